import { code, forMarkdown } from '../../shared/remote-text.ts'
import { folded, table } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import type { Effect } from './comparison.ts'
import type { Result } from './session.ts'

/** One statement that ran. */
export interface Done {
  file: string
  line: number
  title: string
  effect: Effect
  /** Milliseconds. */
  took: number
  queryId: string | undefined
}

/** What became of a run. */
export interface Account {
  total: number
  done: Done[]
  failed: string | undefined
  last: Result | undefined
  took: number
}

const SHOWN_ROWS = 50

/** The Markdown section of the job's summary. */
export function renderSummary({ total, done, failed, last, took }: Account): string {
  const changed = done.filter(({ effect }) => effect === 'created' || effect === 'changed').length
  const said = failed === undefined ? (changed === 0 ? 'nothing changed' : `${changed} changed`) : `failed at ${failed}`
  const rows = done.map(({ file, line, title, effect, took: ms }) => [
    code(`${file}:${line}`),
    code(title),
    effect,
    duration(ms),
  ])
  const parts = [`### Snowflake: ${forMarkdown(said)}`, `${done.length} of ${total} statements in ${duration(took)}.`]
  if (last !== undefined && last.rows.length > 0) {
    const cells = last.rows
      .slice(0, SHOWN_ROWS)
      .map(row => last.columns.map(column => forMarkdown(String(row[column] ?? ''))))
    parts.push(table(last.columns.map(forMarkdown), cells))
  }
  if (rows.length > 0) parts.push(folded('Statements', table(['Where', 'Statement', 'Effect', 'Time'], rows)))
  return `${parts.join('\n\n')}\n`
}
