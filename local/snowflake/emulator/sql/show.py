"""SHOW of the objects, grants and parameters of the account."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import unsupported_feature
from ..identifiers import Name, format_name
from .grant_clauses import KINDS, PLURALS, require_object
from .results import Result, text_result
from .show_columns import COLUMNS, Row, format_flag, list_role_grants
from .token_reader import TokenReader

GRANT_COLUMNS = (
    "created_on",
    "privilege",
    "granted_on",
    "name",
    "granted_to",
    "grantee_name",
    "grant_option",
    "granted_by",
)
ROLE_GRANT_COLUMNS = ("created_on", "role", "granted_to", "grantee_name", "granted_by")
# Kinds that this server does not support.
UNSUPPORTED_KINDS = {"VARIABLES", "INTEGRATIONS", "TASKS", "STREAMS", "PIPES", "PROCEDURES", "TRANSACTIONS", "LOCKS"}
FUTURE_COLUMNS = ("created_on", "privilege", "grant_on", "name", "grant_to", "grantee_name", "grant_option")


def run_show(session: Session, reader: TokenReader) -> Result | None:
    """Runs SHOW; None for a kind that fakesnow answers."""
    if reader.accept("GRANTS"):
        return show_grants(session, reader)
    if reader.accept("FUTURE", "GRANTS"):
        return show_future_grants(session, reader)
    if reader.accept("PARAMETERS"):
        return show_parameters(session, reader)
    if any(reader.peek(i) in ("COLUMNS", "OBJECTS", "PRIMARY", "UNIQUE", "IMPORTED", "FUNCTIONS") for i in (0, 1)):
        return None
    return show_objects(session, reader)


def show_grants(session: Session, reader: TokenReader) -> Result:
    """SHOW GRANTS [TO ROLE | TO USER | OF ROLE | ON …]."""
    account = session.account
    if reader.accept("TO") and reader.peek() != "USER":
        reader.accept("ROLE")
        role = require_name(session, "ROLE", (reader.read_name(),))[0]
        reader.require_end()
        rows = [row for row in list_grants(session) if (row[4], row[5]) == ("ROLE", role)]
        return text_result(GRANT_COLUMNS, rows)
    if reader.accept("USER") or reader.current() is None:
        user = require_name(session, "USER", (reader.read_name(),))[0] if reader.current() else session.user
        return text_result(ROLE_GRANT_COLUMNS, list_role_grants(session, lambda g: g == ("USER", user)))
    if reader.accept("OF"):
        reader.expect("ROLE")
        role = require_name(session, "ROLE", (reader.read_name(),))[0]
        rows = [row for row in list_role_grants(session, lambda _: True) if row[1] == role]
        return text_result(ROLE_GRANT_COLUMNS, rows)
    reader.expect("ON")
    kind = reader.accept_any(KINDS)
    if kind is None:
        raise reader.unexpected_token()
    name = (account.name,) if kind == "ACCOUNT" else session.resolve(kind, reader.read_path())
    reader.require_end()
    if kind != "ACCOUNT":
        require_name(session, kind, name)
    noun = kind.replace(" ", "_")
    return text_result(GRANT_COLUMNS, [r for r in list_grants(session) if (r[2], r[3]) == (noun, format_name(name))])


def require_name(session: Session, kind: str, name: Name) -> Name:
    require_object(session, kind, name)
    return name


def list_grants(session: Session) -> list[Row]:
    """All grants of the account and the ownerships, as SHOW GRANTS returns them."""
    rows: list[Row] = [
        (e.created_on, "OWNERSHIP", e.kind.replace(" ", "_"), format_name(e.name), "ROLE", e.owner, "true", e.owner)
        for e in session.account.objects.values()
        if e.owner
    ]
    rows += [
        (
            t.created_on,
            g.privilege,
            g.kind.replace(" ", "_"),
            format_name(g.name),
            g.grantee_kind,
            g.grantee,
            format_flag(t.grant_option),
            t.granted_by,
        )
        for g, t in session.account.grants.items()
    ]
    return sorted(rows, key=lambda r: (r[2], r[3], r[1], r[5]))


def show_future_grants(session: Session, reader: TokenReader) -> Result:
    """SHOW FUTURE GRANTS IN SCHEMA | IN DATABASE | TO ROLE."""
    if reader.accept("TO"):
        reader.accept("ROLE")
        role = require_name(session, "ROLE", (reader.read_name(),))[0]
        wanted: Callable[[Name, str], bool] = lambda _, grantee: grantee == role  # noqa: E731
    else:
        reader.expect("IN")
        kind = reader.accept_any(("SCHEMA", "DATABASE"))
        if kind is None:
            raise reader.unexpected_token()
        container = require_name(session, kind, session.resolve(kind, reader.read_path()))
        wanted = lambda where, _: where == container  # noqa: E731
    reader.require_end()
    rows = [
        (
            t.created_on,
            f.privilege,
            f.kind.replace(" ", "_"),
            f"{format_name(f.container)}.<{f.kind}>",
            "ROLE",
            f.grantee,
            format_flag(t.grant_option),
        )
        for f, t in session.account.future_grants.items()
        if wanted(f.container, f.grantee)
    ]
    return text_result(FUTURE_COLUMNS, sorted(rows, key=lambda r: (r[3], r[1])))


def show_objects(session: Session, reader: TokenReader) -> Result:
    """SHOW <kind>S [LIKE '…'] [IN ACCOUNT | DATABASE x | SCHEMA y] [STARTS WITH '…'] [LIMIT n]."""
    reader.accept("TERSE")
    plural = reader.accept_any(PLURALS)
    if plural is None:
        if reader.peek() in UNSUPPORTED_KINDS:
            raise unsupported_feature(f"SHOW {reader.peek()}")
        raise reader.unexpected_token()
    kind = PLURALS[plural]
    reader.accept("HISTORY")
    like = reader.read_text() if reader.accept("LIKE") else None
    inside = read_scope(session, reader) if reader.accept("IN") else find_default_scope(session, kind)
    starts = reader.read_text() if reader.accept("STARTS", "WITH") else ""
    limit = int(str(reader.read_value())) if reader.accept("LIMIT") else None
    reader.require_end()
    found = [
        entity
        for entity in session.account.list_objects(kind, inside)
        if (like is None or matches_like(like, entity.name[-1]))
        and entity.name[-1].startswith(starts)
        and (kind == "ROLE" or is_visible(session, entity))
    ]
    columns, row = COLUMNS[kind]
    return text_result(columns, [row(session, entity) for entity in found[:limit]])


def is_visible(session: Session, entity: SecurableObject) -> bool:
    """Whether SHOW lists the object: a role has any privilege on it."""
    if privileges.can_see(session, entity.kind, entity.name):
        return True
    return entity.kind == "USER" and privileges.has_privilege(
        session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)
    )


def read_scope(session: Session, reader: TokenReader) -> Name:
    if reader.accept("ACCOUNT"):
        return ()
    kind = reader.accept_any(("DATABASE", "SCHEMA"))
    if reader.current() is None or reader.peek() in ("STARTS", "LIMIT"):
        current = (session.database, session.schema)[: 1 if kind == "DATABASE" else 2]
        return tuple(part for part in current if part)
    path = reader.read_path()
    kind = kind or ("DATABASE" if len(path) == 1 and session.account.find("DATABASE", path) else "SCHEMA")
    return require_name(session, kind, session.resolve(kind, path))


def find_default_scope(session: Session, kind: str) -> Name:
    """The scope without IN: the current schema or database, else the account."""
    if kind in ("ROLE", "USER", "WAREHOUSE", "DATABASE") or session.database is None:
        return ()
    return (session.database,) if kind == "SCHEMA" or session.schema is None else (session.database, session.schema)


def matches_like(pattern: str, name: str) -> bool:
    """LIKE in SHOW ignores case."""
    expression = "".join({"%": ".*", "_": "."}.get(c, re.escape(c)) for c in pattern)
    return re.fullmatch(expression, name, re.IGNORECASE | re.DOTALL) is not None


def show_parameters(session: Session, reader: TokenReader) -> Result:
    """SHOW PARAMETERS [LIKE '…'] [IN SESSION | ACCOUNT …]: the parameters of the session."""
    like = reader.read_text() if reader.accept("LIKE") else "%"
    rows = [
        (k, format_parameter(v), "", "SESSION", "", "STRING")
        for k, v in sorted(session.parameters.items())
        if matches_like(like, k)
    ]
    return text_result(("key", "value", "default", "level", "description", "type"), rows)


def format_parameter(value: object) -> str:
    return format_flag(value) if isinstance(value, bool) else str(value)
