"""Values of SHOW and DESCRIBE that only one kind has."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from ..catalog.account import ROLE_KINDS, SecurableObject
from ..catalog.session import Session
from .computed_values import (
    count_granted,
    count_grants,
    count_optional,
    describe_integration_type,
    describe_table_kind,
    find_next_value,
    find_retention,
    find_share_database,
    list_arguments,
    list_options,
    list_triggers,
    show_source_type,
    stream_source,
)
from .file_format_options import list_format_options
from .value_formats import format_flag, on_or_off, yes_or_no

Value = Callable[[Session, SecurableObject], Any]


def count_items(key: str) -> Value:
    return lambda _, e: len(e.properties.get(key, []))


def is_exact(kind: str) -> Value:
    return lambda _, e: yes_or_no(e.exact_kind == kind)


def read_condition(text: str) -> str:
    """The query in `EXISTS (…)` of an alert."""
    found = re.fullmatch(r"\s*exists\s*\((.*)\)\s*", text, re.IGNORECASE | re.DOTALL)
    return found[1].strip() if found else text


def map_secrets(entity: SecurableObject) -> str | None:
    """SECRETS as a map of variables to names of secrets."""
    found = re.findall(r"'([^']*)'\s*=\s*([^,)\s]+)", str(entity.properties.get("SECRETS", "")))
    return json.dumps({variable: secret.upper() for variable, secret in found}) if found else None


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
    ("USER", "has_pat"): lambda _, e: format_flag(bool(e.properties.get("ACCESS_TOKENS"))),
    ("USER", "has_workload_identity"): lambda _, e: format_flag("WORKLOAD_IDENTITY" in e.properties),
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
    ("TABLE", "retention_time"): find_retention,
    ("SCHEMA", "retention_time"): find_retention,
    ("TABLE", "change_tracking"): lambda _, e: on_or_off(e.properties.get("CHANGE_TRACKING")),
    ("TABLE", "search_optimization"): lambda _, e: e.properties.get("SEARCH_OPTIMIZATION", "OFF"),
    ("TABLE", "enable_schema_evolution"): lambda _, e: yes_or_no(e.properties.get("ENABLE_SCHEMA_EVOLUTION")),
    ("TABLE", "is_external"): is_exact("EXTERNAL TABLE"),
    ("TABLE", "is_event"): is_exact("EVENT TABLE"),
    ("TABLE", "is_hybrid"): is_exact("HYBRID TABLE"),
    ("TABLE", "is_dynamic"): is_exact("DYNAMIC TABLE"),
    # https://docs.snowflake.com/en/release-notes/2026/other/2026-11-20-dynamic-tables-auto-resolves-to-adaptive
    ("TABLE", "refresh_mode"): lambda _, e: e.properties.get("REFRESH_MODE", "AUTO").replace("AUTO", "ADAPTIVE"),
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
    ("ALERT", "condition"): lambda _, e: read_condition(str(e.properties.get("IF", ""))),
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
    ("SEQUENCE", "next_value"): find_next_value,
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
        (_routine, "secrets"): lambda _, e: map_secrets(e),
        (_routine, "is_memoizable"): lambda _, e: yes_or_no("MEMOIZABLE" in e.properties),
        (_routine, "language"): lambda _, e: e.properties.get("LANGUAGE", "SQL"),
    }
for _policy in ("MASKING POLICY", "ROW ACCESS POLICY", "AGGREGATION POLICY", "PROJECTION POLICY", "JOIN POLICY"):
    SPECIAL |= {
        (_policy, "signature"): lambda _, e: f"({str(e.properties.get('AS', '')).upper()})",
        (_policy, "return_type"): lambda _, e: str(e.properties.get("RETURNS", "")).upper(),
        (_policy, "body"): lambda _, e: e.properties.get("->"),
    }
