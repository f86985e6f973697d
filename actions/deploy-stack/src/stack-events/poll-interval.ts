import type { Clock } from '../../../shared/wait.ts'

// What starts may end at once: the first looks are quick.
const FIRST_PAUSES_MS = [150, 400, 900]
// Between these the operation is looked at: often where nothing is left but the stack's own end, which then comes within a
// second, else so that the lag stays about a second. What is saved before must not be spent on a last slow resource.
const NEAR_MS = 400
const USUAL_MS = 1_850
const FAR_MS = 2_400
// More resources than this left to do: the end is not near.
const MANY = 5
// Of the five calls a second or so that an account has for all who read, 36 a minute are ours: one is earned in this time,
// and what is not used is kept for quicker looks, up to the few that a minute has room for beside the earned ones.
const EARNED_MS = 1_900
const SPARE = 36 - 60_000 / EARNED_MS

/** When to look at a running operation again: soon where its end is near, as far as its share of calls allows. */
export class PollSchedule {
  private readonly clock: Clock
  private readonly calls: () => number
  private at: number
  private counted: number
  private credit = SPARE
  private looks = 0

  /** `calls` tells how many were made so far, by everything that this run does. */
  constructor(clock: Clock, calls: () => number) {
    this.clock = clock
    this.calls = calls
    this.at = clock.now()
    this.counted = calls()
  }

  /** Milliseconds until the next look; `left` are the resources that still have something to do, where that is known. */
  nextDelay(left: number | undefined): number {
    const [now, calls] = [this.clock.now(), this.calls()]
    this.credit = Math.min(this.credit + (now - this.at) / EARNED_MS, SPARE) - (calls - this.counted)
    this.at = now
    this.counted = calls
    const first = FIRST_PAUSES_MS[this.looks++]
    if (first !== undefined) return first
    const wanted = left === undefined ? USUAL_MS : left === 0 ? NEAR_MS : left > MANY ? FAR_MS : USUAL_MS
    const affordable = (1 - this.credit) * EARNED_MS
    return Math.min(Math.max(wanted, affordable), Math.max(wanted, EARNED_MS))
  }
}
