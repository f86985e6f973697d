import type { Result } from './driver.ts'
import { isChange, type Verdict } from './effect.ts'
import { placeOf, type Statement, titleOf } from './statement.ts'

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

// Enough for an answer; all outputs of a job together are limited to 1 MB.
const ROWS = 1_000
const BYTES = 256 * 1_024

/** The output `rows`: as many rows as fit. */
export function rowsOf({ last }: Report): Record<string, unknown>[] | undefined {
  let bytes = 0
  return last?.rows.slice(0, ROWS).filter(row => {
    bytes += Buffer.byteLength(JSON.stringify(row))
    return bytes <= BYTES
  })
}
