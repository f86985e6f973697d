"""The columns and rows of SHOW <objects> for each kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..catalog.account import SecurableObject
from ..catalog.session import Session

Row = Sequence[Any]


def format_flag(value: object) -> str:
    return "true" if value else "false"


def get_property(entity: SecurableObject, key: str, default: str = "") -> str:
    value = entity.properties.get(key, default)
    return ",".join(value) if isinstance(value, list) else str(value)


def list_role_grants(session: Session, wanted: Callable[[tuple[str, str]], bool]) -> list[Row]:
    rows = [
        (t.created_on, g.name[0], g.grantee_kind, g.grantee, t.granted_by)
        for g, t in session.account.grants.items()
        if g.kind == "ROLE" and g.privilege == "USAGE" and wanted((g.grantee_kind, g.grantee))
    ]
    return sorted(rows, key=lambda r: (r[1], r[3]))


def list_columns(*names: str) -> tuple[str, ...]:
    return ("created_on", "name", *names)


def count_rows(session: Session, entity: SecurableObject) -> str:
    known_rows = session.store.list_relations(entity.name[0])
    return str(known_rows.get(("TABLE", entity.name), 0))


COLUMNS: dict[str, tuple[tuple[str, ...], Callable[[Session, SecurableObject], Row]]] = {
    "ROLE": (
        list_columns("is_current", "is_inherited", "assigned_to_users", "granted_to_roles", "owner", "comment"),
        lambda s, e: (
            e.created_on,
            e.name[0],
            "Y" if e.name[0] == s.role else "N",
            "Y" if e.name[0] in s.list_active_roles() - {s.role} else "N",
            str(sum(1 for r in list_role_grants(s, lambda g: g[0] == "USER") if r[1] == e.name[0])),
            str(sum(1 for r in list_role_grants(s, lambda g: g[0] == "ROLE") if r[1] == e.name[0])),
            e.owner,
            get_property(e, "COMMENT"),
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
            get_property(e, "LOGIN_NAME", e.name[0]),
            get_property(e, "DISPLAY_NAME", e.name[0]),
            get_property(e, "EMAIL"),
            get_property(e, "COMMENT"),
            get_property(e, "DISABLED", "false").lower(),
            get_property(e, "DEFAULT_WAREHOUSE"),
            get_property(e, "DEFAULT_NAMESPACE"),
            get_property(e, "DEFAULT_ROLE"),
            e.owner,
            format_flag("PASSWORD" in e.properties),
            format_flag("RSA_PUBLIC_KEY" in e.properties),
            get_property(e, "TYPE"),
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
            get_property(e, "WAREHOUSE_TYPE", "STANDARD").upper(),
            get_property(e, "WAREHOUSE_SIZE", "X-Small"),
            get_property(e, "MIN_CLUSTER_COUNT", "1"),
            get_property(e, "MAX_CLUSTER_COUNT", "1"),
            "Y" if e.name[0] == s.warehouse else "N",
            get_property(e, "AUTO_SUSPEND", "600"),
            get_property(e, "AUTO_RESUME", "true").lower(),
            e.created_on,
            e.owner,
            get_property(e, "COMMENT"),
        ),
    ),
    "DATABASE": (
        list_columns("is_default", "is_current", "origin", "owner", "comment", "options", "retention_time", "kind"),
        lambda s, e: (
            e.created_on,
            e.name[0],
            "N",
            "Y" if e.name[0] == s.database else "N",
            "",
            e.owner,
            get_property(e, "COMMENT"),
            "TRANSIENT" if e.properties.get("TRANSIENT") else "",
            get_property(e, "DATA_RETENTION_TIME_IN_DAYS", "1"),
            "STANDARD",
        ),
    ),
    "SCHEMA": (
        list_columns("is_default", "is_current", "database_name", "owner", "comment", "options", "retention_time"),
        lambda s, e: (
            e.created_on,
            e.name[1],
            "N",
            "Y" if e.name == (s.database, s.schema) else "N",
            e.name[0],
            e.owner,
            get_property(e, "COMMENT"),
            "MANAGED ACCESS" if e.properties.get("MANAGED") else "",
            "1",
        ),
    ),
    "TABLE": (
        list_columns(
            "database_name", "schema_name", "kind", "comment", "cluster_by", "rows", "owner", "retention_time"
        ),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            "TRANSIENT" if e.properties.get("TRANSIENT") else "TABLE",
            get_property(e, "COMMENT"),
            "",
            count_rows(s, e),
            e.owner,
            "1",
        ),
    ),
    "VIEW": (
        list_columns("database_name", "schema_name", "owner", "comment", "text"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            e.owner,
            get_property(e, "COMMENT"),
            get_property(e, "TEXT"),
        ),
    ),
    "STAGE": (
        list_columns("database_name", "schema_name", "url", "owner", "comment", "type"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            get_property(e, "URL"),
            e.owner,
            get_property(e, "COMMENT"),
            "EXTERNAL",
        ),
    ),
    "FILE FORMAT": (
        list_columns("database_name", "schema_name", "type", "owner", "comment", "format_options"),
        lambda s, e: (
            e.created_on,
            e.name[2],
            e.name[0],
            e.name[1],
            get_property(e, "TYPE", "CSV"),
            e.owner,
            get_property(e, "COMMENT"),
            str(e.properties),
        ),
    ),
    "SEQUENCE": (
        list_columns("database_name", "schema_name", "owner", "comment"),
        lambda s, e: (e.created_on, e.name[2], e.name[0], e.name[1], e.owner, get_property(e, "COMMENT")),
    ),
}
