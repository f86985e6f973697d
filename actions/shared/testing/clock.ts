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
      if (signal?.aborted) throw signal.reason
      slept.push(ms)
      now += ms
    },
  }
}
