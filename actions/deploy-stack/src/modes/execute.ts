import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, type ChangeSetId, isGone, stackNameOf, waitForChangeSet } from '../change-set/change-set.ts'
import { createOperationName } from '../change-set/change-set-request.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type AppliedStack, applyChangeSet } from '../operation/apply-change-set.ts'
import { runAfterOperation } from '../operation/operation-errors.ts'
import { checkStack } from './preflight.ts'
import { reviewChangeSet } from './review-change-set.ts'
import { applyStackSettings } from './stack-settings.ts'

/** Executes a change set that was created and reviewed earlier. */
export async function executeChangeSetById(inputs: Inputs, context: Context): Promise<AppliedStack> {
  const { api, report } = context
  const plan = await checkStack(inputs, api, report)
  report.stackFound(plan.stack)
  const id = inputs.changeSet ?? ''
  const changeSet = await loadChangeSet({ id, stackId: inputs.stack }, inputs.stack, context)
  report.setStackId(changeSet.stackId)
  assertExecutable(changeSet, id)
  await reviewChangeSet(changeSet, plan.kind, inputs, context)
  const applied = await applyChangeSet(changeSet, createOperationName(), plan, inputs, context)
  await runAfterOperation(applied.outcome, () => applyStackSettings(applied.stack, inputs, context))
  return applied
}

async function loadChangeSet(changeSetId: ChangeSetId, stack: string, { api }: Context): Promise<ChangeSet> {
  let changeSet: ChangeSet
  try {
    changeSet = await waitForChangeSet(changeSetId, api)
  } catch (error) {
    if (!isGone(error)) throw error
    throw new ActionError(`Stack ${stack} has no change set ${changeSetId.id}`, {
      hint: 'An update of the stack deletes its change sets, and so does a new plan with the same name: plan again.',
      cause: error,
    })
  }
  // An ARN can belong to any stack of the account.
  if (stackNameOf(changeSet.stackId) === stack || changeSet.stackId === stack) return changeSet
  throw new ActionError(
    `The change set ${changeSetId.id} belongs to stack ${stackNameOf(changeSet.stackId)}, not to ${stack}`,
  )
}

function assertExecutable({ execution = 'unknown', empty }: ChangeSet, id: string): void {
  if (empty) throw new ActionError(`The change set ${id} has no changes to execute`)
  if (execution === 'AVAILABLE') return
  throw new ActionError(`The change set ${id} cannot be executed: its execution status is ${execution}`, {
    hint: execution.startsWith('EXECUTE_')
      ? 'It was executed before: see the events of the stack.'
      : 'The stack has changed since the plan: plan again.',
  })
}
