import { ActionError } from '../../../shared/errors.ts'
import { MASK } from '../../../shared/redact.ts'
import type { ChangeSet } from '../change-set/change-set.ts'
import { dataLossError, findCustomResourceLoss, findDataLoss } from '../change-set/data-loss.ts'
import { listAllChanges } from '../change-set/nested-changes.ts'
import { formatChange, hasHidden, toResourceChanges } from '../change-set/resource-changes.ts'
import { findShorterRetentions } from '../change-set/retention-changes.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { changeCount } from '../report/summary.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'

/**
 * Tells what a change set changes, and looks at what must not happen by it.
 * @throws ActionError, before anything is changed, where data would be lost unasked. A plan only warns of that.
 */
export async function reviewChangeSet(
  changeSet: ChangeSet,
  kind: 'CREATE' | 'UPDATE',
  inputs: Inputs,
  { api, report, secrecy, secrets, template }: Context,
): Promise<void> {
  const changes = await listAllChanges(changeSet, api)
  await secrets.readChangeSecrets(changeSet, changes)
  const told = toResourceChanges(changes, secrecy)
  report.changeSet(changeSet.id, told)
  report.group(`${kind === 'CREATE' ? 'Creates' : 'Updates'} ${inputs.stack}: ${changeCount(told)}`, () => {
    for (const change of told) for (const line of formatChange(change)) report.info(line)
    if (hasHidden(told)) report.info(`  ${MASK} ${WHY_HIDDEN}`)
  })
  const allowed = inputs.allowReplacement ?? []
  const custom = findCustomResourceLoss(changes, allowed)
  if (custom.length > 0) report.warning(`Whether a custom resource holds data is not known: ${custom.join(', ')}`)
  for (const shorter of findShorterRetentions(changes)) report.warning(shorter)
  const found = await findDataLoss(changes, allowed, template, api)
  const problem = found.length > 0 ? dataLossError(inputs.stack, found) : findUnrollable(changeSet, kind, inputs)
  if (problem === undefined) return
  if (inputs.mode !== 'plan') throw problem
  report.warning(`"mode: apply" would stop here. ${problem.message}\n${problem.hint}`)
}

// "Stack failure options": an update without rollback takes no replacements.
function findUnrollable({ changes }: ChangeSet, kind: 'CREATE' | 'UPDATE', { onFailure, stack }: Inputs) {
  const replaced = changes.flatMap(({ ResourceChange: change }) =>
    change?.Replacement === 'True' ? [change.LogicalResourceId ?? ''] : [],
  )
  if (kind === 'CREATE' || onFailure !== 'keep' || replaced.length === 0) return undefined
  return new ActionError(`Stack ${stack} is not changed: ${replaced.join(', ')} would be replaced`, {
    hint: 'CloudFormation replaces nothing in an update without rollback: set "on-failure: rollback".',
  })
}
