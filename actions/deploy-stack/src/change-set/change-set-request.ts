import { randomBytes } from 'node:crypto'
import type { CreateChangeSetCommandInput, Parameter } from '@aws-sdk/client-cloudformation'
import { STACK } from '../cloudformation/stack-resources.ts'
import type { DeployContext } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Whether a change set creates its stack or updates it. */
export type ChangeSetKind = 'CREATE' | 'UPDATE'

/** The input of CreateChangeSet. */
export type ChangeSetRequest = CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string }

/** One name a run: who looks at the events, or at a change set left behind, finds the way back to it. */
export function createOperationName(): string {
  const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = process.env
  const parts = ['deploy', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, randomBytes(4).toString('hex')]
  return parts
    .map(part => part.replace(/[^A-Za-z0-9]/g, ''))
    .filter(part => part !== '')
    .join('-')
}

/** The request of a change set, with every input that it carries. */
export function createRequest(
  inputs: Inputs,
  kind: ChangeSetKind,
  parameters: Parameter[],
  { source, template }: DeployContext,
): ChangeSetRequest {
  const { capabilities, tags, serviceRoleArn, notificationArns } = inputs
  const token = createOperationName()
  return {
    StackName: inputs.stack,
    ChangeSetName: inputs.changeSet ?? token,
    ClientToken: token,
    ChangeSetType: kind,
    ...source,
    Parameters: parameters,
    ...(capabilities === undefined ? {} : { Capabilities: capabilities }),
    ...(tags === undefined ? {} : { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) }),
    ...(serviceRoleArn === undefined ? {} : { RoleARN: serviceRoleArn }),
    ...(notificationArns === undefined ? {} : { NotificationARNs: notificationArns }),
    ...(inputs.importExisting ? { ImportExistingResources: true } : {}),
    // What a nested stack would lose is only seen in a change set of its own.
    ...(template.mayHave(STACK) ? { IncludeNestedStacks: true } : {}),
    // A new stack has nothing yet that could have drifted.
    ...(inputs.revertDrift && kind === 'UPDATE' ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
    ...findFailureOption(inputs, kind),
  }
}

function findFailureOption({ onFailure, deployment }: Inputs, kind: ChangeSetKind) {
  if (deployment === 'express') {
    // Express alone would leave a failed stack as it is: rollback is off there unless it is asked for.
    return { DeploymentConfig: { Mode: 'EXPRESS' as const, DisableRollback: onFailure === 'keep' } }
  }
  // DO_NOTHING is not used for "keep": such a stack could never be updated again ("contains [on-failure: DO_NOTHING]").
  return onFailure === 'delete' && kind === 'CREATE' ? { OnStackFailure: 'DELETE' as const } : {}
}
