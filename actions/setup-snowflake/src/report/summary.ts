import { formatDuration } from '../../../shared/duration.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { formatError } from '../../../shared/run-action.ts'
import {
  countOf,
  renderDetails,
  renderHeading,
  renderSection,
  renderTable,
  type SummarySection,
} from '../../../shared/summary.ts'
import type { FinishedStatement, RunResult } from '../apply/run-result.ts'
import { formatEffect, isChange } from '../changes/effect.ts'
import type { QueryResult } from '../session/driver.ts'
import { abbreviateStatement, formatLocation } from '../sql/statement.ts'
import { renderObjectTree } from './object-tree.ts'
import { listDifferences } from './output-values.ts'

const MAX_SUMMARY_ROWS = 50

interface Run {
  /** The account identifier, unless another host serves it. */
  account: string | undefined
  elapsedMs: number
}

/** The section of the job summary: the rows of the last query first, the statements folded. */
export function renderSummary(result: RunResult, run: Run, redact: (text: string) => string): string {
  const { finished, failure, lastQuery } = result
  return renderSection({
    outcome: determineOutcome(result),
    status: formatStatus(result),
    subject: formatSubject(result),
    problem: failure === undefined ? formatRefusal(result) : redact(formatError(failure.error)),
    facts: [formatCounts(result), formatDuration(run.elapsedMs), renderHistoryLink(run.account)],
    parts: [
      lastQuery === undefined || lastQuery.rows.length === 0 ? undefined : renderRows(result, lastQuery, redact),
      renderWarnings(result, redact),
      renderChanges(result, redact),
      finished.length > 0 ? renderScripts(result) : undefined,
      finished.length > 0
        ? renderDetails(countStatements(finished.length), renderStatements(result, redact))
        : undefined,
    ],
  })
}

/** The step fails if `apply` would. */
function determineOutcome(result: RunResult): SummarySection['outcome'] {
  if (result.failure !== undefined || formatRefusal(result) !== undefined) return 'failure'
  if (result.finished.some(({ warning }) => warning !== undefined)) return 'warning'
  return result.mode === 'plan' ? 'plan' : 'success'
}

/** Why `apply` would refuse a plan, and which of its statements would fail. */
function formatRefusal({ mode, finished }: RunResult): string | undefined {
  if (mode === 'apply') return undefined
  const list = (of: 'refusal' | 'failure') =>
    finished.flatMap(({ statement, [of]: reason }) =>
      reason === undefined ? [] : [`${formatLocation(statement)} (${abbreviateStatement(statement)}): ${reason}`],
    )
  const [refused, failing] = [list('refusal'), list('failure')]
  const lines = [
    ...(refused.length > 0 ? ['Apply would refuse this plan:', ...refused] : []),
    ...(failing.length > 0 ? ['Apply would fail:', ...failing] : []),
  ]
  return lines.length > 0 ? lines.join('\n') : undefined
}

function renderWarnings({ finished }: RunResult, redact: (text: string) => string): string | undefined {
  const lines = finished.flatMap(({ statement, warning }) =>
    warning === undefined ? [] : [`- ${code(formatLocation(statement))} · ${forMarkdown(redact(warning))}`],
  )
  const hidden = lines.length - MAX_SUMMARY_ROWS
  const more = hidden > 0 ? [`- … ${countOf(hidden, 'more line')}`] : []
  return lines.length === 0
    ? undefined
    : `${renderHeading('Warnings')}\n\n${[...lines.slice(0, MAX_SUMMARY_ROWS), ...more].join('\n')}`
}

function renderChanges({ mode, finished }: RunResult, redact: (text: string) => string): string | undefined {
  const tree = renderObjectTree(finished, { mode, redact })
  return tree && `${renderHeading(mode === 'plan' ? 'Plan' : 'Changes')}\n\n${tree}`
}

function formatStatus({ mode, finished, failure }: RunResult): string {
  if (failure !== undefined) return 'Failed'
  if (mode === 'plan' && finished.some(({ refusal }) => refusal !== undefined)) return 'Plan rejected'
  if (mode === 'plan' && finished.some(one => one.failure !== undefined)) return 'Plan would fail'
  const hasChanges = finished.some(({ effect }) => isChange(effect))
  if (mode === 'plan') return hasChanges ? 'Planned' : 'Nothing to change'
  return hasChanges ? 'Applied' : 'Unchanged'
}

function formatSubject({ finished, failure }: RunResult): string {
  const statements = [...finished.map(({ statement }) => statement), failure?.statement]
  const files = [...new Set(statements.flatMap(statement => (statement === undefined ? [] : [statement.file])))]
  return `Snowflake ${files.length === 1 ? 'script' : 'scripts'} ${files.map(code).join(', ')}`.trim()
}

function formatCounts(result: RunResult): string {
  const { mode, total, finished } = result
  const changes = finished.filter(({ effect }) => isChange(effect)).length
  const effect = mode === 'plan' ? 'would make changes' : 'made changes'
  const done = finished.length === total ? countStatements(total) : `${finished.length} of ${countStatements(total)}`
  const differences = listDifferences(result).length
  const parts = [
    done,
    changes === 0 ? 'no changes' : `${changes} ${effect}`,
    ...(differences === 0 ? [] : [`${differences} ${differences === 1 ? 'differs' : 'differ'}`]),
  ]
  return parts.join(', ')
}

/** Snowsight has accounts by organization and name; a legacy account locator has no such address. */
function renderHistoryLink(account: string | undefined): string | undefined {
  const [, organization, name] = /^([A-Za-z]\w*)-(\w+)$/.exec(account ?? '') ?? []
  if (organization === undefined || name === undefined) return undefined
  const address = `https://app.snowflake.com/${organization.toLowerCase()}/${name.toLowerCase()}`
  return `[Open the query history](${address}/#/compute/history/queries)`
}

function renderScripts({ mode, finished }: RunResult): string {
  const files = Map.groupBy(finished, ({ statement }) => statement.file)
  const rows = [...files].map(([file, statements]) => [
    code(file),
    String(statements.length),
    forMarkdown(countEffects(statements, mode)),
    mode === 'plan' ? '' : formatDuration(sumDurations(statements)),
  ])
  return renderTable(['Script', 'Statements', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}

/** The number of statements by effect: `12 created, 20 unchanged`. */
export function countEffects(statements: FinishedStatement[], mode: RunResult['mode']): string {
  const words = statements.map(({ effect: { action } }) => formatEffect({ action }, mode)).filter(word => word !== '')
  const counts = [...Map.groupBy(words, word => word)].map(([word, { length }]) => `${length} ${word}`)
  return counts.join(', ') || 'no changes'
}

export const countStatements = (count: number): string => countOf(count, 'statement')

export const sumDurations = (statements: FinishedStatement[]): number =>
  statements.reduce((sum, { durationMs }) => sum + durationMs, 0)

function renderRows({ finished }: RunResult, { columns, rows }: QueryResult, redact: (text: string) => string): string {
  const cell = (value: unknown) => forMarkdown(redact(value === null || value === undefined ? '' : String(value)))
  const cells = rows.slice(0, MAX_SUMMARY_ROWS).map(row => columns.map(column => cell(row[column])))
  const hiddenRows = rows.length - MAX_SUMMARY_ROWS
  const markdown = renderTable(columns.map(cell), cells, { keepEmptyColumns: true })
  const query = finished.findLast(({ statement }) => statement.kind.type === 'query')?.statement
  const title = query === undefined ? 'Result' : `Result of ${code(formatLocation(query))}`
  const more = hiddenRows > 0 ? [`_${countOf(hiddenRows, 'more row')}._`] : []
  return [renderHeading(title), markdown, ...more].join('\n\n')
}

function renderStatements({ mode, finished }: RunResult, redact: (text: string) => string): string {
  const rows = finished.map(({ statement, effect, durationMs }) => [
    code(formatLocation(statement)),
    code(redact(abbreviateStatement(statement))),
    forMarkdown(redact(formatEffect(effect, mode))),
    mode === 'plan' ? '' : formatDuration(durationMs),
  ])
  return renderTable(['Location', 'Statement', mode === 'plan' ? 'Plan' : 'Effect', 'Time'], rows)
}
