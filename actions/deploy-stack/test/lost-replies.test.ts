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
  update,
} from './support/checked-simulations.ts'
import { LOST, type Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'
import type { SimulationScenario } from './support/simulation.ts'
import { DELETE, EXECUTE, EXISTING, PLANNED, stackNotFound, throttled } from './support/stack-fixtures.ts'

closeAccounts()

describe('a call whose reply is lost', () => {
  // The SDK repeats a call by itself up to four times; a fifth call is the action's own repeat.
  it.each<[operation: string, lost: number, mode: string, Scenario, Record<string, string>]>([
    ['CreateChangeSet', 1, 'apply', { stack: EXISTING }, {}],
    ['ExecuteChangeSet', 1, 'apply', { stack: EXISTING }, {}],
    ['ExecuteChangeSet', 4, 'apply', { stack: EXISTING }, {}],
    ['ExecuteChangeSet', 1, 'execute', PLANNED, EXECUTE],
    ['DeleteStack', 1, 'delete', { stack: EXISTING }, DELETE],
    ['DeleteStack', 5, 'delete', { stack: EXISTING }, DELETE],
  ])('%s is carried out once after %d lost replies in mode %s', async (operation, lost, mode, scenario, inputs) => {
    const faults: Scenario['faults'] = { [operation]: nth => (nth === 1 ? LOST : nth <= lost ? 'cut' : undefined) }
    const aws = await account({ ...scenario, faults })
    const { exitCode, outputs, errors } = await deploy(aws, inputs)
    expect(errors).toEqual([])
    expect([exitCode, outputs.status]).toEqual([0, mode === 'delete' ? 'DELETE_COMPLETE' : 'UPDATE_COMPLETE'])
    expect(new Set(aws.of(operation).map(({ input }) => input.ClientRequestToken)).size).toBe(1)
    if (mode !== 'delete') expect([aws.state.changeSets.size, aws.state.executed.length]).toEqual([1, 1])
  })

  it('ExecuteChangeSet is called again when no call reached the service', async () => {
    const aws = await account({ stack: EXISTING, faults: { ExecuteChangeSet: nth => (nth <= 5 ? 'cut' : undefined) } })
    expect((await deploy(aws)).exitCode).toBe(0)
    expect(aws.state.executed).toHaveLength(1)
  })

  it('DeleteStack is followed by its events when no reply ever arrives', async () => {
    const { result } = await simulateAndCheck({
      ...deletion,
      faults: [createFault('lost', 'DeleteStack', 'before', ALWAYS)],
    })
    expect(result).toEqual([0, 'DELETE_COMPLETE', ''])
  })
})

it('throttled reads are retried until the operation ends', async () => {
  const aws = await account({
    stack: EXISTING,
    faults: {
      DescribeStackEvents: nth => (nth <= 6 ? throttled() : undefined),
      DescribeStacks: nth => (nth > 1 && nth <= 3 ? throttled() : undefined),
    },
  })
  const { exitCode, outputs } = await deploy(aws)
  expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
})

describe('a successful operation is reported with its own outputs', () => {
  const stale = createFault('stale', 'DescribeStacks', 'ended', { times: 5 })

  it.each<[string, SimulationScenario]>([
    ['the first replies after its end are stale', { ...update, faults: [stale] }],
    [
      'the first replies are stale and the stack had no update before',
      { ...update, before: 'CREATE_COMPLETE', updated: false, faults: [stale] },
    ],
    ['the first replies are stale and the stack is new', { ...creation, faults: [stale] }],
    [
      'the first replies are stale and events cannot be read',
      { ...update, before: 'CREATE_COMPLETE', updated: false, faults: [NO_EVENTS, stale] },
    ],
    [
      'the events of a nested stack cannot be read',
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
      'ECS throttles all calls',
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
  ])('although %s', async (_, scenario) => {
    const { result, outcome, stack } = await simulateAndCheck(scenario)
    expect(result).toEqual([0, scenario.operation.at(-1)?.status, ''])
    expect(outcome.outputs.outputs).toBe('{"Age":"new"}')
    expect(stack.now - stack.started).toBeLessThan(20_000)
  })

  it('although every reply seems stale: the seventh is used', async () => {
    const aws = await timely({
      stack: { ...EXISTING, LastUpdatedTime: new Date(0) },
      changeSet: { CreationTime: new Date(Date.UTC(2026, 0, 1)) },
    })
    expect((await deploy(aws)).exitCode).toBe(0)
    expect(aws.of('DescribeStacks')).toHaveLength(1 + 6)
  })

  it('unless the stack no longer exists: the run fails at the deadline and names the result', async () => {
    const aws = await timely({
      stack: EXISTING,
      faults: { DescribeStacks: nth => (nth > 1 ? stackNotFound() : undefined) },
    })
    const { exitCode, outputs, errors } = await deploy(aws, { 'timeout-minutes': '1' })
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_COMPLETE'])
    expect(errors.join()).toMatch(
      /The stack was still deleted after 1 min\s+The update of demo ended in UPDATE_COMPLETE/,
    )
    // A call every two seconds at most.
    expect(aws.of('DescribeStacks').length).toBeLessThan(40)
  })
})
