import type { Clock } from '../../shared/deadline.ts'

// "Systems Manager endpoints and quotas": 3 writes a second per account and region, unless higher throughput is enabled.
const PER_SECOND = 3
const BURST = 3
const MAX_INTERVAL_MS = 4_000

/** Spaces writes so that SSM does not throttle them. */
export interface RateLimiter {
  /** Resolves when the next write can start. */
  acquire(signal?: AbortSignal): Promise<void>
  /** Adapts the rate to the reply of a write. */
  record(reply: 'accepted' | 'throttled'): void
}

/** Creates a token bucket of SSM's default size; the interval doubles after throttling and recovers step by step. */
export function createRateLimiter(clock: Clock): RateLimiter {
  const minInterval = 1_000 / PER_SECOND
  let interval = minInterval
  let tokens = BURST
  let refilledAt = clock.now()
  return {
    async acquire(signal) {
      const now = clock.now()
      tokens = Math.min(BURST, tokens + (now - refilledAt) / interval) - 1
      refilledAt = now
      if (tokens < 0) await clock.sleep(Math.ceil(-tokens * interval), signal)
    },
    record(reply) {
      if (reply === 'throttled') {
        interval = Math.min(interval * 2, MAX_INTERVAL_MS)
        tokens = Math.min(tokens, 0)
      } else {
        interval = Math.max(interval * 0.9, minInterval)
      }
    },
  }
}
