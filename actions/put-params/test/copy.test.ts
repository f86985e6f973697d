import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import type { Seed } from './support/fake-ssm.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const secret = (value: string, more: Partial<Seed[string]> = {}) => ({ type: 'SecureString', value, ...more })

const source: Seed = {
  '/staging/app/Name': { type: 'String', value: 'airflow', description: 'a name', allowedPattern: '^[a-z]+$' },
  '/staging/app/Image': { type: 'String', value: 'ami-1', dataType: 'aws:ec2:image' },
  '/staging/app/Zones': { type: 'StringList', value: 'a,b' },
  '/staging/app/api/Token': secret('token-of-staging', { keyId: 'alias/staging', tags: { team: 'staging' } }),
  '/staging/app/api/Token.before-replacement': secret('left-behind'),
  '/staging/app/Given': secret('given-of-staging'),
  '/staging/application': { type: 'String', value: 'of another path' },
}

describe('copy-from', () => {
  const inputs = {
    'copy-from': '/staging/app/',
    'secure-parameters': 'Given: given-of-inputs',
    description: 'of inputs',
  }

  it('writes the parameters of another path with their types and settings, once, except for given names', async () => {
    await scenario.start(source)
    const first = await scenario.put({ ...inputs, tags: 'team: prod', 'kms-key-id': 'alias/prod' })
    expect(first.errors.join()).toContain('kms-key-id alias/prod was not found')
    await scenario.close()

    await scenario.start(source, {}, { 'alias/prod': {} })
    const outcome = await scenario.put({ ...inputs, tags: 'team: prod', 'kms-key-id': 'alias/prod' })
    expect(outcome.errors).toEqual([])
    const copied = [...scenario.ssm.parameters].filter(([name]) => name.startsWith('/app/'))
    expect(Object.fromEntries(copied)).toEqual({
      '/app/Given': expect.objectContaining({ ...secret('given-of-inputs'), description: 'of inputs' }),
      '/app/Name': expect.objectContaining({
        type: 'String',
        value: 'airflow',
        description: 'a name',
        allowedPattern: '^[a-z]+$',
      }),
      '/app/Image': expect.objectContaining({ value: 'ami-1', dataType: 'aws:ec2:image', description: 'of inputs' }),
      '/app/Zones': expect.objectContaining({ type: 'StringList', value: 'a,b' }),
      '/app/api/Token': expect.objectContaining({
        ...secret('token-of-staging'),
        keyId: 'alias/prod',
        tags: { team: 'prod' },
      }),
    })
    expect(outcome.masked).toEqual(expect.arrayContaining(['token-of-staging', 'given-of-staging', 'left-behind']))
    expect(collectVisibleText(outcome)).not.toMatch(/of-staging|of-inputs|left-behind/)
    const second = await scenario.put({ ...inputs, tags: 'team: prod', 'kms-key-id': 'alias/prod' })
    expect(second.outputs).toMatchObject({ changed: 'false', unchanged: '5' })
  })

  it('keeps the key of a target that exists, and shows its changes in a plan', async () => {
    await scenario.start({
      '/staging/app/Token': secret('new-token'),
      '/app/Token': secret('old-token', { keyId: 'alias/target' }),
    })
    const plan = await scenario.put({ 'copy-from': '/staging/app', mode: 'plan' })
    expect(plan.log).toContain('/app/Token: update (value)')
    expect(scenario.value('Token')).toBe('old-token')
    await scenario.put({ 'copy-from': '/staging/app' })
    expect(scenario.ssm.parameters.get('/app/Token')).toMatchObject({ value: 'new-token', keyId: 'alias/target' })
  })

  it('reads every page', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `P${index}`)
    await scenario.start(Object.fromEntries(names.map(name => [`/from/${name}`, { type: 'String', value: name }])))
    const { outputs } = await scenario.put({ 'copy-from': '/from', mode: 'plan' })
    expect(outputs.written).toBe('23')
    expect(scenario.ssm.of('GetParametersByPath')).toHaveLength(3)
  })

  it('reads from another region, also from the same path (copy-from-region)', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: 'a' } })
    const { errors } = await scenario.put({ 'copy-from': '/app', 'copy-from-region': 'us-east-1' })
    expect(errors).toEqual([])
    const regions = scenario.ssm.calls.map(({ operation, headers }) => [
      operation,
      /\/([\w-]+)\/ssm\//.exec(String(headers.authorization))?.[1],
    ])
    expect(regions).toEqual([
      ['GetParametersByPath', 'us-east-1'],
      ['DescribeParameters', 'us-east-1'],
      ['GetParameters', 'eu-west-1'],
      ['DescribeParameters', 'eu-west-1'],
    ])
  })

  it('writes a value of more than 4 KB as an advanced parameter, and rejects it with tier: standard', async () => {
    await scenario.start({ '/from/Big': { type: 'String', value: 'x'.repeat(4097), tier: 'Advanced' } })
    const standard = await scenario.put({ 'copy-from': '/from', tier: 'standard' })
    expect(standard.errors.join()).toContain('copy-from Big has 4097 bytes, more than the 4096 of its tier')
    await scenario.put({ 'copy-from': '/from' })
    expect(scenario.ssm.parameters.get('/app/Big')?.tier).toBe('Advanced')
  })

  it('fails where there is nothing to copy, before anything is written', async () => {
    await scenario.start({ '/fro': { type: 'String', value: 'x' } })
    const { errors } = await scenario.put({ 'copy-from': '/from', parameters: 'A: a' })
    expect(errors.join()).toContain('copy-from /from has no parameters')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('copies without descriptions and patterns, with a warning, where it cannot read them', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform: ssm:DescribeParameters')
    await scenario.start(source, {
      instead: ({ operation }, nth) => (operation === 'DescribeParameters' && nth === 1 ? denied : undefined),
    })
    const { log, exitCode } = await scenario.put({ 'copy-from': '/staging/app' })
    expect(exitCode).toBe(0)
    expect(log).toContain('Descriptions, allowed patterns and data types are not copied.')
    expect(scenario.ssm.parameters.get('/app/Name')).toMatchObject({ value: 'airflow', allowedPattern: undefined })
  })

  it.each([
    [{ 'copy-from': '/app' }, 'copy-from must not contain /app, the path of the copies'],
    [{ 'copy-from': '/app', path: '/app/copy' }, 'copy-from must not contain /app/copy, the path of the copies'],
    [{ 'copy-from': '/app', 'copy-from-region': 'eu-west-1' }, 'copy-from must not contain /app'],
    [{ 'copy-from': 'staging' }, 'copy-from must be a path such as /staging/app, not "staging"'],
    [{ 'copy-from': '/' }, 'copy-from must be a path'],
    [{ parameters: 'A: a', 'copy-from-region': 'us-east-1' }, 'copy-from-region needs copy-from'],
    [{ 'copy-from': '/from', 'copy-from-region': 'there' }, 'copy-from-region must be an AWS region'],
  ])('rejects %j', async (inputs, problem) => {
    await scenario.start()
    expect((await scenario.put(inputs)).errors.join()).toContain(problem)
    expect(scenario.ssm.calls).toEqual([])
  })
})
