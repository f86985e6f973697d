-- Stages, file format and raw tables of the pipeline. Run after setup_framework.sql.
-- &{datasets_url} and &{quickstart_url} are the buckets with the airline and the taxi data.

use role etl;

create stage if not exists raw.public.datasets
  url = '&{datasets_url}';

create stage if not exists raw.public.quickstart
  url = '&{quickstart_url}';

-- The taxi files begin with a header line and an empty line.
create file format if not exists raw.public.csv
  type = csv
  field_delimiter = ','
  skip_header = 2
  null_if = ('\\n')
  error_on_column_count_mismatch = true;

create table if not exists raw.public.airline_raw (
  src variant not null,
  src_filename varchar not null,
  src_file_row_num integer not null,
  create_process varchar not null,
  create_ts timestamp_ntz not null,
  src_file_last_modified timestamp_ntz
);

create table if not exists raw.public.nyc_taxi_raw (
  vendorid integer,
  tpep_pickup_datetime timestamp_ntz not null,
  tpep_dropoff_datetime timestamp_ntz not null,
  passenger_count integer,
  trip_distance number(15, 2),
  pickup_longitude number(15, 2),
  pickup_latitude number(15, 2),
  ratecodeid integer,
  store_and_fwd_flag varchar,
  pulocationid integer,
  dolocationid integer,
  payment_type integer,
  fare_amount number(38, 2),
  extra number(15, 1),
  mta_tax number(15, 1),
  tip_amount number(15, 2),
  tolls_amount number(15, 2),
  improvement_surcharge number(15, 1),
  total_amount number(15, 2),
  src_filename varchar not null,
  src_file_row_num integer not null,
  create_process varchar not null,
  create_ts timestamp_ntz not null,
  src_file_last_modified timestamp_ntz
);

-- For tables created before the column, by which the rows of a changed file replace the old ones.
alter table raw.public.airline_raw add column if not exists src_file_last_modified timestamp_ntz;

alter table raw.public.nyc_taxi_raw add column if not exists src_file_last_modified timestamp_ntz;

-- For tables created before the grants on future tables in setup_framework.sql.
grant select on table raw.public.airline_raw to role reporting;

grant select on table raw.public.nyc_taxi_raw to role reporting;
