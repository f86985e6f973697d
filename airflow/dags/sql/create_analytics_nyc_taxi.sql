create table if not exists analytics.public.nyc_taxi (
  vendor_id number,
  tpep_pickup_ts timestamp_ntz,
  tpep_dropoff_ts timestamp_ntz,
  tpep_pickup_date date,
  tpep_dropoff_date date,
  passenger_count number,
  trip_distance number(15, 2),
  pickup_longitude number(15, 2),
  pickup_latitude number(15, 2),
  rate_code_id number,
  store_and_fwd_flag varchar,
  pu_location_id number,
  do_location_id number,
  payment_type number,
  fare_amount number(38, 2),
  extra number(15, 1),
  mta_tax number(15, 1),
  tip_amount number(15, 2),
  tolls_amount number(15, 2),
  improvement_surcharge number(15, 1),
  total_amount number(15, 2),
  create_process varchar not null,
  create_ts timestamp_ntz not null
);

insert overwrite into analytics.public.nyc_taxi
with nyc_taxi_raw as (
  select * from raw.public.nyc_taxi_raw
),

trips as (
  select
    vendorid as vendor_id,
    tpep_pickup_datetime as tpep_pickup_ts,
    tpep_dropoff_datetime as tpep_dropoff_ts,
    tpep_pickup_datetime::date as tpep_pickup_date,
    tpep_dropoff_datetime::date as tpep_dropoff_date,
    passenger_count,
    trip_distance,
    pickup_longitude,
    pickup_latitude,
    ratecodeid as rate_code_id,
    store_and_fwd_flag,
    pulocationid as pu_location_id,
    dolocationid as do_location_id,
    payment_type,
    fare_amount,
    extra,
    mta_tax,
    tip_amount,
    tolls_amount,
    improvement_surcharge,
    total_amount,
    '{{ dag.dag_id }}.{{ task.task_id }}' as create_process,
    sysdate() as create_ts
  from nyc_taxi_raw
)

select * from trips;
