"""Views of INFORMATION_SCHEMA, with what the session's roles can see; each becomes a temporary view.

Columns: https://docs.snowflake.com/en/sql-reference/info-schema.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

import pyarrow as pa
from sqlglot import exp

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import is_temporary, locate
from ..errors import unsupported_feature
from ..identifiers import quote_name
from .table_access import read_session_view, read_table_path

NUMBERS = {
    "ROW_COUNT",
    "BYTES",
    "RETENTION_TIME",
    "ORDINAL_POSITION",
    "CHARACTER_MAXIMUM_LENGTH",
    "CHARACTER_OCTET_LENGTH",
    "NUMERIC_PRECISION",
    "NUMERIC_PRECISION_RADIX",
    "NUMERIC_SCALE",
}
TIMES = {"CREATED", "LAST_ALTERED", "LAST_DDL"}
Row = dict[str, Any]

TABLE_COLUMNS = """TABLE_CATALOG TABLE_SCHEMA TABLE_NAME TABLE_OWNER TABLE_TYPE IS_TRANSIENT CLUSTERING_KEY ROW_COUNT
BYTES RETENTION_TIME SELF_REFERENCING_COLUMN_NAME REFERENCE_GENERATION USER_DEFINED_TYPE_CATALOG
USER_DEFINED_TYPE_SCHEMA
USER_DEFINED_TYPE_NAME IS_INSERTABLE_INTO IS_TYPED COMMIT_ACTION CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY
AUTO_CLUSTERING_ON COMMENT IS_TEMPORARY IS_ICEBERG IS_DYNAMIC IS_IMMUTABLE IS_HYBRID"""
VIEW_COLUMNS = """TABLE_CATALOG TABLE_SCHEMA TABLE_NAME TABLE_OWNER VIEW_DEFINITION CHECK_OPTION IS_UPDATABLE
INSERTABLE_INTO IS_SECURE CREATED LAST_ALTERED LAST_DDL LAST_DDL_BY COMMENT"""
SCHEMA_COLUMNS = """CATALOG_NAME SCHEMA_NAME SCHEMA_OWNER IS_TRANSIENT IS_MANAGED_ACCESS RETENTION_TIME
DEFAULT_CHARACTER_SET_CATALOG DEFAULT_CHARACTER_SET_SCHEMA DEFAULT_CHARACTER_SET_NAME SQL_PATH CREATED LAST_ALTERED
COMMENT"""
COLUMN_COLUMNS = """TABLE_CATALOG TABLE_SCHEMA TABLE_NAME COLUMN_NAME ORDINAL_POSITION COLUMN_DEFAULT IS_NULLABLE
DATA_TYPE CHARACTER_MAXIMUM_LENGTH CHARACTER_OCTET_LENGTH NUMERIC_PRECISION NUMERIC_PRECISION_RADIX NUMERIC_SCALE
DATETIME_PRECISION IS_IDENTITY IDENTITY_GENERATION IDENTITY_START IDENTITY_INCREMENT IDENTITY_CYCLE IDENTITY_ORDERED
COMMENT"""
DATABASE_COLUMNS = "DATABASE_NAME DATABASE_OWNER IS_TRANSIENT COMMENT CREATED LAST_ALTERED RETENTION_TIME TYPE"
PRIVILEGE_COLUMNS = """GRANTOR GRANTEE GRANTED_TO OBJECT_CATALOG OBJECT_SCHEMA OBJECT_NAME OBJECT_TYPE PRIVILEGE_TYPE
IS_GRANTABLE CREATED"""
TABLE_PRIVILEGE_COLUMNS = """GRANTOR GRANTEE GRANTED_TO TABLE_CATALOG TABLE_SCHEMA TABLE_NAME PRIVILEGE_TYPE
IS_GRANTABLE WITH_HIERARCHY CREATED"""


def replace_views(session: Session, statement: exp.Expression) -> exp.Expression:
    """The statement with temporary views in place of those of INFORMATION_SCHEMA."""
    for table in list(statement.find_all(exp.Table)):
        if table.db.upper() != "INFORMATION_SCHEMA":
            continue
        database = read_table_path(table)[0] if table.catalog else session.database or ""
        name = table.name.upper()
        if name not in VIEWS:
            raise unsupported_feature(f"INFORMATION_SCHEMA.{name}")
        columns, list_rows = VIEWS[name]
        view = session.register_rows(build_table(columns.split(), list_rows(session, database)))
        if not table.alias:
            table.set("alias", exp.TableAlias(this=exp.to_identifier(name, quoted=True)))
        read_session_view(table, view)
    return statement


def build_table(columns: list[str], rows: Iterable[Row]) -> pa.Table:
    found = list(rows)
    arrays = [
        pa.array(
            [row.get(column) for row in found],
            pa.int64() if column in NUMBERS else pa.timestamp("us", "UTC") if column in TIMES else pa.string(),
        )
        for column in columns
    ]
    return pa.Table.from_arrays(arrays, names=columns)


def list_visible(session: Session, kind: str, database: str) -> list[SecurableObject]:
    """The objects of a kind in a database on which the session has a privilege."""
    inside = (database,) if kind != "DATABASE" else ()
    return [e for e in session.account.list_objects(kind, inside) if privileges.can_see(session, kind, e.name)]


def read_time(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def format_answer(value: object) -> str:
    return "YES" if value else "NO"


def read_retention(entity: SecurableObject) -> int:
    return int(entity.properties.get("DATA_RETENTION_TIME_IN_DAYS", 1))


def describe_entity(entity: SecurableObject) -> Row:
    """The columns that all objects have."""
    created = read_time(entity.created_on)
    times = dict.fromkeys(TIMES, created)
    return times | {"LAST_DDL_BY": None, "COMMENT": entity.properties.get("COMMENT")}


def list_own_views(database: str) -> Iterable[Row]:
    """INFORMATION_SCHEMA lists its own views."""
    for name in VIEWS:
        yield {
            "TABLE_CATALOG": database,
            "TABLE_SCHEMA": "INFORMATION_SCHEMA",
            "TABLE_NAME": name,
            "TABLE_TYPE": "VIEW",
            "IS_TRANSIENT": "NO",
            "IS_SECURE": "NO",
        }


def list_tables(session: Session, database: str) -> Iterable[Row]:
    yield from list_own_views(database)
    for kind in ("TABLE", "VIEW"):
        for entity in list_visible(session, kind, database):
            rows, columns = None, []
            if kind == "TABLE":
                found = session.duckdb.execute(f"select count(*) from {quote_name(*locate(entity))}").fetchone()
                rows = found[0] if found else 0
                columns = session.store.list_columns(session.duckdb, locate(entity))
            temporary = is_temporary(entity)
            yield describe_entity(entity) | {
                "TABLE_CATALOG": entity.name[0],
                "TABLE_SCHEMA": entity.name[1],
                "TABLE_NAME": entity.name[2],
                "TABLE_OWNER": entity.owner,
                "TABLE_TYPE": "VIEW" if kind == "VIEW" else "LOCAL TEMPORARY" if temporary else "BASE TABLE",
                "IS_TRANSIENT": format_answer(entity.properties.get("TRANSIENT")),
                "ROW_COUNT": rows,
                # An estimate: DuckDB does not know the bytes of a table.
                "BYTES": None if rows is None else rows * 8 * len(columns),
                "RETENTION_TIME": read_retention(entity),
                "IS_INSERTABLE_INTO": "YES",
                "IS_TYPED": "YES",
                "AUTO_CLUSTERING_ON": "NO",
                "IS_TEMPORARY": format_answer(temporary),
                "IS_ICEBERG": "NO",
                "IS_DYNAMIC": "NO",
                "IS_IMMUTABLE": "NO",
                "IS_HYBRID": "NO",
            }


def list_columns(session: Session, database: str) -> Iterable[Row]:
    """The columns of visible tables and views."""
    visible = [entity for kind in ("TABLE", "VIEW") for entity in list_visible(session, kind, database)]
    names = {locate(entity): entity.name for entity in visible}
    cursor = session.duckdb.execute(
        "select * from _fs_global._fs_information_schema._fs_columns where table_catalog in (?, 'temp')"
        " order by table_schema, table_name, ordinal_position",
        [database],
    )
    headings = [heading[0].upper() for heading in cursor.description]
    for values in cursor.fetchall():
        row = dict(zip(headings, values, strict=True))
        if name := names.get((row["TABLE_CATALOG"], row["TABLE_SCHEMA"], row["TABLE_NAME"])):
            yield row | dict(zip(("TABLE_CATALOG", "TABLE_SCHEMA", "TABLE_NAME"), name, strict=True))


def list_views(session: Session, database: str) -> Iterable[Row]:
    yield from list_own_views(database)
    for entity in list_visible(session, "VIEW", database):
        yield describe_entity(entity) | {
            "TABLE_CATALOG": entity.name[0],
            "TABLE_SCHEMA": entity.name[1],
            "TABLE_NAME": entity.name[2],
            "TABLE_OWNER": entity.owner,
            # As in Snowflake, only the owner sees the text.
            "VIEW_DEFINITION": entity.properties.get("TEXT") if privileges.owns(session, "VIEW", entity.name) else None,
            "CHECK_OPTION": "NONE",
            "IS_UPDATABLE": "NO",
            "INSERTABLE_INTO": "NO",
            "IS_SECURE": format_answer(entity.properties.get("SECURE")),
        }


def list_schemata(session: Session, database: str) -> Iterable[Row]:
    yield {
        "CATALOG_NAME": database,
        "SCHEMA_NAME": "INFORMATION_SCHEMA",
        "IS_TRANSIENT": "NO",
        "IS_MANAGED_ACCESS": "NO",
    }
    for entity in list_visible(session, "SCHEMA", database):
        yield describe_entity(entity) | {
            "CATALOG_NAME": entity.name[0],
            "SCHEMA_NAME": entity.name[1],
            "SCHEMA_OWNER": entity.owner,
            "IS_TRANSIENT": format_answer(entity.properties.get("TRANSIENT")),
            "IS_MANAGED_ACCESS": format_answer(entity.properties.get("MANAGED")),
            "RETENTION_TIME": read_retention(entity),
        }


def list_databases(session: Session, _: str) -> Iterable[Row]:
    for entity in list_visible(session, "DATABASE", ""):
        yield describe_entity(entity) | {
            "DATABASE_NAME": entity.name[0],
            "DATABASE_OWNER": entity.owner,
            "IS_TRANSIENT": format_answer(entity.properties.get("TRANSIENT")),
            "RETENTION_TIME": read_retention(entity),
            "TYPE": "STANDARD",
        }


def list_privileges(session: Session, database: str) -> Iterable[Row]:
    """Grants on visible objects of the database."""
    for grant, terms in session.account.grants.items():
        if grant.name[:1] != (database,) or not privileges.can_see(session, grant.kind, grant.name):
            continue
        parts = dict(zip(("OBJECT_CATALOG", "OBJECT_SCHEMA", "OBJECT_NAME"), grant.name, strict=False))
        yield parts | {
            "GRANTOR": terms.granted_by,
            "GRANTEE": grant.grantee,
            "GRANTED_TO": grant.grantee_kind,
            "OBJECT_NAME": grant.name[-1],
            "OBJECT_TYPE": grant.kind,
            "PRIVILEGE_TYPE": grant.privilege,
            "IS_GRANTABLE": format_answer(terms.grant_option),
            "CREATED": read_time(terms.created_on),
        }


def list_table_privileges(session: Session, database: str) -> Iterable[Row]:
    for row in list_privileges(session, database):
        if row["OBJECT_TYPE"] in ("TABLE", "VIEW"):
            renamed = {key.replace("OBJECT_", "TABLE_"): value for key, value in row.items()}
            yield renamed | {"WITH_HIERARCHY": "NO"}


def list_enabled_roles(session: Session, _: str) -> Iterable[Row]:
    for role in sorted(session.list_active_roles()):
        yield {"ROLE_NAME": role, "ROLE_OWNER": session.account.objects["ROLE", (role,)].owner}


def list_applicable_roles(session: Session, _: str) -> Iterable[Row]:
    for grant, terms in session.account.grants.items():
        if grant.kind == "ROLE" and grant.grantee in {session.user, *session.list_available_roles()}:
            yield {
                "GRANTEE": grant.grantee,
                "ROLE_NAME": grant.name[0],
                "ROLE_OWNER": session.account.objects["ROLE", grant.name].owner,
                "IS_GRANTABLE": format_answer(terms.grant_option),
            }


VIEWS: dict[str, tuple[str, Callable[[Session, str], Iterable[Row]]]] = {
    "APPLICABLE_ROLES": ("GRANTEE ROLE_NAME ROLE_OWNER IS_GRANTABLE", list_applicable_roles),
    "COLUMNS": (COLUMN_COLUMNS, list_columns),
    "DATABASES": (DATABASE_COLUMNS, list_databases),
    "ENABLED_ROLES": ("ROLE_NAME ROLE_OWNER", list_enabled_roles),
    "INFORMATION_SCHEMA_CATALOG_NAME": ("CATALOG_NAME", lambda _, database: [{"CATALOG_NAME": database}]),
    "OBJECT_PRIVILEGES": (PRIVILEGE_COLUMNS, list_privileges),
    "SCHEMATA": (SCHEMA_COLUMNS, list_schemata),
    "TABLES": (TABLE_COLUMNS, list_tables),
    "TABLE_PRIVILEGES": (TABLE_PRIVILEGE_COLUMNS, list_table_privileges),
    "VIEWS": (VIEW_COLUMNS, list_views),
}
