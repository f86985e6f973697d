import { isDeepStrictEqual } from 'node:util'
import { type Stack, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../../shared/errors.ts'
import { createOperationName } from '../change-set/change-set-request.ts'
import { isNamed } from '../cloudformation/client.ts'
import { describeStack, isBusy, OvertakenError, setTerminationProtection } from '../cloudformation/stack.ts'
import { isPolicyDifferent, setStackPolicy } from '../cloudformation/stack-policy.ts'
import { asStackStatus, OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { runOperation } from '../operation/operation.ts'
import { startOperation } from '../operation/start-operation.ts'

/**
 * Brings what is no part of a template, protection and policy, to what the inputs say; a plan only says so, also of a
 * stack that is not there yet.
 */
export async function applyStackSettings(
  stack: Stack | undefined,
  inputs: Inputs,
  { api, report }: Context,
): Promise<void> {
  const { mode, terminationProtection: wanted, stackPolicy } = inputs
  const changes = mode === 'plan' ? undefined : stack
  const does = changes === undefined ? 'would be' : 'is'
  if (wanted !== undefined && (stack?.EnableTerminationProtection ?? false) !== wanted) {
    if (changes !== undefined) await setTerminationProtection(changes, wanted, api)
    report.setting(`Termination protection ${does} ${wanted ? 'on' : 'off'}`, mode)
  }
  if (stackPolicy !== undefined && (stack === undefined || (await isPolicyDifferent(stack, stackPolicy, api)))) {
    if (changes !== undefined) await setStackPolicy(changes, stackPolicy, api)
    report.setting(`The stack policy ${does} set`, mode)
  }
}

/**
 * Sets tags that differ although the change set was empty: CloudFormation sees no change in tags that no resource takes.
 * The stack as it is then.
 */
export async function updateTags(stack: Stack, inputs: Inputs, context: Context): Promise<Stack> {
  const { api, report } = context
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
  const token = createOperationName()
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
    await runOperation(
      {
        kind: 'update',
        stackId,
        token,
        since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
        resources: undefined,
        start: events =>
          startOperation((client, options) => client.send(new UpdateStackCommand(input), options), events, api),
        async statusWithoutEvents() {
          const found = await describeStack(stackId, api)
          const status = asStackStatus(found?.StackStatus)
          // A reply of before our update has its time, too.
          const moved = found?.LastUpdatedTime?.getTime() !== stack.LastUpdatedTime?.getTime()
          return moved || (status !== undefined && OUTCOME[status] === 'running') ? status : undefined
        },
      },
      stack.StackStatus ?? 'unknown',
      inputs,
      context,
    )
  } catch (error) {
    if (report.begun || !isNamed(error, 'ValidationError')) throw error
    if (isBusy(await describeStack(stackId, api))) {
      throw new OvertakenError(`Another operation took the stack: ${messageOf(error)}`)
    }
    report.warning(
      `The stack's tags stay as they are, CloudFormation sees nothing to update in them: ${messageOf(error)}`,
    )
    return stack
  }
  report.setting("The stack's tags are set", mode)
  return (await describeStack(stackId, api)) ?? stack
}
