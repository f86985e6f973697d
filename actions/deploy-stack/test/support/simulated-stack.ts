import type { Clock } from '../../../shared/deadline.ts'
import type { Xml } from './query-xml.ts'

/** One event of an operation; `afterMs` counts from its start. */
export interface ScriptedEvent {
  /** `demo` is the stack itself. */
  id: string
  status: string
  afterMs: number
  type?: string
  reason?: string
  /** The token of another operation; ours by default. */
  token?: string
}

/** The stack before the run, and the events of the operation that the run starts. */
export interface StackScenario {
  /** The stack's status before; undefined where there is none. */
  before: string | undefined
  /** Whether it was ever updated, and whether its creation by a change set counts as an update. */
  updated: boolean
  /** The name of an earlier change set. */
  reviewed?: string
  /** How long the service computes a change set. */
  computeMs: number
  /** Other operations, before the run: their `afterMs` is negative. */
  history: ScriptedEvent[]
  /** In order; our last event of the stack itself is the operation's end, if it has one. */
  operation: ScriptedEvent[]
  /** The changes of a change set; one by default. */
  changes?: Xml[]
  /** The stack's outputs; by default one that says whether it is older than the success of our operation. */
  outputs?: Record<string, string>
}

export interface SimulatedEvent extends ScriptedEvent {
  eventId: string
  at: number
  token: string
}

export interface SimulatedChangeSet {
  createdAt: number
  executedAt?: number
}

const TERMINAL = /^(?!NEVER_).*_(COMPLETE|FAILED)$/

/** A CloudFormation with one stack. Its state is a function of time, so that a reply can be stale. */
export class SimulatedStack {
  readonly scenario: StackScenario
  readonly started: number
  readonly changeSets = new Map<string, SimulatedChangeSet>()
  /** Change sets that were executed, one entry for each execution. */
  readonly executed: string[] = []
  /** Our operation, once it has started. */
  operation: { at: number; token: string } | undefined
  private readonly log: SimulatedEvent[] = []
  private readonly clock: Clock

  constructor(scenario: StackScenario, clock: Clock) {
    this.scenario = scenario
    this.clock = clock
    this.started = clock.now()
    const createdAt = this.started - 10_000 - scenario.computeMs
    if (scenario.reviewed !== undefined) this.changeSets.set(changeSetId(scenario.reviewed), { createdAt })
    this.schedule(scenario.history, this.started, 'earlier')
  }

  get now(): number {
    return this.clock.now()
  }

  schedule(steps: ScriptedEvent[], from: number, token: string): void {
    for (const step of steps) {
      this.log.push({ token, ...step, at: from + step.afterMs, eventId: `event-${this.log.length}` })
    }
  }

  /** An event that belongs to no operation of ours. */
  recordEvent(status: string): void {
    this.schedule([{ id: 'demo', status, afterMs: 0 }], this.now, 'review')
  }

  startOperation(token: string): void {
    this.operation = { at: this.now, token }
    this.schedule(this.scenario.operation, this.now, token)
  }

  /** Replaces the events to come with those of a rollback. */
  cancel(token: string): void {
    this.log.splice(0, Number.POSITIVE_INFINITY, ...this.listEvents(this.now))
    const steps = ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE']
    this.schedule(
      steps.map((status, n) => ({ id: 'demo', status, afterMs: n * 5_000 })),
      this.now,
      token,
    )
  }

  /** The events by then, oldest first. */
  listEvents(at: number): SimulatedEvent[] {
    return this.log.filter(event => event.at <= at).toSorted((a, b) => a.at - b.at)
  }

  /** Our operation's events by then, oldest first. */
  listOurEvents(at: number): SimulatedEvent[] {
    const { token = '' } = this.operation ?? {}
    return this.listEvents(at).filter(event => event.token === token || event.token === `${token}-cancel`)
  }

  /** The end of our operation by then; undefined where it had none. */
  findEnd(at: number): SimulatedEvent | undefined {
    const last = this.listOurEvents(at).findLast(({ id }) => id === 'demo')
    return last !== undefined && TERMINAL.test(last.status) ? last : undefined
  }

  status(at: number): string | undefined {
    return this.listEvents(at).findLast(({ id }) => id === 'demo')?.status ?? this.scenario.before
  }

  /** Whether another operation would be rejected now. */
  get busy(): boolean {
    const status = this.status(this.now)
    return status !== undefined && status !== 'REVIEW_IN_PROGRESS' && !TERMINAL.test(status)
  }

  /** LastUpdatedTime by then. */
  updatedAt(at: number): number | undefined {
    const updates = this.scenario.updated ? ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'] : ['UPDATE_IN_PROGRESS']
    const last = this.listEvents(at).findLast(event => event.id === 'demo' && updates.includes(event.status))
    const before = this.scenario.updated && this.scenario.before?.endsWith('_COMPLETE')
    return last?.at ?? (before ? this.started - 3_600_000 : undefined)
  }

  /** DeletionTime by then. */
  deletedAt(at: number): number | undefined {
    return this.listEvents(at).find(event => event.id === 'demo' && event.status === 'DELETE_IN_PROGRESS')?.at
  }
}

/** The ARN of a change set of this name, or the ARN itself. */
export const changeSetId = (name: string): string =>
  name.startsWith('arn:') ? name : `arn:aws:cloudformation:eu-west-1:123456789012:changeSet/${name}/1`
