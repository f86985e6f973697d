import { describe, expect, it } from '@jest/globals'
import {
  createFault,
  deletion,
  NO_EVENTS,
  simulateAndCheck,
  stackEvents,
  textWith,
  update,
} from './support/checked-simulations.ts'
import { EMPTY, refusal, reply } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { simulate } from './support/simulation.ts'
import { accessDenied, DELETE, EXISTING, stackEvent, stackNotFound, stackReply } from './support/stack-fixtures.ts'

closeAccounts()

const eventsDenied = { DescribeStackEvents: accessDenied('DescribeStackEvents') }
const operation = [stackEvent('UPDATE_IN_PROGRESS'), stackEvent('UPDATE_COMPLETE', 20_000)]
const LastUpdatedTime = new Date(Date.UTC(2100, 0, 1))

describe('an update whose events cannot be read', () => {
  it.each([
    ['the stack is not found once', stackNotFound()],
    ['the status is unknown once', stackReply('NEVER_HEARD_COMPLETE', { LastUpdatedTime })],
    ['the status is REVIEW_IN_PROGRESS once', stackReply('REVIEW_IN_PROGRESS', { LastUpdatedTime })],
  ])('is followed by the stack status to its end although %s', async (_, oddReply) => {
    const DescribeStacks = (nth: number) => (nth === 3 ? oddReply : undefined)
    const aws = await timely({ stack: EXISTING, operation, faults: { ...eventsDenied, DescribeStacks } })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    expect(aws.clock.now() - aws.state.executedAt).toBeGreaterThanOrEqual(20_000)
  })

  it('is followed to its end although the executed change set no longer exists', async () => {
    const DescribeChangeSet = (nth: number) => (nth > 2 ? refusal('ChangeSetNotFound', 'gone', 404) : undefined)
    const aws = await timely({ stack: EXISTING, operation, faults: { ...eventsDenied, DescribeChangeSet } })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
  })

  it('is reported with its last status at the deadline', async () => {
    const running = [stackEvent('UPDATE_IN_PROGRESS'), stackEvent('UPDATE_ROLLBACK_IN_PROGRESS', 5_000)]
    const aws = await timely({ stack: EXISTING, operation: running, faults: eventsDenied })
    const { outputs } = await deploy(aws, { 'timeout-minutes': '1' })
    expect(outputs.status).toBe('UPDATE_ROLLBACK_IN_PROGRESS')
  })

  it('does not end with a status that the stack has before the change set is executed', async () => {
    const changeSetReply = (ExecutionStatus: string) =>
      reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', ExecutionStatus })
    const aws = await timely({
      stack: EXISTING,
      operation: [stackEvent('UPDATE_IN_PROGRESS'), stackEvent('UPDATE_ROLLBACK_COMPLETE', 9_000)],
      faults: {
        ...eventsDenied,
        DescribeStacks: nth => (nth > 1 && nth < 6 ? stackReply('UPDATE_COMPLETE', { LastUpdatedTime }) : undefined),
        DescribeChangeSet: nth =>
          nth < 2 ? undefined : changeSetReply(nth < 8 ? 'EXECUTE_IN_PROGRESS' : 'EXECUTE_FAILED'),
      },
    })
    const { exitCode, outputs } = await deploy(aws)
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE'])
  })

  const rolledBack = stackEvents(['UPDATE_IN_PROGRESS', 0], ['UPDATE_ROLLBACK_COMPLETE', 5_000])

  it('fails when it is rolled back although the first replies after that are stale', async () => {
    const stale = createFault('stale', 'DescribeStacks', 'ended', { times: 5 })
    const { result } = await simulateAndCheck({ ...update, operation: rolledBack, faults: [NO_EVENTS, stale] })
    expect(result).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', textWith('ended in UPDATE_ROLLBACK_COMPLETE')])
  })

  it('fails when it is rolled back although another update succeeds right after it', async () => {
    const other = stackEvents(['UPDATE_IN_PROGRESS', 5_000], ['UPDATE_COMPLETE', 5_100])
    const operation = [...rolledBack, ...other.map(step => ({ ...step, token: 'another-token' }))]
    const { outcome } = await simulate({ ...update, operation, faults: [NO_EVENTS] })
    expect(outcome.exitCode).toBe(1)
  })
})

it('an update of tags whose events cannot be read ends only once LastUpdatedTime is newer', async () => {
  const before = new Date(1_000)
  const stack = { ...EXISTING, Tags: [{ Key: 'team', Value: 'old' }], LastUpdatedTime: before }
  const aws = await account({ stack, refused: EMPTY, faults: { ...eventsDenied } })
  const { Tags } = stack
  aws.faults.DescribeStacks = nth => {
    // The second and third reply are stale.
    if (nth === 2 || nth === 3) return stackReply('CREATE_COMPLETE', { Tags, LastUpdatedTime: before })
    return stackReply(`${aws.state.status}`, { Tags, LastUpdatedTime: nth === 1 ? before : new Date(2_000) })
  }
  const { exitCode, outputs } = await deploy(aws, { tags: 'team: data' })
  expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
})

describe('a deletion whose events cannot be read', () => {
  it('warns once and does not end with the DELETE_FAILED of an earlier deletion', async () => {
    const aws = await account({
      stack: { status: 'DELETE_FAILED' },
      operation: [
        stackEvent('DELETE_FAILED'),
        stackEvent('DELETE_IN_PROGRESS', 700),
        stackEvent('DELETE_COMPLETE', 1_500),
      ],
      faults: eventsDenied,
    })
    const { exitCode, log, outputs } = await deploy(aws, DELETE)
    expect([exitCode, outputs.status]).toEqual([0, 'DELETE_COMPLETE'])
    expect(log.match(/^::warning::/gm)).toHaveLength(1)
  })

  it.each([
    ['UPDATE_COMPLETE', 'DELETE_COMPLETE', 'a stale reply shows the stack complete', { nth: 2 }],
    ['DELETE_FAILED', 'DELETE_COMPLETE', 'two stale replies show DELETE_FAILED', { nth: 2, times: 2 }],
    ['DELETE_FAILED', 'DELETE_FAILED', 'it fails again', undefined],
    ['UPDATE_COMPLETE', 'DELETE_FAILED', 'DELETE_IN_PROGRESS is never seen', undefined],
  ])('from %s is reported as %s when %s', async (before, status, _, stale) => {
    const operation = stackEvents(['DELETE_IN_PROGRESS', 0], [status, stale === undefined ? 0 : 5_000])
    const replies = stale === undefined ? [] : [createFault('stale', 'DescribeStacks', 'running', stale)]
    const { result } = await simulateAndCheck({ ...deletion, before, operation, faults: [NO_EVENTS, ...replies] })
    expect(result).toEqual(
      status === 'DELETE_COMPLETE' ? [0, status, ''] : [1, status, textWith('ended in DELETE_FAILED')],
    )
  })
})
