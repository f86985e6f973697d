import { describe, expect, it } from '@jest/globals'
import { change, type FakeEvent, refusal, reply, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const own = (status: string, afterMs = 0): FakeEvent => ({ id: 'demo', status, afterMs })
const denied = () => refusal('AccessDenied', 'not you', 403)
const gone = () => refusal('ValidationError', 'Stack with id demo does not exist')
const stack = (StackStatus: string, LastUpdatedTime?: Date) =>
  reply('DescribeStacks', { Stacks: [{ StackId: STACK_ID, StackName: 'demo', StackStatus, LastUpdatedTime }] })
const later = new Date(Date.UTC(2100, 0, 1))
const long = new Date(0)

/** How long after the stack's real end the run is over, in milliseconds. */
async function overhead(scenario: Scenario, endMs: number): Promise<number> {
  const aws = await timely(scenario)
  const { exitCode } = await deploy(aws)
  expect(exitCode).toBe(0)
  return aws.clock.now() - aws.state.executedAt - endMs
}

describe('when only the end of the stack itself is left', () => {
  const topics = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
  const topic = (LogicalResourceId: string, Action: string) =>
    change({ LogicalResourceId, ResourceType: 'AWS::SNS::Topic', Action })
  const changes = [
    ...topics.map(id => topic(id, 'Modify')),
    // What is removed goes after the end; what is no resource has no events.
    topic('Old', 'Remove'),
    { Type: 'Resource' },
  ]
  // The calls that were saved while much was left are there for it.
  it.each([39_600, 40_100, 40_500, 40_900])('it is heard of within half a second: %d ms', async endMs => {
    const operation = [
      own('UPDATE_IN_PROGRESS'),
      ...topics.map(id => ({ id, status: 'UPDATE_COMPLETE', afterMs: 38_000 })),
      own('UPDATE_COMPLETE', endMs),
    ]
    expect(await overhead({ stack: existing, changes, operation }, endMs)).toBeLessThanOrEqual(500)
  })
})

describe('where events may not be read, the status tells', () => {
  const faults = { DescribeStackEvents: denied }
  const update = [own('UPDATE_IN_PROGRESS'), own('UPDATE_COMPLETE', 20_000)]

  it.each([
    ['the stack is not to be found for once', gone()],
    ['it is a word that nobody knows', stack('NEVER_HEARD_COMPLETE', later)],
    ['it is of before', stack('REVIEW_IN_PROGRESS', later)],
  ])('although %s', async (_, odd) => {
    const DescribeStacks = (nth: number) => (nth === 3 ? odd : undefined)
    const aws = await timely({ stack: existing, operation: update, faults: { ...faults, DescribeStacks } })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(aws.clock.now() - aws.state.executedAt).toBeGreaterThanOrEqual(20_000)
  })

  it('as far as it has come at the deadline', async () => {
    const operation = [own('UPDATE_IN_PROGRESS'), own('UPDATE_ROLLBACK_IN_PROGRESS', 5_000)]
    const aws = await timely({ stack: existing, operation, faults })
    const { outputs } = await deploy(aws, { 'timeout-minutes': '1' })
    expect(outputs.status).toBe('UPDATE_ROLLBACK_IN_PROGRESS')
  })

  it('also when the change set is gone once it was executed', async () => {
    const DescribeChangeSet = (nth: number) => (nth > 2 ? refusal('ChangeSetNotFound', 'gone', 404) : undefined)
    const aws = await timely({ stack: existing, operation: update, faults: { ...faults, DescribeChangeSet } })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
  })

  it('only when the change set is executed: what rests before that is of another operation', async () => {
    const isIn = (ExecutionStatus: string) => reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', ExecutionStatus })
    const aws = await timely({
      stack: existing,
      operation: [own('UPDATE_IN_PROGRESS'), own('UPDATE_ROLLBACK_COMPLETE', 9_000)],
      faults: {
        ...faults,
        DescribeStacks: nth => (nth > 1 && nth < 6 ? stack('UPDATE_COMPLETE', later) : undefined),
        DescribeChangeSet: nth => (nth < 2 ? undefined : isIn(nth < 8 ? 'EXECUTE_IN_PROGRESS' : 'EXECUTE_FAILED')),
      },
    })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
  })
})

describe('the stack as it is after its end', () => {
  it.each([
    ['created', {}],
    ['updated', { stack: existing }],
  ])('is read once, %s', async (_, scenario) => {
    const aws = await timely(scenario)
    expect((await deploy(aws)).exitCode).toBe(0)
    expect(aws.of('DescribeStacks')).toHaveLength(2)
  })

  it('is believed in the end, though all replies seem to be of before', async () => {
    const aws = await timely({
      stack: { ...existing, LastUpdatedTime: long },
      changeSet: { CreationTime: new Date(Date.UTC(2026, 0, 1)) },
    })
    const { exitCode } = await deploy(aws)
    expect(exitCode).toBe(0)
    expect(aws.of('DescribeStacks')).toHaveLength(1 + 6)
  })

  it('is not made up where it is gone', async () => {
    const aws = await timely({ stack: existing, faults: { DescribeStacks: nth => (nth > 1 ? gone() : undefined) } })
    const { exitCode, outputs, errors } = await deploy(aws, { 'timeout-minutes': '1' })
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_COMPLETE'])
    expect(errors.join()).toMatch(
      /The stack was still gone after 1 min\s+The update of demo itself ended in UPDATE_COMPLETE/,
    )
    // Every two seconds or so, not all the time.
    expect(aws.of('DescribeStacks').length).toBeLessThan(40)
  })
})

describe('a new stack that failed', () => {
  const failed = [own('CREATE_IN_PROGRESS'), own('CREATE_FAILED', 1_000)]
  const goes = { 'on-failure': 'delete', 'timeout-minutes': '1' }

  it.each(['rollback', 'keep'])('is not looked at again where it was not to go: %s', async choice => {
    const aws = await timely({ operation: failed })
    const { exitCode, errors } = await deploy(aws, { 'on-failure': choice })
    expect(exitCode).toBe(1)
    expect(aws.of('DescribeStacks')).toHaveLength(1)
    expect(errors.join()).not.toContain('now')
  })

  it('is not looked at again where it is an update that failed', async () => {
    const operation = [own('UPDATE_IN_PROGRESS'), own('UPDATE_ROLLBACK_COMPLETE', 1_000)]
    const aws = await timely({ stack: existing, operation })
    expect((await deploy(aws, goes)).exitCode).toBe(1)
    expect(aws.of('DescribeStacks')).toHaveLength(1)
  })

  it('is not looked at again where its events tell that it is gone', async () => {
    const aws = await timely({ operation: [own('CREATE_IN_PROGRESS'), own('DELETE_COMPLETE', 1_000)] })
    const { outputs, errors } = await deploy(aws, goes)
    expect(outputs.status).toBe('DELETE_COMPLETE')
    expect(aws.of('DescribeStacks')).toHaveLength(1)
    expect(errors.join()).not.toContain('now')
  })

  it('is looked at six times where it stays', async () => {
    const aws = await timely({ operation: failed })
    const { outputs, errors } = await deploy(aws, goes)
    expect(outputs.status).toBe('CREATE_FAILED')
    expect(aws.of('DescribeStacks')).toHaveLength(1 + 6)
    expect(errors.join()).not.toContain('now')
  })

  it.each([
    ['is gone', gone(), 'DELETE_COMPLETE'],
    ['is deleted', stack('DELETE_COMPLETE'), 'DELETE_COMPLETE'],
    ['could not be deleted', stack('DELETE_FAILED'), 'DELETE_FAILED'],
  ])('is said to be so where it %s', async (_, end, status) => {
    const DescribeStacks = (nth: number) =>
      nth === 1 ? undefined : nth < 9 ? stack('DELETE_IN_PROGRESS') : nth === 9 ? stack('CREATE_FAILED') : end
    const aws = await timely({ operation: failed, faults: { DescribeStacks } })
    const { exitCode, outputs, errors } = await deploy(aws, goes)
    expect([exitCode, outputs.status]).toEqual([1, status])
    expect(errors.join()).toMatch(new RegExp(`ended in CREATE_FAILED[\\s\\S]*The stack is in ${status} now`))
    expect(errors.join()).not.toContain('goes on')
  })

  it('is said to be going where it still does at the deadline', async () => {
    const DescribeStacks = (nth: number) => (nth === 1 ? undefined : stack('DELETE_IN_PROGRESS'))
    const aws = await timely({ operation: failed, faults: { DescribeStacks } })
    const { outputs, errors } = await deploy(aws, goes)
    expect(outputs.status).toBe('DELETE_IN_PROGRESS')
    expect(errors.join()).toMatch(
      /ended in CREATE_FAILED[\s\S]*The deletion of the failed stack was still DELETE_IN_PROGRESS[\s\S]*deletion of the failed stack demo goes on/,
    )
  })

  it('is left as it is where it may not be looked at', async () => {
    const aws = await timely({
      operation: failed,
      faults: { DescribeStacks: nth => (nth > 1 ? denied() : undefined) },
    })
    const { outputs, errors } = await deploy(aws, goes)
    expect(outputs.status).toBe('CREATE_FAILED')
    expect(errors.join()).toMatch(/ended in CREATE_FAILED[\s\S]*not you/)
    expect(errors.join()).not.toContain('goes on')
  })
})
