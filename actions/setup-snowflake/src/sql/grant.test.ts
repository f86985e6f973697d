import { expect, test } from '@jest/globals'
import { parseGrant } from './grant.ts'
import { tokenizeSql } from './tokens.ts'

const parseText = (sql: string) => parseGrant(tokenizeSql(sql).code)
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
  expect(parseText(sql)).toMatchObject(part)
})

const on = (type: string, ...name: string[]) => ({ target: one(type, ...name) })
const within = (scope: string, type: string, plural: string, container: string, ...name: string[]) => ({
  target: { scope, type, plural, container, name },
})
const to = (kind: string, ...name: string[]) => ({ grantee: { kind, name } })

// "GRANT <privileges> … TO ROLE", "… TO APPLICATION", "… TO SHARE", "GRANT OWNERSHIP", "GRANT ROLE", "GRANT CALLER" and the
// pages of REVOKE.
test.each<[string, object]>([
  ['grant all on database raw to role r', { privileges: ['ALL'], ...on('DATABASE', 'RAW') }],
  ['grant all privileges on account to role r', { privileges: ['ALL'], ...on('ACCOUNT') }],
  [
    'grant usage on function d.s.f(int, varchar(10)) to role r',
    { target: { ...one('FUNCTION', 'D', 'S', 'F'), signature: '(NUMBER, VARCHAR)' } },
  ],
  ['grant usage on procedure p() to role r', { target: { ...one('PROCEDURE', 'P'), signature: '()' } }],
  [
    "grant usage on procedure identifier('s.p')(text) to role r",
    { target: { ...one('PROCEDURE', 'S', 'P'), signature: '(VARCHAR)' } },
  ],
  [
    'grant usage on data metric function m(table(number, text)) to role r',
    { target: { ...one('DATA METRIC FUNCTION', 'M'), signature: '(TABLE(NUMBER, VARCHAR))' } },
  ],
  [
    "grant usage on database identifier('raw') to role identifier($role)",
    { ...on('DATABASE', 'RAW'), grantee: { kind: 'ROLE', name: { variable: 'ROLE' } } },
  ],
  [
    'grant usage on database identifier($db) to role r',
    { target: { scope: 'one', type: 'DATABASE', name: { variable: 'DB' } } },
  ],
  ['grant select (a, b), update on table t to role r', { privileges: ['SELECT(A, B)', 'UPDATE'] }],
  ['grant select on d.s.t to role r', on('TABLE', 'D', 'S', 'T')],
  ['grant select on table user to role user', { ...on('TABLE', 'USER'), ...to('ROLE', 'USER') }],
  ['grant usage on database d to role to_r with grant option', { withGrantOption: true, ...to('ROLE', 'TO_R') }],
  ['grant create snowflake.core.budget on schema s to role r', { privileges: ['CREATE SNOWFLAKE.CORE.BUDGET'] }],
  ['grant apply masking policy, apply tag on account to role r', { privileges: ['APPLY MASKING POLICY', 'APPLY TAG'] }],
  ['grant imported privileges on database snowflake to role r', { privileges: ['IMPORTED PRIVILEGES'] }],
  ['grant usage on external volume v to role r', on('EXTERNAL VOLUME', 'V')],
  [
    'grant operate on all dynamic tables in schema d.s to role r',
    within('all', 'DYNAMIC TABLE', 'DYNAMIC TABLES', 'SCHEMA', 'D', 'S'),
  ],
  [
    'grant apply on future masking policies in database d to role r',
    within('future', 'MASKING POLICY', 'MASKING POLICIES', 'DATABASE', 'D'),
  ],
  ['grant usage on future schemas in database d to role r', within('future', 'SCHEMA', 'SCHEMAS', 'DATABASE', 'D')],
  ['grant monitor on all warehouses in account to role r', within('all', 'WAREHOUSE', 'WAREHOUSES', 'ACCOUNT')],
  [
    "grant select on all tables in schema identifier('d.s') to role r",
    within('all', 'TABLE', 'TABLES', 'SCHEMA', 'D', 'S'),
  ],
  ['grant usage on database raw to share s', to('SHARE', 'S')],
  ['grant select on table t to share in application package p', to('SHARE IN APPLICATION PACKAGE', 'P')],
  ['grant usage on warehouse w to application a', to('APPLICATION', 'A')],
  ['grant select on view v to application role a.r', to('APPLICATION ROLE', 'A', 'R')],
  ['grant usage on schema s to database role d.r', to('DATABASE ROLE', 'D', 'R')],
  ['grant usage on warehouse w to user u', to('USER', 'U')],
  ['grant database role d.r to share s', { ...on('DATABASE ROLE', 'D', 'R'), ...to('SHARE', 'S') }],
  ['grant application role a.r to role s', on('APPLICATION ROLE', 'A', 'R')],
  ['grant role identifier($r) to user "Me"', { target: { scope: 'one', type: 'ROLE', name: { variable: 'R' } } }],
  ['grant service role d.s.v!viewer to role r', on('SERVICE ROLE', 'D', 'S', 'V', 'VIEWER')],
  ['grant snowflake.core.budget role d.s.b!admin to role r', on('INSTANCE ROLE', 'D', 'S', 'B', 'ADMIN')],
  [
    'grant ownership on table t to role r revoke current grants',
    { privileges: ['OWNERSHIP'], currentGrants: 'REVOKE' },
  ],
  ['grant ownership on all tables in schema s to role r copy current grants', { currentGrants: 'COPY' }],
  ['grant ownership on future tables in schema s to database role d.r', { privileges: ['OWNERSHIP'] }],
  ['grant caller select, insert on table t to role r', { privileges: ['SELECT', 'INSERT'], modifier: 'CALLER' }],
  ['grant all caller privileges on database d to role r', { privileges: ['ALL'], modifier: 'CALLER' }],
  [
    'grant inherited caller select on all tables in account to role r',
    { privileges: ['SELECT'], modifier: 'INHERITED CALLER' },
  ],
  [
    'grant all inherited caller privileges on all schemas in application package p to application a',
    {
      privileges: ['ALL'],
      modifier: 'INHERITED CALLER',
      ...within('all', 'SCHEMA', 'SCHEMAS', 'APPLICATION PACKAGE', 'P'),
    },
  ],
  [
    'revoke inherited select on all tables in database d from role r',
    { privileges: ['SELECT'], modifier: 'INHERITED' },
  ],
  ['revoke grant option for select on table t from role r cascade', { withGrantOption: true, behavior: 'CASCADE' }],
  [
    'revoke all privileges on all views in schema s from role r restrict',
    { privileges: ['ALL'], behavior: 'RESTRICT' },
  ],
  [
    'revoke usage on procedure p(int) from application a',
    { target: { ...one('PROCEDURE', 'P'), signature: '(NUMBER)' } },
  ],
  ['revoke role a from role b', { ...on('ROLE', 'A'), ...to('ROLE', 'B') }],
])('parses %s as %j', (sql, part) => {
  expect(parseText(sql)).toMatchObject(part)
})

test.each([
  'grant',
  'grant select',
  'grant select on table t',
  'grant select on table t to',
  'grant select on table t to role r and more',
  'grant select on all tables to role r',
  'grant select on all tables in region r to role r',
  'grant select on table t in schema s to role r',
  'grant role to role r',
  'grant nothing to role r',
  "grant usage on database identifier('a' || $b) to role r",
  'grant usage on database d to role <role>',
])('does not parse %s', sql => {
  expect(parseText(sql)).toBeUndefined()
})
