-- Tags, masking, row access, aggregation and projection policies (Enterprise Edition).
-- Run as a user with the role accountadmin.

use role useradmin;

create role if not exists governance_admin;

create role if not exists pii_reader;

use role securityadmin;

grant role governance_admin to role sysadmin;

grant role pii_reader to role sysadmin;

use role sysadmin;

create database if not exists governance comment = 'Tags and policies';

create schema if not exists governance.tags;

create schema if not exists governance.policies;

create schema if not exists governance.customers;

grant usage on database governance to role governance_admin;

grant usage on all schemas in database governance to role governance_admin;

grant create tag on schema governance.tags to role governance_admin;

grant create masking policy, create row access policy, create aggregation policy, create projection policy
  on schema governance.policies to role governance_admin;

grant create table on schema governance.customers to role governance_admin;

use role accountadmin;

grant apply masking policy on account to role governance_admin;

grant apply row access policy on account to role governance_admin;

grant apply tag on account to role governance_admin;

grant apply aggregation policy on account to role governance_admin;

grant apply projection policy on account to role governance_admin;

use role governance_admin;

create tag if not exists governance.tags.data_class
  allowed_values 'public', 'internal', 'pii'
  comment = 'Classification';

create tag if not exists governance.tags.cost_center comment = 'Who pays';

alter tag governance.tags.data_class set comment = 'Classification of a column or table';

create masking policy if not exists governance.policies.mask_text as (val varchar) returns varchar ->
  case when is_role_in_session('PII_READER') then val else '***' end
  comment = 'Text for readers of PII';

create masking policy if not exists governance.policies.mask_date as (val date) returns date ->
  case
    when is_role_in_session('PII_READER') then val
    else date_trunc('year', val)
  end;

create masking policy if not exists governance.policies.mask_email as (val varchar, visible boolean)
  returns varchar ->
  case when visible or is_role_in_session('PII_READER') then val else regexp_replace(val, '.+@', '*@') end;

create row access policy if not exists governance.policies.by_region as (region varchar) returns boolean ->
  current_role() = 'GOVERNANCE_ADMIN' or region = 'EU';

create aggregation policy if not exists governance.policies.at_least_five
  as () returns aggregation_constraint -> aggregation_constraint(min_group_size => 5);

create projection policy if not exists governance.policies.no_projection
  as () returns projection_constraint -> projection_constraint(allow => false)
  comment = 'Only in conditions';

create table if not exists governance.customers.customer (
  customer_id number not null,
  name varchar with masking policy governance.policies.mask_text,
  email varchar with masking policy governance.policies.mask_email using (email, consent)
    with tag (governance.tags.data_class = 'pii'),
  born_on date,
  region varchar(2) not null,
  consent boolean default false
)
with row access policy governance.policies.by_region on (region)
with tag (governance.tags.cost_center = 'crm');

alter table governance.customers.customer
  modify column born_on set masking policy governance.policies.mask_date force;

alter table governance.customers.customer
  modify column name set tag governance.tags.data_class = 'pii';

alter table governance.customers.customer set tag governance.tags.data_class = 'internal';

create table if not exists governance.customers.basket (
  customer_id number,
  amount number(10, 2)
);

alter table governance.customers.basket
  set aggregation policy governance.policies.at_least_five force;

alter table governance.customers.basket
  modify column customer_id set projection policy governance.policies.no_projection force;

comment on column governance.customers.customer.email is 'Masked without consent';

use role accountadmin;

alter database governance set tag governance.tags.cost_center = 'platform';

grant apply on tag governance.tags.data_class to role pii_reader;

grant apply on masking policy governance.policies.mask_text to role pii_reader;

grant select on table governance.customers.customer to role pii_reader;
