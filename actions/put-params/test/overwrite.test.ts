import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const kept = {
  keyId: 'alias/customer',
  tier: 'Advanced',
  description: 'of the app',
  allowedPattern: '^[a-z-]+$',
  dataType: 'text',
  policies: '[{"Type":"NoChangeNotification"}]',
  tags: { team: 'data' },
}

describe('an overwrite', () => {
  it('keeps the key, tier, description, pattern, data type, policies and tags of a SecureString', async () => {
    await scenario.start({ '/app/A': { type: 'SecureString', value: 'old-value', ...kept } })
    const { exitCode, errors } = await scenario.put({ 'secure-parameters': 'A: new-value' })
    expect([exitCode, errors]).toEqual([0, []])
    expect(scenario.ssm.parameters.get('/app/A')).toMatchObject({ value: 'new-value', version: 2, ...kept })
  })

  it('keeps the description and data type of a String', async () => {
    const image = { type: 'String', value: 'ami-old', dataType: 'aws:ec2:image', description: 'of the app' }
    await scenario.start({ '/app/A': image })
    await scenario.put({ parameters: 'A: ami-new' })
    expect(scenario.ssm.parameters.get('/app/A')).toMatchObject({ ...image, value: 'ami-new' })
    expect(scenario.ssm.of('PutParameter')[0]?.input).not.toHaveProperty('KeyId')
  })

  it('keeps the settings of a rotated secret', async () => {
    const value = `${'o'.repeat(43)}=`
    await scenario.start({ '/app/F': { type: 'SecureString', value, ...kept, allowedPattern: '^[\\w=,-]+$' } })
    await scenario.put({ generate: 'F: fernet', rotate: 'F' })
    expect(scenario.ssm.parameters.get('/app/F')).toMatchObject({ ...kept, version: 2, allowedPattern: '^[\\w=,-]+$' })
  })

  it('applies the given settings', async () => {
    await scenario.start({ '/app/A': { type: 'SecureString', value: 'old-value', ...kept } }, {}, { 'alias/other': {} })
    await scenario.put({ 'secure-parameters': 'A: new-value', 'kms-key-id': 'alias/other', description: 'another' })
    const expected = { ...kept, keyId: 'alias/other', description: 'another' }
    expect(scenario.ssm.parameters.get('/app/A')).toMatchObject(expected)
  })

  it('encrypts the copy of the old value with the key of the parameter when the type changes', async () => {
    await scenario.start(
      { '/app/A': { type: 'SecureString', value: 'old-value', ...kept } },
      { instead: call => (call.operation === 'DeleteParameter' ? awsError('AccessDeniedException', 'no') : undefined) },
    )
    await scenario.put({ parameters: 'A: new-value', 'replace-type': 'true' })
    expect(scenario.ssm.parameters.get('/app/A.before-replacement')).toMatchObject({ keyId: 'alias/customer' })
  })

  it('keeps the description and the pattern, but not the data type of a String when the type changes', async () => {
    const image = { type: 'String', value: 'ami-old', dataType: 'aws:ec2:image', description: 'of the app' }
    await scenario.start({ '/app/A': { ...image, allowedPattern: '^ami-.*' } })
    await scenario.put({ 'secure-parameters': 'A: ami-new', 'replace-type': 'true' })
    const expected = { type: 'SecureString', value: 'ami-new', description: 'of the app', allowedPattern: '^ami-.*' }
    expect(scenario.ssm.parameters.get('/app/A')).toMatchObject({ ...expected, dataType: 'text' })
  })

  it('reads the details once, and only if something changes', async () => {
    const values = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`/app/P${index}`, { type: 'String', value: 'old' }]),
    )
    await scenario.start(values)
    const inputs = {
      parameters: Object.keys(values)
        .map(name => `${name.slice(5)}: old`)
        .join('\n'),
    }
    await scenario.put(inputs)
    expect(scenario.ssm.calls.map(({ operation }) => operation)).toEqual(['GetParameters', 'GetParameters'])
    await scenario.put({ parameters: inputs.parameters.replaceAll('old', 'new'), mode: 'plan' })
    const filters = scenario.ssm.of('DescribeParameters').map(({ input }) => input.ParameterFilters)
    expect(filters).toEqual([[{ Key: 'Name', Option: 'Equals', Values: Object.keys(values) }]])
  })
})

describe('without permission for DescribeParameters', () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  const faults = {
    instead: ({ operation }: { operation: string }) => (operation === 'DescribeParameters' ? denied : undefined),
  }

  it('does not overwrite a SecureString without kms-key-id, because its key is unknown', async () => {
    await scenario.start({ '/app/A': { type: 'SecureString', value: 'old-value', ...kept } }, faults)
    const { exitCode, errors } = await scenario.put({ 'secure-parameters': 'A: new-value\nB: another' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('/app/A is not overwritten: its KMS key is unknown')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('overwrites a String with a warning, and writes a new parameter without one', async () => {
    await scenario.start(
      { '/app/A': { type: 'String', value: 'old' }, '/app/S': { type: 'SecureString', value: 'same-s' } },
      faults,
    )
    const first = await scenario.put({ 'secure-parameters': 'S: same-s\nT: new-t' })
    expect([first.exitCode, first.log]).toEqual([0, expect.not.stringContaining('::warning::')])
    const second = await scenario.put({ parameters: 'A: new' })
    expect(second.exitCode).toBe(0)
    expect(second.log).toContain('Overwritten parameters lose their description, allowed pattern and data type.')
  })
})

it('reports values that violate the allowed pattern before the first write, all together, and does not show them', async () => {
  const digits = { type: 'SecureString', value: '1', allowedPattern: '^\\d+$' }
  await scenario.start({ '/app/A': digits, '/app/B': digits, '/app/C': digits, '/app/P': digits, '/app/Q': digits })
  const outcome = await scenario.put({
    'secure-parameters': 'New: x\nA: hush-a\nB: hush-b\nC: 42',
    generate: 'P: password(20)\nQ: password(20)',
    rotate: 'P',
  })
  expect(outcome.errors.join()).toBe(
    '/app/A must match its allowed pattern ^\\d+$; /app/B must match its allowed pattern ^\\d+$; /app/P must match its allowed pattern ^\\d+$\nNothing was written.',
  )
  expect(collectVisibleText(outcome)).not.toContain('hush')
  expect(scenario.ssm.of('PutParameter')).toEqual([])
})
