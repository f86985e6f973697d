create table if not exists analytics.public.calendar_date (
  cal_date date not null primary key,
  year number(4) not null,
  month number(2) not null,
  month_name varchar(3) not null,
  quarter number(1) not null,
  quarter_name varchar(2) not null,
  quarter_name_full varchar(7) not null,
  day_of_mon number(2) not null,
  day_of_week number(1) not null,
  week_of_year number(2) not null,
  day_of_year number(3) not null,
  create_process varchar not null,
  create_ts timestamp_ntz not null
);

-- 14,000 days from 1987-01-01, the first year of the on-time data. seq4() can have gaps, row_number() has none.
insert overwrite into analytics.public.calendar_date
with days as (
  select dateadd(day, row_number() over (order by seq4()) - 1, '1987-01-01'::date) as cal_date
  from table(generator(rowcount => 14000))
),

calendar as (
  select
    cal_date,
    year(cal_date) as year,
    month(cal_date) as month,
    monthname(cal_date) as month_name,
    quarter(cal_date) as quarter,
    'Q' || quarter(cal_date) as quarter_name,
    'Q' || quarter(cal_date) || '-' || year(cal_date) as quarter_name_full,
    dayofmonth(cal_date) as day_of_mon,
    dayofweek(cal_date) as day_of_week,
    weekofyear(cal_date) as week_of_year,
    dayofyear(cal_date) as day_of_year,
    '{{ dag.dag_id }}.{{ task.task_id }}' as create_process,
    sysdate() as create_ts
  from days
)

select * from calendar;
