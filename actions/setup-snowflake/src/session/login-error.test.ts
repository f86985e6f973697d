import { generateKeyPairSync } from 'node:crypto'
import { expect, it, test } from '@jest/globals'
import type { Login } from './login.ts'
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
  token: undefined,
  audience: undefined,
  awsRegion: undefined,
  roleToAssume: undefined,
  roleSessionName: undefined,
  roleDurationSeconds: undefined,
  queryTag: undefined,
}
const explain = (error: object, change: Partial<Login> = {}) => {
  const { message, hint = '' } = createLoginError(error, { ...login, ...change })
  return { message, hint }
}

test.each([
  ['390100', /^Check account, user and private-key/],
  ['390101', /alter user deployer set disabled = false/],
  ['390102', /mins_to_unlock/],
  ['390120', /multi-factor authentication/],
  ['390144', /fingerprint SHA256:\S+=.* "desc user deployer"/],
  ['390189', /grant role loader to user deployer/],
  ['390201', /^Check role, warehouse, database and schema/],
  ['390202', /authentication policy .* KEYPAIR in AUTHENTICATION_METHODS/],
  ['390422', /network policy/],
  ['390432', /alter user deployer set network_policy/],
  ['394300', /no user deployer/],
  ['394302', /clock/],
  ['394304', /^The key is not the user's: its fingerprint SHA256:\S+=/],
  ['394307', /^Check account and host/],
  ['394508', /multi-factor authentication/],
  ['399999', /^Check account, user and private-key, and the network policies/],
])('explains code %s', (code, hint) => {
  const error = explain({ code, message: 'Message of Snowflake.' })
  expect(error.message).toBe(
    `Snowflake rejected the login of deployer at org-acme.snowflakecomputing.com: Message of Snowflake. (${code})`,
  )
  expect(error.hint).toMatch(hint)
  expect(`${error.message}${error.hint}`).not.toContain('\n')
})

const tokenOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

test.each<[login: Partial<Login>, code: string, hint: RegExp, token?: string]>([
  [{ authenticator: 'password' }, '390100', /A service user has no password/],
  [{ authenticator: 'password' }, '399999', /^Check account, user and password/],
  [{ authenticator: 'token' }, '390318', /^The OAuth token has expired/],
  [{ authenticator: 'token' }, '390303', /security integration/],
  [{ authenticator: 'token' }, '394400', /show user programmatic access tokens for user deployer/],
  [{ authenticator: 'token', user: undefined }, '399999', /belongs to a user of this account/],
  [{ authenticator: 'oidc' }, '390202', /WORKLOAD_IDENTITY in AUTHENTICATION_METHODS/],
  [
    { authenticator: 'oidc' },
    '390100',
    /TYPE = OIDC ISSUER = 'https:\/\/idp' SUBJECT = 'job'\); .* for user deployer"\.$/,
    tokenOf({ iss: 'https://idp', sub: 'job', aud: 'snowflakecomputing.com' }),
  ],
  [{ authenticator: 'oidc' }, '399999', /OIDC_AUDIENCE_LIST = \('a, b'\)/, tokenOf({ aud: ['a', 'b'] })],
  [{ authenticator: 'aws' }, '399999', /TYPE = AWS ARN = '…'\) \("aws sts get-caller-identity" shows the ARN\)/],
  [
    { authenticator: 'aws', user: undefined, roleToAssume: 'arn:aws:iam::1:role/x' },
    '399999',
    /ARN = 'arn:aws:iam::1:role\/x'\); .* for user <user>/,
  ],
])('explains a rejected login with %j and code %s', (...row) => {
  const [change, code, hint, token] = row
  const { hint: given = '' } = createLoginError({ code, message: 'Rejected.' }, { ...login, ...change }, token)
  expect(given).toMatch(hint)
})

it('names the login method where the inputs name no user', () => {
  const change: Partial<Login> = { authenticator: 'oidc', user: undefined }
  expect(explain({ code: '390100', message: 'No.' }, change).message).toBe(
    "Snowflake rejected the login with the job's OIDC token at org-acme.snowflakecomputing.com: No. (390100)",
  )
})

it('names the query that shows the details of a failure', () => {
  const id = '0ce9eb56-821d-4ca9-a774-04ae89a0cf5a'
  expect(explain({ code: '390144', message: `JWT token is invalid. [${id}]` }).hint).toContain(
    `select system$get_login_failure_details('${id}')`,
  )
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
