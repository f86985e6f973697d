import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  CURRENT,
  columnRows,
  currentRow,
  namedRows,
  schemaRow,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import { planScript } from './support/plan-scripts.ts'

const ACCOUNT: AccountAnswers = {
  [CURRENT]: currentRow('ME', 'D', 'S'),
  'show databases': [{ name: 'D', comment: '', retention_time: '1' }],
  'show schemas in database D': [schemaRow('D', 'S')],
  'show tables in schema D.S': [tableRow('D.S.T', { rows: 5, bytes: 100 })],
  'show columns in schema D.S': columnRows('D.S.T', 'a int'),
  'show views in schema D.S': [viewRow('D.S.V', 'create view v as select 1 as a')],
  'show roles': namedRows('R', 'ME'),
  'show warehouses': [warehouseRow('W')],
}

/** The requests of each round; those side by side are joined by semicolons. */
function checkRounds(cases: [script: string, rounds: string[]][]): void {
  it.each(cases)('%s', async (script, expected) => {
    const { rounds } = await planScript(script, ACCOUNT)
    expect(rounds).toEqual(expected.length === 0 ? [] : ['use secondary roles all', ...expected])
  })
}

describe('what a plan asks about objects', () => {
  checkRounds([
    ['create table d.s.t (a int)', ['show tables in schema D.S']],
    ['create table if not exists d.s.t (a int)', ['show columns in schema D.S; show tables in schema D.S']],
    ['create or replace table d.s.t (a int)', ['show tables in schema D.S']],
    [
      'create or alter table d.s.t (a int)',
      ['show columns in schema D.S; show schemas in database D; show tables in schema D.S'],
    ],
    ['create table if not exists d.s.t (a int primary key)', ['desc table D.S.T; show tables in schema D.S']],
    ['create table if not exists d.s.t (a int unique)', ['desc table D.S.T; show tables in schema D.S']],
    ['create table if not exists d.s.t (a vector(float, 3))', ['desc table D.S.T; show tables in schema D.S']],
    ['create table if not exists d.s.t (a int masking policy d.s.m)', ['desc table D.S.T; show tables in schema D.S']],
    ['alter table d.s.t add column c int unique', ['desc table D.S.T; show tables in schema D.S']],
    ['alter account other set is_org_admin = true', ['show accounts']],
    [
      'create or replace view d.s.v as select 2 as a',
      [
        'show views in schema D.S',
        "select * from table(D.information_schema.policy_references(ref_entity_name => 'D.S.V', ref_entity_domain => 'VIEW')); show grants on view D.S.V",
      ],
    ],
    [
      'create or replace view d.s.v copy grants as select 2 as a',
      [
        'show views in schema D.S',
        "select * from table(D.information_schema.policy_references(ref_entity_name => 'D.S.V', ref_entity_domain => 'VIEW'))",
      ],
    ],
    [
      'create or replace procedure d.s.p() returns int as $$ begin return 1; end $$',
      ['desc procedure D.S.P(); show procedures in schema D.S'],
    ],
    [
      'create or replace database d; create table if not exists t (a int)',
      ['show databases', 'show tables in database D'],
    ],
    [
      'create schema if not exists d.n; create table if not exists t (a int)',
      [`${CURRENT}; show schemas in database D`],
    ],
    ['create database if not exists n; create table if not exists t (a int)', ['show databases']],
    [
      'alter table d.s.t add column b int; alter table d.s.t drop column b',
      ['show columns in schema D.S; show tables in schema D.S'],
    ],
    ["alter table d.s.t set comment = 'x'", ['show tables in schema D.S']],
    ['alter table d.s.t modify column a set masking policy d.s.m', ['desc table D.S.T; show tables in schema D.S']],
    ['alter table d.s.t rename to n; drop table n', [`${CURRENT}; show tables in schema D.S`]],
    ['alter table d.s.t swap with d.s.u; drop table d.s.u', ['show tables in schema D.S']],
    ['drop table d.s.t; create table d.s.t (a int)', ['show tables in schema D.S']],
    ['drop database d', ['show databases', 'show tables in database D']],
    ['undrop table d.s.t; drop table d.s.t', ['show tables in schema D.S']],
    ['truncate table d.s.t', ['show tables in schema D.S']],
    ["comment on column t.a is 'x'", [CURRENT, 'show columns in schema D.S; show tables in schema D.S']],
    ['create temporary table d.s.t (b int); drop table d.s.t; drop table d.s.t', ['show tables in schema D.S']],
    ['drop function d.s.f(int)', ['show user functions in schema D.S']],
    ['create role x ->> drop table d.s.t', ['show roles; show tables in schema D.S']],
    ['select 1 ->> insert into d.s.t select 1', []],
  ])
})

describe('what a plan asks about properties that SHOW does not list', () => {
  checkRounds([
    ["alter user u set timezone = 'utc'", ['desc user U']],
    ['alter database d unset data_retention_time_in_days', ['show databases', 'show parameters in database D']],
    ['alter schema d.s unset data_retention_time_in_days', ['show databases; show schemas in database D']],
    [
      "create user if not exists u type = service workload_identity = (type = oidc issuer = 'i' subject = 's')",
      ['desc user U; show user workload identity authentication methods for user U'],
    ],
    ["alter account set timezone = 'utc'", ['show parameters in account']],
    [
      "alter table t set tag g = 'x'",
      [
        CURRENT,
        "select * from table(D.information_schema.tag_references('D.S.T', 'TABLE')); show tables in schema D.S",
      ],
    ],
    ["alter streamlit d.s.app set tag d.s.g = 'x'", ['show streamlits in schema D.S']],
    [
      "alter warehouse w set tag d.s.g = 'x'",
      ["select * from table(D.information_schema.tag_references('W', 'WAREHOUSE')); show warehouses"],
    ],
    [
      'alter table d.s.t add row access policy d.s.p on (a)',
      [
        "select * from table(D.information_schema.policy_references(ref_entity_name => 'D.S.T', ref_entity_domain => 'TABLE')); show tables in schema D.S",
      ],
    ],
  ])
})

describe('what a plan asks about the session', () => {
  checkRounds([
    ['drop table t', [CURRENT, 'show tables in schema D.S']],
    ['use database d; drop table t', ['show tables in schema D.PUBLIC', 'show databases']],
    ['use schema d.s; drop table t', ['show tables in schema D.S']],
    ['use schema d.gone', ['show schemas in database D']],
    ['use schema gone', [CURRENT, 'show schemas in database D']],
    ['use role r; drop table d.s.t', ['show roles; show tables in schema D.S']],
    [
      'set n = current_database(); drop database identifier($n)',
      [CURRENT, 'show databases', 'show tables in database D'],
    ],
    ["set n = upper('x'); drop table identifier($n)", ["select upper('x') as value"]],
    ['drop table identifier($n)', []],
    ["set r = lower('A'); alter user u set default_role = $r", ["select lower('A') as value", 'desc user U']],
  ])
})

describe('what a plan asks about grants', () => {
  checkRounds([
    ['grant select on table t to role r', [CURRENT, 'show grants to role R']],
    [
      'grant select on all tables in schema s to role r',
      [CURRENT, 'show tables in schema D.S', 'show grants to role R'],
    ],
    ['grant select on future tables in schema d.s to role r', ['show future grants to role R; show grants to role R']],
    [
      'create table d.s.n (a int); grant select on table d.s.n to role r',
      ['show grants to role R; show tables in schema D.S', 'show future grants to role R'],
    ],
    ['create role n; grant usage on database d to role n', ['show grants to role N; show roles']],
    [
      'grant ownership on table d.s.t to role r revoke current grants; grant select on table d.s.t to role me',
      ['show grants to role ME; show grants to role R', 'show grants on table D.S.T'],
    ],
    [
      'grant ownership on all tables in schema d.s to role r revoke current grants',
      ['show tables in schema D.S', 'show grants to role R', 'show grants on table D.S.T'],
    ],
    ['revoke all on all tables in schema d.s from role r', ['show tables in schema D.S', 'show grants to role R']],
    ['drop role r; grant role r to user u', ['show grants to user U; show roles']],
    ['grant database role x to role r', [CURRENT, 'show grants to role R']],
    ['grant usage on database d to role gone', ['show grants to role GONE']],
  ])
})
