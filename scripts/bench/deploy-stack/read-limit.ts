import { createRandom } from './event-schedule.ts'

const READS_PER_SECOND = 5
const READS_OF_OTHERS = 4.6
const BURST = 5

/** The read limit of an account: five a second for all callers; the others use 4.6 of them, at equal intervals. */
export class ReadLimit {
  private tokens = BURST
  private filledAt = Date.now()
  private nextOther: number

  constructor(seed: number) {
    this.nextOther = this.filledAt + (createRandom(seed)() * 1_000) / READS_OF_OTHERS
  }

  /** Takes a read; false if none is left now. */
  take(): boolean {
    const now = Date.now()
    for (; this.nextOther <= now; this.nextOther += 1_000 / READS_OF_OTHERS) {
      this.fill(this.nextOther)
      this.takeToken()
    }
    this.fill(now)
    return this.takeToken()
  }

  private fill(now: number): void {
    this.tokens = Math.min(BURST, this.tokens + ((now - this.filledAt) / 1_000) * READS_PER_SECOND)
    this.filledAt = now
  }

  private takeToken(): boolean {
    if (this.tokens < 1) return false
    this.tokens -= 1
    return true
  }
}
