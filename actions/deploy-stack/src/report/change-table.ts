import { MASK } from '../../../shared/redact.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { renderDetails, renderHeading, renderTable } from '../../../shared/summary.ts'
import type { PropertyChange, ResourceChange } from './run-result.ts'

// A longer table is folded, never cut.
const MAX_OPEN_ROWS = 30
// A policy document or a script; the output `changes` has the whole value.
const MAX_VALUE = 500

/** The changed resources under a title; a long list is folded, and one that only creates resources. */
export function renderChanges(changes: ResourceChange[], title: string): string {
  const isCreation = changes.every(({ action }) => action === 'Add')
  const table = renderTable(
    ['Action', 'Resource', 'Type', 'Changes'],
    changes.map(change => toRow(change, isCreation)),
  )
  return renderTitled(table, title, isCreation || changes.length > MAX_OPEN_ROWS)
}

/** A table under a title, open or folded. */
export const renderTitled = (table: string, title: string, isFolded: boolean): string =>
  isFolded ? renderDetails(title, table) : `${renderHeading(forMarkdown(title))}\n\n${table}`

/** Whether a value of these changes is hidden. */
export const hasHidden = (changes: ResourceChange[]): boolean =>
  changes.some(({ properties }) =>
    properties.some(({ before, after }) => [before, after].some(value => value?.includes(MASK))),
  )

function toRow(change: ResourceChange, isCreation: boolean): string[] {
  const { logicalId, type, properties } = change
  return [
    isCreation ? '' : formatAction(change),
    code(logicalId),
    forMarkdown(type),
    properties.map(formatProperty).join('<br>'),
  ]
}

function formatAction({ action, replacement, policy }: ResourceChange): string {
  const verb =
    replacement === 'true'
      ? '**Replace**'
      : `${forMarkdown(action)}${replacement === 'conditional' ? ', **conditional** replacement' : ''}`
  // A plain deletion is not mentioned.
  return policy === undefined || policy.endsWith('Delete') ? verb : `${verb} (${forMarkdown(policy)})`
}

function formatProperty({ path, before, after, because }: PropertyChange): string {
  const name = code(path.replace(/^\/?Properties[/.]/, ''))
  const values = before === undefined && after === undefined ? '' : `: ${formatValue(before)} → ${formatValue(after)}`
  return `${name}${values}${because === undefined ? '' : ` (by ${code(because)})`}`
}

/** A value before or after a change; an absent one is `none`. */
export function formatValue(text: string | undefined): string {
  if (text === undefined) return 'none'
  return code(text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text)
}
