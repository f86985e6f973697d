import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, createChangeSet, type Named } from '../change-set/change-set.ts'
import { type Request, requestOf } from '../change-set/change-set-request.ts'
import { removeChangeSet, removeEmptyStack, takeBack } from '../change-set/cleanup.ts'
import { OvertakenError } from '../cloudformation/stack.ts'
import type { DeployTools } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { requested } from '../inputs/parameters.ts'
import { apply } from '../operation/apply-change-set.ts'
import type { Report } from '../report/report.ts'
import { type Ground, survey } from './preflight.ts'
import { removeStack } from './replace-failed-stack.ts'
import { review } from './review-change-set.ts'
import { reconcile, retag } from './stack-settings.ts'

/** Brings the stack to what the inputs say, or in a plan says how; the stack as it is then. */
export async function deploy(inputs: Inputs, tools: DeployTools): Promise<Stack | undefined> {
  const { api, report } = tools
  for (;;) {
    try {
      return await attempt(inputs, tools)
    } catch (error) {
      if (!(error instanceof OvertakenError) || !inputs.waitForOther) throw error
      report.say(`${error.message}. Beginning again`)
      await api.patience.clock.sleep(1_000, api.patience.signal)
    }
  }
}

async function attempt(inputs: Inputs, tools: DeployTools): Promise<Stack | undefined> {
  const { api, report, template, given } = tools
  const ground = await survey(inputs, api, report)
  report.found(ground.stack)
  const previous = new Set(ground.stack?.Parameters?.map(({ ParameterKey = '' }) => ParameterKey))
  const parameters = requested(template, given, previous)
  if (ground.replaces !== undefined) {
    if (inputs.mode === 'plan') return planReplacement(ground.replaces, report)
    await removeStack(ground.replaces, api, report)
  }
  const request = requestOf(inputs, ground, parameters, tools)
  const changeSet = await made(request, inputs, tools)
  report.stackId(changeSet.stackId)
  report.account.empty = changeSet.empty
  if (changeSet.empty) return await keepAsIs(changeSet, ground, inputs, tools)
  const kept = inputs.mode === 'plan' && inputs.changeSet !== undefined
  try {
    await review(changeSet, ground.kind, inputs, tools)
    if (inputs.mode !== 'plan') {
      const stack = await apply(changeSet, request.ClientToken ?? '', ground, inputs, tools)
      await reconcile(stack, inputs, tools)
      return stack
    }
  } catch (error) {
    // Nothing was begun: what was prepared for it is not needed any more.
    if (report.operation === undefined && !report.begun) await takeBack(changeSet, ground.kind, api, report)
    throw error
  }
  report.account.changed = true
  if (kept) {
    // Nothing else is there of a new stack.
    if (ground.kind === 'CREATE') report.status('REVIEW_IN_PROGRESS')
    report.say(`The change set is kept: "mode: execute" with "change-set: ${inputs.changeSet}" runs it`)
  } else {
    await removeChangeSet(changeSet, api, report.warn)
    if (ground.kind === 'CREATE') await removeEmptyStack(changeSet.stackId, api, report)
  }
  await reconcile(ground.stack, inputs, tools)
  return ground.stack
}

function planReplacement(stack: Stack, report: Report): undefined {
  report.say(`Would delete ${stack.StackName}, which is in ${stack.StackStatus}, and create it again`)
  report.account.changed = true
  report.status(stack.StackStatus ?? '')
}

async function made(request: Request, inputs: Inputs, { api, report }: DeployTools): Promise<ChangeSet> {
  const kind = request.ChangeSetType === 'CREATE' ? 'CREATE' : 'UPDATE'
  // A plan under a name of its own takes the place of the one before.
  if (inputs.changeSet !== undefined) {
    await removeChangeSet({ id: inputs.changeSet, stackId: inputs.stack }, api, report.warn)
  }
  let begun: Named | undefined
  try {
    return await createChangeSet(request, api, named => {
      begun = named
    })
  } catch (error) {
    if (begun !== undefined) await takeBack(begun, kind, api, report)
    throw error
  }
}

async function keepAsIs(
  changeSet: ChangeSet,
  ground: Ground,
  inputs: Inputs,
  tools: DeployTools,
): Promise<Stack | undefined> {
  const { api, report } = tools
  report.changeSet('', [])
  report.status(ground.stack?.StackStatus ?? 'REVIEW_IN_PROGRESS')
  await removeChangeSet(changeSet, api, report.warn)
  let stack: Stack | undefined
  if (ground.stack === undefined) await removeEmptyStack(changeSet.stackId, api, report)
  else {
    stack = await retag(ground.stack, inputs, tools)
    await reconcile(stack, inputs, tools)
  }
  if (inputs.onEmpty === 'fail' && !report.account.changed) {
    throw new ActionError(`Nothing to change in ${inputs.stack}`, { hint: '"on-empty" is "fail".' })
  }
  return stack
}
