"""CURRENT_ROLE() and the other context functions, and session variables."""

from __future__ import annotations

import json
from collections.abc import Callable

from sqlglot import exp

from ..catalog.session import Session
from ..errors import SnowflakeError, compilation_error
from .identifier_literals import find_variable
from .reference_functions import get_tag

VERSION = "9.34.0"


def format_secondary_roles(session: Session) -> str:
    """https://docs.snowflake.com/en/sql-reference/functions/current_secondary_roles."""
    roles = ",".join(sorted(session.list_secondary_roles() - {session.role, "PUBLIC"}))
    value = session.secondary_roles if isinstance(session.secondary_roles, str) else ""
    return json.dumps({"roles": roles, "value": value}, separators=(",", ":"))


# Documented in https://docs.snowflake.com/en/sql-reference/functions-context.
CONTEXT: dict[str, Callable[[Session], str | None]] = {
    "CURRENT_ROLE": lambda session: session.role,
    "CURRENT_ROLE_TYPE": lambda _: "ROLE",
    "CURRENT_SECONDARY_ROLES": format_secondary_roles,
    "CURRENT_AVAILABLE_ROLES": lambda session: json.dumps(sorted(session.list_available_roles())),
    "CURRENT_WAREHOUSE": lambda session: session.warehouse,
    "CURRENT_USER": lambda session: session.user,
    "CURRENT_ACCOUNT": lambda session: session.account.name,
    "CURRENT_ACCOUNT_NAME": lambda session: session.account.name,
    "CURRENT_ORGANIZATION_NAME": lambda session: session.account.name,
    "CURRENT_REGION": lambda _: "LOCAL",
    "CURRENT_SESSION": lambda session: str(session.id),
    "CURRENT_DATABASE": lambda session: session.database,
    "CURRENT_SCHEMA": lambda session: session.schema,
    "CURRENT_SCHEMAS": lambda session: json.dumps([f"{session.database}.{session.schema}"] if session.schema else []),
    "CURRENT_STATEMENT": lambda session: session.statement_text,
    "CURRENT_VERSION": lambda _: VERSION,
}


# DuckDB's functions about the machine.
MACHINE_FUNCTIONS = {"CURRENT_SETTING", "GETENV"}


def replace_context_functions(statement: exp.Expression, session: Session) -> exp.Expression:
    """Replaces context functions and variables by their values; a column without an alias keeps Snowflake's name."""

    def replace(node: exp.Expression) -> exp.Expression:
        if isinstance(node, exp.Parameter) and isinstance(node.this, exp.Var):
            name = node.name.upper()
            return name_column(node, find_variable(session, name).value.copy(), f"${name}")
        name = get_function_name(node)
        if name in MACHINE_FUNCTIONS:
            raise compilation_error(2140, "42601", f"Unknown function {name}")
        if name in CONTEXT and not any(node.args.get(key) for key in ("expression", "expressions")):
            text = CONTEXT[name](session)
        elif name in FUNCTIONS:
            text = FUNCTIONS[name](session, [*(node.args.get("expressions") or [])])
        else:
            return node
        if isinstance(text, bool):
            return name_column(node, exp.Boolean(this=text), f"{name}()")
        new: exp.Expression = exp.Null() if text is None else exp.Literal.string(text)
        return name_column(node, new, f"{name}()")

    return statement.transform(replace, copy=False)


def get_function_name(node: exp.Expression) -> str:
    if isinstance(node, exp.Anonymous):
        return node.name.upper()
    return node.sql_name().upper() if isinstance(node, exp.Func) else ""


def name_column(node: exp.Expression, value: exp.Expression, name: str) -> exp.Expression:
    """The value; as a column of a query, under the name that Snowflake gives it."""
    if isinstance(node.parent, exp.Select) and node.arg_key == "expressions":
        return exp.alias_(value, name, quoted=True)
    return value


def get_variable(session: Session, arguments: list[exp.Expression]) -> str | None:
    """GETVARIABLE('NAME'): null for a variable that is not set; the name is in upper case."""
    if len(arguments) != 1 or not arguments[0].is_string:
        raise compilation_error(939, "22023", "GETVARIABLE needs the name of a variable as text.")
    variable = session.variables.get(arguments[0].name)
    return variable.value.name if variable else None


def get_last_query_id(session: Session, arguments: list[exp.Expression]) -> str | None:
    """LAST_QUERY_ID([n]): -1 is the latest query, 1 the first of the session."""
    number = int(arguments[0].sql()) if arguments else -1
    if not number or abs(number) > len(session.query_ids):
        return None
    return session.query_ids[number if number < 0 else number - 1]


def is_role_in_session(session: Session, arguments: list[exp.Expression]) -> bool:
    """IS_ROLE_IN_SESSION('NAME')."""
    if len(arguments) != 1 or not arguments[0].is_string:
        raise compilation_error(939, "22023", "IS_ROLE_IN_SESSION needs the name of a role as text.")
    return arguments[0].name in session.list_active_roles()


def cancel_query(session: Session, arguments: list[exp.Expression]) -> str:
    """SYSTEM$CANCEL_QUERY('id'): https://docs.snowflake.com/en/sql-reference/functions/system_cancel_query."""
    query_id = arguments[0].name if len(arguments) == 1 and arguments[0].is_string else ""
    query = session.account.history.find_by_id(query_id, session.user)
    if query is None:
        raise SnowflakeError(709, "02000", f"Statement {query_id} not found")
    if query.done.is_set():
        return "Identified SQL statement is not currently executing."
    query.cancel()
    return f"query [{query_id}] terminated."


FUNCTIONS: dict[str, Callable[[Session, list[exp.Expression]], str | bool | None]] = {
    "GETVARIABLE": get_variable,
    "LAST_QUERY_ID": get_last_query_id,
    "SYSTEM$CANCEL_QUERY": cancel_query,
    "SYSTEM$GET_TAG": get_tag,
    "IS_ROLE_IN_SESSION": is_role_in_session,
}
