import { expect } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../../shared/testing/random.ts'
import type { Trouble } from './faults.ts'
import { contradictions } from './invariants.ts'
import type { Step } from './simulated-stack.ts'
import { type Case, type Trial, trial } from './simulation.ts'

/** A course of the stack itself: its words, and when it says them. */
export const says = (...words: [status: string, afterMs: number][]): Step[] =>
  words.map(([status, afterMs]) => ({ id: 'demo', status, afterMs }))

/** A nested stack, as a resource of the stack. */
export const inner = (status: string, afterMs: number, type = 'AWS::CloudFormation::Stack'): Step => ({
  id: 'Inner',
  type,
  status,
  afterMs,
})

/** Trouble with one call, the first one of its phase; a stale reply is of before the operation. */
export const trouble = (
  what: Trouble['what'],
  operation: string,
  phase: Trouble['phase'],
  { nth = 1, times = 1, backMs = 600_000 } = {},
): Trouble => ({ operation, phase, nth, times, what, backMs })

export const ALWAYS = { times: Number.POSITIVE_INFINITY }
/** Events may not be read, from the first one on. */
export const NO_EVENTS = trouble('denied', 'DescribeStackEvents', 'running', ALWAYS)

/** An update that ends well after five seconds. */
export const update: Case = {
  mode: 'apply',
  onFailure: 'rollback',
  cancelUpdateOn: '',
  timeoutMinutes: 1,
  before: 'UPDATE_COMPLETE',
  updated: true,
  computeMs: 0,
  history: [],
  course: says(['UPDATE_IN_PROGRESS', 0], ['UPDATE_COMPLETE', 5_000]),
  troubles: [],
}
export const creation: Case = {
  ...update,
  before: undefined,
  course: says(['CREATE_IN_PROGRESS', 0], ['CREATE_COMPLETE', 5_000]),
}
export const deletion: Case = {
  ...update,
  mode: 'delete',
  course: says(['DELETE_IN_PROGRESS', 0], ['DELETE_COMPLETE', 5_000]),
}

/** Runs so many cases, none of which contradicts the service. */
export async function agrees(cases: fc.Arbitrary<Case>, numRuns: number, seed?: number): Promise<void> {
  const property = fc.asyncProperty(cases, async is => {
    const tried = await trial(is)
    const wrong = contradictions(tried)
    // The log tells what happened.
    expect({ wrong, log: wrong.length === 0 ? '' : tried.outcome.log }).toEqual({ wrong: [], log: '' })
  })
  await fc.assert(property, { ...slowRandomCases(numRuns), ...(seed === undefined ? {} : { seed }) })
}

/** Runs a case, which contradicts the service in nothing: its exit code, its status and its error. */
export async function verdict(
  is: Case,
): Promise<Trial & { said: [exitCode: number | null, status: string | undefined, error: string] }> {
  const tried = await trial(is)
  expect(contradictions(tried)).toEqual([])
  const { exitCode, outputs, errors } = tried.outcome
  return { ...tried, said: [exitCode, outputs.status, errors.join()] }
}

/** Text in which these stand, in this order. */
export const saying = (...words: string[]) => expect.stringMatching(new RegExp(words.join('.*'), 's'))
