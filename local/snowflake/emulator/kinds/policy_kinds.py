"""Kinds of objects for governance and security inside a schema: policies, tags, secrets, network rules."""

from __future__ import annotations

from .kind import FULL, ObjectKind

POLICY_COLUMNS = "created_on name database_name schema_name kind owner comment owner_role_type options="
SIGNATURE = "name signature return_type body"


def rule_policy(name: str, page: str, *, properties: str = "", described: str = SIGNATURE) -> ObjectKind:
    """A policy with a signature and an expression."""
    return ObjectKind(
        name,
        page,
        show="like in limit from" if name in ("MASKING POLICY", "ROW ACCESS POLICY") else "like in",
        show_columns=POLICY_COLUMNS.removesuffix("=") if properties else POLICY_COLUMNS,
        describe="row",
        described=described,
        properties=properties,
        clauses="AS:parens RETURNS:type ->:body",
        privileges="APPLY",
    )


def sign_in_policy(name: str, page: str, properties: str) -> ObjectKind:
    """A policy of properties, for the account and its users."""
    return ObjectKind(
        name,
        page,
        show="like in on starts limit from",
        show_columns=POLICY_COLUMNS,
        describe="details",
        properties=properties,
        privileges="APPLY",
        or_alter=name == "AUTHENTICATION POLICY",
    )


POLICY_KINDS = (
    rule_policy("MASKING POLICY", "show-masking-policies", properties="EXEMPT_OTHER_POLICIES:flag"),
    rule_policy("ROW ACCESS POLICY", "show-row-access-policies"),
    rule_policy("AGGREGATION POLICY", "show-aggregation-policies"),
    rule_policy("PROJECTION POLICY", "show-projection-policies"),
    rule_policy("JOIN POLICY", "show-join-policies"),
    sign_in_policy(
        "SESSION POLICY",
        "show-session-policies",
        "SESSION_IDLE_TIMEOUT_MINS:number=240 SESSION_UI_IDLE_TIMEOUT_MINS:number=1080 ALLOWED_SECONDARY_ROLES:list"
        " BLOCKED_SECONDARY_ROLES:list",
    ),
    sign_in_policy(
        "PASSWORD POLICY",
        "show-password-policies",
        "PASSWORD_MIN_LENGTH:number=14 PASSWORD_MAX_LENGTH:number=256 PASSWORD_MIN_UPPER_CASE_CHARS:number=1"
        " PASSWORD_MIN_LOWER_CASE_CHARS:number=1 PASSWORD_MIN_NUMERIC_CHARS:number=1"
        " PASSWORD_MIN_SPECIAL_CHARS:number=0 PASSWORD_MIN_AGE_DAYS:number=0 PASSWORD_MAX_AGE_DAYS:number=90"
        " PASSWORD_MAX_RETRIES:number=5 PASSWORD_LOCKOUT_TIME_MINS:number=15 PASSWORD_HISTORY:number=5",
    ),
    sign_in_policy(
        "AUTHENTICATION POLICY",
        "show-authentication-policies",
        "AUTHENTICATION_METHODS:list=[ALL] MFA_AUTHENTICATION_METHODS:list MFA_ENROLLMENT:word=OPTIONAL"
        " MFA_POLICY:map CLIENT_TYPES:list=[ALL] CLIENT_POLICY:map SECURITY_INTEGRATIONS:list=[ALL] PAT_POLICY:map"
        " WORKLOAD_IDENTITY_POLICY:map",
    ),
    ObjectKind(
        "NETWORK RULE",
        "show-network-rules",
        show=FULL,
        show_columns="created_on name database_name schema_name owner comment type mode entries_in_valuelist:int"
        " owner_role_type",
        describe="row",
        described="created_on name database_name schema_name owner comment type mode value_list",
        properties="TYPE:word MODE:word=INGRESS VALUE_LIST:list",
        privileges="USAGE",
    ),
    ObjectKind(
        "TAG",
        "show-tags",
        show_columns="created_on name database_name schema_name owner comment allowed_values owner_role_type propagate"
        " on_conflict",
        properties="PROPAGATE:word ON_CONFLICT",
        clauses="ALLOWED_VALUES:texts",
        privileges="APPLY, READ",
    ),
    ObjectKind(
        "SECRET",
        "show-secrets",
        show_columns="created_on name schema_name database_name owner comment secret_type oauth_scopes owner_role_type",
        describe="row",
        described="created_on name schema_name database_name owner comment secret_type username"
        " oauth_access_token_expiry_time oauth_refresh_token_expiry_time oauth_scopes"
        " integration_name@API_AUTHENTICATION",
        properties="TYPE:word API_AUTHENTICATION:name OAUTH_SCOPES:list OAUTH_REFRESH_TOKEN:secret"
        " OAUTH_REFRESH_TOKEN_EXPIRY_TIME USERNAME PASSWORD:secret SECRET_STRING:secret ALGORITHM:word",
        privileges="READ, USAGE",
        or_alter=True,
    ),
)
