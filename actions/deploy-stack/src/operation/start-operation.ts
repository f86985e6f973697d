import { isNamed } from '../../../shared/aws-errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import type { Call, CloudFormation } from '../cloudformation/client.ts'
import { mayHaveSucceeded } from '../cloudformation/errors.ts'
import type { EventTree } from '../stack-events/event-tree.ts'
import { NotStartedError } from './operation-errors.ts'

const PAUSE_MS = 1_000
// Events of a started operation appear within seconds.
const MAX_ATTEMPTS = 8

/** Whether an operation with our token is running: its events carry the token. */
export async function isOurs({ root }: EventTree, api: CloudFormation, maxAttempts = MAX_ATTEMPTS): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    await root.refresh()
    // Without events only the state is known, and no other run knows our token.
    if (root.seen.length > 0 || root.denied !== undefined) return true
    if (attempt >= maxAttempts) return false
    await api.deadline.sleep(PAUSE_MS)
  }
}

/**
 * Sends a request that carries its own token, so that it can be repeated.
 * @throws NotStartedError if the service rejected it; after any other error the operation may be running.
 */
export async function startOperation(send: Call<unknown>, events: EventTree, api: CloudFormation): Promise<void> {
  // Once a reply is lost the request may have been accepted, whatever a repeat gets as a reply.
  let mayBeRunning = false
  try {
    await api.call(async (client, options) => {
      try {
        return await send(client, options)
      } catch (error) {
        mayBeRunning ||= mayHaveSucceeded(error)
        // Replies can be lost until the deadline; the events show that it runs.
        if (mayBeRunning && isTransient(error) && (await isOurs(events, api, 1)) && events.root.denied === undefined) {
          return
        }
        throw error
      }
    })
  } catch (error) {
    if (!mayBeRunning) throw new NotStartedError(error)
    // A repeat is rejected too if the first request was accepted and only its reply was lost.
    if (!isNamed(error, 'ValidationError', 'TokenAlreadyExistsException')) throw error
    const ours = await isOurs(events, api)
    if (events.root.denied !== undefined) throw error
    if (!ours) throw new NotStartedError(error)
  }
}
