import { expect, it } from '@jest/globals'
import { fakeClock } from '../../shared/testing/clock.ts'
import { createRateLimiter } from './rate-limiter.ts'

it('allows three writes at once, then three a second', async () => {
  const clock = fakeClock()
  const limiter = createRateLimiter(clock)
  const starts: number[] = []
  for (let write = 0; write < 9; write += 1) {
    await limiter.acquire()
    starts.push(clock.now())
  }
  expect(starts.slice(0, 4)).toEqual([0, 0, 0, 334])
  // Each second allows three writes more than the burst.
  expect(starts.at(-1)).toBeGreaterThanOrEqual(2_000)
  expect(starts.at(-1)).toBeLessThan(2_100)
})

it('slows down when throttled, and recovers', async () => {
  const clock = fakeClock()
  const limiter = createRateLimiter(clock)
  const gap = async () => {
    const before = clock.now()
    await limiter.acquire()
    return clock.now() - before
  }
  limiter.record('throttled')
  expect(await gap()).toBeGreaterThan(600)
  for (let times = 0; times < 20; times += 1) limiter.record('accepted')
  expect(await gap()).toBeLessThan(400)
})
