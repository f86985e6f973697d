import { isChange, type Verdict } from '../changes/effect.ts'
import type { Result } from '../session/driver.ts'
import { placeOf, type Statement, titleOf } from '../sql/statement.ts'

/** One statement that ran, or that would. */
export interface Done {
  statement: Statement
  verdict: Verdict
  /** Milliseconds. */
  took: number
  queryId: string | undefined
}

/** What became of a run. */
export interface Report {
  mode: 'apply' | 'plan'
  total: number
  done: Done[]
  failed: Statement | undefined
  /** Of the last query. */
  last: Result | undefined
  /** Milliseconds. */
  took: number
}

export const changedIn = ({ done }: Report): boolean => done.some(({ verdict }) => isChange(verdict))

/** The output `plan`: what every statement does to the account. */
export const planOf = ({ done }: Report, redact: (text: string) => string = text => text) =>
  done.map(({ statement, verdict: { effect, detail } }) => ({
    statement: placeOf(statement),
    sql: redact(titleOf(statement)),
    action: effect,
    ...(detail === undefined ? {} : { detail: redact(detail) }),
  }))

const MOST_ROWS = 1_000

/** The output `rows`: enough for an answer. */
export const rowsOf = ({ last }: Report): Record<string, unknown>[] | undefined => last?.rows.slice(0, MOST_ROWS)
