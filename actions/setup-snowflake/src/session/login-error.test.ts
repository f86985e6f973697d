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
])('explains code %s', (code, hint) => {
  const error = explain({ code, message: 'Message of Snowflake.' })
  expect(error.message).toBe(
    `Snowflake rejected the login of deployer at org-acme.snowflakecomputing.com: Message of Snowflake. (${code})`,
  )
  expect(error.hint).toMatch(hint)
  expect(`${error.message}${error.hint}`).not.toContain('\n')
})

it('has a general hint for an unknown code', () => {
  expect(explain({ code: '399999', message: 'New.' }).hint).toMatch(/account, user/)
})

test.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /NODE_EXTRA_CA_CERTS/],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/],
  ['ENOTFOUND', /Check the host name/],
  ['ECONNREFUSED', /firewall/],
])('explains the network error %s', (code, hint) => {
  const cause = { code: 'ERR_BAD', cause: { code, message: 'seen by Node' } }
  const error = explain({ code: 401001, message: 'Could not connect.', cause }, { host: 'sf.example:8443' })
  expect(error.message).toMatch(new RegExp(`^Cannot reach Snowflake at sf\\.example:8443: .* \\(${code}\\)$`))
  expect(error.hint).toMatch(hint)
})

it('reports a missing account', () => {
  const error = explain({ code: 401002, message: 'Request failed.', response: { statusCode: 404 } })
  expect(error.message).toBe('Snowflake has no account at org-acme.snowflakecomputing.com (HTTP 404)')
  expect(error.hint).toContain('current_organization_name()')
})

it('neutralizes workflow commands in a message', () => {
  expect(explain({ code: 1, message: '\n::error::x' }).message).not.toMatch(/^::error/m)
})
