import { describe, expect, it } from '@jest/globals'
import {
  ALWAYS,
  createFault,
  creation,
  deletion,
  NO_EVENTS,
  simulateAndCheck,
  stackEvents,
  textWith,
  update,
} from './support/checked-simulations.ts'
import { refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import type { SimulationScenario } from './support/simulation.ts'

closeAccounts()

const execute = (what: 'throttled' | 'cut' | 'expired' | 'cancelling', more = {}) =>
  createFault(what, 'ExecuteChangeSet', 'before', more)

describe('an operation that was not started is not reported as running and leaves nothing behind', () => {
  it.each<[string, SimulationScenario, string]>([
    [
      'when ExecuteChangeSet is throttled until the deadline',
      { ...update, faults: [execute('throttled', ALWAYS)] },
      'was not executed: Rate exceeded',
    ],
    [
      'when no call reaches the service until the deadline',
      { ...update, faults: [execute('cut', ALWAYS)] },
      'was not executed',
    ],
    [
      'when the job is cancelled while ExecuteChangeSet is throttled',
      {
        ...update,
        faults: [execute('throttled', ALWAYS), createFault('cancelling', 'DescribeChangeSet', 'before', { nth: 3 })],
      },
      'Cancelled',
    ],
    [
      'when DeleteStack is throttled until the deadline',
      { ...deletion, faults: [createFault('throttled', 'DeleteStack', 'before', ALWAYS)] },
      'Rate exceeded',
    ],
  ])('%s', async (_, is, error) => {
    const { result, stack, outcome } = await simulateAndCheck(is)
    expect(stack.operation).toBeUndefined()
    expect(result).toEqual([1, is.before, textWith(error)])
    expect(outcome.outputs.changed).toBe('false')
    expect(stack.changeSets.size).toBe(0)
  })

  it('when the reply to CreateChangeSet is lost and then the credentials expire', async () => {
    const lost = createFault('lost', 'CreateChangeSet', 'before')
    const expired = createFault('expired', 'CreateChangeSet', 'before', { nth: 2, times: 2 })
    const { result, stack } = await simulateAndCheck({ ...creation, faults: [lost, expired] })
    expect(result).toEqual([1, undefined, textWith('credentials have expired')])
    expect([stack.changeSets.size, stack.status(stack.now)]).toEqual([0, 'DELETE_COMPLETE'])
  })
})

describe('an operation whose start has no reply', () => {
  it('is followed when its events show that it runs', async () => {
    const { result } = await simulateAndCheck({
      ...deletion,
      faults: [createFault('lost', 'DeleteStack', 'before', ALWAYS)],
    })
    expect(result).toEqual([0, 'DELETE_COMPLETE', ''])
  })

  it('has status unknown when the job is cancelled during that call, after the credentials were renewed', async () => {
    const faults = [execute('expired'), execute('cancelling', { nth: 2 })]
    const { result } = await simulateAndCheck({ ...update, faults: faults })
    expect(result).toEqual([1, 'unknown', textWith('Cancelled', 'goes on in AWS')])
  })

  it('is not reported with the status of the stack before it', async () => {
    const cancelled = createFault('cancelled', 'DescribeStacks', 'running', { nth: 2 })
    const old = createFault('stale', 'DescribeStacks', 'running')
    const { result } = await simulateAndCheck({ ...creation, computeMs: 1_000, faults: [NO_EVENTS, old, cancelled] })
    expect(result).toEqual([1, 'CREATE_IN_PROGRESS', textWith('goes on in AWS, last seen in CREATE_IN_PROGRESS')])
  })
})

describe('a failed stack that is replaced', () => {
  const failed = { stack: { status: 'ROLLBACK_COMPLETE' } } as const
  const operation = stackEvents(['DELETE_IN_PROGRESS', 0])
  const inputs = { 'replace-failed': 'true', 'timeout-minutes': '1' }

  it('is reported as being deleted at the deadline', async () => {
    const aws = await timely({ ...failed, operation })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_IN_PROGRESS', 'true'])
    expect(errors.join()).toContain('The deletion of demo goes on in AWS, last seen in DELETE_IN_PROGRESS')
  })

  it('keeps its status when its deletion is denied', async () => {
    const aws = await account({ ...failed, faults: { DeleteStack: () => refusal('AccessDenied', 'not you', 403) } })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'ROLLBACK_COMPLETE', 'false'])
    expect(errors.join()).not.toContain('goes on')
  })

  it('is reported as deleted when the new change set fails', async () => {
    const aws = await account({ ...failed, refused: 'no such type' })
    const { exitCode, outputs } = await deploy(aws, inputs)
    expect([exitCode, outputs.status, outputs.changed]).toEqual([1, 'DELETE_COMPLETE', 'true'])
  })
})
