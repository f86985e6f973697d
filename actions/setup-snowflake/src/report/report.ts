import { type Effect, isChange } from '../changes/effect.ts'
import type { QueryResult } from '../session/driver.ts'
import { abbreviateStatement, type Statement, statementLocation } from '../sql/statement.ts'

/** One statement that ran, or that would. */
export interface FinishedStatement {
  statement: Statement
  effect: Effect
  /** Milliseconds. */
  durationMs: number
  queryId: string | undefined
}

/** What became of a run. */
export interface Report {
  mode: 'apply' | 'plan'
  total: number
  finished: FinishedStatement[]
  failed: Statement | undefined
  /** Of the last query. */
  last: QueryResult | undefined
  /** Milliseconds. */
  durationMs: number
}

export const hasChanges = ({ finished: done }: Report): boolean => done.some(({ effect: verdict }) => isChange(verdict))

/** The output `plan`: what every statement does to the account. */
export const listEffects = ({ finished: done }: Report, redact: (text: string) => string = text => text) =>
  done.map(({ statement, effect: { action: effect, detail } }) => ({
    statement: statementLocation(statement),
    sql: redact(abbreviateStatement(statement)),
    action: effect,
    ...(detail === undefined ? {} : { detail: redact(detail) }),
  }))

const MAX_OUTPUT_ROWS = 1_000

/** The output `rows`: enough for an answer. */
export const listRows = ({ last }: Report): Record<string, unknown>[] | undefined =>
  last?.rows.slice(0, MAX_OUTPUT_ROWS)
