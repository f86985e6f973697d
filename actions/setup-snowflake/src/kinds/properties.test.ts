import { expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { formatObjectName } from '../sql/identifier.ts'
import type { RequestedAssignment } from './assignments.ts'
import { readRequested } from './properties.ts'

/** What a statement asks for, with values as the statement has them. */
function read(sql: string): Record<string, unknown> {
  const { set, ...rest } = readRequested(makeStatement(sql)) ?? { set: new Map() }
  return { ...rest, set: Object.fromEntries([...set].map(([name, { text }]) => [name, text])) }
}

test.each<[string, Record<string, string>]>([
  [
    'create warehouse w with warehouse_size = small, auto_suspend = 60',
    { WAREHOUSE_SIZE: 'small', AUTO_SUSPEND: '60' },
  ],
  [
    `create stage s file_format = (type = csv null_if = ('a', 'b')) url = 's3://b/'`,
    {
      ...{ 'FILE_FORMAT.TYPE': 'csv', 'FILE_FORMAT.NULL_IF': "('a', 'b')", URL: "'s3://b/'" },
    },
  ],
  ['create share s accounts = a.b, c.d comment = $$x$$', { ACCOUNTS: 'a.b, c.d', COMMENT: '$$x$$' }],
  ['create sequence q start with 5 increment = -1 noorder', { START: '5', INCREMENT: '-1', ORDER: 'FALSE' }],
  ['create sequence q order', { ORDER: 'TRUE' }],
  [
    'create function f() returns int strict immutable as $$ 1 $$',
    {
      ...{ RETURNS: 'int', 'NULL HANDLING': 'RETURNS NULL ON NULL INPUT', VOLATILITY: 'IMMUTABLE' },
    },
  ],
  [
    'create function f() returns int returns null on null input as $$ 1 $$',
    {
      ...{ RETURNS: 'int', 'NULL HANDLING': 'RETURNS NULL ON NULL INPUT' },
    },
  ],
  [
    'create procedure p() returns table (a int) not null called on null input execute as caller as $$ 1 $$',
    {
      ...{ RETURNS: 'table (a int) not null', 'NULL HANDLING': 'CALLED ON NULL INPUT', 'EXECUTE AS': 'caller' },
    },
  ],
  [
    'create stream s on external table d.s.t at (timestamp => to_timestamp(1)) insert_only = true',
    {
      ...{ ON: 'd.s.t', INSERT_ONLY: 'true' },
    },
  ],
  [
    `create alert a warehouse = w if (exists (select 1)) then call p()`,
    {
      ...{ WAREHOUSE: 'w', IF: '(exists (select 1))', THEN: 'call p()' },
    },
  ],
  ['create task t after a, d.s.b when f() = 1 as select 1', { AFTER: 'a, d.s.b', WHEN: 'f() = 1' }],
  [
    'create resource monitor m triggers on 80 percent do notify on 90 percent do suspend',
    {
      ...{ 'TRIGGERS NOTIFY': '80', 'TRIGGERS SUSPEND': '90', 'TRIGGERS SUSPEND_IMMEDIATE': '' },
    },
  ],
  ['create service s in compute pool p min_instances = 1', { 'IN COMPUTE POOL': 'p', MIN_INSTANCES: '1' }],
  ['alter procedure p() execute as owner', { 'EXECUTE AS': 'owner' }],
  ['alter task t modify when f()', { WHEN: 'f()' }],
  ['alter warehouse w set auto_suspend = $s, comment = &{x}', { AUTO_SUSPEND: '$s', COMMENT: '&{x}' }],
])('reads the properties of %s', (sql, set) => {
  expect(read(sql)).toMatchObject({ set, notRead: [], unset: [] })
})

test.each<[string, Record<string, unknown>]>([
  ['alter table t unset comment, data_retention_time_in_days', { unset: ['COMMENT', 'DATA_RETENTION_TIME_IN_DAYS'] }],
  ['alter view v rename to d.s.w', { renameTo: ['D', 'S', 'W'] }],
  ['alter table t rename column a to "b"', { renamedColumn: { from: 'A', to: 'b' } }],
  ['alter table t add column if not exists a int', { isConditional: true }],
  ['alter table t add a int', { isConditional: false }],
  ['alter table t drop column if exists a, b', { droppedColumns: ['A', 'B'], isConditional: true }],
  ['alter task t modify as select 1', { definition: 'select 1' }],
  ['create or alter table t (a int)', { isComplete: true }],
  ['create view v (a) as select 1', { columnList: '(a)', definition: 'select 1' }],
  [`create procedure p() returns int as 'return ''x'''`, { definition: `return 'x'` }],
  ['alter masking policy p set body -> val', { definition: 'val' }],
])('reads what %s asks for', (sql, expected) => {
  expect(read(sql)).toMatchObject({ notRead: [], ...expected })
})

test.each([
  ['create table t (a int) row access policy d.s.p on (a, b) comment = 1', ['ROW ACCESS POLICY D.S.P on (A, B)']],
  ['create view v with row access policy p on (a) as select 1 as a', ['ROW ACCESS POLICY P on (A)']],
  [`create table t (a int) with tag (a = 'b', d.s.c = 'd') comment = 'x'`, ['TAG A = b', 'TAG D.S.C = d']],
  [
    `create table t (a int with tag (p = 'x') projection policy q, b int tag (p = 'y'))`,
    ['TAG P = x of A', 'PROJECTION POLICY Q of A', 'TAG P = y of B'],
  ],
  [`alter schema s set tag a = 'b', c = 'd'`, ['TAG A = b', 'TAG C = d']],
  ['alter table t unset tag a, d.s.b', ['no TAG A', 'no TAG D.S.B']],
  ['alter table t add row access policy p on (a)', ['ROW ACCESS POLICY P on (A)']],
  ['alter table t drop row access policy p', ['no ROW ACCESS POLICY P']],
  ['alter table t set aggregation policy p force', ['AGGREGATION POLICY P']],
  ['alter table t unset join policy', ['no JOIN POLICY']],
  ['alter table t alter a set projection policy p force', ['PROJECTION POLICY P of A']],
  ['alter table t modify column a unset tag b', ['no TAG B of A']],
  ['alter user u set password policy p', ['PASSWORD POLICY P']],
])('reads the tags and policies of %s', (sql, expected) => {
  const { assignments = [], notRead } = readRequested(makeStatement(sql)) ?? {}
  expect(notRead).toEqual([])
  expect(assignments.map(formatRequest)).toEqual(expected)
})

const formatRequest = ({ type, name, value, column, isRemoved }: RequestedAssignment): string => {
  const columns = type === 'TAG' ? ` = ${value}` : ` on (${value})`
  const request = `${type} ${formatObjectName(name)}`.trim() + (value === undefined ? '' : columns)
  return `${isRemoved ? 'no ' : ''}${request}${column === undefined ? '' : ` of ${column}`}`
}

test.each([
  ['alter table t drop all row access policies', ['DROP ALL ROW ACCESS POLICIES']],
  ['alter table t set aggregation policy p entity key (a)', ['AGGREGATION POLICY P ENTITY KEY']],
  ['create schema s clone t at (offset => -60)', ['CLONE']],
  ['alter table t swap with u', ['SWAP WITH U']],
  [`alter tag t add allowed_values 'a'`, ['ADD ALLOWED_VALUES']],
  ['alter share s add accounts = a', ['ADD']],
])('names what it cannot read in %s', (sql, notRead) => {
  expect(read(sql)).toMatchObject({ notRead })
})

it('reads nothing from a statement that asks for no state', () => {
  expect(readRequested(makeStatement('drop table t'))).toBeUndefined()
  expect(readRequested(makeStatement('select 1'))).toBeUndefined()
})
