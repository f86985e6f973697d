import { randomUUID } from 'node:crypto'
import { DeleteStackCommand, type Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { isStateful } from '../change-set/is-stateful.ts'
import { listStatefulResources } from '../change-set/stateful-resources.ts'
import { describeStack, setTerminationProtection } from '../cloudformation/stack.ts'
import { listResources } from '../cloudformation/stack-resources.ts'
import { asStackStatus } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { runOperation } from '../operation/operation.ts'
import { startOperation } from '../operation/start-operation.ts'
import { waitForIdleStack } from './preflight.ts'
import { deleteStackAndWait } from './replace-failed-stack.ts'

// DescribeStacks can return DELETE_FAILED from before our deletion; after this many reads it is accepted.
const MAX_STALE_READS = 8

/** Deletes the stack and waits until it is deleted. Without a stack there is nothing to do. */
export async function deleteStack(inputs: Inputs, context: Context): Promise<void> {
  const { api, report } = context
  const stack = await waitForIdleStack(inputs.stack, inputs.waitForOther, api, report)
  report.stackFound(stack)
  if (stack === undefined || stack.StackStatus === 'DELETE_COMPLETE') {
    report.markEmpty()
    report.setStatus('DELETE_COMPLETE')
    return
  }
  assertRetainable(stack, inputs)
  await disableTerminationProtection(stack, inputs, context)
  if (stack.StackStatus === 'REVIEW_IN_PROGRESS') {
    // It has only change sets and is deleted at once, perhaps without an event.
    await deleteStackAndWait(stack, api, report)
    return
  }
  await logResourcesToDelete(stack, inputs, context)
  const stackId = stack.StackId ?? inputs.stack
  const token = `delete-${randomUUID()}`
  const input = {
    StackName: stackId,
    ClientRequestToken: token,
    ...(inputs.retainResources === undefined ? {} : { RetainResources: inputs.retainResources }),
    ...(inputs.serviceRoleArn === undefined ? {} : { RoleARN: inputs.serviceRoleArn }),
    ...(inputs.deployment === 'express' ? { DeploymentConfig: { Mode: 'EXPRESS' as const } } : {}),
  }
  let failedReads = 0
  await runOperation(
    {
      kind: 'deletion',
      stackId,
      token,
      since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
      resources: undefined,
      start: events =>
        startOperation((client, options) => client.send(new DeleteStackCommand(input), options), events, api),
      async statusWithoutEvents() {
        const status = asStackStatus((await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE')
        failedReads = status === 'DELETE_FAILED' ? failedReads + 1 : 0
        // Any other status is from before our deletion, and so may be a DELETE_FAILED that the stack had then.
        const hasFailed = failedReads > (stack.StackStatus === 'DELETE_FAILED' ? MAX_STALE_READS : 0)
        return hasFailed || status === 'DELETE_COMPLETE' || status === 'DELETE_IN_PROGRESS' ? status : undefined
      },
    },
    stack.StackStatus ?? 'unknown',
    inputs,
    context,
  )
}

async function disableTerminationProtection(
  stack: Stack,
  { stack: name, terminationProtection }: Inputs,
  { api, report }: Context,
) {
  if (!stack.EnableTerminationProtection) return
  if (terminationProtection !== false) {
    throw new ActionError(`Stack ${name} has termination protection; nothing was deleted`, {
      hint: 'To delete it, set "termination-protection: false".',
    })
  }
  await setTerminationProtection(stack, false, api)
  report.logSetting('Termination protection is off', { isPlanned: false })
}

// RetainResources, API page of DeleteStack.
function assertRetainable({ StackStatus: status }: Stack, { stack, retainResources }: Inputs): void {
  if (retainResources === undefined || status === 'DELETE_FAILED') return
  throw new ActionError(
    `Stack ${stack} is in ${status}; CloudFormation retains resources only of one in DELETE_FAILED`,
    {
      hint: 'Delete the stack without "retain-resources"; if that fails, set it to the resources that could not be deleted.',
    },
  )
}

// What remains of a resource, by its DeletionPolicy.
const REMAINDER: Record<string, string> = {
  Delete: '',
  Snapshot: '; a snapshot is taken',
  unknown: ', unless its DeletionPolicy retains it',
}

// Logged also when confirmed: the log is the record of what was deleted.
async function logResourcesToDelete(
  stack: Stack,
  { retainResources }: Inputs,
  { api, report, secrecy }: Context,
): Promise<void> {
  const resources = await listResources(stack, api)
  const retained = new Set(retainResources)
  const count = resources?.filter(({ LogicalResourceId = '' }) => !retained.has(LogicalResourceId)).length
  report.info(`Deletes ${stack.StackName}${count === undefined ? '' : ` and its ${count} resources`}`)
  if (retained.size > 0) report.info(`Retains ${[...retained].join(', ')}`)
  const stateful = await listStatefulResources(stack.StackId ?? stack.StackName ?? '', api, { onlyDeleted: true })
  for (const { logicalId, type, physicalId, deletionPolicy = 'unknown' } of stateful ?? []) {
    const holds = isStateful(type) === true ? 'holds' : 'may hold'
    const path = logicalId.split('/')
    // A nested stack is retained with all that is in it.
    if (retained.has(path[0] ?? '')) continue
    const shownId = secrecy.redactPhysicalId(path.slice(0, -1), path.at(-1) ?? '', physicalId)
    const remainder = REMAINDER[deletionPolicy] ?? REMAINDER.unknown
    report.warning(`${logicalId} (${type}) ${holds} data: ${shownId} is deleted${remainder}`)
  }
}
