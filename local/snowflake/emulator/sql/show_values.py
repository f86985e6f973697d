"""The computed values of the columns of SHOW and DESCRIBE."""

from __future__ import annotations

import datetime
import hashlib
import json
import uuid
from collections.abc import Callable
from typing import Any

from ..catalog.account import ROLE_KINDS, SecurableObject
from ..catalog.session import Session
from ..catalog.session_account import is_temporary, locate
from ..identifiers import quote_name
from ..kinds.kind import Column
from ..kinds.registry import KINDS
from .file_format_options import list_format_options

Value = Callable[[Session, SecurableObject], Any]
BLOCK_BYTES = 262_144
CELL_BYTES = 8


def get_value(session: Session, entity: SecurableObject, column: Column) -> Any:
    """The value of a column for an object."""
    if column.fixed is not None:
        return column.fixed or None
    special = SPECIAL.get((entity.kind, column.name)) or SPECIAL.get((entity.exact_kind, column.name))
    if special:
        return special(session, entity)
    key = column.key or column.name.upper()
    if column.key is None and key not in entity.properties and column.name in COMMON:
        return COMMON[column.name](session, entity)
    value = entity.properties.get(key)
    if value is None:
        known = KINDS[entity.exact_kind].property_table.get(key)
        value = known.default if known else None
    if key == "COMMENT":
        return value or ""
    return format_value(value)


def format_value(value: Any) -> Any:
    if isinstance(value, list):
        return ",".join(map(str, value))
    return None if value == "null" and isinstance(value, str) else value


def to_time(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text)


def format_flag(value: object) -> str:
    return "true" if value in (True, "true") else "false"


def yes_or_no(value: object) -> str:
    return "Y" if value in (True, "true") else "N"


def on_or_off(value: object) -> str:
    return "ON" if value in (True, "true", "ON") else "OFF"


def make_id(entity: SecurableObject) -> str:
    """A stable id of the object."""
    return str(uuid.UUID(hashlib.md5(f"{entity.kind}{entity.name}{entity.created_on}".encode()).hexdigest()))  # noqa: S324


def count_grants(session: Session, role: SecurableObject, grantee_kind: str) -> int:
    """To how many grantees of a kind a role is granted."""
    return sum(
        1
        for g in session.account.grants
        if (g.kind, g.name, g.privilege, g.grantee_kind) == (role.kind, role.name, "USAGE", grantee_kind)
    )


def count_granted(session: Session, role: SecurableObject, kinds: tuple[str, ...]) -> int:
    """How many roles a role has."""
    grantee = (role.kind, ".".join(role.name))
    return sum(1 for g in session.account.grants if g.kind in kinds and (g.grantee_kind, g.grantee) == grantee)


def count_rows(session: Session, entity: SecurableObject) -> int | None:
    if entity.kind != "TABLE":
        return None
    found = session.duckdb.execute(f"select count(*) from {quote_name(*locate(entity))}").fetchone()
    return int(found[0]) if found else 0


def count_bytes(session: Session, entity: SecurableObject) -> int | None:
    """The size of the table's blocks in its file, or of its cells while DuckDB has them in the log."""
    rows = count_rows(session, entity)
    if not rows:
        return rows
    blocks, columns = session.duckdb.execute(
        "select count(distinct block_id) filter (block_id >= 0), count(distinct column_name)"
        f" from pragma_storage_info('{quote_name(*locate(entity)).replace(chr(39), chr(39) * 2)}')"
    ).fetchone() or (0, 1)
    return max(int(blocks) * BLOCK_BYTES, rows * int(columns) * CELL_BYTES)


def describe_table_kind(entity: SecurableObject) -> str:
    """The kind in SHOW TABLES."""
    if is_temporary(entity):
        return "TEMPORARY"
    return "TRANSIENT" if entity.properties.get("TRANSIENT") in (True, "true") else "TABLE"


def list_options(entity: SecurableObject) -> str:
    """The options of a database or schema: TRANSIENT, MANAGED ACCESS."""
    transient = "TRANSIENT" if entity.properties.get("TRANSIENT") in (True, "true") else ""
    managed = "MANAGED ACCESS" if entity.properties.get("MANAGED") in (True, "true") else ""
    return ", ".join(filter(None, (transient, managed)))


def list_arguments(entity: SecurableObject) -> str:
    """`F(NUMBER, DEFAULT VARCHAR) RETURN NUMBER`."""
    types = [f"DEFAULT {kind}" if optional == "true" else kind for _, kind, optional in entity.properties["ARGUMENTS"]]
    name = entity.name[-1].partition("(")[0]
    return f"{name}({', '.join(types)}) RETURN {str(entity.properties.get('RETURNS', '')).upper()}"


def count_optional(entity: SecurableObject) -> int:
    return sum(1 for _, _, optional in entity.properties["ARGUMENTS"] if optional == "true")


def list_triggers(entity: SecurableObject, action: str) -> str | None:
    """The percentages at which a resource monitor does something."""
    triggers = (trigger.split(" ") for trigger in entity.properties.get("TRIGGERS", []))
    return ",".join(percent for percent, does in triggers if does == action) or None


def find_share_database(session: Session, share: SecurableObject) -> str:
    grantee = ("SHARE", share.name[0])
    found = (g for g in session.account.grants if (g.grantee_kind, g.grantee) == grantee and g.kind == "DATABASE")
    return next((g.name[0] for g in found), "")


def count_items(key: str) -> Value:
    return lambda _, e: len(e.properties.get(key, []))


def is_exact(kind: str) -> Value:
    return lambda _, e: yes_or_no(e.exact_kind == kind)


def stream_source(entity: SecurableObject) -> tuple[str, str]:
    """The kind and the full name of what a stream reads."""
    key = next((key for key in entity.properties if key.startswith("ON ")), "ON TABLE")
    return key.removeprefix("ON ").capitalize(), str(entity.properties.get(key, ""))


def show_source_type(_: Session, entity: SecurableObject) -> str:
    return stream_source(entity)[0].title()


COMMON: dict[str, Value] = {
    "created_on": lambda _, e: to_time(e.created_on),
    "updated_on": lambda _, e: to_time(e.created_on),
    "name": lambda _, e: e.name[-1].partition("(")[0] if KINDS[e.exact_kind].has_arguments else e.name[-1],
    "database_name": lambda _, e: e.name[0],
    "catalog_name": lambda _, e: e.name[0],
    "schema_name": lambda _, e: e.name[1],
    "owner": lambda _, e: e.owner,
    "owner_role_type": lambda _, e: "DATABASE_ROLE" if "." in e.owner else "ROLE" if e.owner else "",
    "owner_account": lambda s, _: s.account.name,
    "kind": lambda _, e: e.exact_kind.replace(" ", "_"),
    "id": lambda _, e: make_id(e),
    "url_id": lambda _, e: make_id(e).partition("-")[0],
    "rows": count_rows,
    "bytes": count_bytes,
    "automatic_clustering": lambda _, e: on_or_off("CLUSTER BY" in e.properties),
    "cluster_by": lambda _, e: f"LINEAR({e.properties['CLUSTER BY']})" if "CLUSTER BY" in e.properties else "",
    "is_secure": lambda _, e: format_flag(e.properties.get("SECURE")),
    "region": lambda _, e: "local" if str(e.properties.get("URL", "")).startswith("s3") else None,
    "is_iceberg": is_exact("ICEBERG TABLE"),
}
SPECIAL: dict[tuple[str, str], Value] = {
    ("ROLE", "is_default"): lambda s, e: yes_or_no(
        s.account.objects["USER", (s.user,)].properties.get("DEFAULT_ROLE") == e.name[0]
    ),
    ("ROLE", "is_current"): lambda s, e: yes_or_no(e.name[0] == s.role),
    ("ROLE", "is_inherited"): lambda s, e: yes_or_no(e.name[0] in s.list_active_roles() - {s.role}),
    ("ROLE", "assigned_to_users"): lambda s, e: count_grants(s, e, "USER"),
    ("ROLE", "granted_to_roles"): lambda s, e: count_grants(s, e, "ROLE"),
    ("ROLE", "granted_roles"): lambda s, e: count_granted(s, e, ROLE_KINDS),
    ("DATABASE ROLE", "is_inherited"): lambda s, e: yes_or_no(".".join(e.name) in s.list_active_roles()),
    ("DATABASE ROLE", "granted_to_roles"): lambda s, e: count_grants(s, e, "ROLE"),
    ("DATABASE ROLE", "granted_to_database_roles"): lambda s, e: count_grants(s, e, "DATABASE ROLE"),
    ("DATABASE ROLE", "granted_database_roles"): lambda s, e: count_granted(s, e, ("DATABASE ROLE",)),
    ("USER", "login_name"): lambda _, e: e.properties.get("LOGIN_NAME", e.name[0]),
    ("USER", "display_name"): lambda _, e: e.properties.get("DISPLAY_NAME", e.name[0]),
    ("USER", "has_password"): lambda _, e: format_flag("PASSWORD" in e.properties),
    ("USER", "has_rsa_public_key"): lambda _, e: format_flag("RSA_PUBLIC_KEY" in e.properties),
    ("USER", "has_workload_identity"): lambda _, e: format_flag(
        any(key.startswith("WORKLOAD_IDENTITY") for key in e.properties)
    ),
    ("USER", "default_secondary_roles"): lambda _, e: json.dumps(e.properties.get("DEFAULT_SECONDARY_ROLES", ["ALL"])),
    ("WAREHOUSE", "state"): lambda s, e: (
        "STARTED" if e.name[0] == s.warehouse else e.properties.get("STATE", "SUSPENDED")
    ),
    ("WAREHOUSE", "started_clusters"): lambda s, e: 1 if e.name[0] == s.warehouse else 0,
    ("WAREHOUSE", "suspended"): lambda s, e: 0 if e.name[0] == s.warehouse else 1,
    ("WAREHOUSE", "is_current"): lambda s, e: yes_or_no(e.name[0] == s.warehouse),
    ("WAREHOUSE", "is_default"): lambda s, e: yes_or_no(
        s.account.objects["USER", (s.user,)].properties.get("DEFAULT_WAREHOUSE") == e.name[0]
    ),
    ("WAREHOUSE", "resource_monitor"): lambda _, e: e.properties.get("RESOURCE_MONITOR", "null"),
    ("DATABASE", "is_default"): lambda _s, _e: "N",
    ("DATABASE", "is_current"): lambda s, e: yes_or_no(e.name[0] == s.database),
    ("DATABASE", "origin"): lambda _, e: e.properties.get("ORIGIN", ""),
    ("DATABASE", "kind"): lambda _, e: "APPLICATION" if "ORIGIN" in e.properties else "STANDARD",
    ("DATABASE", "options"): lambda _, e: list_options(e),
    ("SCHEMA", "options"): lambda _, e: list_options(e),
    ("SCHEMA", "is_default"): lambda _s, _e: "N",
    ("SCHEMA", "is_current"): lambda s, e: yes_or_no(e.name == (s.database, s.schema)),
    ("TABLE", "kind"): lambda _, e: describe_table_kind(e),
    ("TABLE", "retention_time"): lambda _, e: e.properties.get("DATA_RETENTION_TIME_IN_DAYS", "1"),
    ("TABLE", "change_tracking"): lambda _, e: on_or_off(e.properties.get("CHANGE_TRACKING")),
    ("TABLE", "search_optimization"): lambda _, e: e.properties.get("SEARCH_OPTIMIZATION", "OFF"),
    ("TABLE", "enable_schema_evolution"): lambda _, e: yes_or_no(e.properties.get("ENABLE_SCHEMA_EVOLUTION")),
    ("TABLE", "is_external"): is_exact("EXTERNAL TABLE"),
    ("TABLE", "is_event"): is_exact("EVENT TABLE"),
    ("TABLE", "is_hybrid"): is_exact("HYBRID TABLE"),
    ("TABLE", "is_dynamic"): is_exact("DYNAMIC TABLE"),
    ("TABLE", "refresh_mode"): lambda _, e: e.properties.get("REFRESH_MODE", "INCREMENTAL").replace(
        "AUTO", "INCREMENTAL"
    ),
    ("TABLE", "iceberg_table_type"): lambda _, e: (
        "MANAGED" if e.properties.get("CATALOG", "SNOWFLAKE") == "SNOWFLAKE" else "UNMANAGED"
    ),
    ("TABLE", "stage"): lambda _, e: str(e.properties.get("STAGE_LOCATION", "")).lstrip("@").partition("/")[0],
    ("VIEW", "is_materialized"): lambda _, e: format_flag(e.exact_kind == "MATERIALIZED VIEW"),
    ("VIEW", "change_tracking"): lambda _, e: on_or_off(e.properties.get("CHANGE_TRACKING")),
    ("STAGE", "url"): lambda _, e: e.properties.get("URL", ""),
    ("STAGE", "type"): lambda _, e: "EXTERNAL" if e.properties.get("URL") else "INTERNAL",
    ("STAGE", "cloud"): lambda _, e: "AWS" if str(e.properties.get("URL", "")).startswith("s3") else None,
    ("STAGE", "has_credentials"): lambda _, e: yes_or_no(any(k.startswith("CREDENTIALS") for k in e.properties)),
    ("STAGE", "has_encryption_key"): lambda _, e: yes_or_no("ENCRYPTION.MASTER_KEY" in e.properties),
    ("STAGE", "directory_enabled"): lambda _, e: yes_or_no(
        str(e.properties.get("DIRECTORY.ENABLE", "")).lower() == "true"
    ),
    ("FILE FORMAT", "type"): lambda _, e: e.properties.get("TYPE", "CSV"),
    ("FILE FORMAT", "format_options"): lambda _, e: json.dumps(
        list_format_options(e.properties), separators=(",", ":")
    ),
    ("INTEGRATION", "category"): lambda _, e: e.exact_kind.removesuffix(" INTEGRATION"),
    ("INTEGRATION", "type"): lambda _, e: describe_integration_type(e),
    ("INTEGRATION", "enabled"): lambda _, e: e.properties.get("ENABLED", "true"),
    ("NETWORK RULE", "entries_in_valuelist"): count_items("VALUE_LIST"),
    ("NETWORK POLICY", "entries_in_allowed_ip_list"): count_items("ALLOWED_IP_LIST"),
    ("NETWORK POLICY", "entries_in_blocked_ip_list"): count_items("BLOCKED_IP_LIST"),
    ("NETWORK POLICY", "entries_in_allowed_network_rules"): count_items("ALLOWED_NETWORK_RULE_LIST"),
    ("NETWORK POLICY", "entries_in_blocked_network_rules"): count_items("BLOCKED_NETWORK_RULE_LIST"),
    ("MASKING POLICY", "options"): lambda _, e: json.dumps(
        {"EXEMPT_OTHER_POLICIES": e.properties.get("EXEMPT_OTHER_POLICIES", "false").upper()}
    ),
    ("TAG", "allowed_values"): lambda _, e: (
        json.dumps(e.properties["ALLOWED_VALUES"], separators=(",", ":"))
        if e.properties.get("ALLOWED_VALUES")
        else None
    ),
    ("SECRET", "secret_type"): lambda _, e: e.properties.get("TYPE"),
    ("TASK", "predecessors"): lambda _, e: json.dumps(e.properties.get("AFTER", []), separators=(",", ":")),
    ("TASK", "definition"): lambda _, e: e.properties.get("AS"),
    ("TASK", "condition"): lambda _, e: e.properties.get("WHEN"),
    ("TASK", "task_relations"): lambda _, e: json.dumps(
        {"Predecessors": e.properties.get("AFTER", [])}, separators=(",", ":")
    ),
    ("ALERT", "condition"): lambda _, e: e.properties.get("IF"),
    ("ALERT", "action"): lambda _, e: e.properties.get("THEN"),
    ("STREAM", "table_name"): lambda _, e: stream_source(e)[1],
    ("STREAM", "base_tables"): lambda _, e: stream_source(e)[1],
    ("STREAM", "source_type"): show_source_type,
    ("STREAM", "mode"): lambda _, e: (
        "APPEND_ONLY"
        if e.properties.get("APPEND_ONLY") == "true"
        else "INSERT_ONLY"
        if e.properties.get("INSERT_ONLY") == "true"
        else "DEFAULT"
    ),
    ("SEQUENCE", "next_value"): lambda s, e: find_next_value(s, e),  # noqa: PLW0108
    ("RESOURCE MONITOR", "notify_at"): lambda _, e: list_triggers(e, "NOTIFY"),
    ("RESOURCE MONITOR", "suspend_at"): lambda _, e: list_triggers(e, "SUSPEND"),
    ("RESOURCE MONITOR", "suspend_immediately_at"): lambda _, e: list_triggers(e, "SUSPEND_IMMEDIATE"),
    ("RESOURCE MONITOR", "start_time"): lambda _, e: e.created_on,
    ("SHARE", "database_name"): find_share_database,
    ("SHARE", "name"): lambda s, e: e.name[0],
    ("SERVICE", "spec"): lambda _, e: e.properties.get("FROM SPECIFICATION") or e.properties.get("SPECIFICATION_FILE"),
    ("SERVICE", "dns_name"): lambda _, e: f"{e.name[-1].lower().replace('_', '-')}.local.svc",
    ("IMAGE REPOSITORY", "repository_url"): lambda _, e: f"local.registry/{'/'.join(e.name).lower()}",
}
for _routine in ("PROCEDURE", "FUNCTION"):
    SPECIAL |= {
        (_routine, "arguments"): lambda _, e: list_arguments(e),
        (_routine, "description"): lambda _, e: e.properties.get("COMMENT", f"user-defined {e.kind.lower()}"),
        (_routine, "min_num_arguments"): lambda _, e: len(e.properties["ARGUMENTS"]) - count_optional(e),
        (_routine, "max_num_arguments"): lambda _, e: len(e.properties["ARGUMENTS"]),
        (_routine, "is_secure"): lambda _, e: yes_or_no(e.properties.get("SECURE")),
        (_routine, "is_table_function"): lambda _, e: yes_or_no(
            str(e.properties.get("RETURNS", "")).upper().startswith("TABLE")
        ),
        (_routine, "is_memoizable"): lambda _, e: yes_or_no("MEMOIZABLE" in e.properties),
        (_routine, "language"): lambda _, e: e.properties.get("LANGUAGE", "SQL"),
    }
for _policy in ("MASKING POLICY", "ROW ACCESS POLICY", "AGGREGATION POLICY", "PROJECTION POLICY", "JOIN POLICY"):
    SPECIAL |= {
        (_policy, "signature"): lambda _, e: f"({str(e.properties.get('AS', '')).upper()})",
        (_policy, "return_type"): lambda _, e: str(e.properties.get("RETURNS", "")).upper(),
        (_policy, "body"): lambda _, e: e.properties.get("->"),
    }


def describe_integration_type(entity: SecurableObject) -> str | None:
    """The type in SHOW INTEGRATIONS; that of a security integration names its client too."""
    properties = entity.properties
    if entity.exact_kind == "API INTEGRATION":
        return "EXTERNAL_API"
    if entity.exact_kind == "CATALOG INTEGRATION":
        return "CATALOG"
    kind = properties.get("TYPE")
    detail = properties.get("EXTERNAL_OAUTH_TYPE") or properties.get("SCIM_CLIENT") or properties.get("OAUTH_CLIENT")
    return f"{kind} - {detail}".upper() if entity.exact_kind == "SECURITY INTEGRATION" and detail else kind


def find_next_value(session: Session, entity: SecurableObject) -> int:
    """The value that the sequence gives next."""
    last = session.duckdb.execute(
        "select last_value from duckdb_sequences() where database_name = ? and schema_name = ? and sequence_name = ?",
        list(entity.name),
    ).fetchone()
    if last is None or last[0] is None:
        return int(entity.properties.get("START", 1))
    return int(last[0]) + int(entity.properties.get("INCREMENT", 1))
