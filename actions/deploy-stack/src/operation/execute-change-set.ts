import { ExecuteChangeSetCommand } from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import { CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { addJitter } from '../../../shared/poll.ts'
import { isTransient } from '../../../shared/retry.ts'
import { type ChangeSet, readExecutionStatus } from '../change-set/change-set.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { mayHaveSucceeded } from '../cloudformation/errors.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import type { EventTree } from '../stack-events/event-tree.ts'
import { NotStartedError } from './operation-errors.ts'
import { isOurs } from './start-operation.ts'

const PAUSE_MS = 1_000

/**
 * Starts the execution of a change set, once. After a lost reply or a rejected repeat it checks whether the operation is
 * running: the change set's status says that it was executed, an event with our token that this run did it.
 * @throws NotStartedError if it is certainly not running; after any other error it may be.
 */
export async function executeChangeSet(
  changeSet: ChangeSet,
  { token, disableRollback }: { token: string; disableRollback: boolean },
  events: EventTree,
  api: CloudFormation,
): Promise<void> {
  const input = {
    ChangeSetName: changeSet.id,
    StackName: changeSet.stackId,
    ClientRequestToken: token,
    ...(disableRollback ? { DisableRollback: true } : {}),
  }
  // After a lost reply only the status AVAILABLE proves that nothing is running.
  let mayBeRunning = false
  for (;;) {
    try {
      await api.once((client, options) => client.send(new ExecuteChangeSetCommand(input), options))
      return
    } catch (error) {
      mayBeRunning ||= mayHaveSucceeded(error)
      if (error instanceof CancelledError || error instanceof DeadlineError) throw error
      if (!isTransient(error) && !isNamed(error, ...REJECTIONS)) throw mayBeRunning ? error : new NotStartedError(error)
      try {
        const status = await readExecutionStatus(changeSet, api)
        if (status !== 'AVAILABLE') {
          if (mayBeRunning && (await isOurs(events, api))) return
          mayBeRunning &&= status === undefined || status.startsWith('EXECUTE')
          const message = `The change set can no longer be executed (${status ?? 'deleted'}): ${messageOf(error)}`
          throw mayBeRunning ? error : new OvertakenError(message)
        }
        mayBeRunning = false
        if (!isTransient(error)) {
          const stackIsBusy = isBusy(await describeStack(changeSet.stackId, api))
          throw stackIsBusy ? new OvertakenError(`Another operation started on the stack: ${messageOf(error)}`) : error
        }
        const { clock, at } = api.deadline
        if (clock.now() > at) throw new DeadlineError(`The change set was not executed: ${messageOf(error)}`)
        await api.deadline.sleep(addJitter(PAUSE_MS, clock))
      } catch (failure) {
        throw mayBeRunning ? failure : new NotStartedError(failure)
      }
    }
  }
}

// Errors of a second execution, and of one while another operation is in progress.
const REJECTIONS = [
  'InvalidChangeSetStatusException',
  'InvalidChangeSetStatus',
  'ChangeSetNotFoundException',
  'ChangeSetNotFound',
  'TokenAlreadyExistsException',
  'ValidationError',
]
