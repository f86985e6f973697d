"""Statements that change nothing but their own session."""

from __future__ import annotations

from sqlglot import exp

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import SnowflakeError, cannot_use, unsupported
from . import databases, results
from .results import Result, status
from .token_reader import Words


def use(session: Session, words: Words) -> Result:
    """USE ROLE, WAREHOUSE, DATABASE, SCHEMA, SECONDARY ROLES."""
    if words.accept("SECONDARY", "ROLES"):
        chosen = words.accept_any(("ALL", "NONE"))
        words.end()
        if chosen is None:
            raise words.unexpected()
        session.secondary_roles = chosen
        return status(type_id=results.USE)
    kind = words.accept_any(("ROLE", "WAREHOUSE", "DATABASE", "SCHEMA")) or "DATABASE"
    path = words.path()
    words.end()
    if kind == "ROLE":
        if session.account.find("ROLE", path) is None:
            raise cannot_use()
        if path[0] not in session.available_roles():
            raise SnowflakeError(
                3013,
                "42501",
                f"SQL access control error:\nRequested role '{path[0]}' is not assigned to the executing user. "
                "Specify another role to activate.",
            )
        session.role = path[0]
    elif kind == "WAREHOUSE":
        if len(path) != 1 or not privileges.usable(session, path[0]):
            raise cannot_use()
        session.warehouse = path[0]
    else:
        return databases.use(session, kind, path)
    return status(type_id=results.USE)


def set_variables(session: Session, statement: exp.Set) -> Result:
    """SET name = value: the value is computed once."""
    for item in statement.expressions:
        name, value = item.this.this, item.this.expression
        if not isinstance(name, exp.Column):
            raise unsupported("SET of several variables")
        table, _ = session.connection.cursor().run(exp.select(value))
        session.variables[name.name.upper()] = exp.convert(table.column(0)[0].as_py())
    return status()


def alter_session(session: Session, words: Words) -> Result:
    """ALTER SESSION SET | UNSET parameters."""
    if words.accept("UNSET"):
        while words.token() is not None:
            session.parameters.pop(words.name(), None)
            words.accept(",")
        return status()
    words.expect("SET")
    given = words.options()
    words.end()
    if not given:
        raise words.unexpected()
    for key, value in given.items():
        session.parameters[key] = str(value).upper() == "TRUE" if key == "AUTOCOMMIT" else value
    return status()
