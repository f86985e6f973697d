import { expect, it } from '@jest/globals'
import type { LiveFacts } from '../src/guard/live-facts.ts'
import { findRefusal } from '../src/guard/refusal.ts'
import {
  type AccountAnswers,
  CURRENT,
  columnRows,
  currentRow,
  grantOnRows,
  namedRows,
  schemaRow,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { planScript } from './support/plan-scripts.ts'

const ACCOUNT: AccountAnswers = {
  [CURRENT]: currentRow('ME', null, null),
  'show databases': [{ name: 'D', comment: '', retention_time: '1' }],
  'show schemas in database D': [schemaRow('D', 'S')],
  'show tables in schema D.S': [tableRow('D.S.T', { rows: 5, bytes: 100 })],
  'show columns in schema D.S': columnRows('D.S.T', 'a int, b int'),
  'show views in schema D.S': [viewRow('D.S.V', 'create view v as select 1 as a')],
  'show grants on view D.S.V': grantOnRows('SELECT to R', 'OWNERSHIP to ME'),
  'show grants on table D.S.T': grantOnRows('SELECT to R'),
  'show roles': namedRows('R', 'ME'),
  'show grants to role R': grantRows('SELECT|TABLE|D.S.T'),
  'show warehouses': [warehouseRow('W')],
}

it.each<[script: string, facts: LiveFacts]>([
  ['drop table d.s.t', { objectName: ['D', 'S', 'T'], objectState: 'existing', loses: '5 rows, 100 bytes' }],
  ['drop table d.s.gone', { objectName: ['D', 'S', 'GONE'] }],
  ['drop table if exists d.s.gone', { objectName: ['D', 'S', 'GONE'], objectState: 'missing' }],
  ['create table d.s.n (a int); drop table d.s.n', { objectName: ['D', 'S', 'N'], objectState: 'created' }],
  [
    'alter table d.s.t rename to d.s.u; drop table d.s.u',
    { objectName: ['D', 'S', 'U'], formerName: ['D', 'S', 'T'], objectState: 'existing', loses: '5 rows, 100 bytes' },
  ],
  [
    'use schema d.s; drop table t',
    { objectName: ['D', 'S', 'T'], currentSchema: ['D', 'S'], objectState: 'existing', loses: '5 rows, 100 bytes' },
  ],
  [
    'alter table d.s.t drop column b',
    {
      objectName: ['D', 'S', 'T'],
      objectState: 'existing',
      loses: 'the values of B',
      droppedColumns: ['B'],
      changes: [{ property: 'column B', from: 'NUMBER(38,0)', to: undefined }],
    },
  ],
  [
    "alter table d.s.t set comment = ''",
    { objectName: ['D', 'S', 'T'], objectState: 'existing', droppedColumns: [], changes: [] },
  ],
  [
    'alter table d.s.t set data_retention_time_in_days = 0',
    {
      objectName: ['D', 'S', 'T'],
      objectState: 'existing',
      droppedColumns: [],
      changes: [{ property: 'DATA_RETENTION_TIME_IN_DAYS', from: '1', to: '0' }],
    },
  ],
  [
    'create or alter table d.s.t (a int)',
    {
      objectName: ['D', 'S', 'T'],
      objectState: 'existing',
      loses: 'the values of B',
      droppedColumns: ['B'],
      changes: [{ property: 'column B', from: 'NUMBER(38,0)', to: undefined }],
    },
  ],
  [
    'create or alter table d.s.t (a int, b int)',
    { objectName: ['D', 'S', 'T'], objectState: 'existing', droppedColumns: [], changes: [] },
  ],
  ['create table if not exists d.s.t (a int)', { objectName: ['D', 'S', 'T'], objectState: 'existing', changes: [] }],
  [
    'create or replace table d.s.t (a int)',
    { objectName: ['D', 'S', 'T'], objectState: 'existing', loses: '5 rows, 100 bytes' },
  ],
  [
    'create or replace view d.s.v as select 2 as a',
    {
      objectName: ['D', 'S', 'V'],
      objectState: 'existing',
      loses: 'SELECT to ROLE R, its policies and tags',
      lostGrants: ['SELECT to ROLE R'],
    },
  ],
  [
    'create or replace view d.s.v copy grants as select 2 as a',
    { objectName: ['D', 'S', 'V'], objectState: 'existing', loses: 'its policies and tags', lostGrants: [] },
  ],
  [
    'grant select on view d.s.v to role r; create or replace view d.s.v as select 2 as a',
    { objectName: ['D', 'S', 'V'], objectState: 'existing', loses: 'its policies and tags', lostGrants: [] },
  ],
  ['create or replace view d.s.v as select 1 as a', { objectName: ['D', 'S', 'V'], objectState: 'existing' }],
  [
    'create view d.s.n as select 1 as a; create or replace view d.s.n as select 2 as a',
    { objectName: ['D', 'S', 'N'], objectState: 'created', lostGrants: [] },
  ],
  ['revoke select on table d.s.t from role r', { objectName: ['D', 'S', 'T'], lostGrants: ['SELECT to ROLE R'] }],
  ['revoke all on table d.s.t from role r', { objectName: ['D', 'S', 'T'], lostGrants: ['ALL to ROLE R'] }],
  ['revoke insert on table d.s.t from role r', { droppedColumns: [], lostGrants: [], changes: [] }],
  [
    'grant ownership on table d.s.t to role me revoke current grants',
    { objectName: ['D', 'S', 'T'], lostGrants: ['SELECT to ROLE R'] },
  ],
  ['grant ownership on table d.s.t to role me copy current grants', { objectName: ['D', 'S', 'T'], lostGrants: [] }],
  ['truncate table d.s.t', { objectName: ['D', 'S', 'T'], objectState: 'existing', loses: '5 rows, 100 bytes' }],
  ['undrop table d.s.x', { objectName: ['D', 'S', 'X'], objectState: 'missing' }],
  ['undrop table d.s.x; drop table d.s.x', { objectName: ['D', 'S', 'X'] }],
  ['alter table d.s.t swap with d.s.v', { objectName: ['D', 'S', 'T'], objectState: 'existing' }],
  ['delete from d.s.t', {}],
  ['create table d.s.n (a int); delete from d.s.n', { objectState: 'created' }],
  ['alter table d.s.t rename to d.s.u; delete from d.s.u', { formerName: ['D', 'S', 'T'] }],
  [
    'alter warehouse w set auto_suspend = 60',
    { objectName: ['W'], objectState: 'existing', droppedColumns: [], changes: [] },
  ],
  ['alter table d.s.t add constraint k primary key (a)', { objectName: ['D', 'S', 'T'], objectState: 'existing' }],
  [
    'create database n; drop schema n.public',
    { objectName: ['N', 'PUBLIC'], currentSchema: ['N', 'PUBLIC'], objectState: 'created' },
  ],
  [
    'create schema d.n; alter table d.s.t rename to d.n.t; drop schema d.n',
    { objectName: ['D', 'N'], currentSchema: ['D', 'N'], objectState: 'existing' },
  ],
  ['select 1', {}],
  ['drop table identifier($x)', {}],
  ['create or alter table d.s.t (a int primary key)', { objectName: ['D', 'S', 'T'], objectState: 'existing' }],
  [
    "create or alter table d.s.t (a int, b int) comment = 'x'; alter table d.s.t set comment = 'x'",
    {
      objectName: ['D', 'S', 'T'],
      objectState: 'existing',
      droppedColumns: [],
      changes: [{ property: 'COMMENT', from: undefined, to: 'x' }],
    },
  ],
])('the guard knows what the last statement of a script loses: %s', async (script, facts) => {
  const found: LiveFacts[] = []
  const options = { runAll: true, findRefusal: (_: unknown, known: LiveFacts) => void found.push(known) }
  await planScript(script, ACCOUNT, options)
  expect(found.at(-1)).toEqual(facts)
})

it('refuses CREATE OR ALTER TABLE if the columns that it drops are not known', async () => {
  const nothingAllowed = { destructive: [], opaqueFiles: [] }
  const { planned } = await planScript('create or alter table d.s.t (a int primary key)', ACCOUNT, {
    findRefusal: (statement, facts) =>
      findRefusal(statement, nothingAllowed, facts)
        ?.violations.map(({ reason }) => reason)
        .join(),
  })
  expect(planned[0]?.refusal).toContain('the columns that are not in the statement')
})
