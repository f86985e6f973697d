import type { Stack } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import { waitFor } from '../../../shared/wait.ts'
import { type ChangeSet, readExecutionStatus } from '../change-set/change-set.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import { asStackStatus, isTerminal, OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { DeploymentPlan } from '../modes/preflight.ts'
import { executeChangeSet } from './execute-change-set.ts'
import { type Operation, OperationFailedError, type OperationResult, runOperation } from './operation.ts'

/**
 * Executes a change set and follows its operation to the end; the stack as it is then.
 * @throws ActionError with the first cause when the operation failed.
 */
export async function applyChangeSet(
  changeSet: ChangeSet,
  token: string,
  { kind, stack: before }: Pick<DeploymentPlan, 'kind' | 'stack'>,
  inputs: Inputs,
  context: Context,
): Promise<Stack> {
  const { api, report } = context
  report.express ||= changeSet.express
  // An express change set has its own word on rollback.
  const keep = inputs.onFailure === 'keep' && !report.express
  const operation: Operation = {
    kind: kind === 'CREATE' ? 'creation' : 'update',
    stackId: changeSet.stackId,
    token,
    since: changeSet.createdAt,
    resources: listChangedResources(changeSet),
    start: events => executeChangeSet(changeSet, { token, keep }, events, api),
    statusWithoutEvents: () => readExecutedStatus(changeSet, before, api),
  }
  try {
    const end = await runOperation(operation, before?.StackStatus ?? 'REVIEW_IN_PROGRESS', inputs, context)
    return await waitForStableStack(operation, end, api)
  } catch (error) {
    const goes = inputs.onFailure === 'delete' && kind === 'CREATE' && !report.account.status?.startsWith('DELETE_')
    throw error instanceof OperationFailedError && goes
      ? await waitForRollbackDeletion(error, changeSet.stackId, inputs, context)
      : error
  }
}

// What is removed goes after the stack's own end, in its clean-up.
const listChangedResources = ({ changes }: ChangeSet): string[] =>
  changes.flatMap(({ ResourceChange: change }) =>
    change === undefined || change.Action === 'Remove' ? [] : [change.LogicalResourceId ?? ''],
  )

/** Without events: the stack's status, once it is sure that it is not of before our change set's execution. */
async function readExecutedStatus(changeSet: ChangeSet, before: Stack | undefined, api: CloudFormation) {
  const execution = await readExecutionStatus(changeSet, api)
  const stack = await describeStack(changeSet.stackId, api)
  const status = asStackStatus(stack?.StackStatus)
  if (stack === undefined || status === undefined || status === 'REVIEW_IN_PROGRESS') return undefined
  if (OUTCOME[status] === 'running') return status
  const over = execution === undefined || execution === 'EXECUTE_COMPLETE' || execution === 'EXECUTE_FAILED'
  const current =
    stack.LastUpdatedTime === undefined ? status !== before?.StackStatus : stack.LastUpdatedTime >= changeSet.createdAt
  // An execution that failed has no good end: that would be somebody else's.
  return over && current && !(execution === 'EXECUTE_FAILED' && OUTCOME[status] === 'succeeded') ? status : undefined
}

// A reply that may be of before our operation's end is asked for again so often; then it has to do.
const LOOKS = 6

/** The stack as it is after our operation. */
async function waitForStableStack(
  { stackId, since }: Operation,
  { status, at }: OperationResult,
  api: CloudFormation,
): Promise<Stack> {
  let looks = 0
  return await waitFor(
    'The stack',
    async () => {
      const stack = await describeStack(stackId, api)
      const ours = stack?.StackStatus === status
      const current = stack?.LastUpdatedTime === undefined ? ours : stack.LastUpdatedTime >= since
      // Somebody else was quicker, and the stack is theirs now. Where they are still at work that need not be waited for:
      // what there is to read is ours.
      const begun = [stack?.LastUpdatedTime, stack?.DeletionTime]
      const theirs = at !== undefined && begun.some(time => time !== undefined && time >= at)
      const enough = theirs || (current && isTerminal(stack?.StackStatus)) || ++looks >= LOOKS
      return stack !== undefined && enough
        ? { done: true, value: stack }
        : { done: false, state: stack?.StackStatus ?? 'gone' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.limits },
  )
}

/**
 * Waits for the deletion that follows the failed creation of a stack by its own choice, where one follows.
 * @returns the failure, with what became of the stack.
 */
async function waitForRollbackDeletion(
  failure: OperationFailedError,
  stackId: string,
  { stack }: Inputs,
  context: Context,
): Promise<OperationFailedError> {
  const { api, report } = context
  let looks = 0
  try {
    await waitFor(
      'The deletion of the failed stack',
      async () => {
        const status = (await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE'
        const over = status === 'DELETE_COMPLETE' || status === 'DELETE_FAILED'
        if (over || status === 'DELETE_IN_PROGRESS') report.status(status)
        const goes = report.account.status === 'DELETE_IN_PROGRESS'
        report.operation = goes ? `deletion of the failed stack ${stack}` : undefined
        // A change set that was made with another choice deletes nothing: then the stack stays at rest.
        return over || (!goes && isTerminal(status) && ++looks >= LOOKS)
          ? { done: true, value: undefined }
          : { done: false, state: status }
      },
      { everyMs: 500, maxMs: 2_000, ...api.limits },
    )
  } catch (error) {
    // What failed first is what has to be mended, whatever keeps us from looking on.
    failure.message += `\n${messageOf(error)}`
    return failure
  }
  const { status = '' } = report.account
  if (status.startsWith('DELETE_')) failure.message += `\nThe stack is in ${status} now`
  return failure
}
