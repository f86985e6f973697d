"""CREATE, ALTER and DROP of databases and schemas."""

from __future__ import annotations

import re

from ..catalog import privileges
from ..catalog.account import Entity
from ..catalog.session import Session
from ..errors import cannot_use, exists, missing, unsupported
from ..identifiers import Name, dotted
from .results import Result, already_gone, already_there, status
from .token_reader import Value, Words


def create_database(session: Session, words: Words, *, replace: bool, transient: bool) -> Result:
    if_not_exists = words.accept("IF", "NOT", "EXISTS")
    name = session.resolve("DATABASE", words.path())
    properties = words.options()
    words.end()
    if not re.fullmatch(r"[A-Z_][A-Z0-9_]*", name[0]):
        raise unsupported(f"the database name {dotted(name)}")
    privileges.require_creation(session, "DATABASE", name)
    account, lake = session.account, session.lake
    if found := account.find("DATABASE", name):
        if if_not_exists:
            return already_there(name)
        if not replace:
            raise exists(name[0])
        privileges.require_ownership(session, found)
        session.left("DATABASE", name)
        lake.drop(name[0])
    lake.create(name[0])
    account.add(Entity("DATABASE", name, session.role, {"TRANSIENT": transient} | properties))
    account.add(Entity("SCHEMA", (*name, "PUBLIC"), session.role))
    session.use(name[0], "PUBLIC")
    return status(f"Database {name[0]} successfully created.")


def create_schema(session: Session, words: Words, *, replace: bool, transient: bool) -> Result:
    if_not_exists = words.accept("IF", "NOT", "EXISTS")
    name = session.resolve("SCHEMA", words.path())
    managed = words.accept("WITH", "MANAGED", "ACCESS")
    properties = words.options()
    managed = words.accept("WITH", "MANAGED", "ACCESS") or managed
    words.end()
    if session.account.find("DATABASE", name[:1]) is None:
        raise missing("DATABASE", dotted(name[:1]))
    privileges.require_creation(session, "SCHEMA", name)
    if found := session.account.find("SCHEMA", name):
        if if_not_exists:
            return already_there(name)
        if not replace:
            raise exists(name[1])
        privileges.require_ownership(session, found)
        drop_schema(session, name)
    session.duck.execute(f"create schema {quoted_schema(name)}")
    details: dict[str, object] = {"MANAGED": managed, "TRANSIENT": transient}
    session.account.add(Entity("SCHEMA", name, session.role, details | dict(properties)))
    session.use(*name)
    return status(f"Schema {name[1]} successfully created.")


def quoted_schema(name: Name) -> str:
    return ".".join('"' + part.replace('"', '""') + '"' for part in name)


def drop_schema(session: Session, name: Name) -> None:
    session.duck.execute(f"drop schema if exists {quoted_schema(name)} cascade")


def drop(session: Session, kind: str, words: Words) -> Result:
    """DROP DATABASE or DROP SCHEMA with everything inside."""
    if_exists = words.accept("IF", "EXISTS")
    name = session.resolve(kind, words.path())
    words.accept("CASCADE")
    words.end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return already_gone(name)
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    session.left(kind, name)
    if kind == "DATABASE":
        session.lake.drop(name[0])
    else:
        drop_schema(session, name)
    session.account.remove(kind, name)
    return status(f"{name[-1]} successfully dropped.")


def alter(session: Session, kind: str, words: Words) -> Result:
    """ALTER DATABASE or SCHEMA … SET properties, or ENABLE | DISABLE MANAGED ACCESS."""
    if_exists = words.accept("IF", "EXISTS")
    name = session.resolve(kind, words.path())
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status("Statement executed successfully.")
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    if kind == "SCHEMA" and (managed := words.accept_any(("ENABLE MANAGED ACCESS", "DISABLE MANAGED ACCESS"))):
        found.properties["MANAGED"] = managed.startswith("ENABLE")
    else:
        words.expect("SET")
        changed: dict[str, Value] = words.options()
        if not changed:
            raise words.unexpected()
        found.properties |= changed
    words.end()
    return status()


def use(session: Session, kind: str, path: Name) -> Result:
    """USE DATABASE makes PUBLIC current where there is one; USE SCHEMA takes one or two parts."""
    if kind == "SCHEMA" or len(path) == 2:
        name = session.resolve("SCHEMA", path)
        if not (privileges.has(session, "USAGE", "DATABASE", name[:1]) and can_see_schema(session, name)):
            raise cannot_use()
        session.use(*name)
    else:
        if len(path) != 1 or not privileges.has(session, "USAGE", "DATABASE", path):
            raise cannot_use()
        public = (path[0], "PUBLIC")
        session.use(path[0], "PUBLIC" if can_see_schema(session, public) else None)
    return status(type_id=0x4300)


def can_see_schema(session: Session, name: Name) -> bool:
    return session.account.find("SCHEMA", name) is not None and privileges.has(session, "USAGE", "SCHEMA", name)
