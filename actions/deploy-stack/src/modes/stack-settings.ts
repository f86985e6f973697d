import { isDeepStrictEqual } from 'node:util'
import { type Stack, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import { operationName } from '../change-set/change-set-request.ts'
import { isNamed } from '../cloudformation/client.ts'
import { describeStack, isBusy, OvertakenError, protect } from '../cloudformation/stack.ts'
import { policyDiffers, setPolicy } from '../cloudformation/stack-policy.ts'
import { AFTER, known } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { conduct } from '../operation/operation.ts'
import { begin } from '../operation/start-operation.ts'

/**
 * Brings what is no part of a template, protection and policy, to what the inputs say; a plan only says so, also of a
 * stack that is not there yet.
 */
export async function reconcile(stack: Stack | undefined, inputs: Inputs, { api, report }: Context): Promise<void> {
  const { mode, terminationProtection: wanted, stackPolicy } = inputs
  const changes = mode === 'plan' ? undefined : stack
  const does = changes === undefined ? 'would be' : 'is'
  if (wanted !== undefined && (stack?.EnableTerminationProtection ?? false) !== wanted) {
    if (changes !== undefined) await protect(changes, wanted, api)
    report.setting(`Termination protection ${does} ${wanted ? 'on' : 'off'}`, mode)
  }
  if (stackPolicy !== undefined && (stack === undefined || (await policyDiffers(stack, stackPolicy, api)))) {
    if (changes !== undefined) await setPolicy(changes, stackPolicy, api)
    report.setting(`The stack policy ${does} set`, mode)
  }
}

/**
 * Sets tags that differ although the change set was empty: CloudFormation sees no change in tags that no resource takes.
 * The stack as it is then.
 */
export async function retag(stack: Stack, inputs: Inputs, tools: Context): Promise<Stack> {
  const { api, report } = tools
  const { tags, mode, capabilities, serviceRoleArn, deployment, onFailure } = inputs
  const keep = onFailure === 'keep'
  // AWS' own tags are nobody's to set.
  const own = (stack.Tags ?? []).filter(({ Key = '' }) => !Key.startsWith('aws:'))
  const current = Object.fromEntries(own.map(({ Key = '', Value = '' }) => [Key, Value]))
  if (tags === undefined || isDeepStrictEqual({ ...tags }, current)) return stack
  if (mode === 'plan') {
    report.setting("The stack's tags would be set", mode)
    return stack
  }
  const token = operationName()
  const stackId = stack.StackId ?? inputs.stack
  const input = {
    StackName: stackId,
    ClientRequestToken: token,
    UsePreviousTemplate: true,
    Parameters: (stack.Parameters ?? []).map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true })),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    Capabilities: capabilities ?? stack.Capabilities,
    ...(serviceRoleArn === undefined ? {} : { RoleARN: serviceRoleArn }),
    // An express update has its own word on rollback.
    ...(deployment === 'express'
      ? { DeploymentConfig: { Mode: 'EXPRESS' as const, DisableRollback: keep } }
      : keep
        ? { DisableRollback: true }
        : {}),
  }
  try {
    await conduct(
      {
        kind: 'update',
        stackId,
        token,
        since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
        resources: undefined,
        start: events => begin((client, options) => client.send(new UpdateStackCommand(input), options), events, api),
        async unseen() {
          const found = await describeStack(stackId, api)
          const status = known(found?.StackStatus)
          // A reply of before our update has its time, too.
          const moved = found?.LastUpdatedTime?.getTime() !== stack.LastUpdatedTime?.getTime()
          return moved || (status !== undefined && AFTER[status] === 'running') ? status : undefined
        },
      },
      stack.StackStatus ?? 'unknown',
      inputs,
      tools,
    )
  } catch (error) {
    if (report.begun || !isNamed(error, 'ValidationError')) throw error
    if (isBusy(await describeStack(stackId, api))) {
      throw new OvertakenError(`Another operation took the stack: ${messageOf(error)}`)
    }
    report.warn(`The stack's tags stay as they are, CloudFormation sees nothing to update in them: ${messageOf(error)}`)
    return stack
  }
  report.setting("The stack's tags are set", mode)
  return (await describeStack(stackId, api)) ?? stack
}
