import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, isGone, waitForChangeSet } from '../change-set/change-set.ts'
import { createOperationName } from '../change-set/change-set-request.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { applyChangeSet } from '../operation/apply-change-set.ts'
import { checkStack } from './preflight.ts'
import { reviewChangeSet } from './review-change-set.ts'
import { applyStackSettings } from './stack-settings.ts'

/** Runs a change set that was made, and looked at, earlier; the stack as it is then. */
export async function executeChangeSetById(inputs: Inputs, context: Context): Promise<Stack> {
  const { api, report } = context
  const ground = await checkStack(inputs, api, report)
  report.stackFound(ground.stack)
  const id = inputs.changeSet ?? ''
  const changeSet = await loadChangeSet({ id, stackId: inputs.stack }, inputs.stack, context)
  report.stackId(changeSet.stackId)
  assertExecutable(changeSet, id)
  await reviewChangeSet(changeSet, ground.kind, inputs, context)
  const stack = await applyChangeSet(changeSet, createOperationName(), ground, inputs, context)
  await applyStackSettings(stack, inputs, context)
  return stack
}

async function loadChangeSet(
  named: { id: string; stackId: string },
  stack: string,
  { api }: Context,
): Promise<ChangeSet> {
  let changeSet: ChangeSet
  try {
    changeSet = await waitForChangeSet(named, api)
  } catch (error) {
    if (!isGone(error)) throw error
    throw new ActionError(`Stack ${stack} has no change set ${named.id}`, {
      hint: 'An update of the stack removes its change sets, and so does a new plan of the same name: plan again.',
      cause: error,
    })
  }
  // An ARN may belong to any stack of the account.
  if (nameOf(changeSet.stackId) === stack || changeSet.stackId === stack) return changeSet
  throw new ActionError(`The change set ${named.id} is one of stack ${nameOf(changeSet.stackId)}, not of ${stack}`)
}

const nameOf = (stackId: string): string => stackId.split('/').at(1) ?? stackId

function assertExecutable({ execution = 'unknown', empty }: ChangeSet, id: string): void {
  if (empty) throw new ActionError(`The change set ${id} has nothing in it that could be executed`)
  if (execution === 'AVAILABLE') return
  const done = execution.startsWith('EXECUTE_')
  throw new ActionError(`The change set ${id} cannot be executed: it is ${execution}`, {
    hint: done
      ? 'It was executed before; look at the events of the stack for what became of it.'
      : 'The stack has changed since the plan: plan again.',
  })
}
