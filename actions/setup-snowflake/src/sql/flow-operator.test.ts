import { expect, it, test } from '@jest/globals'
import { isDestructive } from './destructive.ts'
import { splitAtFlowOperator } from './flow-operator.ts'
import { classifyStatement } from './statement.ts'

test.each<[string, string[]]>([
  ['show tables ->> drop table t', ['show tables', 'drop table t']],
  ['set x = 1->>delete from t', ['set x = 1', 'delete from t']],
  ['list @s/a->>drop table t', ['list @s/a', 'drop table t']],
  ['select 1 ->> /* then */ select * from $1 ->> select 2', ['select 1', '/* then */ select * from $1', 'select 2']],
  [
    'create table t (a int) ->> begin show tables ->> drop table t; end',
    ['create table t (a int)', 'begin show tables ->> drop table t; end'],
  ],
])('splits %s', (sql, statements) => {
  expect(splitAtFlowOperator(sql)).toEqual(statements)
})

test.each([
  "select '->>' as a",
  'select 1 as "->>"',
  'select 1 -- ->> drop table t',
  'select $$ ->> $$',
  'select filter(a, x -> x > 1) from t',
  'create procedure p() returns int as begin show tables ->> drop table t; end',
])('does not split %s', sql => {
  expect(splitAtFlowOperator(sql)).toEqual([sql])
})

test.each<[string, string, boolean]>([
  ['show tables ->> select "name" from $1', 'query', false],
  ['show tables ->> drop table t', 'run', true],
  ['set x = 1 ->> delete from t', 'run', false],
  ['use schema d.s ->> drop table t', 'run', true],
  ['use schema d.s ->> select 1', 'run', false],
  ['grant select on t to role r ->> revoke select on u from role r', 'run', true],
  ['insert into t select 1 ->> truncate table u', 'run', true],
  ['begin show tables ->> drop table t; end', 'run', true],
  ['execute immediate $$show tables ->> drop table t$$', 'run', true],
])('classifies %s as %s, destructive: %s', (sql, kind, expected) => {
  expect(classifyStatement(sql).type).toBe(kind)
  expect(isDestructive(sql)).toBe(expected)
})

it('classifies a procedure that is created for one call as a call, not as a query', () => {
  const call = 'with p as procedure () returns int language sql as $$ begin drop table t; end $$ call p()'
  expect(classifyStatement(call)).toEqual({ type: 'run' })
  expect(isDestructive(call)).toBe(true)
  expect(classifyStatement('with a as (select 1) delete from t')).toEqual({ type: 'run' })
  expect(classifyStatement('with a as (select 1 as procedure) select procedure from a')).toEqual({ type: 'query' })
})

it('does not classify ALTER SESSION POLICY as a session setting', () => {
  expect(classifyStatement('alter session policy p set session_idle_timeout_mins = 5')).toMatchObject({ type: 'alter' })
  expect(classifyStatement('alter session unset query_tag')).toEqual({ type: 'session' })
})
