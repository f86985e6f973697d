-- Service users of the tools, their roles and warehouses, and people with few rights.
-- Run as a user with the role accountadmin.
-- &{service_public_key} is the body of an RSA public key, on one line.

use role useradmin;

create role if not exists tool_dbt comment = 'dbt';

create role if not exists tool_airflow comment = 'Airflow';

create role if not exists tool_bi comment = 'Dashboards';

create role if not exists tool_reader comment = 'What every tool reads';

create user if not exists dbt_service
  type = service
  default_role = tool_dbt
  default_warehouse = tool_wh
  default_namespace = tool.public
  default_secondary_roles = ()
  rsa_public_key = '&{service_public_key}'
  comment = 'dbt in production';

create user if not exists airflow_service
  type = service
  login_name = 'airflow'
  display_name = 'Airflow'
  default_role = tool_airflow
  default_warehouse = tool_wh;

create user if not exists bi_service type = legacy_service default_role = tool_bi comment = 'Dashboards';

create user if not exists "jane.doe@example.com"
  login_name = 'jane.doe@example.com'
  display_name = 'Jane Doe'
  first_name = 'Jane'
  last_name = 'Doe'
  email = 'jane.doe@example.com'
  default_role = tool_reader
  must_change_password = false
  days_to_expiry = 365;

alter user dbt_service set rsa_public_key = '&{service_public_key}';

alter user airflow_service set
  default_secondary_roles = ()
  comment = 'Airflow in production';

alter user bi_service set statement_timeout_in_seconds = 600;

use role securityadmin;

grant role tool_reader to role tool_dbt;

grant role tool_reader to role tool_airflow;

grant role tool_reader to role tool_bi;

grant role tool_dbt to role sysadmin;

grant role tool_airflow to role sysadmin;

grant role tool_bi to role sysadmin;

grant role tool_dbt to user dbt_service;

grant role tool_airflow to user airflow_service;

grant role tool_bi to user bi_service;

grant role tool_reader to user "jane.doe@example.com";

use role sysadmin;

create warehouse if not exists tool_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  auto_resume = true
  initially_suspended = true;

create database if not exists tool;

create schema if not exists tool.dbt_production;

create schema if not exists tool.dbt_ci;

grant usage, monitor on warehouse tool_wh to role tool_dbt;

grant usage on warehouse tool_wh to role tool_airflow;

grant usage on warehouse tool_wh to role tool_bi;

grant usage on database tool to role tool_reader;

grant create schema on database tool to role tool_dbt;

grant usage on schema tool.public to role tool_reader;

grant ownership on schema tool.dbt_production to role tool_dbt copy current grants;

grant ownership on schema tool.dbt_ci to role tool_dbt copy current grants;

use role securityadmin;

grant usage on schema tool.dbt_production to role tool_bi;

grant select on future tables in schema tool.dbt_production to role tool_bi;

grant select on future views in schema tool.dbt_production to role tool_bi;

grant monitor on user dbt_service to role tool_airflow;

grant monitor on user airflow_service to role tool_airflow;
