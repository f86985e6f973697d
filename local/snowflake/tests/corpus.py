"""The pipeline's loads in other Snowflake forms, and staged files for them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

COPY_AIRLINE = """
copy into raw.public.airline_raw (src, src_filename, src_file_row_num, create_process, create_ts)
from (
  select t.$1, metadata$filename, metadata$file_row_number, 'test', current_timestamp()::timestamp_ntz
  from @raw.public.datasets/airline/ t
)
file_format = (type = json)
pattern = '.*[.]json([.]gz)?'
on_error = abort_statement
"""

COPY_TAXI = """
copy into raw.public.nyc_taxi_raw
from (
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
    metadata$filename, metadata$file_row_number, 'test', sysdate(), metadata$file_last_modified
  from @raw.public.quickstart/nyc-taxi-data/
)
file_format = (format_name = raw.public.csv)
"""

CREATE_CALENDAR = """
create or replace table analytics.public.calendar_date (
  cal_date, year, month, month_name, quarter, quarter_name, quarter_name_full, day_of_mon, day_of_week,
  week_of_year, day_of_year, create_process, create_ts
) as
with days as (
  select dateadd(day, seq4(), '1987-01-01'::date) as cal_date
  from table(generator(rowcount => 14000))
)
select
  cal_date, year(cal_date), month(cal_date), monthname(cal_date), quarter(cal_date),
  'Q' || quarter(cal_date), 'Q' || quarter(cal_date) || '-' || year(cal_date), day(cal_date), dayname(cal_date),
  weekofyear(cal_date), dayofyear(cal_date), 'test', current_timestamp()
from days
"""

CREATE_AIRLINE = """
create or replace transient table analytics.public.airline as
select
  date_from_parts(src:Year::integer, src:Month::integer, src:DayofMonth::integer) as cal_date,
  nullif(src:DepDelay, 'NA')::integer as dep_delay,
  src:Origin::varchar as origin,
  src:Dest::string as dest,
  src:Cancelled::integer as cancelled,
  'test' as create_process,
  current_timestamp() as create_ts
from raw.public.airline_raw
"""

CREATE_TAXI = """
create or replace transient table analytics.public.nyc_taxi as
select
  vendorid as vendor_id, tpep_pickup_datetime as tpep_pickup_ts, tpep_pickup_datetime::date as tpep_pickup_date,
  total_amount, 'test' as create_process, current_timestamp() as create_ts
from raw.public.nyc_taxi_raw
"""

ANALYTICS = [CREATE_CALENDAR, CREATE_AIRLINE, CREATE_TAXI]
TAXI_HEADER = (
    "VendorID,tpep_pickup_datetime,tpep_dropoff_datetime,passenger_count,trip_distance,pickup_longitude,"
    "pickup_latitude,RatecodeID,store_and_fwd_flag,PULocationID,DOLocationID,payment_type,fare_amount,extra,"
    "mta_tax,tip_amount,tolls_amount,improvement_surcharge,total_amount\n\n"
)


def flight(day: int, delay: object, origin: str = "ORD") -> dict[str, object]:
    keys = {"Year": "2008", "Month": "4", "DayofMonth": str(day), "Dest": "ATL", "Cancelled": "0"}
    return keys | {"DepDelay": str(delay), "Origin": origin}


def put_files(s3: Path) -> None:
    """Two airline files with 4 rows, one of them gzipped, and a taxi file with 2 rows."""
    airline = s3 / "snowflake-lab/public/datasets/airline"
    airline.mkdir(parents=True, exist_ok=True)
    first, second = [flight(1, 10), flight(2, "NA")], [flight(3, 5), flight(4, 7, "JFK")]
    (airline / "a.json").write_text("".join(json.dumps(row) + "\n" for row in first))
    (airline / "b.json.gz").write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in second).encode()))
    taxi = s3 / "tableau-snowflake-quickstart/nyc-taxi-data"
    taxi.mkdir(parents=True, exist_ok=True)
    trip = "1,2016-01-01 00:00:00,2016-01-01 00:10:00,1,1.50,,,1,N,170,162,1,9.5,0.5,0.5,1.7,0,0.3,12.5"
    (taxi / "yellow.csv").write_text(TAXI_HEADER + f"{trip}\n{trip}\n")
