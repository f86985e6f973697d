import { randomUUID } from 'node:crypto'
import { DeleteStackCommand, type Stack, type StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import { listStatefulResources } from '../change-set/stateful-resources.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import { asStackStatus, OUTCOME } from '../cloudformation/stack-status.ts'
import { NotStartedError, StillRunningError } from '../operation/operation-errors.ts'
import { startOperation } from '../operation/start-operation.ts'
import type { Report } from '../report/report.ts'
import { EventTree } from '../stack-events/event-tree.ts'

/** Throws unless the replacement of a failed stack is allowed and loses no data. */
export async function assertReplaceable(
  stack: Stack,
  status: StackStatus,
  isAllowed: boolean,
  api: CloudFormation,
): Promise<void> {
  const name = stack.StackName
  if (!isAllowed) {
    throw new ActionError(`Stack ${name} is in ${status}: its creation failed, and it cannot be updated`, {
      hint: `To delete it and create it again, set "replace-failed: true", or run: aws cloudformation delete-stack --stack-name ${name}`,
    })
  }
  if (stack.EnableTerminationProtection) {
    throw new ActionError(`Stack ${name} is in ${status} and has termination protection: it is not replaced`, {
      hint: 'If the stack can be deleted, turn off its termination protection.',
    })
  }
  // After a complete rollback the stack still has the resources that a DeletionPolicy retains.
  const stateful = await listStatefulResources(stack.StackId ?? name ?? '', api, { onlyDeleted: false })
  if (stateful === undefined) {
    throw new ActionError(`Stack ${name} is in ${status} and its resources cannot be listed: it is not replaced`, {
      hint: 'Grant cloudformation:ListStackResources.',
    })
  }
  if (stateful.length === 0) return
  const resources = stateful.map(({ logicalId, type }) => `${logicalId} (${type})`)
  throw new ActionError(`Stack ${name} is in ${status} and still holds ${resources.join(', ')}: it is not replaced`, {
    hint: 'Save their data, then delete the stack.',
  })
}

/**
 * Deletes a stack and waits until it is deleted.
 * @throws NotStartedError, StillRunningError, or ActionError if the deletion failed.
 */
export async function deleteStackAndWait(stack: Stack, api: CloudFormation, report: Report): Promise<void> {
  const id = stack.StackId ?? stack.StackName ?? ''
  const token = `replace-${randomUUID()}`
  const running = `deletion of ${stack.StackName}`
  report.info(`Deleting ${stack.StackName}, which is in ${stack.StackStatus}`)
  report.setStatus('unknown')
  try {
    const input = { StackName: id, ClientRequestToken: token }
    const events = new EventTree({ stackId: id, token, since: stack.CreationTime ?? new Date(0) }, api)
    await startOperation((client, options) => client.send(new DeleteStackCommand(input), options), events, api)
  } catch (error) {
    if (!(error instanceof NotStartedError)) throw new StillRunningError(running, 'unknown', error)
    report.setStatus(stack.StackStatus ?? 'unknown')
    throw error
  }
  report.markChanged()
  report.setStatus('DELETE_IN_PROGRESS')
  let end: Stack | undefined
  try {
    end = await waitForDeletion(stack, id, api)
  } catch (error) {
    throw new StillRunningError(running, 'DELETE_IN_PROGRESS', error)
  }
  const status = end?.StackStatus ?? 'DELETE_COMPLETE'
  report.setStatus(status)
  if (status === 'DELETE_COMPLETE') return
  throw new ActionError(`Could not delete stack ${stack.StackName}: ${end?.StackStatusReason ?? status}`)
}

/** The stack at the end of its deletion; undefined if it no longer exists. */
const waitForDeletion = ({ StackName }: Stack, id: string, api: CloudFormation): Promise<Stack | undefined> =>
  pollUntilDone(
    `Stack ${StackName}`,
    async () => {
      const stack = await describeStack(id, api)
      const status = asStackStatus(stack?.StackStatus)
      // The reply can be from before the deletion; a successful operation cannot be.
      const isOver =
        stack === undefined ||
        status === 'DELETE_COMPLETE' ||
        status === 'DELETE_FAILED' ||
        (status !== undefined && OUTCOME[status] === 'succeeded')
      return isOver ? { done: true, value: stack } : { done: false, state: stack.StackStatus ?? 'being deleted' }
    },
    api.deadline,
    { everyMs: 500, maxMs: 2_000 },
  )
