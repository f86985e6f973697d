import type { Clock } from '../../shared/wait.ts'

// "Systems Manager endpoints and quotas": 3 writes a second for an account and Region, unless higher throughput is bought.
const PER_SECOND = 3
const BURST = 3
const SLOWEST_MS = 4_000

/** Spaces writes so that SSM has no reason to refuse them; slows down when others write too. */
export interface Pace {
  /** Resolves when the next write may start. */
  turn(signal?: AbortSignal): Promise<void>
  /** Tells how a write went, so that the pace follows what SSM allows now. */
  heard(answer: 'accepted' | 'throttled'): void
}

/** A token bucket of SSM's default size; its refill slows down by half when throttled, and recovers step by step. */
export function openPace(clock: Clock): Pace {
  const quickest = 1_000 / PER_SECOND
  let interval = quickest
  let tokens = BURST
  let counted = clock.now()
  return {
    async turn(signal) {
      const now = clock.now()
      tokens = Math.min(BURST, tokens + (now - counted) / interval) - 1
      counted = now
      if (tokens < 0) await clock.sleep(Math.ceil(-tokens * interval), signal)
    },
    heard(answer) {
      if (answer === 'throttled') {
        interval = Math.min(interval * 2, SLOWEST_MS)
        tokens = Math.min(tokens, 0)
      } else {
        interval = Math.max(interval * 0.9, quickest)
      }
    },
  }
}
