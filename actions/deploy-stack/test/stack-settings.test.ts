import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { EMPTY, refusal, type Scenario } from './support/fake-cloudformation.ts'
import { members } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXECUTE, EXISTING, PLANNED, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const UNCHANGED = { stack: EXISTING, refused: EMPTY }

describe('termination-protection', () => {
  const unprotected = { ...EXISTING, EnableTerminationProtection: false }
  const isProtected = { ...EXISTING, EnableTerminationProtection: true }
  const protect = { 'termination-protection': 'true' }

  it.each<[string, Scenario, Record<string, string>]>([
    ['an update', { stack: unprotected }, {}],
    ['an empty change set', { stack: unprotected, refused: EMPTY }, {}],
    ['the change set of a plan', PLANNED, EXECUTE],
  ])('is enabled after %s', async (_, scenario, inputs) => {
    const aws = await account(scenario)
    const { exitCode, outputs } = await deploy(aws, { ...inputs, ...protect })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    const calls = aws.of('UpdateTerminationProtection')
    expect(calls.map(({ input }) => input.EnableTerminationProtection)).toEqual(['true'])
  })

  it.each<[string, Scenario, Record<string, string>]>([
    ['the input is not given', { stack: isProtected, refused: EMPTY }, {}],
    ['it is already enabled', { stack: isProtected, refused: EMPTY }, protect],
    ['it is already disabled', { stack: unprotected, refused: EMPTY }, { 'termination-protection': 'false' }],
    ['the mode is plan', { stack: unprotected }, { ...protect, mode: 'plan' }],
  ])('is not changed when %s', async (_, scenario, inputs) => {
    const aws = await account(scenario)
    expect((await deploy(aws, inputs)).exitCode).toBe(0)
    expect(aws.of('UpdateTerminationProtection')).toEqual([])
  })
})

describe('tags that differ although the change set is empty', () => {
  const stack = {
    ...EXISTING,
    Tags: [{ Key: 'team', Value: 'old' }],
    Parameters: [{ ParameterKey: 'Name', ParameterValue: 'x' }],
    Capabilities: ['CAPABILITY_IAM'],
  }
  const tagged = { stack, refused: EMPTY }
  const tags = { tags: 'team: data' }

  it('are set by an update of nothing else, which is followed to its end', async () => {
    const aws = await account(tagged)
    const { exitCode, outputs, log, summary } = await deploy(aws, tags)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
    expect(log).toContain("Updated the stack's tags")
    expect(summary).toContain('### ✅ Settings changed: ')
    const [{ input = {} } = {}] = aws.of('UpdateStack')
    expect(input).toMatchObject({ UsePreviousTemplate: 'true' })
    expect(`${input.ClientRequestToken}`).toMatch(/^deploy-/)
    expect(members(input, 'Tags')).toEqual([{ Key: 'team', Value: 'data' }])
    expect(members(input, 'Parameters')).toEqual([{ ParameterKey: 'Name', UsePreviousValue: 'true' }])
    expect(members(input, 'Capabilities')).toEqual([{ '': 'CAPABILITY_IAM' }])
  })

  const RoleARN = 'arn:aws:iam::123456789012:role/cloudformation'
  it.each([
    [{ 'service-role-arn': RoleARN }, { RoleARN }],
    [{ 'on-failure': 'keep' }, { DisableRollback: 'true' }],
    [{ deployment: 'express' }, { 'DeploymentConfig.Mode': 'EXPRESS', 'DeploymentConfig.DisableRollback': 'false' }],
  ])('are set by an update that uses the inputs %j', async (inputs, expected) => {
    const aws = await account(tagged)
    await deploy(aws, { ...tags, ...(inputs as Record<string, string>) })
    expect(aws.of('UpdateStack')[0]?.input).toMatchObject(expected)
  })

  it.each([
    ['are the same', { tags: 'team: old' }],
    ['are not given', {}],
  ])('are not updated when they %s', async (_, inputs) => {
    const aws = await account(tagged)
    expect((await deploy(aws, inputs as Record<string, string>)).outputs.changed).toBe('false')
    expect(aws.of('UpdateStack')).toEqual([])
  })

  it('are not updated in mode plan, and the log says that they would be', async () => {
    const aws = await account(tagged)
    const { outputs, log } = await deploy(aws, { ...tags, mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(log).toContain("Would update the stack's tags")
    expect(aws.of('UpdateStack')).toEqual([])
  })

  it('cause a warning when CloudFormation reports no updates', async () => {
    const noUpdates = refusal('ValidationError', 'No updates are to be performed.')
    const aws = await account({ ...tagged, faults: { UpdateStack: () => noUpdates } })
    const { exitCode, outputs, log } = await deploy(aws, tags)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE' })
    expect(log).toMatch(/^::warning::The stack's tags were not updated.*No updates are to be performed/m)
  })

  it('fail the run when their update is rolled back', async () => {
    const operation = [
      stackEvent('UPDATE_IN_PROGRESS'),
      { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'cannot be tagged' },
      stackEvent('UPDATE_ROLLBACK_COMPLETE'),
    ]
    const { exitCode, outputs, errors } = await deploy(await account({ ...tagged, operation }), tags)
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
    expect(errors.join()).toContain('cannot be tagged')
  })
})

describe('stack-policy', () => {
  const POLICY = { Statement: [{ Effect: 'Deny', Action: 'Update:Replace', Principal: '*', Resource: '*' }] }
  const path = join(makeTempFolder('policy-'), 'policy.json')
  writeFileSync(path, JSON.stringify(POLICY))
  const policy = { 'stack-policy': path }

  it.each<[string, Scenario, Record<string, string>]>([
    ['a new stack', {}, {}],
    ['an update', { stack: EXISTING }, {}],
    ['an empty change set', UNCHANGED, {}],
    ['the change set of a plan', PLANNED, EXECUTE],
    ['an empty change set of a stack with another policy', { ...UNCHANGED, policy: '{"Statement": []}' }, {}],
  ])('is set after %s', async (_, scenario, inputs) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await deploy(aws, { ...policy, ...inputs })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(aws.of('SetStackPolicy').map(({ input }) => JSON.parse(`${input.StackPolicyBody}`))).toEqual([POLICY])
    expect(log).toContain('The stack policy is set')
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('SetStackPolicy')).toBeGreaterThan(operations.indexOf('ExecuteChangeSet'))
  })

  it('is not set when the current policy differs only in white space', async () => {
    const aws = await account({ ...UNCHANGED, policy: JSON.stringify(POLICY, null, 4) })
    const { outputs } = await deploy(aws, policy)
    expect(outputs.changed).toBe('false')
    expect(aws.of('SetStackPolicy')).toEqual([])
  })

  it('is not set in mode plan, and the log says that it would be', async () => {
    const aws = await account(UNCHANGED)
    const { outputs, log, summary } = await deploy(aws, { ...policy, mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(log).toContain('The stack policy would be set')
    expect(summary).toContain('a change of settings')
    expect(aws.of('SetStackPolicy')).toEqual([])
  })

  it('is named in the plan of a new stack, as is termination protection, without a call', async () => {
    const aws = await account()
    const { log } = await deploy(aws, { ...policy, 'termination-protection': 'true', mode: 'plan' })
    expect(log).toContain('The stack policy would be set')
    expect(log).toContain('Termination protection would be on')
    const calls = ['GetStackPolicy', 'SetStackPolicy', 'UpdateTerminationProtection'].flatMap(name => aws.of(name))
    expect(calls).toEqual([])
  })

  it('is not set after a failed update', async () => {
    const aws = await account({ stack: EXISTING, operation: [stackEvent('UPDATE_ROLLBACK_COMPLETE')] })
    expect((await deploy(aws, policy)).exitCode).toBe(1)
    expect(aws.of('SetStackPolicy')).toEqual([])
  })
})
