"""Kinds of integrations; they share one namespace, and GRANT calls all of them INTEGRATION."""

from __future__ import annotations

from .kind import ObjectKind

INTEGRATION_COLUMNS = "name type category enabled comment created_on"


def integration(category: str, properties: str, described: str = "", *, initial: str = "") -> ObjectKind:
    """An integration of one category; DESCRIBE lists its properties."""
    return ObjectKind(
        f"{category} INTEGRATION",
        "show-integrations",
        "ACCOUNT",
        show="like",
        show_columns=INTEGRATION_COLUMNS,
        describe="properties",
        described=described,
        properties=properties,
        initial=initial,
        privileges="USAGE, USE_ANY_ROLE",
        base="INTEGRATION",
        noun="Integration",
        renamable=False,
    )


INTEGRATION_KINDS = (
    # Finds an integration of any category, in SHOW, DESCRIBE, DROP, ALTER and GRANT.
    ObjectKind(
        "INTEGRATION",
        "show-integrations",
        "ACCOUNT",
        show="like",
        show_columns=INTEGRATION_COLUMNS,
        describe="properties",
        privileges="USAGE, USE_ANY_ROLE",
        renamable=False,
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-storage-integration
    integration(
        "STORAGE",
        "TYPE:word STORAGE_PROVIDER:word ENABLED:flag STORAGE_AWS_ROLE_ARN STORAGE_AWS_EXTERNAL_ID"
        " STORAGE_AWS_OBJECT_ACL AZURE_TENANT_ID USE_PRIVATELINK_ENDPOINT:flag=false STORAGE_ALLOWED_LOCATIONS:list"
        " STORAGE_BLOCKED_LOCATIONS:list",
        "ENABLED STORAGE_PROVIDER STORAGE_ALLOWED_LOCATIONS STORAGE_BLOCKED_LOCATIONS STORAGE_AWS_IAM_USER_ARN"
        " STORAGE_AWS_ROLE_ARN STORAGE_AWS_EXTERNAL_ID STORAGE_AWS_OBJECT_ACL USE_PRIVATELINK_ENDPOINT COMMENT",
        initial="STORAGE_AWS_IAM_USER_ARN=arn:aws:iam::000000000000:user/local",
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-api-integration
    integration(
        "API",
        "API_PROVIDER:word API_AWS_ROLE_ARN API_KEY:secret API_ALLOWED_PREFIXES:list API_BLOCKED_PREFIXES:list"
        " ENABLED:flag ALLOWED_AUTHENTICATION_SECRETS:names ALLOWED_API_AUTHENTICATION_INTEGRATIONS:names"
        " AZURE_TENANT_ID AZURE_AD_APPLICATION_ID GOOGLE_AUDIENCE API_USER_AUTHENTICATION:map",
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-catalog-integration
    integration(
        "CATALOG",
        "CATALOG_SOURCE:word TABLE_FORMAT:word ENABLED:flag CATALOG_NAMESPACE GLUE_AWS_ROLE_ARN GLUE_CATALOG_ID"
        " GLUE_REGION REST_CONFIG:map REST_AUTHENTICATION:map REFRESH_INTERVAL_SECONDS:number",
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-notification-integration
    integration(
        "NOTIFICATION",
        "TYPE:word ENABLED:flag DIRECTION:word NOTIFICATION_PROVIDER:word ALLOWED_RECIPIENTS:list"
        " DEFAULT_RECIPIENTS:list DEFAULT_SUBJECT AWS_SNS_TOPIC_ARN AWS_SNS_ROLE_ARN GCP_PUBSUB_SUBSCRIPTION_NAME"
        " GCP_PUBSUB_TOPIC_NAME AZURE_STORAGE_QUEUE_PRIMARY_URI AZURE_EVENT_GRID_TOPIC_ENDPOINT AZURE_TENANT_ID"
        " WEBHOOK_URL WEBHOOK_SECRET:name WEBHOOK_BODY_TEMPLATE WEBHOOK_HEADERS:map",
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-external-access-integration
    integration(
        "EXTERNAL ACCESS",
        "ALLOWED_NETWORK_RULES:names ALLOWED_API_AUTHENTICATION_INTEGRATIONS:names"
        " ALLOWED_AUTHENTICATION_SECRETS:names ENABLED:flag",
        initial="TYPE=EXTERNAL_ACCESS",
    ),
    # https://docs.snowflake.com/en/sql-reference/sql/create-security-integration
    integration(
        "SECURITY",
        "TYPE:word ENABLED:flag SCIM_CLIENT RUN_AS_ROLE:name NETWORK_POLICY:name SYNC_PASSWORD:flag OAUTH_CLIENT:word"
        " OAUTH_CLIENT_TYPE OAUTH_REDIRECT_URI OAUTH_ALLOW_NON_TLS_REDIRECT_URI:flag OAUTH_ENFORCE_PKCE:flag"
        " OAUTH_USE_SECONDARY_ROLES:word PRE_AUTHORIZED_ROLES_LIST:list BLOCKED_ROLES_LIST:list"
        " OAUTH_ISSUE_REFRESH_TOKENS:flag OAUTH_REFRESH_TOKEN_VALIDITY:number OAUTH_CLIENT_RSA_PUBLIC_KEY"
        " OAUTH_CLIENT_ID OAUTH_CLIENT_SECRET:secret OAUTH_TOKEN_ENDPOINT OAUTH_AUTHORIZATION_ENDPOINT"
        " OAUTH_CLIENT_AUTH_METHOD:word OAUTH_GRANT:word OAUTH_ALLOWED_SCOPES:list OAUTH_ACCESS_TOKEN_VALIDITY:number"
        " AUTH_TYPE:word EXTERNAL_OAUTH_TYPE:word EXTERNAL_OAUTH_ISSUER EXTERNAL_OAUTH_TOKEN_USER_MAPPING_CLAIM"
        " EXTERNAL_OAUTH_SNOWFLAKE_USER_MAPPING_ATTRIBUTE EXTERNAL_OAUTH_JWS_KEYS_URL EXTERNAL_OAUTH_RSA_PUBLIC_KEY"
        " EXTERNAL_OAUTH_RSA_PUBLIC_KEY_2 EXTERNAL_OAUTH_BLOCKED_ROLES_LIST:list EXTERNAL_OAUTH_ALLOWED_ROLES_LIST:list"
        " EXTERNAL_OAUTH_AUDIENCE_LIST:list EXTERNAL_OAUTH_ANY_ROLE_MODE:word EXTERNAL_OAUTH_SCOPE_DELIMITER"
        " EXTERNAL_OAUTH_SCOPE_MAPPING_ATTRIBUTE SAML2_ISSUER SAML2_SSO_URL SAML2_PROVIDER SAML2_X509_CERT"
        " ALLOWED_USER_DOMAINS:list ALLOWED_EMAIL_PATTERNS:list SAML2_SP_INITIATED_LOGIN_PAGE_LABEL"
        " SAML2_ENABLE_SP_INITIATED:flag SAML2_SIGN_REQUEST:flag SAML2_REQUESTED_NAMEID_FORMAT"
        " SAML2_POST_LOGOUT_REDIRECT_URL SAML2_FORCE_AUTHN:flag SAML2_SNOWFLAKE_ISSUER_URL SAML2_SNOWFLAKE_ACS_URL",
    ),
)
