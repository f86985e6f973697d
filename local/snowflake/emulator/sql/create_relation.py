"""CREATE of tables and views of all kinds: properties and policies are stored, the rest runs in DuckDB."""

from __future__ import annotations

from typing import Any

from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import compilation_error
from ..identifiers import Name, quote_name
from ..kinds.kind import ObjectKind
from . import dml
from .column_definitions import ColumnDefinitions, read_columns, set_column_comment
from .create_object import reject_contradictions
from .dependencies import resolve_reference
from .object_statements import RELATIONS
from .parser import parse_statement
from .property_reader import PropertyReader
from .results import Result, status_result
from .token_reader import TokenReader

POLICIES = ("ROW ACCESS POLICY", "AGGREGATION POLICY", "JOIN POLICY")
TEMPORARY = {"TEMP", "TEMPORARY", "VOLATILE"}
# https://docs.snowflake.com/en/developer-guide/logging-tracing/event-table-columns
EVENT_COLUMNS = (
    "TIMESTAMP timestamp_ntz, START_TIMESTAMP timestamp_ntz, OBSERVED_TIMESTAMP timestamp_ntz, TRACE variant,"
    " RESOURCE variant, RESOURCE_ATTRIBUTES variant, SCOPE variant, SCOPE_ATTRIBUTES variant, RECORD_TYPE varchar,"
    " RECORD variant, RECORD_ATTRIBUTES variant, VALUE variant, EXEMPLARS variant"
)
# What CREATE OR ALTER keeps although the statement does not name it.
KEPT = ("EXACT_KIND", "TAGS", "COLUMN_TAGS", "COLUMN_POLICIES", *POLICIES, "ROW ACCESS POLICY ON")


def create(
    session: Session,
    kind: ObjectKind,
    reader: TokenReader,
    modifiers: list[str],
    binds: Any,
    *,
    replace: bool,
    or_alter: bool,
) -> Result:
    """CREATE [OR REPLACE | OR ALTER] [modifiers] TABLE or VIEW."""
    if_not_exists = reader.accept("IF", "NOT", "EXISTS")
    name = session.resolve(kind.name, reader.read_path())
    columns = ColumnDefinitions()
    if reader.peek() == "(":
        columns = read_columns(session, reader, computed=kind.name == "EXTERNAL TABLE")
    given = PropertyReader(session, kind, reader).read_all()
    reject_contradictions(reader, if_not_exists=if_not_exists, replace=replace, or_alter=or_alter)
    properties = build_properties(session, kind, reader, modifiers, given) | columns.to_properties()
    found = None if TEMPORARY & set(modifiers) else find_permanent(session, name)
    if found and replace and found.exact_kind != kind.name:
        raise compilation_error(2002, "42710", f"Object '{name[-1]}' already exists as {found.exact_kind}.")
    is_view_change = bool(found and or_alter and kind.stored_kind == "VIEW")
    kept = keep_grants(session, found) if found and ("COPY GRANTS" in given or is_view_change) else {}
    owner = found.owner if found and (is_view_change or "COPY GRANTS" in given) else None
    verb = "or replace " if replace or is_view_change else "or alter " if or_alter else ""
    head = build_head(kind, name, verb, modifiers, if_not_exists=if_not_exists)
    done = run_in_duckdb(session, build_statement(kind, head, columns, given), binds, properties)
    created = find_permanent(session, name)
    if created is not None and created is not found:
        session.account.grants = session.account.grants | kept
        created.owner = owner or created.owner
    elif found and or_alter:
        found.properties = {k: found.properties[k] for k in KEPT if k in found.properties} | properties
    made = session.account.find(kind.stored_kind, name)
    if made is not None and (made is not found or or_alter):
        for column, text in columns.comments.items():
            set_column_comment(session, made, column, text)
    if "successfully created" in str(done.rows[0][0] if done.rows else ""):
        return status_result(f"{kind.noun or kind.name.capitalize()} {name[-1]} successfully created.")
    return done


def run_in_duckdb(session: Session, sql: str, binds: Any, properties: dict[str, Any]) -> Result:
    """Runs the statement; a dynamic table is filled by its own warehouse."""
    reader = TokenReader(sql)
    reader.expect("CREATE")
    warehouse = session.warehouse
    session.warehouse = properties.get("WAREHOUSE", warehouse)
    try:
        return dml.run_statement(session, parse_statement(reader), binds, properties)
    finally:
        session.warehouse = warehouse


def find_permanent(session: Session, name: Name) -> SecurableObject | None:
    """The table or view of a name that is not hidden by a temporary one."""
    return next((found for kind in RELATIONS if (found := session.account.shared.find(kind, name))), None)


def build_properties(
    session: Session, kind: ObjectKind, reader: TokenReader, modifiers: list[str], given: dict[str, Any]
) -> dict[str, Any]:
    """The properties that are stored."""
    found: dict[str, Any] = dict(kind.initial_properties)
    if kind.base:
        found["EXACT_KIND"] = kind.name
    if "SECURE" in modifiers:
        found["SECURE"] = "true"
    for key, value in given.items():
        if (policy := key.removeprefix("WITH ")) in POLICIES:
            found[policy] = resolve_reference(session, policy, value["name"])
            found[f"{policy} ON"] = value["columns"]
        elif key == "LOCATION":
            # A temporary table has its place in DuckDB under this key.
            found["STAGE_LOCATION"] = value
        elif key not in ("AS", "LIKE", "CLONE", "COPY GRANTS"):
            found[key] = value
    if "AS" in given:
        found["TEXT"] = reader.sql.strip().rstrip(";")
    return found


def keep_grants(session: Session, entity: SecurableObject) -> dict[Any, Any]:
    key = (entity.kind, entity.name)
    return {grant: terms for grant, terms in session.account.grants.items() if (grant.kind, grant.name) == key}


def build_head(kind: ObjectKind, name: Name, verb: str, modifiers: list[str], *, if_not_exists: bool) -> str:
    """`create or replace transient table if not exists "D"."S"."T"`."""
    words = [word for word in ("TRANSIENT", "RECURSIVE") if word in modifiers]
    if TEMPORARY & set(modifiers):
        words.append("TEMPORARY")
    condition = "if not exists " if if_not_exists else ""
    return f"create {verb}{' '.join(words)} {kind.stored_kind} {condition}{quote_name(*name)}"


def build_statement(kind: ObjectKind, head: str, columns: ColumnDefinitions, given: dict[str, Any]) -> str:
    """The statement without what DuckDB does not have."""
    sql = head
    if kind.name == "EVENT TABLE":
        sql += f" ({EVENT_COLUMNS})"
    elif kind.name == "EXTERNAL TABLE":
        sql += f" ({', '.join(['VALUE variant', *columns.texts])})"
    elif columns.texts:
        sql += f" ({', '.join(columns.texts)})"
    for clause in ("AS", "LIKE", "CLONE"):
        if clause in given:
            sql += f" {clause} {given[clause]}"
    return sql
