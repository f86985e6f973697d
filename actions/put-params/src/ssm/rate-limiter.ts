import type { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError } from '../../../shared/errors.ts'
import { isThrottled } from '../../../shared/retry.ts'

// SSM's limit differs between accounts ("Systems Manager endpoints and quotas"), so the limiter finds it.
const START_PER_SECOND = 100
const LOWEST_PER_SECOND = 1
const BURST = 10
// So many accepted writes bring a halved rate back.
const WRITES_TO_RECOVER = 20

/** Limits the rate of writes to what SSM accepts. */
export interface RateLimiter {
  /**
   * Waits until a write can start; the next `run` then starts at once.
   * @throws the signal's reason, or a DeadlineError if the turn would come after the deadline.
   */
  waitForTurn(signal?: AbortSignal): Promise<void>
  /** Sends a write when the rate allows it, and adapts the rate to the reply. */
  run<T>(send: () => Promise<T>): Promise<T>
}

/** Creates a token bucket; throttling halves its rate, and every accepted write adds a little of it. */
export function createRateLimiter(deadline: Deadline): RateLimiter {
  const { clock } = deadline
  let perSecond = START_PER_SECOND
  let increment = 0
  let tokens = BURST
  let refilledAt = clock.now()
  let reserved = 0
  let slowdowns = 0
  let queue: Promise<void> = Promise.resolve()

  function refill(): void {
    const now = clock.now()
    tokens = Math.min(BURST, tokens + ((now - refilledAt) / 1_000) * perSecond)
    refilledAt = now
  }

  async function takeToken(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      refill()
      const waitMs = Math.max(Math.ceil(((1 - tokens) / perSecond) * 1_000), 0)
      if (waitMs >= deadline.remaining()) {
        const isThrottling = slowdowns > 0
        throw new DeadlineError(
          `${isThrottling ? 'SSM throttled the writes until' : 'The write did not start before'} the deadline`,
        )
      }
      if (waitMs === 0) break
      await clock.sleep(waitMs, signal)
    }
    tokens -= 1
  }

  /** One waits at a time, so that the others wait at the rate of their own turn. */
  function takeTurn(signal: AbortSignal | undefined): Promise<void> {
    const turn = queue.then(() => takeToken(signal))
    queue = turn.catch(() => undefined)
    return turn
  }

  function slowDown(slowdownsBefore: number): void {
    // Writes that were sent at the rate before say nothing about the current one.
    if (slowdownsBefore !== slowdowns) return
    slowdowns += 1
    refill()
    perSecond = Math.max(perSecond / 2, LOWEST_PER_SECOND)
    increment = perSecond / WRITES_TO_RECOVER
    tokens = Math.min(tokens, 0)
    reserved = 0
  }

  return {
    async waitForTurn(signal = deadline.signal) {
      await takeTurn(signal)
      reserved += 1
    },
    async run(send) {
      if (reserved > 0) reserved -= 1
      else await takeTurn(deadline.signal)
      const slowdownsBefore = slowdowns
      try {
        const reply = await send()
        perSecond = Math.min(perSecond + increment, START_PER_SECOND)
        return reply
      } catch (error) {
        if (isThrottled(error)) slowDown(slowdownsBefore)
        throw error
      }
    },
  }
}
