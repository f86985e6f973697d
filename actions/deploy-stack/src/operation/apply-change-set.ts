import type { Stack } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import { type ChangeSet, readExecutionStatus } from '../change-set/change-set.ts'
import type { ChangeSetKind } from '../change-set/change-set-request.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack } from '../cloudformation/stack.ts'
import { asStackStatus, isTerminal, OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { executeChangeSet } from './execute-change-set.ts'
import { type Operation, type OperationResult, runOperation } from './operation.ts'
import { OperationFailedError, runAfterOperation, StillRunningError } from './operation-errors.ts'

/** A stack after an operation of this run. */
export interface AppliedStack {
  stack: Stack
  /** How the operation ended. */
  outcome: string
  /** Whether the operation ended before its resources were ready. */
  isExpress: boolean
}

/**
 * Executes a change set, follows its operation to the end and returns the stack as it is then.
 * @throws NotStartedError, StillRunningError, or OperationFailedError with the first cause.
 */
export async function applyChangeSet(
  changeSet: ChangeSet,
  token: string,
  { kind, stack: before }: { kind: ChangeSetKind; stack: Stack | undefined },
  inputs: Inputs,
  context: Context,
): Promise<AppliedStack> {
  const { api } = context
  // An express change set already says whether to roll back.
  const isExpress = inputs.deployment === 'express' || changeSet.express
  const disableRollback = inputs.onFailure === 'keep' && !isExpress
  const operation: Operation = {
    kind: kind === 'CREATE' ? 'creation' : 'update',
    stackId: changeSet.stackId,
    token,
    since: changeSet.createdAt,
    resources: listChangedResources(changeSet),
    start: events => executeChangeSet(changeSet, { token, disableRollback }, events, api),
    statusWithoutEvents: () => readExecutedStatus(changeSet, before, api),
  }
  let result: OperationResult
  try {
    result = await runOperation(operation, before?.StackStatus ?? 'REVIEW_IN_PROGRESS', inputs, context)
  } catch (error) {
    const isDeletedNext = inputs.onFailure === 'delete' && kind === 'CREATE'
    throw error instanceof OperationFailedError && isDeletedNext && !error.status.startsWith('DELETE_')
      ? await waitForRollbackDeletion(error, changeSet.stackId, inputs, context)
      : error
  }
  const { outcome } = result
  const stack = await runAfterOperation(outcome, () => waitForStableStack(operation, result, api))
  return { stack, outcome, isExpress }
}

// Removed resources are deleted after the stack's own end, during cleanup.
const listChangedResources = ({ changes }: ChangeSet): string[] =>
  changes.flatMap(({ ResourceChange: change }) =>
    change === undefined || change.Action === 'Remove' ? [] : [change.LogicalResourceId ?? ''],
  )

/** Without events: the stack's status, once it is certainly not from before the execution of our change set. */
async function readExecutedStatus(changeSet: ChangeSet, before: Stack | undefined, api: CloudFormation) {
  const execution = await readExecutionStatus(changeSet, api)
  const stack = await describeStack(changeSet.stackId, api)
  const status = asStackStatus(stack?.StackStatus)
  if (stack === undefined || status === undefined || status === 'REVIEW_IN_PROGRESS') return undefined
  if (OUTCOME[status] === 'running') return status
  const isOver = execution === undefined || execution === 'EXECUTE_COMPLETE' || execution === 'EXECUTE_FAILED'
  const isCurrent =
    stack.LastUpdatedTime === undefined ? status !== before?.StackStatus : stack.LastUpdatedTime >= changeSet.createdAt
  // A failed execution cannot succeed: that status belongs to another operation.
  return isOver && isCurrent && !(execution === 'EXECUTE_FAILED' && OUTCOME[status] === 'succeeded')
    ? status
    : undefined
}

// DescribeStacks can return a state from before the end of the operation; after this many reads it is accepted.
const MAX_READS = 6

/** The stack after our operation. */
async function waitForStableStack(
  { stackId, since }: Operation,
  { status, endedAt }: OperationResult,
  api: CloudFormation,
): Promise<Stack> {
  let reads = 0
  return await pollUntilDone(
    'The stack',
    async () => {
      const stack = await describeStack(stackId, api)
      const isCurrent =
        stack?.LastUpdatedTime === undefined ? stack?.StackStatus === status : stack.LastUpdatedTime >= since
      // If another operation has started since, its end need not be awaited: the outputs are still ours.
      const startTimes = [stack?.LastUpdatedTime, stack?.DeletionTime]
      const isOvertaken = endedAt !== undefined && startTimes.some(time => time !== undefined && time >= endedAt)
      const isStable = isOvertaken || (isCurrent && isTerminal(stack?.StackStatus)) || ++reads >= MAX_READS
      return stack !== undefined && isStable
        ? { done: true, value: stack }
        : { done: false, state: stack?.StackStatus ?? 'deleted' }
    },
    api.deadline,
    { everyMs: 500, maxMs: 2_000 },
  )
}

/** Waits for the deletion that follows a failed creation with `on-failure: delete`. Returns the error to throw. */
async function waitForRollbackDeletion(
  failure: OperationFailedError,
  stackId: string,
  { stack }: Inputs,
  { api, report }: Context,
): Promise<Error> {
  let reads = 0
  let status: string = failure.status
  try {
    await pollUntilDone(
      'The deletion of the failed stack',
      async () => {
        const current = (await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE'
        const isOver = current === 'DELETE_COMPLETE' || current === 'DELETE_FAILED'
        if (isOver || current === 'DELETE_IN_PROGRESS') {
          status = current
          report.setStatus(status)
        }
        // A change set that was created with another choice deletes nothing: the stack stays as it is.
        const staysAsIs = status !== 'DELETE_IN_PROGRESS' && isTerminal(current) && ++reads >= MAX_READS
        return isOver || staysAsIs ? { done: true, value: undefined } : { done: false, state: current }
      },
      api.deadline,
      { everyMs: 500, maxMs: 2_000 },
    )
  } catch (error) {
    // The first failure is the one to fix, whatever ends the wait.
    failure.message += `\n${messageOf(error)}`
    const isRunning = status === 'DELETE_IN_PROGRESS'
    return isRunning ? new StillRunningError(`deletion of the failed stack ${stack}`, status, failure) : failure
  }
  if (status.startsWith('DELETE_')) failure.message += `\nThe stack is now in ${status}`
  return failure
}
