import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { EMPTY, type Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const execute = { mode: 'execute', template: '', 'change-set': 'planned' }

const POLICY = { Statement: [{ Effect: 'Deny', Action: 'Update:Replace', Principal: '*', Resource: '*' }] }
const policyFile = (text = JSON.stringify(POLICY)): string => {
  const path = join(makeTempFolder('policy-'), 'policy.json')
  writeFileSync(path, text)
  return path
}

describe('stack-policy', () => {
  it.each<[string, Scenario, Record<string, string>]>([
    ['a new stack', {}, {}],
    ['an update', { stack: existing }, {}],
    ['an empty change set', { stack: existing, refused: EMPTY }, {}],
    ['a change set that was made earlier', { stack: existing, reviewed: ['planned'] }, execute],
    ['another policy', { stack: existing, refused: EMPTY, policy: '{"Statement": []}' }, {}],
  ])('is set after %s', async (_, scenario, inputs) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await deploy(aws, { 'stack-policy': policyFile(), ...inputs })
    expect(exitCode).toBe(0)
    expect(outputs.changed).toBe('true')
    expect(aws.of('SetStackPolicy').map(({ input }) => JSON.parse(`${input.StackPolicyBody}`))).toEqual([POLICY])
    expect(log).toContain('The stack policy is set')
    const [executed, set] = ['ExecuteChangeSet', 'SetStackPolicy'].map(name =>
      aws.calls.findIndex(({ operation }) => operation === name),
    )
    expect(set).toBeGreaterThan(executed ?? 0)
  })

  it('stays where it says the same in other words', async () => {
    const aws = await account({ stack: existing, refused: EMPTY, policy: JSON.stringify(POLICY, null, 4) })
    const { outputs } = await deploy(aws, { 'stack-policy': policyFile() })
    expect(outputs.changed).toBe('false')
    expect(aws.of('SetStackPolicy')).toEqual([])
  })

  it('is only spoken of in a plan', async () => {
    const aws = await account({ stack: existing, refused: EMPTY })
    const { outputs, log, summary } = await deploy(aws, { 'stack-policy': policyFile(), mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(log).toContain('The stack policy would be set')
    expect(summary).toContain('a change of settings planned')
    expect(aws.of('SetStackPolicy')).toEqual([])
  })

  it('is spoken of in the plan of a new stack, too', async () => {
    const aws = await account()
    const { log } = await deploy(aws, { 'stack-policy': policyFile(), 'termination-protection': 'true', mode: 'plan' })
    expect(log).toContain('The stack policy would be set')
    expect(log).toContain('Termination protection would be on')
    expect([
      ...aws.of('GetStackPolicy'),
      ...aws.of('SetStackPolicy'),
      ...aws.of('UpdateTerminationProtection'),
    ]).toEqual([])
  })

  it('is not set after a deployment that failed', async () => {
    const operation = [{ id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' }]
    const aws = await account({ stack: existing, operation })
    expect((await deploy(aws, { 'stack-policy': policyFile() })).exitCode).toBe(1)
    expect(aws.of('SetStackPolicy')).toEqual([])
  })

  it.each([
    ['no JSON', policyFile('Statement: []'), 'is not JSON with a list "Statement"'],
    ['no policy', policyFile('{"Version": 1}'), 'is not JSON with a list "Statement"'],
    ['more than the service takes', policyFile(`{"Statement": [${' '.repeat(16_384)}]}`), 'has more than 16384 bytes'],
    ['not there', '/nowhere/policy.json', 'cannot be read: /nowhere/policy.json (ENOENT)'],
  ])('that is %s is refused before any call', async (_, path, message) => {
    const aws = await account({ stack: existing })
    const { exitCode, errors } = await deploy(aws, { 'stack-policy': path })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/^stack-policy /)
    expect(errors[0]).toContain(message)
    expect(aws.calls).toEqual([])
  })
})
