import { expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { abbreviateStatement, formatLocation } from './statement.ts'

const created = (whenExists: string, objectType: string, name: string[] | undefined, temporary = false) => ({
  type: 'create',
  whenExists,
  objectType,
  name,
  temporary,
})

test.each<[string, object]>([
  ['use role etl', { type: 'session' }],
  ['set a = 1', { type: 'session' }],
  ["alter session set query_tag = 'x'", { type: 'session' }],
  ['begin', { type: 'transaction', boundary: 'begin' }],
  ['BEGIN TRANSACTION', { type: 'transaction', boundary: 'begin' }],
  ['start transaction', { type: 'transaction', boundary: 'begin' }],
  ['commit work', { type: 'transaction', boundary: 'end' }],
  ['rollback', { type: 'transaction', boundary: 'end' }],
  ['select 1', { type: 'query' }],
  ['(select 1) union (select 2)', { type: 'query' }],
  ['with a as (select 1) select * from a', { type: 'query' }],
  ['show tables', { type: 'query' }],
  ['desc user x', { type: 'query' }],
  ['list @stage', { type: 'query' }],
  ['insert into t values (1)', { type: 'dml' }],
  ['copy into t from @s', { type: 'dml' }],
  ['merge into t using s on 1 = 1 when matched then delete', { type: 'dml' }],
  ['truncate table t', { type: 'truncate' }],
  ['grant select on t to role r', { type: 'grant' }],
  ['revoke select on t from role r', { type: 'revoke' }],
  ['create table t (a int)', created('fail', 'TABLE', ['T'])],
  ['create /* why */ table if not exists a.b.t (a int)', created('keep', 'TABLE', ['A', 'B', 'T'])],
  ['create or replace table "odd.name" (a int)', created('replace', 'TABLE', ['odd.name'])],
  ['create or alter table t (a int)', created('alter', 'TABLE', ['T'])],
  ['create local temporary table t (a int)', created('fail', 'TABLE', ['T'], true)],
  ['create or replace temp table t (a int)', created('replace', 'TABLE', ['T'], true)],
  ['create transient schema if not exists s', created('keep', 'SCHEMA', ['S'])],
  ['create secure view v as select 1', created('fail', 'VIEW', ['V'])],
  ['create file format if not exists csv type = csv', created('keep', 'FILE FORMAT', ['CSV'])],
  ['create dynamic table d as select 1', created('fail', 'DYNAMIC TABLE', ['D'])],
  ['create storage integration if not exists i', created('keep', 'STORAGE INTEGRATION', ['I'])],
  ['create user if not exists "a""b"', created('keep', 'USER', ['a"b'])],
  ["create table identifier('s.t') (a int)", created('fail', 'TABLE', ['S', 'T'])],
  ['create table identifier($t) (a int)', { ...created('fail', 'TABLE', undefined), name: { variable: 'T' } }],
  ["create table identifier('t' || $x) (a int)", created('fail', 'TABLE', undefined)],
  ['alter user if exists u set disabled = true', { type: 'alter', objectType: 'USER', name: ['U'] }],
  ['drop table if exists t', { type: 'drop', objectType: 'TABLE', name: ['T'] }],
  ['call p()', { type: 'run' }],
  ["execute immediate 'select 1'", { type: 'run' }],
  ['begin select 1; end', { type: 'run' }],
  ['declare x int; begin select 1; end', { type: 'run' }],
  ["comment if exists on table t is 'x'", { type: 'comment', objectType: 'TABLE', name: ['T'], ifExists: true }],
  ['undrop schema s', { type: 'undrop', objectType: 'SCHEMA', name: ['S'] }],
  ['with p as procedure () returns int language sql as $$ begin drop table t; end $$ call p()', { type: 'run' }],
  ['with a as (select 1) delete from t', { type: 'run' }],
  ['with a as (select 1 as procedure) select procedure from a', { type: 'query' }],
  ['alter session policy p set session_idle_timeout_mins = 5', { type: 'alter', objectType: 'SESSION POLICY' }],
  ['alter session unset query_tag', { type: 'session' }],
  ['nonsense', { type: 'unknown' }],
])('classifies %s as %j', (sql, kind) => {
  expect(makeStatement(sql).kind).toMatchObject(kind)
})

test.each<[string, string[], string]>([
  ['show tables ->> select "name" from $1', ['show tables', 'select "name" from $1'], 'query'],
  ['show tables ->> drop table t', ['show tables', 'drop table t'], 'run'],
  ['set x = 1->>delete from t', ['set x = 1', 'delete from t'], 'run'],
  ['list @s/a->>drop table t', ['list @s/a', 'drop table t'], 'run'],
  ['select 1 ->> /* then */ select * from $1 ->> select 2', ['select 1', 'select * from $1', 'select 2'], 'query'],
  [
    'create table t (a int) ->> begin show tables ->> drop table t; end',
    ['create table t (a int)', 'begin show tables ->> drop table t; end'],
    'run',
  ],
])('reads the chain %s', (sql, texts, type) => {
  const { kind, parts } = makeStatement(sql)
  expect(parts.map(({ code }) => code.sql)).toEqual(texts)
  expect(kind.type).toBe(type)
})

test.each([
  "select '->>' as a",
  'select 1 as "->>"',
  'select 1 -- ->> drop table t\n + 1',
  'select $$ ->> $$',
  'select filter(a, x -> x > 1) from t',
  'create procedure p() returns int as begin show tables ->> drop table t; end',
])('reads no chain in %s', sql => {
  const { code, parts, kind } = makeStatement(sql)
  expect(parts).toEqual([{ code, kind }])
})

it('abbreviates a statement to one line', () => {
  expect(abbreviateStatement({ shown: 'select\n  1' })).toBe('select 1')
  expect(abbreviateStatement({ shown: `select ${'x'.repeat(200)}` })).toHaveLength(90)
  expect(abbreviateStatement({ shown: `select ${'x'.repeat(200)}` })).toMatch(/…$/)
})

it('formats a location as file:line', () => {
  expect(formatLocation({ file: 'a/b.sql', line: 3 })).toBe('a/b.sql:3')
})
