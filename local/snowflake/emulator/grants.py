"""GRANT and REVOKE: of privileges, roles and ownership, on objects, all of a kind, and future ones."""

from __future__ import annotations

from . import privileges
from .account import FutureGrant, Grant, Terms
from .errors import SnowflakeError, denied
from .grant_words import Target, expanded, grantee_of, privilege_list, require_known, target
from .results import Result, status
from .session import Session
from .words import Words


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
                account.take_future(future)
            else:
                account.give_future(future, Terms(with_option, session.role))
            continue
        names = [e.name for e in account.of_kind(on.kind, on.name)] if on.reach == "ALL" else [on.name]
        count += len(names)
        for name in names:
            grant = Grant(privilege, on.kind, name, grantee_kind, grantee)
            if revoke and option and grant in account.grants:
                account.grants[grant].grant_option = False
            elif revoke:
                account.take(grant)
            else:
                account.give(grant, Terms(with_option, session.role))
    affected = f" {count} objects affected." if on.reach == "ALL" else ""
    return status(f"Statement executed successfully.{affected}")


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
            account.take_future(future)
        else:
            account.give_future(future, Terms(False, session.role))
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
                account.take(grant)
        entity.owner = role
    return status()
