"""Who may do what: the rules of Snowflake's access control that the pipeline's statements meet."""

from __future__ import annotations

from sqlglot import exp

from ..errors import SnowflakeError, denied, missing, no_warehouse
from .account import Entity, Name, dotted
from .session import Session

TABLES = ("TABLE", "VIEW")


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


def table_name(session: Session, table: exp.Table) -> Name:
    """The full name of a table that a statement mentions."""
    return session.resolve("TABLE", path_of(table))


def relation(session: Session, table: exp.Table) -> Entity:
    """The table or view that a statement mentions."""
    name = table_name(session, table)
    for kind in TABLES:
        if found := session.account.find(kind, name):
            return found
    reach(session, name)
    raise missing("TABLE", dotted(name))


def sources(statement: exp.Expression) -> list[exp.Table]:
    """Tables a statement reads: those that are neither CTEs nor functions nor what a foreign key names."""
    # Views of staged files are the session's own; the stage was checked.
    return [
        table
        for table in statement.find_all(exp.Table)
        if isinstance(table.this, exp.Identifier)
        and table.catalog != "temp"
        and not names_cte(table)
        and not table.find_ancestor(exp.Reference)
    ]


def names_cte(table: exp.Table) -> bool:
    """Whether a CTE is in sight where the table is named. A CTE sees those before it, and itself if it is recursive."""
    name, inner = table.name.upper(), table
    while not table.db and inner.parent is not None:
        outer = inner.parent
        clause = outer if isinstance(outer, exp.With) else outer.args.get("with_")
        if clause is not None and clause is not inner:
            known = [cte.alias.upper() for cte in clause.expressions]
            if clause is outer:
                place = next((number for number, cte in enumerate(clause.expressions) if cte is inner), 0)
                known = known[: place + 1 if clause.args.get("recursive") else place]
            if name in known:
                return True
        inner = outer
    return False


def path_of(table: exp.Table) -> Name:
    """The parts of a name that a statement mentions, as the account keeps them."""
    parts = [p for p in (table.args.get("catalog"), table.args.get("db"), table.this) if p is not None]
    return tuple(p.name if getattr(p, "quoted", False) else p.name.upper() for p in parts)


def information_schema(session: Session, table: exp.Table) -> bool:
    """Whoever may use a database reads its INFORMATION_SCHEMA; it is fakesnow's."""
    if table.db.upper() != "INFORMATION_SCHEMA":
        return False
    database = path_of(table)[0] if table.catalog else session.database
    if database is not None:
        require(session, "USAGE", "DATABASE", (database,))
    return True


def check_scope(session: Session, show: exp.Show) -> None:
    """SHOW COLUMNS IN TABLE x, SHOW OBJECTS IN SCHEMA y and the like, which fakesnow answers."""
    scope, kind = show.args.get("scope"), show.args.get("scope_kind")
    if kind in TABLES:
        require_sight(session, relation(session, scope))
    elif scope is not None and kind in ("DATABASE", "SCHEMA"):
        require(session, "USAGE", kind, session.resolve(kind, path_of(scope)))


def check_reads(session: Session, tables: list[exp.Table]) -> None:
    for table in tables:
        if not information_schema(session, table):
            entity = relation(session, table)
            require(session, "SELECT", entity.kind, entity.name)


def check_write(session: Session, target: exp.Table, privileges: list[str]) -> Entity:
    entity = relation(session, target)
    if entity.kind != "TABLE":
        raise SnowflakeError(2000, "42601", f"SQL compilation error:\nView '{entity.name[-1]}' cannot be written.")
    for privilege in privileges:
        require(session, privilege, "TABLE", entity.name)
    return entity


def check_target(session: Session, name: Name) -> None:
    """A table that rows go into."""
    if session.account.find("TABLE", name) is None:
        reach(session, name)
        raise missing("TABLE", dotted(name))
    require(session, "INSERT", "TABLE", name)
