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

// A reply of before our deletion is not repeated more often than this.
const STALE_LOOKS = 8

/** Deletes the stack and waits until it is gone. One that does not exist is as it should be. */
export async function deleteStack(inputs: Inputs, context: Context): Promise<void> {
  const { api, report } = context
  const stack = await waitForIdleStack(inputs.stack, inputs.waitForOther, api, report)
  report.stackFound(stack)
  if (stack === undefined || stack.StackStatus === 'DELETE_COMPLETE') {
    report.account.empty = true
    report.status('DELETE_COMPLETE')
    return
  }
  await disableTerminationProtection(stack, inputs, context)
  if (stack.StackStatus === 'REVIEW_IN_PROGRESS') {
    // It holds nothing but change sets and goes at once; its events need not tell of that.
    await deleteStackAndWait(stack, api, report)
    return
  }
  await logResourcesToDelete(stack, context)
  const stackId = stack.StackId ?? inputs.stack
  const token = `delete-${randomUUID()}`
  const input = {
    StackName: stackId,
    ClientRequestToken: token,
    ...(inputs.serviceRoleArn === undefined ? {} : { RoleARN: inputs.serviceRoleArn }),
    ...(inputs.deployment === 'express' ? { DeploymentConfig: { Mode: 'EXPRESS' as const } } : {}),
  }
  let failures = 0
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
        failures = status === 'DELETE_FAILED' ? failures + 1 : 0
        // What else it says is older than our deletion, and so may a failure to delete it be that was there before.
        const failed = failures > (stack.StackStatus === 'DELETE_FAILED' ? STALE_LOOKS : 0)
        return failed || status === 'DELETE_COMPLETE' || status === 'DELETE_IN_PROGRESS' ? status : undefined
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
    throw new ActionError(`Stack ${name} is protected against deletion; nothing was deleted`, {
      hint: 'If it may go: "termination-protection: false".',
    })
  }
  await setTerminationProtection(stack, false, api)
  report.setting('Termination protection is off', 'delete')
}

// What remains of a resource, by its DeletionPolicy.
const LEFT: Record<string, string> = {
  Delete: '',
  Snapshot: '; a snapshot is taken',
  unknown: ', unless its DeletionPolicy keeps it',
}

// Confirmed or not: whoever reads the log later should find what went.
async function logResourcesToDelete(stack: Stack, { api, report, secrecy }: Context): Promise<void> {
  const resources = await listResources(stack, api)
  const there = (resources ?? []).filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE')
  report.info(`Deletes ${stack.StackName}${resources === undefined ? '' : ` and its ${there.length} resources`}`)
  const precious = await listStatefulResources(stack.StackId ?? stack.StackName ?? '', api, { onlyDeleted: true })
  for (const { logicalId, type, physicalId, deletionPolicy = 'unknown' } of precious ?? []) {
    const holds = isStateful(type) === true ? 'holds' : 'may hold'
    const path = logicalId.split('/')
    const shown = secrecy.redactPhysicalId(path.slice(0, -1), path.at(-1) ?? '', physicalId)
    report.warning(`${logicalId} (${type}) ${holds} data: ${shown} goes${LEFT[deletionPolicy] ?? LEFT.unknown}`)
  }
}
