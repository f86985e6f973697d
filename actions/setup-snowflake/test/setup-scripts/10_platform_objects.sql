-- Iceberg tables, repositories, compute pools, notebooks and apps of a platform team.
-- Run as a user with the role accountadmin.
-- &{lake_role_arn} is the IAM role that reads and writes the bucket of the Iceberg tables.

use role accountadmin;

create external volume if not exists lake_volume
  storage_locations = (
    (
      name = 'lake-eu'
      storage_provider = 'S3'
      storage_base_url = 's3://example-lake/iceberg/'
      storage_aws_role_arn = '&{lake_role_arn}'
    )
  )
  allow_writes = true
  comment = 'Iceberg tables';

create catalog integration if not exists lake_catalog
  catalog_source = object_store
  table_format = iceberg
  enabled = true
  comment = 'Iceberg files without a catalog';

create api integration if not exists app_git
  api_provider = git_https_api
  api_allowed_prefixes = ('https://github.com/example/')
  enabled = true;

create compute pool if not exists app_pool
  min_nodes = 1
  max_nodes = 2
  instance_family = cpu_x64_xs
  auto_suspend_secs = 600
  initially_suspended = true;

use role useradmin;

create role if not exists app_developer;

use role securityadmin;

grant role app_developer to role sysadmin;

use role accountadmin;

create database if not exists app;

create schema if not exists app.code;

create schema if not exists app.data with managed access;

grant usage on database app to role app_developer;

grant usage on integration app_git to role app_developer;

grant usage, monitor on compute pool app_pool to role app_developer;

grant usage on external volume lake_volume to role app_developer;

grant bind service endpoint on account to role app_developer;

grant all on schema app.code to role app_developer;

grant all on schema app.data to role app_developer;

create warehouse if not exists app_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  initially_suspended = true;

grant usage on warehouse app_wh to role app_developer;

use role app_developer;

use schema app.code;

create image repository if not exists images;

create git repository if not exists project_code
  api_integration = app_git
  origin = 'https://github.com/example/project.git'
  comment = 'Notebooks and apps';

create stage if not exists specs directory = (enable = true);

create streamlit if not exists sales_app
  root_location = '@app.code.specs/sales'
  main_file = 'app.py'
  query_warehouse = app_wh
  title = 'Sales';

create notebook if not exists exploration
  query_warehouse = app_wh
  comment = 'Exploration';

create service if not exists scoring
  in compute pool app_pool
  from specification $$
spec:
  containers:
  - name: scoring
    image: /app/code/images/scoring:1
$$
  min_instances = 1
  max_instances = 1
  comment = 'Model scoring';

create iceberg table if not exists app.data.measurement (
  sensor varchar not null,
  measured_at timestamp_ntz(6),
  value double
)
  catalog = 'SNOWFLAKE'
  external_volume = 'lake_volume'
  base_location = 'measurement'
  comment = 'Sensor values';

create hybrid table if not exists app.data.device (
  device_id number(38, 0) not null primary key,
  name varchar(100),
  index device_name (name)
);

create event table if not exists app.data.app_events comment = 'Logs of the apps';

grant read on image repository images to role sysadmin;

grant usage on streamlit sales_app to role sysadmin;

grant read on git repository project_code to role sysadmin;

grant monitor on service scoring to role sysadmin;

use role securityadmin;

grant select on iceberg table app.data.measurement to role sysadmin;

grant select, insert, update, delete on table app.data.device to role sysadmin;
