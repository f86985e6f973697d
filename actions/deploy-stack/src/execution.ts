import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation'
import { DeadlineError, messageOf } from '../../shared/errors.ts'
import { isTransient } from '../../shared/retry.ts'
import { jittered } from '../../shared/wait.ts'
import { type Api, isExpired, isNamed } from './api.ts'
import { type ChangeSet, executionOf } from './change-set.ts'
import type { EventStream } from './events.ts'
import { describeStack, isBusy, OvertakenError } from './stack.ts'

const PAUSE_MS = 1_000
// Events of a started operation are there within seconds; without one by then it was not ours that ran.
const LOOKS = 8

/**
 * Starts a change set's execution, once. Where the reply is lost, or a repeat is refused, the service is asked whether
 * our operation runs: the change set's state says that it was executed, and an event with our token, that it was us.
 */
export async function execute(
  changeSet: ChangeSet,
  { token, keep }: { token: string; keep: boolean },
  events: EventStream,
  api: Api,
): Promise<void> {
  const input = {
    ChangeSetName: changeSet.id,
    StackName: changeSet.stackId,
    ClientRequestToken: token,
    ...(keep ? { DisableRollback: true } : {}),
  }
  for (;;) {
    try {
      await api.once((client, options) => client.send(new ExecuteChangeSetCommand(input), options))
      return
    } catch (error) {
      const { clock, deadline, signal } = api.patience
      if (signal?.aborted) throw error
      const mayRun = isTransient(error) || isNamed(error, ...REFUSALS)
      if (!mayRun) throw error
      const state = await executionOf(changeSet, api)
      if (state !== 'AVAILABLE') {
        if (await isOurs(events, api)) return
        throw new OvertakenError(
          `The change set cannot be executed any more (${state ?? 'deleted'}): ${messageOf(error)}`,
        )
      }
      if (!isTransient(error)) {
        if (isBusy(await describeStack(changeSet.stackId, api))) {
          throw new OvertakenError(`Another operation took the stack: ${messageOf(error)}`)
        }
        throw error
      }
      if (clock.now() > deadline) throw error
      await clock.sleep(jittered(PAUSE_MS, clock), signal)
    }
  }
}

/** Whether an execution that ended in this error may run all the same: nobody answered what became of it. */
export const mayHaveBegun = (error: unknown, api: Api): boolean =>
  api.patience.signal?.aborted === true || error instanceof DeadlineError || isTransient(error) || isExpired(error)

// How the API refuses a second execution, and one on a stack that is at work.
const REFUSALS = [
  'InvalidChangeSetStatusException',
  'InvalidChangeSetStatus',
  'ChangeSetNotFoundException',
  'ChangeSetNotFound',
  'ValidationError',
]

async function isOurs(events: EventStream, api: Api): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    await events.refresh()
    // Without events there is only the state to believe, and nobody else knows the change set's unique name.
    if (events.seen.length > 0 || events.denied !== undefined) return true
    await api.patience.clock.sleep(PAUSE_MS, api.patience.signal)
  }
  return false
}
