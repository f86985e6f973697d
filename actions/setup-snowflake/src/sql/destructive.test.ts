import { expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { assertNotDestructive, isDestructive } from './destructive.ts'

test.each([
  'drop table t',
  'DROP DATABASE IF EXISTS raw',
  'truncate table t',
  'truncate t',
  'create or replace table t (a int)',
  'create /* quietly */ or -- so\n replace table t (a int)',
  'create or replace transient table t (a int)',
  'create or replace dynamic table t as select 1',
  'create or replace database raw',
  'create or replace schema s',
  'create or replace stage s',
  'create or replace user u',
  'create or replace role r',
  'create or replace sequence s',
  'alter table t drop column a',
  'alter table t drop a',
  'alter table if exists a.b.t drop column if exists a',
  'alter table t swap with u',
  'insert overwrite into t select 1',
  'begin select 1; drop table t; end',
  'begin if (true) then drop table t; end if; end',
  'declare x int; begin truncate table t; end',
  'execute immediate $$ begin drop table t; end $$',
  'execute immediate $$drop table t$$',
  "execute immediate 'drop table t'",
  "execute immediate '\\n drop table t'",
  "begin execute immediate 'truncate table t'; end",
  'remove @stage/path',
  'rm @~/path',
  'show tables ->> drop table t',
  'set x = 1 ->> truncate table t',
  'grant select on t to role r ->> revoke select on u from role r',
  'begin show tables ->> drop table t; end',
  'execute immediate $$show tables ->> drop table t$$',
  'with p as procedure () returns int language sql as $$ begin drop table t; end $$ call p()',
])('classifies %s as destructive', sql => {
  expect(isDestructive(makeStatement(sql))).toBe(true)
})

test.each([
  'create table if not exists t (a int)',
  'create or alter table t (a int)',
  'create or replace view v as select 1',
  'create or replace procedure p() returns int as $$ drop table t $$',
  'create or replace function f() returns int as $$ 1 $$',
  'create or replace file format f type = csv',
  'alter table t drop primary key',
  'alter table t drop constraint c',
  'alter table t drop clustering key',
  'alter table t add column dropped int',
  "insert into t values ('drop table t')",
  'delete from t where a = 1',
  'undrop table t',
  "execute immediate 'select ''drop table t'''",
  'select 1 as "drop" -- drop table t',
  "begin insert into t values ('x; drop table t'); end",
  'begin',
  'show tables ->> select "name" from $1',
  'use schema d.s ->> select 1',
  'grant select on t to role r',
])('classifies %s as not destructive', sql => {
  expect(isDestructive(makeStatement(sql))).toBe(false)
})

it('names all destructive statements in one error', () => {
  const statements = ['drop table t', 'select 1', 'truncate u'].map((sql, index) => makeStatement(sql, index + 1))
  expect(() => assertNotDestructive(statements)).toThrow(
    'Destructive statements need allow-destructive: a.sql:1 (drop table t); a.sql:3 (truncate u)',
  )
  expect(() => assertNotDestructive(statements.slice(1, 2))).not.toThrow()
})
