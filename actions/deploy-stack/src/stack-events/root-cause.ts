import { DescribeStackEventsCommand, type StackEvent } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { STACK } from './event-tree.ts'

// What a resource says that only stopped because another one had failed.
const CASCADE = /\bcancell?ed\b/i
// Stacks in stacks in stacks: deeper than this the outer reason has to do.
const DEPTH = 4

/** The first resource of an operation that failed by itself, not in the wake of another. */
export function findFirstFailure(events: StackEvent[], stackId: string): StackEvent | undefined {
  const failures = events.filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
  const resources = failures.filter(({ PhysicalResourceId }) => PhysicalResourceId !== stackId)
  return resources.find(({ ResourceStatusReason = '' }) => !CASCADE.test(ResourceStatusReason)) ?? resources[0]
}

/** A failed event, and the logical id of the resource of the stack itself in which it happened. */
export interface RootCause {
  event: StackEvent
  outermost: string
}

/**
 * The first cause of a failed operation, in the nested stack where it happened.
 * Without a failed resource it is the stack's own reason; undefined where nothing tells it.
 */
export async function findRootCause(
  events: StackEvent[],
  stackId: string,
  api: CloudFormation,
  depth = DEPTH,
): Promise<RootCause | undefined> {
  const failure = findFirstFailure(events, stackId)
  if (failure === undefined) {
    const own = events.find(event => /_FAILED$|ROLLBACK/.test(event.ResourceStatus ?? '') && event.ResourceStatusReason)
    return own && { event: own, outermost: own.LogicalResourceId ?? '' }
  }
  const outermost = failure.LogicalResourceId ?? ''
  const nested = failure.ResourceType === STACK ? failure.PhysicalResourceId : undefined
  if (!nested || depth === 0) return { event: failure, outermost }
  const inner = await readEventsSince(events[0]?.Timestamp, nested, api)
  return { event: (await findRootCause(inner, nested, api, depth - 1))?.event ?? failure, outermost }
}

// The nested stack's operation began after the outer one. Its events come newest first: the cause may be pages away.
async function readEventsSince(since: Date | undefined, stackId: string, api: CloudFormation): Promise<StackEvent[]> {
  const found: StackEvent[] = []
  try {
    for (let next: string | undefined, last = false; !last; ) {
      const input = { StackName: stackId, ...(next === undefined ? {} : { NextToken: next }) }
      const { StackEvents = [], NextToken } = await api.call((client, options) =>
        client.send(new DescribeStackEventsCommand(input), options),
      )
      const ours = StackEvents.filter(({ Timestamp }) => !since || !Timestamp || Timestamp >= since)
      found.push(...ours)
      next = NextToken
      last = !next || ours.length < StackEvents.length
    }
  } catch {
    // The outer failure is known, and has to be told also where there is no more time.
    return []
  }
  return found.reverse()
}

/** A failed event in words: the resource, its type, the reason. */
export const formatCause = ({ LogicalResourceId, ResourceType, ResourceStatusReason }: StackEvent): string =>
  `${LogicalResourceId} (${ResourceType}): ${ResourceStatusReason || 'no reason given'}`
