"""CREATE, ALTER and DROP: finds the module of the object's kind."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import unsupported_feature
from . import account_objects, databases, session_statements, stages
from .grant_clauses import KINDS
from .object_statements import find_object, read_object_name
from .results import Result, already_dropped, status_result
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
    kind = reader.accept_any((*account_objects.KINDS, *databases.KINDS, *stages.KINDS))
    if kind is None:
        reader.position = start
        return None
    if verb == "DROP":
        return drop_object(session, kind, reader)
    if kind in databases.KINDS:
        if verb == "ALTER":
            return databases.alter(session, kind, reader)
        create = databases.create_database if kind == "DATABASE" else databases.create_schema
        return create(session, reader, replace=replace, transient=transient)
    module = account_objects if kind in account_objects.KINDS else stages
    if verb == "ALTER":
        return module.alter(session, kind, reader)
    return module.create(session, kind, reader, replace=replace)


def drop_object(session: Session, kind: str, reader: TokenReader) -> Result:
    """DROP; the objects of a dropped role belong to the role that drops it."""
    name, if_exists = read_object_name(session, kind, reader, "IF EXISTS")
    if kind in databases.KINDS:
        reader.accept("CASCADE")
    reader.require_end()
    found = find_object(session, kind, name, if_exists=if_exists)
    if found is None:
        return already_dropped(name)
    privileges.require_ownership(session, found)
    if kind in databases.KINDS:
        databases.drop_data(session, kind, name)
    if kind == "ROLE":
        for owned in session.account.list_owned_objects(name[0]):
            owned.owner = session.role
    session.account.remove(kind, name)
    return status_result(f"{name[-1]} successfully dropped.")


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
    found = find_object(session, kind, name, if_exists=if_exists)
    if found is None:
        return status_result()
    privileges.require_ownership(session, found)
    found.properties["COMMENT"] = text
    return status_result()
