import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { duration } from '../../../shared/wait.ts'

interface Span {
  id: string
  from: number
  to: number
  failed: boolean
}

// GitHub draws up to 50,000 characters of mermaid; the slowest resources are the ones worth a line.
const MOST_BARS = 100

/** A picture of how long each resource of an operation took, the slowest marked; undefined where there is none. */
export function renderTimeline(events: StackEvent[], stackId: string | undefined): string | undefined {
  const spans = readSpans(events, stackId)
  if (spans.size === 0) return undefined
  const slowest = [...spans].toSorted(([, a], [, b]) => b.to - b.from - (a.to - a.from))
  const drawn = new Set(slowest.slice(0, MOST_BARS).map(([key]) => key))
  const [slowestKey] = slowest[0] ?? []
  const origin = Math.min(...[...spans.values()].map(({ from }) => from))
  const bars = [...spans]
    .filter(([key]) => drawn.has(key))
    .map(([key, { id, from, to, failed }]) => {
      const mark = failed ? 'crit, ' : key === slowestKey ? 'active, ' : ''
      // At least a second wide, or mermaid draws nothing.
      return `  ${id} (${duration(to - from)}) :${mark}${from - origin}, ${Math.max(to - origin, from - origin + 1_000)}`
    })
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars, '```'].join('\n')
}

// Logical ids are alphanumeric; whatever else stood in one would be syntax to mermaid. Stacks may use one twice.
function readSpans(events: StackEvent[], stackId: string | undefined): Map<string, Span> {
  const spans = new Map<string, Span>()
  for (const { StackId, LogicalResourceId = '', PhysicalResourceId, ResourceStatus = '', Timestamp } of events) {
    const id = LogicalResourceId.replace(/[^A-Za-z0-9-]/g, '')
    const at = Timestamp?.getTime()
    // A stack's word on itself; as a resource of the stack around it, it has a bar there.
    const itself =
      PhysicalResourceId !== undefined && (PhysicalResourceId === stackId || PhysicalResourceId === StackId)
    if (at === undefined || id === '' || itself) continue
    const key = `${StackId}/${id}`
    const span = spans.get(key) ?? { id, from: at, to: at, failed: false }
    spans.set(key, {
      id,
      from: Math.min(span.from, at),
      to: Math.max(span.to, at),
      failed: span.failed || ResourceStatus.endsWith('_FAILED'),
    })
  }
  return spans
}
