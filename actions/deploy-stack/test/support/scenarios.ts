import type { StackStatus } from '@aws-sdk/client-cloudformation'
import fc from 'fast-check'
import type { Step } from './simulated-stack.ts'
import type { Case } from './simulation.ts'

// All statuses of a stack, by what the user guide of CloudFormation says of them.
const STATUSES = {
  CREATE_COMPLETE: 'rests',
  CREATE_FAILED: 'rests',
  DELETE_COMPLETE: 'rests',
  DELETE_FAILED: 'rests',
  IMPORT_COMPLETE: 'rests',
  IMPORT_ROLLBACK_COMPLETE: 'rests',
  IMPORT_ROLLBACK_FAILED: 'rests',
  ROLLBACK_COMPLETE: 'rests',
  ROLLBACK_FAILED: 'rests',
  UPDATE_COMPLETE: 'rests',
  UPDATE_FAILED: 'rests',
  UPDATE_ROLLBACK_COMPLETE: 'rests',
  UPDATE_ROLLBACK_FAILED: 'rests',
  CREATE_IN_PROGRESS: 'works',
  DELETE_IN_PROGRESS: 'works',
  IMPORT_IN_PROGRESS: 'works',
  IMPORT_ROLLBACK_IN_PROGRESS: 'works',
  REVIEW_IN_PROGRESS: 'works',
  ROLLBACK_IN_PROGRESS: 'works',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'works',
  UPDATE_IN_PROGRESS: 'works',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'works',
  UPDATE_ROLLBACK_IN_PROGRESS: 'works',
} satisfies Record<StackStatus, 'rests' | 'works'>
const those = (what: 'rests' | 'works') =>
  Object.entries(STATUSES).flatMap(([name, does]) => (does === what ? name : []))
const RESTING = those('rests')
// Also words that a service may learn to say after this action was made.
const WORKING = [...those('works'), 'NEVER_HEARD_IN_PROGRESS', 'NEVER_HEARD_COMPLETE', 'NEVER_HEARD_FAILED']
const TYPES = ['AWS::SNS::Topic', 'AWS::IAM::Role', 'AWS::CloudFormation::Stack', 'AWS::ECS::Service']

/** A time of up to so many milliseconds, often the same as another. */
const ms = (most: number) =>
  fc.oneof(
    fc.nat(8).map(n => (n * most) / 8),
    fc.nat(most),
  )

const resource = (longest: number) =>
  fc.record({ type: fc.constantFrom(...TYPES), from: ms(longest), takes: ms(longest), fails: fc.boolean() })

/** What becomes of an operation: its resources in any order, words of the stack in between, and an end, or none. */
const course = (first: string, ends: string[], longest: number): fc.Arbitrary<Step[]> =>
  fc
    .record({
      lag: ms(2_000),
      resources: fc.array(resource(longest), { maxLength: 12 }),
      words: fc.array(fc.record({ status: fc.constantFrom(...WORKING), afterMs: ms(longest) }), { maxLength: 4 }),
      end: fc.option(fc.constantFrom(...ends), { freq: 8, nil: undefined }),
      after: ms(longest),
    })
    .map(({ lag, resources, words, end, after }) => {
      const verb = first.slice(0, 6)
      const steps = [
        ...words.map(({ status, afterMs }): Step => ({ id: 'demo', status, afterMs })),
        ...resources.flatMap(({ type, from, takes, fails }, n): Step[] => [
          { id: `R${n}`, type, status: `${verb}_IN_PROGRESS`, afterMs: from },
          { id: `R${n}`, type, status: `${verb}_${fails ? 'FAILED' : 'COMPLETE'}`, afterMs: from + takes },
        ]),
      ].toSorted((a, b) => a.afterMs - b.afterMs)
      const over = Math.max(after, ...steps.map(({ afterMs }) => afterMs))
      const last = end === undefined ? [] : [{ id: 'demo', status: end, afterMs: over }]
      return moved([{ id: 'demo', status: first, afterMs: 0 }, ...steps, ...last], lag)
    })

const moved = (steps: Step[], by: number): Step[] => steps.map(step => ({ ...step, afterMs: step.afterMs + by }))

/** An operation of somebody else on the stack, which takes some seconds; it may have no end. */
const theirs = (token: string, ends: (string | undefined)[], verb = 'UPDATE'): fc.Arbitrary<Step[]> =>
  fc
    .tuple(fc.array(fc.constantFrom('R0', 'R1', 'Theirs'), { maxLength: 6 }), fc.constantFrom(...ends))
    .map(([ids, end]) => [
      { id: 'demo', status: `${verb}_IN_PROGRESS`, afterMs: 0, token },
      ...ids.map((id, n) => ({ id, status: `${verb}_COMPLETE`, afterMs: n * 700, token })),
      ...(end === undefined ? [] : [{ id: 'demo', status: end, afterMs: 5_000, token }]),
    ])

type Ground = Pick<Case, 'mode' | 'onFailure' | 'before' | 'reviewed'>
const onFailure = fc.constantFrom('rollback' as const, 'keep' as const, 'delete' as const)
const ground: fc.Arbitrary<Ground> = fc.oneof(
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
 * A run without any trouble: whatever the stack was, and whatever becomes of it.
 * `longest` is what a resource takes at most, in milliseconds.
 */
export const peaceful = (longest: number): fc.Arbitrary<Case> =>
  ground.chain(choice => {
    const { mode, before } = choice
    const creates = mode !== 'delete' && (before === undefined || before === 'REVIEW_IN_PROGRESS')
    const first = mode === 'delete' ? 'DELETE_IN_PROGRESS' : creates ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS'
    const ends = mode === 'delete' ? ['DELETE_COMPLETE', 'DELETE_FAILED'] : RESTING
    const parts = fc.record({
      course: course(first, ends, longest),
      gone: fc.constantFrom('DELETE_COMPLETE', 'DELETE_FAILED'),
      history: creates ? fc.constant<Step[]>([]) : theirs('earlier', [before]),
      later: fc.oneof(
        fc.constant<Step[]>([]),
        theirs('later', ['UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', undefined]),
        theirs('later', ['DELETE_COMPLETE', 'DELETE_FAILED', undefined], 'DELETE'),
      ),
    })
    const settings = fc.record({
      updated: fc.boolean(),
      // Some time passes between the stack's first word and its operation, so that no reply is older than the stack.
      computeMs: ms(longest).map(time => time + 1),
      timeoutMinutes: fc.integer({ min: 1, max: 3 }),
      cancelUpdateOn: fc.constantFrom('', 'cancel', 'deadline', 'cancel deadline'),
    })
    return fc.tuple(parts, settings).map(([{ course, gone, history, later }, settings]) => ({
      ...choice,
      ...settings,
      history: moved(history, -30_000),
      course: continued(course, creates && choice.onFailure === 'delete' ? gone : undefined, later),
      troubles: [],
    }))
  })

/** What follows an operation: a failed new stack goes where that was asked for, and somebody else may be next. */
function continued(course: Step[], gone: string | undefined, later: Step[]): Step[] {
  const { status = '', afterMs = 0 } = course.at(-1) ?? {}
  if (!RESTING.includes(status)) return course
  const stays = gone === undefined || /^(CREATE|UPDATE|IMPORT)_COMPLETE$|^DELETE_/.test(status)
  const removal = ['DELETE_IN_PROGRESS', gone ?? ''].map((status, n) => ({
    id: 'demo',
    status,
    afterMs: 1_500 + n * 8_000,
  }))
  const whole = stays ? course : [...course, ...moved(removal, afterMs)]
  const last = whole.at(-1)
  return last === undefined || last.status.startsWith('DELETE_') ? whole : [...whole, ...moved(later, last.afterMs)]
}
