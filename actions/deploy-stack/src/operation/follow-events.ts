import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { DeadlineError } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { isTerminal } from '../cloudformation/stack-status.ts'
import type { EventTree, StackEventAtDepth } from '../stack-events/event-tree.ts'
import type { PollSchedule } from '../stack-events/poll-interval.ts'

const TICK_MS = 950

/** Receives the progress of an operation. */
export interface Listener {
  onEvent(event: StackEventAtDepth): void
  onStatus(status: StackStatus): void
  warn(line: string): void
  /** Called about once a second, between the calls. */
  onTick(): Promise<void>
  /** How many resources are not complete, where that is known. */
  remainingResources(): number | undefined
}

/**
 * Follows our operation to its end and returns the stack's status then: that of the stack's own event with our token, since
 * a status alone may be older than the operation. Where events cannot be read, `statusWithoutEvents` decides.
 * @throws DeadlineError if the operation is still running at the deadline.
 */
export async function followEvents(
  events: EventTree,
  {
    statusWithoutEvents,
    schedule,
  }: { statusWithoutEvents: () => Promise<StackStatus | undefined>; schedule: PollSchedule },
  api: CloudFormation,
  listener: Listener,
): Promise<StackStatus> {
  const { deadline } = api
  const { clock } = deadline
  const { root } = events
  let lastStatus: StackStatus | undefined
  for (;;) {
    const deniedBefore = root.denied
    for (const event of await events.refresh()) listener.onEvent(event)
    warnOfUnreadableStacks(events, listener)
    if (root.denied !== deniedBefore) {
      listener.warn(`Not authorized to read stack events; following the stack status instead: ${root.denied}`)
    }
    const status = root.denied === undefined ? root.status() : await statusWithoutEvents()
    if (status !== undefined && status !== lastStatus) listener.onStatus(status)
    lastStatus = status ?? lastStatus
    const isOver = isTerminal(status)
    try {
      await listener.onTick()
    } catch (error) {
      // The operation's own end takes precedence.
      if (!isOver) throw error
    }
    if (isOver && status !== undefined) {
      for (const event of await events.drain()) listener.onEvent(event)
      warnOfUnreadableStacks(events, listener)
      return status
    }
    if (deadline.remaining() === 0) {
      throw new DeadlineError(
        lastStatus === undefined
          ? 'No stack event was received before the timeout'
          : `The operation was still in ${lastStatus} at the timeout`,
      )
    }
    const pause = schedule.nextDelay(listener.remainingResources())
    const until = Math.min(clock.now() + pause, Math.max(deadline.at, clock.now()))
    for (let left = until - clock.now(); left > 0; left = until - clock.now()) {
      await deadline.sleep(Math.min(left, TICK_MS))
      if (until - clock.now() > 0) await listener.onTick()
    }
  }
}

function warnOfUnreadableStacks(events: EventTree, { warn }: Listener): void {
  for (const [id, reason] of events.takeUnreadable()) {
    warn(`Not authorized to read the events of nested stack ${id}: ${reason}`)
  }
}
