"""GRANT and REVOKE: of privileges, roles and ownership, on objects, all of a kind, and future ones."""

from __future__ import annotations

from dataclasses import dataclass

from . import privileges
from .account import FutureGrant, Grant, Name, Terms, dotted
from .errors import SnowflakeError, compilation, denied, missing
from .results import Result, status
from .session import Session
from .words import Words

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


def require_right(session: Session, on: Target) -> None:
    """Owners grant, except in managed schemas, where the schema's owner does; MANAGE GRANTS always may."""
    if privileges.has(session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)):
        return
    account, roles = session.account, session.roles()
    if on.reach == "ONE" and len(on.name) == 3:
        schema = account.find("SCHEMA", on.name[:2])
        judge = schema if schema and schema.properties.get("MANAGED") else account.find(on.kind, on.name)
    elif on.reach == "ONE":
        judge = account.find(on.kind, on.name)
    else:
        judge = account.find("SCHEMA" if len(on.name) == 2 else "DATABASE", on.name) if on.reach == "ALL" else None
    if judge is None or judge.owner not in roles:
        raise denied(on.kind, on.name[-1])


def change(session: Session, words: Words, *, revoke: bool) -> Result:
    """One GRANT or REVOKE."""
    option = revoke and words.accept("GRANT", "OPTION", "FOR")
    if words.accept("OWNERSHIP", "ON"):
        return ownership(session, words, revoke=revoke)
    if words.peek() == "ROLE" and words.peek(2) in ("TO", "FROM"):
        words.expect("ROLE")
        wanted, on = ["USAGE"], Target("ROLE", (words.name(),))
        require_known(session, "ROLE", on.name)
    else:
        wanted = privilege_list(words)
        on = target(session, words)
    words.expect("FROM" if revoke else "TO")
    grantee_kind, grantee = grantee_of(session, words)
    with_option = not revoke and words.accept("WITH", "GRANT", "OPTION")
    words.accept_any(("CASCADE", "RESTRICT"))
    words.end()
    require_right(session, on)
    if on.kind == "ROLE" and not revoke and grantee_kind == "ROLE":
        refuse_circle(session, on.name[0], grantee)
    account, count = session.account, 0
    for privilege in expanded(wanted, on.kind):
        if on.reach == "FUTURE":
            future = FutureGrant(privilege, on.kind, on.name, grantee)
            if revoke:
                account.future.pop(future, None)
            else:
                account.future.setdefault(future, Terms(with_option, session.role))
            continue
        names = [e.name for e in account.of_kind(on.kind, on.name)] if on.reach == "ALL" else [on.name]
        count += len(names)
        for name in names:
            grant = Grant(privilege, on.kind, name, grantee_kind, grantee)
            if revoke and option and grant in account.grants:
                account.grants[grant].grant_option = False
            elif revoke:
                account.grants.pop(grant, None)
            else:
                terms = account.grants.setdefault(grant, Terms(with_option, session.role))
                terms.grant_option = terms.grant_option or with_option
    affected = f" {count} objects affected." if on.reach == "ALL" else ""
    return status(f"Statement executed successfully.{affected}")


def expanded(wanted: list[str], kind: str) -> list[str]:
    """ALL in full; a privilege that the kind does not have is refused."""
    found: list[str] = []
    for privilege in wanted:
        if privilege != "ALL" and privilege not in ALL[kind]:
            raise compilation(3008, "42601", f"Invalid privilege '{privilege}' for object type '{kind}'.")
        found.extend(ALL[kind] if privilege == "ALL" else (privilege,))
    return found


def refuse_circle(session: Session, role: str, parent: str) -> None:
    if parent in session.account.inherited({role}):
        raise SnowflakeError(3008, "42501", f"Cycle detected: role '{parent}' is already granted to '{role}'.")


def ownership(session: Session, words: Words, *, revoke: bool) -> Result:
    """GRANT OWNERSHIP moves it; grants by the old owner must be copied or revoked, if there are any."""
    on = target(session, words)
    words.expect("FROM" if revoke else "TO")
    kind, role = grantee_of(session, words)
    keep = words.accept_any(("COPY CURRENT GRANTS", "REVOKE CURRENT GRANTS"))
    words.end()
    require_right(session, on)
    account = session.account
    if kind != "ROLE" or (revoke and on.reach != "FUTURE"):
        raise words.unexpected()
    if on.reach == "FUTURE":
        future = FutureGrant("OWNERSHIP", on.kind, on.name, role)
        if revoke:
            account.future.pop(future, None)
        else:
            account.future.setdefault(future, Terms(False, session.role))
        return status()
    moved = account.of_kind(on.kind, on.name) if on.reach == "ALL" else [account.entities[on.kind, on.name]]
    for entity in moved:
        outstanding = [g for g in account.grants if (g.kind, g.name) == (entity.kind, entity.name)]
        if entity.owner == role:
            continue
        if outstanding and keep is None:
            raise SnowflakeError(
                3001, "42501", "SQL execution error:\nDependent grant of privilege exists: it must be revoked first."
            )
        if keep == "REVOKE CURRENT GRANTS":
            for grant in outstanding:
                del account.grants[grant]
        entity.owner = role
    return status()
