"""Kinds of objects with code: tasks, procedures, functions and what runs around them. They are stored, not executed."""

from __future__ import annotations

from .account_kinds import SESSION_PARAMETERS
from .kind import FULL, ObjectKind

ROUTINE_COLUMNS = (
    "created_on name schema_name is_builtin=N is_aggregate=N is_ansi=N min_num_arguments:int max_num_arguments:int"
    " arguments description catalog_name is_table_function valid_for_clustering=N is_secure secrets"
    " external_access_integrations"
)
ROUTINE_PROPERTIES = (
    "RUNTIME_VERSION PACKAGES:list IMPORTS:list HANDLER EXTERNAL_ACCESS_INTEGRATIONS:names SECRETS:parens TARGET_PATH"
    " ARTIFACT_REPOSITORY:name LOG_LEVEL TRACE_LEVEL METRIC_LEVEL AUTO_EVENT_LOGGING ENABLE_CONSOLE_OUTPUT:flag"
)
ROUTINE_CLAUSES = (
    "COPY+GRANTS:flag RETURNS:type LANGUAGE:name CALLED+ON+NULL+INPUT:flag RETURNS+NULL+ON+NULL+INPUT:flag STRICT:flag"
    " IMMUTABLE:flag VOLATILE:flag AS:rest"
)

CODE_KINDS = (
    ObjectKind(
        "PROCEDURE",
        "show-procedures",
        show_columns=ROUTINE_COLUMNS,
        describe="routine",
        described="signature returns language null_handling volatility execute_as body",
        properties=ROUTINE_PROPERTIES,
        clauses=f"{ROUTINE_CLAUSES} EXECUTE+AS+RESTRICTED+CALLER:flag EXECUTE+AS+OWNER:flag EXECUTE+AS+CALLER:flag",
        modifiers="SECURE TEMPORARY TEMP",
        privileges="USAGE",
        has_arguments=True,
        or_alter=True,
    ),
    ObjectKind(
        "FUNCTION",
        "show-user-functions",
        show_columns=f"{ROUTINE_COLUMNS} is_external_function=N language is_memoizable is_data_metric=N",
        describe="routine",
        described="signature returns language null_handling volatility body",
        properties=ROUTINE_PROPERTIES,
        clauses=f"{ROUTINE_CLAUSES} MEMOIZABLE:flag",
        modifiers="SECURE TEMPORARY TEMP AGGREGATE",
        privileges="USAGE",
        has_arguments=True,
        or_alter=True,
    ),
    ObjectKind(
        "TASK",
        "show-tasks",
        show="like in starts root limit from",
        show_columns="created_on name id database_name schema_name owner comment warehouse schedule predecessors state"
        " definition condition allow_overlapping_execution error_integration last_committed_on last_suspended_on"
        " owner_role_type config budget task_relations last_suspended_reason success_integration"
        " scheduling_mode target_completion_interval",
        terse_columns="created_on name kind= database_name schema_name schedule",
        describe="same",
        properties="WAREHOUSE:name SCHEDULE CONFIG ALLOW_OVERLAPPING_EXECUTION:flag=false"
        " USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE USER_TASK_TIMEOUT_MS:number SUSPEND_TASK_AFTER_NUM_FAILURES:number"
        " ERROR_INTEGRATION:name=null SUCCESS_INTEGRATION:name=null LOG_LEVEL TASK_AUTO_RETRY_ATTEMPTS:number"
        " USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS:number TARGET_COMPLETION_INTERVAL FINALIZE:name"
        f" SERVERLESS_TASK_MIN_STATEMENT_SIZE SERVERLESS_TASK_MAX_STATEMENT_SIZE {SESSION_PARAMETERS}",
        clauses="COPY+GRANTS:flag AFTER:names EXECUTE+AS+USER:name WHEN:expression AS:rest",
        initial="STATE=suspended",
        actions="RESUME=STATE=started SUSPEND=STATE=suspended REMOVE+WHEN=WHEN=",
        privileges="APPLYBUDGET, MONITOR, OPERATE",
        or_alter=True,
        renamable=False,
    ),
    ObjectKind(
        "ALERT",
        "show-alerts",
        show=FULL,
        show_columns="created_on name database_name schema_name owner comment warehouse schedule state condition action"
        " owner_role_type",
        terse_columns="created_on name kind= database_name schema_name schedule state",
        describe="row",
        described="created_on name database_name schema_name owner comment warehouse schedule state condition action",
        properties="WAREHOUSE:name SCHEDULE CONFIG",
        clauses="IF:parens THEN:rest",
        initial="STATE=suspended",
        actions="RESUME=STATE=started SUSPEND=STATE=suspended",
        privileges="MONITOR, OPERATE",
        renamable=False,
    ),
    ObjectKind(
        "STREAM",
        "show-streams",
        show=FULL,
        show_columns="created_on name database_name schema_name owner comment table_name source_type base_tables"
        " type=DELTA stale=false mode stale_after:time invalid_reason=N/A owner_role_type",
        terse_columns="created_on name kind= database_name schema_name table_name@SOURCE",
        describe="same",
        properties="APPEND_ONLY:flag=false INSERT_ONLY:flag=false SHOW_INITIAL_ROWS:flag",
        clauses="COPY+GRANTS:flag ON+EXTERNAL+TABLE:name ON+DYNAMIC+TABLE:name ON+TABLE:name ON+VIEW:name"
        " ON+STAGE:name AT:parens BEFORE:parens",
        privileges="REFERENCES, SELECT",
        renamable=False,
    ),
    ObjectKind(
        "PIPE",
        "show-pipes",
        show_columns="created_on name database_name schema_name definition@AS owner notification_channel comment"
        " integration pattern error_integration owner_role_type invalid_reason=",
        describe="same",
        properties="AUTO_INGEST:flag=false ERROR_INTEGRATION:name AWS_SNS_TOPIC INTEGRATION:name"
        " PIPE_EXECUTION_PAUSED:flag",
        clauses="AS:rest",
        privileges="APPLYBUDGET, MONITOR, OPERATE",
        renamable=False,
    ),
    ObjectKind(
        "NOTEBOOK",
        "show-notebooks",
        show="like in starts limit from",
        show_columns="created_on name database_name schema_name comment owner query_warehouse url_id owner_role_type"
        " code_warehouse",
        describe="row",
        described="title main_file query_warehouse url_id default_packages= user_packages= runtime_name compute_pool"
        " owner import_urls external_access_integrations external_access_secrets@SECRETS code_warehouse"
        " idle_auto_shutdown_time_seconds runtime_environment_version name comment",
        properties="MAIN_FILE QUERY_WAREHOUSE:name IDLE_AUTO_SHUTDOWN_TIME_SECONDS:number RUNTIME_NAME"
        " COMPUTE_POOL:name WAREHOUSE:name EXTERNAL_ACCESS_INTEGRATIONS:names RUNTIME_ENVIRONMENT_VERSION TITLE"
        " SECRETS:parens",
        clauses="FROM:text",
        privileges="USAGE",
    ),
    ObjectKind(
        "STREAMLIT",
        "show-streamlits",
        show="like in limit from",
        show_columns="created_on name database_name schema_name title owner comment query_warehouse url_id"
        " owner_role_type",
        terse_columns="created_on name database_name schema_name url_id",
        describe="row",
        described="name title root_location main_file query_warehouse url_id default_packages= user_packages="
        " import_urls external_access_integrations external_access_secrets@SECRETS",
        properties="ROOT_LOCATION MAIN_FILE QUERY_WAREHOUSE:name TITLE IMPORTS:list EXTERNAL_ACCESS_INTEGRATIONS:names"
        " SECRETS:parens",
        clauses="FROM:text",
        privileges="USAGE",
    ),
    ObjectKind(
        "SERVICE",
        "show-services",
        show=FULL,
        show_columns="name status database_name schema_name owner compute_pool@IN+COMPUTE+POOL dns_name"
        " current_instances:int=0 target_instances:int@MIN_INSTANCES min_ready_instances:int min_instances:int"
        " max_instances:int auto_resume external_access_integrations created_on updated_on resumed_on suspended_on"
        " auto_suspend_secs:int comment owner_role_type query_warehouse is_job=false is_async_job=false spec_digest"
        " is_upgrading=false managing_object_domain managing_object_name",
        describe="row",
        described="name status database_name schema_name owner compute_pool@IN+COMPUTE+POOL spec dns_name"
        " current_instances:int=0 target_instances:int@MIN_INSTANCES min_ready_instances:int min_instances:int"
        " max_instances:int auto_resume external_access_integrations created_on updated_on resumed_on suspended_on"
        " auto_suspend_secs:int comment owner_role_type query_warehouse is_job=false is_async_job=false spec_digest"
        " is_upgrading=false managing_object_domain managing_object_name",
        properties="MIN_INSTANCES:number=1 MAX_INSTANCES:number=1 MIN_READY_INSTANCES:number=1"
        " AUTO_SUSPEND_SECS:number=0 AUTO_RESUME:flag=true QUERY_WAREHOUSE:name EXTERNAL_ACCESS_INTEGRATIONS:names"
        " LOG_LEVEL",
        clauses="IN+COMPUTE+POOL:name FROM+SPECIFICATION_FILE:option FROM+SPECIFICATION:text FROM:text"
        " SPECIFICATION_FILE:option",
        initial="STATUS=PENDING",
        actions="SUSPEND=STATUS=SUSPENDED RESUME=STATUS=RUNNING",
        privileges="MONITOR, OPERATE, USAGE",
        renamable=False,
    ),
)
