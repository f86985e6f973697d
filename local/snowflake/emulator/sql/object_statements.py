"""What CREATE, ALTER and DROP of every kind of object have in common: the name, IF [NOT] EXISTS, and the privileges."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_exists, object_not_found
from ..identifiers import Name, format_name
from ..kinds.kind import ObjectKind
from ..kinds.registry import KINDS, NAMES
from .results import Result, already_exists
from .routine_arguments import read_signature
from .token_reader import TokenReader

RELATIONS = ("TABLE", "VIEW")


def accept_kind(reader: TokenReader) -> ObjectKind | None:
    """Skips the name of a kind."""
    name = reader.accept_any(NAMES)
    return KINDS[name] if name else None


def read_object_name(session: Session, kind: str, reader: TokenReader, condition: str) -> tuple[Name, bool]:
    """Reads `[IF EXISTS] name [(types)]`: the full name, and whether the condition is given."""
    is_conditional = reader.accept(*condition.split())
    return read_full_name(session, kind, reader), is_conditional


def read_full_name(session: Session, kind: str, reader: TokenReader) -> Name:
    """The full name of an object; that of a procedure or function ends with its signature."""
    name = session.resolve(kind, reader.read_path())
    if KINDS[kind].has_arguments:
        name = (*name[:-1], name[-1] + read_signature(reader))
    return name


def check_creation(session: Session, kind: str, name: Name, *, if_not_exists: bool, replace: bool) -> Result | None:
    """Checks that the object can be created or replaced; returns the result if there is nothing to do."""
    privileges.require_create(session, kind, name)
    stored = KINDS[kind].stored_kind
    found = session.account.find(stored, name)
    if found is None:
        return None
    if if_not_exists:
        return already_exists(name)
    if not replace or found.exact_kind != kind:
        raise object_exists(name[-1])
    privileges.require_ownership(session, found)
    return None


def find_object(session: Session, kind: str, name: Name, *, if_exists: bool) -> SecurableObject | None:
    """The object to alter or drop; None if it does not exist and IF EXISTS is given."""
    found = session.account.find(KINDS[kind].stored_kind, name)
    if found is not None and not is_of_kind(found, kind):
        found = None
    if found is None and not if_exists:
        raise object_not_found(kind, format_name(name))
    return found


def is_of_kind(entity: SecurableObject, kind: str) -> bool:
    """Whether a statement on the kind finds the object: TABLE and INTEGRATION find those of every kind."""
    return kind in (entity.kind, entity.exact_kind)


def find_any_relation(session: Session, name: Name) -> SecurableObject | None:
    """The table or view of a name."""
    return next((found for kind in RELATIONS if (found := session.account.find(kind, name))), None)
