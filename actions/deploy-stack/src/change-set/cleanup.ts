import { DeleteChangeSetCommand, DeleteStackCommand, ListChangeSetsCommand } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import type { Report } from '../report/report.ts'
import { type ChangeSetId, isGone } from './change-set.ts'
import type { ChangeSetKind } from './change-set-request.ts'

// A cancelled job has five seconds in all.
const TIMEOUT_MS = 3_000

/**
 * Deletes a change set that was not executed, and the empty stack that CloudFormation created for it.
 * It has a short deadline of its own, so that it also works after a cancellation or at the deadline.
 */
export async function discardChangeSet(
  changeSet: ChangeSetId,
  kind: ChangeSetKind,
  api: CloudFormation,
  report: Report,
): Promise<void> {
  const shortApi = api.withTimeout(TIMEOUT_MS)
  await deleteChangeSet(changeSet, shortApi, report.warning)
  if (kind === 'CREATE') await deleteEmptyStack(changeSet.stackId, shortApi, report)
}

/** Deletes a change set; a failure is only a warning. */
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
    // The request that creates it did not arrive.
    if (isGone(error)) return
    warn(`Could not delete change set ${id}: ${messageOf(error)}`)
  }
}

/** Deletes a stack in REVIEW_IN_PROGRESS, which has no resources, unless it has other change sets. */
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
    report.warning(`Could not delete empty stack ${stackId}: ${messageOf(error)}`)
  }
}
