import { DeleteChangeSetCommand, DeleteStackCommand, ListChangeSetsCommand } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import type { Report } from '../report/report.ts'
import { type ChangeSetId, isGone } from './change-set.ts'
import type { ChangeSetKind } from './change-set-request.ts'

// A cancelled job has five seconds in all; what cannot be cleared away by then stays, and is said to.
const PATIENCE_MS = 3_000

/**
 * Takes back what was only prepared: the change set and, where CloudFormation made an empty stack for it, that too.
 * It has a short patience of its own, so that it also works after a cancellation or at the deadline.
 */
export async function discardChangeSet(
  changeSet: ChangeSetId,
  kind: ChangeSetKind,
  api: CloudFormation,
  report: Report,
): Promise<void> {
  const brief = api.withTimeout(PATIENCE_MS)
  await deleteChangeSet(changeSet, brief, report.warning)
  if (kind === 'CREATE') await deleteEmptyStack(changeSet.stackId, brief, report)
}

/** Removes a change set that nobody needs. That it could not be removed is worth a warning, never a failure. */
export async function deleteChangeSet(
  { id, stackId }: ChangeSetId,
  api: CloudFormation,
  warn: (line: string) => void,
): Promise<void> {
  try {
    const input = { ChangeSetName: id, StackName: stackId }
    await api.call((client, options) => client.send(new DeleteChangeSetCommand(input), options))
  } catch (error) {
    if (api.deadline.signal?.aborted) throw error
    // Not there: its creation had not arrived.
    if (isGone(error)) return
    warn(`The change set ${id} stays behind, it could not be deleted: ${messageOf(error)}`)
  }
}

/**
 * Deletes the stack that CloudFormation made for the first change set of its name. It has no resources; deleting it
 * changes nothing. One that holds somebody else's change set stays.
 */
export async function deleteEmptyStack(stackId: string, api: CloudFormation, report: Report): Promise<void> {
  try {
    const stack = await describeStack(stackId, api)
    if (stack?.StackStatus !== 'REVIEW_IN_PROGRESS') return
    const { Summaries = [] } = await api.call((client, options) =>
      client.send(new ListChangeSetsCommand({ StackName: stackId }), options),
    )
    if (Summaries.length > 0) return
    await api.call((client, options) => client.send(new DeleteStackCommand({ StackName: stackId }), options))
    report.correctStatus('DELETE_COMPLETE')
  } catch (error) {
    if (api.deadline.signal?.aborted) throw error
    report.warning(`The empty stack ${stackId} stays behind, it could not be deleted: ${messageOf(error)}`)
  }
}
