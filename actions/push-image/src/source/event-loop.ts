import { setImmediate } from 'node:timers/promises'

/** Lets the event loop run when a part of the work has taken long enough. */
export type Yield = () => Promise<void>

const EVERY_MS = 50

/**
 * For synchronous reads, which are several times faster than asynchronous ones but keep signals waiting.
 * The result throws the signal's reason once it aborts.
 */
export function createYield(signal: AbortSignal | undefined): Yield {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < EVERY_MS) return
    await setImmediate()
    signal?.throwIfAborted()
    last = performance.now()
  }
}
