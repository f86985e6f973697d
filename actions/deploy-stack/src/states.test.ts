import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { account, closeAccounts, deploy, hurried } from './testing/bench.ts'
import { LOST, refusal, STACK_ID } from './testing/fake-cloudformation.ts'

closeAccounts()

const resource = (LogicalResourceId: string, ResourceType: string, ResourceStatus: string, reason?: string) => ({
  StackName: 'demo',
  LogicalResourceId,
  ResourceType,
  ResourceStatus,
  ResourceStatusReason: reason,
  Timestamp: new Date(0),
})

describe('the stack as it was found', () => {
  it('creates where a review was left over', async () => {
    const aws = await account({ stack: { status: 'REVIEW_IN_PROGRESS' } })
    const { exitCode, outputs } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('CREATE_COMPLETE')
    expect(aws.of('CreateChangeSet')[0]?.input.ChangeSetType).toBe('CREATE')
  })

  it.each<StackStatus>(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])('does not replace %s unasked', async status => {
    const aws = await account({ stack: { status } })
    const { exitCode, outputs, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ changed: 'false' })
    expect(errors.join()).toContain('replace-failed: true')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it.each<StackStatus>(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])('replaces %s where it was asked to', async status => {
    const aws = await account({
      stack: { status },
      resources: [
        resource('Role', 'AWS::IAM::Role', 'DELETE_FAILED'),
        resource('Db', 'AWS::RDS::DBInstance', 'DELETE_COMPLETE'),
      ],
    })
    const { exitCode, outputs } = await deploy(aws, { 'replace-failed': 'true' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(aws.of('DeleteStack')[0]?.input.StackName).toBe(STACK_ID)
  })

  it.each<StackStatus>(['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])('never replaces %s that holds data', async status => {
    const aws = await account({
      stack: { status },
      resources: [resource('Db', 'AWS::RDS::DBInstance', 'DELETE_FAILED')],
    })
    const { exitCode, errors } = await deploy(aws, { 'replace-failed': 'true' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Db (AWS::RDS::DBInstance)')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('never replaces a stack that is protected, or whose resources it may not see', async () => {
    const status = 'ROLLBACK_COMPLETE'
    const guarded = await account({ stack: { status, EnableTerminationProtection: true } })
    expect((await deploy(guarded, { 'replace-failed': 'true' })).errors.join()).toContain('protected against deletion')
    const hidden = await account({
      stack: { status },
      faults: { DescribeStackResources: () => refusal('AccessDenied', 'no', 403) },
    })
    expect((await deploy(hidden, { 'replace-failed': 'true' })).errors.join()).toContain('may not be read')
    expect([...guarded.of('DeleteStack'), ...hidden.of('DeleteStack')]).toEqual([])
  })

  it('only says in a plan that it would replace', async () => {
    const aws = await account({ stack: { status: 'ROLLBACK_COMPLETE' } })
    const { exitCode, outputs, log } = await deploy(aws, { 'replace-failed': 'true', mode: 'plan' })
    expect(exitCode).toBe(0)
    expect(outputs.changed).toBe('true')
    expect(log).toContain('Would delete demo')
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('stops at UPDATE_ROLLBACK_FAILED with what is stuck and the command that continues', async () => {
    const aws = await account({
      stack: { status: 'UPDATE_ROLLBACK_FAILED' },
      resources: [
        resource('Service', 'AWS::ECS::Service', 'UPDATE_FAILED', 'did not stabilise'),
        resource('Role', 'AWS::IAM::Role', 'UPDATE_COMPLETE'),
      ],
    })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Service (AWS::ECS::Service): did not stabilise')
    expect(errors.join()).toMatch(/continue-update-rollback --stack-name demo .*Service/)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })

  it('goes on from a kept failure only with "on-failure: keep"', async () => {
    const refused = await deploy(await account({ stack: { status: 'UPDATE_FAILED' } }))
    expect(refused.exitCode).toBe(1)
    expect(refused.errors.join()).toContain('on-failure: keep')
    const aws = await account({ stack: { status: 'UPDATE_FAILED' } })
    expect((await deploy(aws, { 'on-failure': 'keep' })).exitCode).toBe(0)
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe('true')
  })
})

describe('an operation of somebody else', () => {
  const theirs = (status: string) => ({ id: 'demo', status, token: 'their-token' })

  it('is named, and ends the run', async () => {
    const aws = await account({ stack: { status: 'UPDATE_IN_PROGRESS' }, operation: [theirs('UPDATE_IN_PROGRESS')] })
    aws.state.executedAt = 0
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/UPDATE_IN_PROGRESS since .*started as their-token/)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })

  it('is waited for where that was asked', async () => {
    const aws = await account({ stack: { status: 'UPDATE_IN_PROGRESS' } })
    setTimeout(() => (aws.state.status = 'UPDATE_COMPLETE'), 1_500)
    const { exitCode, outputs, log } = await deploy(aws, { 'wait-for-other-operation': 'true' })
    expect(log).toContain('Waiting for its end')
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
  })

  it('that takes the stack between change set and execution is waited for, and nothing is left over', async () => {
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
    let overtaken = false
    aws.faults.ExecuteChangeSet = () => {
      if (overtaken) return undefined
      overtaken = true
      aws.state.status = 'UPDATE_IN_PROGRESS'
      setTimeout(() => (aws.state.status = 'UPDATE_COMPLETE'), 1_000)
      return refusal('InvalidChangeSetStatus', 'the stack is in UPDATE_IN_PROGRESS state')
    }
    const { exitCode, outputs } = await deploy(aws, { 'wait-for-other-operation': 'true' })
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
    expect([...aws.state.changeSets]).toEqual(aws.state.executed)
  })

  it('cannot collide with the name of our change set', async () => {
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
    await Promise.all([deploy(aws, { mode: 'plan' }), deploy(aws, { mode: 'plan' })])
    const names = aws.of('CreateChangeSet').map(({ input }) => input.ChangeSetName)
    expect(new Set(names).size).toBe(2)
  })
})

describe('the end of our operation', () => {
  const failing = (end: string) => [
    { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
    { id: 'Bucket', status: 'UPDATE_IN_PROGRESS' },
    { id: 'Role', type: 'AWS::IAM::Role', status: 'UPDATE_FAILED', reason: 'Role name is taken' },
    { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'Resource update cancelled' },
    { id: 'demo', status: end, reason: 'The following resource(s) failed to update: [Role, Bucket].' },
  ]

  it.each(['UPDATE_ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_FAILED', 'UPDATE_FAILED'])(
    '%s is red, with the first cause',
    async end => {
      const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, operation: failing(end) })
      const { exitCode, outputs, errors, summary } = await deploy(aws)
      expect(exitCode).toBe(1)
      expect(outputs).toMatchObject({ status: end, changed: 'true' })
      expect(errors.join()).toContain(`ended in ${end}. Role (AWS::IAM::Role): Role name is taken`)
      expect(summary).toContain('Role name is taken')
    },
  )

  it('deletes a new stack that failed where "on-failure" says so', async () => {
    const aws = await account({
      operation: [
        { id: 'demo', status: 'CREATE_IN_PROGRESS' },
        { id: 'Role', type: 'AWS::IAM::Role', status: 'CREATE_FAILED', reason: 'Role name is taken' },
        { id: 'demo', status: 'DELETE_COMPLETE', afterMs: 200 },
      ],
    })
    const { exitCode, outputs, errors } = await deploy(aws, { 'on-failure': 'delete' })
    expect(exitCode).toBe(1)
    expect(outputs.status).toBe('DELETE_COMPLETE')
    expect(errors.join()).toContain('Role name is taken')
    expect(aws.of('CreateChangeSet')[0]?.input.OnStackFailure).toBe('DELETE')
  })

  it('that refuses the change set leaves nothing behind', async () => {
    const aws = await account({ refused: 'Template format error: no such type' })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('no such type')
    expect(aws.state.changeSets.size).toBe(0)
    expect(aws.state.status).toBeUndefined()
  })

  it('is not waited for when the change set is never computed', async () => {
    const aws = await account({
      stack: { status: 'CREATE_COMPLETE' },
      pending: Array<string>(999).fill('CREATE_PENDING'),
    })
    const { exitCode, errors, outputs } = await deploy(aws, { 'timeout-minutes': '1' }, { env: hurried(30) })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('CREATE_PENDING')
    expect(outputs.changed).toBe('false')
    expect(aws.state.changeSets.size).toBe(0)
  })

  it('recognises its own change set when the reply to its creation was lost', async () => {
    const aws = await account({
      stack: { status: 'CREATE_COMPLETE' },
      faults: { CreateChangeSet: nth => (nth === 1 ? LOST : undefined) },
    })
    expect((await deploy(aws)).exitCode).toBe(0)
    expect(aws.state.changeSets.size).toBe(1)
  })
})
