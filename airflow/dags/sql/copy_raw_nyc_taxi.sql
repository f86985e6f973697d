-- One row for each trip, in the 19 columns of the files.
-- Snowflake skips files that it has loaded. The rows of a file that has changed since replace its old rows.
-- All statements are one request: if the task is killed, Snowflake completes the transaction.
begin;
{%- if params.reload %}

delete from raw.public.nyc_taxi_raw;
{%- endif %}

copy into raw.public.nyc_taxi_raw (
  vendorid,
  tpep_pickup_datetime,
  tpep_dropoff_datetime,
  passenger_count,
  trip_distance,
  pickup_longitude,
  pickup_latitude,
  ratecodeid,
  store_and_fwd_flag,
  pulocationid,
  dolocationid,
  payment_type,
  fare_amount,
  extra,
  mta_tax,
  tip_amount,
  tolls_amount,
  improvement_surcharge,
  total_amount,
  src_filename,
  src_file_row_num,
  create_process,
  create_ts,
  src_file_last_modified
)
from (
  select
    $1,
    $2,
    $3,
    $4,
    $5,
    $6,
    $7,
    $8,
    $9,
    $10,
    $11,
    $12,
    $13,
    $14,
    $15,
    $16,
    $17,
    $18,
    $19,
    metadata$filename,
    metadata$file_row_number,
    '{{ dag.dag_id }}.{{ task.task_id }}',
    sysdate(),
    metadata$file_last_modified
  from @raw.public.quickstart/nyc-taxi-data/
)
file_format = (format_name = raw.public.csv)
force = {{ params.reload | lower }};

delete from raw.public.nyc_taxi_raw
using (
  select src_filename, max(src_file_last_modified) as last_modified
  from raw.public.nyc_taxi_raw
  group by src_filename
) as newest
where nyc_taxi_raw.src_filename = newest.src_filename
  and nyc_taxi_raw.src_file_last_modified is distinct from newest.last_modified;

commit;
