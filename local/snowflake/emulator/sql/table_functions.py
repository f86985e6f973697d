"""FROM accepts tables, stages and Snowflake's table functions; DuckDB's own read files and bypass grants."""

from __future__ import annotations

from sqlglot import exp

from ..errors import compilation_error, object_not_found

TABLE_FUNCTIONS = {"RESULT_SCAN", "SPLIT_TO_TABLE", "STRTOK_SPLIT_TO_TABLE"}
PARSED = (exp.Explode, exp.Generator, exp.Query)


def resolve_sources(statement: exp.Expression) -> exp.Expression:
    """Resolves IDENTIFIER('name') in FROM; raises for a source that Snowflake does not have."""
    for source in list(statement.find_all(exp.Table, exp.Lateral, exp.TableFromRows)):
        named = source.this
        if isinstance(named, exp.DynamicIdentifier):
            source.replace(resolve_identifier(source, named))
        elif isinstance(named, exp.Literal | exp.Var):
            if not named.name.lstrip("'").startswith("@"):
                raise object_not_found("TABLE", named.name)
        elif not isinstance(named, (*PARSED, exp.Identifier)) and get_function_name(named) not in TABLE_FUNCTIONS:
            raise compilation_error(2142, "42601", f"Unknown user-defined table function {get_function_name(named)}")
    return statement


def resolve_identifier(source: exp.Expression, named: exp.DynamicIdentifier) -> exp.Table:
    table = exp.to_table(named.this.name, dialect="snowflake", alias=source.args.get("alias"))
    if isinstance(table.this, exp.Identifier):
        return table
    raise object_not_found("TABLE", named.this.name)


def get_function_name(function: exp.Expression) -> str:
    named = function.name if isinstance(function, exp.Anonymous) else getattr(function, "sql_name", str)()
    return named.upper() or function.sql(dialect="snowflake")
