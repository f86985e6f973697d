import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { refusal, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, INLINE } from './support/run-deploy.ts'

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
      faults: { ListStackResources: () => refusal('AccessDenied', 'no', 403) },
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
    aws.faults.DescribeStacks = nth => {
      if (nth === 3) aws.state.status = 'UPDATE_COMPLETE'
      return undefined
    }
    const { exitCode, outputs, log } = await deploy(aws, { 'wait-for-other-operation': 'true' })
    expect(log).toContain('Waiting for its end')
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
  })

  it('that takes the stack between change set and execution is waited for, and nothing is left over', async () => {
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
    let looks = 0
    aws.faults.ExecuteChangeSet = nth => {
      if (nth > 1) return undefined
      aws.state.status = 'UPDATE_IN_PROGRESS'
      looks = 3
      return refusal('InvalidChangeSetStatus', 'the stack is in UPDATE_IN_PROGRESS state')
    }
    aws.faults.DescribeStacks = () => {
      if (looks-- === 1) aws.state.status = 'UPDATE_COMPLETE'
      return undefined
    }
    const { exitCode, outputs } = await deploy(aws, { 'wait-for-other-operation': 'true' })
    expect(exitCode).toBe(0)
    expect(outputs.status).toBe('UPDATE_COMPLETE')
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
    expect([...aws.state.changeSets]).toEqual(aws.state.executed)
  })

  it('cannot collide with the name of our change set', async () => {
    const aws = await account({ stack: { status: 'UPDATE_COMPLETE' } })
    const plans = [() => deploy(aws, { mode: 'plan' }), () => deploy(aws, { mode: 'plan' })]
    if (INLINE) for (const plan of plans) await plan()
    else await Promise.all(plans.map(plan => plan()))
    const names = aws.of('CreateChangeSet').map(({ input }) => input.ChangeSetName)
    expect(new Set(names).size).toBe(2)
  })
})
