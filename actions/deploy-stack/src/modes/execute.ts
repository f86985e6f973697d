import type { Stack } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { type ChangeSet, computed, isGone } from '../change-set/change-set.ts'
import { operationName } from '../change-set/change-set-request.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { apply } from '../operation/apply-change-set.ts'
import { survey } from './preflight.ts'
import { review } from './review-change-set.ts'
import { reconcile } from './stack-settings.ts'

/** Runs a change set that was made, and looked at, earlier; the stack as it is then. */
export async function executeReviewed(inputs: Inputs, tools: Context): Promise<Stack> {
  const { api, report } = tools
  const ground = await survey(inputs, api, report)
  report.found(ground.stack)
  const id = inputs.changeSet ?? ''
  const changeSet = await found({ id, stackId: inputs.stack }, inputs.stack, tools)
  report.stackId(changeSet.stackId)
  executable(changeSet, id)
  await review(changeSet, ground.kind, inputs, tools)
  const stack = await apply(changeSet, operationName(), ground, inputs, tools)
  await reconcile(stack, inputs, tools)
  return stack
}

async function found(named: { id: string; stackId: string }, stack: string, { api }: Context): Promise<ChangeSet> {
  let changeSet: ChangeSet
  try {
    changeSet = await computed(named, api)
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

function executable({ execution = 'unknown', empty }: ChangeSet, id: string): void {
  if (empty) throw new ActionError(`The change set ${id} has nothing in it that could be executed`)
  if (execution === 'AVAILABLE') return
  const done = execution.startsWith('EXECUTE_')
  throw new ActionError(`The change set ${id} cannot be executed: it is ${execution}`, {
    hint: done
      ? 'It was executed before; look at the events of the stack for what became of it.'
      : 'The stack has changed since the plan: plan again.',
  })
}
