import fc from 'fast-check'
import type { Fault, FaultKind, Phase } from './faults.ts'
import { faultlessScenarios } from './scenarios.ts'
import type { SimulationScenario } from './simulation.ts'

const TRANSIENT: FaultKind[] = ['throttled', 'busy', 'broken', 'cut', 'lost', 'stale']
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

/** Where a fault begins: in a phase, at a call up to this one. */
type Start = [Phase, number]
const ANYWHERE: Start[] = [
  ['before', 8],
  ['running', 30],
  ['ended', 4],
]

const createFault = (operations: string[], kinds: FaultKind[], times: fc.Arbitrary<number>, starts: Start[]) =>
  fc.constantFrom(...starts).chain(([phase, most]) =>
    fc.record({
      operation: fc.constantFrom(...operations),
      phase: fc.constant(phase),
      nth: fc.integer({ min: 1, max: most }),
      times,
      kind: fc.constantFrom(...kinds),
      backMs: fc.constantFrom(1_000, 5_000, 30_000, 600_000),
    }),
  )

const once = fc.constant(1)
const few = fc.integer({ min: 1, max: 4 })
const always = fc.constant(Number.POSITIVE_INFINITY)

const writes = createFault(WRITES, TRANSIENT, few, [['before', 2]])
const reads = (starts = ANYWHERE) => createFault(READS, TRANSIENT, few, starts)
const denied = createFault(OPTIONAL, ['denied'], always, [
  ['before', 2],
  ['running', 4],
])
const notCancelled = createFault(['CancelUpdateStack'], TRANSIENT, few, [
  ['running', 1],
  ['ended', 1],
])
const expired = (starts = ANYWHERE) => createFault(['any'], ['expired'], fc.integer({ min: 1, max: 3 }), starts)
const cancel = (starts = ANYWHERE) => createFault(['any'], ['cancelled', 'cancelling'], once, starts)

const addFaults = (longest: number, faults: fc.Arbitrary<Fault[]>): fc.Arbitrary<SimulationScenario> =>
  fc.tuple(faultlessScenarios(longest), faults).map(([scenario, faults]) => {
    // The stack's status, which is all there is without events, can be that of the next operation.
    const isDenied = faults.some(({ operation, kind }) => operation === 'DescribeStackEvents' && kind === 'denied')
    return {
      ...scenario,
      faults,
      operation: scenario.operation.filter(({ token }) => !isDenied || token === undefined),
    }
  })

/** Any faults anywhere, several at once. */
export const anyFaults = addFaults(
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

/** Faults at the start of the operation, which can end the run before it starts. */
export const faultsAtStart = addFaults(
  10_000,
  fc
    .tuple(
      createFault(['ExecuteChangeSet', 'DeleteStack'], TRANSIENT, fc.constantFrom(1, 2, 5, 1_000), [['before', 1]]),
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

/** Faults after the end of the operation. */
export const faultsAtEnd = addFaults(
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

const denyEvents = (phase: Phase): Fault => ({
  operation: 'DescribeStackEvents',
  phase,
  nth: 1,
  times: Number.POSITIVE_INFINITY,
  kind: 'denied',
})

/** Reading events is denied, and other reads are often stale. */
export const withoutEvents = addFaults(
  8_000,
  fc
    .array(
      createFault(['DescribeStacks'], ['stale', 'stale', 'stale', 'throttled', 'cut'], few, [
        ['running', 8],
        ['ended', 5],
      ]),
      { minLength: 1, maxLength: 4 },
    )
    .map(others => [denyEvents('before'), denyEvents('running'), denyEvents('ended'), ...others]),
)
