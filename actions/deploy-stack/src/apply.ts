import type { Stack, StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { waitFor } from '../../shared/wait.ts'
import type { Api } from './api.ts'
import { causeText, firstCause } from './cause.ts'
import type { ChangeSet } from './change-set.ts'
import type { Tools } from './deploy.ts'
import { EventStream } from './events.ts'
import { execute, mayHaveBegun } from './execution.ts'
import { follow } from './follow.ts'
import type { Ground } from './ground.ts'
import type { Inputs } from './inputs.ts'
import { ServiceWatch } from './service-watch.ts'
import { describeStack, isBusy } from './stack.ts'
import { AFTER } from './status.ts'

/**
 * Executes a change set and follows its operation to the end; the stack as it is then.
 * @throws ActionError with the first cause when the operation failed.
 */
export async function apply(
  changeSet: ChangeSet,
  token: string,
  ground: Ground,
  inputs: Inputs,
  tools: Tools,
): Promise<Stack> {
  const { api, report } = tools
  const { stackId, createdAt: since } = changeSet
  const events = new EventStream({ stackId, token, since }, api)
  const watch = new ServiceWatch(tools.ecs, since, api.patience, report.say)
  // From here on something may go on in AWS, whatever becomes of this run.
  report.operation = `${ground.kind === 'CREATE' ? 'creation' : 'update'} of ${inputs.stack}`
  report.status('unknown')
  try {
    await execute(changeSet, { token, keep: inputs.onFailure === 'keep' }, events, api)
  } catch (error) {
    if (!mayHaveBegun(error, api)) {
      report.operation = undefined
      report.status(ground.stack?.StackStatus ?? 'REVIEW_IN_PROGRESS')
    }
    throw error
  }
  report.changed()
  report.status(ground.kind === 'CREATE' ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS')
  const status = await follow(changeSet, events, api, {
    event: event => {
      report.event(event)
      watch.note(event)
    },
    status: report.status,
    warn: report.warn,
    round: () => watch.look(),
  })
  report.operation = undefined
  if (AFTER[status] === 'succeeded') {
    return await settled(stackId, status, api)
  }
  const cause = await firstCause(events.seen, stackId, api)
  if (inputs.onFailure === 'delete' && ground.kind === 'CREATE') await deleted(stackId, tools)
  throw new ActionError(
    [
      `Stack ${inputs.stack} ended in ${report.account.status}. ${cause === undefined ? 'CloudFormation gave no reason' : causeText(cause)}`,
      ...(watch.story === undefined ? [] : [watch.story]),
    ].join('\n'),
    { hint: hintFor(status, inputs.stack) },
  )
}

/** The stack as it is after our operation; a reply that is older than the operation's end is asked for again. */
async function settled(stackId: string, status: StackStatus, api: Api): Promise<Stack> {
  return await waitFor(
    'The stack',
    async () => {
      const stack = await describeStack(stackId, api)
      // Another status that is not busy: somebody else was quicker, and the stack is theirs now.
      return stack !== undefined && (stack.StackStatus === status || !isBusy(stack))
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

function hintFor(status: StackStatus, name: string): string | undefined {
  switch (status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return `Mend what stopped the rollback, then: aws cloudformation continue-update-rollback --stack-name ${name}`
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
      return 'Mend the cause; the next run needs "replace-failed: true" to create the stack again.'
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return 'Mend the cause and run again with "on-failure: keep" to go on from there.'
    default:
      return undefined
  }
}
