import type { Clock, Deadline } from './deadline.ts'
import { formatDuration } from './duration.ts'
import { DeadlineError } from './errors.ts'

/** The result of a probe: the value, or the current state, such as `queued`. */
export type Probe<T> = { done: true; value: T } | { done: false; state: string }

interface Interval {
  /** First pause between two probes. */
  everyMs: number
  /** Longest pause; the pause grows by half from probe to probe until then. Default: `everyMs`, no growth. */
  maxMs?: number
}

/**
 * Calls `probe` until it is done.
 * @throws DeadlineError that names the last state; CancelledError when the job is cancelled.
 */
export async function pollUntilDone<T>(
  what: string,
  probe: () => Promise<Probe<T>>,
  deadline: Deadline,
  { everyMs, maxMs = everyMs }: Interval,
): Promise<T> {
  const { clock } = deadline
  const start = clock.now()
  for (let pause = everyMs; ; pause = Math.min(pause * 1.5, maxMs)) {
    deadline.throwIfCancelled()
    const result = await probe()
    if (result.done) return result.value
    const remaining = deadline.remaining()
    if (remaining === 0) {
      throw new DeadlineError(`${what} was still ${result.state} after ${formatDuration(clock.now() - start)}`)
    }
    await deadline.sleep(Math.min(addJitter(pause, clock), remaining))
  }
}

/** A pause of `ms`, up to a fifth shorter or longer, so that many clients do not call at the same time. */
export const addJitter = (ms: number, clock: Clock): number => ms * (0.8 + 0.4 * clock.random())
