import type { Clock } from '../../../shared/deadline.ts'

// An operation can end at once.
const FIRST_DELAYS_MS = [150, 400, 900]
// Short when only the stack's own end is left, which follows within a second; long while many resources are left.
const SHORT_DELAY_MS = 400
const USUAL_DELAY_MS = 1_850
const LONG_DELAY_MS = 2_400
const MANY_RESOURCES = 5
// A run makes at most 36 of the about 300 calls a minute that an account has: one call is earned every 1.9 s, and unused
// ones are kept for shorter delays.
const EARN_INTERVAL_MS = 1_900
const MAX_CREDIT = 36 - 60_000 / EARN_INTERVAL_MS

/** When to read a running operation's events again. */
export class PollSchedule {
  private readonly clock: Clock
  private readonly countCalls: () => number
  private lastTime: number
  private lastCalls: number
  private credit = MAX_CREDIT
  private polls = 0

  /** `countCalls` returns the number of calls of the whole run so far. */
  constructor(clock: Clock, countCalls: () => number) {
    this.clock = clock
    this.countCalls = countCalls
    this.lastTime = clock.now()
    this.lastCalls = countCalls()
  }

  /** Milliseconds until the next poll; `remaining` resources are not complete, where that is known. */
  nextDelay(remaining: number | undefined): number {
    const [now, calls] = [this.clock.now(), this.countCalls()]
    const earned = (now - this.lastTime) / EARN_INTERVAL_MS
    this.credit = Math.min(this.credit + earned, MAX_CREDIT) - (calls - this.lastCalls)
    this.lastTime = now
    this.lastCalls = calls
    const first = FIRST_DELAYS_MS[this.polls++]
    if (first !== undefined) return first
    const wanted = chooseDelay(remaining)
    const affordable = (1 - this.credit) * EARN_INTERVAL_MS
    return Math.min(Math.max(wanted, affordable), Math.max(wanted, EARN_INTERVAL_MS))
  }
}

function chooseDelay(remaining: number | undefined): number {
  if (remaining === 0) return SHORT_DELAY_MS
  return remaining !== undefined && remaining > MANY_RESOURCES ? LONG_DELAY_MS : USUAL_DELAY_MS
}
