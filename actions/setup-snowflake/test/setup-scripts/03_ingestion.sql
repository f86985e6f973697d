-- Storage integration, stages, file formats, landing tables and pipes.
-- Run as a user with the role accountadmin.
-- &{storage_role_arn} is the IAM role that reads the bucket, &{landing_url} the bucket's URL with a slash at its end.

use role accountadmin;

create storage integration if not exists landing_s3
  type = external_stage
  storage_provider = 'S3'
  enabled = true
  storage_aws_role_arn = '&{storage_role_arn}'
  storage_allowed_locations = ('&{landing_url}')
  comment = 'Landing bucket';

create notification integration if not exists load_errors
  type = email
  enabled = true
  allowed_recipients = ('data-team@example.com');

use role useradmin;

create role if not exists landing_loader;

use role securityadmin;

grant role landing_loader to role sysadmin;

use role accountadmin;

grant usage on integration landing_s3 to role landing_loader;

grant usage on integration load_errors to role landing_loader;

use role sysadmin;

create warehouse if not exists landing_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  initially_suspended = true;

grant usage on warehouse landing_wh to role landing_loader;

create database if not exists landing;

grant usage on database landing to role landing_loader;

create schema if not exists landing.events;

grant ownership on schema landing.events to role landing_loader copy current grants;

use role landing_loader;

use schema landing.events;

create file format if not exists json_lines
  type = json
  strip_outer_array = true
  compression = auto;

create file format if not exists csv_export
  type = csv
  field_delimiter = ';'
  skip_header = 1
  field_optionally_enclosed_by = '"'
  null_if = ('', 'NULL')
  empty_field_as_null = true
  comment = 'Exports of the ERP';

create file format if not exists parquet_files type = parquet snappy_compression = true;

create stage if not exists landing_stage
  url = '&{landing_url}'
  storage_integration = landing_s3
  file_format = (type = json)
  comment = 'All deliveries';

create stage if not exists orders_stage
  url = '&{landing_url}orders/'
  storage_integration = landing_s3
  file_format = (format_name = 'landing.events.csv_export');

create stage if not exists manual_uploads
  directory = (enable = true)
  encryption = (type = 'SNOWFLAKE_SSE')
  comment = 'Files of the controlling team';

create table if not exists clicks (
  payload variant not null,
  file_name varchar not null,
  file_row number not null,
  loaded_at timestamp_ntz not null default current_timestamp()
)
cluster by (to_date(loaded_at))
data_retention_time_in_days = 1
comment = 'Raw clicks';

create table if not exists orders (
  order_id number(38, 0) not null comment 'Key of the ERP',
  customer_id number(38, 0) not null,
  status varchar(20) not null default 'new',
  amount number(12, 2),
  ordered_at timestamp_ntz,
  constraint orders_key primary key (order_id)
)
change_tracking = true
comment = 'Orders of the ERP';

create transient table if not exists load_log (
  id number autoincrement start 1 increment 1,
  message varchar,
  logged_at timestamp_ltz default current_timestamp()
);

alter table orders set data_retention_time_in_days = 1;

alter table orders add column if not exists channel varchar(30);

create pipe if not exists clicks_pipe
  comment = 'Loads clicks every minute'
as
  copy into landing.events.clicks (payload, file_name, file_row)
  from (
    select $1, metadata$filename, metadata$file_row_number
    from @landing.events.landing_stage/clicks/
  )
  file_format = (format_name = 'landing.events.json_lines');

create pipe if not exists orders_pipe as
  copy into landing.events.orders
  from @landing.events.orders_stage
  on_error = skip_file;

grant select on table clicks to role sysadmin;

grant monitor on pipe clicks_pipe to role sysadmin;

grant read on stage manual_uploads to role sysadmin;

grant usage on file format json_lines to role sysadmin;
