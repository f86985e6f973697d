import { expect, it, test } from '@jest/globals'
import { coversPrivilege, parseGrant } from './grant.ts'

const to = { kind: 'ROLE', name: ['R'] }
const one = (type: string, ...name: string[]) => ({ scope: 'one', type, name })

test.each<[string, object]>([
  [
    'grant usage on database raw to role r',
    { privileges: ['USAGE'], option: false, target: one('DATABASE', 'RAW'), to },
  ],
  ['grant usage on database raw to r', { target: one('DATABASE', 'RAW'), to }],
  ['grant usage on database raw to role r with grant option', { option: true }],
  ['grant select, insert on table a.b.t to role r', { privileges: ['SELECT', 'INSERT'] }],
  ['grant create table on schema a.b to role r', { privileges: ['CREATE TABLE'], target: one('SCHEMA', 'A', 'B') }],
  ['grant usage on file format a.b.f to role r', { target: one('FILE FORMAT', 'A', 'B', 'F') }],
  ['grant create database on account to role r', { target: { scope: 'one', type: 'ACCOUNT', name: [] } }],
  ['grant ownership on schema a.b to role r copy current grants', { privileges: ['OWNERSHIP'] }],
  ['grant role etl to role r', { privileges: ['USAGE'], target: one('ROLE', 'ETL'), to }],
  ['grant role etl to user "Me"', { to: { kind: 'USER', name: ['Me'] } }],
  ['grant select on table t to database role d.r', { to: { kind: 'DATABASE ROLE', name: ['D', 'R'] } }],
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
  ['revoke usage on database raw from role r cascade', { target: one('DATABASE', 'RAW'), to }],
])('reads %s', (sql, part) => {
  expect(parseGrant(sql)).toMatchObject(part)
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
])('leaves %s to Snowflake', sql => {
  expect(parseGrant(sql)).toBeUndefined()
})

const grant = (sql: string) => {
  const read = parseGrant(sql)
  if (read === undefined) throw new Error(`not read: ${sql}`)
  return read
}
const row = { privilege: 'SELECT', granted_on: 'TABLE', name: 'A.B.T', grant_option: 'false' }

it('finds a privilege only where object, kind and option are the same', () => {
  const plain = grant('grant select on table a.b.t to role r')
  const withOption = grant('grant select on table a.b.t to role r with grant option')
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['A', 'B', 'T'], plain)).toBe(true)
  expect(coversPrivilege(row, 'INSERT', 'TABLE', ['A', 'B', 'T'], plain)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'STREAM', ['A', 'B', 'T'], plain)).toBe(false)
  expect(coversPrivilege({ ...row, is_inherited: 'true' }, 'SELECT', 'TABLE', ['A', 'B', 'T'], plain)).toBe(false)
  expect(coversPrivilege({ ...row, name: 'A.B.t' }, 'SELECT', 'TABLE', ['A', 'B', 'T'], plain)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['X', 'B', 'T'], plain)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['A', 'B', 't'], plain)).toBe(false)
  expect(coversPrivilege({ ...row, name: 'A.B."t"' }, 'SELECT', 'TABLE', ['A', 'B', 't'], plain)).toBe(true)
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['A', 'B', 'T'], withOption)).toBe(false)
  expect(coversPrivilege({ ...row, grant_option: 'true' }, 'SELECT', 'TABLE', ['A', 'B', 'T'], withOption)).toBe(true)
})

test.each([
  ['TABLE', 'ICEBERG TABLE'],
  ['TABLE', 'DYNAMIC_TABLE'],
  ['TABLE', 'EXTERNAL TABLE'],
  ['TABLE', 'EVENT_TABLE'],
  ['TABLE', 'VIEW'],
  ['VIEW', 'MATERIALIZED VIEW'],
  ['DYNAMIC TABLE', 'TABLE'],
  ['STORAGE INTEGRATION', 'INTEGRATION'],
  ['MASKING POLICY', 'POLICY'],
])('takes a %s for what is listed as %s, but not for a future grant of it', (type, kind) => {
  const any = grant('grant select on table a.b.t to role r')
  expect(coversPrivilege({ ...row, granted_on: kind }, 'SELECT', type, ['A', 'B', 'T'], any)).toBe(true)
  const future = { privilege: 'SELECT', grant_on: kind, name: 'A.B.<X>' }
  expect(coversPrivilege(future, 'SELECT', type, ['A', 'B'], any)).toBe(false)
})

test.each([
  ['DATABASE ROLE', 'ROLE'],
  ['FILE FORMAT', 'FORMAT'],
  ['TABLE', 'SCHEMA'],
])('does not take a %s for what is listed as %s', (type, kind) => {
  const any = grant('grant select on table a.b.t to role r')
  expect(coversPrivilege({ ...row, granted_on: kind }, 'SELECT', type, ['A', 'B', 'T'], any)).toBe(false)
})

it('compares IMPORTED PRIVILEGES with the USAGE that SHOW GRANTS lists for them', () => {
  const imported = grant('grant imported privileges on database d to role r')
  const usage = { privilege: 'USAGE', granted_on: 'DATABASE', name: 'D', grant_option: 'false' }
  expect(coversPrivilege(usage, 'IMPORTED PRIVILEGES', 'DATABASE', ['D'], imported)).toBe(true)
})

it('reads the lists of users and of future grants', () => {
  expect(coversPrivilege({ role: 'ETL' }, 'USAGE', 'ROLE', ['ETL'], grant('grant role etl to user u'))).toBe(true)
  const future = { privilege: 'SELECT', grant_on: 'TABLE', name: 'A.B.<TABLE>', grant_option: 'false' }
  const wanted = grant('grant select on future tables in schema a.b to role r')
  expect(coversPrivilege(future, 'SELECT', 'TABLE', ['A', 'B'], wanted)).toBe(true)
  expect(coversPrivilege(future, 'SELECT', 'TABLE', ['A'], wanted)).toBe(false)
})
