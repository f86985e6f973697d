"""Snowflake forms that neither sqlglot nor fakesnow turns into what DuckDB does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlglot import exp

from ..errors import compilation

if TYPE_CHECKING:
    from ..catalog.session import Session

VERSION = "9.34.0"


def prepared(statement: exp.Expression) -> exp.Expression:
    """The statement in forms that the engine understands."""
    return renamed_columns(statement).transform(variant_as_text, copy=False)


def as_text(value: exp.Expression) -> exp.Expression:
    """A path into a VARIANT as text: the value without its JSON quotes."""
    if isinstance(value, exp.Paren):
        return exp.paren(as_text(value.this), copy=False)
    if type(value) is exp.JSONExtract:
        return exp.JSONExtractScalar(
            this=value.this, expression=value.expression, only_json_types=value.args.get("only_json_types")
        )
    return value


def variant_as_text(node: exp.Expression) -> exp.Expression:
    """`src:a || 'x'`, `nullif(src:a, 'x')`: Snowflake takes the text, DuckDB would keep the quotes or fail."""
    if isinstance(node, exp.DPipe | exp.Concat | exp.Nullif | exp.Coalesce | exp.Upper | exp.Lower | exp.Trim):
        for key, value in list(node.args.items()):
            if isinstance(value, exp.Expression):
                node.set(key, as_text(value))
            elif isinstance(value, list):
                node.set(key, [as_text(v) if isinstance(v, exp.Expression) else v for v in value])
    return node


def renamed_columns(statement: exp.Expression) -> exp.Expression:
    """`create table t (a, b) as select …` with names alone: the names go onto the query."""
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


def context_of(session: Session) -> dict[str, str | None]:
    """What the functions without arguments answer in a session."""
    roles = ", ".join(f'"{role}"' for role in sorted(session.available_roles()))
    return {
        "CURRENT_ROLE": session.role,
        "CURRENT_SECONDARY_ROLES": f'{{"roles":"","value":"{session.secondary_roles}"}}',
        "CURRENT_AVAILABLE_ROLES": f"[{roles}]",
        "CURRENT_WAREHOUSE": session.warehouse,
        "CURRENT_USER": session.user,
        "CURRENT_ACCOUNT": session.account.name,
        "CURRENT_ACCOUNT_NAME": session.account.name,
        "CURRENT_ORGANIZATION_NAME": session.account.name,
        "CURRENT_REGION": "LOCAL",
        "CURRENT_SESSION": str(session.id),
        "CURRENT_DATABASE": session.database,
        "CURRENT_SCHEMA": session.schema,
        "CURRENT_VERSION": VERSION,
        "LAST_QUERY_ID": session.last_query_id,
    }


def in_session(statement: exp.Expression, session: Session) -> exp.Expression:
    """Replaces CURRENT_ROLE() and its kin by their values; an unnamed column keeps Snowflake's name."""
    context = context_of(session)

    def value(node: exp.Expression) -> exp.Expression:
        if isinstance(node, exp.Parameter) and isinstance(node.this, exp.Var):
            return variable(node.name.upper())
        name = node.name if isinstance(node, exp.Anonymous) else node.sql_name() if isinstance(node, exp.Func) else ""
        key = name.upper()
        if key not in context or any(node.args.get(k) for k in ("expression", "expressions")):
            return node
        text = context[key]
        new: exp.Expression = exp.Null() if text is None else exp.Literal.string(text)
        if isinstance(node.parent, exp.Select) and node.arg_key == "expressions":
            new = exp.alias_(new, f"{key}()", quoted=True)
        return new

    def variable(name: str) -> exp.Expression:
        if name not in session.variables:
            raise compilation(1003, "42000", f"Session variable '${name}' does not exist")
        return session.variables[name].copy()

    return statement.transform(value, copy=False)
