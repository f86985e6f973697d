"""CREATE, ALTER, DROP and COMMENT: finds the module of the object's kind."""

from __future__ import annotations

from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_not_found, unsupported_feature
from ..identifiers import format_name, quote_name
from . import alter_object, alter_table, create_object, create_relation, databases, session_statements, tables
from .column_definitions import set_column_comment
from .object_statements import RELATIONS, accept_kind, find_any_relation, find_object, read_full_name, read_object_name
from .results import Result, already_dropped, status_result
from .token_reader import TokenReader

MODIFIERS = ("SECURE", "TRANSIENT", "TEMPORARY", "TEMP", "LOCAL", "GLOBAL", "VOLATILE", "RECURSIVE", "AGGREGATE")
# https://docs.snowflake.com/en/sql-reference/sql/drop-database, drop-schema and drop-table.
# dbt drops views with CASCADE too.
CASCADE_KINDS = ("DATABASE", "SCHEMA", "TABLE", "VIEW")


def run_alter(session: Session, reader: TokenReader) -> Result | None:
    """ALTER; None for what the SQL parser runs."""
    start = reader.position
    if reader.accept("SESSION"):
        return session_statements.alter_session(session, reader)
    kind = accept_kind(reader)
    if kind is None:
        return None
    module = alter_table if kind.stored_kind in RELATIONS else alter_object
    done = module.alter(session, kind, reader)
    if done is None:
        reader.position = start
    return done


def run_create(session: Session, reader: TokenReader, binds: Any) -> Result | None:
    """CREATE; None for what the SQL parser refuses."""
    start = reader.position
    replace = reader.accept("OR", "REPLACE")
    or_alter = not replace and reader.accept("OR", "ALTER")
    modifiers: list[str] = []
    while (kind := accept_kind(reader)) is None and (modifier := reader.accept_any(MODIFIERS)):
        modifiers.append(modifier)
    if kind is None:
        reader.position = start
        return None
    if unknown := next((word for word in modifiers if word not in kind.modifiers.split()), None):
        raise unsupported_feature(f"CREATE {unknown} {kind.name}")
    if or_alter and not kind.or_alter:
        raise unsupported_feature(f"CREATE OR ALTER {kind.name}")
    if kind.stored_kind in RELATIONS:
        return create_relation.create(session, kind, reader, modifiers, binds, replace=replace, or_alter=or_alter)
    if temporary := {"TEMP", "TEMPORARY", "VOLATILE"} & set(modifiers):
        raise unsupported_feature(f"CREATE {temporary.pop()} {kind.name}")
    if kind.name == "INTEGRATION":
        raise reader.unexpected_token()
    if kind.name in databases.KINDS:
        return databases.create(session, kind, reader, modifiers, replace=replace, or_alter=or_alter)
    return create_object.create(session, kind, reader, modifiers, replace=replace, or_alter=or_alter)


def run_drop(session: Session, reader: TokenReader) -> Result | None:
    """DROP; the objects of a dropped role belong to the role that drops it. None for what the SQL parser refuses."""
    kind = accept_kind(reader)
    if kind is None:
        return None
    name, if_exists = read_object_name(session, kind.name, reader, "IF EXISTS")
    if kind.name in CASCADE_KINDS:
        reader.accept_any(("CASCADE", "RESTRICT"))
    reader.require_end()
    found = find_object(session, kind.name, name, if_exists=if_exists)
    if found is None:
        return already_dropped((create_object.display_name(kind, name),))
    privileges.require_ownership(session, found)
    drop_data(session, found)
    if found.kind in ("ROLE", "DATABASE ROLE"):
        for owned in session.account.list_owned_objects(".".join(name)):
            owned.owner = session.role
    session.account.remove(found.kind, name)
    return status_result(f"{create_object.display_name(kind, name)} successfully dropped.")


def drop_data(session: Session, entity: SecurableObject) -> None:
    """Drops what DuckDB has of the object."""
    if entity.kind in databases.KINDS:
        databases.drop_data(session, entity.kind, entity.name)
    elif entity.kind in RELATIONS:
        tables.drop_relation(session, entity)
    elif entity.kind == "SEQUENCE":
        session.duckdb.execute(f"drop sequence if exists {quote_name(*entity.name)}")


def run_comment(session: Session, reader: TokenReader) -> Result:
    """COMMENT [IF EXISTS] ON <kind> <name> IS '…'."""
    if_exists = reader.accept("IF", "EXISTS")
    reader.expect("ON")
    if reader.accept("COLUMN"):
        return comment_column(session, reader, if_exists=if_exists)
    kind = accept_kind(reader)
    if kind is None:
        raise unsupported_feature(f"COMMENT ON {reader.peek()}")
    name = read_full_name(session, kind.name, reader)
    reader.expect("IS")
    text = reader.read_text()
    reader.require_end()
    found = find_object(session, kind.name, name, if_exists=if_exists)
    if found is None:
        return status_result()
    privileges.require_ownership(session, found)
    found.properties["COMMENT"] = text
    return status_result()


def comment_column(session: Session, reader: TokenReader, *, if_exists: bool) -> Result:
    """COMMENT ON COLUMN [database.][schema.]table.column IS '…'."""
    *path, column = reader.read_path()
    reader.expect("IS")
    text = reader.read_text()
    reader.require_end()
    name = session.resolve("TABLE", tuple(path))
    found = find_any_relation(session, name)
    if found is None:
        if if_exists:
            return status_result()
        raise object_not_found("TABLE", format_name(name))
    privileges.require_ownership(session, found)
    set_column_comment(session, found, column, text)
    return status_result()
