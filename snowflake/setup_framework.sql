-- Databases, roles, warehouses, grants and the service user of the pipeline.
--
-- Run as a user with the roles sysadmin, securityadmin and useradmin; accountadmin includes all of them.
-- Rerunnable: no existing object is replaced.
-- &{snowflake_user_public_key} is the body of the service user's public key, on one line, without the PEM header and footer.

-- databases

use role sysadmin;

create database if not exists raw data_retention_time_in_days = 1;

create database if not exists analytics data_retention_time_in_days = 1;

create database if not exists sandbox data_retention_time_in_days = 1;

create schema if not exists sandbox.reporting with managed access;

-- warehouses

create warehouse if not exists load_wh with
  warehouse_size = 'MEDIUM'
  warehouse_type = 'STANDARD'
  auto_suspend = 60
  auto_resume = true
  initially_suspended = true;

create warehouse if not exists analyze_wh with
  warehouse_size = 'X-SMALL'
  warehouse_type = 'STANDARD'
  auto_suspend = 60
  auto_resume = true
  initially_suspended = true;

-- roles and the service user

use role useradmin;

create role if not exists etl;

create role if not exists reporting;

-- Without secondary roles the user has the rights of one role at a time.
create user if not exists snowflake_user
  type = service
  default_role = etl
  default_warehouse = load_wh
  default_namespace = raw.public
  default_secondary_roles = ()
  rsa_public_key = '&{snowflake_user_public_key}'
  rsa_public_key_2 = '&{snowflake_user_public_key}';

-- A new key comes beside the old one, which the service uses until it is replaced; then finish_key_rotation.sql runs.
alter user snowflake_user set rsa_public_key_2 = '&{snowflake_user_public_key}';

use role securityadmin;

grant role etl to role sysadmin;

grant role reporting to role sysadmin;

grant role etl to user snowflake_user;

grant role reporting to user snowflake_user;

-- etl loads raw and builds analytics

grant usage on warehouse load_wh to role etl;

grant usage on database raw to role etl;

grant usage on database analytics to role etl;

grant ownership on schema raw.public to role etl copy current grants;

grant ownership on schema analytics.public to role etl copy current grants;

-- reporting reads both databases, and creates its own tables in sandbox

grant usage on warehouse analyze_wh to role reporting;

grant usage on database raw to role reporting;

grant usage on database analytics to role reporting;

grant usage on database sandbox to role reporting;

grant usage on schema raw.public to role reporting;

grant usage on schema analytics.public to role reporting;

grant usage on schema sandbox.public to role reporting;

grant usage on schema sandbox.reporting to role reporting;

grant create table on schema sandbox.reporting to role reporting;

grant create view on schema sandbox.reporting to role reporting;

grant select on future tables in schema raw.public to role reporting;

grant select on future tables in schema analytics.public to role reporting;
