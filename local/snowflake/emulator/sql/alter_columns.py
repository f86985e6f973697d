"""Changes of the columns of a table, with what Snowflake refuses about them."""

from __future__ import annotations

from typing import Any

from sqlglot import exp

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import locate
from ..errors import SnowflakeError, compilation_error
from ..identifiers import Name, quote_name
from .show_table_columns import MAX_TEXT, format_type, query_columns
from .table_access import qualify
from .text_lengths import fold_name

Column = tuple[Any, ...]


# https://docs.snowflake.com/en/sql-reference/sql/alter-table-column
def check_type(before: Column, after: Column) -> None:
    """Refuses another data type, a shorter text and another scale."""
    _, kind, _, scale, length, *_ = before
    _, new_kind, _, new_scale, new_length, *_ = after
    change = f"cannot change column {before[0]} from type {format_type(before)} to {format_type(after)}"
    # Snowflake writes this error on one line.
    prefix = "SQL compilation error: "
    if kind != new_kind:
        raise SnowflakeError(2108, "22000", f"{prefix}{change}\n")
    if kind == "TEXT" and (new_length or MAX_TEXT) < (length or MAX_TEXT):
        reason = "because reducing the byte-length of a varchar is not supported."
        raise SnowflakeError(40050, "22000", f"{prefix}{change} {reason}\n")
    if kind == "NUMBER" and scale != new_scale:
        reason = "because changing the scale of a number is not supported."
        raise SnowflakeError(40052, "22000", f"{prefix}{change} {reason}\n")


def check_new_column(session: Session, entity: SecurableObject, column: str, *, has_value: bool) -> None:
    """Refuses a NOT NULL column without a default in a table with rows."""
    if has_value or not session.duckdb.execute(f"select 1 from {quote_name(*locate(entity))} limit 1").fetchone():
        return
    text = f"Non-nullable column '{column}' cannot be added to non-empty table '{entity.name[2]}'"
    raise SnowflakeError(1406, "42601", f"SQL compilation error: {text} unless it has a non-null default value.")


# https://docs.snowflake.com/en/sql-reference/sql/create-table, "CREATE OR ALTER TABLE usage notes"
def check_default(before: str | None, after: str | None) -> None:
    """Refuses another default of an existing column than another sequence."""
    both_sequences = all("nextval" in str(value).lower() for value in (before, after))
    if after is not None and before != after and not both_sequences:
        raise compilation_error(2, "0A000", "Unsupported feature 'Alter Column Set Default'.")


def check_order(have: list[str], want: list[str]) -> None:
    """Refuses new columns before existing ones, and another order."""
    kept = [column for column in want if column in have]
    if want[: len(kept)] != kept:
        feature = "CREATE OR ALTER TABLE column add before end of column list"
        raise compilation_error(2, "0A000", f"Unsupported feature '{feature}'.")
    if kept != [column for column in have if column in want]:
        text = "Invalid operation column re-ordering is not possible in CREATE OR ALTER TABLE"
        raise compilation_error(2, "0A000", text)


def run_actions(session: Session, entity: SecurableObject, statement: exp.Alter) -> None:
    """Runs ALTER TABLE in DuckDB after the checks; DuckDB adds no NOT NULL columns, so they get it afterwards."""
    required = []
    for action in statement.args.get("actions") or []:
        if isinstance(action, exp.AlterColumn) and action.args.get("dtype"):
            check_new_type(session, entity, action)
        elif isinstance(action, exp.AlterColumn) and (default := action.args.get("default")):
            check_default(None, default.sql())
        elif isinstance(action, exp.ColumnDef) and drop_not_null(action):
            column = fold_name(action)
            check_new_column(session, entity, column, has_value=find_default(action) is not None)
            required.append(column)
        if isinstance(action, exp.ColumnDef):
            check_added_default(find_default(action))
    session.connection.cursor().run(statement)
    for column in required:
        session.duckdb.execute(f"alter table {quote_name(*locate(entity))} alter {quote_name(column)} set not null")


def check_new_type(session: Session, entity: SecurableObject, action: exp.AlterColumn) -> None:
    """Compares with the type that the column has in a table of its own."""
    column = fold_name(action)
    before = next((found for found in query_columns(session, entity) if found[0] == column), None)
    if before is None:
        return
    beside: Name = (*entity.name[:2], f"{entity.name[2]}$TYPE")
    table = exp.Table(this=exp.to_identifier(beside[2], quoted=True))
    qualify(table, beside)
    definition = exp.ColumnDef(this=exp.to_identifier(column, quoted=True), kind=action.args["dtype"].copy())
    schema = exp.Schema(this=table, expressions=[definition])
    session.connection.cursor().run(exp.Create(this=schema, kind="TABLE"))
    try:
        check_type(before, query_columns(session, SecurableObject("TABLE", beside, session.role))[0])
    finally:
        session.duckdb.execute(f"drop table {quote_name(*beside)}")
        session.store.delete_text_lengths(beside)


def find_default(column: exp.ColumnDef) -> exp.Expression | None:
    found = column.find(exp.DefaultColumnConstraint)
    return None if found is None or isinstance(found.this, exp.Null) else found.this


def drop_not_null(column: exp.ColumnDef) -> bool:
    """Removes NOT NULL; whether the column had it."""
    found = [c for c in column.args.get("constraints") or [] if isinstance(c.kind, exp.NotNullColumnConstraint)]
    for constraint in found:
        constraint.pop()
    return bool(found)


# https://docs.snowflake.com/en/sql-reference/sql/alter-table: "must be a literal value".
def check_added_default(value: exp.Expression | None) -> None:
    while isinstance(value, exp.Paren | exp.Neg):
        value = value.this
    if value is not None and not isinstance(value, exp.Literal | exp.Boolean | exp.Null):
        raise compilation_error(2263, "22000", f"Invalid column default expression [{value.sql(dialect='snowflake')}]")
