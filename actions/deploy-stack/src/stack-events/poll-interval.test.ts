import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { PollSchedule } from './poll-interval.ts'

type Remaining = (second: number) => number | undefined

/** The times at which an operation of so many seconds is polled, in milliseconds from its start. */
async function pollTimes(
  seconds: number,
  remaining: Remaining,
  callsOf: (poll: number) => number = () => 1,
): Promise<number[]> {
  const clock = fakeClock(1_000_000)
  // Calls before the operation do not count.
  let calls = 7
  const schedule = new PollSchedule(clock, () => calls)
  const times: number[] = []
  while (clock.now() < 1_000_000 + seconds * 1_000) {
    const now = clock.now() - 1_000_000
    times.push(now)
    calls += callsOf(times.length)
    await clock.sleep(schedule.nextDelay(remaining(now / 1_000)))
  }
  return times
}

const gaps = (times: number[]): number[] => times.slice(1).map((time, index) => time - (times[index] ?? 0))
const most = (times: number[], windowMs: number): number =>
  Math.max(...times.map(from => times.filter(time => time >= from && time < from + windowMs).length))

// Pseudo-random numbers that are the same in every run.
function random(seed: number): Remaining {
  const choices = [undefined, 0, 1, 2, 3, 4, 20]
  return second => choices[Math.floor(Math.abs(Math.sin(seed * 1_000 + Math.floor(second / (1 + (seed % 30))))) * 7)]
}

const SCENARIOS: [string, Remaining][] = [
  ['an unknown number', () => undefined],
  ['one resource', () => 1],
  ['three resources', () => 3],
  ['many resources', () => 20],
  ['many resources, then a slow one', second => (second < 600 ? 20 : 1)],
  ['one resource, then many, then one', second => (second > 100 && second < 400 ? 20 : 1)],
  ...Array.from({ length: 40 }, (_, seed): [string, Remaining] => [`random ${seed}`, random(seed)]),
]

describe('PollSchedule', () => {
  it('makes at most 0.6 calls a second in any minute', async () => {
    for (const [name, remaining] of SCENARIOS) {
      const calls = most(await pollTimes(1_200, remaining), 60_000)
      expect({ name, calls, fits: calls <= 36 }).toMatchObject({ fits: true })
    }
  })

  it('waits at most 1.9 s between two polls while three resources or fewer remain', async () => {
    for (const [name, remaining] of SCENARIOS) {
      const times = await pollTimes(1_200, remaining)
      const few = gaps(times).filter((_, index) => (remaining((times[index] ?? 0) / 1_000) ?? 0) <= 3)
      expect({ name, longest: Math.max(0, ...few) <= 1_900.001 }).toEqual({ name, longest: true })
    }
  })

  it('starts with short delays, since an operation can end at once', async () => {
    const times = await pollTimes(5, () => 20)
    expect(times.filter(time => time < 2_000)).toEqual([0, 150, 550, 1_450])
  })

  it('waits longer while many resources remain', async () => {
    expect(Math.max(...gaps(await pollTimes(60, () => 20)))).toBeGreaterThan(2_000)
    expect(Math.max(...gaps(await pollTimes(600, () => 20)))).toBeLessThan(2_500)
  })

  it('waits shorter when no resource remains, within its calls', async () => {
    // A slow last resource does not use up the calls for the end.
    const times = await pollTimes(90, second => (second < 60 ? 20 : second < 80 ? 1 : 0))
    expect(Math.max(...gaps(times.filter(time => time > 80_000).slice(0, 4)))).toBeLessThan(500)
  })

  it('waits at most 1.9 s also when a poll takes several calls', async () => {
    const times = await pollTimes(
      300,
      () => undefined,
      poll => (poll % 2 === 0 ? 3 : 1),
    )
    expect(Math.max(...gaps(times))).toBeLessThanOrEqual(1_900)
  })
})
