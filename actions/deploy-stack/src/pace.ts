import type { Clock } from '../../shared/wait.ts'

// What starts may end at once: the first looks are quick.
const FIRST_PAUSES_MS = [150, 400, 900]
// Between these the operation is looked at: often where its end is near, else so that the lag stays about a second.
const NEAR_MS = 900
const USUAL_MS = 1_850
const FAR_MS = 2_300
// More resources than this left to do: the end is not near.
const MANY = 3
// Calls a second, of the five or so that an account has for all who read.
const RATE = 0.57

/** When to look at a running operation again: soon where its end is near, as far as its share of calls allows. */
export class Pace {
  private readonly clock: Clock
  private readonly calls: () => number
  private readonly begun: number
  private readonly before: number
  private looks = 0

  /** `calls` tells how many were made so far, by everything that this run does. */
  constructor(clock: Clock, calls: () => number) {
    this.clock = clock
    this.calls = calls
    this.begun = clock.now()
    this.before = calls()
  }

  /** Milliseconds until the next look; `left` are the resources that still have something to do, where that is known. */
  next(left: number | undefined): number {
    const first = FIRST_PAUSES_MS[this.looks++]
    if (first !== undefined) return first
    const wanted = left === undefined ? USUAL_MS : left <= 1 ? NEAR_MS : left > MANY ? FAR_MS : USUAL_MS
    const due = this.begun + ((this.calls() - this.before + 1) / RATE) * 1_000
    return Math.min(Math.max(wanted, due - this.clock.now()), Math.max(wanted, USUAL_MS))
  }
}
