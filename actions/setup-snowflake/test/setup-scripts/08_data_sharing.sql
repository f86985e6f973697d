-- A share of secure views, with a database role for its consumers.
-- Run as a user with the role accountadmin.

use role accountadmin;

create database if not exists exchange comment = 'Data for partners';

create schema if not exists exchange.internal;

create schema if not exists exchange.partner;

create table if not exists exchange.internal.shipment (
  shipment_id number not null,
  partner varchar(30) not null,
  weight float,
  shipped_on date
);

create table if not exists exchange.internal.partner (
  partner varchar(30) not null,
  account varchar(60) not null
);

create secure view if not exists exchange.partner.shipment
  comment = 'Shipments of the consumer'
as
select shipment.shipment_id, shipment.weight, shipment.shipped_on
from exchange.internal.shipment
inner join exchange.internal.partner on partner.partner = shipment.partner
where partner.account = current_account();

create secure view if not exists exchange.partner.weight_by_day as
select shipped_on, sum(weight) as weight
from exchange.internal.shipment
group by shipped_on;

create database role if not exists exchange.partner_reader comment = 'For consumers';

grant usage on schema exchange.partner to database role exchange.partner_reader;

grant select on view exchange.partner.weight_by_day to database role exchange.partner_reader;

grant select on all views in schema exchange.partner to database role exchange.partner_reader;

create share if not exists partner_share comment = 'Shipments';

grant usage on database exchange to share partner_share;

grant usage on schema exchange.partner to share partner_share;

grant select on view exchange.partner.shipment to share partner_share;

grant database role exchange.partner_reader to share partner_share;

alter share partner_share set comment = 'Shipments of a partner';

use role useradmin;

create role if not exists exchange_admin;

use role securityadmin;

grant role exchange_admin to role sysadmin;

use role accountadmin;

grant create share on account to role exchange_admin;

grant import share on account to role exchange_admin;

grant database role exchange.partner_reader to role exchange_admin;

grant usage on database exchange to role exchange_admin;

grant usage on schema exchange.internal to role exchange_admin;

grant select on all tables in schema exchange.internal to role exchange_admin;

grant insert on table exchange.internal.shipment to role exchange_admin;

grant select on future tables in schema exchange.internal to role exchange_admin;

grant ownership on database role exchange.partner_reader to role exchange_admin copy current grants;

revoke insert on table exchange.internal.partner from role exchange_admin;
