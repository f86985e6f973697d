import { describe, expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { checkStatement } from './check-statement.ts'
import type { LiveFacts } from './live-facts.ts'

const listReasons = (sql: string, facts?: LiveFacts): string[] =>
  checkStatement(makeStatement(sql), facts).map(({ reason }) => reason)

describe('facts of the account', () => {
  test.each<[string, LiveFacts]>([
    ['drop table t', { objectState: 'missing' }],
    ['drop table if exists t', { objectState: 'created' }],
    ['truncate table t', { objectState: 'created' }],
    ['create or replace table t (a int)', { objectState: 'missing' }],
    ['delete from t', { objectState: 'created' }],
    ['insert overwrite into t select 1', { objectState: 'created' }],
    ['create or replace view v as select 1 as a', { objectState: 'existing', lostGrants: [] }],
    ['create or replace view v as select 1 as a', { objectState: 'missing' }],
    ['revoke select on table t from role r', { lostGrants: [] }],
    ['grant ownership on table t to role r revoke current grants', { lostGrants: [] }],
    ['create or alter table t (a int)', { objectState: 'existing', droppedColumns: [] }],
    ['create or alter table t (a int)', { objectState: 'missing' }],
    ['alter table t drop column if exists a', { objectState: 'existing', droppedColumns: [] }],
    ['alter account unset network_policy', { changes: [] }],
    ['alter user u unset rsa_public_key', { changes: [] }],
    ['alter table t drop row access policy p', { objectState: 'created' }],
    ['alter table t set data_retention_time_in_days = 7', { changes: [createChange('1', '7')] }],
    ['alter table t set data_retention_time_in_days = 1', { changes: [createChange(undefined, '1')] }],
    ['alter table t set data_retention_time_in_days = 1', { changes: [] }],
    [
      'create or alter table t (a int)',
      { objectState: 'existing', droppedColumns: [], changes: [{ property: 'COMMENT', from: 'x', to: 'y' }] },
    ],
  ])('clear %s with %j', (sql, facts) => {
    expect(listReasons(sql, facts)).toEqual([])
    expect(listReasons(sql, {})).toHaveLength(1)
    expect(listReasons(sql)).toEqual([])
  })

  test.each<[string, LiveFacts, string]>([
    [
      'create or alter table t (a int)',
      { objectState: 'existing', droppedColumns: ['B', 'C'] },
      'TABLE T loses the columns that are not in the statement (B, C)',
    ],
    [
      'create or alter table t (a int)',
      { objectState: 'existing', droppedColumns: [], changes: [createChange('7', '1')] },
      'TABLE T loses the columns that are not in the statement',
    ],
    [
      'drop table t',
      { objectName: ['RAW', 'PUBLIC', 'T'], objectState: 'existing', loses: '1,234 rows, 5.6 MB' },
      'TABLE RAW.PUBLIC.T loses its rows, its history and its grants (1,234 rows, 5.6 MB)',
    ],
    [
      'create or replace view v as select 1 as a',
      { currentSchema: ['RAW', 'odd name'], lostGrants: ['SELECT to ROLE R'] },
      'VIEW RAW."odd name".V loses its grants without COPY GRANTS, its policies and tags (SELECT to ROLE R)',
    ],
    [
      'drop table identifier($name)',
      { objectName: ['A', 'B', 'C'] },
      'TABLE A.B.C loses its rows, its history and its grants',
    ],
    ['drop schema x', { currentSchema: ['D', 'S'] }, 'SCHEMA D.X loses its objects with all data, and its grants'],
    ['drop widget w', {}, 'WIDGET W loses its content and its grants'],
    ['create or replace widget w', {}, 'WIDGET W loses its content and its grants'],
    ['truncate table identifier($x)', {}, 'TABLE $X loses all rows'],
    ['remove @%t', {}, 'TABLE T loses the removed files'],
    ['rm @~', {}, 'STAGE loses the removed files'],
    ["copy into t from 'mail@x/@s' purge = true", {}, 'STAGE loses the loaded files'],
    ['revoke what nobody knows', {}, 'loses the revoked privileges'],
    [
      'alter table t set data_retention_time_in_days = 1',
      { changes: [createChange('7', '1')] },
      'TABLE T loses history of Time Travel',
    ],
    [
      'alter table t unset data_retention_time_in_days',
      { changes: [createChange('1', undefined)] },
      'TABLE T loses history of Time Travel',
    ],
  ])('do not clear %s with %j', (sql, facts, reason) => {
    expect(listReasons(sql, facts)).toEqual([reason])
  })

  it('are about the first object of a statement only', () => {
    const facts: LiveFacts = { objectState: 'created', currentSchema: ['D', 'S'] }
    const sql = 'insert overwrite all into t into u select 1 as a'
    expect(listReasons(sql, facts)).toEqual(['TABLE D.S.U loses all rows that it has now'])
  })

  it('qualify names after other statements of a block', () => {
    const sql = 'begin create table u (a int); drop table t; drop role r; end'
    expect(listReasons(sql, { currentSchema: ['D', 'S'] })).toEqual([
      'TABLE D.S.T loses its rows, its history and its grants',
      expect.stringMatching(/^ROLE R loses /),
    ])
  })

  it('say nothing about a statement in a block or a chain', () => {
    const facts: LiveFacts = { objectName: ['A', 'B', 'C'], objectState: 'missing', currentSchema: ['D', 'S'] }
    expect(listReasons('begin drop table t; end', facts)[0]).toMatch(/^TABLE D.S.T loses/)
    expect(listReasons('show tables ->> drop table t', facts)[0]).toMatch(/^TABLE D.S.T loses/)
    expect(listReasons("execute immediate 'drop table t'")[0]).toMatch(/^TABLE T loses/)
  })

  test.each([
    'use schema e.s ->> drop table t',
    'begin use schema e.s; drop table t; end',
    'begin create schema e.s; drop table t; end',
    'begin create database e; drop table t; end',
    'begin call p(); drop table t; end',
    'begin execute immediate :s; drop table t; end',
  ])('do not qualify names after a change of the schema: %s', sql => {
    expect(listReasons(sql, { currentSchema: ['D', 'S'] })[0]).toMatch(/^TABLE T loses/)
  })
})

test.each<[string, unknown[]]>([
  ['drop table a.b.c', [['A', 'B', 'C']]],
  ['drop table a..c', [['A', 'PUBLIC', 'C']]],
  ['drop table identifier($x)', [{ variable: 'X' }]],
  [
    'alter table a.b.t swap with a.b.u',
    [
      ['A', 'B', 'T'],
      ['A', 'B', 'U'],
    ],
  ],
  ['delete from a.b.t using a.b.u', [['A', 'B', 'T']]],
  [
    'insert overwrite all into a.b.t into a.b.u select 1 as c from a.b.v',
    [
      ['A', 'B', 'T'],
      ['A', 'B', 'U'],
    ],
  ],
  [
    'insert overwrite all when (select max(d) from a.b.v) > 1 then into a.b.t select 1 as c from a.b.w',
    [['A', 'B', 'T']],
  ],
  ['copy into a.b.t from @a.b.s/path purge = true', [['A', 'B', 'S']]],
  ['copy into @a.b.s/x from t overwrite = true', [['A', 'B', 'S']]],
  ['remove \'@a.b."odd name"/x\'', [['A', 'B', 'odd name']]],
  ['remove @a.b.%t', [undefined]],
  ['remove @%t', [['T']]],
  ['rm @~', [undefined]],
  ['revoke select on table a.b.t from role r', [['A', 'B', 'T']]],
  ['revoke select on all tables in schema a.b from role r', [['A', 'B']]],
  ['revoke role r from user u', [['R']]],
  ['alter account unset network_policy', [undefined]],
])('%s is about the objects %j', (sql, names) => {
  expect(checkStatement(makeStatement(sql), {}).map(({ object }) => object?.name)).toEqual(names)
})

test.each([
  ['s', 'of a variable'],
  ['(:s)', 'of a variable'],
  ['$s using (a)', 'of a variable'],
  ["'drop table ' || t", 'of an expression'],
  ["s || 'x'", 'of an expression'],
  ["t.s || ''", 'of an expression'],
  ['from @s/f.sql', 'FROM a file'],
])('names what EXECUTE IMMEDIATE %s runs', (source, description) => {
  expect(listReasons(`execute immediate ${source}`, {})).toEqual([`runs EXECUTE IMMEDIATE ${description}`])
})

// The time of the processor: other processes do not count. Quadratic time would be minutes.
test.each<[string, string, number]>([
  ['of DML', `begin ${'insert into t (a, b) select (a), f(b) from u; '.repeat(21_000)} end`, 0],
  ['of branches', `begin ${'if (a = 1) then delete from t where a = 1; end if; '.repeat(20_000)} end`, 0],
  [
    'of destructive statements',
    `begin ${'truncate table a_long_name_of_a_table_in_this_block; '.repeat(20_000)} end`,
    20_000,
  ],
  ['of open parentheses', `begin x := ${'(drop '.repeat(166_000)}; end`, 0],
])('a block of 1 MB %s is checked in one pass', (_, sql, violations) => {
  const statement = makeStatement(sql)
  const start = process.cpuUsage()
  expect(checkStatement(statement, {})).toHaveLength(violations)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(4)
})

function createChange(from: string | undefined, to: string | undefined) {
  return { property: 'DATA_RETENTION_TIME_IN_DAYS', from, to }
}
