import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { ResourceChange } from './run-result.ts'

/** One event as a line of the log. */
export function formatEvent(event: StackEvent): string {
  const { Timestamp, ResourceStatus = '', LogicalResourceId = '', ResourceType = '', ResourceStatusReason } = event
  const time = Timestamp?.toISOString().slice(11, 19) ?? '--:--:--'
  const reason = ResourceStatusReason ? `: ${ResourceStatusReason}` : ''
  return `${time} ${ResourceStatus.padEnd(20)} ${LogicalResourceId} (${ResourceType})${reason}`
}

/** A change as lines of the log: the resource, then each property with its value before and after. */
export function formatChange({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const replaced = replacement === 'true' ? '  REPLACED' : replacement === 'conditional' ? '  may be REPLACED' : ''
  // What remains of the old resource; a plain deletion is not mentioned.
  const retained = policy === undefined || policy.endsWith('Delete') ? '' : ` (${policy})`
  return [
    `  ${action.padEnd(7)} ${logicalId} (${type})${replaced}${retained}`,
    ...properties.map(({ path, before, after }) => {
      const values =
        before === undefined && after === undefined ? '' : `: ${formatValue(before)} → ${formatValue(after)}`
      return `            ${path.replace(/^\/?Properties[/.]/, '')}${values}`
    }),
  ]
}

/** The number of changes in words; a change set without resource changes changes outputs, tags or settings. */
export const countChanges = ({ length }: ResourceChange[]): string =>
  length === 0 ? 'a change of outputs, tags or settings' : length === 1 ? '1 change' : `${length} changes`

// A JSON document on one line of the log.
const MAX_LENGTH = 120
const formatValue = (text = 'none'): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line
}
