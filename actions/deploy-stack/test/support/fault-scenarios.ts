import fc from 'fast-check'
import type { Phase, Trouble, What } from './faults.ts'
import { peaceful } from './scenarios.ts'
import type { Case } from './simulation.ts'

const BRIEF: What[] = ['throttled', 'busy', 'broken', 'cut', 'lost', 'stale']
const WRITES = ['CreateChangeSet', 'ExecuteChangeSet', 'DeleteChangeSet', 'DeleteStack']
const READS = ['DescribeStacks', 'DescribeStackEvents', 'DescribeChangeSet', 'ListStackResources', 'DescribeServices']
const OPTIONAL = [
  'DescribeStackEvents',
  'ListStackResources',
  'DeleteChangeSet',
  'GetTemplate',
  'ListChangeSets',
  'ListTasks',
]

/** Where trouble may begin: in a phase, at a call up to this one. */
type Place = [Phase, number]
const ANYWHERE: Place[] = [
  ['before', 8],
  ['running', 30],
  ['ended', 4],
]

const trouble = (operations: string[], whats: What[], times: fc.Arbitrary<number>, places: Place[]) =>
  fc.constantFrom(...places).chain(([phase, most]) =>
    fc.record({
      operation: fc.constantFrom(...operations),
      phase: fc.constant(phase),
      nth: fc.integer({ min: 1, max: most }),
      times,
      what: fc.constantFrom(...whats),
      backMs: fc.constantFrom(1_000, 5_000, 30_000, 600_000),
    }),
  )

const once = fc.constant(1)
const few = fc.integer({ min: 1, max: 4 })
const always = fc.constant(Number.POSITIVE_INFINITY)

const writes = trouble(WRITES, BRIEF, few, [['before', 2]])
const reads = (places = ANYWHERE) => trouble(READS, BRIEF, few, places)
const denied = trouble(OPTIONAL, ['denied'], always, [
  ['before', 2],
  ['running', 4],
])
const notCancelled = trouble(['CancelUpdateStack'], BRIEF, few, [
  ['running', 1],
  ['ended', 1],
])
const expired = (places = ANYWHERE) => trouble(['any'], ['expired'], fc.integer({ min: 1, max: 3 }), places)
const cancel = (places = ANYWHERE) => trouble(['any'], ['cancelled', 'cancelling'], once, places)

const troubled = (longest: number, troubles: fc.Arbitrary<Trouble[]>): fc.Arbitrary<Case> =>
  fc.tuple(peaceful(longest), troubles).map(([is, troubles]) => {
    // The stack's status, which is all there is without events, may be that of the next operation.
    const blind = troubles.some(({ operation, what }) => operation === 'DescribeStackEvents' && what === 'denied')
    return { ...is, troubles, course: is.course.filter(({ token }) => !blind || token === undefined) }
  })

/** Whatever goes wrong wherever, several things at once. */
export const anyTrouble = troubled(
  20_000,
  fc.array(
    fc.oneof(
      { weight: 3, arbitrary: writes },
      { weight: 3, arbitrary: reads() },
      { weight: 1, arbitrary: denied },
      { weight: 1, arbitrary: notCancelled },
      { weight: 1, arbitrary: expired() },
      { weight: 1, arbitrary: cancel() },
    ),
    { minLength: 1, maxLength: 6 },
  ),
)

/** The operation cannot be started just so, and the run may be over before it is. */
export const troubleAtTheStart = troubled(
  10_000,
  fc
    .tuple(
      trouble(['ExecuteChangeSet', 'DeleteStack'], BRIEF, fc.constantFrom(1, 2, 5, 1_000), [['before', 1]]),
      fc.array(
        fc.oneof(
          writes,
          reads([
            ['before', 6],
            ['running', 3],
          ]),
        ),
        { maxLength: 2 },
      ),
      fc.option(
        fc.oneof(
          expired([['before', 12]]),
          cancel([
            ['before', 12],
            ['running', 2],
          ]),
        ),
        { nil: undefined },
      ),
    )
    .map(([start, others, last]) => (last === undefined ? [start, ...others] : [last, start, ...others])),
)

/** The operation is over, and the run is not. */
export const troubleAtTheEnd = troubled(
  8_000,
  fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: reads([
          ['running', 6],
          ['ended', 5],
        ]),
      },
      { weight: 1, arbitrary: denied },
      { weight: 1, arbitrary: expired([['ended', 5]]) },
      { weight: 1, arbitrary: cancel([['ended', 5]]) },
    ),
    { minLength: 1, maxLength: 4 },
  ),
)

const unreadable = (phase: Phase): Trouble => ({
  operation: 'DescribeStackEvents',
  phase,
  nth: 1,
  times: Number.POSITIVE_INFINITY,
  what: 'denied',
})

/** Events may not be read, and what may is often stale. */
export const blind = troubled(
  8_000,
  fc
    .array(
      trouble(['DescribeStacks'], ['stale', 'stale', 'stale', 'throttled', 'cut'], few, [
        ['running', 8],
        ['ended', 5],
      ]),
      { minLength: 1, maxLength: 4 },
    )
    .map(others => [unreadable('before'), unreadable('running'), unreadable('ended'), ...others]),
)
