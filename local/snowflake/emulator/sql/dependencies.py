"""Objects that the properties of another object name: they must exist, and are stored by their full names."""

from __future__ import annotations

from typing import Any

from ..catalog.session import Session
from ..errors import object_not_found
from ..identifiers import Name, format_name
from .object_statements import find_any_relation

# The kind of object that a property names.
REFERENCES = {
    "STORAGE_INTEGRATION": "INTEGRATION",
    "API_INTEGRATION": "INTEGRATION",
    "ERROR_INTEGRATION": "INTEGRATION",
    "SUCCESS_INTEGRATION": "INTEGRATION",
    "EXTERNAL_ACCESS_INTEGRATIONS": "INTEGRATION",
    "RESOURCE_MONITOR": "RESOURCE MONITOR",
    "NETWORK_POLICY": "NETWORK POLICY",
    "ALLOWED_NETWORK_RULE_LIST": "NETWORK RULE",
    "BLOCKED_NETWORK_RULE_LIST": "NETWORK RULE",
    "ALLOWED_NETWORK_RULES": "NETWORK RULE",
    "ALLOWED_AUTHENTICATION_SECRETS": "SECRET",
    "GIT_CREDENTIALS": "SECRET",
    "WEBHOOK_SECRET": "SECRET",
    "AFTER": "TASK",
    "FINALIZE": "TASK",
    "IN COMPUTE POOL": "COMPUTE POOL",
    "COMPUTE_POOL": "COMPUTE POOL",
    "ON STAGE": "STAGE",
}
RELATION_SOURCES = ("ON TABLE", "ON VIEW", "ON EXTERNAL TABLE", "ON DYNAMIC TABLE")
# Values that are words, not names.
WORDS = ("NULL", "ALL", "NONE")


def check(session: Session, given: dict[str, Any]) -> None:
    """Raises for a missing object; replaces names by full names."""
    for key, value in given.items():
        if key in RELATION_SOURCES:
            given[key] = resolve_relation(session, str(value))
        elif key in REFERENCES and str(value).upper() not in WORDS:
            wanted = REFERENCES[key]
            names = value if isinstance(value, list) else [value]
            found = [resolve_reference(session, wanted, str(name)) for name in names if name not in WORDS]
            given[key] = found if isinstance(value, list) else found[0]


def resolve_reference(session: Session, kind: str, text: str) -> str:
    name = session.resolve(kind, split_name(text))
    if session.account.find(kind, name) is None:
        raise object_not_found(kind, format_name(name))
    return format_name(name)


def resolve_relation(session: Session, text: str) -> str:
    name = session.resolve("TABLE", split_name(text))
    if find_any_relation(session, name) is None:
        raise object_not_found("TABLE", format_name(name))
    return format_name(name)


def split_name(text: str) -> Name:
    return tuple(text.split("."))
