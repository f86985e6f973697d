import { setTimeout as sleep } from 'node:timers/promises'
import { formatDuration } from './duration.ts'
import { CancelledError, DeadlineError } from './errors.ts'

/** Time as an argument, so that tests need not wait; `sleep` rejects when the signal aborts. Times in milliseconds. */
export interface Clock {
  now(): number
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** From 0 up to 1, for jitter. */
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

/** The end of the time that a step, or a part of it, has; `signal` aborts when the job is cancelled. */
export class Deadline {
  /** Milliseconds on the clock's time line. */
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

  /** A deadline so many milliseconds from now. */
  static after(ms: number, { clock = systemClock, signal }: Options = {}): Deadline {
    return new Deadline(clock.now() + ms, { clock, signal })
  }

  /** Milliseconds that are left; 0 once the deadline has passed. */
  remaining(): number {
    return Math.max(this.at - this.clock.now(), 0)
  }

  /** The earlier of this deadline and one so many milliseconds from now. */
  withTimeout(ms: number): Deadline {
    return new Deadline(Math.min(this.at, this.clock.now() + ms), this)
  }

  /**
   * This deadline with a signal that also aborts when the deadline passes, with a DeadlineError: it ends calls and
   * processes that hang.
   */
  enforce(): Deadline & { signal: AbortSignal } {
    const controller = new AbortController()
    const left = this.remaining()
    const error = new DeadlineError(`Not done after ${formatDuration(this.at - this.start)}`)
    if (left <= LONGEST_TIMER_MS) setTimeout(() => controller.abort(error), left).unref()
    const signal = AbortSignal.any([...(this.signal === undefined ? [] : [this.signal]), controller.signal])
    return Object.assign(new Deadline(this.at, { clock: this.clock }), { signal })
  }

  /** Pauses; rejects when the job is cancelled. */
  sleep(ms: number): Promise<void> {
    return this.clock.sleep(ms, this.signal)
  }

  /** Throws the reason of a cancelled job. */
  throwIfCancelled(): void {
    throwIfCancelled(this.signal)
  }
}

/** Throws the reason that the signal was aborted with. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new CancelledError('Cancelled')
}
