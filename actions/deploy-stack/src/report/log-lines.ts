import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { countOf } from '../../../shared/summary.ts'
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

// The verbs of the actions, undone and done.
const VERBS = {
  Add: ['to add', 'added'],
  Import: ['to import', 'imported'],
  Modify: ['to modify', 'modified'],
  Replace: ['to replace', 'replaced'],
  Remove: ['to remove', 'removed'],
  Dynamic: ['perhaps to change', 'perhaps changed'],
} as const

/** The changes in numbers: `3 resources added, 1 replaced`; before they are done `3 resources to add, 1 to replace`. */
export function countChanges(changes: ResourceChange[], { isDone = false }: { isDone?: boolean } = {}): string {
  // A change set without resource changes.
  if (changes.length === 0) return 'a change of outputs, tags or settings'
  const counts = Object.entries(VERBS).flatMap(([verb, [undone, done]]) => {
    const { length } = changes.filter(change => verbOf(change) === verb)
    return length === 0 ? [] : [{ length, words: isDone ? done : undone }]
  })
  return counts
    .map(({ length, words }, index) => `${index === 0 ? countOf(length, 'resource') : length} ${words}`)
    .join(', ')
}

function verbOf({ action, replacement }: ResourceChange): keyof typeof VERBS {
  if (action === 'Modify' && replacement === 'true') return 'Replace'
  // SyncWithActual, of a change set that reverts drift, changes only what CloudFormation knows.
  return action in VERBS ? (action as keyof typeof VERBS) : 'Modify'
}

// A JSON document on one line of the log.
const MAX_LENGTH = 120
const formatValue = (text = 'none'): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH)}…` : line
}
