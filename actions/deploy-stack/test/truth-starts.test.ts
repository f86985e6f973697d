import { describe, expect, it } from '@jest/globals'
import { refusal } from './support/fake-cloudformation.ts'
import {
  ALWAYS,
  creation,
  deletion,
  NO_EVENTS,
  saying,
  says,
  trouble,
  update,
  verdict,
} from './support/random-cases.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import type { Case } from './support/simulation.ts'

closeAccounts()

const execute = (what: 'throttled' | 'cut' | 'expired' | 'cancelling', more = {}) =>
  trouble(what, 'ExecuteChangeSet', 'before', more)

describe('an operation that was never begun is not said to go on, and leaves nothing behind', () => {
  it.each<[string, Case, string]>([
    [
      'where the service was too busy to start it until the deadline',
      { ...update, troubles: [execute('throttled', ALWAYS)] },
      'was not executed: Rate exceeded',
    ],
    [
      'where no call reached the service until the deadline',
      { ...update, troubles: [execute('cut', ALWAYS)] },
      'was not executed',
    ],
    [
      'where the job is cancelled while the service is too busy to start it',
      {
        ...update,
        troubles: [execute('throttled', ALWAYS), trouble('cancelling', 'DescribeChangeSet', 'before', { nth: 3 })],
      },
      'Cancelled',
    ],
    [
      'where the service was too busy to delete until the deadline',
      { ...deletion, troubles: [trouble('throttled', 'DeleteStack', 'before', ALWAYS)] },
      'Rate exceeded',
    ],
  ])('%s', async (_, is, error) => {
    const { said, world, outcome } = await verdict(is)
    expect(world.begun).toBeUndefined()
    expect(said).toEqual([1, is.before, saying(error)])
    expect(outcome.outputs.changed).toBe('false')
    expect(world.changeSets.size).toBe(0)
  })

  it('also where the reply to its preparation was lost, and then the credentials expire', async () => {
    const lost = trouble('lost', 'CreateChangeSet', 'before')
    const expired = trouble('expired', 'CreateChangeSet', 'before', { nth: 2, times: 2 })
    const { said, world } = await verdict({ ...creation, troubles: [lost, expired] })
    expect(said).toEqual([1, undefined, saying('credentials have expired')])
    expect([world.changeSets.size, world.status(world.now)]).toEqual([0, 'DELETE_COMPLETE'])
  })
})

describe('an operation whose start is not replied to', () => {
  it('is followed all the same where its events tell of it', async () => {
    const { said } = await verdict({ ...deletion, troubles: [trouble('lost', 'DeleteStack', 'before', ALWAYS)] })
    expect(said).toEqual([0, 'DELETE_COMPLETE', ''])
  })

  it('is unknown where the job is cancelled in that very call, also with credentials that had to be renewed', async () => {
    const troubles = [execute('expired'), execute('cancelling', { nth: 2 })]
    const { said } = await verdict({ ...update, troubles })
    expect(said).toEqual([1, 'unknown', saying('Cancelled', 'goes on in AWS')])
  })

  it('is not told by the status of the stack before it', async () => {
    const cancelled = trouble('cancelled', 'DescribeStacks', 'running', { nth: 2 })
    const old = trouble('stale', 'DescribeStacks', 'running')
    const { said } = await verdict({ ...creation, computeMs: 1_000, troubles: [NO_EVENTS, old, cancelled] })
    expect(said).toEqual([1, 'CREATE_IN_PROGRESS', saying('goes on in AWS, last seen in CREATE_IN_PROGRESS')])
  })
})

describe('a failed stack that is replaced', () => {
  const failed = { stack: { status: 'ROLLBACK_COMPLETE' } } as const
  const operation = says(['DELETE_IN_PROGRESS', 0])
  const inputs = { 'replace-failed': 'true', 'timeout-minutes': '1' }

  it('is said to be deleted still at the deadline', async () => {
    const aws = await timely({ ...failed, operation })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_IN_PROGRESS', 'true'])
    expect(errors.join()).toContain('The deletion of demo goes on in AWS, last seen in DELETE_IN_PROGRESS')
  })

  it('is said to be as it was where its deletion is refused', async () => {
    const aws = await account({ ...failed, faults: { DeleteStack: () => refusal('AccessDenied', 'not you', 403) } })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'ROLLBACK_COMPLETE', 'false'])
    expect(errors.join()).not.toContain('goes on')
  })

  it('is said to be gone where the new one cannot be prepared', async () => {
    const aws = await account({ ...failed, refused: 'no such type' })
    const { exitCode, outputs } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_COMPLETE', 'true'])
  })
})
