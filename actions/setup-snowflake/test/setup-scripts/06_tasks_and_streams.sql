-- Change data capture: streams, tasks in a graph, procedures and alerts.
-- Run as a user with the role accountadmin.

use role useradmin;

create role if not exists elt_runner;

use role securityadmin;

grant role elt_runner to role sysadmin;

use role accountadmin;

grant execute task on account to role elt_runner;

grant execute managed task on account to role elt_runner;

grant execute alert on account to role elt_runner;

use role sysadmin;

create warehouse if not exists elt_wh
  warehouse_size = 'XSMALL'
  auto_suspend = 60
  initially_suspended = true;

grant usage on warehouse elt_wh to role elt_runner;

create database if not exists elt;

grant usage on database elt to role elt_runner;

create schema if not exists elt.staging;

create schema if not exists elt.core;

grant ownership on schema elt.staging to role elt_runner revoke current grants;

grant ownership on schema elt.core to role elt_runner revoke current grants;

use role elt_runner;

use warehouse elt_wh;

use schema elt.staging;

create table if not exists orders (
  order_id number not null,
  amount number(12, 2),
  updated_at timestamp_ntz
);

create table if not exists elt.core.orders (
  order_id number not null,
  amount number(12, 2),
  updated_at timestamp_ntz,
  primary key (order_id)
);

create table if not exists elt.core.run_log (
  step varchar(100) not null,
  finished_at timestamp_ntz default current_timestamp()
);

create sequence if not exists elt.core.run_id start = 1 increment = 1;

create stream if not exists orders_changes
  on table orders
  append_only = false
  comment = 'Changes since the last merge';

create or alter procedure elt.core.merge_orders()
  returns varchar
  language sql
  comment = 'Merges the changes of orders'
  execute as owner
as
$$
begin
  merge into elt.core.orders t
  using elt.staging.orders_changes s on t.order_id = s.order_id
  when matched then update set t.amount = s.amount, t.updated_at = s.updated_at
  when not matched then insert (order_id, amount, updated_at) values (s.order_id, s.amount, s.updated_at);
  return 'merged ' || sqlrowcount;
end;
$$;

create procedure if not exists elt.core.log_step(step varchar, retries number default 0)
  returns number
  language sql
  execute as caller
as
begin
  insert into elt.core.run_log (step) values (:step);
  return 1;
end;

create procedure if not exists elt.core.log_step(step varchar)
  returns number
  language javascript
  strict
  execute as owner
as
$$
  return 1;
$$;

create task if not exists elt.core.refresh_root
  warehouse = elt_wh
  schedule = 'USING CRON 0 5 * * * Europe/Berlin'
  user_task_timeout_ms = 600000
  suspend_task_after_num_failures = 3
  comment = 'Every morning'
as
  call elt.core.log_step('start', 0);

create task if not exists elt.core.merge_orders_task
  warehouse = elt_wh
  after elt.core.refresh_root
  when system$stream_has_data('elt.staging.orders_changes')
as
  call elt.core.merge_orders();

create task if not exists elt.core.finish_task
  user_task_managed_initial_warehouse_size = 'XSMALL'
  after elt.core.merge_orders_task
as
begin
  call elt.core.log_step('end', 0);
  delete from elt.core.run_log where finished_at < dateadd(day, -30, current_timestamp());
end;

alter task elt.core.finish_task set comment = 'Log';

alter task elt.core.finish_task resume;

alter task elt.core.merge_orders_task resume;

create alert if not exists elt.core.stale_orders
  warehouse = elt_wh
  schedule = '60 MINUTE'
  if (exists (
    select 1 from elt.core.orders having max(updated_at) < dateadd(hour, -6, current_timestamp())
  ))
  then call elt.core.log_step('stale', 0);

grant select on stream orders_changes to role sysadmin;

grant monitor, operate on task elt.core.refresh_root to role sysadmin;

grant usage on procedure elt.core.merge_orders() to role sysadmin;

grant usage on procedure elt.core.log_step(varchar, number) to role sysadmin;

use role securityadmin;

grant usage on future procedures in schema elt.core to role sysadmin;

grant monitor on all tasks in schema elt.core to role sysadmin;
