import { expect, it, test } from '@jest/globals'
import { tokenizeSql } from '../sql/tokens.ts'
import { listPropertyChanges, parseAlterUser } from './user-properties.ts'

const KEY = 'TUlJQg=='
const KEY_FP = 'SHA256:'
const current = new Map([
  ['DEFAULT_ROLE', 'ETL'],
  ['TYPE', 'SERVICE'],
  ['DEFAULT_SECONDARY_ROLES', '[]'],
  ['COMMENT', 'Loads'],
  ['DISABLED', 'false'],
  ['EMAIL', 'null'],
  ['RSA_PUBLIC_KEY_FP', 'SHA256:sz+wZoNDLK0xtgzUJCCp9dU13WpNtcY0ZuyuZKFYSa4='],
])
const parse = (sql: string) => parseAlterUser(tokenizeSql(sql).code)
const changes = (sql: string) => listPropertyChanges(parse(sql) ?? new Map(), current)

test.each([
  'alter user u set default_role = etl',
  "alter user u set default_role = 'ETL' type = service",
  'alter user u set default_role = "ETL", type = service',
  'alter user if exists u set disabled = FALSE',
  'alter user u set default_secondary_roles = ()',
  "alter user u set comment = 'Loads'",
])('finds no change in %s', sql => {
  expect(changes(sql)).toEqual([])
})

test.each([
  ['alter user u set default_role = reporting', ['DEFAULT_ROLE ETL → reporting']],
  ["alter user u set comment = 'loads'", ['COMMENT Loads → loads']],
  ["alter user u set email = 'a@b.c'", ['EMAIL unset → a@b.c']],
  ["alter user u set default_secondary_roles = ('ALL')", ["DEFAULT_SECONDARY_ROLES [] → ('ALL')"]],
  // A password is not readable; a property that DESC USER does not print can be different.
  ["alter user u set password = 'x' default_role = etl", ['PASSWORD']],
  ['alter user u set days_to_expiry = 3', ['DAYS_TO_EXPIRY']],
])('finds the changes of %s: %j', (sql, expected) => {
  expect(changes(sql)).toEqual(expected)
})

it('compares public keys by fingerprint, on one line or as PEM', () => {
  const [change = ''] = changes(`alter user u set rsa_public_key = '${KEY}'`)
  expect(change).toMatch(new RegExp(`^RSA_PUBLIC_KEY SHA256:sz\\+\\S+ → ${KEY_FP}\\S+=$`))
  const same = new Map([['RSA_PUBLIC_KEY_FP', change.split(' → ')[1] ?? '']])
  const pem = `-----BEGIN PUBLIC KEY-----\n${KEY}\n-----END PUBLIC KEY-----`
  expect(listPropertyChanges(new Map([['RSA_PUBLIC_KEY', KEY]]), same)).toEqual([])
  expect(listPropertyChanges(new Map([['RSA_PUBLIC_KEY', pem]]), same)).toEqual([])
})

it('parses only SET', () => {
  expect(parse('alter user u unset email')).toBeUndefined()
  expect(parse('alter user u rename to v')).toBeUndefined()
  expect(parse('alter user u set a = 1 b = c')).toEqual(
    new Map([
      ['A', '1'],
      ['B', 'c'],
    ]),
  )
})
