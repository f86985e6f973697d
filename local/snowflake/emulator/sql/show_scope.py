"""What SHOW lists: the scope after IN, the pattern after LIKE, and what the role can see."""

from __future__ import annotations

import re

from ..catalog import privileges
from ..catalog.account import SecurableObject
from ..catalog.session import Session
from ..errors import object_not_found
from ..identifiers import Name, format_name
from ..kinds.kind import ObjectKind
from .token_reader import TokenReader

# https://docs.snowflake.com/en/sql-reference/sql/show
MAX_ROWS = 10_000


def is_visible(session: Session, entity: SecurableObject) -> bool:
    """Whether SHOW lists the object: a role has any privilege on it."""
    if entity.kind == "ROLE" or privileges.can_see(session, entity.kind, entity.name):
        return True
    if entity.kind == "DATABASE ROLE":
        # https://docs.snowflake.com/en/sql-reference/sql/show-database-roles
        return privileges.can_see(session, "DATABASE", entity.name[:1])
    return entity.kind == "USER" and privileges.has_privilege(
        session, "MANAGE GRANTS", "ACCOUNT", (session.account.name,)
    )


def read_scope(session: Session, reader: TokenReader) -> Name:
    """ACCOUNT, DATABASE [name], SCHEMA [name], or the name of one of the two."""
    if reader.accept("ACCOUNT"):
        return ()
    kind = reader.accept_any(("DATABASE", "SCHEMA"))
    if kind and (reader.current() is None or reader.peek() in ("STARTS", "LIMIT", "ROOT")):
        current = (session.database, session.schema)[: 1 if kind == "DATABASE" else 2]
        return tuple(part for part in current if part)
    path = reader.read_path()
    kind = kind or ("DATABASE" if len(path) == 1 and session.account.find("DATABASE", path) else "SCHEMA")
    return require_container(session, kind, session.resolve(kind, path))


def require_container(session: Session, kind: str, name: Name) -> Name:
    if not privileges.can_see(session, kind, name):
        raise object_not_found(kind, format_name(name))
    return name


def find_default_scope(session: Session, kind: ObjectKind) -> Name:
    """The scope without IN: the current schema or database, else the account."""
    if kind.scope == "ACCOUNT" or session.database is None:
        return ()
    if kind.scope == "DATABASE" or session.schema is None:
        return (session.database,)
    return (session.database, session.schema)


def matches_like(pattern: str, name: str) -> bool:
    """LIKE in SHOW ignores case; a backslash takes % and _ as they are."""
    parts = re.findall(r"\\.|.", pattern, re.DOTALL)
    expression = "".join({"%": ".*", "_": "."}.get(part, re.escape(part[-1])) for part in parts)
    return re.fullmatch(expression, name, re.IGNORECASE | re.DOTALL) is not None
