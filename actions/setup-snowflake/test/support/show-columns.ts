/** The columns of SHOW by kind: docs.snowflake.com/sql-reference/sql/show-…, and the rows of Snowflake's Terraform provider. */
export const SHOW_COLUMNS = new Map<string, string>([
  [
    'ACCOUNT',
    'organization_name account_name region_group snowflake_region edition account_url created_on comment account_locator account_locator_url managed_accounts consumption_billing_entity_name marketplace_consumer_billing_entity_name marketplace_provider_billing_entity_name old_account_url is_org_admin account_old_url_saved_on account_old_url_last_used organization_old_url organization_old_url_saved_on organization_old_url_last_used is_events_account is_organization_account dropped_on scheduled_deletion_time restored_on moved_to_organization moved_on organization_URL_expiration_on',
  ],
  ['AGENT', 'created_on name database_name schema_name owner comment profile'],
  [
    'ALERT',
    'created_on name database_name schema_name owner comment warehouse schedule state condition action owner_role_type',
  ],
  [
    'APPLICATION',
    'created_on name is_default is_current source_type source owner comment version label patch options retention_time',
  ],
  [
    'APPLICATION PACKAGE',
    'created_on name is_default is_current distribution owner comment retention_time options dropped_on application_class',
  ],
  [
    'ARTIFACT REPOSITORY',
    'created_on name database_name schema_name type api_integration owner owner_role_type comment',
  ],
  [
    'BACKUP POLICY',
    'created_on name database_name schema_name owner owner_role_type comment schedule expire_after_days has_retention_lock',
  ],
  ['CATALOG INTEGRATION', 'name enabled type category comment created_on'],
  [
    'COLUMN',
    'table_name schema_name column_name data_type null? default kind expression comment database_name autoincrement schema_evolution_record',
  ],
  [
    'COMPUTE POOL',
    'name state min_nodes max_nodes instance_family num_services num_jobs auto_suspend_secs auto_resume active_nodes idle_nodes target_nodes created_on resumed_on updated_on owner comment is_exclusive application backup_instance_families',
  ],
  [
    'CONNECTION',
    'region_group snowflake_region created_on account_name name comment is_primary primary failover_allowed_to_accounts connection_url organization_name account_locator',
  ],
  [
    'CONTACT',
    'created_on name database_name schema_name owner comment owner_role_type email_distribution_list url entries_in_users users',
  ],
  [
    'DATABASE',
    'created_on name is_default is_current origin owner comment options retention_time resource_group dropped_on kind owner_role_type',
  ],
  [
    'DATABASE ROLE',
    'created_on name is_default is_current is_inherited granted_to_roles granted_to_database_roles granted_database_roles owner comment owner_role_type',
  ],
  [
    'DBT PROJECT',
    'name database_name schema_name created_on updated_on owner comment dbt_version default_target external_access_integrations',
  ],
  ['DCM PROJECT', 'created_on name database_name schema_name comment owner kind last_executed_deployment_time'],
  ['EVENT TABLE', 'created_on name database_name schema_name owner comment owner_role_type'],
  ['EXTERNAL ACCESS INTEGRATION', 'created_on name type category enabled comment'],
  ['EXTERNAL AGENT', 'created_on name database_name schema_name owner comment versions default_version_name'],
  [
    'EXTERNAL TABLE',
    'created_on name database_name schema_name invalid invalid_reason owner comment stage location file_format_name file_format_type cloud region notification_channel last_refreshed_on table_format last_refresh_details owner_role_type',
  ],
  ['EXTERNAL VOLUME', 'name allow_writes comment'],
  ['FILE FORMAT', 'created_on name database_name schema_name type owner comment owner_role_type format_options'],
  ['GATEWAY', 'created_on name database_name schema_name owner owner_role_type gateway_type comment'],
  [
    'GIT REPOSITORY',
    'created_on name database_name schema_name origin api_integration git_credentials owner owner_role_type comment last_fetched_at',
  ],
  ['HYBRID TABLE', 'created_on name database_name schema_name owner rows bytes comment owner_role_type'],
  [
    'ICEBERG TABLE',
    'created_on name database_name schema_name owner external_volume_name catalog_name iceberg_table_type catalog_table_name catalog_namespace base_location can_write_metadata comment name_mapping owner_role_type catalog_sync_name auto_refresh_status partition_specs current_partition_spec_id iceberg_table_format_version',
  ],
  [
    'IMAGE REPOSITORY',
    'created_on name database_name schema_name repository_url owner owner_role_type comment encryption privatelink_repository_url',
  ],
  [
    'INTERACTIVE TABLE',
    'created_on name database_name schema_name cluster_by rows bytes owner target_lag refresh_warehouse comment text scheduling_state owner_role_type',
  ],
  [
    'MANAGED ACCOUNT',
    'account_name cloud region account_locator created_on account_url account_locator_url is_reader comment',
  ],
  [
    'MATERIALIZED VIEW',
    'created_on name reserved database_name schema_name cluster_by rows bytes source_database_name source_schema_name source_table_name refreshed_on compacted_on owner invalid invalid_reason behind_by comment text is_secure automatic_clustering owner_role_type budget',
  ],
  ['MODEL', 'created_on name model_type database_name schema_name owner comment versions default_version_name aliases'],
  [
    'MODEL MONITOR',
    'created_on name database_name schema_name warehouse_name refresh_interval aggregation_window model_task type comment',
  ],
  [
    'NETWORK POLICY',
    'created_on name comment entries_in_allowed_ip_list entries_in_blocked_ip_list entries_in_allowed_network_rules entries_in_blocked_network_rules',
  ],
  [
    'NETWORK RULE',
    'created_on name database_name schema_name owner comment type mode entries_in_valuelist owner_role_type',
  ],
  [
    'NOTEBOOK',
    'created_on name database_name schema_name comment owner query_warehouse url_id owner_role_type code_warehouse',
  ],
  [
    'ONLINE FEATURE TABLE',
    'created_on name database_name schema_name rows bytes owner source target_lag warehouse timestamp_column refresh_mode refresh_mode_reason scheduling_state comment',
  ],
  [
    'ORGANIZATION ACCOUNT',
    'organization_name account_name snowflake_region edition account_url created_on comment account_locator account_locator_url managed_accounts consumption_billing_entity_name marketplace_consumer_billing_entity_name marketplace_provider_billing_entity_name old_account_url is_org_admin account_old_url_saved_on account_old_url_last_used organization_old_url organization_old_url_saved_on organization_old_url_last_used is_events_account is_organization_account',
  ],
  ['PACKAGES POLICY', 'created_on name database_name schema_name kind owner comment owner_role_type'],
  [
    'PIPE',
    'created_on name database_name schema_name definition owner notification_channel comment integration pattern error_integration owner_role_type invalid_reason',
  ],
  [
    'POSTGRES INSTANCE',
    'name owner owner_role_type created_on updated_on type origin host privatelink_service_identifier compute_family authentication_authority storage_size postgres_version postgres_settings is_ha retention_time state comment',
  ],
  [
    'PROCEDURE',
    'created_on name schema_name is_builtin is_aggregate is_ansi min_num_arguments max_num_arguments arguments description catalog_name is_table_function valid_for_clustering is_secure secrets external_access_integrations',
  ],
  [
    'RESOURCE MONITOR',
    'name credit_quota used_credits remaining_credits level frequency start_time end_time notify_at suspend_at suspend_immediately_at created_on owner comment notify_users',
  ],
  [
    'ROLE',
    'created_on name is_default is_current is_inherited assigned_to_users granted_to_roles granted_roles owner comment',
  ],
  [
    'SCHEMA',
    'created_on dropped_on name is_default is_current database_name owner comment options retention_time owner_role_type',
  ],
  ['SECRET', 'created_on name schema_name database_name owner comment secret_type oauth_scopes owner_role_type'],
  ['SEMANTIC VIEW', 'created_on name database_name schema_name comment owner owner_role_type extension'],
  ['SEQUENCE', 'created_on name schema_name database_name next_value interval owner owner_role_type comment ordered'],
  [
    'SERVICE',
    'name status database_name schema_name owner compute_pool dns_name current_instances target_instances min_ready_instances min_instances max_instances auto_resume external_access_integrations created_on updated_on resumed_on suspended_on auto_suspend_secs comment owner_role_type query_warehouse is_job is_async_job spec_digest is_upgrading managing_object_domain managing_object_name',
  ],
  ['SHARE', 'created_on kind owner_account name database_name to owner comment'],
  [
    'SNAPSHOT',
    'name state database_name schema_name service_name volume_name instance size comment owner owner_role_type created_on encryption',
  ],
  [
    'SNAPSHOT POLICY',
    'created_on name database_name schema_name owner comment schedule expire_after_days has_retention_lock owner_role_type',
  ],
  [
    'STAGE',
    'created_on name database_name schema_name url has_credentials has_encryption_key owner comment region type cloud storage_integration endpoint owner_role_type directory_enabled',
  ],
  [
    'STREAM',
    'created_on name database_name schema_name owner comment table_name source_type base_tables type stale mode stale_after invalid_reason owner_role_type',
  ],
  ['STREAMLIT', 'created_on name database_name schema_name title owner comment query_warehouse url_id owner_role_type'],
  [
    'TABLE',
    'created_on name schema_name database_name kind comment cluster_by rows bytes owner retention_time dropped_on automatic_clustering change_tracking search_optimization search_optimization_progress search_optimization_bytes is_external enable_schema_evolution owner_role_type is_event budget',
  ],
  [
    'TAG',
    'created_on name database_name schema_name owner comment allowed_values owner_role_type propagate on_conflict',
  ],
  [
    'TASK',
    'created_on name id database_name schema_name owner comment warehouse schedule predecessors state definition condition allow_overlapping_execution error_integration last_committed_on last_suspended_on owner_role_type config budget task_relations last_suspended_reason target_completion_interval success_integration scheduling_mode',
  ],
  ['TYPE', 'name type created_on database_name schema_name owner comment'],
  [
    'USER',
    'name created_on login_name display_name first_name last_name email mins_to_unlock days_to_expiry comment disabled must_change_password snowflake_lock default_warehouse default_namespace default_role default_secondary_roles ext_authn_duo ext_authn_uid mins_to_bypass_mfa owner last_success_login expires_at_time locked_until_time has_password has_rsa_public_key type has_mfa has_workload_identity',
  ],
  [
    'VIEW',
    'created_on name kind reserved database_name schema_name owner comment text is_secure is_materialized owner_role_type change_tracking',
  ],
  [
    'WAREHOUSE',
    'name state type size min_cluster_count max_cluster_count started_clusters running queued is_default is_current auto_suspend auto_resume available provisioning quiescing other created_on resumed_on updated_on owner comment enable_query_acceleration query_acceleration_max_scale_factor resource_monitor actives pendings failed suspended uuid scaling_policy owner_role_type resource_constraint generation max_query_performance_level query_throughput_multiplier tables',
  ],
  ['WORKSPACE', 'name database_name schema_name created_on updated_on owner comment'],
  ...listKinds(
    'API INTEGRATION, INTEGRATION, NOTIFICATION INTEGRATION, SECURITY INTEGRATION, STORAGE INTEGRATION',
    'name type category enabled comment created_on',
  ),
  ...listKinds(
    'AGGREGATION POLICY, AUTHENTICATION POLICY, FEATURE POLICY, JOIN POLICY, MASKING POLICY, PASSWORD POLICY, PRIVACY POLICY, PROJECTION POLICY, ROW ACCESS POLICY, SESSION POLICY, STORAGE LIFECYCLE POLICY',
    'created_on name database_name schema_name kind owner comment owner_role_type options',
  ),
  ...listKinds(
    'DYNAMIC ICEBERG TABLE, DYNAMIC TABLE',
    'created_on name reserved database_name schema_name cluster_by rows bytes owner target_lag refresh_mode refresh_mode_reason warehouse comment text automatic_clustering scheduling_state last_suspended_on is_clone is_replica data_timestamp owner_role_type',
  ),
  ...listKinds(
    'DATA METRIC FUNCTION, EXTERNAL FUNCTION, FUNCTION',
    'created_on name schema_name is_builtin is_aggregate is_ansi min_num_arguments max_num_arguments arguments description catalog_name is_table_function valid_for_clustering is_secure secrets external_access_integrations is_external_function language is_memoizable is_data_metric',
  ),
  ...listKinds('MCP SERVER, NOTEBOOK PROJECT', 'created_on name database_name schema_name owner comment'),
  ...listKinds(
    'FAILOVER GROUP, REPLICATION GROUP',
    'region_group snowflake_region created_on account_name name type comment is_primary primary object_types allowed_integration_types allowed_accounts organization_name account_locator replication_schedule secondary_state next_scheduled_refresh owner',
  ),
  ...listKinds(
    'BACKUP SET, SNAPSHOT SET',
    'created_on name database_name schema_name object_kind object_name owner_role owner_role_type comment',
  ),
])

function listKinds(kinds: string, columns: string): [string, string][] {
  return kinds.split(', ').map(kind => [kind, columns])
}
