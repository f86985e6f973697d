"""Snowflake's access control rules, as far as the statements of this server need them."""

from __future__ import annotations

from ..errors import insufficient_privileges, no_active_warehouse, object_not_found
from ..identifiers import Name, format_name
from .account import ROLE_KINDS, SecurableObject
from .session import Session


def owns(session: Session, kind: str, name: Name) -> bool:
    entity = session.account.find(kind, name)
    return entity is not None and entity.owner in session.list_active_roles()


def has_privilege(session: Session, privilege: str, kind: str, name: Name) -> bool:
    """Whether an active role owns the object or has the privilege on it."""
    if owns(session, kind, name):
        return True
    roles = session.list_active_roles()
    return any(
        g.kind == kind and g.name == name and g.grantee_kind in ROLE_KINDS and g.grantee in roles
        for g in session.account.grants
        if g.privilege == privilege
    )


def can_see(session: Session, kind: str, name: Name) -> bool:
    """Whether the object exists and an active role has any privilege on it."""
    if session.account.find(kind, name) is None:
        return False
    if owns(session, kind, name):
        return True
    roles = session.list_active_roles()
    return any(g.kind == kind and g.name == name and g.grantee in roles for g in session.account.grants)


def require_privilege(session: Session, privilege: str, kind: str, name: Name) -> None:
    """Raises "insufficient privileges" for an object that the role can see, and "does not exist" for any other."""
    if len(name) > 1:
        require_usage(session, name)
    if has_privilege(session, privilege, kind, name):
        return
    raise (
        insufficient_privileges(kind, name[-1])
        if can_see(session, kind, name)
        else object_not_found(kind, format_name(name))
    )


def require_any_privilege(session: Session, entity: SecurableObject) -> None:
    """Requires any privilege on the object, as DESCRIBE does."""
    require_usage(session, entity.name)
    if not can_see(session, entity.kind, entity.name):
        raise object_not_found(entity.kind, format_name(entity.name))


def require_usage(session: Session, name: Name) -> None:
    """Requires USAGE on the object's database and schema."""
    database, schema = name[:1], name[:2]
    if not has_privilege(session, "USAGE", "DATABASE", database):
        raise object_not_found("DATABASE", format_name(database))
    if len(name) == 3 and not has_privilege(session, "USAGE", "SCHEMA", schema):
        raise object_not_found("SCHEMA", format_name(schema))


def require_on_account(session: Session, privilege: str) -> None:
    if not has_privilege(session, privilege, "ACCOUNT", (session.account.name,)):
        raise insufficient_privileges("account", session.account.name)


def require_ownership(session: Session, entity: SecurableObject) -> None:
    if len(entity.name) > 1:
        require_usage(session, entity.name)
    if not owns(session, entity.kind, entity.name):
        if can_see(session, entity.kind, entity.name) or entity.kind in ("ROLE", "USER"):
            raise insufficient_privileges(entity.kind, entity.name[-1])
        raise object_not_found(entity.kind, format_name(entity.name))


def require_create(session: Session, kind: str, name: Name) -> None:
    """Requires CREATE <kind> on the account, database or schema; secondary roles do not count."""
    if kind.endswith(" INTEGRATION"):
        kind = "INTEGRATION"
    if len(name) == 1:
        roles, container, holder = {session.role}, ("ACCOUNT", (session.account.name,)), None
    else:
        roles = {session.role}
        container = ("DATABASE", name[:1]) if len(name) == 2 else ("SCHEMA", name[:2])
        if len(name) == 3:
            require_usage(session, name)
        holder = session.account.find(*container)
        if holder is None:
            raise object_not_found(container[0], format_name(container[1]))
    roles = session.account.expand_roles(roles)
    if holder and holder.owner in roles:
        return
    # Only account administrators create resource monitors; no privilege allows it.
    if kind == "RESOURCE MONITOR" and "ACCOUNTADMIN" in roles:
        return
    wanted = f"CREATE {kind}"
    if not any(
        g.privilege == wanted and (g.kind, g.name) == container and g.grantee in roles for g in session.account.grants
    ):
        raise insufficient_privileges(container[0], container[1][-1])


def require_warehouse(session: Session) -> None:
    """Requires a current warehouse that the role can use."""
    if session.warehouse is None or not can_use_warehouse(session, session.warehouse):
        raise no_active_warehouse()


def can_use_warehouse(session: Session, warehouse: str) -> bool:
    return session.account.find("WAREHOUSE", (warehouse,)) is not None and (
        has_privilege(session, "USAGE", "WAREHOUSE", (warehouse,))
        or has_privilege(session, "OPERATE", "WAREHOUSE", (warehouse,))
    )
