-- Databases by layer, access roles as database roles, and future grants.
-- Run as a user with the role accountadmin.

use role sysadmin;

create database if not exists lake_raw
  data_retention_time_in_days = 1
  comment = 'Data as delivered';

create database if not exists lake_marts
  data_retention_time_in_days = 1
  comment = 'Data for analysts';

create transient database if not exists lake_scratch comment = 'Can be recreated';

create schema if not exists lake_raw.crm with managed access comment = 'CRM exports';

create schema if not exists lake_raw.shop with managed access;

create schema if not exists lake_marts.finance with managed access;

create schema if not exists lake_marts.marketing with managed access;

alter schema lake_raw.shop set comment = 'Web shop events';

create transient schema if not exists lake_scratch.work data_retention_time_in_days = 0;

create database role if not exists lake_raw.reader comment = 'Reads every table';

create database role if not exists lake_raw.writer comment = 'Loads every table';

create database role if not exists lake_marts.finance_reader;

create database role if not exists lake_marts.marketing_reader;

grant database role lake_raw.reader to database role lake_raw.writer;

use role useradmin;

create role if not exists lake_ingest;

create role if not exists lake_finance;

create role if not exists lake_marketing;

use role securityadmin;

grant role lake_ingest to role sysadmin;

grant role lake_finance to role sysadmin;

grant role lake_marketing to role sysadmin;

grant database role lake_raw.writer to role lake_ingest;

grant database role lake_marts.finance_reader to role lake_finance;

grant database role lake_marts.marketing_reader to role lake_marketing;

grant usage on database lake_raw to database role lake_raw.reader;

grant usage on all schemas in database lake_raw to database role lake_raw.reader;

grant usage on future schemas in database lake_raw to database role lake_raw.reader;

grant select on all tables in database lake_raw to database role lake_raw.reader;

grant select on future tables in database lake_raw to database role lake_raw.reader;

grant select on future views in database lake_raw to database role lake_raw.reader;

grant insert, update, delete, truncate on future tables in schema lake_raw.crm to database role lake_raw.writer;

grant create table, create stage, create file format on schema lake_raw.crm to database role lake_raw.writer;

grant usage on database lake_marts to database role lake_marts.finance_reader;

grant usage on schema lake_marts.finance to database role lake_marts.finance_reader;

grant select on future tables in schema lake_marts.finance to database role lake_marts.finance_reader;

grant select on future dynamic tables in schema lake_marts.finance to database role lake_marts.finance_reader;

grant usage on database lake_marts to database role lake_marts.marketing_reader;

grant usage on schema lake_marts.marketing to database role lake_marts.marketing_reader;

grant select on future views in schema lake_marts.marketing to database role lake_marts.marketing_reader;

grant all privileges on schema lake_scratch.work to role lake_marketing;

grant usage on database lake_scratch to role lake_marketing;

grant ownership on future tables in schema lake_scratch.work to role lake_marketing;

revoke all privileges on database lake_marts from role public;
