import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { DeadlineError } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { isTerminal } from '../cloudformation/stack-status.ts'
import type { EventTree, StackEventAtDepth } from '../stack-events/event-tree.ts'
import type { PollSchedule } from '../stack-events/poll-interval.ts'

// How often the listener has its turn.
const SLICE_MS = 950

/** Who hears of the progress. */
export interface Listener {
  onEvent(told: StackEventAtDepth): void
  onStatus(status: StackStatus): void
  warn(line: string): void
  /** Called about once a second, between the calls. */
  onTick(): Promise<void>
  /** How many resources still have something to do, where that is known. */
  remainingResources(): number | undefined
}

/**
 * Follows our operation to its end, telling its events.
 * The end is what the stack's own event of our operation says; a stack's status alone may be older than our execution.
 * Where events may not be read, `unseen` tells the status, once it is sure that it is our operation's.
 * @throws DeadlineError when it is not over by then.
 */
export async function followEvents(
  events: EventTree,
  { unseen, pace }: { unseen: () => Promise<StackStatus | undefined>; pace: PollSchedule },
  api: CloudFormation,
  listener: Listener,
): Promise<StackStatus> {
  const { clock, deadline, signal } = api.limits
  const { root } = events
  let last: StackStatus | undefined
  for (;;) {
    const before = root.denied
    for (const told of await events.refresh()) listener.onEvent(told)
    warnOfUnreadable(events, listener)
    if (root.denied !== before) listener.warn(`Events are not shown, they may not be read: ${root.denied}`)
    const status = root.denied === undefined ? root.status() : await unseen()
    if (status !== undefined && status !== last) listener.onStatus(status)
    last = status ?? last
    const over = isTerminal(status)
    try {
      await listener.onTick()
    } catch (error) {
      // What is over does not go on, whatever else is wrong.
      if (!over) throw error
    }
    if (over && status !== undefined) {
      for (const told of await events.drain()) listener.onEvent(told)
      warnOfUnreadable(events, listener)
      return status
    }
    if (clock.now() >= deadline) {
      throw new DeadlineError(`The operation was still in ${last ?? 'its beginning'} at the deadline`)
    }
    const until = Math.min(clock.now() + pace.nextDelay(listener.remainingResources()), Math.max(deadline, clock.now()))
    for (let left = until - clock.now(); left > 0; left = until - clock.now()) {
      await clock.sleep(Math.min(left, SLICE_MS), signal)
      if (until - clock.now() > 0) await listener.onTick()
    }
  }
}

function warnOfUnreadable(events: EventTree, { warn }: Listener): void {
  for (const [id, why] of events.takeUnreadable()) {
    warn(`Events of the nested stack ${id} are not shown, they may not be read: ${why}`)
  }
}
