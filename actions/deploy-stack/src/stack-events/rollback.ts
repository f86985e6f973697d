import type { StackEvent } from '@aws-sdk/client-cloudformation'

/** Splits the events of an operation into those before the stack's rollback and those of the rollback. */
export function splitAtRollback(
  events: StackEvent[],
  stackId: string,
): { forward: StackEvent[]; rollback: StackEvent[] } {
  const start = events.findIndex(
    ({ PhysicalResourceId, ResourceStatus = '' }) =>
      PhysicalResourceId === stackId && ResourceStatus.endsWith('ROLLBACK_IN_PROGRESS'),
  )
  // The event that starts the rollback has the reason for it.
  return start === -1
    ? { forward: events, rollback: [] }
    : { forward: events.slice(0, start + 1), rollback: events.slice(start + 1) }
}

/** Whether a rollback stopped before its end. */
export const isFailedRollback = (status: string): boolean => status.endsWith('ROLLBACK_FAILED')
