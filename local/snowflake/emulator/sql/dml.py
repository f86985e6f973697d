"""Queries, DML, and DDL on tables and views."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

from sqlglot import exp

from ..catalog import privileges
from ..catalog.session import Session
from ..errors import unsupported_feature
from . import (
    information_schema,
    results,
    session_functions,
    session_statements,
    staged_files,
    table_access,
    table_functions,
    tables,
    text_lengths,
)
from .results import Result

DML_TYPES = {
    exp.Insert: (results.INSERT, ["INSERT"]),
    exp.Update: (results.UPDATE, ["UPDATE"]),
    exp.Delete: (results.DELETE, ["DELETE"]),
}

# Types of statements that write values.
WRITTEN = (results.INSERT, results.UPDATE, results.MERGE)


def run_statement(
    session: Session, statement: exp.Expression, binds: Any, properties: dict[str, Any] | None = None
) -> Result:
    """Runs a query, DML, or DDL on tables and views; a new table or view gets the properties."""
    statement = session_functions.replace_context_functions(statement, session)
    statement = table_functions.resolve_sources(session, statement)
    statement = staged_files.replace_stages(session, statement)
    if isinstance(statement, exp.Create):
        return tables.create(session, statement, binds, properties)
    if isinstance(statement, exp.Drop):
        return tables.drop(session, statement)
    if isinstance(statement, exp.Alter):
        return tables.alter(session, statement)
    if isinstance(statement, exp.TruncateTable):
        return tables.truncate(session, statement)
    if isinstance(statement, exp.Set):
        table_access.check_reads(session, table_access.find_source_tables(statement))
        statement = information_schema.replace_views(session, table_access.use_temporary_tables(session, statement))
        return session_statements.set_variables(session, statement)
    type_id = check_privileges(session, statement)
    if type_id in WRITTEN:
        target = table_access.find_table_or_view(session, tables.find_target_table(statement))
        text_lengths.limit_written_texts(session, statement, target)
    statement = information_schema.replace_views(session, table_access.use_temporary_tables(session, statement))
    cursor = session.connection.cursor()
    # INSERT OVERWRITE and MERGE are several steps for DuckDB: no reader must see the state between them.
    several = type_id in (results.INSERT, results.MERGE) and not session.in_transaction
    with session.atomic() if several else nullcontext():
        table, columns = cursor.run(statement, binds)
    return Result(columns, table=table, type_id=type_id, query_id=str(cursor.sfqid))


def check_privileges(session: Session, statement: exp.Expression) -> int:
    """Checks the privileges and returns the statement's type."""
    if isinstance(statement, exp.Query):
        read = table_access.find_source_tables(statement)
        table_access.check_reads(session, read)
        if read:
            privileges.require_warehouse(session)
        return results.SELECT
    if isinstance(statement, exp.Show):
        table_access.check_scope(session, statement)
        return results.SHOW
    if isinstance(statement, exp.Merge):
        type_id, wanted = results.MERGE, find_merge_privileges(statement)
    else:
        type_id, wanted = DML_TYPES.get(type(statement), (None, []))
        if type_id is None:
            raise unsupported_feature(statement.key.upper())
    target = tables.find_target_table(statement)
    if not isinstance(target, exp.Table):
        raise unsupported_feature(f"{statement.key.upper()} into anything but a table")
    table_access.check_write(session, target, wanted)
    read = [t for t in table_access.find_source_tables(statement) if t is not target]
    table_access.check_reads(session, read)
    privileges.require_warehouse(session)
    return type_id


def find_merge_privileges(statement: exp.Merge) -> list[str]:
    """The privileges that the WHEN clauses need."""
    actions = [when.args["then"] for when in statement.find_all(exp.When)]
    kinds = {exp.Insert: "INSERT", exp.Update: "UPDATE"}
    return sorted({kinds.get(type(action), "DELETE") for action in actions})
