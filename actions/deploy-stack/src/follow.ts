import type { StackEvent, StackStatus } from '@aws-sdk/client-cloudformation'
import { DeadlineError } from '../../shared/errors.ts'
import type { Api } from './api.ts'
import { type ChangeSet, executionOf } from './change-set.ts'
import type { EventStream } from './events.ts'
import { describeStack } from './stack.ts'
import { AFTER, known } from './status.ts'

// One call a round. The first rounds are quick, for what ends at once; 1.9 s then keeps the lag under two seconds and
// the rate at half a call a second, of the five that an account has for all who read.
const FIRST_PAUSE_MS = 150
const LONGEST_PAUSE_MS = 1_900
const GROWTH = 1.6
// How often the listener has its turn.
const SLICE_MS = 950

/** Who hears of the progress. */
export interface Listener {
  event(event: StackEvent): void
  status(status: StackStatus): void
  warn(line: string): void
  /** Called about once a second, between the calls. */
  round(): Promise<void>
}

/**
 * Follows our operation to its end, telling its events.
 * The end is what the stack's own event of our operation says; a stack's status alone may be older than our execution.
 * @throws DeadlineError when it is not over by then.
 */
export async function follow(
  changeSet: ChangeSet,
  events: EventStream,
  api: Api,
  listener: Listener,
): Promise<StackStatus> {
  const { clock, deadline, signal } = api.patience
  let last: StackStatus | undefined
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * GROWTH, LONGEST_PAUSE_MS)) {
    const before = events.denied
    await events.refresh()
    for (const event of events.take()) listener.event(event)
    if (events.denied !== before) listener.warn(`Events are not shown, they may not be read: ${events.denied}`)
    const status = events.denied === undefined ? events.status() : await executedStatus(changeSet, api)
    if (status !== undefined && status !== last) listener.status(status)
    last = status ?? last
    await listener.round()
    if (status !== undefined && AFTER[status] !== 'running') return status
    if (clock.now() >= deadline) {
      throw new DeadlineError(`The operation was still in ${last ?? 'its beginning'} at the deadline`)
    }
    for (let left = Math.min(pause, Math.max(deadline - clock.now(), 0)); left > 0; left -= SLICE_MS) {
      await clock.sleep(Math.min(left, SLICE_MS), signal)
      if (left > SLICE_MS) await listener.round()
    }
  }
}

/** Without events: the stack's status, an end only once the service says that our change set's execution is over. */
async function executedStatus(changeSet: ChangeSet, api: Api): Promise<StackStatus | undefined> {
  const execution = await executionOf(changeSet, api)
  const status = known((await describeStack(changeSet.stackId, api))?.StackStatus)
  const over = execution === undefined || execution === 'EXECUTE_COMPLETE' || execution === 'EXECUTE_FAILED'
  return status !== undefined && AFTER[status] !== 'running' && !over ? undefined : status
}
