"""Rewrites Snowflake expressions that neither sqlglot nor fakesnow translates for DuckDB."""

from __future__ import annotations

from sqlglot import exp


def adapt_statement(statement: exp.Expression) -> exp.Expression:
    """The statement with expressions that DuckDB supports."""
    return move_column_names(statement).transform(cast_variants_to_text, copy=False).transform(cast_parts, copy=False)


def cast_parts(node: exp.Expression) -> exp.Expression:
    """DATE_FROM_PARTS of numbers; DuckDB takes integers only."""
    if isinstance(node, exp.DateFromParts):
        for key in ("year", "month", "day"):
            if (value := node.args.get(key)) is not None and not isinstance(value, exp.Literal):
                node.set(key, exp.cast(value, "BIGINT", dialect="duckdb"))
    return node


def cast_path_to_text(value: exp.Expression) -> exp.Expression:
    """A VARIANT path as text, without JSON quotes."""
    if isinstance(value, exp.Paren):
        return exp.paren(cast_path_to_text(value.this), copy=False)
    if type(value) is exp.JSONExtract:
        return exp.JSONExtractScalar(
            this=value.this, expression=value.expression, only_json_types=value.args.get("only_json_types")
        )
    return value


def cast_variants_to_text(node: exp.Expression) -> exp.Expression:
    """`src:a || 'x'`, `nullif(src:a, 'x')`: Snowflake uses the text; DuckDB keeps the quotes or fails."""
    if isinstance(node, exp.DPipe | exp.Concat | exp.Nullif | exp.Coalesce | exp.Upper | exp.Lower | exp.Trim):
        for key, value in list(node.args.items()):
            if isinstance(value, exp.Expression):
                node.set(key, cast_path_to_text(value))
            elif isinstance(value, list):
                node.set(key, [cast_path_to_text(v) if isinstance(v, exp.Expression) else v for v in value])
    return node


def move_column_names(statement: exp.Expression) -> exp.Expression:
    """`create table t (a, b) as select …` without types: moves the names to the query."""
    if not (isinstance(statement, exp.Create) and isinstance(statement.this, exp.Schema) and statement.expression):
        return statement
    names = statement.this.expressions
    if not names or any(isinstance(name, exp.ColumnDef) and name.kind for name in names):
        return statement
    columns = [n.this if isinstance(n, exp.ColumnDef) else n for n in names]
    query = exp.Subquery(
        this=statement.expression,
        alias=exp.TableAlias(this=exp.to_identifier("named"), columns=[c.copy() for c in columns]),
    )
    statement.set("this", statement.this.this)
    statement.set("expression", exp.select("*").from_(query, copy=False))
    return statement
