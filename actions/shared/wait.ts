import { setTimeout as sleep } from 'node:timers/promises'
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

/** What a probe saw: the value that was waited for, or the state in which the thing still is. */
export type Probe<T> = { done: true; value: T } | { done: false; state: string }

/** How long, how often, and by which clock to wait. */
export interface Waiting {
  /** First pause between two probes. */
  everyMs: number
  /** Longest pause; the pause grows by half from probe to probe until then. Default: `everyMs`, no growth. */
  maxMs?: number
  /** On the clock's time line, not a duration: the end of the whole run's patience. */
  deadline: number
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
}

/**
 * Calls `probe` until it is done.
 * @throws DeadlineError at the deadline: never a quiet success. CancelledError when the signal aborts.
 */
export async function waitFor<T>(what: string, probe: () => Promise<Probe<T>>, waiting: Waiting): Promise<T> {
  const { everyMs, maxMs = everyMs, deadline, clock = systemClock, signal } = waiting
  const start = clock.now()
  for (let pause = everyMs; ; pause = Math.min(pause * 1.5, maxMs)) {
    throwIfCancelled(signal)
    const seen = await probe()
    if (seen.done) return seen.value
    const left = deadline - clock.now()
    if (left <= 0) throw new DeadlineError(`${what} was still ${seen.state} after ${duration(clock.now() - start)}`)
    await clock.sleep(Math.min(jittered(pause, clock), left), signal)
  }
}

/** A pause of `ms`, give or take a fifth, so that many waiters do not ask in step. */
export const jittered = (ms: number, clock: Clock): number => ms * (0.8 + 0.4 * clock.random())

/** Throws what the signal was aborted with. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason instanceof Error ? signal.reason : new CancelledError('Cancelled')
}

/** A span of milliseconds as people say it: `0.4 s`, `12 s`, `3 min 5 s`, `2 h 10 min`. */
export function duration(ms: number): string {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
