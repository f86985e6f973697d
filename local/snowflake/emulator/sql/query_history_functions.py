"""TABLE(INFORMATION_SCHEMA.QUERY_HISTORY…(…)): https://docs.snowflake.com/en/sql-reference/functions/query_history."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

import pyarrow as pa
from sqlglot import exp

from ..catalog.query_history import Query
from ..catalog.session import Session
from ..errors import compilation_error, unsupported_feature
from .token_reader import TokenReader

FUNCTIONS = {"QUERY_HISTORY", "QUERY_HISTORY_BY_SESSION", "QUERY_HISTORY_BY_USER", "QUERY_HISTORY_BY_WAREHOUSE"}
ARGUMENTS = {
    "RESULT_LIMIT",
    "SESSION_ID",
    "USER_NAME",
    "WAREHOUSE_NAME",
    "END_TIME_RANGE_START",
    "END_TIME_RANGE_END",
    "INCLUDE_CLIENT_GENERATED_STATEMENT",
}
DEFAULT_LIMIT, LARGEST_LIMIT = 100, 10_000
TEXTS = (
    "QUERY_ID",
    "QUERY_TEXT",
    "DATABASE_NAME",
    "SCHEMA_NAME",
    "QUERY_TYPE",
    "USER_NAME",
    "ROLE_NAME",
    "WAREHOUSE_NAME",
    "QUERY_TAG",
    "EXECUTION_STATUS",
    "ERROR_CODE",
    "ERROR_MESSAGE",
)
NUMBERS = ("SESSION_ID", "TOTAL_ELAPSED_TIME", "ROWS_PRODUCED")
TIMES = ("START_TIME", "END_TIME")


def read_history(session: Session, function: exp.Anonymous) -> pa.Table:
    """The rows of a QUERY_HISTORY function, the latest query first."""
    name = function.name.upper()
    given = read_arguments(session, function)
    limit = int(given.get("RESULT_LIMIT", DEFAULT_LIMIT))
    if not 1 <= limit <= LARGEST_LIMIT:
        raise compilation_error(
            1008, "22023", f"invalid value [{limit}] for parameter 'RESULT_LIMIT': it must be 1 to {LARGEST_LIMIT}"
        )
    found = [query for query in session.account.history.list_queries() if is_wanted(session, query, name, given)]
    return build_table(found[:limit])


def read_arguments(session: Session, function: exp.Anonymous) -> dict[str, Any]:
    """The values of `NAME => expression`."""
    found: dict[str, Any] = {}
    for argument in function.expressions:
        name = argument.this.name.upper() if isinstance(argument, exp.Kwarg) else ""
        if name not in ARGUMENTS:
            raise unsupported_feature(f"the argument {argument.sql(dialect='snowflake')} of {function.name.upper()}")
        table, _ = session.connection.cursor().run(exp.select(argument.expression.copy()))
        found[name] = table.column(0)[0].as_py()
    return found


def is_wanted(session: Session, query: Query, name: str, given: dict[str, Any]) -> bool:
    """Whether the query is one of those that the function returns; a user sees others' only as ACCOUNTADMIN."""
    if query.user != session.user and "ACCOUNTADMIN" not in session.list_active_roles():
        return False
    if name == "QUERY_HISTORY_BY_SESSION" and query.session_id != int(given.get("SESSION_ID", session.id)):
        return False
    if name == "QUERY_HISTORY_BY_USER" and query.user != str(given.get("USER_NAME", session.user)):
        return False
    if name == "QUERY_HISTORY_BY_WAREHOUSE" and query.warehouse != given.get("WAREHOUSE_NAME", session.warehouse):
        return False
    ended = query.ended or datetime.datetime.now(datetime.UTC)
    start, end = given.get("END_TIME_RANGE_START"), given.get("END_TIME_RANGE_END")
    return not (start and ended < with_zone(start)) and not (end and ended > with_zone(end))


def with_zone(moment: datetime.datetime) -> datetime.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)


def build_table(queries: Iterable[Query]) -> pa.Table:
    rows = [describe_query(query) for query in queries]
    types = (
        {name: pa.string() for name in TEXTS}
        | {name: pa.int64() for name in NUMBERS}
        | {name: pa.timestamp("us", "UTC") for name in TIMES}
    )
    return pa.table({name: pa.array([row[name] for row in rows], kind) for name, kind in types.items()})


def describe_query(query: Query) -> dict[str, Any]:
    ended = query.ended or datetime.datetime.now(datetime.UTC)
    return {
        "QUERY_ID": query.id,
        "QUERY_TEXT": query.text,
        "DATABASE_NAME": query.database,
        "SCHEMA_NAME": query.schema,
        "QUERY_TYPE": find_query_type(query.text),
        "SESSION_ID": query.session_id,
        "USER_NAME": query.user,
        "ROLE_NAME": query.role,
        "WAREHOUSE_NAME": query.warehouse,
        "QUERY_TAG": query.tag,
        "EXECUTION_STATUS": query.get_status(),
        "ERROR_CODE": query.error.code if query.error else None,
        "ERROR_MESSAGE": query.error.message if query.error else None,
        "START_TIME": query.started,
        "END_TIME": query.ended,
        "TOTAL_ELAPSED_TIME": int((ended - query.started).total_seconds() * 1000),
        "ROWS_PRODUCED": query.row_count,
    }


def find_query_type(text: str) -> str:
    """SELECT, INSERT, CREATE_TABLE, …: the verb, and the kind of object that it creates, alters or drops."""
    try:
        reader = TokenReader(text)
    except Exception:
        return "UNKNOWN"
    verb = reader.peek()
    reader.accept(verb)
    if verb in ("CREATE", "ALTER", "DROP"):
        reader.accept_any(("OR REPLACE", "OR ALTER"))
        reader.accept_any(("TEMPORARY", "TEMP", "TRANSIENT", "SECURE"))
        return f"{verb}_{reader.peek()}"
    return {"WITH": "SELECT", "DESC": "DESCRIBE", "": "UNKNOWN"}.get(verb, verb)
