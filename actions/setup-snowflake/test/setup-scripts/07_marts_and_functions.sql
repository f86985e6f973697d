-- Views, dynamic tables, functions and grants of a mart.
-- Run as a user with the role accountadmin.

use role useradmin;

create role if not exists mart_builder;

create role if not exists mart_reader;

use role securityadmin;

grant role mart_builder to role sysadmin;

grant role mart_reader to role mart_builder;

use role sysadmin;

create warehouse if not exists mart_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  initially_suspended = true;

grant usage on warehouse mart_wh to role mart_builder;

grant usage on warehouse mart_wh to role mart_reader;

create database if not exists mart;

create schema if not exists mart.sales;

create schema if not exists mart.tools;

grant usage on database mart to role mart_builder;

grant usage on database mart to role mart_reader;

grant all privileges on schema mart.sales to role mart_builder;

grant all privileges on schema mart.tools to role mart_builder;

grant usage on all schemas in database mart to role mart_reader;

use role securityadmin;

grant select on future views in schema mart.sales to role mart_reader;

grant select on future tables in schema mart.sales to role mart_reader;

use role mart_builder;

use warehouse mart_wh;

use schema mart.sales;

create table if not exists customer (
  customer_id number not null,
  name varchar(200),
  country varchar(2)
);

create table if not exists sale (
  sale_id number not null,
  customer_id number not null,
  sold_on date not null,
  amount number(12, 2) not null
)
cluster by (sold_on);

create or alter table price_list (
  product varchar(50) not null,
  price number(10, 2) not null,
  valid_from date,
  currency varchar(3)
)
comment = 'Prices';

create or replace view sale_by_country
  copy grants
  comment = 'Turnover by country'
as
select customer.country, sum(sale.amount) as turnover
from sale
inner join customer on customer.customer_id = sale.customer_id
group by customer.country;

create or alter secure view customer_public (customer_id, country)
  comment = 'Without names'
as
select customer_id, country
from customer;

create view if not exists sale_last_year as
select sale_id, amount
from sale
where sold_on >= dateadd(year, -1, current_date());

create dynamic table if not exists sale_by_day
  target_lag = '1 hour'
  warehouse = mart_wh
  refresh_mode = auto
  initialize = on_schedule
  comment = 'Turnover by day'
as
select sold_on, sum(amount) as turnover
from sale
group by sold_on;

create function if not exists mart.tools.net(amount number(12, 2), rate float)
  returns float
  language sql
  immutable
  comment = 'Amount without tax'
as
$$
  amount / (1 + rate)
$$;

create function if not exists mart.tools.net(amount number(12, 2))
  returns float
as 'amount / 1.19';

create or replace function mart.tools.slug(title varchar)
  copy grants
  returns varchar
  language python
  strict
  runtime_version = '3.11'
  handler = 'slug'
as
$$
def slug(title):
    return title.lower().replace(" ", "-")
$$;

create secure function if not exists mart.tools.customers_of(wanted varchar)
  returns table (customer_id number, name varchar)
as
$$
  select customer_id, name from mart.sales.customer where country = wanted
$$;

alter function mart.tools.net(number, float) set comment = 'Amount without VAT';

alter view sale_by_country set comment = 'Turnover by country of the customer';

comment on table sale is 'One row a sale';

grant select on table customer to role mart_reader;

grant select on dynamic table sale_by_day to role mart_reader;

grant usage on function mart.tools.net(number, float) to role mart_reader;

use role sysadmin;

grant select on all views in schema mart.sales to role mart_reader;

grant usage on all functions in schema mart.tools to role mart_reader;
