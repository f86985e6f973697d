import type { Stack, StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { type Probe, waitFor } from '../../shared/wait.ts'
import type { EventStream } from './events.ts'
import { eventLine } from './events.ts'
import { describeStack, type Working } from './stack.ts'
import { AFTER } from './status.ts'

/**
 * Follows our operation to its end and prints its events.
 * The end is what the stack's own last event of our operation says; the stack's status alone may be older than it.
 */
export async function follow(
  stackId: string,
  events: EventStream,
  working: Working,
  report: { say: (line: string) => void; status: (status: StackStatus) => void },
): Promise<Stack> {
  return await waitFor(`Stack ${stackId.split('/')[1] ?? stackId}`, probe, { everyMs: 1_000, maxMs: 3_500, ...working })

  async function probe(): Promise<Probe<Stack>> {
    for (const event of await events.next()) report.say(eventLine(event))
    const stack = await describeStack(stackId, working)
    const status = stack?.StackStatus
    if (stack === undefined || status === undefined) throw new ActionError(`Stack ${stackId} is gone`)
    report.status(status)
    if (AFTER[status] === 'running' || !hasBegun(stackId, events)) return { done: false, state: status }
    for (const event of await events.next()) report.say(eventLine(event))
    if (AFTER[status] === 'succeeded') return { done: true, value: stack }
    const cause = events.firstCause()
    const why =
      cause === undefined
        ? (stack.StackStatusReason ?? 'no reason given')
        : `${cause.LogicalResourceId} (${cause.ResourceType}): ${cause.ResourceStatusReason ?? 'no reason given'}`
    throw new ActionError(`Stack ${stack.StackName} ended in ${status}: ${why}`)
  }
}

// A reply older than our own execution shows the end of an earlier operation: ours has begun when the stack itself says so.
const hasBegun = (stackId: string, events: EventStream): boolean =>
  events.unreadable || events.seen.some(event => event.PhysicalResourceId === stackId)
