import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { waitFor } from '../../../shared/wait.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { describeStack, isBusy, OvertakenError } from '../cloudformation/stack.ts'
import { describeLatestOperation, listFailedResources } from '../cloudformation/stack-resources.ts'
import { asStackStatus, READINESS } from '../cloudformation/stack-status.ts'
import type { Mode } from '../inputs/mode-rules.ts'
import type { Report } from '../report/report.ts'
import { assertReplaceable } from './replace-failed-stack.ts'

/** How a change set must be made, and the stack as it was before. */
export interface DeploymentPlan {
  kind: 'CREATE' | 'UPDATE'
  stack: Stack | undefined
  /** A stack that has to be deleted first; nothing was deleted yet. */
  replaces: Stack | undefined
}

interface PreflightInputs {
  stack: string
  mode: Mode
  deployment: 'standard' | 'express'
  onFailure: 'rollback' | 'keep' | 'delete'
  replaceFailed: boolean
  waitForOther: boolean
}

/** Who hears of the stack as it is found. */
type StackReporter = Pick<Report, 'info' | 'stackFound'>

/** Looks at the stack and decides how to go on, or refuses with what to do instead. */
export async function checkStack(
  choices: PreflightInputs,
  api: CloudFormation,
  report: StackReporter,
): Promise<DeploymentPlan> {
  const name = choices.stack
  const stack = await waitForIdleStack(name, choices.waitForOther, api, report)
  const status = asStackStatus(stack?.StackStatus)
  if (stack === undefined || status === undefined) return { kind: 'CREATE', stack: undefined, replaces: undefined }
  // Also where it is refused: a failed step tells in which state it left the stack.
  if (READINESS[status] !== 'create') report.stackFound(stack)
  switch (READINESS[status]) {
    case 'busy':
      // It was not, a moment ago.
      throw new OvertakenError(`Another operation took stack ${name} (${status})`)
    case 'create':
      return { kind: 'CREATE', stack: undefined, replaces: undefined }
    case 'update':
      return { kind: 'UPDATE', stack, replaces: undefined }
    case 'kept':
      return planForKeptStack(stack, status, choices)
    case 'replace':
      await assertReplaceable(stack, status, choices.replaceFailed && choices.mode !== 'execute', api)
      return { kind: 'CREATE', stack: undefined, replaces: stack }
    case 'stuck':
      throw await stuckStackError(stack, status, api)
  }
}

// Such a stack takes no update but one that would be kept, too; and after an express one only another of that kind.
function planForKeptStack(
  stack: Stack,
  status: string,
  { stack: name, onFailure, deployment, mode }: PreflightInputs,
): DeploymentPlan {
  const express = stack.DeploymentConfig?.Mode === 'EXPRESS'
  const fits = onFailure === 'keep' && (!express || deployment === 'express')
  if (fits || mode === 'execute') return { kind: 'UPDATE', stack, replaces: undefined }
  throw new ActionError(`Stack ${name} is in ${status}, kept there by an operation without rollback`, {
    hint: express
      ? 'Set "deployment: express" and "on-failure: keep" to go on from there; CloudFormation takes no other update of it.'
      : `Set "on-failure: keep" to go on from there, or roll it back: aws cloudformation rollback-stack --stack-name ${name}`,
  })
}

/** The stack, or undefined where there is none; while somebody else is at work on it that is waited for, or refused. */
export async function waitForIdleStack(
  name: string,
  wait: boolean,
  api: CloudFormation,
  report: StackReporter,
): Promise<Stack | undefined> {
  const first = await describeStack(name, api)
  if (first === undefined || !isBusy(first)) return first
  report.stackFound(first)
  const what = `Another operation is in progress on stack ${name}: ${await describeLatestOperation(first, api)}`
  if (!wait) {
    throw new ActionError(what, { hint: 'Run this step when it is over, or set "wait-for-other-operation: true".' })
  }
  report.info(`${what}. Waiting for its end`)
  return await waitFor(
    `Stack ${name}`,
    async () => {
      const stack = await describeStack(name, api)
      return isBusy(stack) ? { done: false, state: stack?.StackStatus ?? '' } : { done: true, value: stack }
    },
    { everyMs: 2_000, maxMs: 6_000, ...api.limits },
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
  const named = resources.map(({ id, type, reason }) => `\n  ${id} (${type}): ${reason}`).join('')
  return new ActionError(`Stack ${name} is in ${status}; nothing was changed. Stuck:${named || ' not known'}`, {
    hint: `Mend the cause, then: aws cloudformation continue-update-rollback --stack-name ${name}${skip}`,
  })
}
