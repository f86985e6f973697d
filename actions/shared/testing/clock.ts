import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../wait.ts'

/** A clock that only moves when somebody sleeps; `slept` lists the pauses, in milliseconds. */
export function fakeClock(start = 0): Clock & { slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    async sleep(ms, signal) {
      // Others get their turn, as they would in a real pause.
      await setImmediate()
      if (signal?.aborted) throw signal.reason
      slept.push(ms)
      now += ms
    },
  }
}
