"""GRANT and REVOKE: of privileges, roles and ownership, on objects, all of a kind, and future ones."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog import privileges
from ..catalog.account import Entity, FutureGrant, Grant, Terms
from ..catalog.session import Session
from ..errors import SnowflakeError, denied
from .grant_clauses import Target, expanded, grantee_of, privilege_list, require_known, target
from .results import Result, status
from .token_reader import Words


def require_right(session: Session, on: Target) -> None:
    """Owners grant, except in managed schemas, where the schema's owner does; MANAGE GRANTS always may."""
    if privileges.has(session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)):
        return
    judge = judge_of(session, on)
    if judge is None or judge.owner not in session.roles():
        raise denied(on.kind, on.name[-1])


def judge_of(session: Session, on: Target) -> Entity | None:
    """Whose owner decides; nobody's for future grants."""
    account = session.account
    if on.reach == "FUTURE":
        return None
    if on.reach == "ALL":
        return account.find("SCHEMA" if len(on.name) == 2 else "DATABASE", on.name)
    schema = account.find("SCHEMA", on.name[:2]) if len(on.name) == 3 else None
    return schema if schema and schema.properties.get("MANAGED") else account.find(on.kind, on.name)


@dataclass
class Order:
    """What one GRANT or REVOKE asks for."""

    privileges: list[str]
    on: Target
    grantee_kind: str
    grantee: str
    with_option: bool = False
    option_only: bool = False


def change(session: Session, words: Words, *, revoke: bool) -> Result:
    """One GRANT or REVOKE."""
    option_only = revoke and words.accept("GRANT", "OPTION", "FOR")
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
    order = Order(expanded(wanted, on.kind), on, *grantee_of(session, words), option_only=option_only)
    order.with_option = not revoke and words.accept("WITH", "GRANT", "OPTION")
    words.accept_any(("CASCADE", "RESTRICT"))
    words.end()
    require_right(session, on)
    if on.reach == "FUTURE":
        change_future(session, order, revoke=revoke)
        return status()
    names = [e.name for e in session.account.of_kind(on.kind, on.name)] if on.reach == "ALL" else [on.name]
    for privilege in order.privileges:
        for name in names:
            grant = Grant(privilege, on.kind, name, order.grantee_kind, order.grantee)
            change_one(session, grant, order, revoke=revoke)
    affected = f" {len(names) * len(order.privileges)} objects affected." if on.reach == "ALL" else ""
    return status(f"Statement executed successfully.{affected}")


def change_one(session: Session, grant: Grant, order: Order, *, revoke: bool) -> None:
    account = session.account
    if revoke and order.option_only:
        if grant in account.grants:
            account.grants[grant].grant_option = False
    elif revoke:
        account.take(grant)
    else:
        if grant.kind == "ROLE" and grant.grantee_kind == "ROLE":
            refuse_circle(session, grant.name[0], grant.grantee)
        account.give(grant, Terms(order.with_option, session.role))


def change_future(session: Session, order: Order, *, revoke: bool) -> None:
    for privilege in order.privileges:
        future = FutureGrant(privilege, order.on.kind, order.on.name, order.grantee)
        if revoke:
            session.account.take_future(future)
        else:
            session.account.give_future(future, Terms(order.with_option, session.role))


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
        change_future(session, Order(["OWNERSHIP"], on, kind, role), revoke=revoke)
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
