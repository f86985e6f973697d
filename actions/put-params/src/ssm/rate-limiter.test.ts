import { expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError } from '../../../shared/errors.ts'
import { mapParallel } from '../../../shared/parallel.ts'
import { retry } from '../../../shared/retry.ts'
import { createSimulatedClock, type SimulatedClock } from '../../test/support/simulated-clock.ts'
import { createRateLimiter } from './rate-limiter.ts'

const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' })
const internal = Object.assign(new Error('Internal'), { name: 'InternalServerError' })

interface Limit {
  perSecond: number
  burst: number
}

/** A service that accepts writes at a limit and takes 20 ms for a request. */
function simulateService(clock: SimulatedClock, { perSecond, burst }: Limit) {
  const accepted: number[] = []
  let calls = 0
  let tokens = burst
  let refilledAt = 0
  const write = async () => {
    calls += 1
    await clock.sleep(10)
    tokens = Math.min(burst, tokens + ((clock.now() - refilledAt) / 1_000) * perSecond)
    refilledAt = clock.now()
    const isAccepted = tokens >= 1
    if (isAccepted) tokens -= 1
    await clock.sleep(10)
    if (!isAccepted) throw throttled
    accepted.push(clock.now())
  }
  return { write, accepted, countCalls: () => calls }
}

const WRITES = Array.from({ length: 50 }, (_, index) => index)

it.each<Limit>([
  { perSecond: 3, burst: 10 },
  { perSecond: 10, burst: 10 },
  { perSecond: 40, burst: 10 },
  { perSecond: 100, burst: 10 },
])('finds the limit %j: at most a quarter slower than it allows, with at most 1.3 calls per write', async limit => {
  const clock = createSimulatedClock()
  const deadline = new Deadline(600_000, { clock })
  const limiter = createRateLimiter(deadline)
  const service = simulateService(clock, limit)
  await clock.runUntil(
    mapParallel(WRITES, 16, () => retry(() => limiter.run(service.write), deadline, { isPaced: () => true })),
  )
  expect(service.accepted).toHaveLength(WRITES.length)
  const fastestMs = ((WRITES.length - limit.burst) / limit.perSecond) * 1_000
  expect(clock.now()).toBeGreaterThanOrEqual(fastestMs)
  expect(clock.now()).toBeLessThanOrEqual(1.25 * fastestMs)
  expect(service.countCalls()).toBeLessThanOrEqual(1.3 * WRITES.length)
})

/** A limiter, and when the next writes start; each takes `replyMs` and ends with the replies in their order. */
function startWrites(count: number, replies: (Error | undefined)[] = [], replyMs = 1) {
  const clock = createSimulatedClock()
  const limiter = createRateLimiter(new Deadline(600_000, { clock }))
  const run = (times: number, failures: (Error | undefined)[]) =>
    clock.runUntil(
      Promise.all(
        Array.from({ length: times }, async (_, index) => {
          let startedAt = 0
          const send = async () => {
            startedAt = clock.now()
            await clock.sleep(replyMs)
            if (failures[index] !== undefined) throw failures[index]
          }
          await limiter.run(send).catch(() => undefined)
          return startedAt
        }),
      ),
    )
  return { clock, limiter, run, first: run(count, replies) }
}

/** The rate in writes a second, measured by server errors, which do not change it. */
async function measureRate({ run }: ReturnType<typeof startWrites>): Promise<number> {
  const starts = await run(31, Array(31).fill(internal))
  return Math.round(20_000 / ((starts[30] ?? 0) - (starts[10] ?? 0)))
}

it('starts ten writes at once, then a hundred a second', async () => {
  const { first } = startWrites(14)
  expect(await first).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 20, 30, 40])
})

it('halves the rate once for all writes that were throttled together', async () => {
  const writes = startWrites(10, Array(10).fill(throttled))
  await writes.first
  expect(await measureRate(writes)).toBe(50)
})

it('halves the rate again when a write at the lower rate is throttled', async () => {
  const writes = startWrites(1, [throttled])
  await writes.first
  await writes.run(1, [throttled])
  expect(await measureRate(writes)).toBe(25)
})

it('keeps the rate after server errors and broken connections', async () => {
  const broken = Object.assign(new Error('cut'), { code: 'ECONNRESET' })
  const writes = startWrites(10, [...Array(5).fill(internal), ...Array(5).fill(broken)])
  await writes.first
  expect(await measureRate(writes)).toBe(100)
})

it('is never slower than one write a second', async () => {
  const writes = startWrites(1, [throttled])
  await writes.first
  for (let times = 0; times < 10; times += 1) await writes.run(1, [throttled])
  expect(await measureRate(writes)).toBe(1)
})

it('recovers by a fixed amount with every accepted write, and never exceeds the starting rate', async () => {
  const writes = startWrites(1, [throttled])
  await writes.first
  await writes.run(8, [])
  expect(await measureRate(writes)).toBe(50 + 8 * 2.5)
  await writes.run(30, [])
  expect(await measureRate(writes)).toBe(100)
})

it('fails when the turn would come after the deadline, and sends nothing', async () => {
  const clock = createSimulatedClock()
  const limiter = createRateLimiter(new Deadline(15, { clock }))
  let sent = 0
  const send = async () => {
    sent += 1
    throw throttled
  }
  await expect(limiter.run(send)).rejects.toBe(throttled)
  await expect(limiter.run(send)).rejects.toThrow(new DeadlineError('SSM throttled the writes until the deadline'))
  expect(sent).toBe(1)
  const other = createRateLimiter(new Deadline(15, { clock }))
  await clock.runUntil(clock.sleep(15))
  await expect(other.waitForTurn()).rejects.toThrow('The write did not start before the deadline')
})

it('gives a turn that was waited for to the next write', async () => {
  const { clock, limiter, run, ...writes } = startWrites(10)
  await writes.first
  await clock.runUntil(limiter.waitForTurn())
  const at = clock.now()
  const [first, second] = await run(2, [])
  expect(first).toBe(at)
  expect(second).toBeGreaterThan(at)
})

it('ends the wait for a turn when its signal aborts', async () => {
  const { limiter, first } = startWrites(10)
  await first
  const controller = new AbortController()
  const waiting = limiter.waitForTurn(controller.signal)
  await new Promise(setImmediate)
  controller.abort(new Error('another write failed'))
  await expect(waiting).rejects.toThrow('another write failed')
})
