"""FROM accepts tables, stages, earlier results and Snowflake's table functions; DuckDB's own read files."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
from sqlglot import exp

from ..catalog.session import Session
from ..errors import SnowflakeError, compilation_error, object_not_found
from . import query_history_functions, reference_functions
from .table_access import read_session_view

TABLE_FUNCTIONS = {"SPLIT_TO_TABLE", "STRTOK_SPLIT_TO_TABLE"}
PARSED = (exp.Explode, exp.Generator, exp.Query)


def resolve_sources(session: Session, statement: exp.Expression) -> exp.Expression:
    """Replaces earlier results by views; raises for a source that Snowflake does not have."""
    for source in list(statement.find_all(exp.Table, exp.Lateral, exp.TableFromRows)):
        named = source.this
        if isinstance(named, exp.Parameter):
            replace_source(session, source, find_chain_result(session, named.name).to_arrow())
        elif isinstance(named, exp.Literal | exp.Var):
            if not named.name.lstrip("'").startswith("@"):
                raise object_not_found("TABLE", named.name)
        elif isinstance(named, (*PARSED, exp.Identifier)):
            continue
        elif get_function_name(named) == "RESULT_SCAN":
            replace_source(session, source, find_result(session, named).to_arrow())
        elif function := find_schema_function(named):
            is_history = function.name.upper() in query_history_functions.FUNCTIONS
            read = query_history_functions.read_history if is_history else reference_functions.read_references
            replace_source(session, source, read(session, function))
        elif get_function_name(named) not in TABLE_FUNCTIONS:
            raise compilation_error(2142, "42601", f"Unknown user-defined table function {get_function_name(named)}")
    return statement


def find_schema_function(named: exp.Expression) -> exp.Anonymous | None:
    """The function of `INFORMATION_SCHEMA.NAME(…)`."""
    function = named.expression if isinstance(named, exp.Dot) else None
    known = query_history_functions.FUNCTIONS | reference_functions.FUNCTIONS
    if not isinstance(function, exp.Anonymous) or function.name.upper() not in known:
        return None
    qualifier = named.this.sql(dialect="snowflake").upper().replace('"', "")
    return function if qualifier.split(".")[-1] == "INFORMATION_SCHEMA" else None


def replace_source(session: Session, source: exp.Expression, rows: pa.Table) -> None:
    """Puts a temporary view of rows in place of a source."""
    table = exp.Table()
    read_session_view(table, session.register_rows(rows))
    if alias := source.args.get("alias"):
        table.set("alias", alias.copy())
    for key in ("joins", "laterals", "pivots", "sample"):
        if source.args.get(key):
            table.set(key, source.args[key])
    source.replace(table)


def find_chain_result(session: Session, text: str) -> Any:
    """`$1` is the result of the previous statement of a chain, `$2` that of the one before."""
    number = int(text) if text.isdigit() else 0
    if not 0 < number <= len(session.chain_results):
        raise compilation_error(2003, "42S02", f"Result '${text}' does not exist: no earlier statement of a chain.")
    return session.chain_results[-number]


def find_result(session: Session, function: exp.Expression) -> Any:
    """The result of RESULT_SCAN('query id')."""
    arguments = function.args.get("expressions") or []
    query_id = arguments[0].name if len(arguments) == 1 and arguments[0].is_string else ""
    query = session.account.history.find_by_id(query_id, session.user)
    if query is None or query.result is None:
        raise SnowflakeError(709, "02000", f"Statement {query_id or '(null)'} not found")
    return query.result


def get_function_name(function: exp.Expression) -> str:
    named = function.name if isinstance(function, exp.Anonymous) else getattr(function, "sql_name", str)()
    return named.upper() or function.sql(dialect="snowflake")
