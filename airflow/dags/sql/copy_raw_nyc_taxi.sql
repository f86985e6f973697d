-- One row for each trip, in the 19 columns of the files. Snowflake skips files that it has loaded.
{%- if params.reload %}
begin;

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
  create_ts
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
    current_timestamp()::timestamp_ntz
  from @raw.public.quickstart/nyc-taxi-data
)
file_format = (format_name = raw.public.csv)
force = {{ params.reload | lower }};
{%- if params.reload %}

commit;
{%- endif %}
