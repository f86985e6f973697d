import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../deadline.ts'

/** A clock that moves only during a sleep; `slept` lists the pauses, in milliseconds. */
export function fakeClock(start = 0): Clock & { slept: number[] } {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    random: () => 0.5,
    async sleep(ms, signal) {
      // Other tasks run, as during a real pause.
      await setImmediate()
      if (signal?.aborted) throw signal.reason
      slept.push(ms)
      now += ms
    },
  }
}
