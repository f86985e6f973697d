"""CREATE, ALTER and DROP: which part of the account they are for."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import object_not_found, unsupported_feature
from ..identifiers import format_name
from . import account_objects, databases, session_statements, stages
from .grant_clauses import KINDS
from .results import Result, status_result
from .token_reader import TokenReader


def run_definition(session: Session, verb: str, reader: TokenReader) -> Result | None:
    """CREATE, ALTER and DROP of account objects, databases, schemas, stages and file formats."""
    start = reader.position
    replace = verb == "CREATE" and reader.accept("OR", "REPLACE")
    if verb == "CREATE" and reader.accept("OR", "ALTER"):
        if reader.peek() not in ("TABLE", "VIEW"):
            raise unsupported_feature(f"CREATE OR ALTER {reader.peek()}")
        reader.position = start
        return None
    transient = verb == "CREATE" and reader.accept("TRANSIENT")
    if verb == "ALTER" and reader.accept("SESSION"):
        return session_statements.alter_session(session, reader)
    if kind := reader.accept_any(account_objects.KINDS):
        if verb == "CREATE":
            return account_objects.create(session, kind, reader, replace=replace)
        return (
            account_objects.alter(session, kind, reader)
            if verb == "ALTER"
            else account_objects.drop(session, kind, reader)
        )
    if kind := reader.accept_any(("DATABASE", "SCHEMA")):
        if verb == "CREATE":
            make = databases.create_database if kind == "DATABASE" else databases.create_schema
            return make(session, reader, replace=replace, transient=transient)
        return databases.alter(session, kind, reader) if verb == "ALTER" else databases.drop(session, kind, reader)
    if kind := reader.accept_any(stages.KINDS):
        if verb == "CREATE":
            return stages.create(session, kind, reader, replace=replace)
        return stages.alter(session, kind, reader) if verb == "ALTER" else stages.drop(session, kind, reader)
    reader.position = start
    return None


def run_comment(session: Session, reader: TokenReader) -> Result:
    """COMMENT [IF EXISTS] ON <kind> <name> IS '…'."""
    if_exists = reader.accept("IF", "EXISTS")
    reader.expect("ON")
    kind = reader.accept_any(KINDS)
    if kind in (None, "ACCOUNT"):
        raise unsupported_feature(f"COMMENT ON {reader.peek()}")
    name = session.resolve(kind, reader.read_path())
    reader.expect("IS")
    text = reader.read_text()
    reader.require_end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status_result()
        raise object_not_found(kind, format_name(name))
    privileges.require_ownership(session, found)
    found.properties["COMMENT"] = text
    return status_result()
