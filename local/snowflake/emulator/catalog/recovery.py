"""At the start: the account and the data made to agree, after a kill between the writing of one and the other."""

from __future__ import annotations

from ..storage.duckdb_store import Lake
from .account import Account, Entity


def reconcile(account: Account, lake: Lake) -> None:
    """Attaches the databases; what was made or dropped half-way is completed or forgotten."""
    for database in lake.databases():
        if account.find("DATABASE", (database,)) is None:
            # Its CREATE was never answered, and its helpers may be missing.
            lake.discard_files(database)
            continue
        lake.attach(database)
        adopt(account, lake, database)
    kept = set(lake.databases())
    present = {key for database in kept for key in lake.relations(database)}
    for kind, name in account.entities:
        lost_database = kind == "DATABASE" and name[0] not in kept
        if lost_database or (kind in ("TABLE", "VIEW") and (kind, name) not in present):
            account.remove(kind, name)


def adopt(account: Account, lake: Lake, database: str) -> None:
    """Schemas, tables and views that the account does not know belong to the owner of what holds them."""
    for schema in lake.schemas(database):
        if account.find("SCHEMA", (database, schema)) is None:
            account.add(Entity("SCHEMA", (database, schema), account.entities["DATABASE", (database,)].owner))
    for kind, name in lake.relations(database):
        if account.find(kind, name) is None:
            account.add(Entity(kind, name, account.entities["SCHEMA", name[:2]].owner))
