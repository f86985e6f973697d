"""Stores the account in one JSON file, which is replaced atomically."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

from .account import Account, FutureGrant, Grant, GrantTerms, SecurableObject


def save_account(account: Account, path: Path) -> None:
    """Writes a temporary file, syncs it and renames it, so that a kill leaves a complete file."""
    document = {
        "name": account.name,
        "parameters": account.parameters,
        "entities": [asdict(entity) for entity in account.objects.values()],
        "grants": [asdict(grant) | asdict(terms) for grant, terms in account.grants.items()],
        "future": [asdict(grant) | asdict(terms) for grant, terms in account.future_grants.items()],
    }
    beside = path.with_suffix(".new")
    # It has password hashes.
    beside.unlink(missing_ok=True)
    beside.touch(0o600)
    with beside.open("w") as file:
        json.dump(document, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def load_account(path: Path) -> Account | None:
    """The stored account; None if there is none."""
    if not path.exists():
        return None
    document = json.loads(path.read_text())
    account = Account(document["name"])
    account.parameters = document.get("parameters", {})
    for row in document["entities"]:
        entity = SecurableObject(**row | {"name": tuple(row["name"])})
        account.objects[entity.kind, entity.name] = entity
    for row in document["grants"]:
        terms = GrantTerms(row.pop("grant_option"), row.pop("granted_by"), row.pop("created_on"))
        account.grants[Grant(**row | {"name": tuple(row["name"])})] = terms
    for row in document["future"]:
        terms = GrantTerms(row.pop("grant_option"), row.pop("granted_by"), row.pop("created_on"))
        account.future_grants[FutureGrant(**row | {"container": tuple(row["container"])})] = terms
    return account
