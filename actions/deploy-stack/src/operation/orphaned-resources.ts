import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { OrphanedResource } from '../report/run-result.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import type { StackEventAtDepth } from '../stack-events/event-tree.ts'

/**
 * Finds the resources that the cleanup of an operation could not delete. The operation is complete all the same, and they
 * are no longer part of the stack.
 */
export function findOrphanedResources(events: StackEventAtDepth[], secrecy: Secrecy): OrphanedResource[] {
  // A deletion is tried again after a failure.
  const newest = new Map(events.map(eventAtDepth => [keyOf(eventAtDepth.event), eventAtDepth]))
  return [...newest.values()]
    .filter(({ event }) => event.ResourceStatus === 'DELETE_FAILED' && event.PhysicalResourceId !== event.StackId)
    .map(({ event, depth }) => toOrphanedResource(event, depth, secrecy))
}

const keyOf = ({ StackId, LogicalResourceId, PhysicalResourceId }: StackEvent): string =>
  JSON.stringify([StackId, LogicalResourceId, PhysicalResourceId])

function toOrphanedResource(event: StackEvent, depth: number, secrecy: Secrecy): OrphanedResource {
  const { LogicalResourceId: logicalId = '', ResourceType: type = '', PhysicalResourceId: physicalId } = event
  const { ResourceStatusReason: reason = 'no reason given', StackName = '' } = event
  // The secrets of a nested stack are unknown here, so its physical id is not shown.
  if (depth > 0) return { logicalId, type, nestedStack: StackName, reason: secrecy.redactNestedReason(reason) }
  return {
    logicalId,
    type,
    ...(physicalId ? { physicalId: secrecy.redactPhysicalId([], logicalId, physicalId) } : {}),
    reason: secrecy.redactReason(logicalId, reason),
  }
}
