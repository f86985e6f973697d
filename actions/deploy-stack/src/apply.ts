import type { Stack, StackStatus } from '@aws-sdk/client-cloudformation'
import { waitFor } from '../../shared/wait.ts'
import type { Api } from './api.ts'
import { type ChangeSet, executionOf } from './change-set.ts'
import { execute } from './execution.ts'
import type { Ground } from './ground.ts'
import type { Inputs } from './inputs.ts'
import { conduct, EndedError, type Operation } from './operation.ts'
import { describeStack, isBusy } from './stack.ts'
import { AFTER, known } from './status.ts'
import type { Tools } from './tools.ts'

/**
 * Executes a change set and follows its operation to the end; the stack as it is then.
 * @throws ActionError with the first cause when the operation failed.
 */
export async function apply(
  changeSet: ChangeSet,
  token: string,
  { kind, stack: before }: Pick<Ground, 'kind' | 'stack'>,
  inputs: Inputs,
  tools: Tools,
): Promise<Stack> {
  const { api, report } = tools
  report.express ||= changeSet.express
  // An express change set has its own word on rollback.
  const keep = inputs.onFailure === 'keep' && !report.express
  const operation: Operation = {
    kind: kind === 'CREATE' ? 'creation' : 'update',
    stackId: changeSet.stackId,
    token,
    since: changeSet.createdAt,
    resources: concerned(changeSet),
    start: events => execute(changeSet, { token, keep }, events, api),
    unseen: () => executedStatus(changeSet, api),
  }
  try {
    const status = await conduct(operation, before?.StackStatus ?? 'REVIEW_IN_PROGRESS', inputs, tools)
    return await settled(operation, status, api)
  } catch (error) {
    if (error instanceof EndedError && inputs.onFailure === 'delete' && kind === 'CREATE') {
      await deleted(changeSet.stackId, tools)
    }
    throw error
  }
}

// What is removed goes after the stack's own end, in its clean-up.
const concerned = ({ changes }: ChangeSet): string[] =>
  changes.flatMap(({ ResourceChange: change }) =>
    change === undefined || change.Action === 'Remove' ? [] : [change.LogicalResourceId ?? ''],
  )

/** Without events: the stack's status, an end only once the service says that our change set's execution is over. */
async function executedStatus(changeSet: ChangeSet, api: Api): Promise<StackStatus | undefined> {
  const execution = await executionOf(changeSet, api)
  const status = known((await describeStack(changeSet.stackId, api))?.StackStatus)
  const over = execution === undefined || execution === 'EXECUTE_COMPLETE' || execution === 'EXECUTE_FAILED'
  return status !== undefined && AFTER[status] !== 'running' && !over ? undefined : status
}

// A reply of before our operation is asked for again so often; then it has to do.
const LOOKS = 6

/** The stack as it is after our operation. */
async function settled({ stackId, since, kind }: Operation, status: StackStatus, api: Api): Promise<Stack> {
  let looks = 0
  return await waitFor(
    'The stack',
    async () => {
      const stack = await describeStack(stackId, api)
      const current = kind === 'creation' || !stack?.LastUpdatedTime || stack.LastUpdatedTime >= since
      // Another status that is not busy: somebody else was quicker, and the stack is theirs now.
      const over = stack?.StackStatus === status || !isBusy(stack)
      return stack !== undefined && over && (current || ++looks >= LOOKS)
        ? { done: true, value: stack }
        : { done: false, state: stack?.StackStatus ?? 'gone' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.patience },
  )
}

/** Waits for the deletion that follows the failed creation of a stack by its own choice. */
async function deleted(stackId: string, { api, report }: Tools): Promise<void> {
  await waitFor(
    'The deletion of the failed stack',
    async () => {
      const status = (await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE'
      report.status(status)
      return status === 'DELETE_COMPLETE' || status === 'DELETE_FAILED'
        ? { done: true, value: undefined }
        : { done: false, state: status }
    },
    { everyMs: 500, maxMs: 2_000, ...api.patience },
  )
}
