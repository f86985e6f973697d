import * as core from '@actions/core'
import type { Clock } from './deadline.ts'
import { forLog, plain } from './remote-text.ts'

/** The log of a step. Texts can come from a service: they are escaped, so that none becomes a workflow command. */
export interface Log {
  info(text: string): void
  /** Also an annotation of the job. */
  warning(text: string): void
  /** Lines that start folded under a title. */
  group(title: string, lines: string[]): void
  /** Folds everything that is logged during the work under a title. */
  groupDuring<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** The step's log; `redact` removes secrets from every text. */
export function createLog(redact: (text: string) => string = text => text): Log {
  // An escape sequence can interrupt a secret.
  const safe = (text: string) => forLog(redact(plain(redact(text))))
  return {
    info: text => core.info(safe(text)),
    warning: text => core.warning(safe(text)),
    group(title, lines) {
      core.startGroup(safe(title))
      for (const line of lines) core.info(safe(line))
      core.endGroup()
    },
    groupDuring: (title, work) => core.group(safe(title), work),
  }
}

/** Decides when to log an unchanged state again, so that a long wait does not look like a hanging step. */
export class Heartbeat {
  private readonly clock: Clock
  private readonly everyMs: number
  private lastState: string | undefined
  private lastAt: number

  constructor(clock: Clock, everyMs = 60_000) {
    this.clock = clock
    this.everyMs = everyMs
    this.lastAt = clock.now()
  }

  /** Whether the state has been the same for `everyMs`; then again after the next `everyMs`. */
  isDue(state: string): boolean {
    const now = this.clock.now()
    if (state !== this.lastState) {
      this.lastState = state
      this.lastAt = now
    }
    if (now - this.lastAt < this.everyMs) return false
    this.lastAt = now
    return true
  }
}
