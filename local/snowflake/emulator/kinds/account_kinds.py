"""Kinds of objects of the account, without integrations."""

from __future__ import annotations

from .kind import ObjectKind

SESSION_PARAMETERS = (
    "ABORT_DETACHED_QUERY:flag AUTOCOMMIT:flag BINARY_INPUT_FORMAT BINARY_OUTPUT_FORMAT DATE_INPUT_FORMAT"
    " DATE_OUTPUT_FORMAT ENABLE_UNLOAD_PHYSICAL_TYPE_OPTIMIZATION:flag GEOGRAPHY_OUTPUT_FORMAT JSON_INDENT:number"
    " LOCK_TIMEOUT:number MULTI_STATEMENT_COUNT:number QUERY_TAG QUOTED_IDENTIFIERS_IGNORE_CASE:flag"
    " ROWS_PER_RESULTSET:number STATEMENT_QUEUED_TIMEOUT_IN_SECONDS:number STATEMENT_TIMEOUT_IN_SECONDS:number"
    " TIMESTAMP_INPUT_FORMAT TIMESTAMP_LTZ_OUTPUT_FORMAT TIMESTAMP_NTZ_OUTPUT_FORMAT TIMESTAMP_OUTPUT_FORMAT"
    " TIMESTAMP_TYPE_MAPPING TIMESTAMP_TZ_OUTPUT_FORMAT TIMEZONE TIME_INPUT_FORMAT TIME_OUTPUT_FORMAT"
    " TRANSACTION_ABORT_ON_ERROR:flag TRANSACTION_DEFAULT_ISOLATION_LEVEL TWO_DIGIT_CENTURY_START:number"
    " UNSUPPORTED_DDL_ACTION USE_CACHED_RESULT:flag WEEK_OF_YEAR_POLICY:number WEEK_START:number"
)
# https://docs.snowflake.com/en/sql-reference/parameters: parameters of a database or schema.
STORAGE_PARAMETERS = (
    "DATA_RETENTION_TIME_IN_DAYS:number=1 MAX_DATA_EXTENSION_TIME_IN_DAYS:number DEFAULT_DDL_COLLATION"
    " EXTERNAL_VOLUME:name CATALOG:name REPLACE_INVALID_CHARACTERS:flag STORAGE_SERIALIZATION_POLICY LOG_LEVEL"
    " TRACE_LEVEL METRIC_LEVEL SUSPEND_TASK_AFTER_NUM_FAILURES:number TASK_AUTO_RETRY_ATTEMPTS:number"
    " USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE USER_TASK_TIMEOUT_MS:number"
    " USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS:number QUOTED_IDENTIFIERS_IGNORE_CASE:flag"
    " PIPE_EXECUTION_PAUSED:flag"
)

ACCOUNT_KINDS = (
    ObjectKind(
        "ROLE",
        "show-roles",
        "ACCOUNT",
        show="like starts limit from",
        show_columns="created_on name is_default is_current is_inherited assigned_to_users:int granted_to_roles:int"
        " granted_roles:int owner comment",
        terse_columns="created_on name is_default is_current is_inherited",
        or_alter=True,
    ),
    ObjectKind(
        "USER",
        "show-users",
        "ACCOUNT",
        show="like starts limit from",
        show_columns="name created_on login_name display_name first_name last_name email mins_to_unlock"
        " days_to_expiry comment disabled must_change_password snowflake_lock=false default_warehouse"
        " default_namespace default_role default_secondary_roles ext_authn_duo=false ext_authn_uid="
        " mins_to_bypass_mfa owner last_success_login:time expires_at_time:time locked_until_time:time has_password"
        " has_rsa_public_key type has_mfa=false has_pat has_workload_identity",
        terse_columns="name created_on display_name first_name last_name email org_identity= comment has_password"
        " has_rsa_public_key",
        describe="user",
        properties="LOGIN_NAME DISPLAY_NAME FIRST_NAME MIDDLE_NAME LAST_NAME EMAIL PASSWORD:secret"
        " MUST_CHANGE_PASSWORD:flag=false DISABLED:flag=false DAYS_TO_EXPIRY:number MINS_TO_UNLOCK:number"
        " MINS_TO_BYPASS_MFA:number DEFAULT_WAREHOUSE:name DEFAULT_NAMESPACE:name DEFAULT_ROLE:name"
        " DEFAULT_SECONDARY_ROLES:list RSA_PUBLIC_KEY RSA_PUBLIC_KEY_2 TYPE:word NETWORK_POLICY:name"
        f" WORKLOAD_IDENTITY:map ENABLE_UNREDACTED_QUERY_SYNTAX_ERROR:flag {SESSION_PARAMETERS}",
        privileges="MONITOR",
    ),
    ObjectKind(
        "WAREHOUSE",
        "show-warehouses",
        "ACCOUNT",
        show="like starts limit from",
        show_columns="name state type@WAREHOUSE_TYPE size@WAREHOUSE_SIZE min_cluster_count:int max_cluster_count:int"
        " started_clusters:int running:int=0 queued:int=0 is_default is_current auto_suspend:int auto_resume available="
        " provisioning= quiescing= other= created_on resumed_on updated_on owner comment enable_query_acceleration"
        " query_acceleration_max_scale_factor:int resource_monitor actives=0 pendings=0 failed=0 suspended uuid"
        " scaling_policy budget owner_role_type resource_constraint",
        describe="row",
        described="created_on name kind=WAREHOUSE",
        properties="WAREHOUSE_TYPE:word=STANDARD WAREHOUSE_SIZE:word=X-Small RESOURCE_CONSTRAINT:word GENERATION"
        " MAX_CLUSTER_COUNT:number=1 MIN_CLUSTER_COUNT:number=1 SCALING_POLICY:word=STANDARD"
        " AUTO_SUSPEND:nullable=600 AUTO_RESUME:flag=true INITIALLY_SUSPENDED:flag RESOURCE_MONITOR:name=null"
        " ENABLE_QUERY_ACCELERATION:flag=false QUERY_ACCELERATION_MAX_SCALE_FACTOR:number=8"
        " MAX_CONCURRENCY_LEVEL:number=8 STATEMENT_QUEUED_TIMEOUT_IN_SECONDS:number=0"
        " STATEMENT_TIMEOUT_IN_SECONDS:number=172800 WAIT_FOR_COMPLETION:flag",
        actions="SUSPEND=STATE=SUSPENDED RESUME+IF+SUSPENDED=STATE=STARTED RESUME=STATE=STARTED"
        " ABORT+ALL+QUERIES=STATE=",
        privileges="APPLYBUDGET, MODIFY, MONITOR, OPERATE, USAGE",
        or_alter=True,
    ),
    ObjectKind(
        "DATABASE",
        "show-databases",
        "ACCOUNT",
        show="history like starts limit from",
        show_columns="created_on name is_default is_current origin owner comment options"
        " retention_time@DATA_RETENTION_TIME_IN_DAYS kind budget owner_role_type",
        terse_columns="created_on name kind database_name= schema_name=",
        describe="contents",
        properties=STORAGE_PARAMETERS,
        clauses="CLONE:name FROM+SHARE:name",
        modifiers="TRANSIENT",
        privileges="APPLYBUDGET, CREATE DATABASE ROLE, CREATE SCHEMA, MODIFY, MONITOR, USAGE",
        or_alter=True,
    ),
    ObjectKind(
        "SCHEMA",
        "show-schemas",
        "DATABASE",
        show="history like in starts limit from",
        show_columns="created_on name is_default is_current database_name owner comment options"
        " retention_time@DATA_RETENTION_TIME_IN_DAYS owner_role_type budget",
        terse_columns="created_on name kind= database_name schema_name=",
        describe="contents",
        properties=f"{STORAGE_PARAMETERS} CLASSIFICATION_PROFILE:name",
        clauses="CLONE:name WITH+MANAGED+ACCESS:flag",
        modifiers="TRANSIENT",
        actions="ENABLE+MANAGED+ACCESS=MANAGED=true DISABLE+MANAGED+ACCESS=MANAGED=false",
        or_alter=True,
    ),
    ObjectKind(
        "DATABASE ROLE",
        "show-database-roles",
        "DATABASE",
        show="in-database limit from",
        show_columns="created_on name is_default=N is_current=N is_inherited granted_to_roles:int"
        " granted_to_database_roles:int granted_database_roles:int owner comment owner_role_type",
        or_alter=True,
    ),
    ObjectKind(
        "RESOURCE MONITOR",
        "show-resource-monitors",
        "ACCOUNT",
        show="like",
        show_columns="name credit_quota used_credits=0.00 remaining_credits@CREDIT_QUOTA level frequency start_time"
        " end_time@END_TIMESTAMP notify_at suspend_at suspend_immediately_at created_on owner comment notify_users",
        properties="CREDIT_QUOTA:number FREQUENCY:word=MONTHLY START_TIMESTAMP END_TIMESTAMP NOTIFY_USERS:list",
        clauses="TRIGGERS:triggers",
        privileges="MODIFY, MONITOR",
        renamable=False,
    ),
    ObjectKind(
        "SHARE",
        "show-shares",
        "ACCOUNT",
        show="like starts limit from",
        show_columns="created_on kind=OUTBOUND owner_account name database_name to@ACCOUNTS owner comment"
        " listing_global_name= secure_objects_only=true",
        describe="share",
        properties="ACCOUNTS:list SHARE_RESTRICTIONS:flag SECURE_OBJECTS_ONLY:flag",
        renamable=False,
    ),
    ObjectKind(
        "NETWORK POLICY",
        "show-network-policies",
        "ACCOUNT",
        show="",
        show_columns="created_on name comment entries_in_allowed_ip_list:int entries_in_blocked_ip_list:int"
        " entries_in_allowed_network_rules:int entries_in_blocked_network_rules:int",
        describe="names",
        described="ALLOWED_NETWORK_RULE_LIST ALLOWED_IP_LIST BLOCKED_IP_LIST BLOCKED_NETWORK_RULE_LIST",
        properties="ALLOWED_NETWORK_RULE_LIST:names BLOCKED_NETWORK_RULE_LIST:names ALLOWED_IP_LIST:list"
        " BLOCKED_IP_LIST:list",
    ),
    ObjectKind(
        "COMPUTE POOL",
        "show-compute-pools",
        "ACCOUNT",
        show="like starts limit from",
        show_columns="name state min_nodes:int max_nodes:int instance_family num_services:int=0 num_jobs:int=0"
        " auto_suspend_secs:int auto_resume active_nodes:int=0 idle_nodes:int=0 target_nodes:int=0 created_on"
        " resumed_on updated_on owner comment is_exclusive=false application",
        describe="row",
        described="name state min_nodes:int max_nodes:int instance_family num_services:int=0 num_jobs:int=0"
        " auto_suspend_secs:int auto_resume active_nodes:int=0 idle_nodes:int=0 target_nodes:int=0 created_on"
        " resumed_on updated_on owner comment is_exclusive=false application error_code= status_message=",
        properties="MIN_NODES:number MAX_NODES:number INSTANCE_FAMILY:word AUTO_RESUME:flag=true"
        " INITIALLY_SUSPENDED:flag AUTO_SUSPEND_SECS:number=3600 PLACEMENT_GROUP",
        clauses="FOR+APPLICATION:name",
        initial="STATE=IDLE",
        actions="SUSPEND=STATE=SUSPENDED RESUME=STATE=IDLE STOP+ALL=STATE=IDLE",
        privileges="MODIFY, MONITOR, OPERATE, USAGE",
        renamable=False,
    ),
    ObjectKind(
        "EXTERNAL VOLUME",
        "show-external-volumes",
        "ACCOUNT",
        show="like",
        show_columns="name allow_writes comment",
        describe="volume",
        properties="STORAGE_LOCATIONS:parens ALLOW_WRITES:flag=true",
        privileges="USAGE",
        renamable=False,
    ),
)
