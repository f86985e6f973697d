import { describe, expect, it } from '@jest/globals'
import { EMPTY, STACK_ID } from './support/fake-cloudformation.ts'
import { members } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

describe('mode: apply', () => {
  it('creates a stack by a change set and logs each event once', async () => {
    const aws = await account({ outputs: { Url: 'http://here' }, pending: ['CREATE_PENDING', 'CREATE_IN_PROGRESS'] })
    const { exitCode, log, outputs, summary, errors } = await deploy(aws)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE', 'stack-id': STACK_ID })
    expect(JSON.parse(outputs.outputs ?? '')).toEqual({ Url: 'http://here' })
    expect(log.match(/CREATE_COMPLETE +Bucket/g)).toHaveLength(1)
    expect(aws.of('CreateChangeSet')[0]?.input.ChangeSetType).toBe('CREATE')
    expect(aws.of('ExecuteChangeSet')).toHaveLength(1)
    expect(summary).toContain('CREATE_COMPLETE')
    expect(summary).toContain('```mermaid')
  })

  it('updates a stack and keeps the previous values of parameters that are not given', async () => {
    const previous = ['Name', 'Password', 'Gone'].map(ParameterKey => ({ ParameterKey, ParameterValue: 'x' }))
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE', Parameters: previous } })
    const { outputs } = await deploy(aws, { parameters: 'Name: other' })
    expect(outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
    const [call] = aws.of('CreateChangeSet')
    expect(call?.input.ChangeSetType).toBe('UPDATE')
    expect(members(call?.input ?? {}, 'Parameters')).toEqual([
      { ParameterKey: 'Name', ParameterValue: 'other' },
      { ParameterKey: 'Password', UsePreviousValue: 'true' },
    ])
  })

  it('executes a change set without resource changes, which changes only outputs or tags', async () => {
    const aws = await account({ stack: EXISTING, changes: [] })
    expect((await deploy(aws)).outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
  })
})

describe('an empty change set', () => {
  it('passes with at most four calls, and is deleted', async () => {
    const aws = await account({ stack: EXISTING, refused: EMPTY, outputs: { Url: 'u' } })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE', outputs: '{"Url":"u"}' })
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.calls.length).toBeLessThanOrEqual(4)
  })

  it('fails with "on-empty: fail", and the error says why', async () => {
    const aws = await account({ stack: EXISTING, refused: EMPTY })
    const { exitCode, outputs, errors } = await deploy(aws, { 'on-empty': 'fail' })
    expect([exitCode, outputs.changed]).toEqual([1, 'false'])
    expect(errors.join()).toContain('Nothing to change in demo')
    expect(errors.join()).toContain('on-empty')
  })

  it('of a new stack is deleted with the stack, and no setting is changed', async () => {
    const aws = await account({ refused: EMPTY })
    const { exitCode, outputs } = await deploy(aws, { 'on-empty': 'fail' })
    expect([exitCode, outputs.changed, outputs.changes, outputs['change-set-id']]).toEqual([1, 'false', '[]', ''])
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(aws.state.status).toBeUndefined()
    expect(aws.of('UpdateTerminationProtection')).toEqual([])
  })
})
