import type { ChildProcess } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { type Job, type Outcome, runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, fakeAws, xml } from '../../shared/testing/fake-aws.ts'
import { loopback } from '../../shared/testing/loopback.ts'
import { type FakeSsm, type Faults, fakeSsm, type Seed } from './testing/fake-ssm.ts'

let ssm: FakeSsm
afterEach(() => ssm.close())

async function start(seed: Seed = {}, faults: Faults = {}, keys: Parameters<typeof fakeSsm>[2] = {}): Promise<FakeSsm> {
  ssm = await fakeSsm(seed, faults, keys)
  return ssm
}

const put = (inputs: Record<string, string>, job: Job = {}): Promise<Outcome> =>
  runBlackBox('put-params', { ...job, inputs: { path: '/app', ...inputs }, env: { ...ssm.env, ...job.env } })

const parsed = (text: string | undefined) => JSON.parse(text ?? 'null')
const storedValue = (name: string) => ssm.parameters.get(name)?.value ?? ''

/** Everything a person can come to see: the log but for the masks themselves, the summary, the outputs. */
const visible = ({ log, summary, outputs }: Outcome) =>
  [log.replace(/^::add-mask::.*$/gm, ''), summary, ...Object.values(outputs)].join('\n')

describe('apply', () => {
  it('writes each kind of parameter once, and nothing in a second run', async () => {
    await start()
    const inputs = {
      parameters: 'DbName: airflow\nVersion: 007\n',
      'secure-parameters': 'Password: "s3cret: value"\n',
      generate: 'FernetKey: fernet\nJwt: password(32)\nSnowflake: rsa-private-key\n',
    }
    const first = await put(inputs)
    expect(first.errors).toEqual([])
    expect(first.outputs).toMatchObject({ changed: 'true', written: '6', unchanged: '0' })
    expect(storedValue('/app/Version')).toBe('007')
    expect(ssm.parameters.get('/app/Password')).toMatchObject({ type: 'SecureString', value: 's3cret: value' })
    expect(ssm.parameters.get('/app/DbName')?.type).toBe('String')
    expect(storedValue('/app/FernetKey')).toMatch(/^[\w-]{43}=$/)
    expect(storedValue('/app/Jwt')).toMatch(/^[A-Za-z][A-Za-z0-9\-._~]{31}$/)

    const second = await put(inputs)
    expect(second.exitCode).toBe(0)
    expect(second.outputs).toMatchObject({ changed: 'false', written: '0', unchanged: '6' })
    expect(ssm.of('PutParameter')).toHaveLength(6)
    for (const name of ['version-hash', 'versions', 'public-keys', 'arns']) {
      expect([name, second.outputs[name]]).toEqual([name, first.outputs[name]])
    }
  })

  it('gives the public key of a generated RSA key as Snowflake takes it, also when the key was there', async () => {
    await start()
    const inputs = { generate: 'SnowflakeCntl: rsa-private-key' }
    const first = await put(inputs)
    const key = createPrivateKey(storedValue('/app/SnowflakeCntl'))
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(storedValue('/app/SnowflakeCntl')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    const body = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
    expect(parsed(first.outputs['public-keys'])).toEqual({ SnowflakeCntl: body })
    expect(parsed((await put(inputs)).outputs['public-keys'])).toEqual({ SnowflakeCntl: body })
  })

  it('writes only the value that differs, and changes the version hash by it', async () => {
    await start({ '/app/A': { type: 'String', value: '1' }, '/app/B': { type: 'SecureString', value: 'bbbbbb' } })
    const before = await put({ parameters: 'A: 1', 'secure-parameters': 'B: bbbbbb' })
    const after = await put({ parameters: 'A: 1', 'secure-parameters': 'B: cccccc' })
    expect(ssm.of('PutParameter').map(({ input }) => [input.Name, input.Overwrite])).toEqual([['/app/B', true]])
    expect(parsed(after.outputs.versions)).toEqual({ A: 1, B: 2 })
    expect(after.outputs['version-hash']).not.toBe(before.outputs['version-hash'])
    expect(after.outputs).toMatchObject({ changed: 'true', written: '1', unchanged: '1' })
  })

  it('reads ten names a call, with decryption', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `P${index}`)
    await start(
      Object.fromEntries(names.map(name => [`/app/${name}`, { type: 'SecureString', value: `value-${name}` }])),
    )
    const { outputs } = await put({ 'secure-parameters': names.map(name => `${name}: value-${name}`).join('\n') })
    expect(outputs.changed).toBe('false')
    expect(ssm.of('GetParameters').map(({ input }) => (input.Names as string[]).length)).toEqual([10, 10, 3])
    expect(ssm.calls.every(({ input }) => input.WithDecryption === true)).toBe(true)
  })

  it('rotates what is listed: a new Fernet key goes in front of the old one', async () => {
    const old = `${'o'.repeat(43)}=`
    await start({
      '/app/F': { type: 'SecureString', value: old },
      '/app/P': { type: 'SecureString', value: 'keep-me' },
    })
    const { summary } = await put({ generate: 'F: fernet\nP: password(20)', rotate: 'F' })
    expect(storedValue('/app/F')).toMatch(new RegExp(`^[\\w-]{43}=,${old}$`))
    expect(storedValue('/app/P')).toBe('keep-me')
    expect(summary).toMatch(/F<\/code> \| SecureString \| rotated \| 2/)
    expect(summary).toMatch(/P<\/code> \| SecureString \| kept \| 1/)
  })

  it('leaves existing parameters alone with overwrite: never, and still makes the missing ones', async () => {
    await start({ '/app/A': { type: 'String', value: 'old' }, '/app/S': { type: 'String', value: 'other type' } })
    const { exitCode, outputs } = await put({
      parameters: 'A: new\nB: b',
      'secure-parameters': 'S: secret-value',
      overwrite: 'never',
    })
    expect(exitCode).toBe(0)
    expect(ssm.of('PutParameter').map(({ input }) => input.Name)).toEqual(['/app/B'])
    expect(outputs).toMatchObject({ written: '1', unchanged: '2' })
  })
})

describe('plan', () => {
  it('writes nothing and says what apply would do, without a value', async () => {
    await start({ '/app/A': { type: 'String', value: 'old-value' } })
    const outcome = await put({ parameters: 'A: new-value', generate: 'K: fernet', mode: 'plan' })
    expect(ssm.calls.map(({ operation }) => operation)).toEqual(['GetParameters', 'GetParameters'])
    expect(outcome.outputs).toMatchObject({ changed: 'true', written: '2', unchanged: '0' })
    expect(outcome.log).toContain('/app/A: update (value)')
    expect(outcome.log).toContain('/app/K: create')
    expect(visible(outcome)).not.toMatch(/(old|new)-value/)
  })
})

describe('inputs that reach the requests', () => {
  it('kms-key-id, tier, description and tags of a new SecureString', async () => {
    await start({}, {}, { 'alias/app': {} })
    const { exitCode } = await put({
      'secure-parameters': 'A: secret-a',
      'kms-key-id': 'alias/app',
      tier: 'advanced',
      description: 'of the app',
      tags: 'team: data',
    })
    expect(exitCode).toBe(0)
    expect(ssm.of('PutParameter')[0]?.input).toMatchObject({
      KeyId: 'alias/app',
      Tier: 'Advanced',
      Description: 'of the app',
      Tags: [{ Key: 'team', Value: 'data' }],
    })
  })

  it('brings description, KMS key, tier and tags of existing parameters up to date, once', async () => {
    const seed = { type: 'SecureString', value: 'secret-a', keyId: 'alias/aws/ssm', tags: { other: 'stays' } }
    await start({ '/app/A': seed }, {}, { 'alias/app': {} })
    const inputs = {
      'secure-parameters': 'A: secret-a',
      'kms-key-id': 'alias/app',
      tier: 'advanced',
      description: 'new',
      tags: 'team: data',
    }
    const first = await put(inputs)
    expect(first.summary).toContain('updated \\(description, tier, KMS key\\)')
    expect(ssm.parameters.get('/app/A')).toMatchObject({
      keyId: 'alias/app',
      tier: 'Advanced',
      description: 'new',
      tags: { other: 'stays', team: 'data' },
    })
    expect((await put(inputs)).outputs.changed).toBe('false')
  })

  it('tags alone make no new version', async () => {
    await start({ '/app/A': { type: 'String', value: 'a' } })
    const { outputs } = await put({ parameters: 'A: a', tags: 'team: data' })
    expect(ssm.of('PutParameter')).toEqual([])
    expect(outputs).toMatchObject({ changed: 'true', written: '1', versions: '{"A":1}' })
  })

  it('aws-region', async () => {
    await start()
    await put({ parameters: 'A: a', 'aws-region': 'us-west-2' })
    expect(ssm.of('PutParameter')[0]?.headers.authorization).toContain('/us-west-2/ssm/')
  })

  it('timeout-minutes and mode are checked with everything else', async () => {
    await start()
    const { errors } = await put({ 'timeout-minutes': '0', mode: 'maybe', path: '' })
    expect(errors.join()).toMatch(
      /path is required; mode must be one of apply, plan, not "maybe"; timeout-minutes must be a whole number from 1 to 60, not "0"; parameters, secure-parameters or generate is required/,
    )
  })
})

describe('what SSM would refuse is found before the first call, all at once', () => {
  it('names, sizes, empty values, duplicates, recipes', async () => {
    await start()
    const { exitCode, errors } = await put({
      parameters: `Empty: ""\n"Bad Name": x\nLong: ${'x'.repeat(4097)}\nTwice: a\nNested: "{{ssm:Other}}"`,
      'secure-parameters': 'Twice: bbbbbb',
      generate: 'Fernet: fernet',
      rotate: 'Unknown',
    })
    expect(exitCode).toBe(1)
    for (const problem of [
      'parameters Empty has no value',
      'parameters Bad Name may only have letters',
      'parameters Long has 4097 bytes, more than the 4096 of its tier (tier: advanced takes 8192)',
      'parameters Nested has double brackets',
      'secure-parameters Twice is in parameters too',
      'rotate Unknown is not in generate',
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect(ssm.calls).toEqual([])
  })

  it('a bad recipe', async () => {
    await start()
    const { errors } = await put({ generate: 'A: password(5)\nB: rot13\nC: fernet' })
    expect(errors.join()).toContain(
      'generate must map names to fernet, password(12 to 128) or rsa-private-key; A, B does not',
    )
  })

  it.each(['/aws/app', '/ssm-app'])('a path that SSM keeps for itself: %s', async path => {
    await start()
    expect((await put({ path, parameters: 'A: a' })).errors.join()).toContain('begins with "aws" or "ssm"')
  })

  it('a value that YAML cannot read is not quoted', async () => {
    await start()
    const outcome = await put({ 'secure-parameters': 'A: *hush-hush\nB: b' })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toMatch(/^secure-parameters is not valid YAML \([^;]*\)\n/)
    expect(visible(outcome)).not.toContain('hush-hush')
  })
})

describe('what stands in the way is found before the first write, all at once', () => {
  it('another type, an advanced parameter, a missing KMS key, a value that is no RSA key', async () => {
    await start({
      '/app/A': { type: 'String', value: 'plain' },
      '/app/B': { type: 'String', value: 'b', tier: 'Advanced' },
      '/app/R': { type: 'SecureString', value: 'not a key' },
    })
    const { exitCode, errors } = await put({
      parameters: 'B: changed',
      'secure-parameters': 'A: secret-a',
      generate: 'R: rsa-private-key',
      tier: 'standard',
      'kms-key-id': 'alias/none',
    })
    expect(exitCode).toBe(1)
    for (const problem of [
      '/app/A is a String, not a SecureString, and SSM cannot change that (replace-type: true does)',
      '/app/B is an advanced parameter',
      '/app/R holds no RSA private key',
      'kms-key-id alias/none was not found',
      'Nothing was written.',
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect(ssm.of('PutParameter')).toEqual([])
  })

  it.each([
    [{ state: 'PendingDeletion' }, 'alias/k is PendingDeletion, not Enabled'],
    [{ spec: 'RSA_2048' }, 'alias/k is a RSA_2048 key; SecureStrings need a symmetric one'],
  ])('a KMS key that cannot encrypt: %j', async (key, problem) => {
    await start({}, {}, { 'alias/k': key })
    const { errors } = await put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(errors.join()).toContain(problem)
    expect(ssm.of('PutParameter')).toEqual([])
  })

  it('a refused look at the KMS key is a warning', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform kms:DescribeKey')
    await start({}, { instead: ({ operation }) => (operation === 'DescribeKey' ? denied : undefined) })
    const { exitCode, log } = await put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(exitCode).toBe(0)
    expect(log).toContain('::warning::KMS does not let this role look at alias/k')
  })
})

describe('secrecy', () => {
  const secrets = { type: 'SecureString', value: 'old-hidden-value' }

  it.each([{}, { ACTIONS_STEP_DEBUG: '1', RUNNER_DEBUG: '1' }])('shows no value anywhere, with %j', async env => {
    const rsa = (await import('./recipe.ts')).generate({ kind: 'rsa-private-key' })
    await start({ '/app/A': secrets, '/app/R': { type: 'SecureString', value: await rsa } })
    const outcome = await put(
      {
        parameters: 'Plain: plain-hidden-value',
        'secure-parameters': 'A: new-hidden-value\nM: |\n  first hidden line\n  second hidden line\n',
        generate: 'R: rsa-private-key\nK: fernet\nP: password(40)',
      },
      { env },
    )
    expect(outcome.exitCode).toBe(0)
    const values = [...ssm.parameters.values()].map(({ value }) => value).concat('old-hidden-value')
    for (const line of values
      .flatMap(value => value.split('\n'))
      .filter(line => line !== '' && !line.startsWith('-'))) {
      expect(visible(outcome)).not.toContain(line)
    }
    for (const name of ['A', 'M', 'R', 'K', 'P']) expect(outcome.masked).toContain(storedValue(`/app/${name}`))
    expect(outcome.masked).toEqual(expect.arrayContaining(['old-hidden-value', 'second hidden line']))
    expect(outcome.masked).toContain(storedValue('/app/R').split('\n')[1])
    expect(outcome.masked).not.toContain('plain-hidden-value')
  })

  it('masks a String that should have been secret', async () => {
    await start({ '/app/A': { type: 'String', value: 'exposed-value' } })
    const outcome = await put({ 'secure-parameters': 'A: another-value', mode: 'plan', 'replace-type': 'true' })
    expect(outcome.masked).toContain('exposed-value')
  })

  it('keeps a value out of an error that quotes it, and its commands out of the log', async () => {
    const message = "Value 'plain-hidden-value' at 'value' failed\n::stop-commands::x"
    const refuse = awsError('ValidationException', message)
    await start({}, { instead: ({ operation }) => (operation === 'PutParameter' ? refuse : undefined) })
    const outcome = await put({ parameters: 'A: plain-hidden-value' }, { env: { RUNNER_DEBUG: '1' } })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain("ValidationException: Value '***' at 'value' failed")
    expect(visible(outcome)).not.toContain('plain-hidden-value')
    expect(outcome.log).not.toMatch(/^::stop-commands/m)
  })
})

describe('when the reply to a write is lost', () => {
  const lost = (call: { operation: string }, nth: number) => call.operation === 'PutParameter' && nth === 1

  it('recognises the parameter that it made, and keeps the secret that it generated', async () => {
    await start({}, { loseReply: lost })
    const { exitCode, outputs } = await put({ generate: 'K: fernet', parameters: 'A: a' })
    expect(exitCode).toBe(0)
    expect(outputs.versions).toBe('{"A":1,"K":1}')
    expect(ssm.parameters.get('/app/A')?.version).toBe(1)
  })

  it('repeats a write over an existing parameter with the same value', async () => {
    const old = `${'o'.repeat(43)}=`
    await start({ '/app/K': { type: 'SecureString', value: old } }, { loseReply: lost })
    const { exitCode, masked } = await put({ generate: 'K: fernet', rotate: 'K' })
    expect(exitCode).toBe(0)
    expect(storedValue('/app/K').split(',')).toHaveLength(2)
    expect(masked).toContain(storedValue('/app/K').split(',')[0])
  })
})

it('is cancelled within five seconds, says what is not written, and keeps its outputs', async () => {
  let child: ChildProcess | undefined
  await start(
    {},
    {
      instead: call => {
        if (call.input.Name !== '/app/B') return undefined
        setTimeout(() => child?.kill('SIGINT'), 50)
        return 'hang'
      },
    },
  )
  const began = Date.now()
  const started = (process: ChildProcess) => {
    child = process
  }
  const { exitCode, errors, outputs, summary } = await put({ parameters: 'A: a\nB: b\nC: c' }, { started })
  expect(Date.now() - began).toBeLessThan(5_000)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('Cancelled (SIGINT). 1 of 3 were written; not written: /app/B, /app/C')
  expect(outputs).toMatchObject({ changed: 'true', written: '1' })
  expect(summary).toContain('1 of 3 written, 2 missing')
})

it('assumes a role with the OIDC token of the job', async () => {
  await start()
  const issuer = await loopback(() => ({ body: { value: 'oidc-token-of-the-job' } }))
  const sts = await fakeAws({
    AssumeRoleWithWebIdentity: () =>
      xml(
        'AssumeRoleWithWebIdentity',
        '<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>k</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>',
      ),
  })
  const { exitCode } = await put(
    {
      parameters: 'A: a',
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'mine',
      'role-duration-seconds': '1800',
      audience: 'my-audience',
    },
    {
      env: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
        AWS_ENDPOINT_URL_STS: sts.url,
      },
    },
  )
  await Promise.all([issuer.close(), sts.close()])
  expect(exitCode).toBe(0)
  expect(issuer.requests[0]?.path).toContain('audience=my-audience')
  expect(sts.calls[0]?.input).toMatchObject({
    RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    RoleSessionName: 'mine',
    DurationSeconds: '1800',
    WebIdentityToken: 'oidc-token-of-the-job',
  })
  expect(ssm.of('PutParameter')[0]?.headers.authorization).toContain('Credential=ASIAROLE/')
})

it('says that the drift of tags and descriptions is not seen where it may not be read', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  await start(
    { '/app/A': { type: 'String', value: 'a' } },
    { instead: ({ operation }) => (/Describe|List/.test(operation) ? denied : undefined) },
  )
  const { exitCode, log, outputs } = await put({ parameters: 'A: a', tags: 'a: b', description: 'c' })
  expect(exitCode).toBe(0)
  expect(outputs.changed).toBe('false')
  expect(log).toMatch(/^::warning::SSM refused to describe parameters: .*What differs there is not seen\.$/m)
  expect(log).toMatch(/^::warning::SSM refused to list the tags of \/app\/A: /m)
})
