import { expect, it, test } from '@jest/globals'
import { abbreviateStatement, classifyStatement, statementLocation } from './statement.ts'

const created = (how: string, type: string, name: string[] | undefined, temporary = false) => ({
  is: 'create',
  how,
  type,
  name,
  temporary,
})

test.each<[string, object]>([
  ['use role etl', { is: 'session' }],
  ['set a = 1', { is: 'session' }],
  ["alter session set query_tag = 'x'", { is: 'session' }],
  ['begin', { is: 'transaction', edge: 'begin' }],
  ['BEGIN TRANSACTION', { is: 'transaction', edge: 'begin' }],
  ['start transaction', { is: 'transaction', edge: 'begin' }],
  ['commit work', { is: 'transaction', edge: 'end' }],
  ['rollback', { is: 'transaction', edge: 'end' }],
  ['select 1', { is: 'query' }],
  ['(select 1) union (select 2)', { is: 'query' }],
  ['with a as (select 1) select * from a', { is: 'query' }],
  ['show tables', { is: 'query' }],
  ['desc user x', { is: 'query' }],
  ['list @stage', { is: 'query' }],
  ['insert into t values (1)', { is: 'dml' }],
  ['copy into t from @s', { is: 'dml' }],
  ['merge into t using s on 1 = 1 when matched then delete', { is: 'dml' }],
  ['truncate table t', { is: 'truncate' }],
  ['grant select on t to role r', { is: 'grant' }],
  ['revoke select on t from role r', { is: 'revoke' }],
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
  ["create table identifier('t') (a int)", created('fail', 'TABLE', undefined)],
  ['alter user if exists u set disabled = true', { is: 'alter', type: 'USER', name: ['U'] }],
  ['drop table if exists t', { is: 'drop', type: 'TABLE', name: ['T'] }],
  ['call p()', { is: 'run' }],
  ["execute immediate 'select 1'", { is: 'run' }],
  ['begin select 1; end', { is: 'run' }],
  ['declare x int; begin select 1; end', { is: 'run' }],
  ["comment on table t is 'x'", { is: 'run' }],
])('%s is %j', (sql, kind) => {
  expect(classifyStatement(sql)).toEqual(kind)
})

it('shows the beginning of a statement on one line', () => {
  expect(abbreviateStatement({ shown: 'select\n  1' })).toBe('select 1')
  expect(abbreviateStatement({ shown: `select ${'x'.repeat(200)}` })).toHaveLength(90)
  expect(abbreviateStatement({ shown: `select ${'x'.repeat(200)}` })).toMatch(/…$/)
  expect(statementLocation({ file: 'a/b.sql', line: 3 })).toBe('a/b.sql:3')
})
