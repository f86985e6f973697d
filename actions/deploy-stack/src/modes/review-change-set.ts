import { ActionError } from '../../../shared/errors.ts'
import type { ChangeSet } from '../change-set/change-set.ts'
import { customLosses, losses, refusal } from '../change-set/data-loss.ts'
import { allChanges } from '../change-set/nested-changes.ts'
import { changeLines, changesOf, hasHidden } from '../change-set/resource-changes.ts'
import { shorterRetentions } from '../change-set/retention-changes.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { changeCount } from '../report/summary.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'
import { HIDDEN } from '../secrets/secret-texts.ts'

/**
 * Tells what a change set changes, and looks at what must not happen by it.
 * @throws ActionError, before anything is changed, where data would be lost unasked. A plan only warns of that.
 */
export async function review(
  changeSet: ChangeSet,
  kind: 'CREATE' | 'UPDATE',
  inputs: Inputs,
  { api, report, secrecy, secrets, template }: Context,
): Promise<void> {
  const changes = await allChanges(changeSet, api)
  await secrets.ofChanges(changeSet, changes)
  const told = changesOf(changes, secrecy)
  report.changeSet(changeSet.id, told)
  report.group(`${kind === 'CREATE' ? 'Creates' : 'Updates'} ${inputs.stack}: ${changeCount(told)}`, () => {
    for (const change of told) for (const line of changeLines(change)) report.say(line)
    if (hasHidden(told)) report.say(`  ${HIDDEN} ${WHY_HIDDEN}`)
  })
  const allowed = inputs.allowReplacement ?? []
  const custom = customLosses(changes, allowed)
  if (custom.length > 0) report.warn(`Whether a custom resource holds data is not known: ${custom.join(', ')}`)
  for (const shorter of shorterRetentions(changes)) report.warn(shorter)
  const found = await losses(changes, allowed, template, api)
  const problem = found.length > 0 ? refusal(inputs.stack, found) : unrollable(changeSet, kind, inputs)
  if (problem === undefined) return
  if (inputs.mode !== 'plan') throw problem
  report.warn(`"mode: apply" would stop here. ${problem.message}\n${problem.hint}`)
}

// "Stack failure options": an update without rollback takes no replacements.
function unrollable({ changes }: ChangeSet, kind: 'CREATE' | 'UPDATE', { onFailure, stack }: Inputs) {
  const replaced = changes.flatMap(({ ResourceChange: change }) =>
    change?.Replacement === 'True' ? [change.LogicalResourceId ?? ''] : [],
  )
  if (kind === 'CREATE' || onFailure !== 'keep' || replaced.length === 0) return undefined
  return new ActionError(`Stack ${stack} is not changed: ${replaced.join(', ')} would be replaced`, {
    hint: 'CloudFormation replaces nothing in an update without rollback: set "on-failure: rollback".',
  })
}
