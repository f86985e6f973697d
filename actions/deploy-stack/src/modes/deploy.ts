import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, type ChangeSetId, createChangeSet } from '../change-set/change-set.ts'
import { type ChangeSetRequest, createRequest } from '../change-set/change-set-request.ts'
import { deleteChangeSet, deleteEmptyStack, discardChangeSet } from '../change-set/cleanup.ts'
import { toRequestParameters } from '../change-set/parameters.ts'
import { OvertakenError } from '../cloudformation/stack.ts'
import type { DeployContext } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { applyChangeSet } from '../operation/apply-change-set.ts'
import type { Report } from '../report/report.ts'
import { checkStack, type DeploymentPlan } from './preflight.ts'
import { deleteStackAndWait } from './replace-failed-stack.ts'
import { reviewChangeSet } from './review-change-set.ts'
import { applyStackSettings, updateTags } from './stack-settings.ts'

/** Brings the stack to what the inputs say, or in a plan says how; the stack as it is then. */
export async function deploy(inputs: Inputs, context: DeployContext): Promise<Stack | undefined> {
  const { api, report } = context
  for (;;) {
    try {
      return await tryDeploy(inputs, context)
    } catch (error) {
      if (!(error instanceof OvertakenError) || !inputs.waitForOther) throw error
      report.info(`${error.message}. Beginning again`)
      await api.limits.clock.sleep(1_000, api.limits.signal)
    }
  }
}

async function tryDeploy(inputs: Inputs, context: DeployContext): Promise<Stack | undefined> {
  const { api, report, template, given } = context
  const ground = await checkStack(inputs, api, report)
  report.stackFound(ground.stack)
  const previous = new Set(ground.stack?.Parameters?.map(({ ParameterKey = '' }) => ParameterKey))
  const parameters = toRequestParameters(template, given, previous)
  if (ground.replaces !== undefined) {
    if (inputs.mode === 'plan') return planReplacement(ground.replaces, report)
    await deleteStackAndWait(ground.replaces, api, report)
  }
  const request = createRequest(inputs, ground, parameters, context)
  const changeSet = await createOrCleanUp(request, inputs, context)
  report.stackId(changeSet.stackId)
  report.account.empty = changeSet.empty
  if (changeSet.empty) return await handleEmptyChangeSet(changeSet, ground, inputs, context)
  const kept = inputs.mode === 'plan' && inputs.changeSet !== undefined
  try {
    await reviewChangeSet(changeSet, ground.kind, inputs, context)
    if (inputs.mode !== 'plan') {
      const stack = await applyChangeSet(changeSet, request.ClientToken ?? '', ground, inputs, context)
      await applyStackSettings(stack, inputs, context)
      return stack
    }
  } catch (error) {
    // Nothing was begun: what was prepared for it is not needed any more.
    if (report.operation === undefined && !report.begun) await discardChangeSet(changeSet, ground.kind, api, report)
    throw error
  }
  report.account.changed = true
  if (kept) {
    // Nothing else is there of a new stack.
    if (ground.kind === 'CREATE') report.status('REVIEW_IN_PROGRESS')
    report.info(`The change set is kept: "mode: execute" with "change-set: ${inputs.changeSet}" runs it`)
  } else {
    await deleteChangeSet(changeSet, api, report.warning)
    if (ground.kind === 'CREATE') await deleteEmptyStack(changeSet.stackId, api, report)
  }
  await applyStackSettings(ground.stack, inputs, context)
  return ground.stack
}

function planReplacement(stack: Stack, report: Report): undefined {
  report.info(`Would delete ${stack.StackName}, which is in ${stack.StackStatus}, and create it again`)
  report.account.changed = true
  report.status(stack.StackStatus ?? '')
}

async function createOrCleanUp(
  request: ChangeSetRequest,
  inputs: Inputs,
  { api, report }: DeployContext,
): Promise<ChangeSet> {
  const kind = request.ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE'
  // A plan under a name of its own takes the place of the one before.
  if (inputs.changeSet !== undefined) {
    await deleteChangeSet({ id: inputs.changeSet, stackId: inputs.stack }, api, report.warning)
  }
  let begun: ChangeSetId | undefined
  try {
    return await createChangeSet(request, api, named => {
      begun = named
    })
  } catch (error) {
    if (begun !== undefined) await discardChangeSet(begun, kind, api, report)
    throw error
  }
}

async function handleEmptyChangeSet(
  changeSet: ChangeSet,
  ground: DeploymentPlan,
  inputs: Inputs,
  context: DeployContext,
): Promise<Stack | undefined> {
  const { api, report } = context
  report.changeSet('', [])
  report.status(ground.stack?.StackStatus ?? 'REVIEW_IN_PROGRESS')
  await deleteChangeSet(changeSet, api, report.warning)
  let stack: Stack | undefined
  if (ground.stack === undefined) await deleteEmptyStack(changeSet.stackId, api, report)
  else {
    stack = await updateTags(ground.stack, inputs, context)
    await applyStackSettings(stack, inputs, context)
  }
  if (inputs.onEmpty === 'fail' && !report.account.changed) {
    throw new ActionError(`Nothing to change in ${inputs.stack}`, { hint: '"on-empty" is "fail".' })
  }
  return stack
}
