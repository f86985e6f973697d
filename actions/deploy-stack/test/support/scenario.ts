import type { StackStatus } from '@aws-sdk/client-cloudformation'
import type { Clock } from '../../../shared/deadline.ts'
import type { Call, FakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { FakeDrift } from './fake-drift.ts'
import type { FakeEvent } from './fake-events.ts'
import type { Xml } from './query-xml.ts'

export type Fields = Record<string, Xml>

/** The state of a fake account, and how it behaves. */
export interface Scenario {
  /** The stack before the run: its status, and fields of DescribeStacks that replace the usual ones. */
  stack?: { status: StackStatus } & Fields
  /** The statuses of the change set before it is computed. */
  pending?: string[]
  /** The StatusReason of a change set that fails; EMPTY for one without changes. */
  refused?: string
  changes?: Fields[]
  /** Fields of DescribeChangeSet that replace the usual ones. */
  changeSet?: Fields
  /** The changes of nested change sets, by their ids. */
  nestedChanges?: Record<string, Fields[]>
  /** Names of change sets that exist before the run. */
  reviewed?: string[]
  /** Events of our operation; by default one resource is created (or deleted) and the operation succeeds. */
  operation?: FakeEvent[]
  /** Events after the operation is cancelled; by default the stack rolls back. */
  rollback?: FakeEvent[]
  /** The stack's template for GetTemplate; other templates by the beginning of their stack's or change set's ARN. */
  template?: string
  templates?: Record<string, string>
  policy?: string
  drift?: FakeDrift
  outputs?: Record<string, string>
  resources?: Fields[]
  /** The resources of nested stacks, by their ARNs. */
  nestedResources?: Record<string, Fields[]>
  /** A reply instead of the usual one, or undefined for the usual one. `nth` counts the calls of the operation from 1. */
  faults?: Record<string, (nth: number, call: Call) => Reply | typeof LOST | undefined>
  /** Replies of other operations, such as those of ECS. */
  answers?: Record<string, (call: Call) => Reply | Promise<Reply>>
  /** The clock of the events. Default: the real one. */
  clock?: Clock
}

/** A fake CloudFormation with one stack, whose `state` a test can check. */
export interface FakeCloudFormation extends FakeAws {
  state: {
    status: StackStatus | undefined
    changeSets: Set<string>
    executed: string[]
    /** The time that events are relative to. */
    executedAt: number
    cancelledAt: number
  }
  clock: Clock
  faults: NonNullable<Scenario['faults']>
}

/** A call that is applied, and whose reply is lost. */
export const LOST = 'lost' as const
