import { describe, expect, it } from '@jest/globals'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { PollSchedule } from './poll-interval.ts'

type Left = (second: number) => number | undefined

/** When an operation of so many seconds is looked at, in milliseconds from its start. */
async function looks(seconds: number, left: Left, callsEach: (look: number) => number = () => 1): Promise<number[]> {
  const clock = fakeClock(1_000_000)
  // What was called before the operation is no part of its waiting.
  let calls = 7
  const pace = new PollSchedule(clock, () => calls)
  const times: number[] = []
  while (clock.now() < 1_000_000 + seconds * 1_000) {
    const now = clock.now() - 1_000_000
    times.push(now)
    calls += callsEach(times.length)
    await clock.sleep(pace.nextDelay(left(now / 1_000)))
  }
  return times
}

const gaps = (times: number[]): number[] => times.slice(1).map((time, index) => time - (times[index] ?? 0))
const most = (times: number[], windowMs: number): number =>
  Math.max(...times.map(from => times.filter(time => time >= from && time < from + windowMs).length))

// A pseudo-random mix that is the same in every run.
function mix(seed: number): Left {
  const choices = [undefined, 0, 1, 2, 3, 4, 20]
  return second => choices[Math.floor(Math.abs(Math.sin(seed * 1_000 + Math.floor(second / (1 + (seed % 30))))) * 7)]
}

const MIXES: [string, Left][] = [
  ['nothing known of what is left', () => undefined],
  ['one resource left all the time', () => 1],
  ['three left', () => 3],
  ['many left', () => 20],
  ['many left, then one that takes long', second => (second < 600 ? 20 : 1)],
  ['one left, then many, then one', second => (second > 100 && second < 400 ? 20 : 1)],
  ...Array.from({ length: 40 }, (_, seed): [string, Left] => [`mix ${seed}`, mix(seed)]),
]

describe('the pace of looking at an operation', () => {
  it('is never more than 0.6 calls a second over a minute of any mix', async () => {
    for (const [name, left] of MIXES) {
      const calls = most(await looks(1_200, left), 60_000)
      expect({ name, calls, fits: calls <= 36 }).toMatchObject({ fits: true })
    }
  })

  it('leaves no more than 1.9 s between two looks while three resources or fewer are left', async () => {
    for (const [name, left] of MIXES) {
      const times = await looks(1_200, left)
      const few = gaps(times).filter((_, index) => (left((times[index] ?? 0) / 1_000) ?? 0) <= 3)
      expect({ name, longest: Math.max(0, ...few) <= 1_900.001 }).toEqual({ name, longest: true })
    }
  })

  it('begins quickly, since what starts may end at once', async () => {
    const times = await looks(5, () => 20)
    expect(times.filter(time => time < 2_000)).toEqual([0, 150, 550, 1_450])
  })

  it('is slower while many resources are left', async () => {
    expect(Math.max(...gaps(await looks(60, () => 20)))).toBeGreaterThan(2_000)
    expect(Math.max(...gaps(await looks(600, () => 20)))).toBeLessThan(2_500)
  })

  it('is quicker near the end, as far as its calls allow', async () => {
    // A last resource that takes its time does not use up what is kept for the end.
    const times = await looks(90, second => (second < 60 ? 20 : second < 80 ? 1 : 0))
    expect(Math.max(...gaps(times.filter(time => time > 80_000).slice(0, 4)))).toBeLessThan(500)
  })

  it('keeps its lag also where a look takes several calls', async () => {
    const times = await looks(
      300,
      () => undefined,
      look => (look % 2 === 0 ? 3 : 1),
    )
    expect(Math.max(...gaps(times))).toBeLessThanOrEqual(1_900)
  })
})
