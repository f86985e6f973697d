/**
 * The beginnings of statements of all kinds, written from the syntax of their documentation pages
 * (docs.snowflake.com/sql-reference/sql/create-table, …/alter-table …): by the kind of object, or by the type of a
 * statement that is about no object.
 */
export const OBJECT_HEADS: Record<string, string> = {
  ACCOUNT: `
    create account reader_account admin_name = admin admin_password = 'x' email = 'a@example.com' edition = enterprise
    alter account set network_policy = office
    alter account unset network_policy
    drop account old_account grace_period_in_days = 3
    undrop account old_account`,
  'MANAGED ACCOUNT': `
    create managed account partner admin_name = 'admin', admin_password = 'x', type = reader
    drop managed account partner`,
  'ORGANIZATION ACCOUNT': `
    create organization account main admin_name = admin email = 'a@example.com' edition = enterprise
    alter organization account set mfa_enrollment = required`,
  'ORGANIZATION PROFILE': `
    create organization profile sales as 'title: Sales'
    alter organization profile sales publish
    drop organization profile sales`,
  'ORGANIZATION USER': `
    create organization user jane email = 'jane@example.com'
    alter organization user jane set email = 'j@example.com'
    drop organization user jane`,
  'ORGANIZATION USER GROUP': `
    create organization user group analysts
    alter organization user group analysts add organization users jane
    drop organization user group analysts`,
  CONNECTION: `
    create connection main comment = 'clients'
    alter connection main primary
    drop connection if exists main`,
  'FAILOVER GROUP': `
    create failover group fg object_types = databases, roles allowed_databases = raw allowed_accounts = org.dr
    alter failover group fg set replication_schedule = '10 MINUTE'
    drop failover group if exists fg`,
  'REPLICATION GROUP': `
    create replication group rg object_types = databases allowed_databases = raw allowed_accounts = org.eu
    alter replication group rg refresh
    drop replication group rg`,
  'RESOURCE MONITOR': `
    create or replace resource monitor limits with credit_quota = 100 triggers on 80 percent do notify
    alter resource monitor if exists limits set credit_quota = 200
    drop resource monitor limits`,
  WAREHOUSE: `
    create warehouse load_wh warehouse_size = small auto_suspend = 60
    create or alter warehouse load_wh warehouse_size = medium
    create warehouse if not exists load_wh with warehouse_type = 'SNOWPARK-OPTIMIZED'
    alter warehouse load_wh suspend
    alter warehouse load_wh resume if suspended
    alter warehouse set auto_suspend = 60
    alter warehouse if exists load_wh rename to etl_wh
    drop warehouse if exists load_wh`,
  ROLE: `
    create role loader comment = 'loads'
    create or alter role loader
    alter role loader rename to etl
    alter role if exists loader unset comment
    drop role if exists loader
    comment on role loader is 'loads'`,
  'DATABASE ROLE': `
    create database role raw.reader
    create or replace database role if not exists raw.reader comment = 'reads'
    alter database role raw.reader set comment = 'reads'
    drop database role raw.reader`,
  'APPLICATION ROLE': `
    create application role if not exists app_user
    alter application role app_user rename to app_reader
    drop application role app_user`,
  USER: `
    create user jane password = 'x' default_role = analyst must_change_password = true
    create or replace user if not exists svc type = service
    alter user jane set email = 'jane@example.com'
    alter user if exists jane unset email
    alter user set mins_to_unlock = 1
    alter user svc add programmatic access token ci days_to_expiry = 30
    alter user jane reset password
    drop user if exists jane`,
  SHARE: `
    create share sales comment = 'for partners'
    alter share sales add accounts = org.partner
    alter share if exists sales remove accounts = org.partner
    drop share sales`,
  LISTING: `
    create external listing if not exists weather share s as 'title: Weather' publish = false
    create organization listing internal share s as 'title: Internal'
    alter listing weather publish
    drop listing if exists weather`,
  'DATA EXCHANGE': `
    alter data exchange partners set comment = 'x'`,
  CONTACT: `
    create contact if not exists owner_team email_distribution_list = 'team@example.com'
    alter contact owner_team set url = 'https://example.com'
    drop contact owner_team`,
  BUDGET: `
    drop budget team_budget`,
  APPLICATION: `
    create application crm from application package crm_package using version v1
    alter application crm upgrade
    drop application if exists crm cascade`,
  'APPLICATION PACKAGE': `
    create application package if not exists crm_package
    alter application package crm_package add version v1 using '@stage/app'
    drop application package crm_package`,
  'COMPUTE POOL': `
    create compute pool if not exists pool min_nodes = 1 max_nodes = 2 instance_family = CPU_X64_XS
    alter compute pool pool suspend
    alter compute pool pool stop all
    drop compute pool pool`,
  'EXTERNAL VOLUME': `
    create or replace external volume lake storage_locations = ((name = 'a' storage_provider = 'S3' storage_base_url = 's3://b/'))
    alter external volume lake set allow_writes = false
    drop external volume lake
    undrop external volume lake`,
  'STORAGE INTEGRATION': `
    create storage integration s3_int type = external_stage storage_provider = 'S3' enabled = true
    alter storage integration s3_int set enabled = false
    drop storage integration if exists s3_int`,
  'API INTEGRATION': `
    create or replace api integration git_api api_provider = git_https_api api_allowed_prefixes = ('https://x') enabled = true
    alter api integration git_api set api_allowed_prefixes = ('https://y')
    drop api integration git_api`,
  'SECURITY INTEGRATION': `
    create security integration okta type = saml2 enabled = true
    create security integration if not exists oauth type = oauth oauth_client = tableau_desktop
    alter security integration okta refresh saml2_snowflake_private_key
    drop security integration okta`,
  'NOTIFICATION INTEGRATION': `
    create notification integration mail type = email enabled = true allowed_recipients = ('a@example.com')
    alter notification integration mail set comment = 'x'
    drop notification integration mail`,
  'CATALOG INTEGRATION': `
    create catalog integration if not exists glue catalog_source = glue table_format = iceberg enabled = true
    alter catalog integration glue set refresh_interval_seconds = 60
    drop catalog integration glue`,
  'EXTERNAL ACCESS INTEGRATION': `
    create or replace external access integration pypi allowed_network_rules = (pypi_rule) enabled = true
    alter external access integration if exists pypi set enabled = false
    drop external access integration pypi`,
  INTEGRATION: `
    drop integration if exists s3_int
    alter integration s3_int set enabled = true`,
  DATABASE: `
    create database raw data_retention_time_in_days = 1
    create or replace transient database scratch
    create database if not exists shared from share org.provider
    create database copy clone raw at (offset => -3600)
    create or alter database raw
    alter database raw rename to raw_old
    alter database raw swap with raw_new
    alter database raw enable replication to accounts org.dr
    drop database if exists raw cascade
    undrop database raw
    comment on database raw is 'raw data'`,
  SCHEMA: `
    create schema raw.public with managed access
    create transient schema if not exists scratch
    create or alter schema s data_retention_time_in_days = 0
    create schema s clone t
    alter schema s enable managed access
    alter schema if exists s swap with t
    drop schema s restrict
    undrop schema s
    comment if exists on schema s is 'x'`,
  TABLE: `
    create table t (a int)
    create or replace temporary table t (a int)
    create local temp table t (a int)
    create transient table if not exists t (a int) cluster by (a)
    create or alter table t (a int, b date)
    create table t as select 1 as a
    create table t like u
    create table t clone u before (statement => 'x')
    create table t using template (select array_agg(object_construct(*)) from table(infer_schema(location => '@s')))
    create or replace table identifier('raw.public.t') (a int)
    alter table t add column if not exists b date
    alter table t drop column b
    alter table t rename column a to b
    alter table t alter column a set data type varchar(20)
    alter table t modify a drop not null
    alter table t cluster by (a)
    alter table t swap with u
    alter table t add row access policy p on (a)
    alter table if exists t set tag pii = 'yes'
    alter table t add search optimization on equality(a)
    drop table if exists t
    undrop table t
    truncate table if exists t
    comment on table t is 'x'`,
  'DYNAMIC TABLE': `
    create dynamic table d target_lag = '1 hour' warehouse = w as select * from t
    create or replace transient dynamic table d target_lag = downstream warehouse = w as select 1
    alter dynamic table d suspend
    alter dynamic table if exists d set target_lag = '5 minutes'
    alter dynamic table d refresh
    drop dynamic table d
    undrop dynamic table d`,
  'DYNAMIC ICEBERG TABLE': `
    create dynamic iceberg table d (a int) target_lag = '1 hour' warehouse = w external_volume = 'v' as select 1`,
  'ICEBERG TABLE': `
    create iceberg table i (a int) catalog = 'SNOWFLAKE' external_volume = 'v' base_location = 'i'
    create iceberg table if not exists i external_volume = 'v' catalog = 'glue' catalog_table_name = 'i'
    alter iceberg table i refresh
    alter iceberg table i add column b int
    drop iceberg table i
    undrop iceberg table i`,
  'EXTERNAL TABLE': `
    create external table e (a int as (value:a::int)) location = @s file_format = (type = parquet)
    alter external table e refresh
    alter external table if exists e add partition (d = '2024-01-01') location '2024'
    drop external table e`,
  'HYBRID TABLE': `
    create hybrid table h (id int primary key)
    create or replace hybrid table h (id int primary key, index i (id))`,
  'EVENT TABLE': `
    create event table if not exists events
    create or replace event table events change_tracking = true`,
  'INTERACTIVE TABLE': `
    create interactive table q cluster by (a) as select a from t
    create or replace interactive table q cluster by (a) target_lag = '1 hour' warehouse = w as select a from t`,
  'ONLINE FEATURE TABLE': `
    create online feature table f primary key (id) target_lag = '1 minute' warehouse = w from t
    alter online feature table f suspend
    drop online feature table f`,
  VIEW: `
    create view v as select 1
    create or replace secure view if not exists v copy grants as select 1
    create or replace recursive view v (a) as select 1
    create or alter view v as select 2
    create temporary view v as select 1
    alter view v rename to w
    alter view v set secure
    alter view if exists v modify column a set masking policy p
    drop view if exists v
    undrop view v
    comment on view v is 'x'`,
  'MATERIALIZED VIEW': `
    create materialized view m cluster by (a) as select a from t
    create or replace secure materialized view m as select a from t
    alter materialized view m suspend recluster
    drop materialized view m
    truncate materialized view m`,
  'SEMANTIC VIEW': `
    create or replace semantic view sales tables (orders primary key (id)) metrics (orders.total as sum(amount))
    alter semantic view sales set comment = 'x'
    drop semantic view sales`,
  COLUMN: `
    comment on column t.a is 'x'`,
  INDEX: `
    create index if not exists i on h (a)
    drop index h.i`,
  SEQUENCE: `
    create sequence q start = 1 increment = 1
    create or replace sequence if not exists q order
    alter sequence q set increment by 10
    drop sequence if exists q`,
  STAGE: `
    create stage landing url = 's3://b/' storage_integration = s3_int
    create or replace temporary stage if not exists tmp directory = (enable = true)
    create or alter stage landing comment = 'x'
    alter stage landing refresh subpath = 'a'
    alter stage if exists landing set url = 's3://c/'
    drop stage landing
    undrop stage landing`,
  'FILE FORMAT': `
    create file format csv type = csv skip_header = 1
    create or replace temp file format if not exists js type = 'JSON'
    create or alter file format csv type = csv
    alter file format csv set skip_header = 2
    drop file format if exists csv`,
  PIPE: `
    create pipe p auto_ingest = true as copy into t from @s
    create or replace pipe if not exists p as copy into t from @s
    alter pipe p set pipe_execution_paused = true
    alter pipe p refresh
    drop pipe p`,
  STREAM: `
    create stream s on table t
    create or replace stream if not exists s on view v append_only = true
    create stream s on stage landing
    alter stream s set comment = 'x'
    drop stream s`,
  TASK: `
    create task hourly warehouse = w schedule = '60 minutes' as call p()
    create or replace task if not exists child after hourly when system$stream_has_data('S') as select 1
    create or alter task hourly schedule = 'USING CRON 0 * * * * UTC' as select 1
    alter task hourly resume
    alter task hourly modify as select 2
    alter task child add after other
    drop task if exists hourly`,
  ALERT: `
    create alert a warehouse = w schedule = '1 minute' if (exists (select 1)) then insert into t values (1)
    alter alert a suspend
    alter alert a modify action call p()
    drop alert a`,
  FUNCTION: `
    create function f(a int) returns int as 'a + 1'
    create or replace secure function f(a int, b string default 'x') returns table (c int) as $$ select 1 $$
    create or replace aggregate function f(a int) returns int language python runtime_version = '3.11' handler = 'F' as $$ class F: pass $$
    create or replace temporary function if not exists f() returns int language javascript as $$ return 1 $$
    create or alter function f(a int) returns int as 'a'
    alter function f(int) rename to g
    alter function if exists f(int, varchar) set secure
    drop function if exists f(int)
    comment on function f(int) is 'x'`,
  'EXTERNAL FUNCTION': `
    create or replace external function translate(t string) returns variant api_integration = i as 'https://x'`,
  'DATA METRIC FUNCTION': `
    create data metric function nulls(t table(a number)) returns number as 'select count(*) from t where a is null'`,
  PROCEDURE: `
    create procedure p(a int) returns string language sql as $$ begin return 'x'; end $$
    create or replace procedure p() returns int language python runtime_version = '3.11' packages = ('snowflake-snowpark-python') handler = 'run' as 'x'
    create or replace secure procedure p() returns table (a int) execute as caller as begin return 1; end
    create or alter procedure p() returns int as begin return 1; end
    alter procedure p(int) execute as caller
    drop procedure if exists p(int, varchar)`,
  'MASKING POLICY': `
    create masking policy m as (v string) returns string -> '***'
    create or replace masking policy if not exists m as (v string, r string) returns string -> case when r = 'X' then v end
    alter masking policy m set body -> '---'
    drop masking policy m`,
  'ROW ACCESS POLICY': `
    create row access policy r as (region string) returns boolean -> region = 'EU'
    alter row access policy r rename to r2
    drop row access policy if exists r`,
  'AGGREGATION POLICY': `
    create aggregation policy a as () returns aggregation_constraint -> aggregation_constraint(min_group_size => 5)
    drop aggregation policy a`,
  'PROJECTION POLICY': `
    create or replace projection policy p as () returns projection_constraint -> projection_constraint(allow => false)
    drop projection policy p`,
  'JOIN POLICY': `
    create join policy j as () returns join_constraint -> join_constraint(join_required => true)
    drop join policy j`,
  'PRIVACY POLICY': `
    create privacy policy p as () returns privacy_budget -> no_privacy_policy()
    drop privacy policy p`,
  'STORAGE LIFECYCLE POLICY': `
    create storage lifecycle policy old as (d date) returns boolean -> d < '2020-01-01'
    drop storage lifecycle policy old`,
  'PASSWORD POLICY': `
    create password policy strong password_min_length = 14
    alter password policy strong set password_min_length = 16
    drop password policy strong`,
  'SESSION POLICY': `
    create session policy short session_idle_timeout_mins = 30
    alter session policy short unset comment
    drop session policy short`,
  'AUTHENTICATION POLICY': `
    create authentication policy mfa authentication_methods = ('SAML', 'PASSWORD')
    alter authentication policy mfa set client_types = ('DRIVERS')
    drop authentication policy mfa`,
  'NETWORK POLICY': `
    create or replace network policy office allowed_ip_list = ('192.0.2.0/24')
    alter network policy office set blocked_ip_list = ('192.0.2.9')
    drop network policy office`,
  'PACKAGES POLICY': `
    create packages policy allowed language python allowlist = ('numpy')
    alter packages policy allowed set blocklist = ('x')
    drop packages policy allowed`,
  'FEATURE POLICY': `
    create feature policy no_dynamic blocked_object_types_for_creation = (dynamic_tables)
    drop feature policy no_dynamic`,
  'BACKUP POLICY': `
    create backup policy daily schedule = '1440 MINUTE' expire_after_days = 30
    alter backup policy daily set comment = 'x'
    drop backup policy daily`,
  'BACKUP SET': `
    create backup set raw_backups for database raw with backup policy daily
    alter backup set raw_backups add backup
    drop backup set raw_backups`,
  SNAPSHOT: `
    create snapshot s1 from service web volume "data" instance 0
    alter snapshot s1 set comment = 'x'
    drop snapshot s1`,
  'NETWORK RULE': `
    create network rule pypi_rule type = host_port mode = egress value_list = ('pypi.org')
    alter network rule pypi_rule set value_list = ('pypi.org', 'files.pythonhosted.org')
    drop network rule if exists pypi_rule`,
  SECRET: `
    create secret api type = generic_string secret_string = 'x'
    create or replace secret if not exists basic type = password username = 'u' password = 'x'
    alter secret api set secret_string = 'y'
    drop secret api`,
  TAG: `
    create tag pii allowed_values 'yes', 'no'
    create or replace tag if not exists cost_center comment = 'x'
    alter tag pii add allowed_values 'unknown'
    alter tag pii set masking policy m
    drop tag pii
    undrop tag pii`,
  TYPE: `
    create type if not exists age as number(3, 0)
    drop type age`,
  'GIT REPOSITORY': `
    create git repository repo api_integration = git_api origin = 'https://github.com/x/y.git'
    alter git repository repo fetch
    drop git repository repo`,
  'IMAGE REPOSITORY': `
    create image repository if not exists images
    drop image repository images`,
  'ARTIFACT REPOSITORY': `
    create artifact repository wheels type = pip api_integration = pypi
    drop artifact repository wheels`,
  SERVICE: `
    create service web in compute pool pool from specification $$ spec: {} $$
    alter service web set min_instances = 2
    alter service web restore volume "data" instances 0 from snapshot s1
    drop service if exists web force`,
  GATEWAY: `
    create gateway g from specification $$ spec: {} $$
    drop gateway g`,
  STREAMLIT: `
    create streamlit dashboard from '@s/app' main_file = 'app.py' query_warehouse = w
    alter streamlit dashboard set title = 'Sales'
    drop streamlit dashboard`,
  NOTEBOOK: `
    create notebook n from '@s/nb' main_file = 'n.ipynb' query_warehouse = w
    alter notebook n add live version from last
    drop notebook n`,
  'NOTEBOOK PROJECT': `
    create notebook project np from 'snow://workspace/x'
    drop notebook project np`,
  WORKSPACE: `
    create workspace ws
    drop workspace ws`,
  'CORTEX SEARCH SERVICE': `
    create cortex search service docs on body attributes team warehouse = w target_lag = '1 day' as (select body, team from t)
    alter cortex search service docs suspend indexing
    drop cortex search service docs`,
  AGENT: `
    create or replace agent helper comment = 'x' from specification $$ models: {} $$
    alter agent helper set comment = 'y'
    drop agent helper`,
  'EXTERNAL AGENT': `
    create external agent tracker
    drop external agent tracker`,
  'MCP SERVER': `
    create mcp server tools from specification $$ tools: [] $$
    drop mcp server tools`,
  MODEL: `
    create model churn with version v1 from model other version v1
    alter model churn set default_version = v2
    alter model churn drop version v1
    drop model churn`,
  'MODEL MONITOR': `
    create model monitor watch with model = churn version = 'v1' function = 'predict' source = t warehouse = w refresh_interval = '1 day' aggregation_window = '1 day' timestamp_column = ts
    alter model monitor watch suspend
    drop model monitor watch`,
  DATASET: `
    create dataset if not exists training
    alter dataset training add version 'v1' from (select 1)
    drop dataset training`,
  EXPERIMENT: `
    create experiment e1
    drop experiment e1`,
  'DBT PROJECT': `
    create dbt project transform from '@repo/branches/main'
    alter dbt project transform add version v2 from '@repo/branches/main'
    drop dbt project transform`,
  'DCM PROJECT': `
    create dcm project platform
    drop dcm project platform`,
  'POSTGRES INSTANCE': `
    create postgres instance pg compute_family = 'STANDARD_M' storage_size_gb = 10 authentication_authority = postgres
    alter postgres instance pg suspend
    drop postgres instance pg`,
}

export const OTHER_HEADS: Record<string, string> = {
  session: `
    use role loader
    use warehouse w
    use database raw
    use schema raw.public
    use secondary roles all
    set answer = 42
    set (a, b) = (1, 2)
    unset answer
    alter session set query_tag = 'x'
    alter session unset query_tag`,
  transaction: `
    begin
    begin transaction
    begin work name t1
    start transaction
    commit work
    rollback`,
  query: `
    select 1
    with a as (select 1) select * from a
    values (1), (2)
    (select 1) union all (select 2)
    show tables in schema raw.public
    desc table t
    describe user jane
    list @s
    ls @s/a
    explain using text select 1`,
  dml: `
    insert into t values (1)
    insert overwrite into t select 1
    insert all into t into u select 1
    update t set a = 1
    delete from t where a = 1
    merge into t using u on t.a = u.a when matched then delete
    copy into t from @s
    copy into @s from t`,
  grant: `
    grant select on table t to role loader
    grant role loader to user jane
    grant ownership on schema s to role loader copy current grants
    grant usage on future schemas in database raw to role loader
    grant all privileges on warehouse w to role loader
    grant database role raw.reader to role loader
    grant usage on database raw to share sales`,
  revoke: `
    revoke select on table t from role loader
    revoke role loader from user jane
    revoke all privileges on all tables in schema s from role loader`,
  run: `
    call p(1)
    execute immediate 'select 1'
    execute immediate from @s/f.sql
    execute task hourly
    execute alert a
    execute service in compute pool pool from specification $$ spec: {} $$
    begin let a := 1; return a; end
    declare a int; begin a := 1; end
    remove @s/a
    with q as procedure () returns int as $$ begin return 1; end $$ call q()`,
}
