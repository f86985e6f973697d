import { describe, expect, it } from '@jest/globals'
import { change, EMPTY, STACK_ID } from './support/fake-cloudformation.ts'
import { members } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

describe('apply', () => {
  it('creates a stack by a change set of its own name and tells each event once', async () => {
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

  it('updates a stack; parameters left out keep their previous values', async () => {
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

  it('says that nothing changed, in four calls, and leaves no change set behind', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, refused: EMPTY, outputs: { Url: 'u' } })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE', outputs: '{"Url":"u"}' })
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.calls.length).toBeLessThanOrEqual(4)
  })

  it('fails an empty change set where on-empty says so', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, refused: EMPTY })
    const { exitCode, outputs } = await deploy(aws, { 'on-empty': 'fail' })
    expect(exitCode).toBe(1)
    expect(outputs.changed).toBe('false')
  })

  it('executes a change set that changes only outputs or tags: it has no changes, but is not refused', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, changes: [] })
    expect((await deploy(aws)).outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
  })
})

describe('plan', () => {
  const changes = ['One', 'Two', 'Three'].map(LogicalResourceId =>
    change({ LogicalResourceId, ResourceType: 'AWS::RDS::DBInstance', Action: 'Modify', Replacement: 'Conditional' }),
  )

  it('shows all changes, executes nothing and removes its change set', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, changes })
    const { exitCode, outputs, summary } = await deploy(aws, { mode: 'plan' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(JSON.parse(outputs.changes ?? '')).toHaveLength(3)
    expect(summary).toContain('conditional')
    expect(aws.of('ExecuteChangeSet')).toEqual([])
    expect(aws.state.changeSets.size).toBe(0)
  })

  it('leaves no empty stack behind where there was none', async () => {
    const aws = await account()
    const { exitCode } = await deploy(aws, { mode: 'plan' })
    expect(exitCode).toBe(0)
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(aws.state.status).toBeUndefined()
  })

  it('keeps a stack under review that holds the change set of somebody else', async () => {
    const aws = await account()
    aws.state.changeSets.add('theirs')
    await deploy(aws, { mode: 'plan' })
    expect(aws.of('DeleteStack')).toEqual([])
  })
})
