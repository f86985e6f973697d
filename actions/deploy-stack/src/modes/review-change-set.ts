import { ActionError } from '../../../shared/errors.ts'
import { MASK } from '../../../shared/redact.ts'
import type { ChangeSet } from '../change-set/change-set.ts'
import type { ChangeSetKind } from '../change-set/change-set-request.ts'
import { dataLossError, findCustomResourceLoss, findDataLoss, findShorterRetentions } from '../change-set/data-loss.ts'
import { listAllChanges } from '../change-set/nested-changes.ts'
import { toResourceChanges } from '../change-set/resource-changes.ts'
import { reportValidationWarnings } from '../change-set/validation-warnings.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { hasHidden } from '../report/change-table.ts'
import { countChanges, formatChange } from '../report/log-lines.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'

/**
 * Reports the changes of a change set.
 * @throws ActionError, before anything is changed, if data would be lost without permission; a plan only warns.
 */
export async function reviewChangeSet(
  changeSet: ChangeSet,
  kind: ChangeSetKind,
  inputs: Inputs,
  { api, report, secrecy, secrets, template }: Context,
): Promise<void> {
  const allChanges = await listAllChanges(changeSet, api)
  await secrets.readChangeSecrets(changeSet, allChanges)
  const changes = toResourceChanges(allChanges, secrecy)
  report.setChangeSet(changeSet.id, changes)
  report.group(`${kind === 'CREATE' ? 'Creates' : 'Updates'} ${inputs.stack}: ${countChanges(changes)}`, [
    ...changes.flatMap(formatChange),
    ...(hasHidden(changes) ? [`  ${MASK} ${WHY_HIDDEN}`] : []),
  ])
  if (inputs.mode === 'plan') {
    const nested = allChanges.flatMap(({ inner }) => inner ?? [])
    await reportValidationWarnings([changeSet, ...nested], secrecy, api, report)
  }
  const allowed = inputs.allowReplacement ?? []
  const custom = findCustomResourceLoss(allChanges, allowed)
  if (custom.length > 0) report.warning(`Custom resources may hold data: ${custom.join(', ')}`)
  for (const warning of findShorterRetentions(allChanges)) report.warning(warning)
  const losses = await findDataLoss(allChanges, allowed, template, api)
  const problem = losses.length > 0 ? dataLossError(inputs.stack, losses) : checkReplacements(changeSet, kind, inputs)
  if (problem === undefined) return
  if (inputs.mode !== 'plan') throw problem
  report.refusePlan(problem)
}

// "Stack failure options": an update without rollback cannot replace resources.
function checkReplacements({ changes }: ChangeSet, kind: ChangeSetKind, { onFailure, stack }: Inputs) {
  const replaced = changes.flatMap(({ ResourceChange: change }) =>
    change?.Replacement === 'True' ? [change.LogicalResourceId ?? ''] : [],
  )
  if (kind === 'CREATE' || onFailure !== 'keep' || replaced.length === 0) return undefined
  return new ActionError(`Stack ${stack} is not changed: ${replaced.join(', ')} would be replaced`, {
    hint: 'CloudFormation replaces no resource in an update without rollback: set "on-failure: rollback".',
  })
}
