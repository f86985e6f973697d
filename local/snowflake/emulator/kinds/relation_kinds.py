"""Tables and views of all kinds. DuckDB has their rows; kinds with the same base share names and grants."""

from __future__ import annotations

from .kind import FULL, ObjectKind

TABLE_PROPERTIES = (
    "ENABLE_SCHEMA_EVOLUTION:flag=false DATA_RETENTION_TIME_IN_DAYS:number MAX_DATA_EXTENSION_TIME_IN_DAYS:number"
    " CHANGE_TRACKING:flag=false DEFAULT_DDL_COLLATION STAGE_FILE_FORMAT:map ROW_TIMESTAMP:flag"
)
POLICY_CLAUSES = (
    "WITH+ROW+ACCESS+POLICY:policy ROW+ACCESS+POLICY:policy WITH+AGGREGATION+POLICY:policy AGGREGATION+POLICY:policy"
    " WITH+JOIN+POLICY:policy JOIN+POLICY:policy"
)
TERSE = "created_on name kind database_name schema_name"
TABLE_PRIVILEGES = "APPLYBUDGET, DELETE, EVOLVE SCHEMA, INSERT, REFERENCES, SELECT, TRUNCATE, UPDATE"

RELATION_KINDS = (
    ObjectKind(
        "TABLE",
        "show-tables",
        show="history like in starts limit from",
        show_columns="created_on name database_name schema_name kind comment cluster_by rows:int bytes:int owner"
        " retention_time automatic_clustering change_tracking search_optimization"
        " search_optimization_progress:int search_optimization_bytes:int is_external enable_schema_evolution"
        " owner_role_type is_event budget is_hybrid is_iceberg is_dynamic is_immutable=N",
        terse_columns=TERSE,
        describe="columns",
        properties=TABLE_PROPERTIES,
        clauses=f"COPY+GRANTS:flag CLUSTER+BY:parens {POLICY_CLAUSES} AS:query LIKE:query CLONE:query",
        modifiers="TRANSIENT TEMPORARY TEMP LOCAL GLOBAL VOLATILE",
        privileges=TABLE_PRIVILEGES,
        or_alter=True,
    ),
    ObjectKind(
        "DYNAMIC TABLE",
        "show-dynamic-tables",
        show=FULL,
        show_columns="created_on name database_name schema_name cluster_by rows:int bytes:int owner target_lag"
        " refresh_mode refresh_mode_reason warehouse comment text automatic_clustering scheduling_state"
        " last_suspended_on is_clone=false is_replica=false is_iceberg data_timestamp:time owner_role_type",
        describe="columns",
        properties=f"TARGET_LAG:text WAREHOUSE:name REFRESH_MODE:word=AUTO INITIALIZE:word=ON_CREATE"
        f" {TABLE_PROPERTIES}",
        clauses=f"COPY+GRANTS:flag CLUSTER+BY:parens {POLICY_CLAUSES} REQUIRE+USER:flag AS:query CLONE:query",
        modifiers="TRANSIENT",
        initial="SCHEDULING_STATE=ACTIVE",
        actions="SUSPEND=SCHEDULING_STATE=SUSPENDED RESUME=SCHEDULING_STATE=ACTIVE REFRESH=REFRESHED=true",
        privileges="APPLYBUDGET, MONITOR, OPERATE, REFERENCES, SELECT",
        base="TABLE",
    ),
    ObjectKind(
        "ICEBERG TABLE",
        "show-iceberg-tables",
        show=FULL,
        show_columns="created_on name database_name schema_name owner external_volume_name@EXTERNAL_VOLUME"
        " catalog_name@CATALOG iceberg_table_type catalog_table_name catalog_namespace base_location"
        " can_write_metadata=Y comment name_mapping owner_role_type catalog_sync_name@CATALOG_SYNC auto_refresh_status",
        terse_columns=TERSE,
        describe="columns",
        properties="EXTERNAL_VOLUME:text CATALOG:text=SNOWFLAKE BASE_LOCATION CATALOG_SYNC STORAGE_SERIALIZATION_POLICY"
        " CATALOG_TABLE_NAME CATALOG_NAMESPACE METADATA_FILE_PATH REPLACE_INVALID_CHARACTERS:flag AUTO_REFRESH:flag"
        f" TARGET_FILE_SIZE {TABLE_PROPERTIES}",
        clauses=f"COPY+GRANTS:flag CLUSTER+BY:parens {POLICY_CLAUSES} AS:query LIKE:query CLONE:query",
        actions="REFRESH=REFRESHED=true",
        privileges=TABLE_PRIVILEGES,
        base="TABLE",
    ),
    ObjectKind(
        "HYBRID TABLE",
        "show-hybrid-tables",
        show=FULL,
        show_columns="created_on name database_name schema_name owner rows:int bytes:int comment owner_role_type",
        terse_columns=TERSE,
        describe="columns",
        properties=TABLE_PROPERTIES,
        clauses="AS:query LIKE:query",
        privileges=TABLE_PRIVILEGES,
        base="TABLE",
    ),
    ObjectKind(
        "EXTERNAL TABLE",
        "show-external-tables",
        show=FULL,
        show_columns="created_on name database_name schema_name invalid=false invalid_reason= owner comment stage"
        " location@STAGE_LOCATION file_format_name@FILE_FORMAT.FORMAT_NAME file_format_type@FILE_FORMAT.TYPE cloud=AWS"
        " region notification_channel last_refreshed_on table_format last_refresh_details owner_role_type",
        terse_columns=TERSE,
        describe="columns",
        properties="LOCATION:location REFRESH_ON_CREATE:flag=true AUTO_REFRESH:flag=true PATTERN FILE_FORMAT:map"
        " AWS_SNS_TOPIC TABLE_FORMAT:word PARTITION_TYPE:word INTEGRATION:name",
        clauses=f"COPY+GRANTS:flag PARTITION+BY:parens {POLICY_CLAUSES}",
        actions="REFRESH=REFRESHED=true",
        privileges="REFERENCES, SELECT",
        base="TABLE",
    ),
    ObjectKind(
        "EVENT TABLE",
        "show-event-tables",
        show=FULL,
        show_columns="created_on name database_name schema_name owner comment owner_role_type",
        terse_columns="created_on name",
        describe="columns",
        properties=TABLE_PROPERTIES,
        clauses=f"COPY+GRANTS:flag CLUSTER+BY:parens {POLICY_CLAUSES}",
        privileges="DELETE, REFERENCES, SELECT, TRUNCATE",
        base="TABLE",
    ),
    ObjectKind(
        "VIEW",
        "show-views",
        show=FULL,
        show_columns="created_on name reserved= database_name schema_name owner comment text is_secure"
        " is_materialized owner_role_type change_tracking",
        terse_columns=TERSE,
        describe="columns",
        properties="CHANGE_TRACKING:flag=false",
        clauses=f"COPY+GRANTS:flag {POLICY_CLAUSES} AS:query",
        modifiers="SECURE TEMPORARY TEMP LOCAL GLOBAL VOLATILE RECURSIVE",
        privileges="REFERENCES, SELECT",
        or_alter=True,
    ),
    ObjectKind(
        "MATERIALIZED VIEW",
        "show-materialized-views",
        show_columns="created_on name reserved= database_name schema_name cluster_by rows:int=0 bytes:int=0"
        " source_database_name source_schema_name source_table_name refreshed_on compacted_on owner invalid=false"
        " invalid_reason= behind_by=0s comment text is_secure automatic_clustering owner_role_type budget",
        describe="columns",
        clauses=f"COPY+GRANTS:flag CLUSTER+BY:parens {POLICY_CLAUSES} AS:query",
        modifiers="SECURE",
        actions="SUSPEND=STATE=SUSPENDED RESUME=STATE=ACTIVE SUSPEND+RECLUSTER=RECLUSTER=OFF"
        " RESUME+RECLUSTER=RECLUSTER=ON",
        privileges="REFERENCES, SELECT",
        base="VIEW",
    ),
)
