"""CREATE, ALTER, DROP and TRUNCATE of tables and views."""

from __future__ import annotations

from typing import Any

import sqlglot
from sqlglot import exp

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import TEMPORARY_DATABASE, is_temporary, locate
from ..errors import object_exists, unsupported_feature
from ..identifiers import Name, format_name, quote_name
from . import alter_columns, information_schema, table_access, text_lengths
from .object_statements import find_object
from .results import Result, already_dropped, already_exists, status_result
from .show_table_columns import query_columns
from .table_access import qualify

KINDS = ("TABLE", "VIEW")


def find_target_table(statement: exp.Expression) -> exp.Table:
    this = statement.this
    return this.this if isinstance(this, exp.Schema) else this


def create(session: Session, statement: exp.Create, binds: Any, properties: dict[str, Any] | None = None) -> Result:
    """CREATE [OR REPLACE | OR ALTER] [TRANSIENT | TEMPORARY] TABLE or VIEW, also AS a query."""
    kind = statement.kind or ""
    if kind not in KINDS:
        raise unsupported_feature(f"CREATE {kind}")
    # Includes the source of a clone.
    read = [table for table in table_access.find_source_tables(statement) if table is not find_target_table(statement)]
    table_access.check_reads(session, read)
    if isinstance(statement.expression, exp.Query) and kind == "TABLE":
        privileges.require_warehouse(session)
    temporary = statement.find(exp.TemporaryProperty) is not None
    name = table_access.resolve_table(session, find_target_table(statement))
    privileges.require_create(session, kind, name)
    # A temporary table hides a permanent one of its name.
    find = session.account.find_temporary if temporary else session.account.shared.find
    found = next((e for k in KINDS if (e := find(k, name))), None)
    if found and statement.args.get("exists"):
        return already_exists(name)
    if found and (found.kind != kind or not (statement.args.get("replace") or is_create_or_alter(statement))):
        raise object_exists(format_name(name))
    if found:
        privileges.require_ownership(session, found)
    if found and is_create_or_alter(statement):
        return change_columns(session, found, statement, properties or {})
    properties = {"TRANSIENT": statement.find(exp.TransientProperty) is not None} | (properties or {})
    make = create_temporary if temporary else create_permanent
    make(session, statement, SecurableObject(kind, name, session.role, properties), binds)
    return status_result(f"{kind.capitalize()} {name[2]} successfully created.")


def create_permanent(session: Session, statement: exp.Create, entity: SecurableObject, binds: Any) -> None:
    read = [table for table in table_access.find_source_tables(statement) if table is not find_target_table(statement)]
    if entity.kind == "VIEW":
        if any(table.meta.get(table_access.CHECKED) for table in statement.find_all(exp.Table)):
            raise unsupported_feature("a permanent view of a result or of a function of INFORMATION_SCHEMA")
        if any(table.db.upper() == "INFORMATION_SCHEMA" for table in read):
            raise unsupported_feature("a view of INFORMATION_SCHEMA")
        if any(is_temporary(table_access.find_table_or_view(session, table)) for table in read):
            raise unsupported_feature("a permanent view of a temporary table")
        # A view must not depend on the current schema of its reader.
        for table in read:
            qualify(table, table_access.resolve_table(session, table))
    create_relation(session, statement, entity.name, binds)
    if entity.kind == "TABLE":
        session.store.clear_load_history(entity.name)
    session.account.add(entity)


def create_temporary(session: Session, statement: exp.Create, entity: SecurableObject, binds: Any) -> None:
    """Creates a table or view in DuckDB's database of temporary objects, which ends with the connection."""
    entity.properties["TEMPORARY_NAME"] = session.account.new_temporary_name(entity.name)
    create_relation(session, statement, locate(entity), binds)
    if found := session.account.find_temporary(entity.kind, entity.name):
        drop_relation(session, found)
    session.account.add_temporary(entity)


def create_relation(session: Session, statement: exp.Create, name: Name, binds: Any) -> None:
    """Creates the table or view. A table with typed columns AS a query is filled under another name, then renamed."""
    if source := find_clone_source(session, statement):
        copy_structure(session, source, name, with_rows=bool(statement.args.get("clone")))
        return
    run = session.connection.cursor().run
    statement = table_access.use_temporary_tables(session, strip_properties(statement, name))
    statement = information_schema.replace_views(session, statement)
    if not has_types_and_query(statement):
        if name[:2] == TEMPORARY_DATABASE:
            session.connection.cursor().create_temporary(statement, name, binds)
        else:
            run(statement, binds)
        return
    beside = (*name[:2], f"{name[2]}$NEW")
    filled = SecurableObject("TABLE", beside, session.role)
    rows = statement.expression
    statement.set("expression", None)
    qualify(find_target_table(statement), beside)
    if name[:2] == TEMPORARY_DATABASE:
        session.connection.cursor().create_temporary(statement, beside, None)
    else:
        run(statement)
    try:
        insert = exp.Insert(this=find_target_table(statement).copy(), expression=rows.copy())
        text_lengths.limit_written_texts(session, insert, filled)
        run(insert, binds)
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
    wanted = (exp.SchemaCommentProperty, exp.TemporaryProperty)
    kept = [p for p in properties.expressions if isinstance(p, wanted)] if properties else []
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


def change_columns(
    session: Session, entity: SecurableObject, statement: exp.Create, properties: dict[str, Any]
) -> Result:
    """CREATE OR ALTER of an existing table: adds, drops and changes columns and keeps the rows."""
    if entity.kind != "TABLE" or statement.expression:
        raise unsupported_feature(f"CREATE OR ALTER {entity.kind} of this form")
    if is_temporary(entity):
        raise unsupported_feature("CREATE OR ALTER of a temporary table")
    name, beside = entity.name, (*entity.name[:2], f"{entity.name[2]}$WANTED")
    wanted = strip_properties(statement, beside)
    wanted.set("or_alter", None)
    run = session.duckdb.execute
    session.connection.cursor().run(wanted)
    want = {row[0]: row for row in run(f"describe {quote_name(*beside)}").fetchall()}
    have = {row[0]: row for row in run(f"describe {quote_name(*name)}").fetchall()}
    new = query_columns(session, SecurableObject("TABLE", beside, session.role, properties))
    run(f"drop table {quote_name(*beside)}")
    alter = f"alter table {quote_name(*name)}"
    alter_columns.check_order(list(have), list(want))
    columns = {column[0]: column for column in query_columns(session, entity)}
    for column in new:
        if column[0] in columns:
            alter_columns.check_type(columns[column[0]], column)
    with session.atomic():
        for column, row in want.items():
            default = f" default {row[4]}" if row[4] is not None else ""
            if column not in have:
                if row[2] == "NO":
                    alter_columns.check_new_column(session, entity, column, has_value=row[4] is not None)
                run(f"{alter} add column {quote_name(column)} {row[1]}{default}")
                if row[2] == "NO":
                    run(f"{alter} alter column {quote_name(column)} set not null")
                continue
            alter_columns.check_default(have[column][4], row[4])
            if have[column][4] != row[4]:
                action = f"set{default}" if row[4] is not None else "drop default"
                run(f"{alter} alter column {quote_name(column)} {action}")
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
    drop_relation(session, found)
    session.account.remove(kind, name)
    return status_result(f"{name[2]} successfully dropped.")


def drop_relation(session: Session, entity: SecurableObject) -> None:
    """Drops a table, view or sequence in DuckDB."""
    session.duckdb.execute(f"drop {entity.kind.lower()} {quote_name(*locate(entity))}")
    if entity.kind == "TABLE" and not is_temporary(entity):
        session.store.clear_load_history(entity.name)


def copy_structure(session: Session, source: Name, target: Name, *, with_rows: bool) -> None:
    """CREATE TABLE … CLONE or LIKE: columns, constraints, defaults and text lengths of the source."""
    database, schema, name = source
    found = session.duckdb.execute(
        "select sql from duckdb_tables() where database_name = ? and schema_name = ? and table_name = ?",
        [database, schema, name],
    ).fetchone()
    if found is None:
        raise unsupported_feature("a clone of anything but a table")
    definition = sqlglot.parse_one(found[0], read="duckdb")
    qualify(find_target_table(definition), target)
    definition.set("replace", True)
    with session.atomic():
        session.duckdb.execute(definition.sql(dialect="duckdb"))
        if with_rows:
            session.duckdb.execute(f"insert into {quote_name(*target)} select * from {quote_name(*source)}")
    session.store.copy_text_lengths(source, target)


def find_clone_source(session: Session, statement: exp.Create) -> Name | None:
    """The table whose text lengths a clone or CREATE TABLE … LIKE takes over."""
    like = statement.find(exp.LikeProperty)
    clone = statement.args.get("clone")
    source = like.this if like else clone.this if clone else None
    return locate(table_access.find_table_or_view(session, source)) if isinstance(source, exp.Table) else None


def alter(session: Session, statement: exp.Alter) -> Result:
    if statement.args.get("kind") not in KINDS or not isinstance(statement.this, exp.Table):
        raise unsupported_feature(f"ALTER {statement.args.get('kind')}")
    entity = table_access.find_table_or_view(session, statement.this)
    privileges.require_ownership(session, entity)
    actions = statement.args.get("actions") or []
    if actions and isinstance(actions[0], exp.AlterRename):
        return rename(session, entity, table_access.resolve_table(session, actions[0].this))
    qualify(statement.this, locate(entity))
    if entity.kind == "TABLE":
        alter_columns.run_actions(session, entity, statement)
    else:
        session.connection.cursor().run(statement)
    for action in actions:
        if isinstance(action, exp.RenameColumn):
            names = [text_lengths.fold_name(column) for column in (action.this, action.args["to"])]
            session.store.rename_text_length(locate(entity), *names)
    return status_result()


def rename(session: Session, entity: SecurableObject, name: Name) -> Result:
    """Renames a table or view; it keeps its grants and loses its load history."""
    if entity.name[:2] != name[:2]:
        raise unsupported_feature("renaming into another schema")
    if any(session.account.find(kind, name) for kind in KINDS):
        raise object_exists(format_name(name))
    if is_temporary(entity):
        session.account.rename(entity, name)
        return status_result()
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
    entity = table_access.check_write(session, table, ["TRUNCATE"])
    if is_temporary(entity):
        session.duckdb.execute(f"truncate {quote_name(*locate(entity))}")
        return status_result()
    with session.atomic():
        session.duckdb.execute(f"truncate {quote_name(*name)}")
        session.store.clear_load_history(name, session.duckdb)
    return status_result()
