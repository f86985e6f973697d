"""CREATE, ALTER and DROP: which part of the account they are for."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import missing, unsupported
from ..identifiers import dotted
from . import account_objects, databases, session_statements, stages
from .grant_clauses import KINDS
from .results import Result, status
from .token_reader import Words


def define(session: Session, verb: str, words: Words) -> Result | None:
    """CREATE, ALTER and DROP of account objects, databases, schemas, stages and file formats."""
    start = words.at
    replace = verb == "CREATE" and words.accept("OR", "REPLACE")
    if verb == "CREATE" and words.accept("OR", "ALTER"):
        if words.peek() not in ("TABLE", "VIEW"):
            raise unsupported(f"CREATE OR ALTER {words.peek()}")
        words.at = start
        return None
    transient = verb == "CREATE" and words.accept("TRANSIENT")
    if verb == "ALTER" and words.accept("SESSION"):
        return session_statements.alter_session(session, words)
    if kind := words.accept_any(account_objects.KINDS):
        if verb == "CREATE":
            return account_objects.create(session, kind, words, replace=replace)
        return (
            account_objects.alter(session, kind, words)
            if verb == "ALTER"
            else account_objects.drop(session, kind, words)
        )
    if kind := words.accept_any(("DATABASE", "SCHEMA")):
        if verb == "CREATE":
            make = databases.create_database if kind == "DATABASE" else databases.create_schema
            return make(session, words, replace=replace, transient=transient)
        return databases.alter(session, kind, words) if verb == "ALTER" else databases.drop(session, kind, words)
    if kind := words.accept_any(stages.KINDS):
        if verb == "CREATE":
            return stages.create(session, kind, words, replace=replace)
        return stages.alter(session, kind, words) if verb == "ALTER" else stages.drop(session, kind, words)
    words.at = start
    return None


def comment(session: Session, words: Words) -> Result:
    """COMMENT [IF EXISTS] ON <kind> <name> IS '…'."""
    if_exists = words.accept("IF", "EXISTS")
    words.expect("ON")
    kind = words.accept_any(KINDS)
    if kind in (None, "ACCOUNT"):
        raise unsupported(f"COMMENT ON {words.peek()}")
    name = session.resolve(kind, words.path())
    words.expect("IS")
    text = words.text()
    words.end()
    found = session.account.find(kind, name)
    if found is None:
        if if_exists:
            return status()
        raise missing(kind, dotted(name))
    privileges.require_ownership(session, found)
    found.properties["COMMENT"] = text
    return status()
