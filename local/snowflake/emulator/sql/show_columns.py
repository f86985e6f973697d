"""The columns and rows of SHOW <objects>, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..catalog.account import Entity
from ..catalog.session import Session

Row = Sequence[Any]


def flag(value: object) -> str:
    return "true" if value else "false"


def get(entity: Entity, key: str, default: str = "") -> str:
    value = entity.properties.get(key, default)
    return ",".join(value) if isinstance(value, list) else str(value)


def membership(session: Session, wanted: Callable[[tuple[str, str]], bool]) -> list[Row]:
    rows = [
        (t.created_on, g.name[0], g.grantee_kind, g.grantee, t.granted_by)
        for g, t in session.account.grants.items()
        if g.kind == "ROLE" and g.privilege == "USAGE" and wanted((g.grantee_kind, g.grantee))
    ]
    return sorted(rows, key=lambda r: (r[1], r[3]))


def columns_of(*names: str) -> tuple[str, ...]:
    return ("created_on", "name", *names)


def rows_in(session: Session, entity: Entity) -> str:
    known_rows = session.lake.relations(entity.name[0])
    return str(known_rows.get(("TABLE", entity.name), 0))


VIEWS: dict[str, tuple[tuple[str, ...], Callable[[Session, Entity], Row]]] = {
    "ROLE": (
        columns_of("is_current", "is_inherited", "assigned_to_users", "granted_to_roles", "owner", "comment"),
        lambda s, e: (
            e.created_on,
            e.name[0],
            "Y" if e.name[0] == s.role else "N",
            "Y" if e.name[0] in s.roles() - {s.role} else "N",
            str(sum(1 for r in membership(s, lambda g: g[0] == "USER") if r[1] == e.name[0])),
            str(sum(1 for r in membership(s, lambda g: g[0] == "ROLE") if r[1] == e.name[0])),
            e.owner,
            get(e, "COMMENT"),
        ),
    ),
    "USER": (
        (
            "name",
            "created_on",
            "login_name",
            "display_name",
            "email",
            "comment",
            "disabled",
            "default_warehouse",
            "default_namespace",
            "default_role",
            "owner",
            "has_password",
            "has_rsa_public_key",
            "type",
        ),
        lambda s, e: (
            e.name[0],
            e.created_on,
            get(e, "LOGIN_NAME", e.name[0]),
            get(e, "DISPLAY_NAME", e.name[0]),
            get(e, "EMAIL"),
            get(e, "COMMENT"),
            get(e, "DISABLED", "false").lower(),
            get(e, "DEFAULT_WAREHOUSE"),
            get(e, "DEFAULT_NAMESPACE"),
            get(e, "DEFAULT_ROLE"),
            e.owner,
            flag("PASSWORD" in e.properties),
            flag("RSA_PUBLIC_KEY" in e.properties),
            get(e, "TYPE"),
        ),
    ),
    "WAREHOUSE": (
        (
            "name",
            "state",
            "type",
            "size",
            "min_cluster_count",
            "max_cluster_count",
            "is_current",
            "auto_suspend",
            "auto_resume",
            "created_on",
            "owner",
            "comment",
        ),
        lambda s, e: (
            e.name[0],
            "STARTED" if e.name[0] == s.warehouse else "SUSPENDED",
            get(e, "WAREHOUSE_TYPE", "STANDARD").upper(),
            get(e, "WAREHOUSE_SIZE", "X-Small"),
            get(e, "MIN_CLUSTER_COUNT", "1"),
            get(e, "MAX_CLUSTER_COUNT", "1"),
            "Y" if e.name[0] == s.warehouse else "N",
            get(e, "AUTO_SUSPEND", "600"),
            get(e, "AUTO_RESUME", "true").lower(),
            e.created_on,
            e.owner,
            get(e, "COMMENT"),
        ),
    ),
    "DATABASE": (
        columns_of("is_default", "is_current", "origin", "owner", "comment", "options", "retention_time", "kind"),
        lambda s, e: (
            e.created_on,
            e.name[0],
            "N",
            "Y" if e.name[0] == s.database else "N",
            "",
            e.owner,
            get(e, "COMMENT"),
            "TRANSIENT" if e.properties.get("TRANSIENT") else "",
            get(e, "DATA_RETENTION_TIME_IN_DAYS", "1"),
            "STANDARD",
        ),
    ),
    "SCHEMA": (
        columns_of("is_default", "is_current", "database_name", "owner", "comment", "options", "retention_time"),
        lambda s, e: (
            e.created_on,
            e.name[1],
            "N",
            "Y" if e.name == (s.database, s.schema) else "N",
            e.name[0],
            e.owner,
            get(e, "COMMENT"),
            "MANAGED ACCESS" if e.properties.get("MANAGED") else "",
            "1",
        ),
    ),
    "TABLE": (
        columns_of("database_name", "schema_name", "kind", "comment", "cluster_by", "rows", "owner", "retention_time"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            "TRANSIENT" if e.properties.get("TRANSIENT") else "TABLE",
            get(e, "COMMENT"),
            "",
            rows_in(s, e),
            e.owner,
            "1",
        ),
    ),
    "VIEW": (
        columns_of("database_name", "schema_name", "owner", "comment", "text"),
        lambda s, e: (e.created_on, e.name[2], e.name[0], e.name[1], e.owner, get(e, "COMMENT"), get(e, "TEXT")),
    ),
    "STAGE": (
        columns_of("database_name", "schema_name", "url", "owner", "comment", "type"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            get(e, "URL"),
            e.owner,
            get(e, "COMMENT"),
            "EXTERNAL",
        ),
    ),
    "FILE FORMAT": (
        columns_of("database_name", "schema_name", "type", "owner", "comment", "format_options"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            get(e, "TYPE", "CSV"),
            e.owner,
            get(e, "COMMENT"),
            str(e.properties),
        ),
    ),
    "SEQUENCE": (
        columns_of("database_name", "schema_name", "owner", "comment"),
        lambda s, e: (e.created_on, e.name[2], e.name[0], e.name[1], e.owner, get(e, "COMMENT")),
    ),
}
