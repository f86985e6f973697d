import { expect, it, test } from '@jest/globals'
import { parseListedGrant } from '../sql/grant.ts'
import { tokenizeSql } from '../sql/tokens.ts'
import { coversPrivilege } from './show-grants.ts'

const parse = (sql: string) => {
  const result = parseListedGrant(tokenizeSql(sql).code)
  if (result === undefined) throw new Error(`not parsed: ${sql}`)
  return result
}
const row = { privilege: 'SELECT', granted_on: 'TABLE', name: 'A.B.T', grant_option: 'false' }

it('covers a privilege only if object, kind and grant option are the same', () => {
  const withoutOption = parse('grant select on table a.b.t to role r')
  const withOption = parse('grant select on table a.b.t to role r with grant option')
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['A', 'B', 'T'], withoutOption)).toBe(true)
  expect(coversPrivilege(row, 'INSERT', 'TABLE', ['A', 'B', 'T'], withoutOption)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'STREAM', ['A', 'B', 'T'], withoutOption)).toBe(false)
  expect(coversPrivilege({ ...row, is_inherited: 'true' }, 'SELECT', 'TABLE', ['A', 'B', 'T'], withoutOption)).toBe(
    false,
  )
  expect(coversPrivilege({ ...row, name: 'A.B.t' }, 'SELECT', 'TABLE', ['A', 'B', 'T'], withoutOption)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['X', 'B', 'T'], withoutOption)).toBe(false)
  expect(coversPrivilege(row, 'SELECT', 'TABLE', ['A', 'B', 't'], withoutOption)).toBe(false)
  expect(coversPrivilege({ ...row, name: 'A.B."t"' }, 'SELECT', 'TABLE', ['A', 'B', 't'], withoutOption)).toBe(true)
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
])('accepts a %s that is listed as %s, but not in a future grant', (type, kind) => {
  const grant = parse('grant select on table a.b.t to role r')
  expect(coversPrivilege({ ...row, granted_on: kind }, 'SELECT', type, ['A', 'B', 'T'], grant)).toBe(true)
  const futureRow = { privilege: 'SELECT', grant_on: kind, name: 'A.B.<X>' }
  expect(coversPrivilege(futureRow, 'SELECT', type, ['A', 'B'], grant)).toBe(false)
})

test.each([
  ['DATABASE ROLE', 'ROLE'],
  ['FILE FORMAT', 'FORMAT'],
  ['TABLE', 'SCHEMA'],
])('does not accept a %s that is listed as %s', (type, kind) => {
  const grant = parse('grant select on table a.b.t to role r')
  expect(coversPrivilege({ ...row, granted_on: kind }, 'SELECT', type, ['A', 'B', 'T'], grant)).toBe(false)
})

it('compares IMPORTED PRIVILEGES with the USAGE that SHOW GRANTS lists for them', () => {
  const imported = parse('grant imported privileges on database d to role r')
  const usage = { privilege: 'USAGE', granted_on: 'DATABASE', name: 'D', grant_option: 'false' }
  expect(coversPrivilege(usage, 'IMPORTED PRIVILEGES', 'DATABASE', ['D'], imported)).toBe(true)
})

it('covers roles of users and future grants', () => {
  expect(coversPrivilege({ role: 'ETL' }, 'USAGE', 'ROLE', ['ETL'], parse('grant role etl to user u'))).toBe(true)
  const futureRow = { privilege: 'SELECT', grant_on: 'TABLE', name: 'A.B.<TABLE>', grant_option: 'false' }
  const futureGrant = parse('grant select on future tables in schema a.b to role r')
  expect(coversPrivilege(futureRow, 'SELECT', 'TABLE', ['A', 'B'], futureGrant)).toBe(true)
  expect(coversPrivilege(futureRow, 'SELECT', 'TABLE', ['A'], futureGrant)).toBe(false)
})
