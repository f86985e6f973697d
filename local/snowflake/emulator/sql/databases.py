"""CREATE and DROP of databases and schemas, and USE."""

from __future__ import annotations

import re

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import cannot_use_object, object_not_found, unsupported_feature
from ..identifiers import Name, format_name, quote_name
from ..kinds.kind import ObjectKind
from .create_object import reject_contradictions
from .object_statements import check_creation, read_object_name
from .property_reader import PropertyReader
from .results import USE, Result, status_result
from .token_reader import TokenReader

KINDS = ("DATABASE", "SCHEMA")
# What CREATE OR ALTER keeps although the statement does not name it.
KEPT = ("TRANSIENT", "MANAGED", "TAGS")


def create(
    session: Session, kind: ObjectKind, reader: TokenReader, modifiers: list[str], *, replace: bool, or_alter: bool
) -> Result:
    """CREATE [OR REPLACE | OR ALTER] [TRANSIENT] DATABASE or SCHEMA."""
    name, if_not_exists = read_object_name(session, kind.name, reader, "IF NOT EXISTS")
    given = PropertyReader(session, kind, reader).read_all()
    reject_contradictions(reader, if_not_exists=if_not_exists, replace=replace, or_alter=or_alter)
    if unsupported := {"CLONE", "FROM SHARE"} & given.keys():
        raise unsupported_feature(f"CREATE {kind.name} {unsupported.pop()}")
    if kind.name == "DATABASE" and not re.fullmatch(r"[A-Z_][A-Z0-9_]*", name[0]):
        raise unsupported_feature(f"the database name {format_name(name)}")
    if kind.name == "SCHEMA" and session.account.find("DATABASE", name[:1]) is None:
        raise object_not_found("DATABASE", format_name(name[:1]))
    managed = given.pop("WITH MANAGED ACCESS", None) is not None
    if done := check_creation(session, kind.name, name, if_not_exists=if_not_exists, replace=replace or or_alter):
        return done
    found = session.account.find(kind.name, name)
    if found and or_alter:
        found.properties = {k: found.properties[k] for k in KEPT if k in found.properties} | given
        return status_result()
    properties = {"TRANSIENT": "TRANSIENT" in modifiers} | given
    if kind.name == "DATABASE":
        create_database(session, name, properties, found)
    else:
        create_schema(session, name, properties | {"MANAGED": managed})
    return status_result(f"{kind.name.capitalize()} {name[-1]} successfully created.")


def create_database(
    session: Session, name: Name, properties: dict[str, object], replaced: SecurableObject | None
) -> None:
    if replaced:
        drop_data(session, "DATABASE", name)
    session.store.create_database(name[0])
    session.account.add(SecurableObject("DATABASE", name, session.role, properties))
    session.account.add(SecurableObject("SCHEMA", (*name, "PUBLIC"), session.role))
    session.use_schema(name[0], "PUBLIC")


def create_schema(session: Session, name: Name, properties: dict[str, object]) -> None:
    session.duckdb.execute(f"drop schema if exists {quote_name(*name)} cascade")
    session.duckdb.execute(f"create schema {quote_name(*name)}")
    session.account.add(SecurableObject("SCHEMA", name, session.role, properties))
    session.use_schema(*name)


def drop_data(session: Session, kind: str, name: Name) -> None:
    """Drops a database or a schema with everything inside."""
    session.leave_dropped(kind, name)
    if kind == "DATABASE":
        session.store.drop_database(name[0])
    else:
        session.duckdb.execute(f"drop schema if exists {quote_name(*name)} cascade")


def use(session: Session, kind: str, path: Name) -> Result:
    """USE DATABASE makes the schema PUBLIC current if it exists; USE SCHEMA takes one or two parts."""
    if kind == "SCHEMA" or len(path) == 2:
        name = session.resolve("SCHEMA", path)
        if not (privileges.has_privilege(session, "USAGE", "DATABASE", name[:1]) and can_see_schema(session, name)):
            raise cannot_use_object()
        session.use_schema(*name)
    else:
        if len(path) != 1 or not privileges.has_privilege(session, "USAGE", "DATABASE", path):
            raise cannot_use_object()
        if "ORIGIN" in session.account.objects["DATABASE", path].properties:
            raise unsupported_feature(f"USE of the shared database {path[0]}")
        public = (path[0], "PUBLIC")
        session.use_schema(path[0], "PUBLIC" if can_see_schema(session, public) else None)
    return status_result(type_id=USE)


def can_see_schema(session: Session, name: Name) -> bool:
    return session.account.find("SCHEMA", name) is not None and privileges.has_privilege(
        session, "USAGE", "SCHEMA", name
    )
