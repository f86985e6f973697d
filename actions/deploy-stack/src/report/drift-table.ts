import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { countOf, renderDetails, renderTable } from '../../../shared/summary.ts'
import { formatValue, renderTitled } from './change-table.ts'
import type { Drift } from './run-result.ts'

// A longer table is folded, never cut.
const MAX_OPEN_ROWS = 30

/** The resources that differ, or could not be compared; those that were not checked are folded. */
export function renderDrift({ resources, notChecked = [] }: Drift): string[] {
  const rows = resources.map(({ logicalId, type, status, reason, differences }) => [
    code(logicalId),
    forMarkdown(type),
    `**${forMarkdown(status)}**${reason === undefined ? '' : ` ${forMarkdown(reason)}`}`,
    differences
      .map(
        ({ path, expected, actual }) =>
          `${code(path)}: ${formatValue(expected || undefined)} → ${formatValue(actual || undefined)}`,
      )
      .join('<br>'),
  ])
  const table = renderTable(['Resource', 'Type', 'Drift', 'Expected → actual'], rows)
  const unchecked = renderTable(
    ['Resource', 'Type'],
    notChecked.map(({ logicalId, type }) => [code(logicalId), forMarkdown(type)]),
  )
  return [
    ...(rows.length === 0
      ? []
      : [renderTitled(table, `Drift: ${countOf(rows.length, 'resource')}`, rows.length > MAX_OPEN_ROWS)]),
    ...(notChecked.length === 0
      ? []
      : [renderDetails(`${countOf(notChecked.length, 'resource')} not checked`, unchecked)]),
  ]
}
