import { formatDuration } from '../../../shared/duration.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { renderDetails, renderTable } from '../../../shared/summary.ts'
import { formatEffect, isChange } from '../changes/effect.ts'
import type { QueryResult } from '../session/driver.ts'
import { abbreviateStatement, statementLocation } from '../sql/statement.ts'
import type { FinishedStatement, RunResult } from './run-result.ts'

const MAX_SUMMARY_ROWS = 50

/** The Markdown section of the job summary. */
export function renderSummary(result: RunResult, durationMs: number, redact: (text: string) => string): string {
  const { finished, lastQuery, total } = result
  const parts = [
    `### Snowflake: ${formatOutcome(result)}`,
    `${finished.length} of ${countStatements(total)} in ${formatDuration(durationMs)}.`,
    ...(finished.length > 0 ? [renderScripts(result)] : []),
    ...(lastQuery !== undefined && lastQuery.rows.length > 0 ? [renderRows(lastQuery, redact)] : []),
    ...(finished.length > 0 ? [renderDetails('All statements', renderStatements(result, redact))] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function formatOutcome({ mode, finished, failure }: RunResult): string {
  if (failure?.statement !== undefined) return `failed at ${code(statementLocation(failure.statement))}`
  const changes = finished.filter(({ effect }) => isChange(effect)).length
  if (changes === 0) return mode === 'plan' ? 'no changes planned' : 'no changes'
  return `${countStatements(changes)} ${mode === 'plan' ? 'would make changes' : 'made changes'}`
}

function renderScripts({ mode, finished }: RunResult): string {
  const files = Map.groupBy(finished, ({ statement }) => statement.file)
  const rows = [...files].map(([file, statements]) => [
    code(file),
    String(statements.length),
    forMarkdown(countEffects(statements, mode)),
    formatDuration(sumDurations(statements)),
  ])
  return renderTable(['Script', 'Statements', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}

/** The number of statements by effect: `12 created, 20 unchanged`. */
export function countEffects(statements: FinishedStatement[], mode: RunResult['mode']): string {
  const words = statements.map(({ effect: { action } }) => formatEffect({ action }, mode)).filter(word => word !== '')
  const counts = [...Map.groupBy(words, word => word)].map(([word, { length }]) => `${length} ${word}`)
  return counts.join(', ') || 'no changes'
}

export const countStatements = (count: number): string => `${count} statement${count === 1 ? '' : 's'}`

export const sumDurations = (statements: FinishedStatement[]): number =>
  statements.reduce((sum, { durationMs }) => sum + durationMs, 0)

function renderRows({ columns, rows }: QueryResult, redact: (text: string) => string): string {
  const cell = (value: unknown) => forMarkdown(redact(value === null || value === undefined ? '' : String(value)))
  const cells = rows.slice(0, MAX_SUMMARY_ROWS).map(row => columns.map(column => cell(row[column])))
  const hiddenRows = rows.length - MAX_SUMMARY_ROWS
  const markdown = renderTable(columns.map(forMarkdown), cells, { keepEmptyColumns: true })
  return hiddenRows > 0 ? `${markdown}\n\n_${hiddenRows} more rows._` : markdown
}

function renderStatements({ mode, finished }: RunResult, redact: (text: string) => string): string {
  const rows = finished.map(({ statement, effect, durationMs }) => [
    code(statementLocation(statement)),
    code(redact(abbreviateStatement(statement))),
    forMarkdown(redact(formatEffect(effect, mode))),
    formatDuration(durationMs),
  ])
  return renderTable(['Location', 'Statement', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}
