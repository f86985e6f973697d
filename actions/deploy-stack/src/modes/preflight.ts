import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import type { ChangeSetKind } from '../change-set/change-set-request.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import { describeLatestOperation, listFailedResources } from '../cloudformation/stack-resources.ts'
import { asStackStatus, READINESS } from '../cloudformation/stack-status.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../report/report.ts'
import { assertReplaceable } from './replace-failed-stack.ts'

/** How to deploy, and the stack before that. */
export interface DeploymentPlan {
  kind: ChangeSetKind
  stack: Stack | undefined
  /** A failed stack that must be deleted first. */
  replaces: Stack | undefined
}

type PreflightInputs = Pick<Inputs, 'stack' | 'mode' | 'deployment' | 'onFailure' | 'replaceFailed' | 'waitForOther'>
type StackReporter = Pick<Report, 'info' | 'stackFound'>

/** Decides from the stack's status how to deploy; throws if it cannot be deployed. */
export async function checkStack(
  inputs: PreflightInputs,
  api: CloudFormation,
  report: StackReporter,
): Promise<DeploymentPlan> {
  const name = inputs.stack
  const stack = await waitForIdleStack(name, inputs.waitForOther, api, report)
  const status = asStackStatus(stack?.StackStatus)
  if (stack === undefined || status === undefined) return { kind: 'CREATE', stack: undefined, replaces: undefined }
  // Reported also if the deployment is rejected.
  if (READINESS[status] !== 'create') report.stackFound(stack)
  switch (READINESS[status]) {
    case 'busy':
      // It was idle a moment ago.
      throw new OvertakenError(`Another operation started on stack ${name} (${status})`)
    case 'create':
      return { kind: 'CREATE', stack: undefined, replaces: undefined }
    case 'update':
      return { kind: 'UPDATE', stack, replaces: undefined }
    case 'kept':
      return planForKeptStack(stack, status, inputs)
    case 'replace':
      await assertReplaceable(stack, status, inputs.replaceFailed && inputs.mode !== 'execute', api)
      return { kind: 'CREATE', stack: undefined, replaces: stack }
    case 'stuck':
      throw await stuckStackError(stack, status, api)
  }
}

// Such a stack can only be updated without rollback, and after an express operation only by another one.
function planForKeptStack(
  stack: Stack,
  status: string,
  { stack: name, onFailure, deployment, mode }: PreflightInputs,
): DeploymentPlan {
  const wasExpress = stack.DeploymentConfig?.Mode === 'EXPRESS'
  const isCompatible = onFailure === 'keep' && (!wasExpress || deployment === 'express')
  if (isCompatible || mode === 'execute') return { kind: 'UPDATE', stack, replaces: undefined }
  throw new ActionError(`Stack ${name} is in ${status} after an operation without rollback`, {
    hint: wasExpress
      ? 'To continue, set "deployment: express" and "on-failure: keep"; CloudFormation accepts no other update.'
      : `To continue, set "on-failure: keep"; to roll back, run: aws cloudformation rollback-stack --stack-name ${name}`,
  })
}

/** The stack, or undefined if there is none. Waits for another operation on it, or throws if `wait` is false. */
export async function waitForIdleStack(
  name: string,
  wait: boolean,
  api: CloudFormation,
  report: StackReporter,
): Promise<Stack | undefined> {
  const stack = await describeStack(name, api)
  if (stack === undefined || !isBusy(stack)) return stack
  report.stackFound(stack)
  const message = `Another operation is in progress on stack ${name}: ${await describeLatestOperation(stack, api)}`
  if (!wait) {
    throw new ActionError(message, {
      hint: 'Run this step after it has ended, or set "wait-for-other-operation: true".',
    })
  }
  report.info(`${message}. Waiting for it to end`)
  return await pollUntilDone(
    `Stack ${name}`,
    async () => {
      const current = await describeStack(name, api)
      return isBusy(current) ? { done: false, state: current?.StackStatus ?? '' } : { done: true, value: current }
    },
    api.deadline,
    { everyMs: 2_000, maxMs: 6_000 },
  )
}

async function stuckStackError(stack: Stack, status: string, api: CloudFormation): Promise<ActionError> {
  const name = stack.StackName ?? ''
  if (status === 'DELETE_FAILED') {
    return new ActionError(`Stack ${name} is in DELETE_FAILED: ${stack.StackStatusReason ?? 'no reason given'}`, {
      hint: `Delete it first: aws cloudformation delete-stack --stack-name ${name}`,
    })
  }
  const resources = await listFailedResources(stack, api)
  const skip = resources.length > 0 ? ` [--resources-to-skip ${resources.map(({ id }) => id).join(' ')}]` : ''
  const lines = resources.map(({ id, type, reason }) => `\n  ${id} (${type}): ${reason}`).join('')
  return new ActionError(
    `Stack ${name} is in ${status}; nothing was changed. Failed resources:${lines || ' unknown'}`,
    { hint: `Fix the cause, then run: aws cloudformation continue-update-rollback --stack-name ${name}${skip}` },
  )
}
