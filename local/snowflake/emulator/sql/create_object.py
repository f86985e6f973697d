"""CREATE of the kinds of objects that are stored, not executed."""

from __future__ import annotations

from typing import Any

from ..catalog.account import GrantTerms, SecurableObject
from ..catalog.session import Session
from ..errors import compilation_error
from ..identifiers import Name, quote_name
from ..kinds.kind import ObjectKind
from . import account_objects, dependencies
from .object_statements import check_creation
from .property_reader import MASKED, PropertyReader
from .results import Result, status_result
from .routine_arguments import format_types, read_arguments
from .token_reader import TokenReader

STAGE_PLACES = ("s3://", "s3gov://", "s3china://", "s3compat://", "gcs://", "azure://")
# What CREATE OR ALTER keeps although the statement does not name it.
KEPT = ("EXACT_KIND", "TAGS", "STATE", "STATUS", "SIGNATURE", "ARGUMENTS")


def create(
    session: Session, kind: ObjectKind, reader: TokenReader, modifiers: list[str], *, replace: bool, or_alter: bool
) -> Result:
    """CREATE [OR REPLACE | OR ALTER] … [IF NOT EXISTS] name, properties and clauses."""
    if_not_exists = reader.accept("IF", "NOT", "EXISTS")
    name = session.resolve(kind.name, reader.read_path())
    properties: dict[str, Any] = dict(kind.initial_properties)
    if kind.base:
        properties["EXACT_KIND"] = kind.name
    if kind.has_arguments:
        arguments = read_arguments(reader)
        properties["ARGUMENTS"] = [
            [argument.name, argument.type, str(argument.optional).lower()] for argument in arguments
        ]
        name = (*name[:-1], name[-1] + format_types([argument.type for argument in arguments]))
    properties |= dict.fromkeys(modifiers, "true")
    given = PropertyReader(session, kind, reader).read_all()
    reject_contradictions(reader, if_not_exists=if_not_exists, replace=replace, or_alter=or_alter)
    if done := check_creation(session, kind.name, name, if_not_exists=if_not_exists, replace=replace or or_alter):
        return status_result(done.rows[0][0].replace(name[-1], display_name(kind, name)))
    return store(session, kind, name, properties, given, replace=replace, or_alter=or_alter)


def store(
    session: Session,
    kind: ObjectKind,
    name: Name,
    properties: dict[str, Any],
    given: dict[str, Any],
    *,
    replace: bool,
    or_alter: bool,
) -> Result:
    """Adds or changes the object."""
    account = session.account
    found = account.find(kind.stored_kind, name)
    copy_grants = given.pop("COPY GRANTS", None)
    given = normalize(session, kind, name, given, found.properties if found and or_alter else {})
    dependencies.check(session, given)
    if found and or_alter:
        found.properties = {k: found.properties[k] for k in KEPT if k in found.properties} | given
        return status_result()
    kept = {g: t for g, t in account.grants.items() if (g.kind, g.name) == (kind.stored_kind, name)}
    owner = found.owner if found and copy_grants else session.role
    if kind.name == "SEQUENCE":
        create_sequence(session, name, given)
    entity = account.add(SecurableObject(kind.stored_kind, name, owner, properties | given))
    if copy_grants and replace:
        for grant, terms in kept.items():
            account.grant(grant, GrantTerms(terms.grant_option, terms.granted_by, terms.created_on))
    if kind.name == "WAREHOUSE":
        account_objects.finish_warehouse(session, entity)
    noun = kind.noun or kind.name.capitalize()
    return status_result(f"{noun} {display_name(kind, name)} successfully created.")


def display_name(kind: ObjectKind, name: Name) -> str:
    """The last part of a name; without the signature for a procedure or function."""
    return name[-1].partition("(")[0] if kind.has_arguments else name[-1]


def reject_contradictions(reader: TokenReader, *, if_not_exists: bool, replace: bool, or_alter: bool) -> None:
    if if_not_exists and (replace or or_alter):
        raise compilation_error(
            2001, "42601", "Options OR REPLACE, OR ALTER and IF NOT EXISTS are incompatible; use only one of them."
        )
    reader.require_end()


def normalize(
    session: Session, kind: ObjectKind, name: Name, given: dict[str, Any], before: dict[str, Any]
) -> dict[str, Any]:
    """The properties as they are stored."""
    if kind.name == "SEQUENCE":
        return {
            "START": given.get("START WITH", given.get("START", "1")),
            "INCREMENT": given.get("INCREMENT BY", given.get("INCREMENT", "1")),
            "ORDERED": "N" if "NOORDER" in given else "Y",
        } | {key: given[key] for key in ("COMMENT", "TAGS") if key in given}
    if kind.name in ("TASK", "PIPE", "ALERT") and not {"AS", "THEN"} & given.keys():
        raise compilation_error(1003, "42000", f"syntax error: {kind.name} {name[-1]} has no statement.")
    if kind.has_arguments and "RETURNS" not in given:
        raise compilation_error(1003, "42000", f"syntax error: {kind.name} {display_name(kind, name)} has no RETURNS.")
    if kind.name == "STREAM" and not any(key.startswith("ON ") for key in given):
        raise compilation_error(1003, "42000", f"syntax error: STREAM {name[-1]} has no source.")
    return normalize_changes(kind, given, before)


def normalize_changes(kind: ObjectKind, given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """The properties of CREATE or SET as they are stored, without the values of secrets, which nothing here needs."""
    if kind.name in account_objects.KINDS:
        return account_objects.normalize_properties(kind.name, given, before)
    if kind.name == "STAGE" and "URL" in given:
        require_url(str(given["URL"]))
    secret = {key for key, known in kind.property_table.items() if known.type == "secret"}
    return {key: MASKED if key.partition(".")[0] in secret else value for key, value in given.items()}


def require_url(url: str) -> None:
    """https://docs.snowflake.com/en/sql-reference/sql/create-stage: the places of external stages."""
    if not url.startswith(STAGE_PLACES):
        raise compilation_error(1011, "22023", f"invalid URL prefix found in: '{url}'")


def create_sequence(session: Session, name: Name, given: dict[str, Any]) -> None:
    """DuckDB counts the values."""
    session.duckdb.execute(f"drop sequence if exists {quote_name(*name)}")
    session.duckdb.execute(
        f"create sequence {quote_name(*name)} start {int(given['START'])} increment {int(given['INCREMENT'])}"
    )
