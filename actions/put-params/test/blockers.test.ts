import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { stage, visible } from './support/scenario.ts'

const app = stage()
afterEach(app.close)

describe('what SSM would refuse is found before the first call, all at once', () => {
  it('names, sizes, empty values, duplicates, recipes', async () => {
    await app.start()
    const { exitCode, errors } = await app.put({
      parameters: `Empty: ""\n"Bad Name": x\nLong: ${'x'.repeat(4097)}\nTwice: a\nNested: "{{ssm:Other}}"`,
      'secure-parameters': 'Twice: bbbbbb',
      generate: 'Fernet: fernet',
      rotate: 'Unknown',
      description: 'x'.repeat(1025),
      tags: '"aws:mine": x\nteam: data',
    })
    expect(exitCode).toBe(1)
    for (const problem of [
      'parameters Empty has no value',
      'parameters Bad Name may only have letters',
      'parameters Long has 4097 bytes, more than the 4096 of its tier (tier: advanced takes 8192)',
      'parameters Nested has double brackets',
      'secure-parameters Twice is in parameters too',
      'rotate Unknown is not in generate',
      'description is longer than 1024 characters',
      'tags aws:mine is no tag that SSM takes',
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect(app.ssm.calls).toEqual([])
  })

  it('a bad recipe', async () => {
    await app.start()
    const { errors } = await app.put({ generate: 'A: password(5)\nB: rot13\nC: fernet' })
    expect(errors.join()).toContain(
      'generate must map names to fernet, password(12 to 128) or rsa-private-key; A, B does not',
    )
  })

  it.each(['/aws/app', '/ssm-app'])('a path that SSM keeps for itself: %s', async path => {
    await app.start()
    expect((await app.put({ path, parameters: 'A: a' })).errors.join()).toContain('begins with "aws" or "ssm"')
  })

  it('values that YAML would change are refused by name, and not quoted', async () => {
    await app.start()
    const outcome = await app.put({
      parameters: 'P: &hush-p x\nQ: a #b',
      'secure-parameters': 'A: *hush-a\nB: hush-b #c\nC: "hush-c" # of C\nD: !hush-d e\nE: hush-e\n  f\nF: |',
      tags: 'team: !hush-t',
    })
    expect(outcome.exitCode).toBe(1)
    const marked = 'YAML takes !, &, *, | or > at the beginning of a value as its own sign; quote the value'
    expect(outcome.errors.join().split(/; (?=\S+ [A-Za-z, ]+:)|\n/)).toEqual([
      `parameters P: ${marked}`,
      `secure-parameters A, D, F: ${marked}`,
      'secure-parameters B: YAML cuts the value at "#", a comment; quote the value',
      'secure-parameters E: YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)',
      `tags team: ${marked}`,
      'Check the step\'s "with:" block.',
    ])
    expect(visible(outcome)).not.toContain('hush')
    expect(app.ssm.calls).toEqual([])
  })

  it('a line of a secret is not shown as a name', async () => {
    await app.start()
    const outcome = await app.put({ 'secure-parameters': 'A: first\nhush hush: x', parameters: 'Bad name: x' })
    expect(outcome.errors.join()).toContain('secure-parameters a name may only have letters')
    expect(outcome.errors.join()).toContain('parameters Bad name may only have letters')
    expect(visible(outcome)).not.toContain('hush')
  })
})

it('writes a value without the comment after it, with a warning, and every quoted value exactly', async () => {
  await app.start()
  const secret = '!&*|>@`%#: {[ "\'\\ \n\n'
  const { exitCode, log } = await app.put({
    parameters: 'A: a #b\nB: "c #d" # of B\nC: |+\n  e\n\n\n',
    'secure-parameters': `S: ${JSON.stringify(secret)}`,
  })
  expect(exitCode).toBe(0)
  expect(['A', 'B', 'C', 'S'].map(app.value)).toEqual(['a', 'c #d', 'e\n\n\n', secret])
  expect(log.match(/^::warning::.*$/gm)).toEqual([
    '::warning::parameters A: what follows "#" is a comment; if it belongs to the value, quote the value',
  ])
})

describe('what stands in the way is found before the first write, all at once', () => {
  it('another type, an advanced parameter, a missing KMS key, a value that is no RSA key', async () => {
    await app.start({
      '/app/A': { type: 'String', value: 'plain' },
      '/app/B': { type: 'String', value: 'b', tier: 'Advanced' },
      '/app/R': { type: 'SecureString', value: 'not a key' },
    })
    const { exitCode, errors } = await app.put({
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
    expect(app.ssm.of('PutParameter')).toEqual([])
  })

  it.each([
    [{ state: 'PendingDeletion' }, 'alias/k is PendingDeletion, not Enabled'],
    [{ spec: 'RSA_2048' }, 'alias/k is a RSA_2048 key; SecureStrings need a symmetric one'],
  ])('a KMS key that cannot encrypt: %j', async (key, problem) => {
    await app.start({}, {}, { 'alias/k': key })
    const { errors } = await app.put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(errors.join()).toContain(problem)
    expect(app.ssm.of('PutParameter')).toEqual([])
  })

  it('a refused look at the KMS key is a warning', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform kms:DescribeKey')
    await app.start({}, { instead: ({ operation }) => (operation === 'DescribeKey' ? denied : undefined) })
    const { exitCode, log } = await app.put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(exitCode).toBe(0)
    expect(log).toContain('::warning::KMS does not let this role look at alias/k')
  })
})

it('says that the drift of tags and descriptions is not seen where it may not be read', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  await app.start(
    { '/app/A': { type: 'String', value: 'a' } },
    { instead: ({ operation }) => (/Describe|List/.test(operation) ? denied : undefined) },
  )
  const { exitCode, log, outputs } = await app.put({ parameters: 'A: a', tags: 'a: b', description: 'c' })
  expect(exitCode).toBe(0)
  expect(outputs.changed).toBe('false')
  expect(log).toMatch(/^::warning::SSM refused to describe parameters: .*What differs there is not seen\.$/m)
  expect(log).toMatch(/^::warning::SSM refused to list the tags of \/app\/A: /m)
})

it('says what to do where there are no credentials', async () => {
  await app.start()
  const { errors } = await app.put({ parameters: 'A: a' }, { env: { AWS_ACCESS_KEY_ID: undefined } })
  expect(errors.join()).toMatch(/There are no AWS credentials\nSet role-to-assume/)
})

it.each([
  [{ rotate: 'F', overwrite: 'never' }, 'rotate needs overwrite: changed'],
  [{ 'replace-type': 'true', overwrite: 'never' }, 'replace-type needs overwrite: changed'],
  [{ generate: '', parameters: 'A: a', rotate: 'F' }, 'rotate needs generate'],
  [{ generate: `${'deep/'.repeat(15)}F: fernet` }, 'lies deeper than 15 levels'],
  [{ generate: `${'x'.repeat(1_000)}: fernet` }, 'characters with its path'],
  [{ 'kms-key-id': 'my key' }, 'kms-key-id must be the id, ARN or alias/name of a KMS key, not "my key"'],
])('refuses %j', async (inputs, problem) => {
  await app.start()
  const { exitCode, errors } = await app.put({ generate: 'F: fernet', ...(inputs as Record<string, string>) })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(problem)
  expect(app.ssm.calls).toEqual([])
})
