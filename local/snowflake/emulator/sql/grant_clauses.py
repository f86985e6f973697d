"""The clauses of GRANT and REVOKE: privileges, the object, and the grantee."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog.account import SecurableObject, list_future_kinds
from ..catalog.session import Session
from ..errors import compilation_error, object_not_found, unsupported_feature
from ..identifiers import Name, format_name
from ..kinds.registry import EXTRA_PRIVILEGES, KINDS, PLURAL_NAMES, PLURALS, list_privileges
from .object_statements import RELATIONS, accept_kind, find_any_relation, is_of_kind, read_full_name
from .token_reader import TokenReader

GRANTEES = ("DATABASE ROLE", "ROLE", "USER", "SHARE")
UNSUPPORTED_GRANTEES = ("APPLICATION ROLE", "APPLICATION", "SERVICE ROLE")


@dataclass
class GrantTarget:
    """The object of a grant: one, ALL of a kind in a database or schema, or FUTURE ones."""

    kind: str
    name: Name
    # The kind by which the object was created.
    exact_kind: str
    reach: str = "ONE"


def read_privileges(reader: TokenReader) -> list[str]:
    """Reads `select, create table` up to ON; a privilege can be several words."""
    found, current = [], []
    while reader.peek() not in ("ON", ""):
        if reader.accept(","):
            found.append(" ".join(current))
            current = []
        else:
            current.append(reader.read_name())
    reader.expect("ON")
    return ["ALL" if p == "ALL PRIVILEGES" else p for p in [*found, " ".join(current)]]


def read_target(session: Session, reader: TokenReader) -> GrantTarget:
    if reach := reader.accept_any(("ALL", "FUTURE")):
        plural = reader.accept_any(PLURAL_NAMES)
        reader.expect("IN")
        container = reader.accept_any(("DATABASE", "SCHEMA"))
        if plural is None or container is None or PLURALS[plural].scope == "ACCOUNT":
            raise reader.unexpected_token()
        name = session.resolve(container, reader.read_path())
        require_object(session, container, name)
        return GrantTarget(PLURALS[plural].stored_kind, name, PLURALS[plural].name, reach)
    if reader.accept("ACCOUNT"):
        return GrantTarget("ACCOUNT", (session.account.name,), "ACCOUNT")
    kind = accept_kind(reader)
    if kind is None:
        raise reader.unexpected_token()
    name = read_full_name(session, kind.name, reader)
    entity = find_target(session, kind.name, name)
    return GrantTarget(entity.kind, name, entity.exact_kind)


def find_target(session: Session, kind: str, name: Name) -> SecurableObject:
    """The object of a grant; TABLE names tables and views of every kind."""
    stored = KINDS[kind].stored_kind
    entity = find_any_relation(session, name) if stored in RELATIONS else session.account.find(stored, name)
    if entity is None or not (kind == "TABLE" or is_of_kind(entity, kind)):
        raise object_not_found(kind, format_name(name))
    return entity


def list_targets(session: Session, on: GrantTarget) -> list[SecurableObject]:
    """The objects of a grant that is not about future ones."""
    if on.reach == "ONE":
        entity = session.account.find(on.kind, on.name)
        return [entity] if entity else []
    found = session.account.list_objects(on.kind, on.name)
    return [
        entity for entity in found if on.exact_kind == on.kind == "SCHEMA" or on.exact_kind in list_future_kinds(entity)
    ]


def require_object(session: Session, kind: str, name: Name) -> None:
    if session.account.find(kind, name) is None:
        raise object_not_found(kind, format_name(name))


def read_grantee(session: Session, reader: TokenReader) -> tuple[str, str]:
    """The kind and the name of the grantee; `DATABASE.ROLE` for a database role."""
    if unsupported := reader.accept_any(UNSUPPORTED_GRANTEES):
        raise unsupported_feature(f"grants to {unsupported}")
    kind = reader.accept_any(GRANTEES) or "ROLE"
    name = session.resolve(kind, reader.read_path())
    require_object(session, kind, name)
    return kind, ".".join(name)


def expand_privileges(wanted: list[str], on: GrantTarget) -> list[str]:
    """Replaces ALL by all privileges of the kind; raises for a privilege that the kind does not have."""
    known = list_privileges(on.exact_kind)
    found: list[str] = []
    for privilege in wanted:
        if privilege != "ALL" and privilege not in (*known, *EXTRA_PRIVILEGES.get(on.exact_kind, ())):
            raise compilation_error(
                3008, "42601", f"Invalid privilege '{privilege}' for object type '{on.exact_kind}'."
            )
        found.extend(known if privilege == "ALL" else (privilege,))
    return found
