"""CREATE, ALTER, DROP and TRUNCATE of tables and views."""

from __future__ import annotations

from typing import Any

from sqlglot import exp

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import SnowflakeError, object_exists, unsupported_feature
from ..identifiers import Name, format_name, quote_name
from . import table_access
from .object_statements import find_object
from .results import Result, already_dropped, already_exists, status_result

KINDS = ("TABLE", "VIEW", "SEQUENCE")


def find_target_table(statement: exp.Expression) -> exp.Table:
    this = statement.this
    return this.this if isinstance(this, exp.Schema) else this


def qualify(table: exp.Table, name: Name) -> None:
    """Writes the full name into the statement, so that it does not depend on the current schema."""
    for key, part in zip(("catalog", "db", "this"), name, strict=True):
        table.set(key, exp.to_identifier(part, quoted=True))


def create(session: Session, statement: exp.Create, binds: Any) -> Result:
    """CREATE [OR REPLACE | OR ALTER] [TRANSIENT] TABLE, VIEW, SEQUENCE, also AS a query."""
    kind = statement.kind or ""
    if kind not in KINDS:
        raise unsupported_feature(f"CREATE {kind}")
    # Includes the source of a clone.
    read = [table for table in table_access.find_source_tables(statement) if table is not find_target_table(statement)]
    table_access.check_reads(session, read)
    if isinstance(statement.expression, exp.Query) and kind == "TABLE":
        privileges.require_warehouse(session)
    if statement.find(exp.TemporaryProperty):
        raise unsupported_feature(f"CREATE TEMPORARY {kind}")
    name = table_access.resolve_table(session, find_target_table(statement))
    account = session.account
    privileges.require_create(session, kind, name)
    found = next((e for k in KINDS if (e := account.find(k, name))), None)
    if found and statement.args.get("exists"):
        return already_exists(name)
    if found and (found.kind != kind or not (statement.args.get("replace") or is_create_or_alter(statement))):
        raise object_exists(format_name(name))
    if found:
        privileges.require_ownership(session, found)
    if found and is_create_or_alter(statement):
        return alter_columns(session, found, statement)
    properties: dict[str, Any] = {"TRANSIENT": statement.find(exp.TransientProperty) is not None}
    if comment := statement.find(exp.SchemaCommentProperty):
        properties["COMMENT"] = comment.name
    if kind == "VIEW":
        # A view must not depend on the current schema of its reader.
        for table in read:
            qualify(table, table_access.resolve_table(session, table))
    create_relation(session, strip_properties(statement, name), name, binds)
    if kind == "TABLE":
        session.store.clear_load_history(name)
    account.add(SecurableObject(kind, name, session.role, properties))
    return status_result(f"{kind.capitalize()} {name[2]} successfully created.")


def create_relation(session: Session, statement: exp.Create, name: Name, binds: Any) -> None:
    """Creates the table or view. A table with typed columns AS a query is filled under another name, then renamed."""
    run = session.connection.cursor().run
    if not has_types_and_query(statement):
        run(statement, binds)
        return
    beside = (*name[:2], f"{name[2]}$NEW")
    rows = statement.expression
    statement.set("expression", None)
    qualify(find_target_table(statement), beside)
    run(statement)
    try:
        run(exp.Insert(this=find_target_table(statement).copy(), expression=rows.copy()), binds)
        with session.atomic():
            session.duckdb.execute(f"drop table if exists {quote_name(*name)}")
            session.duckdb.execute(f"alter table {quote_name(*beside)} rename to {quote_name(name[2])}")
        session.store.move_text_lengths(beside, name)
    finally:
        session.duckdb.execute(f"drop table if exists {quote_name(*beside)}")


def is_create_or_alter(statement: exp.Create) -> bool:
    """CREATE OR ALTER."""
    return bool(statement.args.get("or_alter"))


def strip_properties(statement: exp.Create, name: Name) -> exp.Create:
    """The statement with a full name and without properties that DuckDB does not have."""
    statement = statement.copy()
    qualify(find_target_table(statement), name)
    if isinstance(statement.this, exp.Schema):
        drop_keys(statement.this)
    properties = statement.args.get("properties")
    kept = [p for p in properties.expressions if isinstance(p, exp.SchemaCommentProperty)] if properties else []
    statement.set("properties", exp.Properties(expressions=kept) if kept else None)
    return statement


def drop_keys(schema: exp.Schema) -> None:
    """Removes primary, unique and foreign keys, which Snowflake does not enforce and DuckDB does."""
    keys = (exp.PrimaryKey, exp.ForeignKey, exp.UniqueColumnConstraint, exp.Constraint)
    schema.set("expressions", [column for column in schema.expressions if not isinstance(column, keys)])
    column_keys = (exp.PrimaryKeyColumnConstraint, exp.UniqueColumnConstraint, exp.Reference)
    for constraint in list(schema.find_all(exp.ColumnConstraint)):
        if isinstance(constraint.args.get("kind"), column_keys):
            constraint.pop()


def has_types_and_query(statement: exp.Create) -> bool:
    """`create table t (a int not null) as select …`: its column types and constraints apply."""
    columns = statement.this.expressions if isinstance(statement.this, exp.Schema) else []
    typed = bool(columns) and all(isinstance(c, exp.ColumnDef) and c.kind for c in columns)
    return typed and statement.kind == "TABLE" and bool(statement.expression)


def alter_columns(session: Session, entity: SecurableObject, statement: exp.Create) -> Result:
    """CREATE OR ALTER of an existing table: adds, drops and changes columns and keeps the rows."""
    if entity.kind != "TABLE" or statement.expression:
        raise unsupported_feature(f"CREATE OR ALTER {entity.kind} of this form")
    name, beside = entity.name, (*entity.name[:2], f"{entity.name[2]}$WANTED")
    wanted = strip_properties(statement, beside)
    wanted.set("or_alter", None)
    run = session.duckdb.execute
    session.connection.cursor().run(wanted)
    want = {row[0]: row for row in run(f"describe {quote_name(*beside)}").fetchall()}
    have = {row[0]: row for row in run(f"describe {quote_name(*name)}").fetchall()}
    run(f"drop table {quote_name(*beside)}")
    alter = f"alter table {quote_name(*name)}"
    with session.atomic():
        for column, row in want.items():
            if column not in have:
                if row[2] == "NO":
                    raise SnowflakeError(1406, "42601", f"Column '{column}' cannot be added as NOT NULL.")
                run(f"{alter} add column {quote_name(column)} {row[1]}")
                continue
            if have[column][1] != row[1]:
                run(f"{alter} alter column {quote_name(column)} set data type {row[1]}")
            if have[column][2] != row[2]:
                run(f"{alter} alter column {quote_name(column)} {'set' if row[2] == 'NO' else 'drop'} not null")
        for column in have.keys() - want.keys():
            run(f"{alter} drop column {quote_name(column)}")
    session.store.move_text_lengths(beside, name)
    return status_result()


def drop(session: Session, statement: exp.Drop) -> Result:
    kind = (statement.args.get("kind") or "").upper()
    tables = statement.args.get("tables") or [statement.this]
    if kind not in KINDS or len(tables) != 1:
        raise unsupported_feature(f"DROP {kind}")
    name = table_access.resolve_table(session, tables[0])
    found = find_object(session, kind, name, if_exists=bool(statement.args.get("exists")))
    if found is None:
        return already_dropped(name)
    privileges.require_ownership(session, found)
    session.duckdb.execute(f"drop {kind.lower()} {quote_name(*name)}")
    session.account.remove(kind, name)
    if kind == "TABLE":
        session.store.clear_load_history(name)
    return status_result(f"{name[2]} successfully dropped.")


def alter(session: Session, statement: exp.Alter) -> Result:
    if statement.args.get("kind") not in KINDS or not isinstance(statement.this, exp.Table):
        raise unsupported_feature(f"ALTER {statement.args.get('kind')}")
    entity = table_access.find_table_or_view(session, statement.this)
    privileges.require_ownership(session, entity)
    actions = statement.args.get("actions") or []
    if actions and isinstance(actions[0], exp.AlterRename):
        return rename(session, entity, table_access.resolve_table(session, actions[0].this))
    qualify(statement.this, entity.name)
    session.connection.cursor().run(statement)
    return status_result()


def rename(session: Session, entity: SecurableObject, name: Name) -> Result:
    """Renames a table or view; it keeps its grants and loses its load history."""
    if entity.name[:2] != name[:2]:
        raise unsupported_feature("renaming into another schema")
    if any(session.account.find(kind, name) for kind in KINDS):
        raise object_exists(format_name(name))
    session.duckdb.execute(f"alter {entity.kind.lower()} {quote_name(*entity.name)} rename to {quote_name(name[2])}")
    if entity.kind == "TABLE":
        session.store.clear_load_history(entity.name)
        session.store.move_text_lengths(entity.name, name)
    session.account.rename(entity, name)
    return status_result()


def truncate(session: Session, statement: exp.TruncateTable) -> Result:
    table = statement.expressions[0]
    name = table_access.resolve_table(session, table)
    if session.account.find("TABLE", name) is None and statement.args.get("exists"):
        return status_result()
    table_access.check_write(session, table, ["TRUNCATE"])
    with session.atomic():
        session.duckdb.execute(f"truncate {quote_name(*name)}")
        session.store.clear_load_history(name, session.duckdb)
    return status_result()
