import { formatDuration } from '../../../shared/duration.ts'
import { formatDriftVerdict } from './drift-verdict.ts'
import { countChanges } from './log-lines.ts'
import type { RunResult } from './run-result.ts'

/** The last line of a successful step's log. */
export function formatOutcome(result: RunResult, elapsedMs: number): string {
  const changes = formatChanges(result)
  const verdict = result.mode === 'drift' ? formatDriftVerdict(result.drift) : formatStatus(result).toLowerCase()
  const state = formatState(result)
  const parts = [
    `${verdict}${state === undefined ? '' : ` (${state})`}`,
    ...(changes === undefined ? [] : [changes]),
    `took ${formatDuration(elapsedMs)}`,
  ]
  return `Stack ${result.stack}: ${parts.join(', ')}`
}

/** The result in one or two words. */
export function formatStatus({ mode, status = '', changed, empty, drift, failure }: RunResult): string {
  if (mode === 'drift' && drift?.status === 'DRIFTED') return 'Drifted'
  if (mode === 'drift' && failure !== undefined) return 'Drift unknown'
  if (failure !== undefined) return 'Failed'
  switch (mode) {
    case 'plan':
      return changed ? 'Planned' : 'Nothing to change'
    case 'drift':
      return drift?.status === 'PARTLY_CHECKED' ? 'Partly in sync' : 'In sync'
    case 'delete':
      return empty ? 'Nothing to delete' : 'Deleted'
    default:
      if (empty) return changed ? 'Settings changed' : 'Unchanged'
      return VERBS.find(([prefix]) => status.startsWith(prefix))?.[1] ?? 'Deployed'
  }
}

const VERBS = [
  ['CREATE_', 'Created'],
  ['UPDATE_', 'Updated'],
  ['IMPORT_', 'Imported'],
] as const

/** The status of the stack. A status is letters only; anything else would need escaping. */
export const formatState = ({ status }: RunResult): string | undefined => status?.replace(/[^A-Za-z_]/g, '')

/** What the change set changes, in numbers; what is not applied, or not completely, is still to do. */
export function formatChanges({ mode, changed, empty, changes, failure }: RunResult): string | undefined {
  if (changes.length > 0) return countChanges(changes, { isDone: mode !== 'plan' && failure === undefined })
  if (mode === 'drift' || mode === 'delete' || failure !== undefined || !changed) return undefined
  if (empty) return mode === 'plan' ? 'a change of settings' : undefined
  return countChanges(changes)
}
