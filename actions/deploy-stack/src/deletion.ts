import { randomUUID } from 'node:crypto'
import { DeleteStackCommand, type Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { begin } from './beginning.ts'
import { settledStack } from './ground.ts'
import { resourcesOf } from './history.ts'
import type { Inputs } from './inputs.ts'
import { conduct } from './operation.ts'
import { describeStack, protect } from './stack.ts'
import { holdsData } from './stateful.ts'
import { known } from './status.ts'
import type { Tools } from './tools.ts'

/** Deletes the stack and waits until it is gone. One that does not exist is as it should be. */
export async function deleteStack(inputs: Inputs, tools: Tools): Promise<void> {
  const { api, report } = tools
  const stack = await settledStack(inputs.stack, inputs.waitForOther, api, report.say)
  report.found(stack)
  if (stack === undefined || stack.StackStatus === 'DELETE_COMPLETE') {
    report.account.empty = true
    report.status('DELETE_COMPLETE')
    return
  }
  await unprotect(stack, inputs, tools)
  await nameWhatGoes(stack, tools)
  const stackId = stack.StackId ?? inputs.stack
  const token = `delete-${randomUUID()}`
  const input = {
    StackName: stackId,
    ClientRequestToken: token,
    ...(inputs.serviceRoleArn === undefined ? {} : { RoleARN: inputs.serviceRoleArn }),
    ...(inputs.deployment === 'express' ? { DeploymentConfig: { Mode: 'EXPRESS' as const } } : {}),
  }
  let running = false
  await conduct(
    {
      kind: 'deletion',
      stackId,
      token,
      since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
      resources: undefined,
      start: events =>
        begin(() => api.call((client, options) => client.send(new DeleteStackCommand(input), options)), events, api),
      async unseen() {
        const status = known((await describeStack(stackId, api))?.StackStatus ?? 'DELETE_COMPLETE')
        running ||= status === 'DELETE_IN_PROGRESS'
        // Any other end, also an earlier failure to delete it, is older than our deletion.
        return status === 'DELETE_COMPLETE' || running ? status : undefined
      },
    },
    stack.StackStatus ?? 'unknown',
    inputs,
    tools,
  )
}

async function unprotect(stack: Stack, { stack: name, terminationProtection }: Inputs, { api, report }: Tools) {
  if (!stack.EnableTerminationProtection) return
  if (terminationProtection !== false) {
    throw new ActionError(`Stack ${name} is protected against deletion; nothing was deleted`, {
      hint: 'If it may go: "termination-protection: false".',
    })
  }
  await protect(stack, false, api)
  report.setting('Termination protection is off', 'delete')
}

// Confirmed or not: whoever reads the log later should find what went.
async function nameWhatGoes(stack: Stack, { api, report }: Tools): Promise<void> {
  const resources = await resourcesOf(stack, api)
  const there = (resources ?? []).filter(({ ResourceStatus }) => ResourceStatus !== 'DELETE_COMPLETE')
  report.say(`Deletes ${stack.StackName}${resources === undefined ? '' : ` and its ${there.length} resources`}`)
  for (const { LogicalResourceId, ResourceType = '', PhysicalResourceId = '' } of there) {
    if (holdsData(ResourceType)) {
      report.warn(
        `${LogicalResourceId} (${ResourceType}) holds data: ${PhysicalResourceId} goes, unless its DeletionPolicy keeps it`,
      )
    }
  }
}
