import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { folded, table } from '../../../shared/summary.ts'
import { duration } from '../../../shared/wait.ts'
import { formatEffect, isChange } from '../changes/effect.ts'
import { abbreviateStatement, statementLocation } from '../sql/statement.ts'
import type { FinishedStatement, Report } from './report.ts'

const SHOWN_ROWS = 50

/** The Markdown section of the job's summary; `redact` removes secrets. */
export function renderSummary(report: Report, redact: (text: string) => string): string {
  const { finished: done, last, durationMs: took } = report
  const parts = [
    `### Snowflake: ${formatOutcome(report)}`,
    `${done.length} of ${report.total} statements in ${duration(took)}.`,
    ...(done.length > 0 ? [renderScripts(report)] : []),
    ...(last !== undefined && last.rows.length > 0 ? [renderRows(last, redact)] : []),
    ...(done.length > 0 ? [folded('Every statement', renderStatements(report, redact))] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function formatOutcome({ mode, finished: done, failed }: Report): string {
  if (failed !== undefined) return `failed at ${code(statementLocation(failed))}`
  const changes = done.filter(({ effect: verdict }) => isChange(verdict)).length
  if (changes === 0) return mode === 'plan' ? 'nothing would change' : 'nothing changed'
  const count = `${changes} statement${changes === 1 ? '' : 's'}`
  return mode === 'plan' ? `${count} would change something` : `${count} changed something`
}

function renderScripts({ mode, finished: done }: Report): string {
  const files = Map.groupBy(done, ({ statement }) => statement.file)
  const rows = [...files].map(([file, ones]) => [
    code(file),
    String(ones.length),
    forMarkdown(countEffects(ones, mode)),
    duration(ones.reduce((sum, { durationMs: took }) => sum + took, 0)),
  ])
  return table(['Script', 'Statements', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}

/** How many statements had which effect: `12 created, 20 same`. */
export function countEffects(done: FinishedStatement[], mode: Report['mode']): string {
  const words = done
    .map(({ effect: verdict }) => formatEffect({ action: verdict.action }, mode))
    .filter(word => word !== '')
  const counts = [...Map.groupBy(words, word => word)].map(([word, ones]) => `${ones.length} ${word}`)
  return counts.join(', ') || 'nothing to change'
}

function renderRows(last: NonNullable<Report['last']>, redact: (text: string) => string): string {
  const cell = (value: unknown) => forMarkdown(redact(value === null || value === undefined ? '' : String(value)))
  const rows = last.rows.slice(0, SHOWN_ROWS).map(row => last.columns.map(column => cell(row[column])))
  const more = last.rows.length - SHOWN_ROWS
  return table(last.columns.map(forMarkdown), rows) + (more > 0 ? `\n\n_${more} rows more._` : '')
}

function renderStatements({ mode, finished: done }: Report, redact: (text: string) => string): string {
  const rows = done.map(({ statement, effect: verdict, durationMs: took }) => [
    code(statementLocation(statement)),
    code(redact(abbreviateStatement(statement))),
    forMarkdown(redact(formatEffect(verdict, mode))),
    duration(took),
  ])
  return table(['Where', 'Statement', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}
