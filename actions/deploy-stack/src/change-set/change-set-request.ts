import { randomBytes } from 'node:crypto'
import type { CreateChangeSetCommandInput, Parameter } from '@aws-sdk/client-cloudformation'
import { STACK } from '../cloudformation/stack-resources.ts'
import type { DeployContext } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Whether a change set creates its stack or updates it. */
export type ChangeSetKind = 'CREATE' | 'UPDATE'

/** The input of CreateChangeSet. */
export type ChangeSetRequest = CreateChangeSetCommandInput & { ChangeSetName: string; StackName: string }

/** A unique name that contains the id of the run, so that events and change sets can be traced to it. */
export function createOperationName(): string {
  const { GITHUB_RUN_ID = '', GITHUB_RUN_ATTEMPT = '' } = process.env
  const parts = ['deploy', GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, randomBytes(4).toString('hex')]
  return parts
    .map(part => part.replace(/[^A-Za-z0-9]/g, ''))
    .filter(part => part !== '')
    .join('-')
}

/** Creates the request of a change set from the inputs. */
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
    // Only a nested change set shows which resources of a nested stack are replaced or deleted.
    ...(inputs.includeNestedStacks && template.mayHave(STACK) ? { IncludeNestedStacks: true } : {}),
    // A new stack has no drift.
    ...(inputs.revertDrift && kind === 'UPDATE' ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
    ...findFailureOption(inputs, kind),
  }
}

function findFailureOption({ onFailure, deployment }: Inputs, kind: ChangeSetKind) {
  if (deployment === 'express') {
    // Express mode has rollback disabled by default.
    return { DeploymentConfig: { Mode: 'EXPRESS' as const, DisableRollback: onFailure === 'keep' } }
  }
  // Not DO_NOTHING for "keep": CloudFormation rejects later updates of such a stack.
  return onFailure === 'delete' && kind === 'CREATE' ? { OnStackFailure: 'DELETE' as const } : {}
}
