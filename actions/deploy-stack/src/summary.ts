import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { folded, table } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import type { PlannedChange } from './changes.ts'

/** What became of a deployment. */
export interface Account {
  stack: string
  mode: 'apply' | 'plan'
  status: string
  changed: boolean
  changes: PlannedChange[]
  outputs: Record<string, string>
  events: StackEvent[]
  /** How long it took, in milliseconds. */
  took: number
  console: string | undefined
}

/** The Markdown section of the job's summary. */
export function renderSummary(account: Account): string {
  const { stack, mode, status, changed, changes, outputs, events, took, console } = account
  const said =
    mode === 'plan'
      ? changed
        ? `${changes.length} changes planned`
        : 'nothing to change'
      : changed
        ? status
        : `nothing to change (${status})`
  const parts = [
    `### Stack ${code(stack)}: ${said}`,
    `Took ${duration(took)}.${console === undefined ? '' : ` [Console](${console})`}`,
  ]
  if (changes.length > 0)
    parts.push(table(['Action', 'Logical id', 'Type', 'Replacement', 'Properties'], changes.map(changeRow)))
  const gantt = ganttOf(events)
  if (gantt !== undefined) parts.push(folded('Resources over time', gantt))
  const rows = Object.entries(outputs).map(([name, value]) => [code(name), code(value)])
  if (rows.length > 0) parts.push(folded('Outputs', table(['Output', 'Value'], rows)))
  return `${parts.join('\n\n')}\n`
}

function changeRow({ action, logicalId, type, replacement, properties }: PlannedChange): string[] {
  const list = properties.map(({ name, before, after }) =>
    before === undefined && after === undefined
      ? code(name)
      : `${code(name)}: ${code(before ?? '')} → ${code(after ?? '')}`,
  )
  const marked = replacement === 'true' ? '⚠️ yes' : replacement === 'conditional' ? '⚠️ conditional' : ''
  return [forMarkdown(action), code(logicalId), forMarkdown(type), marked, list.join('<br>')]
}

// mermaid reads ":" and "," as syntax; logical ids have only letters and digits, so nothing else gets in.
function ganttOf(events: StackEvent[]): string | undefined {
  const spans = new Map<string, { from: number; to: number }>()
  for (const { LogicalResourceId = '', Timestamp } of events) {
    const at = Timestamp?.getTime()
    const id = LogicalResourceId.replace(/[^A-Za-z0-9-]/g, '')
    if (at === undefined || id === '') continue
    const span = spans.get(id)
    spans.set(
      id,
      span === undefined ? { from: at, to: at } : { from: Math.min(span.from, at), to: Math.max(span.to, at) },
    )
  }
  if (spans.size < 2) return undefined
  const slowest = [...spans.entries()].slice(1).toSorted(([, a], [, b]) => b.to - b.from - (a.to - a.from))[0]?.[0]
  const bars = [...spans].map(
    ([id, { from, to }]) => `  ${id} :${id === slowest ? 'crit, ' : ''}${from}, ${Math.max(to, from + 1)}`,
  )
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...bars, '```'].join('\n')
}
