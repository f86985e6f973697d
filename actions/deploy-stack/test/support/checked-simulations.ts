import { expect } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../../shared/testing/random.ts'
import type { Fault } from './faults.ts'
import { findViolations } from './invariants.ts'
import type { ScriptedEvent } from './simulated-stack.ts'
import { type SimulationRun, type SimulationScenario, simulate } from './simulation.ts'

/** Events of the stack itself: its statuses and their times. */
export const stackEvents = (...statuses: [status: string, afterMs: number][]): ScriptedEvent[] =>
  statuses.map(([status, afterMs]) => ({ id: 'demo', status, afterMs }))

/** An event of a nested stack, as a resource of the stack. */
export const nestedStackEvent = (
  status: string,
  afterMs: number,
  type = 'AWS::CloudFormation::Stack',
): ScriptedEvent => ({
  id: 'Inner',
  type,
  status,
  afterMs,
})

/** A fault of one call, by default the first one of its phase; a stale reply is older than the operation. */
export const createFault = (
  kind: Fault['kind'],
  operation: string,
  phase: Fault['phase'],
  { nth = 1, times = 1, backMs = 600_000 } = {},
): Fault => ({ operation, phase, nth, times, kind, backMs })

export const ALWAYS = { times: Number.POSITIVE_INFINITY }
/** Reading events is denied from the first call on. */
export const NO_EVENTS = createFault('denied', 'DescribeStackEvents', 'running', ALWAYS)

/** An update that succeeds after five seconds. */
export const update: SimulationScenario = {
  mode: 'apply',
  onFailure: 'rollback',
  cancelUpdateOn: '',
  timeoutMinutes: 1,
  before: 'UPDATE_COMPLETE',
  updated: true,
  computeMs: 0,
  history: [],
  operation: stackEvents(['UPDATE_IN_PROGRESS', 0], ['UPDATE_COMPLETE', 5_000]),
  faults: [],
}
export const creation: SimulationScenario = {
  ...update,
  before: undefined,
  operation: stackEvents(['CREATE_IN_PROGRESS', 0], ['CREATE_COMPLETE', 5_000]),
}
export const deletion: SimulationScenario = {
  ...update,
  mode: 'delete',
  operation: stackEvents(['DELETE_IN_PROGRESS', 0], ['DELETE_COMPLETE', 5_000]),
}

/** Runs random scenarios, and checks that no outcome contradicts the service. */
export async function checkSimulations(
  cases: fc.Arbitrary<SimulationScenario>,
  numRuns: number,
  seed?: number,
): Promise<void> {
  const property = fc.asyncProperty(cases, async scenario => {
    const run = await simulate(scenario)
    const violations = findViolations(run)
    expect({ violations, log: violations.length === 0 ? '' : run.outcome.log }).toEqual({ violations: [], log: '' })
  })
  await fc.assert(property, { ...slowRandomCases(numRuns), ...(seed === undefined ? {} : { seed }) })
}

/** Runs a scenario, whose outcome must not contradict the service; `result` is its exit code, status and error. */
export async function simulateAndCheck(
  scenario: SimulationScenario,
): Promise<SimulationRun & { result: [exitCode: number | null, status: string | undefined, error: string] }> {
  const run = await simulate(scenario)
  expect(findViolations(run)).toEqual([])
  const { exitCode, outputs, errors } = run.outcome
  return { ...run, result: [exitCode, outputs.status, errors.join()] }
}

/** Matches a text with these words, in this order. */
export const textWith = (...words: string[]) => expect.stringMatching(new RegExp(words.join('.*'), 's'))
