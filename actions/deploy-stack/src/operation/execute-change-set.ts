import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation'
import { CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { isTransient } from '../../../shared/retry.ts'
import { jittered } from '../../../shared/wait.ts'
import { type ChangeSet, readExecutionStatus } from '../change-set/change-set.ts'
import { type CloudFormation, isNamed, leavesOpen } from '../cloudformation/client.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import type { EventTree } from '../stack-events/event-tree.ts'
import { isOurs, NotStartedError } from './start-operation.ts'

const PAUSE_MS = 1_000

/**
 * Starts a change set's execution, once. Where the reply is lost, or a repeat is refused, the service is asked whether
 * our operation runs: the change set's state says that it was executed, and an event with our token, that it was us.
 * @throws NotBegun where it is certain that it does not run; anything else leaves that open.
 */
export async function executeChangeSet(
  changeSet: ChangeSet,
  { token, keep }: { token: string; keep: boolean },
  events: EventTree,
  api: CloudFormation,
): Promise<void> {
  const input = {
    ChangeSetName: changeSet.id,
    StackName: changeSet.stackId,
    ClientRequestToken: token,
    ...(keep ? { DisableRollback: true } : {}),
  }
  // Once a call went without a reply, only the service's word that the change set still waits says that nothing runs.
  let open = false
  for (;;) {
    try {
      await api.once((client, options) => client.send(new ExecuteChangeSetCommand(input), options))
      return
    } catch (error) {
      open ||= leavesOpen(error)
      if (error instanceof CancelledError || error instanceof DeadlineError) throw error
      if (!isTransient(error) && !isNamed(error, ...REFUSALS)) throw open ? error : new NotStartedError(error)
      try {
        const state = await readExecutionStatus(changeSet, api)
        if (state !== 'AVAILABLE') {
          if (open && (await isOurs(events, api))) return
          open &&= state === undefined || state.startsWith('EXECUTE')
          const what = `The change set cannot be executed any more (${state ?? 'deleted'}): ${messageOf(error)}`
          throw open ? error : new OvertakenError(what)
        }
        open = false
        if (!isTransient(error)) {
          const busy = isBusy(await describeStack(changeSet.stackId, api))
          throw busy ? new OvertakenError(`Another operation took the stack: ${messageOf(error)}`) : error
        }
        const { clock, deadline, signal } = api.limits
        if (clock.now() > deadline) throw new DeadlineError(`The change set was not executed: ${messageOf(error)}`)
        await clock.sleep(jittered(PAUSE_MS, clock), signal)
      } catch (failed) {
        throw open ? failed : new NotStartedError(failed)
      }
    }
  }
}

// How the API refuses a second execution, and one on a stack that is at work.
const REFUSALS = [
  'InvalidChangeSetStatusException',
  'InvalidChangeSetStatus',
  'ChangeSetNotFoundException',
  'ChangeSetNotFound',
  'TokenAlreadyExistsException',
  'ValidationError',
]
