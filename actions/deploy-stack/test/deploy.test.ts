import { describe, expect, it } from '@jest/globals'
import { EMPTY, refusal, reply, STACK_ID } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const

describe('nothing to change', () => {
  it('is a failure where on-empty says so, and tells why', async () => {
    const aws = await account({ stack: existing, refused: EMPTY })
    const { errors } = await deploy(aws, { 'on-empty': 'fail' })
    expect(errors.join()).toContain('Nothing to change in demo')
    expect(errors.join()).toContain('"on-empty" is "fail".')
  })

  it('leaves nothing behind of a stack that was not there', async () => {
    const aws = await account({ refused: EMPTY })
    const { exitCode, outputs } = await deploy(aws, { 'on-empty': 'fail' })
    expect([exitCode, outputs.changed, outputs.changes, outputs['change-set-id']]).toEqual([1, 'false', '[]', ''])
    expect(aws.of('DeleteStack')).toHaveLength(1)
    expect(aws.state.status).toBeUndefined()
    // Nor is anything set on it.
    expect(aws.of('UpdateTerminationProtection')).toEqual([])
  })
})

describe('a plan', () => {
  it.each([
    ['of a new stack leaves it under review', {}, 'REVIEW_IN_PROGRESS'],
    ['of a stack that is there leaves it as it is', { stack: existing }, 'CREATE_COMPLETE'],
  ])('that is kept %s', async (_, scenario, status) => {
    const aws = await account(scenario)
    const { exitCode, outputs, log } = await deploy(aws, { mode: 'plan', 'change-set': 'reviewed' })
    expect([exitCode, outputs.status, outputs.changed]).toEqual([0, status, 'true'])
    expect(log).toContain('The change set is kept: "mode: execute" with "change-set: reviewed" runs it')
    expect(aws.state.changeSets.size).toBe(1)
    expect(aws.of('DeleteStack')).toEqual([])
  })

  it('of a stack that is there does not look for an empty one', async () => {
    const aws = await account({ stack: existing })
    await deploy(aws, { mode: 'plan' })
    expect(aws.of('DescribeStacks')).toHaveLength(1)
    expect(aws.of('ListChangeSets')).toEqual([])
  })
})

describe('a change set whose creation fails', () => {
  const broken = (nth: number) =>
    nth === 1 ? refusal('InternalFailure', 'oh', 500) : refusal('LimitExceeded', 'too many')

  it.each([
    ['of a new stack is taken back with the stack', {}, 2],
    ['of a stack that is there is taken back alone', { stack: existing }, 1],
  ])('%s', async (_, scenario, looks) => {
    const aws = await account({ ...scenario, faults: { CreateChangeSet: broken } })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('too many')
    expect(aws.of('DeleteChangeSet')).toHaveLength(1)
    expect(aws.of('DescribeStacks')).toHaveLength(looks)
  })

  it('of somebody who was quicker is made again, and that is said', async () => {
    const stack = { StackId: STACK_ID, StackName: 'demo', StackStatus: 'UPDATE_IN_PROGRESS' }
    const theirs = reply('DescribeStacks', { Stacks: [stack] })
    const busy = refusal('ValidationError', 'Stack is in UPDATE_IN_PROGRESS state')
    const aws = await account({
      stack: existing,
      faults: {
        CreateChangeSet: nth => (nth === 1 ? busy : undefined),
        DescribeStacks: nth => (nth === 2 ? theirs : undefined),
      },
    })
    const { exitCode, log } = await deploy(aws, { 'wait-for-other-operation': 'true' })
    expect(exitCode).toBe(0)
    expect(log).toMatch(/Another operation started on stack demo \(UPDATE_IN_PROGRESS\).*Beginning again/)
    expect(aws.of('CreateChangeSet')).toHaveLength(2)
  })
})
