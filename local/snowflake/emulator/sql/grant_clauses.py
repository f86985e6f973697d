"""The words of GRANT and REVOKE: privileges, what they are on, and who gets them."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog.session import Session
from ..errors import compilation, missing
from ..identifiers import Name, dotted
from .token_reader import Words

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
ALL = {
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
class Target:
    """What a grant is on: one object, all of a kind in a container, or future ones."""

    kind: str
    name: Name
    reach: str = "ONE"


def privilege_list(words: Words) -> list[str]:
    """`select, create table` up to ON; a privilege may be several words."""
    found, current = [], []
    while words.peek() not in ("ON", ""):
        if words.accept(","):
            found.append(" ".join(current))
            current = []
        else:
            current.append(words.name())
    words.expect("ON")
    return ["ALL" if p == "ALL PRIVILEGES" else p for p in [*found, " ".join(current)]]


def target(session: Session, words: Words) -> Target:
    if reach := words.accept_any(("ALL", "FUTURE")):
        plural = words.accept_any(PLURALS)
        words.expect("IN")
        container = words.accept_any(("DATABASE", "SCHEMA"))
        if plural is None or container is None:
            raise words.unexpected()
        name = session.resolve(container, words.path())
        require_known(session, container, name)
        return Target(PLURALS[plural], name, reach)
    kind = words.accept_any(KINDS)
    if kind is None:
        raise words.unexpected()
    if kind == "ACCOUNT":
        return Target(kind, (session.account.name,))
    name = session.resolve(kind, words.path())
    if kind == "TABLE" and session.account.find("VIEW", name):
        kind = "VIEW"
    require_known(session, kind, name)
    return Target(kind, name)


def require_known(session: Session, kind: str, name: Name) -> None:
    if session.account.find(kind, name) is None:
        raise missing(kind, dotted(name))


def grantee_of(session: Session, words: Words) -> tuple[str, str]:
    kind = words.accept_any(("ROLE", "USER")) or "ROLE"
    name = words.name()
    require_known(session, kind, (name,))
    return kind, name


def expanded(wanted: list[str], kind: str) -> list[str]:
    """ALL in full; a privilege that the kind does not have is refused."""
    found: list[str] = []
    for privilege in wanted:
        if privilege != "ALL" and privilege not in ALL[kind]:
            raise compilation(3008, "42601", f"Invalid privilege '{privilege}' for object type '{kind}'.")
        found.extend(ALL[kind] if privilege == "ALL" else (privilege,))
    return found
