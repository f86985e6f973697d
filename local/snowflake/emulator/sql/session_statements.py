"""Statements that change their own session only: USE, SET, ALTER SESSION."""

from __future__ import annotations

from sqlglot import exp

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import SnowflakeError, cannot_use_object, unsupported_feature
from . import databases, results
from .results import Result, status_result
from .token_reader import TokenReader


def use(session: Session, reader: TokenReader) -> Result:
    """USE ROLE, WAREHOUSE, DATABASE, SCHEMA, SECONDARY ROLES."""
    if reader.accept("SECONDARY", "ROLES"):
        chosen = reader.accept_any(("ALL", "NONE"))
        reader.require_end()
        if chosen is None:
            raise reader.unexpected_token()
        session.secondary_roles = chosen
        return status_result(type_id=results.USE)
    kind = reader.accept_any(("ROLE", "WAREHOUSE", "DATABASE", "SCHEMA")) or "DATABASE"
    path = reader.read_path()
    reader.require_end()
    if kind == "ROLE":
        if session.account.find("ROLE", path) is None:
            raise cannot_use_object()
        if path[0] not in session.list_available_roles():
            raise SnowflakeError(
                3013,
                "42501",
                f"SQL access control error:\nRequested role '{path[0]}' is not assigned to the executing user. "
                "Specify another role to activate.",
            )
        session.role = path[0]
    elif kind == "WAREHOUSE":
        if len(path) != 1 or not privileges.can_use_warehouse(session, path[0]):
            raise cannot_use_object()
        session.warehouse = path[0]
    else:
        return databases.use(session, kind, path)
    return status_result(type_id=results.USE)


def set_variables(session: Session, statement: exp.Set) -> Result:
    """SET name = value; the value is evaluated once."""
    for item in statement.expressions:
        name, value = item.this.this, item.this.expression
        if not isinstance(name, exp.Column):
            raise unsupported_feature("SET of several variables")
        table, _ = session.connection.cursor().run(exp.select(value))
        session.variables[name.name.upper()] = exp.convert(table.column(0)[0].as_py())
    return status_result()


def alter_session(session: Session, reader: TokenReader) -> Result:
    """ALTER SESSION SET | UNSET parameters."""
    if reader.accept("UNSET"):
        while reader.current() is not None:
            session.parameters.pop(reader.read_name(), None)
            reader.accept(",")
        return status_result()
    reader.expect("SET")
    given = reader.read_options()
    reader.require_end()
    if not given:
        raise reader.unexpected_token()
    for key, value in given.items():
        session.parameters[key] = str(value).upper() == "TRUE" if key == "AUTOCOMMIT" else value
    return status_result()
