import { expect, test } from '@jest/globals'
import { parseListedGrant } from './grant.ts'
import { tokenizeSql } from './tokens.ts'

const grantee = { kind: 'ROLE', name: ['R'] }
const one = (type: string, ...name: string[]) => ({ scope: 'one', type, name })

test.each<[string, object]>([
  [
    'grant usage on database raw to role r',
    { privileges: ['USAGE'], withGrantOption: false, target: one('DATABASE', 'RAW'), grantee },
  ],
  ['grant usage on database raw to r', { target: one('DATABASE', 'RAW'), grantee }],
  ['grant usage on database raw to role r with grant option', { withGrantOption: true }],
  ['grant select, insert on table a.b.t to role r', { privileges: ['SELECT', 'INSERT'] }],
  ['grant create table on schema a.b to role r', { privileges: ['CREATE TABLE'], target: one('SCHEMA', 'A', 'B') }],
  ['grant usage on file format a.b.f to role r', { target: one('FILE FORMAT', 'A', 'B', 'F') }],
  ['grant create database on account to role r', { target: { scope: 'one', type: 'ACCOUNT', name: [] } }],
  ['grant ownership on schema a.b to role r copy current grants', { privileges: ['OWNERSHIP'] }],
  ['grant role etl to role r', { privileges: ['USAGE'], target: one('ROLE', 'ETL'), grantee }],
  ['grant role etl to user "Me"', { grantee: { kind: 'USER', name: ['Me'] } }],
  ['grant select on table t to database role d.r', { grantee: { kind: 'DATABASE ROLE', name: ['D', 'R'] } }],
  [
    'grant select on all tables in schema a.b to role r',
    { target: { scope: 'all', type: 'TABLE', plural: 'TABLES', container: 'SCHEMA', name: ['A', 'B'] } },
  ],
  [
    'grant select on future materialized views in database a to role r',
    {
      target: {
        scope: 'future',
        type: 'MATERIALIZED VIEW',
        plural: 'MATERIALIZED VIEWS',
        container: 'DATABASE',
        name: ['A'],
      },
    },
  ],
  ['revoke usage on database raw from role r cascade', { target: one('DATABASE', 'RAW'), grantee }],
])('parses %s', (sql, part) => {
  expect(parseListedGrant(tokenizeSql(sql).code)).toMatchObject(part)
})

test.each([
  'grant all on database raw to role r',
  'grant all privileges on database raw to role r',
  'grant usage on database raw to share s',
  'grant usage on function f(int, varchar) to role r',
  'grant select (a) on table t to role r',
  'revoke grant option for usage on database raw from role r',
  'grant ownership on table t to role r revoke current grants',
  'grant caller usage on database d to role r',
  'revoke inherited select on all tables in database d from role r',
  'revoke application role a.r from role r',
  'revoke usage on database d from application a',
  'revoke usage on procedure p(int) from role r',
])('does not parse %s, which SHOW GRANTS does not list', sql => {
  expect(parseListedGrant(tokenizeSql(sql).code)).toBeUndefined()
})
