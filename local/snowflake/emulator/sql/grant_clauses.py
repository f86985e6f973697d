"""The clauses of GRANT and REVOKE: privileges, the object, and the grantee."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog.session import Session
from ..errors import compilation_error, object_not_found
from ..identifiers import Name, format_name
from .token_reader import TokenReader

KINDS = (
    "ACCOUNT",
    "DATABASE",
    "SCHEMA",
    "TABLE",
    "VIEW",
    "STAGE",
    "FILE FORMAT",
    "SEQUENCE",
    "WAREHOUSE",
    "ROLE",
    "USER",
)
PLURALS = {f"{kind}S": kind for kind in KINDS[1:]}
PRIVILEGES = {
    "ACCOUNT": ("CREATE DATABASE", "CREATE ROLE", "CREATE USER", "CREATE WAREHOUSE", "MANAGE GRANTS"),
    "DATABASE": ("CREATE SCHEMA", "MODIFY", "MONITOR", "USAGE"),
    "SCHEMA": (
        "CREATE FILE FORMAT",
        "CREATE SEQUENCE",
        "CREATE STAGE",
        "CREATE TABLE",
        "CREATE VIEW",
        "MODIFY",
        "MONITOR",
        "USAGE",
    ),
    "TABLE": ("DELETE", "INSERT", "REFERENCES", "SELECT", "TRUNCATE", "UPDATE"),
    "VIEW": ("REFERENCES", "SELECT"),
    "STAGE": ("READ", "USAGE", "WRITE"),
    "FILE FORMAT": ("USAGE",),
    "SEQUENCE": ("USAGE",),
    "WAREHOUSE": ("MODIFY", "MONITOR", "OPERATE", "USAGE"),
    "ROLE": ("USAGE",),
    "USER": ("MONITOR",),
}


@dataclass
class GrantTarget:
    """The object of a grant: one, ALL of a kind in a database or schema, or FUTURE ones."""

    kind: str
    name: Name
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
        plural = reader.accept_any(PLURALS)
        reader.expect("IN")
        container = reader.accept_any(("DATABASE", "SCHEMA"))
        if plural is None or container is None:
            raise reader.unexpected_token()
        name = session.resolve(container, reader.read_path())
        require_object(session, container, name)
        return GrantTarget(PLURALS[plural], name, reach)
    kind = reader.accept_any(KINDS)
    if kind is None:
        raise reader.unexpected_token()
    if kind == "ACCOUNT":
        return GrantTarget(kind, (session.account.name,))
    name = session.resolve(kind, reader.read_path())
    if kind == "TABLE" and session.account.find("VIEW", name):
        kind = "VIEW"
    require_object(session, kind, name)
    return GrantTarget(kind, name)


def require_object(session: Session, kind: str, name: Name) -> None:
    if session.account.find(kind, name) is None:
        raise object_not_found(kind, format_name(name))


def read_grantee(session: Session, reader: TokenReader) -> tuple[str, str]:
    kind = reader.accept_any(("ROLE", "USER")) or "ROLE"
    name = reader.read_name()
    require_object(session, kind, (name,))
    return kind, name


def expand_privileges(wanted: list[str], kind: str) -> list[str]:
    """Replaces ALL by all privileges of the kind; raises for a privilege that the kind does not have."""
    found: list[str] = []
    for privilege in wanted:
        if privilege != "ALL" and privilege not in PRIVILEGES[kind]:
            raise compilation_error(3008, "42601", f"Invalid privilege '{privilege}' for object type '{kind}'.")
        found.extend(PRIVILEGES[kind] if privilege == "ALL" else (privilege,))
    return found
