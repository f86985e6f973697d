import { isDeepStrictEqual } from 'node:util'
import { type Stack, UpdateStackCommand, type UpdateStackCommandInput } from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import { messageOf } from '../../../shared/errors.ts'
import { createOperationName } from '../change-set/change-set-request.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import { asStackStatus, OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type OperationResult, runOperation } from '../operation/operation.ts'
import { NotStartedError, runAfterOperation } from '../operation/operation-errors.ts'
import { startOperation } from '../operation/start-operation.ts'

/** A stack after the update of its tags. */
export interface TaggedStack {
  stack: Stack
  isChanged: boolean
  /** How the operation ended; undefined without one. */
  outcome?: string
}

/** Updates tags that differ after an empty change set: a change set ignores tags that no resource takes. */
export async function updateTags(stack: Stack, inputs: Inputs, context: Context): Promise<TaggedStack> {
  const { api, report } = context
  const { tags, mode } = inputs
  // Tags of AWS itself cannot be set.
  const ownTags = (stack.Tags ?? []).filter(({ Key = '' }) => !Key.startsWith('aws:'))
  const current = Object.fromEntries(ownTags.map(({ Key = '', Value = '' }) => [Key, Value]))
  if (tags === undefined || isDeepStrictEqual({ ...tags }, current)) return { stack, isChanged: false }
  if (mode === 'plan') {
    report.logSetting("Would update the stack's tags", { isPlanned: true })
    return { stack, isChanged: true }
  }
  const input = createUpdateRequest(stack, tags, inputs)
  let result: OperationResult
  try {
    result = await runUpdate(stack, input, inputs, context)
  } catch (error) {
    const cause = error instanceof NotStartedError ? error.cause : undefined
    if (!isNamed(cause, 'ValidationError')) throw error
    if (isBusy(await describeStack(input.StackName, api))) {
      throw new OvertakenError(`Another operation started on the stack: ${messageOf(cause)}`)
    }
    report.warning(`The stack's tags were not updated, CloudFormation finds nothing to change: ${messageOf(cause)}`)
    return { stack, isChanged: false }
  }
  const { outcome } = result
  report.logSetting("Updated the stack's tags", { isPlanned: false })
  const updated = await runAfterOperation(outcome, () => describeStack(input.StackName, api))
  return { stack: updated ?? stack, isChanged: true, outcome }
}

type UpdateRequest = UpdateStackCommandInput & { StackName: string; ClientRequestToken: string }

function createUpdateRequest(
  stack: Stack,
  tags: Record<string, string>,
  { stack: name, capabilities, serviceRoleArn, deployment, onFailure }: Inputs,
): UpdateRequest {
  const disableRollback = onFailure === 'keep'
  return {
    StackName: stack.StackId ?? name,
    ClientRequestToken: createOperationName(),
    UsePreviousTemplate: true,
    Parameters: (stack.Parameters ?? []).map(({ ParameterKey }) => ({ ParameterKey, UsePreviousValue: true })),
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    Capabilities: capabilities ?? stack.Capabilities,
    ...(serviceRoleArn === undefined ? {} : { RoleARN: serviceRoleArn }),
    // An express update has its own setting for rollback.
    ...(deployment === 'express'
      ? { DeploymentConfig: { Mode: 'EXPRESS' as const, DisableRollback: disableRollback } }
      : disableRollback
        ? { DisableRollback: true }
        : {}),
  }
}

function runUpdate(stack: Stack, input: UpdateRequest, inputs: Inputs, context: Context): Promise<OperationResult> {
  const { api } = context
  const stackId = input.StackName
  return runOperation(
    {
      kind: 'update',
      stackId,
      token: input.ClientRequestToken,
      since: stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0),
      resources: undefined,
      start: events =>
        startOperation((client, options) => client.send(new UpdateStackCommand(input), options), events, api),
      async statusWithoutEvents() {
        const current = await describeStack(stackId, api)
        const status = asStackStatus(current?.StackStatus)
        // The reply can be from before the update.
        const isUpdated = current?.LastUpdatedTime?.getTime() !== stack.LastUpdatedTime?.getTime()
        return isUpdated || (status !== undefined && OUTCOME[status] === 'running') ? status : undefined
      },
    },
    stack.StackStatus ?? 'unknown',
    inputs,
    context,
  )
}
