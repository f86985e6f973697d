-- Objects that CREATE OR ALTER declares, and tables that change over time.
-- Run as a user with the role accountadmin.

use role accountadmin;

create or alter warehouse order_wh with
  warehouse_size = 'SMALL'
  auto_suspend = 90
  auto_resume = true
  initially_suspended = true;

create or alter database order_history comment = 'Orders of the shop';

create or alter schema order_history.core with managed access comment = 'Declared';

create schema if not exists order_history.staging;

alter schema order_history.staging set comment = 'Loaded by hand', data_retention_time_in_days = 0;

create or alter database role order_history.reader comment = 'Reads orders';

create or alter role order_owner comment = 'Owns the orders';

grant role order_owner to role sysadmin;

use schema order_history.core;

use warehouse order_wh;

create or alter table orders (
  id int not null,
  customer varchar(50) not null,
  amount number(12, 2) default 0,
  status varchar(10) default 'NEW' comment 'NEW, PAID, ''VOID''',
  lines array,
  address object,
  payload variant,
  weight float,
  is_gift boolean default false,
  picked_at time(0),
  ordered_on date default '2020-01-01',
  created_at timestamp_ltz(3),
  primary key (id)
)
  cluster by (ordered_on)
  comment = 'One row for each order'
  change_tracking = true;

alter table orders alter column amount comment 'Without tax';

comment on column orders.weight is 'kg';

alter table orders drop column if exists legacy_code;

alter table orders set enable_schema_evolution = true;

alter table if exists order_archive add column if not exists id int;

create or alter transient table order_import (id int, line varchar);

create table if not exists order_lines like order_import;

alter table order_lines alter column line set data type varchar;

alter table order_lines add column if not exists channel varchar(20) default 'web';

alter table order_lines add column if not exists tags array;

create transient table if not exists order_snapshot clone order_import;

alter table order_snapshot add column if not exists taken_at timestamp_tz;

create table if not exists order_totals as select id, amount from orders;

alter table order_totals add column if not exists currency varchar(3);

create or alter view paid_orders as select id, customer, amount from orders where status = 'PAID';

create or replace view gifts (id comment 'Order', customer) comment = 'Gifts' as
  select id, customer from orders where is_gift;

create or alter file format order_csv type = csv skip_header = 1 field_delimiter = '|';

create or alter stage order_files comment = 'Files of the shop';

create or alter procedure close_order(id int) returns varchar language sql as $$ begin return 'closed'; end $$;

create or alter function net(amount float) returns float as 'amount / 1.19';

create or alter task nightly_totals schedule = '60 minutes' as select 1;

alter task nightly_totals set comment = 'Totals of the day';

create alert if not exists late_orders
  schedule = '20 minutes'
  if (exists (select 1 from orders))
  then call close_order(1);

alter alert late_orders modify condition exists (select id from orders);

alter alert late_orders modify action call close_order(2);

create tag if not exists order_area allowed_values 'core', 'staging' comment = 'Part of the shop';

alter schema order_history.core set tag order_history.core.order_area = 'core';
