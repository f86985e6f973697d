"""The tables that a statement reads and writes, and the privileges that they need."""

from __future__ import annotations

from sqlglot import exp

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import TEMPORARY_DATABASE, locate
from ..errors import SnowflakeError, object_not_found
from ..identifiers import Name, format_name

TABLES = ("TABLE", "VIEW")
# Marks the views that this server puts in place of stages, results and INFORMATION_SCHEMA.
CHECKED = "privileges are checked"


def resolve_table(session: Session, table: exp.Table) -> Name:
    """The full name of a table that a statement mentions."""
    return session.resolve("TABLE", read_table_path(table))


def find_table_or_view(session: Session, table: exp.Table) -> SecurableObject:
    """The table or view that a statement mentions."""
    name = resolve_table(session, table)
    for kind in TABLES:
        if found := session.account.find(kind, name):
            return found
    privileges.require_usage(session, name)
    raise object_not_found("TABLE", format_name(name))


def find_source_tables(statement: exp.Expression) -> list[exp.Table]:
    """The tables that a statement reads, without CTEs, functions and the tables of foreign keys."""
    return [
        table
        for table in statement.find_all(exp.Table)
        if isinstance(table.this, exp.Identifier)
        and not table.meta.get(CHECKED)
        and not is_cte(table)
        and not table.find_ancestor(exp.Reference)
    ]


def qualify(table: exp.Table, name: Name) -> None:
    """Writes the full name into the statement, so that it does not depend on the current schema."""
    for key, part in zip(("catalog", "db", "this"), name, strict=True):
        table.set(key, exp.to_identifier(part, quoted=True))


def read_session_view(table: exp.Table, view: str) -> None:
    """Puts a view of the session's rows in place of a source whose privileges are checked already."""
    qualify(table, (*TEMPORARY_DATABASE, view))
    table.meta[CHECKED] = True


def use_temporary_tables(session: Session, statement: exp.Expression) -> exp.Expression:
    """Writes the names of DuckDB in place of temporary tables and views; columns keep their qualifier."""
    if not session.has_temporary_objects():
        return statement
    for table in find_source_tables(statement):
        name = resolve_table(session, table)
        entity = next((e for kind in TABLES if (e := session.account.find_temporary(kind, name))), None)
        if entity is None:
            continue
        is_insert_target = isinstance(table.parent, exp.Schema | exp.Insert) and table.arg_key == "this"
        if not table.alias and not is_insert_target:
            table.set("alias", exp.TableAlias(this=exp.to_identifier(name[-1], quoted=True)))
        qualify(table, locate(entity))
        for column in statement.find_all(exp.Column):
            if column.args.get("db") and column.args["table"].name.upper() == name[-1]:
                column.set("db", None)
                column.set("catalog", None)
    return statement


def is_cte(table: exp.Table) -> bool:
    """Whether the name is that of a CTE in scope. A CTE sees those before it, and itself if it is recursive."""
    name, inner = table.name.upper(), table
    while not table.db and inner.parent is not None:
        outer = inner.parent
        clause = outer if isinstance(outer, exp.With) else outer.args.get("with_")
        if clause is not None and clause is not inner:
            known = [cte.alias.upper() for cte in clause.expressions]
            if clause is outer:
                place = next((number for number, cte in enumerate(clause.expressions) if cte is inner), 0)
                known = known[: place + 1 if clause.args.get("recursive") else place]
            if name in known:
                return True
        inner = outer
    return False


def read_table_path(table: exp.Table) -> Name:
    """The parts of a table's name, in upper case unless quoted."""
    parts = [p for p in (table.args.get("catalog"), table.args.get("db"), table.this) if p is not None]
    return tuple(p.name if getattr(p, "quoted", False) else p.name.upper() for p in parts)


def check_information_schema(session: Session, table: exp.Table) -> bool:
    """Whether the table is of INFORMATION_SCHEMA, which needs USAGE on the database."""
    if table.db.upper() != "INFORMATION_SCHEMA":
        return False
    database = read_table_path(table)[0] if table.catalog else session.database
    if database is not None:
        privileges.require_privilege(session, "USAGE", "DATABASE", (database,))
    return True


def check_scope(session: Session, show: exp.Show) -> None:
    """Checks the scope of SHOW COLUMNS IN TABLE x, SHOW OBJECTS IN SCHEMA y and the like."""
    scope, kind = show.args.get("scope"), show.args.get("scope_kind")
    if kind in TABLES:
        privileges.require_any_privilege(session, find_table_or_view(session, scope))
    elif scope is not None and kind in ("DATABASE", "SCHEMA"):
        privileges.require_privilege(session, "USAGE", kind, session.resolve(kind, read_table_path(scope)))


def check_reads(session: Session, tables: list[exp.Table]) -> None:
    for table in tables:
        if not check_information_schema(session, table):
            entity = find_table_or_view(session, table)
            privileges.require_privilege(session, "SELECT", entity.kind, entity.name)


def check_write(session: Session, target: exp.Table, wanted: list[str]) -> SecurableObject:
    entity = find_table_or_view(session, target)
    if entity.kind != "TABLE":
        raise SnowflakeError(2000, "42601", f"SQL compilation error:\nView '{entity.name[-1]}' cannot be written.")
    for privilege in wanted:
        privileges.require_privilege(session, privilege, "TABLE", entity.name)
    return entity


def check_insert(session: Session, name: Name) -> None:
    """Requires INSERT on a table."""
    if session.account.find("TABLE", name) is None:
        privileges.require_usage(session, name)
        raise object_not_found("TABLE", format_name(name))
    privileges.require_privilege(session, "INSERT", "TABLE", name)
