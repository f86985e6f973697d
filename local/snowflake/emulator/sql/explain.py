"""EXPLAIN of a query or DML: https://docs.snowflake.com/en/sql-reference/sql/explain."""

from __future__ import annotations

from collections.abc import Callable

from sqlglot import exp

from ..catalog.session import Session
from ..errors import unsupported_feature
from ..identifiers import format_name
from . import table_access
from .identifier_literals import resolve_identifiers
from .parser import parse_statement
from .results import SELECT, Result, number_column, text_column
from .session_functions import replace_context_functions
from .table_functions import resolve_sources
from .token_reader import TokenReader

COLUMNS = (
    ("step", number_column),
    ("id", number_column),
    ("parent", number_column),
    ("operation", text_column),
    ("objects", text_column),
    ("alias", text_column),
    ("expressions", text_column),
    ("partitionsTotal", number_column),
    ("partitionsAssigned", number_column),
    ("bytesAssigned", number_column),
)
EXPLAINED = (exp.Query, exp.Insert, exp.Update, exp.Delete, exp.Merge)


def explain(session: Session, reader: TokenReader, check: Callable[[Session, exp.Expression], int]) -> Result:
    """EXPLAIN [USING TABULAR] …: the tables that the statement would read; it is checked and does not run."""
    # sqlglot reads the text after EXPLAIN as one token.
    rest, _ = resolve_identifiers(session, reader.sql[reader.tokens[0].end + 1 :], None)
    if rest.accept("USING") and not rest.accept("TABULAR"):
        raise unsupported_feature(f"EXPLAIN USING {rest.peek()}")
    first = rest.current()
    if first is None:
        raise rest.unexpected_token()
    explained = TokenReader(rest.sql[first.start :])
    statement = replace_context_functions(parse_statement(explained), session)
    if not isinstance(statement, EXPLAINED):
        raise unsupported_feature(f"EXPLAIN {explained.peek()}")
    statement = resolve_sources(session, statement)
    check(session, statement)
    tables = table_access.find_source_tables(statement)
    operation = "Result" if isinstance(statement, exp.Query) else statement.key.capitalize()
    rows: list[tuple[object, ...]] = [
        (None, None, None, "GlobalStats", None, None, None, len(tables), len(tables), None),
        (1, 0, None, operation, None, None, None, None, None, None),
    ]
    for number, table in enumerate(tables, 1):
        name = format_name(table_access.resolve_table(session, table))
        rows.append((1, number, 0, "TableScan", name, table.alias or None, None, 1, 1, None))
    return Result([column(name) for name, column in COLUMNS], rows=rows, type_id=SELECT)
