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
from .show_table_columns import query_columns
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
        return build_table(POLICY_COLUMNS, list(read_policy_references(session, function)))
    if len(function.expressions) != 2 or not all(argument.is_string for argument in function.expressions):
        raise wrong_arguments(name)
    text, domain = (argument.name for argument in function.expressions)
    if name == "TAG_REFERENCES" and domain.upper() == "COLUMN":
        *path, column = split_name(text)
        rows = list_column_tags(session, find_entity(session, format_name(path), "TABLE"), [column])
    elif name == "TAG_REFERENCES":
        rows = list_tags(session, find_entity(session, text, domain))
    elif domain.upper() == "TABLE":
        entity = find_entity(session, text, domain)
        rows = list_column_tags(session, entity, [column[0] for column in query_columns(session, entity)])
    else:
        raise wrong_arguments(name)
    return build_table(TAG_COLUMNS, list(rows))


def read_policy_references(session: Session, function: exp.Anonymous) -> Iterator[Row]:
    """The policies of an object, or the objects of a policy."""
    given = {a.this.name.upper(): a.expression.name for a in function.expressions if isinstance(a, exp.Kwarg)}
    if given.keys() == {"REF_ENTITY_NAME", "REF_ENTITY_DOMAIN"}:
        yield from list_policies(find_entity(session, given["REF_ENTITY_NAME"], given["REF_ENTITY_DOMAIN"]))
        return
    is_network_policy = given.get("POLICY_KIND", "").upper() == "NETWORK_POLICY"
    if given.keys() != ({"POLICY_NAME", "POLICY_KIND"} if is_network_policy else {"POLICY_NAME"}):
        raise wrong_arguments("POLICY_REFERENCES")
    name = session.resolve("NETWORK POLICY" if is_network_policy else "TAG", split_name(given["POLICY_NAME"]))
    for entity in session.account.objects.values():
        if is_visible(session, entity):
            yield from (row for row in list_policies(entity) if row[:3] == pad_name(name))


def wrong_arguments(name: str) -> Exception:
    return compilation_error(939, "22023", f"The arguments of {name} are not those of Snowflake's documentation.")


def build_table(columns: str, rows: list[Row]) -> pa.Table:
    names = columns.split()
    return pa.table({name: pa.array([row[i] for row in rows], pa.string()) for i, name in enumerate(names)})


def find_entity(session: Session, text: str, domain: str) -> SecurableObject:
    """The visible object of a name and a domain such as TABLE, DATABASE or USER."""
    kind = domain.upper().replace("_", " ")
    if kind == "ACCOUNT":
        return find_account(session)
    if kind not in KINDS:
        raise compilation_error(1008, "22023", f"invalid value [{domain}] for the domain of an object")
    name = session.resolve(kind, split_name(text))
    stored = KINDS[kind].stored_kind
    entity = find_any_relation(session, name) if stored in RELATIONS else session.account.find(stored, name)
    if entity is None or not is_visible(session, entity):
        raise object_not_found(kind, format_name(name))
    return entity


def find_account(session: Session) -> SecurableObject:
    """The account with its tags and policies."""
    key = ("ACCOUNT", (session.account.name,))
    return session.account.objects.get(key) or SecurableObject(*key, "")


def split_name(text: str) -> Name:
    return tuple(TokenReader(text).read_path())


def pad_name(name: Name) -> Row:
    """Database, schema and name; an object of the account has no database."""
    *containers, last = name
    return (*containers, *[None] * (2 - len(containers)), last)


def list_containers(session: Session, entity: SecurableObject) -> list[SecurableObject]:
    """The schema, database and account of an object, whose tags it inherits."""
    found = [
        session.account.find("SCHEMA", entity.name[:2]) if len(entity.name) == 3 else None,
        session.account.find("DATABASE", entity.name[:1]) if len(entity.name) > 1 else None,
        find_account(session) if entity.kind != "ACCOUNT" else None,
    ]
    return [container for container in found if container is not None]


def get_domain(entity: SecurableObject) -> str:
    """The domain of tags: that of a view is TABLE, too."""
    return "TABLE" if entity.kind in RELATIONS else entity.kind


def list_tags(session: Session, entity: SecurableObject) -> Iterator[Row]:
    """The tags of an object, and those that it inherits."""
    found: set[str] = set()
    for holder in (entity, *list_containers(session, entity)):
        method = "MANUAL" if holder is entity else "INHERITED"
        for tag, value in holder.properties.get("TAGS", {}).items():
            if tag not in found:
                place = (*pad_name(entity.name), get_domain(entity))
                yield (*split_name(tag), value, get_domain(holder), *place, None, method)
        found |= holder.properties.get("TAGS", {}).keys()


def list_column_tags(session: Session, entity: SecurableObject, columns: list[str]) -> Iterator[Row]:
    """The tags of columns, and those that they inherit from the table and its containers."""
    inherited = list(list_tags(session, entity))
    place = (*pad_name(entity.name), "COLUMN")
    for column in columns:
        tags: dict[str, str] = entity.properties.get("COLUMN_TAGS", {}).get(column, {})
        for tag, value in tags.items():
            yield (*split_name(tag), value, "COLUMN", *place, column, "MANUAL")
        for row in inherited:
            if format_name(row[:3]) not in tags:
                yield (*row[:5], *place, column, "INHERITED")


def list_policies(entity: SecurableObject) -> Iterator[Row]:
    """The policies of an object and of its columns."""
    kept = entity.properties
    place = (*pad_name(entity.name), entity.kind)
    for kind in (*TABLE_POLICIES, *SIGN_IN_POLICIES, "NETWORK_POLICY"):
        if policy := kept.get(kind):
            # https://docs.snowflake.com/en/sql-reference/functions/policy_references#examples
            columns = kept.get(f"{kind} ON")
            arguments = f"[ {', '.join(json.dumps(name) for name in columns)} ]" if columns else None
            yield create_policy_row(kind, policy, place, None, arguments)
    for column, policies in kept.get("COLUMN_POLICIES", {}).items():
        for kind, policy in policies.items():
            yield create_policy_row(kind, policy, place, column, None)


def create_policy_row(kind: str, policy: str, place: Row, column: str | None, arguments: str | None) -> Row:
    name = pad_name(split_name(policy))
    return (*name, kind.replace(" ", "_"), *place, column, arguments, None, None, None, "ACTIVE")


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
