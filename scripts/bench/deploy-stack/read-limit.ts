import { randomOf } from './schedule.ts'

const A_SECOND = 5
const TAKEN_BY_OTHERS = 4.6
const BURST = 5

/** The reads of an account: five a second for all who read, of which others take 4.6, evenly spaced. */
export class ReadLimit {
  private tokens = BURST
  private filledAt = Date.now()
  private nextOther: number

  constructor(seed: number) {
    this.nextOther = this.filledAt + (randomOf(seed)() * 1_000) / TAKEN_BY_OTHERS
  }

  /** Whether there is a read left at this moment; if so it is taken. */
  take(): boolean {
    const now = Date.now()
    for (; this.nextOther <= now; this.nextOther += 1_000 / TAKEN_BY_OTHERS) {
      this.fill(this.nextOther)
      this.taken()
    }
    this.fill(now)
    return this.taken()
  }

  private fill(now: number): void {
    this.tokens = Math.min(BURST, this.tokens + ((now - this.filledAt) / 1_000) * A_SECOND)
    this.filledAt = now
  }

  private taken(): boolean {
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }
}
