"""SHOW and DESCRIBE of what the account keeps."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..catalog import privileges
from ..catalog.account import Entity
from ..catalog.session import Session
from ..errors import missing, unsupported
from ..identifiers import Name, dotted
from .grant_clauses import KINDS, PLURALS
from .results import Result, listing
from .show_columns import VIEWS, Row, flag, membership
from .token_reader import Words

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
# Kinds that Snowflake has and this server does not.
ELSEWHERE = {"VARIABLES", "INTEGRATIONS", "TASKS", "STREAMS", "PIPES", "PROCEDURES", "TRANSACTIONS", "LOCKS"}
FUTURE_COLUMNS = ("created_on", "privilege", "grant_on", "name", "grant_to", "grantee_name", "grant_option")


def show(session: Session, words: Words) -> Result | None:
    """SHOW of what the account keeps; None leaves it to fakesnow."""
    if words.accept("GRANTS"):
        return grants(session, words)
    if words.accept("FUTURE", "GRANTS"):
        return future_grants(session, words)
    if words.accept("PARAMETERS"):
        return parameters(session, words)
    if any(words.peek(i) in ("COLUMNS", "OBJECTS", "PRIMARY", "UNIQUE", "IMPORTED", "FUNCTIONS") for i in (0, 1)):
        return None
    return objects(session, words)


def grants(session: Session, words: Words) -> Result:
    """SHOW GRANTS [TO ROLE | TO USER | OF ROLE | ON …]."""
    account = session.account
    if words.accept("TO") and words.peek() != "USER":
        words.accept("ROLE")
        role = known(session, "ROLE", (words.name(),))[0]
        words.end()
        rows = [row for row in grant_rows(session) if (row[4], row[5]) == ("ROLE", role)]
        return listing(GRANT_COLUMNS, rows)
    if words.accept("USER") or words.token() is None:
        user = known(session, "USER", (words.name(),))[0] if words.token() else session.user
        return listing(ROLE_GRANT_COLUMNS, membership(session, lambda g: g == ("USER", user)))
    if words.accept("OF"):
        words.expect("ROLE")
        role = known(session, "ROLE", (words.name(),))[0]
        rows = [row for row in membership(session, lambda _: True) if row[1] == role]
        return listing(ROLE_GRANT_COLUMNS, rows)
    words.expect("ON")
    kind = words.accept_any(KINDS)
    if kind is None:
        raise words.unexpected()
    name = (account.name,) if kind == "ACCOUNT" else session.resolve(kind, words.path())
    words.end()
    if kind != "ACCOUNT":
        known(session, kind, name)
    noun = kind.replace(" ", "_")
    return listing(GRANT_COLUMNS, [r for r in grant_rows(session) if (r[2], r[3]) == (noun, dotted(name))])


def known(session: Session, kind: str, name: Name) -> Name:
    if session.account.find(kind, name) is None:
        raise missing(kind, dotted(name))
    return name


def grant_rows(session: Session) -> list[Row]:
    """Every grant of the account with the ownerships, as SHOW GRANTS prints them."""
    rows: list[Row] = [
        (e.created_on, "OWNERSHIP", e.kind.replace(" ", "_"), dotted(e.name), "ROLE", e.owner, "true", e.owner)
        for e in session.account.entities.values()
        if e.owner
    ]
    rows += [
        (
            t.created_on,
            g.privilege,
            g.kind.replace(" ", "_"),
            dotted(g.name),
            g.grantee_kind,
            g.grantee,
            flag(t.grant_option),
            t.granted_by,
        )
        for g, t in session.account.grants.items()
    ]
    return sorted(rows, key=lambda r: (r[2], r[3], r[1], r[5]))


def future_grants(session: Session, words: Words) -> Result:
    """SHOW FUTURE GRANTS IN SCHEMA | IN DATABASE | TO ROLE."""
    if words.accept("TO"):
        words.accept("ROLE")
        role = known(session, "ROLE", (words.name(),))[0]
        wanted: Callable[[Name, str], bool] = lambda _, grantee: grantee == role  # noqa: E731
    else:
        words.expect("IN")
        kind = words.accept_any(("SCHEMA", "DATABASE"))
        if kind is None:
            raise words.unexpected()
        container = known(session, kind, session.resolve(kind, words.path()))
        wanted = lambda where, _: where == container  # noqa: E731
    words.end()
    rows = [
        (
            t.created_on,
            f.privilege,
            f.kind.replace(" ", "_"),
            f"{dotted(f.container)}.<{f.kind}>",
            "ROLE",
            f.grantee,
            flag(t.grant_option),
        )
        for f, t in session.account.future.items()
        if wanted(f.container, f.grantee)
    ]
    return listing(FUTURE_COLUMNS, sorted(rows, key=lambda r: (r[3], r[1])))


def objects(session: Session, words: Words) -> Result:
    """SHOW <kind>S [LIKE '…'] [IN ACCOUNT | DATABASE x | SCHEMA y] [STARTS WITH '…'] [LIMIT n]."""
    words.accept("TERSE")
    plural = words.accept_any(PLURALS)
    if plural is None:
        if words.peek() in ELSEWHERE:
            raise unsupported(f"SHOW {words.peek()}")
        raise words.unexpected()
    kind = PLURALS[plural]
    words.accept("HISTORY")
    like = words.text() if words.accept("LIKE") else None
    inside = scope(session, words) if words.accept("IN") else default_scope(session, kind)
    starts = words.text() if words.accept("STARTS", "WITH") else ""
    limit = int(str(words.value())) if words.accept("LIMIT") else None
    words.end()
    found = [
        entity
        for entity in session.account.of_kind(kind, inside)
        if (like is None or matches(like, entity.name[-1]))
        and entity.name[-1].startswith(starts)
        and (kind == "ROLE" or visible(session, entity))
    ]
    columns, row = VIEWS[kind]
    return listing(columns, [row(session, entity) for entity in found[:limit]])


def visible(session: Session, entity: Entity) -> bool:
    """What is listed is what some privilege is held on, or what holds such a thing."""
    if privileges.sees(session, entity.kind, entity.name):
        return True
    return entity.kind == "USER" and privileges.has(session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,))


def scope(session: Session, words: Words) -> Name:
    if words.accept("ACCOUNT"):
        return ()
    kind = words.accept_any(("DATABASE", "SCHEMA"))
    if words.token() is None or words.peek() in ("STARTS", "LIMIT"):
        current = (session.database, session.schema)[: 1 if kind == "DATABASE" else 2]
        return tuple(part for part in current if part)
    path = words.path()
    kind = kind or ("DATABASE" if len(path) == 1 and session.account.find("DATABASE", path) else "SCHEMA")
    return known(session, kind, session.resolve(kind, path))


def default_scope(session: Session, kind: str) -> Name:
    """Without IN: the current database or schema, or else the account."""
    if kind in ("ROLE", "USER", "WAREHOUSE", "DATABASE") or session.database is None:
        return ()
    return (session.database,) if kind == "SCHEMA" or session.schema is None else (session.database, session.schema)


def matches(pattern: str, name: str) -> bool:
    """LIKE in SHOW knows no case."""
    expression = "".join({"%": ".*", "_": "."}.get(c, re.escape(c)) for c in pattern)
    return re.fullmatch(expression, name, re.IGNORECASE | re.DOTALL) is not None


def parameters(session: Session, words: Words) -> Result:
    """SHOW PARAMETERS [LIKE '…'] [IN SESSION | ACCOUNT …]: those that the session has."""
    like = words.text() if words.accept("LIKE") else "%"
    rows = [
        (k, shown(v), "", "SESSION", "", "STRING") for k, v in sorted(session.parameters.items()) if matches(like, k)
    ]
    return listing(("key", "value", "default", "level", "description", "type"), rows)


def shown(value: object) -> str:
    return flag(value) if isinstance(value, bool) else str(value)
