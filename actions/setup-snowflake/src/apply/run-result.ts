import type { Effect } from '../changes/effect.ts'
import type { QueryResult } from '../session/driver.ts'
import type { Statement } from '../sql/statement.ts'

/** A statement that ran, that was not needed, or that was planned. */
export interface FinishedStatement {
  statement: Statement
  effect: Effect
  durationMs: number
  /** Undefined if the statement was not sent. */
  queryId?: string | undefined
  /** Why `apply` refuses to run a planned statement. */
  refusal?: string | undefined
  /** Why a planned statement would fail. */
  failure?: string | undefined
  /** What might be wrong with the statement. */
  warning?: string | undefined
}

/** A statement whose reply was lost: it might have run, or might still be running. */
export interface UncertainStatement {
  statement: Statement
  queryId: string | undefined
}

/** The result of a run. */
export interface RunResult {
  mode: 'apply' | 'plan'
  /** The number of statements to run. */
  total: number
  finished: FinishedStatement[]
  /** The rows of the last query. */
  lastQuery: QueryResult | undefined
  /** Why the run ended early, and the first statement that failed. */
  failure: { error: unknown; statement: Statement | undefined } | undefined
  uncertain: UncertainStatement[]
  /** The statements that were not sent because the run ended early. */
  notRun: Statement[]
}
