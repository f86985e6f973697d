-- Average departure delay of an airport by quarter.
-- &{origin} is the airport, &{from_year} and &{to_year} the first and last year: ORD, 2004 and 2008 for the public data.

use role reporting;

use warehouse analyze_wh;

with

airline as (
  select cal_date, dep_delay
  from analytics.public.airline
  where origin = '&{origin}'
),

calendar_date as (
  select cal_date, quarter_name_full
  from analytics.public.calendar_date
  where year between &{from_year} and &{to_year}
),

delay_by_quarter as (
  select
    calendar_date.quarter_name_full as quarter,
    min(calendar_date.cal_date) as first_day,
    round(avg(airline.dep_delay), 3) as avg_delay
  from airline
  inner join calendar_date on airline.cal_date = calendar_date.cal_date
  group by calendar_date.quarter_name_full
)

select quarter, avg_delay
from delay_by_quarter
order by first_day;
