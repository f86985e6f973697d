import { randomUUID } from 'node:crypto'
import { DeleteStackCommand, type Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { holdsData } from '../change-set/is-stateful.ts'
import { listStatefulResources } from '../change-set/stateful-resources.ts'
import { describeStack, protect } from '../cloudformation/stack.ts'
import { resourcesOf } from '../cloudformation/stack-resources.ts'
import { known } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { conduct } from '../operation/operation.ts'
import { begin } from '../operation/start-operation.ts'
import { settledStack } from './preflight.ts'
import { removeStack } from './replace-failed-stack.ts'

// A reply of before our deletion is not repeated more often than this.
const STALE_LOOKS = 8

/** Deletes the stack and waits until it is gone. One that does not exist is as it should be. */
export async function deleteStack(inputs: Inputs, tools: Context): Promise<void> {
  const { api, report } = tools
  const stack = await settledStack(inputs.stack, inputs.waitForOther, api, report)
  report.found(stack)
  if (stack === undefined || stack.StackStatus === 'DELETE_COMPLETE') {
    report.account.empty = true
    report.status('DELETE_COMPLETE')
    return
  }
  await unprotect(stack, inputs, tools)
  if (stack.StackStatus === 'REVIEW_IN_PROGRESS') {
    // It holds nothing but change sets and goes at once; its events need not tell of that.
    await removeStack(stack, api, report)
    return
  }
  await nameWhatGoes(stack, tools)
  const stackId = stack.StackId ?? inputs.stack
  const token = `delete-${randomUUID()}`
  const input = {
    StackName: stackId,
    ClientRequestToken: token,
    ...(inputs.serviceRoleArn === undefined ? {} : { RoleARN: inputs.serviceRoleArn }),
    ...(inputs.deployment === 'express' ? { DeploymentConfig: { Mode: 'EXPRESS' as const } } : {}),
  }
  let failures = 0
  await conduct(
    {
      kind: 'deletion',
      stackId,
      token,
      since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
      resources: undefined,
      start: events => begin((client, options) => client.send(new DeleteStackCommand(input), options), events, api),
      async unseen() {
        const status = known((await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE')
        failures = status === 'DELETE_FAILED' ? failures + 1 : 0
        // What else it says is older than our deletion, and so may a failure to delete it be that was there before.
        const failed = failures > (stack.StackStatus === 'DELETE_FAILED' ? STALE_LOOKS : 0)
        return failed || status === 'DELETE_COMPLETE' || status === 'DELETE_IN_PROGRESS' ? status : undefined
      },
    },
    stack.StackStatus ?? 'unknown',
    inputs,
    tools,
  )
}

async function unprotect(stack: Stack, { stack: name, terminationProtection }: Inputs, { api, report }: Context) {
  if (!stack.EnableTerminationProtection) return
  if (terminationProtection !== false) {
    throw new ActionError(`Stack ${name} is protected against deletion; nothing was deleted`, {
      hint: 'If it may go: "termination-protection: false".',
    })
  }
  await protect(stack, false, api)
  report.setting('Termination protection is off', 'delete')
}

// What remains of a resource, by its DeletionPolicy.
const LEFT: Record<string, string> = {
  Delete: '',
  Snapshot: '; a snapshot is taken',
  unknown: ', unless its DeletionPolicy keeps it',
}

// Confirmed or not: whoever reads the log later should find what went.
async function nameWhatGoes(stack: Stack, { api, report, secrecy }: Context): Promise<void> {
  const resources = await resourcesOf(stack, api)
  const there = (resources ?? []).filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE')
  report.say(`Deletes ${stack.StackName}${resources === undefined ? '' : ` and its ${there.length} resources`}`)
  const precious = await listStatefulResources(stack.StackId ?? stack.StackName ?? '', api, { onlyDeleted: true })
  for (const { logicalId, type, physicalId, deletionPolicy = 'unknown' } of precious ?? []) {
    const holds = holdsData(type) === true ? 'holds' : 'may hold'
    const path = logicalId.split('/')
    const shown = secrecy.physicalId(path.slice(0, -1), path.at(-1) ?? '', physicalId)
    report.warn(`${logicalId} (${type}) ${holds} data: ${shown} goes${LEFT[deletionPolicy] ?? LEFT.unknown}`)
  }
}
