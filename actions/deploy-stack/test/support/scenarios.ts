import type { StackStatus } from '@aws-sdk/client-cloudformation'
import fc from 'fast-check'
import type { ScriptedEvent } from './simulated-stack.ts'
import type { SimulationScenario } from './simulation.ts'

// All statuses of a stack, by the user guide of CloudFormation.
const STATUSES = {
  CREATE_COMPLETE: 'terminal',
  CREATE_FAILED: 'terminal',
  DELETE_COMPLETE: 'terminal',
  DELETE_FAILED: 'terminal',
  IMPORT_COMPLETE: 'terminal',
  IMPORT_ROLLBACK_COMPLETE: 'terminal',
  IMPORT_ROLLBACK_FAILED: 'terminal',
  ROLLBACK_COMPLETE: 'terminal',
  ROLLBACK_FAILED: 'terminal',
  UPDATE_COMPLETE: 'terminal',
  UPDATE_FAILED: 'terminal',
  UPDATE_ROLLBACK_COMPLETE: 'terminal',
  UPDATE_ROLLBACK_FAILED: 'terminal',
  CREATE_IN_PROGRESS: 'other',
  DELETE_IN_PROGRESS: 'other',
  IMPORT_IN_PROGRESS: 'other',
  IMPORT_ROLLBACK_IN_PROGRESS: 'other',
  REVIEW_IN_PROGRESS: 'other',
  ROLLBACK_IN_PROGRESS: 'other',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'other',
  UPDATE_IN_PROGRESS: 'other',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'other',
  UPDATE_ROLLBACK_IN_PROGRESS: 'other',
} satisfies Record<StackStatus, 'terminal' | 'other'>
const listStatuses = (what: 'terminal' | 'other') =>
  Object.entries(STATUSES).flatMap(([name, does]) => (does === what ? name : []))
const TERMINAL_STATUSES = listStatuses('terminal')
// With statuses that the service can add later.
const OTHER_STATUSES = [...listStatuses('other'), 'NEVER_SEEN_IN_PROGRESS', 'NEVER_SEEN_COMPLETE', 'NEVER_SEEN_FAILED']
const TYPES = ['AWS::SNS::Topic', 'AWS::IAM::Role', 'AWS::CloudFormation::Stack', 'AWS::ECS::Service']

/** A time of up to so many milliseconds, often the same as another. */
const anyTime = (most: number) =>
  fc.oneof(
    fc.nat(8).map(n => (n * most) / 8),
    fc.nat(most),
  )

const anyResource = (longest: number) =>
  fc.record({ type: fc.constantFrom(...TYPES), from: anyTime(longest), takes: anyTime(longest), fails: fc.boolean() })

/** The events of an operation: its resources in any order, statuses of the stack in between, and an end, or none. */
const anyOperation = (first: string, ends: string[], longest: number): fc.Arbitrary<ScriptedEvent[]> =>
  fc
    .record({
      lag: anyTime(2_000),
      resources: fc.array(anyResource(longest), { maxLength: 12 }),
      statuses: fc.array(fc.record({ status: fc.constantFrom(...OTHER_STATUSES), afterMs: anyTime(longest) }), {
        maxLength: 4,
      }),
      end: fc.option(fc.constantFrom(...ends), { freq: 8, nil: undefined }),
      after: anyTime(longest),
    })
    .map(({ lag, resources, statuses, end, after }) => {
      const prefix = first.slice(0, 6)
      const steps = [
        ...statuses.map(({ status, afterMs }): ScriptedEvent => ({ id: 'demo', status, afterMs })),
        ...resources.flatMap(({ type, from, takes, fails }, n): ScriptedEvent[] => [
          { id: `R${n}`, type, status: `${prefix}_IN_PROGRESS`, afterMs: from },
          { id: `R${n}`, type, status: `${prefix}_${fails ? 'FAILED' : 'COMPLETE'}`, afterMs: from + takes },
        ]),
      ].toSorted((a, b) => a.afterMs - b.afterMs)
      const over = Math.max(after, ...steps.map(({ afterMs }) => afterMs))
      const last = end === undefined ? [] : [{ id: 'demo', status: end, afterMs: over }]
      return delay([{ id: 'demo', status: first, afterMs: 0 }, ...steps, ...last], lag)
    })

const delay = (steps: ScriptedEvent[], by: number): ScriptedEvent[] =>
  steps.map(step => ({ ...step, afterMs: step.afterMs + by }))

/** Another operation on the stack, which takes some seconds and can have no end. */
const anyOtherOperation = (
  token: string,
  ends: (string | undefined)[],
  prefix = 'UPDATE',
): fc.Arbitrary<ScriptedEvent[]> =>
  fc
    .tuple(fc.array(fc.constantFrom('R0', 'R1', 'Theirs'), { maxLength: 6 }), fc.constantFrom(...ends))
    .map(([ids, end]) => [
      { id: 'demo', status: `${prefix}_IN_PROGRESS`, afterMs: 0, token },
      ...ids.map((id, n) => ({ id, status: `${prefix}_COMPLETE`, afterMs: n * 700, token })),
      ...(end === undefined ? [] : [{ id: 'demo', status: end, afterMs: 5_000, token }]),
    ])

type StackBefore = Pick<SimulationScenario, 'mode' | 'onFailure' | 'before' | 'reviewed'>
const onFailure = fc.constantFrom('rollback' as const, 'keep' as const, 'delete' as const)
const stackBefore: fc.Arbitrary<StackBefore> = fc.oneof(
  fc.record({
    mode: fc.constant('apply' as const),
    onFailure,
    before: fc.constantFrom(undefined, undefined, 'REVIEW_IN_PROGRESS', 'CREATE_COMPLETE', 'UPDATE_COMPLETE'),
  }),
  fc.record({
    mode: fc.constant('execute' as const),
    onFailure,
    before: fc.constantFrom('REVIEW_IN_PROGRESS', 'IMPORT_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'UPDATE_FAILED'),
    reviewed: fc.constant('reviewed'),
  }),
  fc.record({
    mode: fc.constant('delete' as const),
    onFailure: fc.constant('rollback' as const),
    before: fc.constantFrom('CREATE_COMPLETE', 'UPDATE_ROLLBACK_FAILED', 'DELETE_FAILED', 'ROLLBACK_COMPLETE'),
  }),
)

/**
 * Runs without faults: any stack before, any operation.
 * `longest` is the longest time of a anyResource in milliseconds.
 */
export const faultlessScenarios = (longest: number): fc.Arbitrary<SimulationScenario> =>
  stackBefore.chain(choice => {
    const { mode, before } = choice
    const creates = mode !== 'delete' && (before === undefined || before === 'REVIEW_IN_PROGRESS')
    const first = mode === 'delete' ? 'DELETE_IN_PROGRESS' : creates ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS'
    const ends = mode === 'delete' ? ['DELETE_COMPLETE', 'DELETE_FAILED'] : TERMINAL_STATUSES
    const parts = fc.record({
      operation: anyOperation(first, ends, longest),
      gone: fc.constantFrom('DELETE_COMPLETE', 'DELETE_FAILED'),
      history: creates ? fc.constant<ScriptedEvent[]>([]) : anyOtherOperation('earlier', [before]),
      later: fc.oneof(
        fc.constant<ScriptedEvent[]>([]),
        anyOtherOperation('later', ['UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', undefined]),
        anyOtherOperation('later', ['DELETE_COMPLETE', 'DELETE_FAILED', undefined], 'DELETE'),
      ),
    })
    const settings = fc.record({
      updated: fc.boolean(),
      // More than 0, so that no reply is older than the stack.
      computeMs: anyTime(longest).map(time => time + 1),
      timeoutMinutes: fc.integer({ min: 1, max: 3 }),
      cancelUpdateOn: fc.constantFrom('', 'cancel', 'deadline', 'cancel deadline'),
    })
    return fc.tuple(parts, settings).map(([{ operation, gone, history, later }, settings]) => ({
      ...choice,
      ...settings,
      history: delay(history, -30_000),
      operation: addLaterEvents(operation, creates && choice.onFailure === 'delete' ? gone : undefined, later),
      faults: [],
    }))
  })

/** Adds the deletion of a failed new stack, where the inputs request it, and a later operation of others. */
function addLaterEvents(operation: ScriptedEvent[], gone: string | undefined, later: ScriptedEvent[]): ScriptedEvent[] {
  const { status = '', afterMs = 0 } = operation.at(-1) ?? {}
  if (!TERMINAL_STATUSES.includes(status)) return operation
  const stays = gone === undefined || /^(CREATE|UPDATE|IMPORT)_COMPLETE$|^DELETE_/.test(status)
  const removal = ['DELETE_IN_PROGRESS', gone ?? ''].map((status, n) => ({
    id: 'demo',
    status,
    afterMs: 1_500 + n * 8_000,
  }))
  const whole = stays ? operation : [...operation, ...delay(removal, afterMs)]
  const last = whole.at(-1)
  return last === undefined || last.status.startsWith('DELETE_') ? whole : [...whole, ...delay(later, last.afterMs)]
}
