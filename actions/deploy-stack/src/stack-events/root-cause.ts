import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { withHookReasons } from '../cloudformation/hooks.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import { readEventPages } from './event-stream.ts'

// The reason of a resource that stopped because another one had failed.
const CANCELLED = /\bcancell?ed\b/i
// Below this depth of nested stacks the outer reason is used.
const MAX_DEPTH = 4

/** The first resource of an operation that failed by itself. */
export function findFirstFailure(events: StackEvent[], stackId: string): StackEvent | undefined {
  const failures = events.filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
  const resources = failures.filter(({ PhysicalResourceId }) => PhysicalResourceId !== stackId)
  return resources.find(({ ResourceStatusReason = '' }) => !CANCELLED.test(ResourceStatusReason)) ?? resources[0]
}

/** A failed event, and the logical id of the stack's own resource that contains it. */
export interface RootCause {
  event: StackEvent
  outermost: string
}

/**
 * The root cause of a failed operation, in the nested stack where it happened. If no resource failed it is the stack's own
 * reason; undefined without any.
 */
export async function findRootCause(
  events: StackEvent[],
  stackId: string,
  api: CloudFormation,
  depth = MAX_DEPTH,
): Promise<RootCause | undefined> {
  const failure = findFirstFailure(events, stackId)
  if (failure === undefined) {
    const own = events.find(event => /_FAILED$|ROLLBACK/.test(event.ResourceStatus ?? '') && event.ResourceStatusReason)
    return own && { event: withHookReasons(own, events), outermost: own.LogicalResourceId ?? '' }
  }
  const outermost = failure.LogicalResourceId ?? ''
  const nestedId = failure.ResourceType === STACK ? failure.PhysicalResourceId : undefined
  if (!nestedId || depth === 0) return { event: withHookReasons(failure, events), outermost }
  const nestedEvents = await readEventsSince(events[0]?.Timestamp, nestedId, api)
  const nestedCause = await findRootCause(nestedEvents, nestedId, api, depth - 1)
  return { event: nestedCause?.event ?? withHookReasons(failure, events), outermost }
}

// A nested operation starts after the outer one. Events come newest first: the cause can be on a later page.
async function readEventsSince(since: Date | undefined, stackId: string, api: CloudFormation): Promise<StackEvent[]> {
  const events: StackEvent[] = []
  try {
    for await (const page of readEventPages(stackId, read => api.call(read))) {
      const recent = page.filter(({ Timestamp }) => !since || !Timestamp || Timestamp >= since)
      events.push(...recent)
      if (recent.length < page.length) break
    }
  } catch {
    // The outer failure is reported even if no time is left.
    return []
  }
  return events.reverse()
}

/** A failed event in words: the resource, its type, the reason. */
export const formatRootCause = ({ LogicalResourceId, ResourceType, ResourceStatusReason }: StackEvent): string =>
  `${LogicalResourceId} (${ResourceType}): ${ResourceStatusReason || 'no reason given'}`
