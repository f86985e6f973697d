"""CREATE, ALTER and DROP: which part of the account they are for."""

from __future__ import annotations

from . import containers, principals, session_statements, stages
from .errors import unsupported
from .results import Result
from .session import Session
from .words import Words


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
    if kind := words.accept_any(principals.KINDS):
        if verb == "CREATE":
            return principals.create(session, kind, words, replace=replace)
        return principals.alter(session, kind, words) if verb == "ALTER" else principals.drop(session, kind, words)
    if kind := words.accept_any(("DATABASE", "SCHEMA")):
        if verb == "CREATE":
            make = containers.create_database if kind == "DATABASE" else containers.create_schema
            return make(session, words, replace=replace, transient=transient)
        return containers.alter(session, kind, words) if verb == "ALTER" else containers.drop(session, kind, words)
    if kind := words.accept_any(stages.KINDS):
        if verb == "CREATE":
            return stages.create(session, kind, words, replace=replace)
        return stages.alter(session, kind, words) if verb == "ALTER" else stages.drop(session, kind, words)
    words.at = start
    return None
