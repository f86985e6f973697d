import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, type ChangeSetId, createChangeSet, explainGoneChangeSet } from '../change-set/change-set.ts'
import { type ChangeSetKind, type ChangeSetRequest, createRequest } from '../change-set/change-set-request.ts'
import { deleteChangeSet, deleteEmptyStack, discardChangeSet } from '../change-set/cleanup.ts'
import { listUnusedDefaults, toRequestParameters } from '../change-set/parameters.ts'
import { OvertakenError } from '../cloudformation/stack.ts'
import type { DeployContext } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { applyChangeSet } from '../operation/apply-change-set.ts'
import { NotStartedError, runAfterOperation } from '../operation/operation-errors.ts'
import type { Report } from '../report/report.ts'
import { checkStack, type DeploymentPlan } from './preflight.ts'
import { deleteStackAndWait } from './replace-failed-stack.ts'
import { reviewChangeSet } from './review-change-set.ts'
import { applyStackSettings } from './stack-settings.ts'
import { updateTags } from './update-tags.ts'

/** A stack after a deployment or a plan. */
export interface DeployedStack {
  stack: Stack
  /** How the operation ended; undefined without one. */
  outcome: string | undefined
  /** Whether the deployment does not wait for its resources to be ready. */
  isExpress: boolean
}

/** Deploys the template, or plans that. Returns undefined if there is no stack afterwards. */
export async function deploy(inputs: Inputs, context: DeployContext): Promise<DeployedStack | undefined> {
  const { api, report } = context
  for (;;) {
    try {
      return await tryDeploy(inputs, context)
    } catch (thrown) {
      const error = thrown instanceof NotStartedError ? thrown.cause : thrown
      if (!(error instanceof OvertakenError) || !inputs.waitForOther) throw error
      report.info(`${error.message}. Starting again`)
      await api.deadline.sleep(1_000)
    }
  }
}

async function tryDeploy(inputs: Inputs, context: DeployContext): Promise<DeployedStack | undefined> {
  const { api, report, template, given } = context
  const plan = await checkStack(inputs, api, report)
  report.stackFound(plan.stack)
  const previous = new Set(plan.stack?.Parameters?.map(({ ParameterKey = '' }) => ParameterKey))
  const parameters = toRequestParameters(template, given, previous, inputs.resetParameters)
  const unused = listUnusedDefaults(template, parameters, plan.stack?.Parameters)
  if (unused.length > 0) {
    report.info(
      `Parameters keep the stack's values although the template has other defaults: ${unused.join(', ')}. To use the defaults, set "reset-parameters"`,
    )
  }
  if (plan.replaces !== undefined) {
    if (inputs.mode === 'plan') return planReplacement(plan.replaces, report)
    await deleteStackAndWait(plan.replaces, api, report)
  }
  const request = createRequest(inputs, plan.kind, parameters, context)
  const changeSet = await createOrCleanUp(request, plan.kind, inputs, context)
  report.setStackId(changeSet.stackId)
  if (changeSet.empty) return await handleEmptyChangeSet(changeSet, plan, inputs, context)
  await discardOnError(changeSet, plan.kind, context, () => reviewChangeSet(changeSet, plan.kind, inputs, context))
  return inputs.mode === 'plan'
    ? await finishPlan(changeSet, plan, inputs, context)
    : await apply(changeSet, request.ClientToken ?? '', plan, inputs, context)
}

async function apply(
  changeSet: ChangeSet,
  token: string,
  plan: DeploymentPlan,
  inputs: Inputs,
  context: DeployContext,
): Promise<DeployedStack> {
  const applied = await discardOnError(
    changeSet,
    plan.kind,
    context,
    () => applyChangeSet(changeSet, token, plan, inputs, context),
    error => error instanceof NotStartedError,
  )
  await runAfterOperation(applied.outcome, () => applyStackSettings(applied.stack, inputs, context))
  return applied
}

async function finishPlan(
  changeSet: ChangeSet,
  { kind, stack }: DeploymentPlan,
  inputs: Inputs,
  context: DeployContext,
): Promise<DeployedStack | undefined> {
  const { api, report } = context
  report.markPlanned()
  if (inputs.changeSet === undefined) {
    await deleteChangeSet(changeSet, api, report.warning)
    if (kind === 'CREATE') await deleteEmptyStack(changeSet.stackId, api, report)
  } else {
    // The kept change set keeps the empty stack too.
    if (kind === 'CREATE') report.setStatus('REVIEW_IN_PROGRESS')
    report.info(`The change set is kept. To execute it, set "mode: execute" and "change-set: ${inputs.changeSet}"`)
  }
  await applyStackSettings(stack, inputs, context)
  return toDeployedStack(stack, inputs)
}

const toDeployedStack = (
  stack: Stack | undefined,
  { deployment }: Inputs,
  outcome?: string,
): DeployedStack | undefined => stack && { stack, outcome, isExpress: deployment === 'express' }

function planReplacement(stack: Stack, report: Report): undefined {
  report.info(`Would delete ${stack.StackName}, which is in ${stack.StackStatus}, and create it again`)
  report.markPlanned()
  report.setStatus(stack.StackStatus ?? '')
}

/** Discards the change set if the work fails before its execution starts. */
async function discardOnError<T>(
  changeSet: ChangeSetId,
  kind: ChangeSetKind,
  { api, report }: DeployContext,
  work: () => Promise<T>,
  isUnused: (error: unknown) => boolean = () => true,
): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const error = await explainGoneChangeSet(thrown, changeSet, api)
    if (isUnused(error)) await discardChangeSet(changeSet, kind, api, report)
    throw error
  }
}

async function createOrCleanUp(
  request: ChangeSetRequest,
  kind: ChangeSetKind,
  inputs: Inputs,
  { api, report }: DeployContext,
): Promise<ChangeSet> {
  // A named plan replaces the one before.
  if (inputs.changeSet !== undefined) {
    await deleteChangeSet({ id: inputs.changeSet, stackId: inputs.stack }, api, report.warning)
  }
  let created: ChangeSetId | undefined
  try {
    return await createChangeSet(request, api, id => {
      created = id
    })
  } catch (error) {
    if (created !== undefined) await discardChangeSet(created, kind, api, report)
    throw error
  }
}

async function handleEmptyChangeSet(
  changeSet: ChangeSet,
  plan: DeploymentPlan,
  inputs: Inputs,
  context: DeployContext,
): Promise<DeployedStack | undefined> {
  const { api, report } = context
  report.markEmpty()
  report.setChangeSet('', [])
  report.setStatus(plan.stack?.StackStatus ?? 'REVIEW_IN_PROGRESS')
  await deleteChangeSet(changeSet, api, report.warning)
  let stack: Stack | undefined
  let outcome: string | undefined
  let isChanged = plan.replaces !== undefined
  if (plan.stack === undefined) await deleteEmptyStack(changeSet.stackId, api, report)
  else {
    const tagged = await updateTags(plan.stack, inputs, context)
    stack = tagged.stack
    outcome = tagged.outcome
    const settingsChanged = await runAfterOperation(outcome, () => applyStackSettings(stack, inputs, context))
    isChanged ||= tagged.isChanged || settingsChanged
  }
  if (inputs.onEmpty === 'fail' && !isChanged) {
    throw new ActionError(`Nothing to change in ${inputs.stack}`, { hint: '"on-empty" is "fail".' })
  }
  return toDeployedStack(stack, inputs, outcome)
}
