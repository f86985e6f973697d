"""Programmatic access tokens of users, which are stored as hashes only.

docs.snowflake.com/en/user-guide/programmatic-access-tokens
"""

from __future__ import annotations

import datetime
import hashlib
import secrets
from typing import Any

from .account import Account, SecurableObject, current_timestamp

PROPERTY = "ACCESS_TOKENS"
DEFAULT_DAYS = 15


def add_token(user: SecurableObject, name: str, created_by: str, options: dict[str, Any]) -> str:
    """Adds a token to a user and returns its secret, which is not stored."""
    secret = secrets.token_urlsafe(48)
    lifetime = datetime.timedelta(days=int(options.get("DAYS_TO_EXPIRY", DEFAULT_DAYS)))
    token = {
        "NAME": name,
        "HASH": hash_secret(secret),
        "ROLE_RESTRICTION": options.get("ROLE_RESTRICTION"),
        "EXPIRES_AT": (datetime.datetime.now(datetime.UTC) + lifetime).isoformat(timespec="milliseconds"),
        "COMMENT": options.get("COMMENT"),
        "CREATED_ON": current_timestamp(),
        "CREATED_BY": created_by,
        "MINS_TO_BYPASS_NETWORK_POLICY_REQUIREMENT": options.get("MINS_TO_BYPASS_NETWORK_POLICY_REQUIREMENT"),
    }
    user.properties[PROPERTY] = [*list_tokens(user), token]
    return secret


def remove_token(user: SecurableObject, name: str) -> bool:
    """Removes a token; false if the user has none of this name."""
    kept = [token for token in list_tokens(user) if token["NAME"] != name]
    removed = len(kept) < len(list_tokens(user))
    user.properties[PROPERTY] = kept
    return removed


def list_tokens(user: SecurableObject) -> list[dict[str, Any]]:
    return list(user.properties.get(PROPERTY, []))


def is_active(token: dict[str, Any]) -> bool:
    return datetime.datetime.fromisoformat(token["EXPIRES_AT"]) > datetime.datetime.now(datetime.UTC)


def find_token(account: Account, secret: str) -> tuple[SecurableObject, dict[str, Any]] | None:
    """The user and the active token of a secret; a token with a revoked role is not active."""
    wanted = hash_secret(secret)
    for user in account.list_objects("USER"):
        for token in list_tokens(user):
            role = token["ROLE_RESTRICTION"]
            if token["HASH"] == wanted and is_active(token):
                return (user, token) if role is None or role in account.list_user_roles(user.name[0]) else None
    return None


def hash_secret(secret: str) -> str:
    """The secret is random, so that its hash needs no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()
