import type { Clock } from '../../../shared/wait.ts'
import type { Xml } from './query-xml.ts'

/** One event of an operation, so long after the operation has begun. */
export interface Step {
  /** `demo` is the stack itself. */
  id: string
  status: string
  afterMs: number
  type?: string
  reason?: string
  /** Somebody else's operation; ours unless given. */
  token?: string
}

/** What is there before the run, and what becomes of the operation that the run starts. */
export interface Plot {
  /** The stack's status before; undefined where there is none. */
  before: string | undefined
  /** Whether it was ever updated, and whether its creation by a change set counts as an update. */
  updated: boolean
  /** A change set that was made earlier, by its name. */
  reviewed?: string
  /** How long a change set takes until it is computed. */
  computeMs: number
  /** Other operations, before the run: their `afterMs` is negative. */
  history: Step[]
  /** In order; the last one of the stack itself that is ours is its end, where it has one. */
  course: Step[]
  /** The changes of a change set; without them there is one. */
  changes?: Xml[]
  /** The stack's outputs; without them there is one that tells whether it is of before our operation's good end. */
  outputs?: Record<string, string>
}

/** An event as the service has it. */
export interface Happening extends Step {
  eventId: string
  at: number
  token: string
}

/** A change set as the service has it. */
export interface Prepared {
  createdAt: number
  executedAt?: number
}

const RESTS = /^(?!NEVER_).*_(COMPLETE|FAILED)$/

/** What a CloudFormation with one stack knows. All of it is a function of time, so that a reply can be a stale one. */
export class World {
  readonly plot: Plot
  readonly started: number
  readonly changeSets = new Map<string, Prepared>()
  /** Change sets that were executed, once for each time. */
  readonly executed: string[] = []
  /** Our operation, once it has begun. */
  begun: { at: number; token: string } | undefined
  private readonly log: Happening[] = []
  private readonly clock: Clock

  constructor(plot: Plot, clock: Clock) {
    this.plot = plot
    this.clock = clock
    this.started = clock.now()
    const createdAt = this.started - 10_000 - plot.computeMs
    if (plot.reviewed !== undefined) this.changeSets.set(changeSetId(plot.reviewed), { createdAt })
    this.happen(plot.history, this.started, 'earlier')
  }

  get now(): number {
    return this.clock.now()
  }

  happen(steps: Step[], from: number, token: string): void {
    for (const step of steps) {
      this.log.push({ token, ...step, at: from + step.afterMs, eventId: `event-${this.log.length}` })
    }
  }

  /** Something that is over at once, and no operation of ours. */
  note(status: string): void {
    this.happen([{ id: 'demo', status, afterMs: 0 }], this.now, 'review')
  }

  begin(token: string): void {
    this.begun = { at: this.now, token }
    this.happen(this.plot.course, this.now, token)
  }

  /** What was still to come does not: it is rolled back instead. */
  cancel(token: string): void {
    this.log.splice(0, Number.POSITIVE_INFINITY, ...this.until(this.now))
    const steps = ['UPDATE_ROLLBACK_IN_PROGRESS', 'UPDATE_ROLLBACK_COMPLETE']
    this.happen(
      steps.map((status, n) => ({ id: 'demo', status, afterMs: n * 5_000 })),
      this.now,
      token,
    )
  }

  /** All that has happened by then, oldest first. */
  until(at: number): Happening[] {
    return this.log.filter(event => event.at <= at).toSorted((a, b) => a.at - b.at)
  }

  /** Our operation's events by then, oldest first. */
  ours(at: number): Happening[] {
    const { token = '' } = this.begun ?? {}
    return this.until(at).filter(event => event.token === token || event.token === `${token}-cancel`)
  }

  /** The end of our operation as it stood then; undefined where it had none. */
  end(at: number): Happening | undefined {
    const last = this.ours(at).findLast(({ id }) => id === 'demo')
    return last !== undefined && RESTS.test(last.status) ? last : undefined
  }

  status(at: number): string | undefined {
    return this.until(at).findLast(({ id }) => id === 'demo')?.status ?? this.plot.before
  }

  /** Whether the stack takes no operation now. */
  get busy(): boolean {
    const status = this.status(this.now)
    return status !== undefined && status !== 'REVIEW_IN_PROGRESS' && !RESTS.test(status)
  }

  /** When the stack was last updated, as the service tells it then. */
  updatedAt(at: number): number | undefined {
    const counts = this.plot.updated ? ['CREATE_IN_PROGRESS', 'UPDATE_IN_PROGRESS'] : ['UPDATE_IN_PROGRESS']
    const last = this.until(at).findLast(event => event.id === 'demo' && counts.includes(event.status))
    const before = this.plot.updated && this.plot.before?.endsWith('_COMPLETE')
    return last?.at ?? (before ? this.started - 3_600_000 : undefined)
  }

  /** When the stack's deletion was begun, as the service tells it then. */
  deletedAt(at: number): number | undefined {
    return this.until(at).find(event => event.id === 'demo' && event.status === 'DELETE_IN_PROGRESS')?.at
  }
}

/** The ARN of a change set of this name, or the ARN itself. */
export const changeSetId = (name: string): string =>
  name.startsWith('arn:') ? name : `arn:aws:cloudformation:eu-west-1:123456789012:changeSet/${name}/1`
