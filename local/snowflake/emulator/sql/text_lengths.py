"""Enforces the lengths of VARCHAR columns, which DuckDB ignores: a longer text fails with error 100078."""

from __future__ import annotations

from sqlglot import exp

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import locate


def limit_written_texts(session: Session, statement: exp.Expression, target: SecurableObject) -> None:
    """Wraps the values that INSERT, UPDATE and MERGE write into columns with a length."""
    name = locate(target)
    limits = session.store.read_text_lengths(session.duckdb, name)
    if not limits:
        return
    columns = session.store.list_columns(session.duckdb, name)
    if isinstance(statement, exp.Insert):
        limit_insert(statement, limits, columns)
    elif isinstance(statement, exp.Update):
        limit_assignments(statement.expressions, limits)
    elif isinstance(statement, exp.Merge):
        for when in statement.find_all(exp.When):
            action = when.args["then"]
            if isinstance(action, exp.Insert):
                given = read_column_names(action.this) or columns
                limit_tuple(action.expression, given, limits)
            elif isinstance(action, exp.Update):
                limit_assignments(action.expressions, limits)


def limit_insert(statement: exp.Insert, limits: dict[str, int], columns: list[str]) -> None:
    given = (read_column_names(statement.this) if isinstance(statement.this, exp.Schema) else []) or columns
    if not limits.keys() & set(given):
        return
    rows = statement.expression
    if isinstance(rows, exp.Values):
        for row in rows.expressions:
            limit_tuple(row, given, limits)
        return
    names = [f"COLUMN_{number}" for number in range(1, len(given) + 1)]
    alias = exp.TableAlias(
        this=exp.to_identifier("WRITTEN", quoted=True), columns=[exp.to_identifier(name, quoted=True) for name in names]
    )
    values = [
        limit_text(exp.column(exp.to_identifier(name, quoted=True)), limits[column])
        if column in limits
        else exp.column(exp.to_identifier(name, quoted=True))
        for name, column in zip(names, given, strict=True)
    ]
    statement.set("expression", exp.select(*values).from_(exp.Subquery(this=rows.copy(), alias=alias), copy=False))


def read_column_names(names: exp.Expression | None) -> list[str]:
    """The names of a column list."""
    found = names.expressions if names is not None else []
    return [fold_name(name) for name in found]


def fold_name(column: exp.Expression) -> str:
    identifier = column if isinstance(column, exp.Identifier) else column.this
    return identifier.name if identifier.args.get("quoted") else identifier.name.upper()


def limit_tuple(row: exp.Expression, columns: list[str], limits: dict[str, int]) -> None:
    values = row.expressions
    for column, value in zip(columns, values, strict=False):
        if column in limits and not (isinstance(value, exp.Column | exp.Var) and value.name.upper() == "DEFAULT"):
            value.replace(limit_text(value.copy(), limits[column]))


def limit_assignments(assignments: list[exp.Expression], limits: dict[str, int]) -> None:
    for assignment in assignments:
        column = fold_name(assignment.this)
        if column in limits:
            assignment.set("expression", limit_text(assignment.expression.copy(), limits[column]))


def limit_text(value: exp.Expression, length: int) -> exp.Expression:
    """The value, or an error if it is longer than the column."""
    text = exp.cast(value.copy(), "VARCHAR")
    message = exp.Concat(
        expressions=[
            exp.Literal.string("String '"),
            text.copy(),
            exp.Literal.string("' is too long and would be truncated"),
        ]
    )
    return exp.Case(
        ifs=[
            exp.If(
                this=exp.GT(this=exp.Anonymous(this="LEN", expressions=[text]), expression=exp.Literal.number(length)),
                true=exp.Anonymous(this="ERROR", expressions=[message]),
            )
        ],
        default=value,
    )


def limit_text_sql(value: str, length: int) -> str:
    """The same for an expression in DuckDB's SQL."""
    text = f"cast({value} as varchar)"
    message = f"'String ''' || {text} || ''' is too long and would be truncated'"
    return f"case when len({text}) > {length} then error({message}) else {value} end"
