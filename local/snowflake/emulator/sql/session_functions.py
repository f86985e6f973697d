"""CURRENT_ROLE() and the other context functions, and session variables."""

from __future__ import annotations

from sqlglot import exp

from ..catalog.session import Session
from ..errors import compilation_error

VERSION = "9.34.0"


def read_context(session: Session) -> dict[str, str | None]:
    """The values of the context functions in a session."""
    roles = ", ".join(f'"{role}"' for role in sorted(session.list_available_roles()))
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


def replace_context_functions(statement: exp.Expression, session: Session) -> exp.Expression:
    """Replaces context functions and variables by their values; a column without an alias keeps Snowflake's name."""
    context = read_context(session)

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
            raise compilation_error(1003, "42000", f"Session variable '${name}' does not exist")
        return session.variables[name].copy()

    return statement.transform(value, copy=False)
