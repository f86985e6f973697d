import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

describe('before the first call', () => {
  it('reports bad names, sizes, empty values, duplicates and tags together', async () => {
    await scenario.start()
    const { exitCode, errors } = await scenario.put({
      parameters: `Empty: ""\n"Bad Name": x\nLong: ${'x'.repeat(8193)}\nTwice: a\nNested: "{{ssm:Other}}"`,
      'secure-parameters': 'Twice: bbbbbb',
      generate: 'Fernet: fernet',
      rotate: 'Unknown',
      description: 'x'.repeat(1025),
      tags: '"aws:mine": x\nteam: data',
    })
    expect(exitCode).toBe(1)
    for (const problem of [
      'parameters Empty has no value',
      'parameters Bad Name can only contain letters',
      'parameters Long has 8193 bytes, more than the 8192 of its tier',
      'parameters Nested has double brackets',
      'secure-parameters Twice is in parameters too',
      'rotate Unknown is not in generate',
      'description is longer than 1024 characters',
      'tags aws:mine is not a valid tag',
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect(scenario.ssm.calls).toEqual([])
  })

  it('reports every bad generator by name', async () => {
    await scenario.start()
    const { errors } = await scenario.put({ generate: 'A: password(5)\nB: rot13\nC: fernet' })
    expect(errors.join()).toContain(
      'generate must map names to fernet, password(12 to 128) or rsa-private-key; A, B does not',
    )
  })

  it.each(['/aws/app', '/ssm-app'])('rejects the path %s, which SSM reserves', async path => {
    await scenario.start()
    expect((await scenario.put({ path, parameters: 'A: a' })).errors.join()).toContain('begins with "aws" or "ssm"')
  })

  it('rejects values that YAML would change, by name and without their text', async () => {
    await scenario.start()
    const outcome = await scenario.put({
      parameters: 'P: &hush-p x\nQ: a #b',
      'secure-parameters': 'A: *hush-a\nB: hush-b #c\nC: "hush-c" # of C\nD: !hush-d e\nE: hush-e\n  f\nF: |',
      tags: 'team: !hush-t',
    })
    expect(outcome.exitCode).toBe(1)
    const marked = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'
    expect(outcome.errors.join().split(/; (?=\S+ [A-Za-z, ]+:)|\n/)).toEqual([
      `parameters P: ${marked}`,
      `secure-parameters A, D, F: ${marked}`,
      'secure-parameters B: YAML cuts the value at "#", a comment; quote the value',
      'secure-parameters E: YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)',
      `tags team: ${marked}`,
      'Check the step\'s "with:" block.',
    ])
    expect(collectVisibleText(outcome)).not.toContain('hush')
    expect(scenario.ssm.calls).toEqual([])
  })

  it('does not show a line of a secret as a name', async () => {
    await scenario.start()
    const outcome = await scenario.put({ 'secure-parameters': 'A: first\nhush hush: x', parameters: 'Bad name: x' })
    expect(outcome.errors.join()).toContain('secure-parameters a name can only contain letters')
    expect(outcome.errors.join()).toContain('parameters Bad name can only contain letters')
    expect(collectVisibleText(outcome)).not.toContain('hush')
  })
})

it('writes a value without its comment, with a warning, and every quoted value exactly', async () => {
  await scenario.start()
  const secret = '!&*|>@`%#: {[ "\'\\ \n\n'
  const { exitCode, log } = await scenario.put({
    parameters: 'A: a #b\nB: "c #d" # of B\nC: |+\n  e\n\n\n',
    'secure-parameters': `S: ${JSON.stringify(secret)}`,
  })
  expect(exitCode).toBe(0)
  expect(['A', 'B', 'C', 'S'].map(scenario.value)).toEqual(['a', 'c #d', 'e\n\n\n', secret])
  expect(log.match(/^::warning::.*$/gm)).toEqual([
    '::warning::parameters A: what follows "#" is a comment; if it belongs to the value, quote the value',
  ])
})

describe('before the first write', () => {
  it('reports another type, an advanced parameter, a missing KMS key and values that are no keys together', async () => {
    await scenario.start({
      '/app/A': { type: 'String', value: 'plain' },
      '/app/B': { type: 'String', value: 'b', tier: 'Advanced' },
      '/app/F': { type: 'SecureString', value: 'not-a-fernet-key' },
      '/app/R': { type: 'SecureString', value: 'not a key' },
    })
    const { exitCode, errors } = await scenario.put({
      parameters: 'B: changed',
      'secure-parameters': 'A: secret-a',
      generate: 'R: rsa-private-key',
      tier: 'standard',
      'kms-key-id': 'alias/none',
    })
    expect(exitCode).toBe(1)
    for (const problem of [
      '/app/A is a String, not a SecureString, and SSM cannot change a type (set replace-type: true)',
      '/app/B is an advanced parameter',
      '/app/R is not an RSA private key',
      'kms-key-id alias/none was not found',
      'Nothing was written.',
    ]) {
      expect(errors.join()).toContain(problem)
    }
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it.each([
    [{ state: 'PendingDeletion' }, 'alias/k is PendingDeletion, not Enabled'],
    [{ spec: 'RSA_2048' }, 'alias/k is a RSA_2048 key; SecureStrings need a symmetric one'],
  ])('reports a KMS key that cannot encrypt: %j', async (key, problem) => {
    await scenario.start({}, {}, { 'alias/k': key })
    const { errors } = await scenario.put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(errors.join()).toContain(problem)
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('warns when the role is not authorized to describe the KMS key', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform kms:DescribeKey')
    await scenario.start({}, { instead: ({ operation }) => (operation === 'DescribeKey' ? denied : undefined) })
    const { exitCode, log } = await scenario.put({ 'secure-parameters': 'A: secret-a', 'kms-key-id': 'alias/k' })
    expect(exitCode).toBe(0)
    expect(log).toContain(
      "::warning::Could not check kms-key-id alias/k: The job's role is not authorized to perform kms:DescribeKey",
    )
  })
})

it('warns that changes of tags and descriptions are not detected where the role is not authorized to read them', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  await scenario.start(
    { '/app/A': { type: 'String', value: 'a' } },
    { instead: ({ operation }) => (/Describe|List/.test(operation) ? denied : undefined) },
  )
  const { exitCode, log, outputs } = await scenario.put({ parameters: 'A: a', tags: 'a: b', description: 'c' })
  expect(exitCode).toBe(0)
  expect(outputs.changed).toBe('false')
  expect(log).toMatch(
    /^::warning::Could not describe parameters: .*ssm:DescribeParameters\. Changes there are not detected\.$/m,
  )
  expect(log).toMatch(/^::warning::Could not list the tags of \/app\/A: /m)
})

it('explains missing credentials', async () => {
  await scenario.start()
  const { errors } = await scenario.put({ parameters: 'A: a' }, { env: { AWS_ACCESS_KEY_ID: undefined } })
  expect(errors.join()).toMatch(/The job has no AWS credentials\nCause: .*\nSet role-to-assume/)
})

it.each([
  [{ rotate: 'F', overwrite: 'never' }, 'rotate needs overwrite: changed'],
  [{ 'replace-type': 'true', overwrite: 'never' }, 'replace-type needs overwrite: changed'],
  [{ generate: '', parameters: 'A: a', rotate: 'F' }, 'rotate needs generate'],
  [{ generate: `${'deep/'.repeat(15)}F: fernet` }, 'has more than 15 levels'],
  [{ generate: `${'x'.repeat(1_000)}: fernet` }, 'characters with its path'],
  [{ 'kms-key-id': 'my key' }, 'kms-key-id must be the id, ARN or alias/name of a KMS key, not "my key"'],
])('rejects %j', async (inputs, problem) => {
  await scenario.start()
  const { exitCode, errors } = await scenario.put({ generate: 'F: fernet', ...(inputs as Record<string, string>) })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(problem)
  expect(scenario.ssm.calls).toEqual([])
})
