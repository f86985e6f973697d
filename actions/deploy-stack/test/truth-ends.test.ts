import { describe, expect, it } from '@jest/globals'
import {
  ALWAYS,
  createFault,
  creation,
  deletion,
  NO_EVENTS,
  nestedStackEvent,
  simulateAndCheck,
  stackEvents,
  textWith,
  update,
} from './support/checked-simulations.ts'
import { type SimulationScenario, simulate } from './support/simulation.ts'

const stale = createFault('stale', 'DescribeStacks', 'ended', { times: 5 })
const rolledBack = stackEvents(['UPDATE_IN_PROGRESS', 0], ['UPDATE_ROLLBACK_COMPLETE', 5_000])

describe('a successful operation passes the step', () => {
  it.each<[string, SimulationScenario]>([
    ['with its own outputs, although the first replies after it are stale', { ...update, faults: [stale] }],
    [
      'when the stack was never updated before',
      { ...update, before: 'CREATE_COMPLETE', updated: false, faults: [stale] },
    ],
    ['when the stack did not exist before', { ...creation, faults: [stale] }],
    [
      'when reading events is denied',
      { ...update, before: 'CREATE_COMPLETE', updated: false, faults: [NO_EVENTS, stale] },
    ],
    [
      'when reading events of a nested stack is throttled',
      {
        ...update,
        operation: [
          ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
          nestedStackEvent('UPDATE_IN_PROGRESS', 0),
          ...stackEvents(['UPDATE_COMPLETE', 0]),
        ],
        faults: [createFault('throttled', 'DescribeStackEvents', 'ended', { nth: 2, ...ALWAYS })],
      },
    ],
    [
      'when ECS throttles all calls',
      {
        ...update,
        operation: [
          ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
          nestedStackEvent('UPDATE_IN_PROGRESS', 0, 'AWS::ECS::Service'),
          ...stackEvents(['UPDATE_COMPLETE', 9_000]),
        ],
        faults: [createFault('throttled', 'DescribeServices', 'running', ALWAYS)],
      },
    ],
  ])('%s', async (_, is) => {
    const { result, outcome, stack } = await simulateAndCheck(is)
    expect(result).toEqual([0, is.operation.at(-1)?.status, ''])
    expect(outcome.outputs.outputs).toBe('{"Age":"new"}')
    expect(stack.now - stack.started).toBeLessThan(20_000)
  })

  it('after it checks a service again for which ECS throttled the first calls', async () => {
    const operation = [
      ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
      nestedStackEvent('UPDATE_IN_PROGRESS', 0, 'AWS::ECS::Service'),
    ]
    const busy = createFault('throttled', 'DescribeServices', 'running', { times: 4 })
    const { outcome } = await simulateAndCheck({
      ...update,
      operation: [...operation, ...stackEvents(['UPDATE_COMPLETE', 15_000])],
      faults: [busy],
    })
    expect(outcome.log).toContain('Service Inner: 1 of 1 tasks running')
  })

  it('unless the job is cancelled: then the error names both', async () => {
    const operation = [
      ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
      nestedStackEvent('UPDATE_IN_PROGRESS', 0),
      ...stackEvents(['UPDATE_COMPLETE', 0]),
    ]
    const cancelled = createFault('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { result } = await simulateAndCheck({ ...update, operation: operation, faults: [cancelled] })
    expect(result).toEqual([1, 'UPDATE_COMPLETE', textWith('Cancelled', 'itself ended in UPDATE_COMPLETE')])
  })

  it.each([
    ['UPDATE_IN_PROGRESS', 5_000],
    // No time is left for another read.
    ['UPDATE_IN_PROGRESS', 59_000],
    ['DELETE_IN_PROGRESS', 59_000],
  ])('although another operation starts on the stack at once: %s after %d ms', async (status, afterMs) => {
    const operation = [...stackEvents(['UPDATE_IN_PROGRESS', 0], ['UPDATE_COMPLETE', afterMs])]
    const { result } = await simulateAndCheck({
      ...update,
      operation: [...operation, { id: 'demo', status, afterMs, token: 'theirs' }],
    })
    expect(result).toEqual([0, 'UPDATE_COMPLETE', ''])
  })

  it('unless a later call fails: then the error names both', async () => {
    const { result } = await simulateAndCheck({
      ...update,
      faults: [createFault('expired', 'DescribeStacks', 'ended', ALWAYS)],
    })
    expect(result).toEqual([
      1,
      'UPDATE_COMPLETE',
      textWith('credentials have expired', 'itself ended in UPDATE_COMPLETE'),
    ])
  })
})

describe('a failed operation fails the step', () => {
  it('when reading events is denied, and the first replies after it show the status before it', async () => {
    const { result } = await simulateAndCheck({ ...update, operation: rolledBack, faults: [NO_EVENTS, stale] })
    expect(result).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', textWith('ended in UPDATE_ROLLBACK_COMPLETE')])
  })

  it('when reading events is denied, and another operation has updated the stack since', async () => {
    const theirs = stackEvents(['UPDATE_IN_PROGRESS', 5_000], ['UPDATE_COMPLETE', 5_100])
    const operation = [...rolledBack, ...theirs.map(step => ({ ...step, token: 'theirs' }))]
    const { outcome } = await simulate({ ...update, operation: operation, faults: [NO_EVENTS] })
    expect(outcome.exitCode).toBe(1)
  })

  it('when the job is cancelled while the cause is read from a nested stack', async () => {
    const operation = [
      ...stackEvents(['UPDATE_IN_PROGRESS', 0]),
      nestedStackEvent('UPDATE_FAILED', 4_000),
      ...rolledBack.slice(1),
    ]
    const cancelled = createFault('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { result } = await simulateAndCheck({ ...update, operation: operation, faults: [cancelled] })
    expect(result).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', textWith('ended in UPDATE_ROLLBACK_COMPLETE')])
  })
})

describe('the deletion of a stack when reading events is denied', () => {
  it('continues when a stale reply shows the stack before it', async () => {
    const old = createFault('stale', 'DescribeStacks', 'running', { nth: 2 })
    const { result } = await simulateAndCheck({ ...deletion, faults: [NO_EVENTS, old] })
    expect(result).toEqual([0, 'DELETE_COMPLETE', ''])
  })

  it.each([
    ['passes although an earlier deletion failed', 'DELETE_FAILED', 'DELETE_COMPLETE', 0],
    ['fails when an earlier deletion failed too', 'DELETE_FAILED', 'DELETE_FAILED', 1],
    ['fails when it ends before the first read', 'UPDATE_COMPLETE', 'DELETE_FAILED', 1],
  ])('%s', async (_, before, end, exitCode) => {
    const operation = stackEvents(['DELETE_IN_PROGRESS', 0], [end, exitCode === 0 ? 3_000 : 0])
    const old = exitCode === 0 ? [createFault('stale', 'DescribeStacks', 'running', { nth: 2, times: 2 })] : []
    const { result } = await simulateAndCheck({
      ...deletion,
      before,
      operation: operation,
      faults: [NO_EVENTS, ...old],
    })
    expect(result).toEqual([exitCode, end, exitCode === 0 ? '' : textWith('ended in DELETE_FAILED')])
  })
})

describe('a failed new stack with on-failure: delete', () => {
  const failed = stackEvents(['CREATE_IN_PROGRESS', 0], ['CREATE_FAILED', 0])
  const goes: SimulationScenario = { ...creation, computeMs: 1_000, onFailure: 'delete', operation: failed }
  const removed = stackEvents(['DELETE_IN_PROGRESS', 4_000], ['DELETE_COMPLETE', 20_000])

  it('is reported as deleted when it is deleted', async () => {
    const { result } = await simulateAndCheck({ ...goes, operation: [...failed, ...removed] })
    expect(result).toEqual([1, 'DELETE_COMPLETE', textWith('ended in CREATE_FAILED', 'is in DELETE_COMPLETE now')])
  })

  it('is reported with the cause and the running deletion when the job is cancelled', async () => {
    const old = createFault('stale', 'DescribeStacks', 'running', { nth: 2 })
    const cancelled = createFault('cancelled', 'DescribeStacks', 'running', { nth: 3 })
    const { result } = await simulateAndCheck({ ...goes, operation: [...failed, ...removed], faults: [old, cancelled] })
    const error = textWith('ended in CREATE_FAILED', 'Cancelled', 'deletion of the failed stack demo goes on in AWS')
    expect(result).toEqual([1, 'DELETE_IN_PROGRESS', error])
  })

  it('is not waited for when its change set has another OnStackFailure', async () => {
    const { result, stack } = await simulateAndCheck({
      ...goes,
      operation: stackEvents(['CREATE_IN_PROGRESS', 0], ['ROLLBACK_COMPLETE', 0]),
    })
    expect(result).toEqual([1, 'ROLLBACK_COMPLETE', textWith('ended in ROLLBACK_COMPLETE')])
    expect(stack.now - stack.started).toBeLessThan(20_000)
  })
})
