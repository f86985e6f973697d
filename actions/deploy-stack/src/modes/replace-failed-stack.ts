import { randomUUID } from 'node:crypto'
import { DeleteStackCommand, type Stack, type StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { waitFor } from '../../../shared/wait.ts'
import { listStatefulResources } from '../change-set/stateful-resources.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import { asStackStatus, OUTCOME } from '../cloudformation/stack-status.ts'
import { NotStartedError, startOperation } from '../operation/start-operation.ts'
import type { Report } from '../report/report.ts'
import { EventTree } from '../stack-events/event-tree.ts'

/** Refuses to replace a stack that failed at its creation, unless it was asked for and nothing can be lost. */
export async function assertReplaceable(
  stack: Stack,
  status: StackStatus,
  asked: boolean,
  api: CloudFormation,
): Promise<void> {
  const name = stack.StackName
  if (!asked) {
    throw new ActionError(`Stack ${name} is in ${status}: its creation failed, and it cannot be updated`, {
      hint: `Set "replace-failed: true" to delete it and create it again, or: aws cloudformation delete-stack --stack-name ${name}`,
    })
  }
  if (stack.EnableTerminationProtection) {
    throw new ActionError(`Stack ${name} is in ${status}, and protected against deletion: it is not replaced`, {
      hint: 'Remove the termination protection by hand if it may go.',
    })
  }
  // Also after a complete rollback: what a DeletionPolicy retains is still the stack's.
  const precious = await listStatefulResources(stack.StackId ?? name ?? '', api, { onlyDeleted: false })
  if (precious === undefined) {
    throw new ActionError(`Stack ${name} is in ${status}, and its resources may not be read: it is not replaced`)
  }
  if (precious.length === 0) return
  const named = precious.map(({ logicalId, type }) => `${logicalId} (${type})`)
  throw new ActionError(`Stack ${name} is in ${status} and still holds ${named.join(', ')}: it is not replaced`, {
    hint: 'Save what they hold, then delete the stack by hand.',
  })
}

/** Deletes a stack and waits until it is gone. What is thrown while `report.operation` is set leaves its deletion running. */
export async function deleteStackAndWait(stack: Stack, api: CloudFormation, report: Report): Promise<void> {
  const id = stack.StackId ?? stack.StackName ?? ''
  const token = `replace-${randomUUID()}`
  report.info(`Deleting ${stack.StackName}, which is in ${stack.StackStatus}`)
  report.operation = `deletion of ${stack.StackName}`
  report.status('unknown')
  try {
    const input = { StackName: id, ClientRequestToken: token }
    const events = new EventTree({ stackId: id, token, since: stack.CreationTime ?? new Date(0) }, api)
    await startOperation((client, options) => client.send(new DeleteStackCommand(input), options), events, api)
  } catch (error) {
    if (!(error instanceof NotStartedError)) throw error
    report.operation = undefined
    report.status(stack.StackStatus ?? 'unknown')
    throw error.cause
  }
  report.changed()
  report.status('DELETE_IN_PROGRESS')
  await waitFor(
    `Stack ${stack.StackName}`,
    async () => {
      const found = await describeStack(id, api)
      const status = asStackStatus(found?.StackStatus)
      if (found === undefined || status === 'DELETE_COMPLETE') return { done: true, value: undefined }
      // The reply may be older than our deletion: only a failed deletion is an end.
      if (status === 'DELETE_FAILED' || (status !== undefined && OUTCOME[status] === 'succeeded')) {
        report.operation = undefined
        report.status(status)
        throw new ActionError(`Stack ${stack.StackName} could not be deleted: ${found.StackStatusReason ?? status}`)
      }
      return { done: false, state: found.StackStatus ?? 'there' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.limits },
  )
  report.operation = undefined
  report.status('DELETE_COMPLETE')
}
