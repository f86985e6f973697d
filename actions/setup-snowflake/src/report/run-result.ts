import { type Effect, isChange } from '../changes/effect.ts'
import type { Refusal } from '../guard/refusal.ts'
import type { QueryResult } from '../session/driver.ts'
import { abbreviateStatement, formatLocation, type Statement } from '../sql/statement.ts'

/** A statement that ran, or that was planned. */
export interface FinishedStatement {
  statement: Statement
  effect: Effect
  durationMs: number
}

/** The result of a run. */
export interface RunResult {
  mode: 'apply' | 'plan'
  /** The number of statements to run. */
  total: number
  finished: FinishedStatement[]
  /** The rows of the last query. */
  lastQuery: QueryResult | undefined
  /** Statements of a plan that `apply` would refuse. */
  refused: Refusal[]
  /** Why the run ended early, and the statement that was running. */
  failure: { error: unknown; statement: Statement | undefined } | undefined
}

export const hasChanges = ({ finished }: RunResult): boolean => finished.some(({ effect }) => isChange(effect))

/** The output `plan`: the effect of every statement. */
export const listEffects = ({ finished }: RunResult, redact: (text: string) => string = text => text) =>
  finished.map(({ statement, effect: { action, detail } }) => ({
    statement: formatLocation(statement),
    sql: redact(abbreviateStatement(statement)),
    action,
    ...(detail === undefined ? {} : { detail: redact(detail) }),
  }))

const MAX_OUTPUT_ROWS = 1_000

/** The output `rows`: the first rows of the last query. */
export const listRows = ({ lastQuery }: RunResult): Record<string, unknown>[] | undefined =>
  lastQuery?.rows.slice(0, MAX_OUTPUT_ROWS)
