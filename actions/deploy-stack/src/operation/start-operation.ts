import { isTransient } from '../../../shared/retry.ts'
import { type Call, type CloudFormation, isNamed, leavesOpen } from '../cloudformation/client.ts'
import type { EventTree } from '../stack-events/event-tree.ts'

/** An operation did not begin: nothing has changed, and what is wrong is the cause. */
export class NotStartedError extends Error {
  constructor(cause: unknown) {
    super('not begun', { cause })
  }
}

const PAUSE_MS = 1_000
// Events of a started operation are there within seconds; without one by then it was not ours that ran.
const LOOKS = 8

/** Whether an operation runs that was started with our token: its events say so. */
export async function isOurs({ root }: EventTree, api: CloudFormation, looks = LOOKS): Promise<boolean> {
  for (let look = 1; ; look++) {
    await root.refresh()
    // Without events there is only the state to believe, and nobody else knows what is unique about our request.
    if (root.seen.length > 0 || root.denied !== undefined) return true
    if (look >= looks) return false
    await api.limits.clock.sleep(PAUSE_MS, api.limits.signal)
  }
}

/**
 * Sends a request that carries a token of its own, so that it may be repeated.
 * @throws NotBegun where the service refused it; anything else leaves open whether it runs.
 */
export async function startOperation(send: Call<unknown>, events: EventTree, api: CloudFormation): Promise<void> {
  // From the first request on that may have arrived, whatever the later ones are told.
  let open = false
  try {
    await api.call(async (client, options) => {
      try {
        return await send(client, options)
      } catch (error) {
        open ||= leavesOpen(error)
        // Replies may be lost for as long as it takes: the events tell all the same that it runs.
        if (open && isTransient(error) && (await isOurs(events, api, 1)) && events.root.denied === undefined) return
        throw error
      }
    })
  } catch (error) {
    if (!open) throw new NotStartedError(error)
    // A repeat is refused, too, where the first request had arrived and only its reply was lost.
    if (!isNamed(error, 'ValidationError', 'TokenAlreadyExistsException')) throw error
    const ours = await isOurs(events, api)
    if (events.root.denied !== undefined) throw error
    if (!ours) throw new NotStartedError(error)
  }
}
