"""The columns of tables and views: SHOW COLUMNS, SHOW PRIMARY KEYS, and the rows of DESCRIBE TABLE and VIEW."""

from __future__ import annotations

import json
from typing import Any

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import locate
from ..errors import object_not_found
from ..identifiers import Name, format_name
from .object_statements import RELATIONS, find_any_relation
from .results import DESCRIBE, Result, text_result, typed_result
from .show_scope import MAX_ROWS, is_visible, matches_like, read_scope
from .token_reader import TokenReader
from .value_formats import to_time

# https://docs.snowflake.com/en/sql-reference/sql/show-columns
COLUMNS = (
    "table_name schema_name column_name data_type null? default kind expression comment database_name autoincrement"
    " schema_evolution_record"
)
# https://docs.snowflake.com/en/sql-reference/sql/desc-table
DESCRIBED = (
    "name", "type", "kind", "null?", "default", "primary key", "unique key", "check", "expression", "comment",
    "policy name", "privacy domain",
)  # fmt: skip
# https://docs.snowflake.com/en/sql-reference/sql/show-primary-keys
KEYS = "created_on:time database_name schema_name table_name column_name key_sequence:int constraint_name rely comment"
QUERY = """
select column_name, data_type, numeric_precision, numeric_scale, character_maximum_length, is_nullable,
    column_default, comment
from _fs_global._fs_information_schema._fs_columns
where table_catalog = ? and table_schema = ? and table_name = ?
order by ordinal_position
"""
MAX_TEXT, MAX_BINARY = 16_777_216, 8_388_608
TIMES = ("TIMESTAMP_NTZ", "TIMESTAMP_LTZ", "TIMESTAMP_TZ", "TIME")


def query_columns(session: Session, entity: SecurableObject) -> list[tuple[Any, ...]]:
    """The columns as DuckDB has them, with the declared types and identities that it lacks."""
    types, identities = (entity.properties.get(key, {}) for key in ("COLUMN_TYPES", "COLUMN_IDENTITIES"))
    found = []
    for name, stored, precision, stored_scale, *rest in session.duckdb.execute(QUERY, locate(entity)).fetchall():
        length, nullable, default, comment = rest
        declared = (stored, stored_scale)
        if stored in TIMES:
            declared = types.get(name, f"{stored}(9)").rstrip(")").split("(")
        elif stored == "VARIANT":
            declared = (types.get(name, stored), stored_scale)
        found.append(
            (name, declared[0], precision, declared[1], length, nullable, identities.get(name, default), comment)
        )
    return found


def format_type(column: tuple[Any, ...]) -> str:
    """The type as DESCRIBE prints it."""
    _, kind, precision, scale, length, *_ = column
    if kind == "NUMBER":
        return f"NUMBER({precision},{scale})"
    if kind == "TEXT":
        return f"VARCHAR({length or MAX_TEXT})"
    if kind in TIMES:
        return f"{kind}({scale})"
    return f"BINARY({MAX_BINARY})" if kind == "BINARY" else str(kind)


def format_json_type(column: tuple[Any, ...]) -> str:
    """The type as SHOW COLUMNS prints it."""
    _, kind, precision, scale, length, nullable, *_ = column
    found: dict[str, Any] = {"type": {"NUMBER": "FIXED", "FLOAT": "REAL"}.get(kind, kind)}
    if kind == "NUMBER":
        found |= {"precision": int(precision), "scale": int(scale)}
    elif kind == "TEXT":
        found |= {"length": int(length or MAX_TEXT), "byteLength": min(int(length or MAX_TEXT) * 4, MAX_TEXT)}
    elif kind == "BINARY":
        found |= {"length": MAX_BINARY, "byteLength": MAX_BINARY}
    elif kind in TIMES:
        found |= {"precision": 0, "scale": int(scale)}
    found["nullable"] = nullable == "YES"
    if kind in ("TEXT", "BINARY"):
        found["fixed"] = kind == "BINARY"
    return json.dumps(found, separators=(",", ":"))


def get_comment(entity: SecurableObject, column: tuple[Any, ...]) -> str | None:
    """The comment of a view's column."""
    found: dict[str, str] = entity.properties.get("COLUMN_COMMENTS", {})
    return found.get(column[0])


def get_expression(entity: SecurableObject, column: tuple[Any, ...]) -> str | None:
    """The expression of an external table's column."""
    found: dict[str, str] = entity.properties.get("COLUMN_EXPRESSIONS", {})
    return found.get(column[0])


def show_columns(session: Session, reader: TokenReader) -> Result:
    """SHOW COLUMNS [LIKE '…'] [IN ACCOUNT | DATABASE d | SCHEMA s | [TABLE] t | [VIEW] v]."""
    like = reader.read_text() if reader.accept("LIKE") else "%"
    relations = read_relations(session, reader)
    limit = int(str(reader.read_value())) if reader.accept("LIMIT") else MAX_ROWS
    reader.require_end()
    rows = [
        describe_shown_column(entity, column)
        for entity in relations
        for column in query_columns(session, entity)
        if matches_like(like, column[0])
    ]
    return text_result(COLUMNS.split(), rows[:limit])


def describe_shown_column(entity: SecurableObject, column: tuple[Any, ...]) -> tuple[Any, ...]:
    nullable = "true" if column[5] == "YES" else "NOT_NULL"
    database, schema, table = entity.name
    data_type, default, comment = (
        format_json_type(column),
        column[6] or "",
        column[7] or get_comment(entity, column) or "",
    )
    return (
        table,
        schema,
        column[0],
        data_type,
        nullable,
        default,
        "COLUMN",
        get_expression(entity, column) or "",
        comment,
        database,
        "",
        None,
    )


def read_relations(session: Session, reader: TokenReader) -> list[SecurableObject]:
    """The visible tables and views of the scope after IN."""
    inside: Name = tuple(part for part in (session.database, session.schema) if part)
    if reader.accept("IN"):
        if reader.peek() in ("ACCOUNT", "DATABASE", "SCHEMA"):
            inside = read_scope(session, reader)
        else:
            reader.accept_any(RELATIONS)
            name = session.resolve("TABLE", reader.read_path())
            return [require_visible(session, name)]
    found = [entity for kind in RELATIONS for entity in session.account.list_objects(kind, inside)]
    return [entity for entity in sorted(found, key=lambda e: e.name) if is_visible(session, entity)]


def require_visible(session: Session, name: Name) -> SecurableObject:
    entity = find_any_relation(session, name)
    if entity is None:
        raise object_not_found("TABLE", format_name(name))
    privileges.require_any_privilege(session, entity)
    return entity


def describe_relation(session: Session, entity: SecurableObject) -> Result:
    """DESCRIBE TABLE or VIEW: one row for each column."""
    policies = entity.properties.get("COLUMN_POLICIES", {})
    primary, unique = entity.properties.get("PRIMARY_KEY", []), entity.properties.get("UNIQUE_KEYS", [])
    rows = []
    for column in query_columns(session, entity):
        name = column[0]
        masking = policies.get(name, {}).get("MASKING POLICY")
        nullable = "Y" if column[5] == "YES" and name not in primary else "N"
        keys = ("Y" if name in primary else "N", "Y" if name in unique else "N")
        rows.append(
            (
                name,
                format_type(column),
                "COLUMN",
                nullable,
                column[6],
                *keys,
                None,
                get_expression(entity, column),
                column[7] or get_comment(entity, column),
                masking,
                None,
            )
        )
    return text_result(DESCRIBED, rows, DESCRIBE)


def show_keys(session: Session, reader: TokenReader, key: str) -> Result:
    """SHOW PRIMARY KEYS and UNIQUE KEYS [IN …]."""
    relations = read_relations(session, reader)
    reader.require_end()
    rows = [
        (to_time(entity.created_on), *entity.name, column, number, f"{entity.name[2]}_{key}", "false", None)
        for entity in relations
        for number, column in enumerate(entity.properties.get(key, []), 1)
    ]
    return typed_result([tuple((part + ":text").split(":")[:2]) for part in KEYS.split()], rows)  # type: ignore[misc]
