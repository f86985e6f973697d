import { createHash, createHmac, generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { removeMasks, runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, fakeAws } from '../../shared/testing/fake-aws.ts'
import { assumeRoleReply, OIDC_TOKEN, startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import { serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { LOGIN_INPUTS, makeWorkspace, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const ROLE = 'arn:aws:iam::123456789012:role/deploy'

const jobTokenEnv = (url: string) => ({
  ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?v=1`,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
})

/** An unsigned JWT, which only Snowflake would verify. */
const createToken = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`

/** Runs the action with these inputs only, besides account and host. */
const runLogin = (
  server: { url: string },
  inputs: Record<string, string>,
  env: Record<string, string | undefined> = {},
  sql = 'use role x;',
) =>
  runBlackBox('setup-snowflake', {
    cwd: makeWorkspace({ 'a.sql': sql }),
    inputs: { account: 'local', host: server.url, scripts: 'a.sql', ...inputs },
    env,
  })

const decodeAttestation = (token: unknown): { url: string; method: string; headers: Record<string, string> } =>
  JSON.parse(Buffer.from(String(token), 'base64').toString())

/** The Authorization header of a signed GetCallerIdentity, "Create a signed AWS API request" of the IAM User Guide. */
function authorize(headers: Record<string, string>, accessKey: string, secretKey: string, region: string): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const names = Object.keys(headers)
    .filter(name => name !== 'authorization')
    .sort()
  const lines = names.map(name => `${name}:${headers[name]}\n`).join('')
  const query = 'Action=GetCallerIdentity&Version=2011-06-15'
  const canonical = ['POST', '/', query, lines, names.join(';'), sha256('')].join('\n')
  const date = headers['x-amz-date'] ?? ''
  const scope = `${date.slice(0, 8)}/${region}/sts/aws4_request`
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretKey}`)
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex')
  return `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
}

it('sends every setting to Snowflake', async () => {
  const server = await startSnowflake()
  const settings = { role: 'R1', warehouse: 'W1', database: 'D1', schema: 'S1', 'query-tag': 'deploy' }
  await runSetupSnowflake(server, { 'a.sql': 'insert into t values (1);' }, settings)
  const [{ query, data } = { query: new URLSearchParams(), data: {} }] = server.logins
  expect(data).toMatchObject({ ACCOUNT_NAME: 'local', LOGIN_NAME: 'deployer', PASSWORD: 'correct horse' })
  expect(server.statements.find(({ sql }) => sql.startsWith('insert'))?.queryTag).toBe('deploy')
  const requested = ['roleName', 'warehouse', 'databaseName', 'schemaName'].map(name => query.get(name))
  expect(requested).toEqual(['R1', 'W1', 'D1', 'S1'])
})

it('signs with a private key, also with an encrypted one', async () => {
  const server = await startSnowflake()
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' },
  })
  const key = { authenticator: 'key-pair', 'private-key': privateKey, password: '' }
  const wrong = await runSetupSnowflake(
    server,
    { 'a.sql': 'use role x;' },
    { ...key, 'private-key-passphrase': 'shut' },
  )
  expect(wrong.errors.join()).toContain('private-key-passphrase does not decrypt the key')
  const missing = await runSetupSnowflake(server, { 'a.sql': 'use role x;' }, key)
  expect(missing.errors.join()).toContain('private-key-passphrase is required')
  expect(server.requests).toEqual([])
  const right = await runSetupSnowflake(
    server,
    { 'a.sql': 'use role x;' },
    { ...key, 'private-key-passphrase': 'open' },
  )
  expect(right.exitCode).toBe(0)
  expect(server.logins[0]?.data).toMatchObject({ AUTHENTICATOR: 'SNOWFLAKE_JWT' })
  expect(String(server.logins[0]?.data.TOKEN).split('.')).toHaveLength(3)
})

it.each([
  ['390100', 'Incorrect username or password was specified.', 'use authenticator key-pair'],
  ['390197', 'Multi-factor authentication is required for this account.', 'multi-factor authentication, which a job'],
  ['390422', 'Incoming request with IP/Token 10.1.2.3 is not allowed.', 'network policy'],
  ['390189', "Role 'NOPE' specified in the connect string does not exist.", 'grant role NOPE to user deployer'],
  ['390101', 'User access disabled.', 'set disabled = false'],
])('reports code %s in one error, with its cause and a fix', async (code, message, hint) => {
  const server = await startSnowflake({ login: () => ({ code, message }) })
  const { exitCode, errors, log } = await runSetupSnowflake(server, { 'a.sql': 'use role x;' }, { role: 'NOPE' })
  expect(exitCode).toBe(1)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(`Snowflake rejected the login of deployer at ${server.url}: ${message} (${code})`)
  expect(errors[0]).toContain(hint)
  expect(log).not.toMatch(/^\s+at /m)
  expect(server.logins).toHaveLength(1)
})

it('logs in with an OAuth token and with a programmatic access token, without a user', async () => {
  const server = await startSnowflake()
  const tokens: [token: string, method: string][] = [
    [createToken({ iss: 'https://idp.example.com', sub: 'deployer' }), 'OAUTH'],
    ['ver:1-hint:1234-ETMsDgAAAX', 'OAUTH'],
    ['eyJraWQiOiIxMjM0In0.eyJwIjoiMTox.c2ln', 'PROGRAMMATIC_ACCESS_TOKEN'],
  ]
  for (const [token, method] of tokens) {
    const { exitCode, masked } = await runLogin(server, { authenticator: 'token', token })
    expect(exitCode).toBe(0)
    expect(masked).toContain(token)
    const data = server.logins.at(-1)?.data ?? {}
    expect(data).toMatchObject({ AUTHENTICATOR: method, TOKEN: token })
    expect(data.LOGIN_NAME).toBe(undefined)
  }
})

describe('authenticator oidc', () => {
  it("sends the job's token for Snowflake's audience in every session, and masks it", async () => {
    const token = createToken({ exp: Math.floor(Date.now() / 1_000) + 300 })
    const issuer = await serveOnLoopback(() => ({ body: { value: token } }))
    const server = await startSnowflake()
    const { exitCode, masked } = await runLogin(server, { authenticator: 'oidc' }, jobTokenEnv(issuer.url))
    expect(exitCode).toBe(0)
    expect(issuer.requests.map(({ path }) => path)).toEqual(['/token?v=1&audience=snowflakecomputing.com'])
    expect(server.logins.length).toBeGreaterThan(0)
    for (const { data } of server.logins) {
      expect(data).toMatchObject({ AUTHENTICATOR: 'WORKLOAD_IDENTITY', PROVIDER: 'OIDC', TOKEN: token })
      expect(data.LOGIN_NAME).toBe(undefined)
    }
    expect(masked).toContain(token)
  })

  it('sends the user and the audience of the inputs', async () => {
    const [server, issuer] = await Promise.all([startSnowflake(), startOidcIssuer()])
    const inputs = { authenticator: 'oidc', user: 'deployer', audience: 'https://acme.snowflakecomputing.com' }
    await runLogin(server, inputs, issuer.env)
    expect(issuer.requests[0]?.path).toContain('audience=https%3A%2F%2Facme.snowflakecomputing.com')
    expect(server.logins[0]?.data.LOGIN_NAME).toBe('deployer')
  })

  it('requests a new token for a new session when the last one is about to expire', async () => {
    const issued: string[] = []
    const issuer = await serveOnLoopback(() => {
      const token = createToken({ exp: Math.floor(Date.now() / 1_000) + 30, jti: issued.length })
      issued.push(token)
      return { body: { value: token } }
    })
    let issuedBefore: string[] = []
    const server = await startSnowflake({
      answer: sql => {
        if (issuedBefore.length > 0 || !sql.startsWith('insert')) return undefined
        issuedBefore = [...issued]
        return { lost: '390112' }
      },
    })
    const insert = 'insert into t values (1);'
    const { exitCode } = await runLogin(server, { authenticator: 'oidc' }, jobTokenEnv(issuer.url), insert)
    expect(exitCode).toBe(0)
    expect(issued.slice(issuedBefore.length)).toHaveLength(1)
    expect(server.logins.at(-1)?.data.TOKEN).toBe(issued.at(-1))
  })

  it('fails before it connects if the job cannot request a token', async () => {
    const server = await startSnowflake()
    const { errors } = await runLogin(server, { authenticator: 'oidc' })
    expect(errors[0]).toMatch(/Cannot get the job's OIDC token: .*\n.*id-token: write/)
    expect(server.requests).toEqual([])
  })

  it('names the identity that a rejected token has', async () => {
    const claims = { iss: 'https://token.example.com', sub: 'repo:o/r:environment:production', aud: 'acme' }
    const token = createToken(claims)
    const issuer = await serveOnLoopback(() => ({ body: { value: token } }))
    const server = await startSnowflake({ login: () => ({ code: '390999', message: 'Login failed.' }) })
    const { errors, log } = await runLogin(server, { authenticator: 'oidc' }, jobTokenEnv(issuer.url))
    expect(errors[0]).toContain(
      "WORKLOAD_IDENTITY = (TYPE = OIDC ISSUER = 'https://token.example.com' SUBJECT = 'repo:o/r:environment:production' OIDC_AUDIENCE_LIST = ('acme'))",
    )
    expect(removeMasks(log)).not.toContain(token)
  })
})

describe('authenticator aws', () => {
  it('signs with the keys of the environment', async () => {
    const server = await startSnowflake()
    const keys = {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-for-tests',
      AWS_REGION: 'eu-west-1',
    }
    const { exitCode, masked } = await runLogin(server, { authenticator: 'aws' }, keys)
    expect(exitCode).toBe(0)
    const data = server.logins[0]?.data ?? {}
    expect(data).toMatchObject({ AUTHENTICATOR: 'WORKLOAD_IDENTITY', PROVIDER: 'AWS' })
    expect(masked).toContain(data.TOKEN)
    const { url, method, headers } = decodeAttestation(data.TOKEN)
    expect({ url, method }).toEqual({
      url: 'https://sts.eu-west-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15',
      method: 'POST',
    })
    expect(headers['x-snowflake-audience']).toBe('snowflakecomputing.com')
    expect(headers.authorization).toBe(authorize(headers, 'AKIDEXAMPLE', 'secret-for-tests', 'eu-west-1'))
  })

  it('signs with the role to assume', async () => {
    const [server, issuer] = await Promise.all([startSnowflake(), startOidcIssuer()])
    const aws = await fakeAws({ AssumeRoleWithWebIdentity: () => assumeRoleReply() })
    const inputs = {
      authenticator: 'aws',
      'aws-region': 'eu-central-1',
      'role-to-assume': ROLE,
      'role-session-name': 'nightly',
      'role-duration-seconds': '900',
      audience: 'custom',
    }
    const { exitCode } = await runLogin(server, inputs, { ...aws.env, ...issuer.env })
    expect(exitCode).toBe(0)
    expect(issuer.requests[0]?.path).toContain('audience=custom')
    expect(aws.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
      RoleArn: ROLE,
      RoleSessionName: 'nightly',
      DurationSeconds: '900',
      WebIdentityToken: OIDC_TOKEN,
    })
    const { headers } = decodeAttestation(server.logins[0]?.data.TOKEN)
    expect(headers.authorization).toBe(authorize(headers, 'ASIAROLE', 's', 'eu-central-1'))
    expect(headers['x-amz-security-token']).toBe('t')
  })

  it('has the defaults of the other actions', async () => {
    const [server, issuer] = await Promise.all([startSnowflake(), startOidcIssuer()])
    const aws = await fakeAws({ AssumeRoleWithWebIdentity: () => assumeRoleReply() })
    await runLogin(server, { authenticator: 'aws', 'role-to-assume': ROLE }, { ...aws.env, ...issuer.env })
    expect(issuer.requests[0]?.path).toContain('audience=sts.amazonaws.com')
    expect(aws.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
      RoleSessionName: 'setup-snowflake',
      DurationSeconds: '3600',
    })
  })

  it('reports missing credentials, and a role that cannot be assumed', async () => {
    const [server, issuer] = await Promise.all([startSnowflake(), startOidcIssuer()])
    const none = { AWS_REGION: 'eu-west-1', AWS_EC2_METADATA_DISABLED: 'true', HOME: makeWorkspace({}) }
    const missing = await runLogin(server, { authenticator: 'aws' }, none)
    expect(missing.errors[0]).toContain('The job has no AWS credentials')
    const aws = await fakeAws({
      AssumeRoleWithWebIdentity: () => awsError('AccessDenied', 'Not authorized', 403, 'query'),
    })
    const inputs = { authenticator: 'aws', 'role-to-assume': ROLE }
    const denied = await runLogin(server, inputs, { ...aws.env, ...issuer.env })
    expect(denied.errors[0]).toContain(`Not authorized to assume ${ROLE}`)
    expect(server.requests).toEqual([])
  })
})

it.each([
  [{ authenticator: 'key-pair' }, ['user is required', 'private-key is required']],
  [{ authenticator: 'password' }, ['user is required', 'password is required']],
  [{ authenticator: 'token' }, ['token is required']],
  [{ authenticator: 'aws' }, ['aws-region is required']],
  [
    { authenticator: 'oidc', password: 'p4ssw0rd', token: 't0k3n', 'private-key': 'k3y', 'aws-region': 'eu-west-1' },
    ['password is not used', 'token is not used', 'private-key is not used', 'aws-region is not used'],
  ],
  [
    {
      authenticator: 'aws',
      'aws-region': 'eu-west-1',
      audience: 'a',
      'role-session-name': 'nightly',
      'private-key-passphrase': 'x',
    },
    [
      'audience is used with role-to-assume',
      'role-session-name is used with role-to-assume',
      'private-key-passphrase is not used',
    ],
  ],
  [
    {
      authenticator: 'password',
      user: 'u',
      password: 'p4ssw0rd',
      'role-to-assume': ROLE,
      'role-duration-seconds': '900',
    },
    ['role-to-assume is not used', 'role-duration-seconds is not used'],
  ],
])('rejects the inputs %j by name, before any request', async (inputs, problems) => {
  const server = await startSnowflake()
  const { errors } = await runLogin(server, inputs)
  expect(errors).toHaveLength(1)
  for (const problem of problems) expect(errors[0]).toContain(problem)
  expect(errors[0]?.split('; ')).toHaveLength(problems.length)
  expect(server.requests).toEqual([])
})

it('fails within 30 s without an answer, and names what it waited for', async () => {
  const silent = await serveOnLoopback(() => 'hang')
  const job = jobTokenEnv(silent.url)
  const [noReply, noToken] = await Promise.all([
    runLogin(silent, { authenticator: 'password', user: 'deployer', password: 'correct horse' }),
    runLogin(silent, { authenticator: 'oidc' }, job),
  ])
  expect(noReply.errors[0]).toContain(
    `Snowflake at ${silent.url} did not reply to the login within 30 s (without a proxy, with a password)`,
  )
  expect(noToken.errors[0]).toContain("GitHub did not issue the job's OIDC token within 30 s")
  for (const { milliseconds } of [noReply, noToken]) expect(milliseconds).toBeLessThan(45_000)
}, 60_000)

it('reports a missing account, and a host that refuses connections', async () => {
  const server = await startSnowflake({ login: () => ({ status: 404, body: '<html>' }) })
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'use role x;' })
  expect(errors[0]).toContain(`Snowflake has no account at ${server.url} (HTTP 404)`)
  // A port that was free a moment ago can belong to another test by now.
  const host = 'http://127.0.0.1:1'
  const refused = await runBlackBox('setup-snowflake', {
    cwd: makeWorkspace({ 'a.sql': 'use role x' }),
    inputs: { ...LOGIN_INPUTS, host, scripts: 'a.sql' },
  })
  expect(refused.errors[0]).toMatch(/Cannot reach Snowflake at .*\(ECONNREFUSED\)/)
})
