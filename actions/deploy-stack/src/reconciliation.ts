import { isDeepStrictEqual } from 'node:util'
import { type Stack, UpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { messageOf } from '../../shared/errors.ts'
import { isNamed } from './api.ts'
import { begin } from './beginning.ts'
import type { Inputs } from './inputs.ts'
import { conduct } from './operation.ts'
import { operationName } from './request.ts'
import { describeStack, protect } from './stack.ts'
import { policyDiffers, setPolicy } from './stack-policy.ts'
import { known } from './status.ts'
import type { Tools } from './tools.ts'

/** Brings what is no part of a template, protection and policy, to what the inputs say; a plan only says so. */
export async function reconcile(stack: Stack, inputs: Inputs, { api, report }: Tools): Promise<void> {
  const { mode, terminationProtection: wanted, stackPolicy } = inputs
  const does = mode === 'plan' ? 'would be' : 'is'
  if (wanted !== undefined && (stack.EnableTerminationProtection ?? false) !== wanted) {
    if (mode !== 'plan') await protect(stack, wanted, api)
    report.setting(`Termination protection ${does} ${wanted ? 'on' : 'off'}`, mode)
  }
  if (stackPolicy !== undefined && (await policyDiffers(stack, stackPolicy, api))) {
    if (mode !== 'plan') await setPolicy(stack, stackPolicy, api)
    report.setting(`The stack policy ${does} set`, mode)
  }
}

/**
 * Sets tags that differ although the change set was empty: CloudFormation sees no change in tags that no resource takes.
 * The stack as it is then.
 */
export async function retag(stack: Stack, inputs: Inputs, tools: Tools): Promise<Stack> {
  const { api, report } = tools
  const { tags, mode, capabilities } = inputs
  const current = Object.fromEntries((stack.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]))
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
  }
  try {
    await conduct(
      {
        kind: 'update',
        stackId,
        token,
        since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
        resources: undefined,
        start: events =>
          begin(() => api.call((client, options) => client.send(new UpdateStackCommand(input), options)), events, api),
        unseen: async () => known((await describeStack(stackId, api))?.StackStatus),
      },
      stack.StackStatus ?? 'unknown',
      inputs,
      tools,
    )
  } catch (error) {
    if (report.begun || !isNamed(error, 'ValidationError')) throw error
    report.warn(`The stack's tags stay as they are, CloudFormation sees nothing to update in them: ${messageOf(error)}`)
    return stack
  }
  report.setting("The stack's tags are set", mode)
  return (await describeStack(stackId, api)) ?? stack
}
