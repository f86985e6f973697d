import { DeadlineError } from '../../shared/errors.ts'
import { type Clock, duration, systemClock } from '../../shared/wait.ts'

/** How long a run may take, and by which signal it ends before: everything that waits or calls takes one. */
export interface Patience {
  /** On the clock's time line, ms. */
  deadline: number
  clock: Clock
  /** Aborts with a CancelledError when the job is cancelled and with a DeadlineError at the deadline. */
  signal: AbortSignal
}

/** The patience of a run that may take so many minutes; the deadline also ends calls and processes that hang. */
export function patienceOf(minutes: number, cancelled: AbortSignal, clock: Clock = systemClock): Patience {
  const controller = new AbortController()
  const ms = minutes * 60_000
  setTimeout(() => controller.abort(new DeadlineError(`Not done after ${duration(ms)}`)), ms).unref()
  return { deadline: clock.now() + ms, clock, signal: AbortSignal.any([cancelled, controller.signal]) }
}
