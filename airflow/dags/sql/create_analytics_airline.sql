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

-- NA or an empty text is an unknown value (a cancelled flight has no departure delay) and becomes null.
-- A flight without a date is left out.
insert overwrite into analytics.public.airline
with airline_raw as (
  select src from raw.public.airline_raw
),

flights as (
  select
    date_from_parts(
      try_to_number(src:Year::varchar), try_to_number(src:Month::varchar), try_to_number(src:DayofMonth::varchar)
    ) as cal_date,
    try_to_number(src:ActualElapsedTime::varchar) as actual_elapsed_time,
    try_to_number(src:AirTime::varchar) as airtime,
    try_to_number(src:ArrDelay::varchar) as arr_delay,
    try_to_number(src:ArrTime::varchar) as arr_time,
    try_to_number(src:CRSArrTime::varchar) as crs_arr_time,
    try_to_number(src:CRSDepTime::varchar) as crs_dep_time,
    try_to_number(src:CRSElapsedTime::varchar) as crs_elapsedtime,
    try_to_number(src:Cancelled::varchar) as cancelled,
    try_to_number(src:CarrierDelay::varchar) as carrier_delay,
    try_to_number(src:DayOfWeek::varchar) as day_of_week,
    try_to_number(src:DayofMonth::varchar) as day_of_month,
    try_to_number(src:DepDelay::varchar) as dep_delay,
    try_to_number(src:DepTime::varchar) as dep_time,
    nullif(src:Dest::varchar, 'NA') as dest,
    try_to_number(src:Distance::varchar) as distance,
    try_to_number(src:Diverted::varchar) as diverted,
    try_to_number(src:FlightNum::varchar) as flight_num,
    try_to_number(src:LateAircraftDelay::varchar) as late_aircraft_delay,
    try_to_number(src:Month::varchar) as month,
    try_to_number(src:NASDelay::varchar) as nas_delay,
    nullif(src:Origin::varchar, 'NA') as origin,
    try_to_number(src:SecurityDelay::varchar) as security_delay,
    nullif(src:TailNum::varchar, 'NA') as tail_num,
    try_to_number(src:TaxiIn::varchar) as taxi_in,
    try_to_number(src:TaxiOut::varchar) as taxi_out,
    nullif(src:UniqueCarrier::varchar, 'NA') as unique_carrier,
    try_to_number(src:WeatherDelay::varchar) as weather_delay,
    try_to_number(src:Year::varchar) as year,
    '{{ dag.dag_id }}.{{ task.task_id }}' as create_process,
    sysdate() as create_ts
  from airline_raw
)

select * from flights
where cal_date is not null;
