"""What CREATE, ALTER and DROP of every kind of object have in common: the name, IF [NOT] EXISTS, and the privileges."""

from __future__ import annotations

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_exists, object_not_found
from ..identifiers import Name, format_name
from .results import Result, already_exists
from .token_reader import TokenReader


def read_object_name(session: Session, kind: str, reader: TokenReader, condition: str) -> tuple[Name, bool]:
    """Reads `[IF EXISTS] name`: the full name, and whether the condition is given."""
    is_conditional = reader.accept(*condition.split())
    return session.resolve(kind, reader.read_path()), is_conditional


def check_creation(session: Session, kind: str, name: Name, *, if_not_exists: bool, replace: bool) -> Result | None:
    """Checks that the object can be created or replaced; returns the result if there is nothing to do."""
    privileges.require_create(session, kind, name)
    found = session.account.find(kind, name)
    if found is None:
        return None
    if if_not_exists:
        return already_exists(name)
    if not replace:
        raise object_exists(name[-1])
    privileges.require_ownership(session, found)
    return None


def find_object(session: Session, kind: str, name: Name, *, if_exists: bool) -> SecurableObject | None:
    """The object to alter or drop; None if it does not exist and IF EXISTS is given."""
    found = session.account.find(kind, name)
    if found is None and not if_exists:
        raise object_not_found(kind, format_name(name))
    return found
