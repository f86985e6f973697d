import { expect } from '@jest/globals'
import { itWithLocalSnowflake, readPlan, SKIP_REASON, startLocalSnowflake } from './support/local-snowflake.ts'
import { expectPlannedEffects } from './support/script-runs.ts'

/** What is created, and the statement that destroys something of it. */
type Destruction = [created: string, destroying: string]

const CREATED_FIRST = `
use role accountadmin;
create warehouse w initially_suspended = true;
create database d;
create schema d.s;
use schema d.s;
create role r;
grant role r to role sysadmin;
create table base (a number, b varchar(20));
create masking policy mask as (val varchar) returns varchar -> '***';
create row access policy region as (val varchar) returns boolean -> true;
create aggregation policy five as () returns aggregation_constraint -> aggregation_constraint(min_group_size => 5);
create projection policy hidden as () returns projection_constraint -> projection_constraint(allow => false);
create tag cost;
`

const DESTRUCTIONS: Destruction[] = [
  // objects with data
  ['create table t1 (a number)', 'drop table t1'],
  ['create table t2 (a number)', 'create or replace table t2 (a number)'],
  ['create table t3 (a number)', 'truncate table t3'],
  ['create table t4 (a number)', 'delete from t4'],
  ['create table t5 (a number, b number)', 'alter table t5 drop column b'],
  ['create table t6 (a number, b number)', 'create or alter table t6 (a number)'],
  ['create table t7 (a number)', 'create or replace transient table t7 as select 1 as a'],
  ['create table t8 (a number);\ncreate table t9 (a number)', 'alter table t8 swap with t9'],
  ["create dynamic table dt1 target_lag = '1 hour' warehouse = w as select a from base", 'drop dynamic table dt1'],
  ['create hybrid table h1 (a number primary key)', 'drop table h1'],
  ['create event table e1', 'drop table e1'],
  ['create schema d.gone', 'drop schema d.gone'],
  ['create schema d.replaced', 'create or replace schema d.replaced'],
  ['create database gone', 'drop database gone'],
  ['create database replaced', 'create or replace database replaced'],
  [
    'create database shorter data_retention_time_in_days = 1',
    'alter database shorter set data_retention_time_in_days = 0',
  ],
  ['create stage st1', 'drop stage st1'],
  ['create stage st2', 'create or replace stage st2'],
  ['create sequence sq1', 'drop sequence sq1'],
  ['create sequence sq2', 'create or replace sequence sq2'],
  ['create stream sr1 on table base', 'drop stream sr1'],
  ['create stream sr2 on table base', 'create or replace stream sr2 on table base'],
  ['create pipe pi1 as copy into base from @st3', 'drop pipe pi1'],
  [
    'create pipe pi2 as copy into base from @st3',
    'create or replace pipe pi2 as copy into base from @st3 on_error = skip_file',
  ],
  ["create secret se1 type = generic_string secret_string = 'x'", 'drop secret se1'],
  [
    "create secret se2 type = generic_string secret_string = 'x'",
    "create or replace secret se2 type = generic_string secret_string = 'y'",
  ],
  // code and formats
  ['create view v1 as select a from base', 'drop view v1'],
  [
    'create view v2 as select a from base;\ngrant select on view v2 to role r',
    'create or replace view v2 as select b from base',
  ],
  ["create procedure p1() returns varchar language sql as 'begin return 1; end'", 'drop procedure p1()'],
  ["create function f1(x number) returns number as 'x'", 'drop function f1(number)'],
  ["create task tk1 schedule = '10 MINUTE' as select 1", 'drop task tk1'],
  ['create file format ff1 type = csv', 'drop file format ff1'],
  ['create file format ff2 type = csv', 'create or replace file format ff2 type = json'],
  // protection
  ['create masking policy m1 as (val varchar) returns varchar -> val', 'drop masking policy m1'],
  ['create row access policy ra1 as (val varchar) returns boolean -> true', 'drop row access policy ra1'],
  ['create tag tg1', 'drop tag tg1'],
  ['create password policy pw1', 'drop password policy pw1'],
  ['create table t11 (a varchar masking policy mask)', 'alter table t11 modify column a unset masking policy'],
  ['create table t12 (a varchar) row access policy region on (a)', 'alter table t12 drop row access policy region'],
  ['create table t13 (a varchar) aggregation policy five', 'alter table t13 unset aggregation policy'],
  ['create table t14 (a varchar projection policy hidden)', 'alter table t14 modify column a unset projection policy'],
  ["create table t15 (a varchar) with tag (cost = 'x')", 'alter table t15 unset tag cost'],
  ["create network policy np1 allowed_ip_list = ('10.0.0.1')", 'drop network policy np1'],
  ["create network rule nr1 type = ipv4 mode = ingress value_list = ('10.0.0.1')", 'drop network rule nr1'],
  // the account
  ['create role gone', 'drop role gone'],
  ['create role replaced', 'create or replace role replaced'],
  ['create database role d.gone', 'drop database role d.gone'],
  ['create user gone', 'drop user gone'],
  ["create user keyless rsa_public_key = '&{service_public_key}'", 'alter user keyless unset rsa_public_key'],
  ['create warehouse gone initially_suspended = true', 'drop warehouse gone'],
  ['create resource monitor gone with credit_quota = 1', 'drop resource monitor gone'],
  ['create share gone', 'drop share gone'],
  [
    "create storage integration gone type = external_stage storage_provider = 'S3' enabled = true" +
      " storage_aws_role_arn = '&{storage_role_arn}' storage_allowed_locations = ('*')",
    'drop storage integration gone',
  ],
  // grants
  ['grant select on table base to role r', 'revoke select on table base from role r'],
  ['grant select on future tables in schema d.s to role r', 'revoke select on future tables in schema d.s from role r'],
  ['create role member;\ngrant role member to role r', 'revoke role member from role r'],
  [
    'create table t16 (a number);\ngrant insert on table t16 to role r',
    'grant ownership on table t16 to role r revoke current grants',
  ],
]

const CREATING = `${CREATED_FIRST}create stage st3;\n${DESTRUCTIONS.map(([created]) => `${created};\nuse schema d.s;\n`).join('')}`
const DESTROYING = `use role accountadmin;\n${DESTRUCTIONS.map(([, text]) => `use schema d.s;\n${text};\n`).join('')}`

itWithLocalSnowflake(
  `refuses every destructive kind before anything runs, and runs it if it is allowed${SKIP_REASON}`,
  async () => {
    const run = await startLocalSnowflake()
    const created = await run({ 'create.sql': CREATING })
    expect(created.errors).toEqual([])

    const files = { 'destroy.sql': DESTROYING }
    const inputs = { warehouse: 'w' }
    const plan = await run(files, { mode: 'plan', ...inputs })
    expect(plan.exitCode).toBe(1)
    const planned = readPlan(plan).filter(({ sql }) => !sql.startsWith('use '))
    expect(planned.filter(({ refusal }) => refusal === undefined)).toEqual([])
    expect(planned).toHaveLength(DESTRUCTIONS.length)

    // What is destructive in every account is refused before the login, the rest with what the account has.
    const withFirst = { 'first.sql': 'create role too_early;', ...files }
    const refusedAtOnce = await run(withFirst, inputs)
    expect(refusedAtOnce).toMatchObject({ exitCode: 1, errors: [expect.stringContaining('swap with')] })
    const refused = await run(withFirst, { 'allow-destructive': 'd.s.t8\nd.s.t9', ...inputs })
    expect(refused.exitCode).toBe(1)
    const others = planned.filter(({ sql }) => !sql.includes('swap with'))
    for (const { statement } of others) expect(refused.errors.join('\n')).toContain(`${statement} `)
    expect(readPlan(await run({ 'first.sql': 'create role too_early;' }, { mode: 'plan' }))).toMatchObject([
      { action: 'create' },
    ])

    const allowedPlan = await run(files, { mode: 'plan', 'allow-destructive': 'true', ...inputs })
    expect(allowedPlan.errors).toEqual([])
    const allowed = await run(files, { 'allow-destructive': 'true', ...inputs })
    expect(allowed.errors).toEqual([])
    expect(allowed.outputs.changed).toBe('true')
    expectPlannedEffects(allowedPlan, allowed)
  },
)
