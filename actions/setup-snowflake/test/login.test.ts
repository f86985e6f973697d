import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { LOGIN_INPUTS, makeWorkspace, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

it('sends every setting to Snowflake', async () => {
  const server = await startSnowflake()
  const settings = { role: 'R1', warehouse: 'W1', database: 'D1', schema: 'S1', 'query-tag': 'deploy' }
  await runSetupSnowflake(server, { 'a.sql': 'use role x;' }, settings)
  const [{ query, data } = { query: new URLSearchParams(), data: {} }] = server.logins
  expect(data).toMatchObject({ ACCOUNT_NAME: 'local', LOGIN_NAME: 'deployer', PASSWORD: 'correct horse' })
  expect(data.SESSION_PARAMETERS).toMatchObject({ QUERY_TAG: 'deploy' })
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
  ['390197', 'Multi-factor authentication is required for this account.', 'A password is not enough for this user'],
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

it('reports a missing account, and a host that refuses connections', async () => {
  const server = await startSnowflake({ login: () => ({ status: 404, body: '<html>' }) })
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'use role x;' })
  expect(errors[0]).toContain(`Snowflake has no account at ${server.url} (HTTP 404)`)
  const stoppedServer = await serveOnLoopback(() => 'cut')
  await stoppedServer.close()
  const refused = await runBlackBox('setup-snowflake', {
    cwd: makeWorkspace({ 'a.sql': 'use role x' }),
    inputs: { ...LOGIN_INPUTS, host: stoppedServer.url, scripts: 'a.sql' },
  })
  expect(refused.errors[0]).toMatch(/Cannot reach Snowflake at .*\(ECONNREFUSED\)/)
})
