"""SHOW GRANTS and SHOW FUTURE GRANTS."""

from __future__ import annotations

from collections.abc import Callable

from ..catalog.account import FutureGrant, Grant, SecurableObject, find_grantee
from ..catalog.session import Session
from ..errors import object_not_found, unsupported_feature
from ..identifiers import Name, format_name
from ..kinds.registry import KINDS
from .object_statements import accept_kind, find_any_relation, read_full_name
from .results import Result, typed_result
from .token_reader import TokenReader
from .value_formats import format_flag, to_time

# https://docs.snowflake.com/en/sql-reference/sql/show-grants
GRANT_COLUMNS = "created_on privilege granted_on name granted_to grantee_name grant_option granted_by"
ROLE_COLUMNS = "created_on role granted_to grantee_name granted_by"
SHARE_COLUMNS = "created_on share granted_to grantee_name granted_by"
FUTURE_COLUMNS = "created_on privilege grant_on name grant_to grantee_name grant_option"
GRANTEES = ("ROLE", "USER", "SHARE", "DATABASE ROLE")
Row = tuple[object, ...]


def show_grants(session: Session, reader: TokenReader) -> Result:
    """SHOW GRANTS [ON … | TO … | OF …] [LIMIT n]."""
    if reader.accept("ON"):
        kind, name = read_object(session, reader)
        wanted = [row for row, key, _ in list_grants(session) if key == (kind, name)]
        return finish(reader, GRANT_COLUMNS, wanted)
    if reader.accept("TO"):
        if reader.peek() == "APPLICATION":
            raise unsupported_feature("SHOW GRANTS TO APPLICATION")
        kind = reader.accept_any(GRANTEES) or "ROLE"
        name = require(session, kind, session.resolve(kind, reader.read_path()))
        if kind == "USER":
            return finish(
                reader, ROLE_COLUMNS, list_members(session, lambda g: (g.grantee_kind, g.grantee) == ("USER", name[0]))
            )
        return finish(
            reader, GRANT_COLUMNS, [row for row, _, grantee in list_grants(session) if grantee == (kind, name)]
        )
    if reader.accept("OF"):
        kind = reader.accept_any(("ROLE", "DATABASE ROLE", "SHARE"))
        if kind is None:
            raise reader.unexpected_token()
        name = require(session, kind, session.resolve(kind, reader.read_path()))
        if kind == "SHARE":
            return finish(reader, SHARE_COLUMNS, [])
        return finish(reader, ROLE_COLUMNS, list_members(session, lambda g: (g.kind, g.name) == (kind, name)))
    return finish(
        reader, ROLE_COLUMNS, list_members(session, lambda g: (g.grantee_kind, g.grantee) == ("USER", session.user))
    )


def finish(reader: TokenReader, columns: str, rows: list[Row]) -> Result:
    limit = int(str(reader.read_value())) if reader.accept("LIMIT") else None
    reader.require_end()
    typed = [(name, "time" if name == "created_on" else "text") for name in columns.split()]
    return typed_result(typed, rows[:limit])


def read_object(session: Session, reader: TokenReader) -> tuple[str, Name]:
    """The kind and name of the object after ON; a table can be named as any kind of table or view."""
    if reader.accept("ACCOUNT"):
        return "ACCOUNT", (session.account.name,)
    kind = accept_kind(reader)
    if kind is None:
        raise reader.unexpected_token()
    name = read_full_name(session, kind.name, reader)
    if kind.stored_kind in ("TABLE", "VIEW") and (found := find_any_relation(session, name)):
        return found.kind, name
    return kind.stored_kind, require(session, kind.stored_kind, name)


def require(session: Session, kind: str, name: Name) -> Name:
    if session.account.find(kind, name) is None:
        raise object_not_found(kind, format_name(name))
    return name


def list_grants(session: Session) -> list[tuple[Row, tuple[str, Name], tuple[str, Name]]]:
    """All grants and ownerships: the row of SHOW GRANTS, the object, and the grantee."""
    account = session.account
    found = [
        (describe_ownership(entity), (entity.kind, entity.name), find_grantee(get_owner_kind(entity), entity.owner))
        for entity in account.objects.values()
        if entity.owner
    ]
    for grant, terms in account.grants.items():
        entity = account.find(grant.kind, grant.name)
        row = (
            to_time(terms.created_on),
            grant.privilege,
            name_kind(entity.exact_kind if entity else grant.kind),
            format_grant_name(entity) if entity else format_name(grant.name),
            grant.grantee_kind.replace(" ", "_"),
            name_grantee(session, grant),
            format_flag(terms.grant_option),
            terms.granted_by,
        )
        found.append((row, (grant.kind, grant.name), find_grantee(grant.grantee_kind, grant.grantee)))
    return sorted(found, key=lambda item: tuple(str(item[0][i]) for i in (2, 3, 1, 5)))


def describe_ownership(entity: SecurableObject) -> Row:
    kind = get_owner_kind(entity)
    owner = entity.owner.partition(".")[2] if kind == "DATABASE ROLE" else entity.owner
    name = format_grant_name(entity)
    return (
        to_time(entity.created_on),
        "OWNERSHIP",
        name_kind(entity.exact_kind),
        name,
        kind.replace(" ", "_"),
        owner,
        "true",
        owner,
    )


def get_owner_kind(entity: SecurableObject) -> str:
    return "DATABASE ROLE" if "." in entity.owner else "ROLE"


def name_kind(kind: str) -> str:
    """The kind in the column granted_on."""
    if kind.endswith(" INTEGRATION"):
        return "INTEGRATION"
    # A hybrid table is a TABLE; an external volume a VOLUME.
    return {"HYBRID TABLE": "TABLE", "EXTERNAL VOLUME": "VOLUME"}.get(kind, kind.replace(" ", "_"))


def name_grantee(session: Session, grant: Grant) -> str:
    """A database role without its database; a share with its account."""
    if grant.grantee_kind == "DATABASE ROLE":
        return grant.grantee.partition(".")[2]
    return f"{session.account.name}.{grant.grantee}" if grant.grantee_kind == "SHARE" else grant.grantee


def format_grant_name(entity: SecurableObject) -> str:
    """The full name; for a procedure `D.S."F(A NUMBER):VARCHAR"`."""
    if entity.kind not in KINDS or not KINDS[entity.kind].has_arguments:
        return format_name(entity.name)
    arguments = ", ".join(f"{name} {kind}" for name, kind, _ in entity.properties["ARGUMENTS"])
    plain = entity.name[-1].partition("(")[0]
    return f'{format_name(entity.name[:-1])}."{plain}({arguments}):{str(entity.properties.get("RETURNS", "")).upper()}"'


def list_members(session: Session, wanted: Callable[[Grant], bool]) -> list[Row]:
    """Memberships of roles: SHOW GRANTS OF ROLE and TO USER."""
    rows: list[Row] = [
        (to_time(t.created_on), format_name(g.name), g.grantee_kind.replace(" ", "_"), g.grantee, t.granted_by)
        for g, t in session.account.grants.items()
        if g.kind in ("ROLE", "DATABASE ROLE") and g.privilege == "USAGE" and wanted(g)
    ]
    return sorted(rows, key=lambda row: (str(row[1]), str(row[3])))


def show_future_grants(session: Session, reader: TokenReader) -> Result:
    """SHOW FUTURE GRANTS IN SCHEMA | IN DATABASE | TO ROLE | TO DATABASE ROLE."""
    if reader.accept("TO"):
        kind = reader.accept_any(("ROLE", "DATABASE ROLE"))
        if kind is None:
            raise reader.unexpected_token()
        grantee = (kind, ".".join(require(session, kind, session.resolve(kind, reader.read_path()))))
        wanted: Callable[[FutureGrant], bool] = lambda f: (f.grantee_kind, f.grantee) == grantee  # noqa: E731
    else:
        reader.expect("IN")
        container_kind = reader.accept_any(("SCHEMA", "DATABASE"))
        if container_kind is None:
            raise reader.unexpected_token()
        container = require(session, container_kind, session.resolve(container_kind, reader.read_path()))
        wanted = lambda f: f.container == container  # noqa: E731
    rows: list[Row] = [
        (
            to_time(terms.created_on),
            future.privilege,
            name_kind(future.kind),
            f"{format_name(future.container)}.<{name_kind(future.kind)}>",
            future.grantee_kind.replace(" ", "_"),
            future.grantee.rpartition(".")[2] if future.grantee_kind == "DATABASE ROLE" else future.grantee,
            format_flag(terms.grant_option),
        )
        for future, terms in session.account.future_grants.items()
        if wanted(future)
    ]
    return finish(reader, FUTURE_COLUMNS, sorted(rows, key=lambda row: (str(row[3]), str(row[1]))))
