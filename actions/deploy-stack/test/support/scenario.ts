import type { StackStatus } from '@aws-sdk/client-cloudformation'
import type { Call, FakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { Clock } from '../../../shared/wait.ts'
import type { FakeDrift } from './fake-drift.ts'
import type { FakeEvent } from './fake-events.ts'
import type { Xml } from './query-xml.ts'

/** A reply that is applied, and then lost on its way back. */
export const LOST = 'lost' as const

export type Fields = Record<string, Xml>

/** What the account holds and how it behaves. */
export interface Scenario {
  /** The stack before the run: its status, and any field of DescribeStacks over the usual ones. */
  stack?: { status: StackStatus } & Fields
  /** Statuses that the change set passes before it is computed. */
  pending?: string[]
  /** Why the change set fails; `empty` is the service's own word for "nothing to do". */
  refused?: string
  changes?: Fields[]
  /** Fields of DescribeChangeSet over the usual ones. */
  changeSet?: Fields
  /** The changes of nested change sets, by their ids. */
  nestedChanges?: Record<string, Fields[]>
  /** Names of change sets that somebody made before the run. */
  reviewed?: string[]
  /** Events of our operation; without them one resource is made (or deleted) and the stack is complete (or gone). */
  operation?: FakeEvent[]
  /** Events after the operation is cancelled; without them the stack rolls back. */
  rollback?: FakeEvent[]
  /** What the stack's template is, for those who ask; of others, by how the ARN of their stack or change set begins. */
  template?: string
  templates?: Record<string, string>
  policy?: string
  drift?: FakeDrift
  outputs?: Record<string, string>
  resources?: Fields[]
  /** The resources of nested stacks, by their ARNs. */
  nestedResources?: Record<string, Fields[]>
  /** A reply instead of the usual one; `undefined` lets the usual one happen. `nth` counts this operation's calls from 1. */
  faults?: Record<string, (nth: number, call: Call) => Reply | typeof LOST | undefined>
  /** More operations (of ECS and so on). */
  answers?: Record<string, (call: Call) => Reply | Promise<Reply>>
  /** The time by which events happen. Default: the real one. */
  clock?: Clock
}

/** A fake CloudFormation that keeps one stack; `state` is what a test may look into. */
export interface FakeCloudFormation extends FakeAws {
  state: {
    status: StackStatus | undefined
    changeSets: Set<string>
    executed: string[]
    /** On the clock's time line; events happen relative to it. */
    executedAt: number
    cancelledAt: number
  }
  clock: Clock
  faults: NonNullable<Scenario['faults']>
}
