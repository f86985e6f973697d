import { setTimeout as sleep } from 'node:timers/promises'
import { formatDuration } from './duration.ts'
import { CancelledError, DeadlineError } from './errors.ts'

/** The clock as a parameter, so that tests do not wait; `sleep` rejects when the signal aborts. Times in milliseconds. */
export interface Clock {
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** A number from 0 up to 1, for jitter. */
  random(): number
}

/** The real clock. */
export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  async sleep(ms, signal) {
    try {
      await sleep(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      throw signal?.aborted ? signal.reason : error
    }
  },
}

interface Options {
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
}

// Node runs a timer with a longer delay at once.
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The end of the time for a step or a part of it; `signal` aborts when the job is cancelled. */
export class Deadline {
  /** Milliseconds, as the clock's `now`. */
  readonly at: number
  readonly clock: Clock
  readonly signal: AbortSignal | undefined
  private readonly start: number

  constructor(at: number, { clock = systemClock, signal }: Options = {}) {
    this.at = at
    this.clock = clock
    this.signal = signal
    this.start = clock.now()
  }

  /** A deadline `ms` milliseconds from now. */
  static after(ms: number, { clock = systemClock, signal }: Options = {}): Deadline {
    return new Deadline(clock.now() + ms, { clock, signal })
  }

  /** Remaining milliseconds; 0 after the deadline. */
  remaining(): number {
    return Math.max(this.at - this.clock.now(), 0)
  }

  /** The earlier of this deadline and one `ms` milliseconds from now. */
  withTimeout(ms: number): Deadline {
    return new Deadline(Math.min(this.at, this.clock.now() + ms), this)
  }

  /**
   * This deadline with a signal that also aborts, with a DeadlineError, when the deadline passes: it ends calls and
   * processes that hang.
   */
  enforce(): Deadline & { signal: AbortSignal } {
    const controller = new AbortController()
    const remaining = this.remaining()
    const error = new DeadlineError(`Not done after ${formatDuration(this.at - this.start)}`)
    if (remaining <= LONGEST_TIMER_MS) setTimeout(() => controller.abort(error), remaining).unref()
    const signal = AbortSignal.any([...(this.signal === undefined ? [] : [this.signal]), controller.signal])
    return Object.assign(new Deadline(this.at, { clock: this.clock }), { signal })
  }

  /** Pauses; rejects when the job is cancelled. */
  sleep(ms: number): Promise<void> {
    return this.clock.sleep(ms, this.signal)
  }

  /** Throws the abort reason if the job is cancelled. */
  throwIfCancelled(): void {
    throwIfCancelled(this.signal)
  }
}

/** Throws the abort reason if the signal is aborted. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new CancelledError('Cancelled')
}
