import { generateKeyPairSync } from 'node:crypto'
import { expect, it, test } from '@jest/globals'
import type { Login } from './driver.ts'
import { createLoginError } from './login-error.ts'

const login: Login = {
  account: 'org-acme',
  host: undefined,
  user: 'deployer',
  role: 'loader',
  warehouse: undefined,
  database: undefined,
  schema: undefined,
  authenticator: 'key-pair',
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
  passphrase: undefined,
  password: undefined,
  queryTag: undefined,
}
const explain = (error: object, change: Partial<Login> = {}) => {
  const { message, hint = '' } = createLoginError(error, { ...login, ...change })
  return { message, hint }
}

test.each([
  ['390100', /authenticator key-pair/],
  ['390101', /alter user deployer set disabled = false/],
  ['390102', /mins_to_unlock/],
  ['390144', /fingerprint SHA256:\S+=.* "desc user deployer"/],
  ['390189', /grant role loader to user deployer/],
  ['390422', /network policy/],
])('%s says what to change', (code, hint) => {
  const said = explain({ code, message: 'Words of Snowflake.' })
  expect(said.message).toBe(
    `Snowflake did not let deployer in at org-acme.snowflakecomputing.com: Words of Snowflake. (${code})`,
  )
  expect(said.hint).toMatch(hint)
  expect(`${said.message}${said.hint}`).not.toContain('\n')
})

it('says the same of an unknown code, in general words', () => {
  expect(explain({ code: '399999', message: 'New.' }).hint).toMatch(/account, user/)
})

test.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  ['ENOTFOUND', /Check account and host/],
  ['ECONNREFUSED', /proxy, firewall/],
])('%s is told as what Node saw', (code, hint) => {
  const cause = { code: 'ERR_BAD', cause: { code, message: 'seen by Node' } }
  const said = explain({ code: 401001, message: 'Could not connect.', cause }, { host: 'sf.example:8443' })
  expect(said.message).toBe(`Cannot reach Snowflake at sf.example:8443: seen by Node (${code})`)
  expect(said.hint).toMatch(hint)
})

it('says that there is no such account', () => {
  const said = explain({ code: 401002, message: 'Request failed.', response: { statusCode: 404 } })
  expect(said.message).toBe('Snowflake has no account at org-acme.snowflakecomputing.com (HTTP 404)')
  expect(said.hint).toContain('current_organization_name()')
})

it('cannot write commands into the log', () => {
  expect(explain({ code: 1, message: '\n::error::x' }).message).not.toMatch(/^::error/m)
})
