import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../../shared/deadline.ts'

/** A clock for several tasks at once: its time moves to the next end of a sleep when every task waits. */
export interface SimulatedClock extends Clock {
  /** Moves the time until the work is done. */
  runUntil<T>(work: Promise<T>): Promise<T>
}

/** Creates a simulated clock; tasks may wait only for its sleeps and for each other. */
export function createSimulatedClock(): SimulatedClock {
  let now = 0
  let sleepers: { at: number; wake: () => void }[] = []
  return {
    now: () => now,
    random: () => 0.5,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter(other => other !== sleeper)
          reject(signal.reason)
        })
      }),
    async runUntil(work) {
      let isDone = false
      const finish = () => {
        isDone = true
      }
      work.then(finish, finish)
      for (;;) {
        // Everything that does not sleep is done after it.
        await setImmediate()
        if (isDone) return work
        const next = sleepers.reduce((first, sleeper) => (sleeper.at < first.at ? sleeper : first))
        sleepers = sleepers.filter(sleeper => sleeper !== next)
        now = next.at
        next.wake()
      }
    },
  }
}
