"""Which tags and policies objects have: functions of INFORMATION_SCHEMA, and SYSTEM$GET_TAG."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
from sqlglot import exp

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import compilation_error, object_not_found
from ..identifiers import Name, format_name
from ..kinds.registry import KINDS
from .object_statements import RELATIONS, find_any_relation
from .show_scope import is_visible
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/functions/tag_references and tag_references_all_columns
TAG_COLUMNS = (
    "TAG_DATABASE TAG_SCHEMA TAG_NAME TAG_VALUE LEVEL OBJECT_DATABASE OBJECT_SCHEMA OBJECT_NAME DOMAIN COLUMN_NAME"
    " APPLY_METHOD"
)
# https://docs.snowflake.com/en/sql-reference/functions/policy_references
POLICY_COLUMNS = (
    "POLICY_DB POLICY_SCHEMA POLICY_NAME POLICY_KIND REF_DATABASE_NAME REF_SCHEMA_NAME REF_ENTITY_NAME"
    " REF_ENTITY_DOMAIN REF_COLUMN_NAME REF_ARG_COLUMN_NAMES TAG_DATABASE TAG_SCHEMA TAG_NAME POLICY_STATUS"
)
TABLE_POLICIES = ("ROW ACCESS POLICY", "AGGREGATION POLICY", "JOIN POLICY")
SIGN_IN_POLICIES = ("AUTHENTICATION POLICY", "PASSWORD POLICY", "SESSION POLICY")
FUNCTIONS = {"TAG_REFERENCES", "TAG_REFERENCES_ALL_COLUMNS", "POLICY_REFERENCES"}
Row = tuple[Any, ...]


def read_references(session: Session, function: exp.Anonymous) -> pa.Table:
    """The rows of TAG_REFERENCES, TAG_REFERENCES_ALL_COLUMNS or POLICY_REFERENCES."""
    privileges.require_warehouse(session)
    name = function.name.upper()
    if name == "POLICY_REFERENCES":
        given = {a.this.name.upper(): a.expression.name for a in function.expressions if isinstance(a, exp.Kwarg)}
        if given.keys() == {"REF_ENTITY_NAME", "REF_ENTITY_DOMAIN"}:
            entity = find_entity(session, given["REF_ENTITY_NAME"], given["REF_ENTITY_DOMAIN"])
            return build_table(POLICY_COLUMNS, list(list_policies(entity)))
        if given.keys() == {"POLICY_NAME"}:
            wanted = session.resolve("TAG", tuple(TokenReader(given["POLICY_NAME"]).read_path()))
            visible = (entity for entity in session.account.objects.values() if is_visible(session, entity))
            rows = [row for entity in visible for row in list_policies(entity) if row[:3] == wanted]
            return build_table(POLICY_COLUMNS, rows)
        raise wrong_arguments(name)
    if len(function.expressions) != 2:
        raise wrong_arguments(name)
    text, domain = (argument.name for argument in function.expressions)
    is_column = domain.upper() == "COLUMN"
    parts = tuple(TokenReader(text).read_path())
    entity = find_entity(session, format_name(parts[:-1]) if is_column else text, "TABLE" if is_column else domain)
    rows = list(list_column_tags(entity)) if is_column or name.endswith("ALL_COLUMNS") else list(list_tags(entity))
    return build_table(TAG_COLUMNS, [row for row in rows if not is_column or row[9] == parts[-1]])


def wrong_arguments(name: str) -> Exception:
    return compilation_error(939, "22023", f"The arguments of {name} are not those of Snowflake's documentation.")


def build_table(columns: str, rows: list[Row]) -> pa.Table:
    names = columns.split()
    return pa.table({name: pa.array([row[i] for row in rows], pa.string()) for i, name in enumerate(names)})


def find_entity(session: Session, text: str, domain: str) -> SecurableObject:
    """The visible object of a name and a domain such as TABLE, DATABASE or USER."""
    kind = domain.upper().replace("_", " ")
    if kind not in KINDS:
        raise compilation_error(1008, "22023", f"invalid value [{domain}] for the domain of an object")
    name = session.resolve(kind, tuple(TokenReader(text).read_path()))
    stored = KINDS[kind].stored_kind
    entity = find_any_relation(session, name) if stored in RELATIONS else session.account.find(stored, name)
    if entity is None or not is_visible(session, entity):
        raise object_not_found(kind, format_name(name))
    return entity


def split_name(text: str) -> Name:
    return tuple(TokenReader(text).read_path())


def locate_object(entity: SecurableObject) -> Row:
    """Database, schema and name; an object of the account has no database."""
    *containers, last = entity.name
    return (*containers, *[None] * (2 - len(containers)), last)


def list_tags(entity: SecurableObject) -> Iterator[Row]:
    for tag, value in entity.properties.get("TAGS", {}).items():
        yield (*split_name(tag), value, entity.kind, *locate_object(entity), entity.kind, None, "MANUAL")


def list_column_tags(entity: SecurableObject) -> Iterator[Row]:
    for column, tags in entity.properties.get("COLUMN_TAGS", {}).items():
        for tag, value in tags.items():
            yield (*split_name(tag), value, "COLUMN", *locate_object(entity), "COLUMN", column, "MANUAL")


def list_policies(entity: SecurableObject) -> Iterator[Row]:
    """The policies of an object and of its columns."""
    found = [(kind, entity.properties.get(kind), None) for kind in (*TABLE_POLICIES, *SIGN_IN_POLICIES)]
    for column, policies in entity.properties.get("COLUMN_POLICIES", {}).items():
        found += [(kind, policy, column) for kind, policy in policies.items()]
    for kind, policy, column in found:
        if policy:
            place = (*locate_object(entity), entity.kind)
            columns = entity.properties.get(f"{kind} ON")
            arguments = json.dumps(columns) if columns else None
            yield (*split_name(policy), kind.replace(" ", "_"), *place, column, arguments, None, None, None, "ACTIVE")


def get_tag(session: Session, arguments: list[exp.Expression]) -> str | None:
    """SYSTEM$GET_TAG('tag', 'object', 'domain'): https://docs.snowflake.com/en/sql-reference/functions/system_get_tag."""
    if len(arguments) != 3 or not all(argument.is_string for argument in arguments):
        raise wrong_arguments("SYSTEM$GET_TAG")
    tag_text, text, domain = (argument.name for argument in arguments)
    tag = format_name(session.resolve("TAG", split_name(tag_text)))
    if domain.upper() == "COLUMN":
        *path, column = split_name(text)
        entity = find_entity(session, format_name(path), "TABLE")
        tags: dict[str, dict[str, str]] = entity.properties.get("COLUMN_TAGS", {})
        return tags.get(column, {}).get(tag)
    found: dict[str, str] = find_entity(session, text, domain).properties.get("TAGS", {})
    return found.get(tag)
