import { expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { makeStatement } from '../../test/support/make-statement.ts'
import { singularize } from './object-types.ts'
import { classifyStatement } from './statement-kind.ts'
import { tokenizeSql } from './tokens.ts'

const classify = (sql: string) => classifyStatement(tokenizeSql(sql).code)

// Objects of "All commands (alphabetical)" with modifiers, and where the words of a type are also words of names.
test.each<[string, object]>([
  ['create or replace secure recursive view v as select 1', { objectType: 'VIEW', name: ['V'], whenExists: 'replace' }],
  ['create secure materialized view v as select 1', { objectType: 'MATERIALIZED VIEW' }],
  [
    'create or replace transient dynamic iceberg table d.s.t target_lag = downstream',
    { objectType: 'DYNAMIC ICEBERG TABLE', name: ['D', 'S', 'T'] },
  ],
  ['create hybrid table if not exists t (a int primary key)', { objectType: 'HYBRID TABLE', whenExists: 'keep' }],
  ['create local temp table t (a int)', { objectType: 'TABLE', temporary: true }],
  ['create or alter warehouse w', { objectType: 'WAREHOUSE', whenExists: 'alter' }],
  ['create interactive warehouse w tables (t)', { objectType: 'WAREHOUSE', name: ['W'] }],
  ['create external listing l from share s as $$ title: x $$', { objectType: 'LISTING', name: ['L'] }],
  ['create row access policy p as (a int) returns boolean -> true', { objectType: 'ROW ACCESS POLICY', name: ['P'] }],
  ['create storage lifecycle policy p as (a date) returns boolean -> true', { objectType: 'STORAGE LIFECYCLE POLICY' }],
  ['create external access integration i enabled = true', { objectType: 'EXTERNAL ACCESS INTEGRATION', name: ['I'] }],
  ['create cortex search service c on a attributes b', { objectType: 'CORTEX SEARCH SERVICE', name: ['C'] }],
  ['create snowflake.ml.forecast m(input_data => table(v))', { objectType: 'SNOWFLAKE.ML.FORECAST', name: ['M'] }],
  ['create database role d.r', { objectType: 'DATABASE ROLE', name: ['D', 'R'] }],
  ['create schema role', { objectType: 'SCHEMA', name: ['ROLE'] }],
  ['create database role', { objectType: 'DATABASE', name: ['ROLE'] }],
  ['create table table_1 (a int)', { objectType: 'TABLE', name: ['TABLE_1'] }],
  ['create table if not exists "if"."not" (a int)', { objectType: 'TABLE', name: ['if', 'not'] }],
  ['create table d..t (a int)', { objectType: 'TABLE', name: ['D', 'PUBLIC', 'T'] }],
  ['create index i on t (a)', { objectType: 'INDEX', name: ['I'] }],
  ['create widget w', { type: 'create', objectType: 'WIDGET', name: ['W'] }],
  ['alter iceberg table if exists t refresh', { type: 'alter', objectType: 'ICEBERG TABLE', ifExists: true }],
  ['alter account set timezone = UTC', { objectType: 'ACCOUNT', name: undefined }],
  ['alter account acme set is_org_admin = true', { objectType: 'ACCOUNT', name: ['ACME'] }],
  ['alter user set default_role = r', { objectType: 'USER', name: undefined }],
  ['alter user "set" set default_role = r', { objectType: 'USER', name: ['set'] }],
  ['alter warehouse suspend', { objectType: 'WAREHOUSE', name: undefined }],
  ['alter database d refresh', { objectType: 'DATABASE', name: ['D'] }],
  ['alter session policy p set session_idle_timeout_mins = 5', { objectType: 'SESSION POLICY', name: ['P'] }],
  ['alter application package p add version v using @s', { objectType: 'APPLICATION PACKAGE', name: ['P'] }],
  ['alter organization user group g add organization users u', { objectType: 'ORGANIZATION USER GROUP' }],
  ['drop view identifier($v)', { type: 'drop', objectType: 'VIEW', name: { variable: 'V' } }],
  ['drop git repository if exists r', { type: 'drop', objectType: 'GIT REPOSITORY', ifExists: true }],
  ['undrop dynamic table t', { type: 'undrop', objectType: 'DYNAMIC TABLE', name: ['T'] }],
  ['comment on column t.a is null', { type: 'comment', objectType: 'COLUMN', name: ['T', 'A'] }],
  ['truncate t', { type: 'truncate', objectType: 'TABLE', name: ['T'], ifExists: false }],
  ['truncate table if exists s.t', { type: 'truncate', objectType: 'TABLE', name: ['S', 'T'], ifExists: true }],
  ['truncate if exists t', { type: 'truncate', objectType: 'TABLE', name: ['T'], ifExists: true }],
  ['truncate materialized view v', { type: 'truncate', objectType: 'MATERIALIZED VIEW', name: ['V'] }],
  ['truncate table', { type: 'truncate', objectType: 'TABLE', name: ['TABLE'] }],
  ['truncate table.t', { type: 'truncate', objectType: 'TABLE', name: ['TABLE', 'T'] }],
  ['create user set', { type: 'create', objectType: 'USER', name: ['SET'] }],
  ['alter schema set set comment = 1', { type: 'alter', objectType: 'SCHEMA', name: ['SET'] }],
  ['drop table exists', { type: 'drop', name: ['EXISTS'], ifExists: false }],
  ['set session = 1', { type: 'session' }],
  ['drop session set', { type: 'drop' }],
  ['start warehouse', { type: 'unknown' }],
  ['table t', { type: 'query' }],
  ['remove @s/a', { type: 'run' }],
  ['execute dcm project p deploy', { type: 'run' }],
])('classifies %s as %j', (sql, kind) => {
  expect(classify(sql)).toMatchObject(kind)
})

test.each([
  ['drop procedure f(int)', '(NUMBER)'],
  ['drop function f()', '()'],
  ['alter function f(int, varchar(10), number(9, 2)) set secure', '(NUMBER, VARCHAR, NUMBER)'],
  [
    'alter external function f(double precision, character varying, timestamp_ltz(3)) set comment = 1',
    '(FLOAT, VARCHAR, TIMESTAMP_LTZ)',
  ],
  ['drop function f(timestamp with time zone, char(3), vector(float, 3))', '(TIMESTAMP_TZ, VARCHAR, VECTOR(FLOAT, 3))'],
  ['create function f(a int, b string default cast(1 as text)) returns int as $$ 1 $$', '(NUMBER, VARCHAR)'],
  [
    'create or replace secure aggregate function f("a,(b" int, c vector(float, 3)) returns int as $$ 1 $$',
    '(NUMBER, VECTOR(FLOAT, 3))',
  ],
  [
    'create procedure if not exists p(a out number, b input array, c map(text, int)) returns int as begin return 1; end',
    '(NUMBER, ARRAY, MAP)',
  ],
  ['create data metric function m(arg table(a number, b text)) returns number as $$ 1 $$', '(TABLE(NUMBER, VARCHAR))'],
  ['drop function m(table(number, text))', '(TABLE(NUMBER, VARCHAR))'],
])('reads the signature in %s as %s', (sql, signature) => {
  expect(classify(sql)).toMatchObject({ signature })
})

it('returns the position after the name and signature', () => {
  const { code, kind } = makeStatement('create or replace table if not exists a.b (c int)')
  expect('next' in kind && code.text(kind.next)).toBe('(')
  const procedure = makeStatement('alter procedure p(int) rename to q')
  expect('next' in procedure.kind && procedure.code.word(procedure.kind.next)).toBe('RENAME')
})

test.each([
  ['TABLES', 'TABLE'],
  ['MASKING POLICIES', 'MASKING POLICY'],
  ['GIT REPOSITORIES', 'GIT REPOSITORY'],
  ['GATEWAYS', 'GATEWAY'],
  ['ALERTS', 'ALERT'],
  ['THINGS', 'THING'],
])('singularizes %s to %s', (plural, type) => {
  expect(singularize(plural)).toBe(type)
})

it('never throws, whatever the words are', () => {
  const words = fc.constantFrom(
    ...['create', 'or', 'replace', 'alter', 'drop', 'table', 'view', 'function', 'if', 'not', 'exists', 'temporary'],
    ...['secure', 'role', 'identifier', '(', ')', ',', '.', '$', 'x', '"q"', "'s'", '$$b$$', 'comment', 'on', 'grant'],
    ...['truncate', 'undrop', 'revoke', 'to', 'begin', 'with', 'as', 'procedure', '@s/a', '1', ':'],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), texts => {
      const { code } = tokenizeSql(texts.join(' '))
      const kind = classifyStatement(code)
      if ('next' in kind) expect(kind.next).toBeLessThanOrEqual(code.length)
    }),
    randomCases(2_000),
  )
})
