"""Makes the account and the data consistent at the start, after a kill between the two writes."""

from __future__ import annotations

from ..storage.duckdb_store import DuckDBStore
from .account import Account, SecurableObject


def recover_account(account: Account, store: DuckDBStore) -> None:
    """Attaches the databases; completes or removes what was created or dropped in part."""
    for database in store.list_databases():
        if account.find("DATABASE", (database,)) is None:
            # Its CREATE did not finish.
            store.delete_files(database)
            continue
        store.attach_database(database)
        adopt_objects(account, store, database)
    kept = set(store.list_databases())
    present = {key for database in kept for key in store.list_relations(database)}
    for (kind, name), entity in account.objects.items():
        if "ORIGIN" in entity.properties:
            # The database of a share has no file.
            continue
        lost_database = kind == "DATABASE" and name[0] not in kept
        if lost_database or (kind in ("TABLE", "VIEW") and (kind, name) not in present):
            account.remove(kind, name)


def adopt_objects(account: Account, store: DuckDBStore, database: str) -> None:
    """Adds schemas, tables and views that the account lacks; their owner is that of the schema or database."""
    for schema in store.list_schemas(database):
        if account.find("SCHEMA", (database, schema)) is None:
            account.add(SecurableObject("SCHEMA", (database, schema), account.objects["DATABASE", (database,)].owner))
    for kind, name in store.list_relations(database):
        if account.find(kind, name) is None:
            account.add(SecurableObject(kind, name, account.objects["SCHEMA", name[:2]].owner))
