"""CREATE, ALTER and DROP of databases and schemas."""

from __future__ import annotations

import re

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import cannot_use_object, object_exists, object_not_found, unsupported_feature
from ..identifiers import Name, format_name
from .results import Result, already_dropped, already_exists, status_result
from .token_reader import TokenReader, Value


def create_database(session: Session, reader: TokenReader, *, replace: bool, transient: bool) -> Result:
    if_not_exists = reader.accept("IF", "NOT", "EXISTS")
    name = session.resolve("DATABASE", reader.read_path())
    properties = reader.read_options()
    reader.require_end()
    if not re.fullmatch(r"[A-Z_][A-Z0-9_]*", name[0]):
        raise unsupported_feature(f"the database name {format_name(name)}")
    privileges.require_create(session, "DATABASE", name)
    account, store = session.account, session.store
    if found := account.find("DATABASE", name):
        if if_not_exists:
            return already_exists(name)
        if not replace:
            raise object_exists(name[0])
        privileges.require_ownership(session, found)
        session.leave_dropped("DATABASE", name)
        store.drop_database(name[0])
    store.create_database(name[0])
    account.add(SecurableObject("DATABASE", name, session.role, {"TRANSIENT": transient} | properties))
    account.add(SecurableObject("SCHEMA", (*name, "PUBLIC"), session.role))
    session.use_schema(name[0], "PUBLIC")
    return status_result(f"Database {name[0]} successfully created.")


def create_schema(session: Session, reader: TokenReader, *, replace: bool, transient: bool) -> Result:
    if_not_exists = reader.accept("IF", "NOT", "EXISTS")
    name = session.resolve("SCHEMA", reader.read_path())
    managed = reader.accept("WITH", "MANAGED", "ACCESS")
    properties = reader.read_options()
    managed = reader.accept("WITH", "MANAGED", "ACCESS") or managed
    reader.require_end()
    if session.account.find("DATABASE", name[:1]) is None:
        raise object_not_found("DATABASE", format_name(name[:1]))
    privileges.require_create(session, "SCHEMA", name)
    if found := session.account.find("SCHEMA", name):
        if if_not_exists:
            return already_exists(name)
        if not replace:
            raise object_exists(name[1])
        privileges.require_ownership(session, found)
        drop_schema(session, name)
    session.duckdb.execute(f"create schema {quoted_schema(name)}")
    details: dict[str, object] = {"MANAGED": managed, "TRANSIENT": transient}
    session.account.add(SecurableObject("SCHEMA", name, session.role, details | dict(properties)))
    session.use_schema(*name)
    return status_result(f"Schema {name[1]} successfully created.")


def quoted_schema(name: Name) -> str:
    return ".".join('"' + part.replace('"', '""') + '"' for part in name)


def drop_schema(session: Session, name: Name) -> None:
    session.duckdb.execute(f"drop schema if exists {quoted_schema(name)} cascade")


def drop(session: Session, kind: str, reader: TokenReader) -> Result:
    """DROP DATABASE or DROP SCHEMA with everything inside."""
    if_exists = reader.accept("IF", "EXISTS")
    name = session.resolve(kind, reader.read_path())
    reader.accept("CASCADE")
    reader.require_end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return already_dropped(name)
        raise object_not_found(kind, format_name(name))
    privileges.require_ownership(session, found)
    session.leave_dropped(kind, name)
    if kind == "DATABASE":
        session.store.drop_database(name[0])
    else:
        drop_schema(session, name)
    session.account.remove(kind, name)
    return status_result(f"{name[-1]} successfully dropped.")


def alter(session: Session, kind: str, reader: TokenReader) -> Result:
    """ALTER DATABASE or SCHEMA … SET properties, or ENABLE | DISABLE MANAGED ACCESS."""
    if_exists = reader.accept("IF", "EXISTS")
    name = session.resolve(kind, reader.read_path())
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status_result("Statement executed successfully.")
        raise object_not_found(kind, format_name(name))
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
    """USE DATABASE makes PUBLIC current where there is one; USE SCHEMA takes one or two parts."""
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
    return status_result(type_id=0x4300)


def can_see_schema(session: Session, name: Name) -> bool:
    return session.account.find("SCHEMA", name) is not None and privileges.has_privilege(
        session, "USAGE", "SCHEMA", name
    )
