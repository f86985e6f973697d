"""CREATE, ALTER and DROP of databases and schemas."""

from __future__ import annotations

import re

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import cannot_use_object, object_not_found, unsupported_feature
from ..identifiers import Name, format_name, quote_name
from .object_statements import check_creation, find_object, read_object_name
from .results import USE, Result, status_result
from .token_reader import TokenReader, Value

KINDS = ("DATABASE", "SCHEMA")


def create_database(session: Session, reader: TokenReader, *, replace: bool, transient: bool) -> Result:
    name, if_not_exists = read_object_name(session, "DATABASE", reader, "IF NOT EXISTS")
    properties = reader.read_options()
    reader.require_end()
    if not re.fullmatch(r"[A-Z_][A-Z0-9_]*", name[0]):
        raise unsupported_feature(f"the database name {format_name(name)}")
    if done := check_creation(session, "DATABASE", name, if_not_exists=if_not_exists, replace=replace):
        return done
    account = session.account
    if account.find("DATABASE", name):
        drop_data(session, "DATABASE", name)
    session.store.create_database(name[0])
    account.add(SecurableObject("DATABASE", name, session.role, {"TRANSIENT": transient} | properties))
    account.add(SecurableObject("SCHEMA", (*name, "PUBLIC"), session.role))
    session.use_schema(name[0], "PUBLIC")
    return status_result(f"Database {name[0]} successfully created.")


def create_schema(session: Session, reader: TokenReader, *, replace: bool, transient: bool) -> Result:
    name, if_not_exists = read_object_name(session, "SCHEMA", reader, "IF NOT EXISTS")
    managed = reader.accept("WITH", "MANAGED", "ACCESS")
    properties = reader.read_options()
    managed = reader.accept("WITH", "MANAGED", "ACCESS") or managed
    reader.require_end()
    if session.account.find("DATABASE", name[:1]) is None:
        raise object_not_found("DATABASE", format_name(name[:1]))
    if done := check_creation(session, "SCHEMA", name, if_not_exists=if_not_exists, replace=replace):
        return done
    session.duckdb.execute(f"drop schema if exists {quote_name(*name)} cascade")
    session.duckdb.execute(f"create schema {quote_name(*name)}")
    details: dict[str, object] = {"MANAGED": managed, "TRANSIENT": transient}
    session.account.add(SecurableObject("SCHEMA", name, session.role, details | dict(properties)))
    session.use_schema(*name)
    return status_result(f"Schema {name[1]} successfully created.")


def drop_data(session: Session, kind: str, name: Name) -> None:
    """Drops a database or a schema with everything inside."""
    session.leave_dropped(kind, name)
    if kind == "DATABASE":
        session.store.drop_database(name[0])
    else:
        session.duckdb.execute(f"drop schema if exists {quote_name(*name)} cascade")


def alter(session: Session, kind: str, reader: TokenReader) -> Result:
    """ALTER DATABASE or SCHEMA … SET properties, or ENABLE | DISABLE MANAGED ACCESS."""
    name, if_exists = read_object_name(session, kind, reader, "IF EXISTS")
    found = find_object(session, kind, name, if_exists=if_exists)
    if found is None:
        return status_result()
    privileges.require_ownership(session, found)
    if kind == "SCHEMA" and (managed := reader.accept_any(("ENABLE MANAGED ACCESS", "DISABLE MANAGED ACCESS"))):
        found.properties["MANAGED"] = managed.startswith("ENABLE")
    else:
        reader.expect("SET")
        changed: dict[str, Value] = reader.read_options()
        if not changed:
            raise reader.unexpected_token()
        found.properties |= changed
    reader.require_end()
    return status_result()


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
        public = (path[0], "PUBLIC")
        session.use_schema(path[0], "PUBLIC" if can_see_schema(session, public) else None)
    return status_result(type_id=USE)


def can_see_schema(session: Session, name: Name) -> bool:
    return session.account.find("SCHEMA", name) is not None and privileges.has_privilege(
        session, "USAGE", "SCHEMA", name
    )
