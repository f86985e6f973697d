"""All kinds of objects by name and by plural, and the privileges that exist on each."""

from __future__ import annotations

from .account_kinds import ACCOUNT_KINDS
from .code_kinds import CODE_KINDS
from .integration_kinds import INTEGRATION_KINDS
from .kind import ObjectKind
from .policy_kinds import POLICY_KINDS
from .relation_kinds import RELATION_KINDS
from .storage_kinds import STORAGE_KINDS

KINDS: dict[str, ObjectKind] = {
    kind.name: kind
    for kind in (*ACCOUNT_KINDS, *INTEGRATION_KINDS, *POLICY_KINDS, *CODE_KINDS, *STORAGE_KINDS, *RELATION_KINDS)
}
PLURALS: dict[str, ObjectKind] = {kind.plural_name: kind for kind in KINDS.values()}
# Longer names come first, so that DATABASE ROLE is not read as DATABASE.
NAMES = sorted(KINDS, key=len, reverse=True)
PLURAL_NAMES = sorted(PLURALS, key=len, reverse=True)
SCOPES = {"ACCOUNT": 1, "DATABASE": 2, "SCHEMA": 3}

# https://docs.snowflake.com/en/user-guide/security-access-control-privileges, "Global privileges".
ACCOUNT_PRIVILEGES = (
    "APPLY AGGREGATION POLICY",
    "APPLY AUTHENTICATION POLICY",
    "APPLY JOIN POLICY",
    "APPLY MASKING POLICY",
    "APPLY PASSWORD POLICY",
    "APPLY PROJECTION POLICY",
    "APPLY ROW ACCESS POLICY",
    "APPLY SESSION POLICY",
    "APPLY TAG",
    "ATTACH POLICY",
    "AUDIT",
    "BIND SERVICE ENDPOINT",
    "CREATE COMPUTE POOL",
    "CREATE DATABASE",
    "CREATE EXTERNAL VOLUME",
    "CREATE INTEGRATION",
    "CREATE NETWORK POLICY",
    "CREATE ROLE",
    "CREATE SHARE",
    "CREATE USER",
    "CREATE WAREHOUSE",
    "EXECUTE ALERT",
    "EXECUTE MANAGED ALERT",
    "EXECUTE MANAGED TASK",
    "EXECUTE TASK",
    "IMPORT SHARE",
    "MANAGE GRANTS",
    "MANAGE USER SUPPORT CASES",
    "MANAGE WAREHOUSES",
    "MODIFY LOG LEVEL",
    "MODIFY METRIC LEVEL",
    "MODIFY SESSION LOG LEVEL",
    "MODIFY SESSION TRACE LEVEL",
    "MODIFY TRACE LEVEL",
    "MONITOR",
    "MONITOR EXECUTION",
    "MONITOR SECURITY",
    "MONITOR USAGE",
    "OVERRIDE SHARE RESTRICTIONS",
    "RESOLVE ALL",
)
SCHEMA_PRIVILEGES = (
    "ADD SEARCH OPTIMIZATION",
    "APPLYBUDGET",
    *(f"CREATE {kind.name}" for kind in KINDS.values() if kind.scope == "SCHEMA"),
    "MODIFY",
    "MONITOR",
    "USAGE",
)
# Privileges that ALL does not include.
EXTRA_PRIVILEGES = {
    "DATABASE": ("IMPORTED PRIVILEGES", "REFERENCE_USAGE", "CREATE SNAPSHOT"),
    "ROLE": ("USAGE",),
    "DATABASE ROLE": ("USAGE",),
}


def list_privileges(kind: str) -> tuple[str, ...]:
    """The privileges that ALL grants on a kind."""
    if kind == "ACCOUNT":
        return ACCOUNT_PRIVILEGES
    if kind == "SCHEMA":
        return SCHEMA_PRIVILEGES
    return KINDS[kind].privilege_names


def get_scope(kind: str) -> int:
    """How many parts the full name of an object of the kind has."""
    return 1 if kind == "ACCOUNT" else SCOPES[KINDS[kind].scope]
