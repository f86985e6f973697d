create table if not exists analytics.public.airline (
  cal_date date not null,
  actual_elapsed_time number,
  airtime number,
  arr_delay number,
  arr_time number,
  crs_arr_time number,
  crs_dep_time number,
  crs_elapsedtime number,
  cancelled number,
  carrier_delay number,
  day_of_week number,
  day_of_month number,
  dep_delay number,
  dep_time number,
  dest varchar,
  distance number,
  diverted number,
  flight_num number,
  late_aircraft_delay number,
  month number,
  nas_delay number,
  origin varchar,
  security_delay number,
  tail_num varchar,
  taxi_in number,
  taxi_out number,
  unique_carrier varchar,
  weather_delay number,
  year number,
  create_process varchar not null,
  create_ts timestamp_ntz not null
);

-- NA in the files is an unknown value (a cancelled flight has no departure delay) and becomes null.
insert overwrite into analytics.public.airline
with airline_raw as (
  select src from raw.public.airline_raw
),

flights as (
  select
    date_from_parts(src:Year::number, src:Month::number, src:DayofMonth::number) as cal_date,
    nullif(src:ActualElapsedTime::varchar, 'NA')::number as actual_elapsed_time,
    nullif(src:AirTime::varchar, 'NA')::number as airtime,
    nullif(src:ArrDelay::varchar, 'NA')::number as arr_delay,
    nullif(src:ArrTime::varchar, 'NA')::number as arr_time,
    nullif(src:CRSArrTime::varchar, 'NA')::number as crs_arr_time,
    nullif(src:CRSDepTime::varchar, 'NA')::number as crs_dep_time,
    nullif(src:CRSElapsedTime::varchar, 'NA')::number as crs_elapsedtime,
    nullif(src:Cancelled::varchar, 'NA')::number as cancelled,
    nullif(src:CarrierDelay::varchar, 'NA')::number as carrier_delay,
    nullif(src:DayOfWeek::varchar, 'NA')::number as day_of_week,
    nullif(src:DayofMonth::varchar, 'NA')::number as day_of_month,
    nullif(src:DepDelay::varchar, 'NA')::number as dep_delay,
    nullif(src:DepTime::varchar, 'NA')::number as dep_time,
    nullif(src:Dest::varchar, 'NA') as dest,
    nullif(src:Distance::varchar, 'NA')::number as distance,
    nullif(src:Diverted::varchar, 'NA')::number as diverted,
    nullif(src:FlightNum::varchar, 'NA')::number as flight_num,
    nullif(src:LateAircraftDelay::varchar, 'NA')::number as late_aircraft_delay,
    nullif(src:Month::varchar, 'NA')::number as month,
    nullif(src:NASDelay::varchar, 'NA')::number as nas_delay,
    nullif(src:Origin::varchar, 'NA') as origin,
    nullif(src:SecurityDelay::varchar, 'NA')::number as security_delay,
    nullif(src:TailNum::varchar, 'NA') as tail_num,
    nullif(src:TaxiIn::varchar, 'NA')::number as taxi_in,
    nullif(src:TaxiOut::varchar, 'NA')::number as taxi_out,
    nullif(src:UniqueCarrier::varchar, 'NA') as unique_carrier,
    nullif(src:WeatherDelay::varchar, 'NA')::number as weather_delay,
    nullif(src:Year::varchar, 'NA')::number as year,
    '{{ dag.dag_id }}.{{ task.task_id }}' as create_process,
    current_timestamp()::timestamp_ntz as create_ts
  from airline_raw
)

select * from flights;
