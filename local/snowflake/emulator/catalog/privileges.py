"""Who may do what: the rules of Snowflake's access control that the pipeline's statements meet."""

from __future__ import annotations

from ..errors import denied, missing, no_warehouse
from ..identifiers import Name, dotted
from .account import Entity
from .session import Session


def owns(session: Session, kind: str, name: Name) -> bool:
    entity = session.account.find(kind, name)
    return entity is not None and entity.owner in session.roles()


def has(session: Session, privilege: str, kind: str, name: Name) -> bool:
    """Whether a role in effect owns the object or was granted the privilege, or ALL, on it."""
    if owns(session, kind, name):
        return True
    roles = session.roles()
    return any(
        g.kind == kind and g.name == name and g.grantee_kind == "ROLE" and g.grantee in roles
        for g in session.account.grants
        if g.privilege == privilege
    )


def sees(session: Session, kind: str, name: Name) -> bool:
    """Whether the object exists and some privilege on it is held: what SHOW lists and what errors admit."""
    if session.account.find(kind, name) is None:
        return False
    if owns(session, kind, name):
        return True
    roles = session.roles()
    return any(g.kind == kind and g.name == name and g.grantee in roles for g in session.account.grants)


def require(session: Session, privilege: str, kind: str, name: Name) -> None:
    """Refuses what is hidden as unknown, and what is seen as not permitted."""
    if len(name) > 1:
        reach(session, name)
    if has(session, privilege, kind, name):
        return
    raise denied(kind, name[-1]) if sees(session, kind, name) else missing(kind, dotted(name))


def require_sight(session: Session, entity: Entity) -> None:
    """Any privilege on an object lets it be described."""
    reach(session, entity.name)
    if not sees(session, entity.kind, entity.name):
        raise missing(entity.kind, dotted(entity.name))


def reach(session: Session, name: Name) -> None:
    """An object in a schema needs USAGE on the database and on the schema."""
    database, schema = name[:1], name[:2]
    if not has(session, "USAGE", "DATABASE", database):
        raise missing("DATABASE", dotted(database))
    if len(name) == 3 and not has(session, "USAGE", "SCHEMA", schema):
        raise missing("SCHEMA", dotted(schema))


def require_on_account(session: Session, privilege: str) -> None:
    if not has(session, privilege, "ACCOUNT", (session.account.name,)):
        raise denied("account", session.account.name)


def require_ownership(session: Session, entity: Entity) -> None:
    if entity.kind not in ("ROLE", "USER", "WAREHOUSE", "DATABASE"):
        reach(session, entity.name)
    if not owns(session, entity.kind, entity.name):
        if sees(session, entity.kind, entity.name) or entity.kind in ("ROLE", "USER"):
            raise denied(entity.kind, entity.name[-1])
        raise missing(entity.kind, dotted(entity.name))


def require_creation(session: Session, kind: str, name: Name) -> None:
    """CREATE <kind> on what will hold the object; secondary roles never give it."""
    if len(name) == 1:
        roles, container, holder = {session.role}, ("ACCOUNT", (session.account.name,)), None
    else:
        roles = {session.role}
        container = ("DATABASE", name[:1]) if len(name) == 2 else ("SCHEMA", name[:2])
        if len(name) == 3:
            reach(session, name)
        holder = session.account.find(*container)
        if holder is None:
            raise missing(container[0], dotted(container[1]))
    roles = session.account.inherited(roles)
    if holder and holder.owner in roles:
        return
    wanted = f"CREATE {kind}"
    if not any(
        g.privilege == wanted and (g.kind, g.name) == container and g.grantee in roles for g in session.account.grants
    ):
        raise denied(container[0], container[1][-1])


def require_warehouse(session: Session) -> None:
    """A statement that computes needs a current warehouse that the role may use."""
    if session.warehouse is None or not usable(session, session.warehouse):
        raise no_warehouse()


def usable(session: Session, warehouse: str) -> bool:
    return session.account.find("WAREHOUSE", (warehouse,)) is not None and (
        has(session, "USAGE", "WAREHOUSE", (warehouse,)) or has(session, "OPERATE", "WAREHOUSE", (warehouse,))
    )
