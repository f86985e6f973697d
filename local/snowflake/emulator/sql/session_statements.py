"""Statements that change their own session only: USE, SET, UNSET, ALTER SESSION; SHOW VARIABLES."""

from __future__ import annotations

from typing import Any

from sqlglot import exp

from ..catalog import privileges
from ..catalog.parameters import normalize_parameter, require_parameter
from ..catalog.session import Session, SessionVariable
from ..errors import SnowflakeError, cannot_use_object, compilation_error, unsupported_feature
from . import databases, results
from .results import Result, status_result, text_result
from .show import matches_like
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/session-variables
LONGEST_VALUE = 256
VARIABLE_COLUMNS = ("session_id", "created_on", "updated_on", "name", "value", "type", "comment")


def use(session: Session, reader: TokenReader) -> Result:
    """USE ROLE, WAREHOUSE, DATABASE, SCHEMA, SECONDARY ROLES."""
    if reader.accept("SECONDARY", "ROLES"):
        return use_secondary_roles(session, reader)
    kind = reader.accept_any(("ROLE", "WAREHOUSE", "DATABASE", "SCHEMA")) or "DATABASE"
    path = reader.read_path()
    reader.require_end()
    if kind == "ROLE":
        if len(path) != 1:
            raise cannot_use_object()
        require_role(session, path[0])
        session.role = path[0]
    elif kind == "WAREHOUSE":
        if len(path) != 1 or not privileges.can_use_warehouse(session, path[0]):
            raise cannot_use_object()
        session.warehouse = path[0]
    else:
        return databases.use(session, kind, path)
    return status_result(type_id=results.USE)


def use_secondary_roles(session: Session, reader: TokenReader) -> Result:
    """USE SECONDARY ROLES ALL | NONE | role, …; https://docs.snowflake.com/en/sql-reference/sql/use-secondary-roles."""
    chosen: str | tuple[str, ...] | None = reader.accept_any(("ALL", "NONE"))
    if chosen is None:
        roles = [reader.read_name()]
        while reader.accept(","):
            roles.append(reader.read_name())
        chosen = tuple(roles)
    reader.require_end()
    for role in chosen if isinstance(chosen, tuple) else ():
        require_role(session, role)
    session.secondary_roles = chosen
    return status_result(type_id=results.USE)


def require_role(session: Session, role: str) -> None:
    """Requires a role that is granted to the user."""
    if session.account.find("ROLE", (role,)) is None:
        raise cannot_use_object()
    if role not in session.list_available_roles():
        raise SnowflakeError(
            3013,
            "42501",
            f"SQL access control error:\nRequested role '{role}' is not assigned to the executing user. "
            "Specify another role to activate.",
        )


def set_variables(session: Session, statement: exp.Set) -> Result:
    """SET name = value, or SET (a, b) = (x, y); every value is evaluated before one is set."""
    if len(statement.expressions) != 1 or not isinstance(statement.expressions[0].this, exp.EQ):
        raise unsupported_feature("SET of this form")
    assignment = statement.expressions[0].this
    names = assignment.this.expressions if isinstance(assignment.this, exp.Tuple) else [assignment.this]
    if any(not isinstance(name, exp.Column) or name.table for name in names):
        raise unsupported_feature("SET of this form")
    query = build_value_query(assignment.expression, len(names))
    table, columns = session.connection.cursor().run(query)
    if table.num_rows != 1 or len(columns) != len(names):
        raise compilation_error(1003, "42000", f"SET of {len(names)} variables needs one row of {len(names)} values.")
    found = {}
    for name, column, values in zip(names, columns, table.columns, strict=True):
        text = exp.convert(values[0].as_py())
        size = len(text.name.encode()) if text.is_string else 0
        if size > LONGEST_VALUE:
            raise SnowflakeError(
                1465,
                "22000",
                f"Assignment to '{name.name.upper()}' not done because value exceeds size limit for variables. "
                f"Its size is {size}; the limit is {LONGEST_VALUE} (internal storage size in bytes).",
            )
        found[name.name.upper()] = SessionVariable(text, column["type"])
    for key, variable in found.items():
        if key in session.variables:
            variable.created_on = session.variables[key].created_on
        session.variables[key] = variable
    return status_result()


def build_value_query(value: exp.Expression, count: int) -> exp.Query:
    """A query of one row with the values of SET."""
    if isinstance(value, exp.Tuple) and count > 1:
        return exp.select(*value.expressions)
    query = value.unnest() if isinstance(value, exp.Paren | exp.Subquery) else value
    return query if isinstance(query, exp.Query) and count > 1 else exp.select(value)


def unset_variables(session: Session, reader: TokenReader) -> Result:
    """UNSET name, or UNSET (a, b)."""
    if reader.accept("("):
        names = [reader.read_name()]
        while reader.accept(","):
            names.append(reader.read_name())
        reader.expect(")")
    else:
        names = [reader.read_name()]
    reader.require_end()
    for name in names:
        session.variables.pop(name, None)
    return status_result()


def show_variables(session: Session, reader: TokenReader) -> Result:
    """SHOW VARIABLES [LIKE '…']: https://docs.snowflake.com/en/sql-reference/sql/show-variables."""
    like = reader.read_text() if reader.accept("LIKE") else "%"
    reader.require_end()
    rows = [
        (str(session.id), variable.created_on, variable.updated_on, name, variable.value.name, variable.kind, "")
        for name, variable in sorted(session.variables.items())
        if matches_like(like, name)
    ]
    return text_result(VARIABLE_COLUMNS, rows)


def alter_session(session: Session, reader: TokenReader) -> Result:
    """ALTER SESSION SET | UNSET parameters."""
    if reader.accept("UNSET"):
        names = [reader.read_name()]
        while reader.accept(",") or reader.current() is not None:
            names.append(reader.read_name())
        for name in names:
            require_parameter(name, "SESSION")
        for name in names:
            del session.parameters[name]
        return status_result()
    session.parameters.update(read_parameters(reader, "SESSION"))
    return status_result()


def alter_account(session: Session, reader: TokenReader) -> Result:
    """ALTER ACCOUNT SET | UNSET parameters: https://docs.snowflake.com/en/sql-reference/sql/alter-account."""
    if "ACCOUNTADMIN" not in session.list_active_roles():
        raise SnowflakeError(
            3001, "42501", "SQL access control error:\nInsufficient privileges to operate on account 'LOCAL'."
        )
    if reader.accept("UNSET"):
        names = [reader.read_name()]
        while reader.accept(","):
            names.append(reader.read_name())
        reader.require_end()
        for name in names:
            require_parameter(name, "ACCOUNT")
            session.account.parameters.pop(name, None)
        return status_result()
    session.account.parameters |= read_parameters(reader, "ACCOUNT")
    return status_result()


def read_parameters(reader: TokenReader, scope: str) -> dict[str, Any]:
    """The parameters of ALTER SESSION SET and ALTER ACCOUNT SET."""
    reader.expect("SET")
    given = reader.read_options()
    reader.require_end()
    if not given:
        raise reader.unexpected_token()
    return {key: normalize_parameter(key, value, scope) for key, value in given.items()}
