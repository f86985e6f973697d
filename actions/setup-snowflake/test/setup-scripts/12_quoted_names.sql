-- Names that need quotes, variables in names, and rights of several roles in a managed schema.
-- Run as a user with the role accountadmin.

use role accountadmin;

set team = 'crm';

set crm_database = concat('data_', $team);

create database if not exists identifier($crm_database);

set crm_schema = $crm_database || '.raw';

create schema if not exists identifier($crm_schema) with managed access;

use schema identifier($crm_schema);

create schema if not exists data_crm."Exports-2026" comment = $$the "new" exports$$;

create role if not exists "crm owner";

create role if not exists crm_reader comment = 'Reads';

grant role "crm owner" to role sysadmin;

grant role crm_reader to role "crm owner";

grant usage on database identifier($crm_database) to role "crm owner";

grant usage on database data_crm to role crm_reader with grant option;

grant ownership on schema identifier($crm_schema) to role "crm owner" copy current grants;

grant all on schema data_crm."Exports-2026" to role "crm owner";

use role "crm owner";

use schema data_crm.raw;

create table if not exists contacts (id int, "E-Mail" varchar comment 'it''s personal', "SELECT" date);

create view if not exists "contacts (all)" as select id, "E-Mail" as "mail" from contacts;

create sequence if not exists contact_ids start = 10 increment = 5;

create stage if not exists crm_files directory = (enable = true);

create file format if not exists crm_json type = json strip_outer_array = true;

grant usage on schema raw to role crm_reader;

grant select, references on table contacts to role crm_reader;

grant select on view "contacts (all)" to role crm_reader;

grant usage on sequence contact_ids to role crm_reader;

grant read on stage crm_files to role crm_reader;

grant usage on file format crm_json to role crm_reader;

grant select on all views in schema data_crm.raw to role crm_reader;

use role accountadmin;

use schema data_crm."Exports-2026";

create table if not exists "it""s.odd" ("a b" int, "ü" varchar);

comment on table "it""s.odd" is $$it's "odd"$$;

alter table "it""s.odd" add column if not exists "New Column" int;

grant select on table "it""s.odd" to role "crm owner";

create or replace secure view "odd view" as select "a b" as "x" from "it""s.odd";

grant select on view "odd view" to role crm_reader;

grant select on future tables in schema data_crm.raw to role crm_reader;

grant create database, execute task on account to role "crm owner";

unset team;
