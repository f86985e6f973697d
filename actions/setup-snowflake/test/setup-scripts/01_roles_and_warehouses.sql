-- Role hierarchy, warehouses and resource monitors of a data team.
-- Run as a user with the role accountadmin.

use role accountadmin;

create resource monitor if not exists team_monthly with
  credit_quota = 200
  frequency = monthly
  start_timestamp = immediately
  triggers
    on 75 percent do notify
    on 100 percent do suspend
    on 110 percent do suspend_immediate;

create resource monitor if not exists team_ad_hoc with
  credit_quota = 20
  triggers on 100 percent do suspend;

use role useradmin;

create role if not exists team_admin comment = 'Owns the objects of the data team';

create role if not exists team_engineer comment = 'Loads and transforms data';

create role if not exists team_analyst comment = 'Reads marts';

create role if not exists team_loader comment = 'Ingestion tools';

create role if not exists team_monitoring comment = 'Reads usage and queues';

use role securityadmin;

grant role team_analyst to role team_engineer;

grant role team_loader to role team_engineer;

grant role team_engineer to role team_admin;

grant role team_monitoring to role team_admin;

grant role team_admin to role sysadmin;

use role sysadmin;

create warehouse if not exists team_load_wh with
  warehouse_size = 'SMALL'
  auto_suspend = 60
  auto_resume = true
  initially_suspended = true
  comment = 'Ingestion';

create warehouse if not exists team_transform_wh with
  warehouse_size = 'MEDIUM'
  warehouse_type = 'STANDARD'
  auto_suspend = 120
  auto_resume = true
  initially_suspended = true
  statement_timeout_in_seconds = 7200
  comment = 'dbt';

create warehouse if not exists team_bi_wh
  warehouse_size = XSMALL
  max_concurrency_level = 12
  auto_suspend = 300
  initially_suspended = true;

alter warehouse team_load_wh set statement_timeout_in_seconds = 3600;

alter warehouse team_bi_wh set
  comment = 'Dashboards'
  auto_suspend = 180;

create or alter warehouse team_ad_hoc_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  initially_suspended = true
  comment = 'Ad hoc queries';

use role accountadmin;

alter warehouse team_load_wh set resource_monitor = team_monthly;

alter warehouse team_transform_wh set resource_monitor = team_monthly;

alter warehouse team_ad_hoc_wh set resource_monitor = team_ad_hoc;

grant monitor usage on account to role team_monitoring;

grant imported privileges on database snowflake to role team_monitoring;

use role securityadmin;

grant usage, operate on warehouse team_load_wh to role team_loader;

grant usage on warehouse team_transform_wh to role team_engineer;

grant usage on warehouse team_bi_wh to role team_analyst;

grant usage on warehouse team_ad_hoc_wh to role team_analyst;

grant monitor on warehouse team_load_wh to role team_monitoring;

grant monitor on warehouse team_transform_wh to role team_monitoring;

grant modify, monitor on warehouse team_transform_wh to role team_admin with grant option;

grant create database on account to role team_admin;

revoke create database on account from role team_engineer;

comment on role team_analyst is 'Reads marts and builds dashboards';
