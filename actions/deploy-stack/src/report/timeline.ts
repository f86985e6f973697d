import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { renderTimeline, type TimelineRow } from '../../../shared/timeline.ts'

/** A timeline of the resources of an operation; undefined without any. */
export function renderResourceTimeline(events: StackEvent[], stackId: string | undefined): string | undefined {
  const rows = toTimelineRows(events, stackId)
  const longest = rows.toSorted((one, other) => other.end - other.start - (one.end - one.start))[0]
  if (longest !== undefined) longest.tag ??= 'active'
  return renderTimeline(rows)
}

function toTimelineRows(events: StackEvent[], stackId: string | undefined): TimelineRow[] {
  const rows = new Map<string, TimelineRow>()
  for (const { StackId, LogicalResourceId = '', PhysicalResourceId, ResourceStatus = '', Timestamp } of events) {
    const time = Timestamp?.getTime()
    // An event of a stack about itself; a nested stack has a row as a resource of the stack around it.
    const isOfStack =
      PhysicalResourceId !== undefined && (PhysicalResourceId === stackId || PhysicalResourceId === StackId)
    if (time === undefined || LogicalResourceId === '' || isOfStack) continue
    // Two stacks can have the same logical id.
    const key = `${StackId}/${LogicalResourceId}`
    const row = rows.get(key) ?? { label: LogicalResourceId, start: time, end: time }
    rows.set(key, {
      label: row.label,
      start: Math.min(row.start, time),
      end: Math.max(row.end, time),
      tag: row.tag ?? (ResourceStatus.endsWith('_FAILED') ? 'crit' : undefined),
    })
  }
  return [...rows.values()]
}
