"""GRANT and REVOKE of privileges, roles and ownership, on one object, ALL or FUTURE objects of a kind."""

from __future__ import annotations

from dataclasses import dataclass

from ..catalog import privileges
from ..catalog.account import ROLE_KINDS, FutureGrant, Grant, GrantTerms, SecurableObject
from ..catalog.session import Session
from ..errors import SnowflakeError, insufficient_privileges, unsupported_feature
from .grant_clauses import (
    GrantTarget,
    expand_privileges,
    list_targets,
    read_grantee,
    read_privileges,
    read_target,
    require_object,
)
from .results import Result, status_result
from .token_reader import TokenReader

UNSUPPORTED = ("APPLICATION ROLE", "SERVICE ROLE", "INHERITED CALLER", "ALL INHERITED CALLER", "ALL CALLER", "CALLER")


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
    if unsupported := reader.accept_any(UNSUPPORTED):
        raise unsupported_feature(f"{'REVOKE' if revoke else 'GRANT'} {unsupported}")
    option_only = revoke and reader.accept("GRANT", "OPTION", "FOR")
    if reader.accept("OWNERSHIP", "ON"):
        return transfer_ownership(session, reader, revoke=revoke)
    if kind := reader.accept_any(("DATABASE ROLE", "ROLE")):
        wanted, on = ["USAGE"], GrantTarget(kind, session.resolve(kind, reader.read_path()), kind)
        require_object(session, kind, on.name)
    else:
        wanted = read_privileges(reader)
        on = read_target(session, reader)
    reader.expect("FROM" if revoke else "TO")
    grantee = read_grantee(session, reader)
    order = GrantStatement(expand_privileges(wanted, on), on, *grantee, option_only=option_only)
    order.with_option = not revoke and reader.accept("WITH", "GRANT", "OPTION")
    if revoke:
        reader.accept_any(("CASCADE", "RESTRICT"))
    reader.require_end()
    require_grant_authority(session, on, order.privileges)
    replace_imported_privileges(session, order)
    if on.reach == "FUTURE":
        apply_future_grant(session, order, revoke=revoke)
        return status_result()
    names = [on.name] if on.reach == "ONE" else [entity.name for entity in list_targets(session, on)]
    for privilege in order.privileges:
        for name in names:
            grant = Grant(privilege, on.kind, name, order.grantee_kind, order.grantee)
            apply_grant(session, grant, order, revoke=revoke)
    affected = f" {len(names) * len(order.privileges)} objects affected." if on.reach == "ALL" else ""
    return status_result(f"Statement executed successfully.{affected}")


def require_grant_authority(session: Session, on: GrantTarget, wanted: list[str]) -> None:
    """Requires ownership of the object, in a managed access schema of the schema, MANAGE GRANTS, or a grant option."""
    if privileges.has_privilege(session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)):
        return
    roles = session.list_active_roles()
    judge = find_granting_object(session, on)
    if judge is not None and judge.owner in roles:
        return
    passed_on = {
        g.privilege
        for g, terms in session.account.grants.items()
        if terms.grant_option and (g.kind, g.name) == (on.kind, on.name) and g.grantee in roles
    }
    if on.reach != "ONE" or not wanted or not set(wanted) <= passed_on:
        raise insufficient_privileges(on.exact_kind, on.name[-1])


def find_granting_object(session: Session, on: GrantTarget) -> SecurableObject | None:
    """The object whose owner can grant; None for future grants, which need MANAGE GRANTS."""
    account = session.account
    if on.reach == "FUTURE":
        return None
    if on.reach == "ALL":
        return account.find("SCHEMA" if len(on.name) == 2 else "DATABASE", on.name)
    schema = account.find("SCHEMA", on.name[:2]) if len(on.name) == 3 else None
    is_managed = schema is not None and schema.properties.get("MANAGED") in (True, "true")
    return schema if is_managed else account.find(on.kind, on.name)


def replace_imported_privileges(session: Session, order: GrantStatement) -> None:
    """IMPORTED PRIVILEGES exist on the database of a share only, and SHOW GRANTS lists them as USAGE."""
    if order.privileges != ["IMPORTED PRIVILEGES"]:
        return
    database = session.account.find(order.on.kind, order.on.name)
    if database is None or "ORIGIN" not in database.properties:
        raise SnowflakeError(
            3037,
            "42501",
            f"Granting imported privileges on '{order.on.name[0]}' is not allowed: it is no shared database.",
        )
    order.privileges = ["USAGE"]


def apply_grant(session: Session, grant: Grant, order: GrantStatement, *, revoke: bool) -> None:
    account = session.account
    if revoke and order.option_only:
        if grant in account.grants:
            account.grants[grant].grant_option = False
    elif revoke:
        account.revoke(grant)
    else:
        if grant.kind in ROLE_KINDS and grant.grantee_kind in ROLE_KINDS:
            reject_cycle(session, ".".join(grant.name), grant.grantee)
        account.grant(grant, GrantTerms(order.with_option, session.role))


def apply_future_grant(session: Session, order: GrantStatement, *, revoke: bool) -> None:
    if order.grantee_kind not in ROLE_KINDS:
        raise unsupported_feature(f"future grants to {order.grantee_kind}")
    for privilege in order.privileges:
        future = FutureGrant(privilege, order.on.exact_kind, order.on.name, order.grantee, order.grantee_kind)
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
    require_grant_authority(session, on, [])
    if kind not in ROLE_KINDS or (revoke and on.reach != "FUTURE"):
        raise reader.unexpected_token()
    if on.reach == "FUTURE":
        apply_future_grant(session, GrantStatement(["OWNERSHIP"], on, kind, role), revoke=revoke)
        return status_result()
    moved = list_targets(session, on)
    for entity in moved:
        move_object(session, entity, role, keep)
    return status_result(
        "Statement executed successfully." + (f" {len(moved)} objects affected." if on.reach == "ALL" else "")
    )


def move_object(session: Session, entity: SecurableObject, role: str, keep: str | None) -> None:
    """Makes a role the owner of an object."""
    if entity.owner == role:
        return
    account = session.account
    outstanding = [g for g in account.grants if (g.kind, g.name) == (entity.kind, entity.name)]
    if outstanding and keep is None:
        raise SnowflakeError(
            3001, "42501", "SQL execution error:\nDependent grant of privilege exists: it must be revoked first."
        )
    if keep == "REVOKE CURRENT GRANTS":
        for grant in outstanding:
            account.revoke(grant)
    entity.owner = role
