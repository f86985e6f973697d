"""GRANT and REVOKE of privileges, roles and ownership, on one object, ALL or FUTURE objects of a kind."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog import privileges
from ..catalog.account import FutureGrant, Grant, GrantTerms, SecurableObject
from ..catalog.session import Session
from ..errors import SnowflakeError, insufficient_privileges
from .grant_clauses import GrantTarget, expand_privileges, read_grantee, read_privileges, read_target, require_object
from .results import Result, status_result
from .token_reader import TokenReader


def require_grant_authority(session: Session, on: GrantTarget) -> None:
    """Requires ownership of the object, in a managed access schema of the schema, or MANAGE GRANTS."""
    if privileges.has_privilege(session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)):
        return
    judge = find_granting_object(session, on)
    if judge is None or judge.owner not in session.list_active_roles():
        raise insufficient_privileges(on.kind, on.name[-1])


def find_granting_object(session: Session, on: GrantTarget) -> SecurableObject | None:
    """The object whose owner can grant; None for future grants, which need MANAGE GRANTS."""
    account = session.account
    if on.reach == "FUTURE":
        return None
    if on.reach == "ALL":
        return account.find("SCHEMA" if len(on.name) == 2 else "DATABASE", on.name)
    schema = account.find("SCHEMA", on.name[:2]) if len(on.name) == 3 else None
    return schema if schema and schema.properties.get("MANAGED") else account.find(on.kind, on.name)


@dataclass
class GrantStatement:
    """One GRANT or REVOKE as parsed."""

    privileges: list[str]
    on: GrantTarget
    grantee_kind: str
    grantee: str
    with_option: bool = False
    option_only: bool = False


def run_grant(session: Session, reader: TokenReader, *, revoke: bool) -> Result:
    """Runs one GRANT or REVOKE."""
    option_only = revoke and reader.accept("GRANT", "OPTION", "FOR")
    if reader.accept("OWNERSHIP", "ON"):
        return transfer_ownership(session, reader, revoke=revoke)
    if reader.peek() == "ROLE" and reader.peek(2) in ("TO", "FROM"):
        reader.expect("ROLE")
        wanted, on = ["USAGE"], GrantTarget("ROLE", (reader.read_name(),))
        require_object(session, "ROLE", on.name)
    else:
        wanted = read_privileges(reader)
        on = read_target(session, reader)
    reader.expect("FROM" if revoke else "TO")
    order = GrantStatement(
        expand_privileges(wanted, on.kind), on, *read_grantee(session, reader), option_only=option_only
    )
    order.with_option = not revoke and reader.accept("WITH", "GRANT", "OPTION")
    reader.accept_any(("CASCADE", "RESTRICT"))
    reader.require_end()
    require_grant_authority(session, on)
    if on.reach == "FUTURE":
        apply_future_grant(session, order, revoke=revoke)
        return status_result()
    names = [e.name for e in session.account.list_objects(on.kind, on.name)] if on.reach == "ALL" else [on.name]
    for privilege in order.privileges:
        for name in names:
            grant = Grant(privilege, on.kind, name, order.grantee_kind, order.grantee)
            apply_grant(session, grant, order, revoke=revoke)
    affected = f" {len(names) * len(order.privileges)} objects affected." if on.reach == "ALL" else ""
    return status_result(f"Statement executed successfully.{affected}")


def apply_grant(session: Session, grant: Grant, order: GrantStatement, *, revoke: bool) -> None:
    account = session.account
    if revoke and order.option_only:
        if grant in account.grants:
            account.grants[grant].grant_option = False
    elif revoke:
        account.revoke(grant)
    else:
        if grant.kind == "ROLE" and grant.grantee_kind == "ROLE":
            reject_cycle(session, grant.name[0], grant.grantee)
        account.grant(grant, GrantTerms(order.with_option, session.role))


def apply_future_grant(session: Session, order: GrantStatement, *, revoke: bool) -> None:
    for privilege in order.privileges:
        future = FutureGrant(privilege, order.on.kind, order.on.name, order.grantee)
        if revoke:
            session.account.revoke_future(future)
        else:
            session.account.grant_future(future, GrantTerms(order.with_option, session.role))


def reject_cycle(session: Session, role: str, parent: str) -> None:
    if parent in session.account.expand_roles({role}):
        raise SnowflakeError(3008, "42501", f"Cycle detected: role '{parent}' is already granted to '{role}'.")


def transfer_ownership(session: Session, reader: TokenReader, *, revoke: bool) -> Result:
    """GRANT OWNERSHIP; existing grants on the object must be copied or revoked."""
    on = read_target(session, reader)
    reader.expect("FROM" if revoke else "TO")
    kind, role = read_grantee(session, reader)
    keep = reader.accept_any(("COPY CURRENT GRANTS", "REVOKE CURRENT GRANTS"))
    reader.require_end()
    require_grant_authority(session, on)
    account = session.account
    if kind != "ROLE" or (revoke and on.reach != "FUTURE"):
        raise reader.unexpected_token()
    if on.reach == "FUTURE":
        apply_future_grant(session, GrantStatement(["OWNERSHIP"], on, kind, role), revoke=revoke)
        return status_result()
    moved = account.list_objects(on.kind, on.name) if on.reach == "ALL" else [account.objects[on.kind, on.name]]
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
                account.revoke(grant)
        entity.owner = role
    return status_result()
