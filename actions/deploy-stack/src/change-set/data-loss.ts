import { matchesGlob } from 'node:path'
import type { ResourceChange as Change } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import type { Template } from '../template/template.ts'
import { isCustomResource, isStateful } from './is-stateful.ts'
import type { ChangeAtPath } from './nested-changes.ts'
import { isGuarded, listStatefulResources } from './stateful-resources.ts'

/** A resource that holds data, or may, and that a change set would replace or delete. */
export interface DataLoss {
  /** As in `changes`: behind the stacks it lies in. */
  logicalId: string
  type: string
  effect: 'deleted' | 'replaced' | 'perhaps replaced' | 'changed without a change set of its own'
  /** Whether its policy has a snapshot taken of it. */
  snapshot: boolean
}

/**
 * What a change set would take data from, less what may be lost (logical ids, or globs of them).
 * A nested stack that is removed removes its resources: CloudFormation lists them, also where the change set does not show
 * how a nested stack changes.
 */
export async function findDataLoss(
  changes: ChangeAtPath[],
  allowed: string[],
  { resources }: Template,
  api: CloudFormation,
): Promise<DataLoss[]> {
  const found: DataLoss[] = []
  // The change set does not always name the policy; then the template decides.
  const policies = new Map<string, string | undefined>()
  for (const { id, updateReplacePolicy } of resources) {
    // A resource that stands twice is retained only where both say so.
    const differs = policies.has(id) && policies.get(id) !== updateReplacePolicy
    policies.set(id, differs ? undefined : updateReplacePolicy)
  }
  // A nested change set takes precedence over the template of its stack.
  const said = new Set(changes.map(placeOf))
  for (const placed of changes) {
    const resource = placed.change.ResourceChange
    if (resource === undefined) continue
    const { ResourceType: type = '', PhysicalResourceId: id } = resource
    const logicalId = placeOf(placed)
    const effect = type === STACK ? findStackEffect(placed) : findEffect(resource)
    if (effect === undefined) continue
    const own = effect === 'deleted' || placed.path.length > 0 ? undefined : policies.get(logicalId)
    const policy = resource.PolicyAction ?? own
    const snapshot = takesSnapshot(policy)
    if (type !== STACK) {
      if (isGuarded(type) && !isRetained(policy)) found.push({ logicalId, type, effect: effect, snapshot })
    } else if (id !== undefined) {
      const inner = await findLossInStack(logicalId, id, effect, api)
      found.push(...inner.filter(loss => !said.has(loss.logicalId) || loss.type === STACK))
    }
  }
  return found.filter(({ logicalId }) => !isAllowed(logicalId, allowed))
}

/** Custom resources that are removed or replaced: only their own code knows whether they hold data. */
export const findCustomResourceLoss = (changes: ChangeAtPath[], allowed: string[]): string[] =>
  changes.flatMap(placed => {
    const { ResourceType: type = '' } = placed.change.ResourceChange ?? {}
    const effect = isCustomResource(type) ? findEffect(placed.change.ResourceChange ?? {}) : undefined
    // Almost every change of a custom resource is conditional.
    if (effect === undefined || effect === 'perhaps replaced' || isAllowed(placeOf(placed), allowed)) return []
    return [`${placeOf(placed)} (${type}) would be ${effect}`]
  })

const placeOf = ({ change, path }: ChangeAtPath): string =>
  [...path, change.ResourceChange?.LogicalResourceId ?? ''].join('/')

function findEffect(change: Change): DataLoss['effect'] | undefined {
  const { Action, Replacement, PolicyAction, ResourceDriftStatus, Details = [] } = change
  // The resource is retained outside the stack, or it was already deleted by hand.
  if (isRetained(PolicyAction) || ResourceDriftStatus === 'DELETED') return undefined
  if (Action === 'Remove') return 'deleted'
  if (Action !== 'Modify' && Action !== 'Dynamic') return undefined
  if (Replacement === 'True') return 'replaced'
  if (Replacement === 'Conditional' || Action === 'Dynamic') return 'perhaps replaced'
  if (Replacement === 'False') return undefined
  // Without a verdict on the resource, those on its properties count.
  const recreates = Details.some(({ Target }) => (Target?.RequiresRecreation ?? 'Never') !== 'Never')
  return recreates || PolicyAction?.startsWith('Replace') ? 'perhaps replaced' : undefined
}

function findStackEffect({
  change: { ResourceChange = {} },
  hasInnerChanges,
}: ChangeAtPath): DataLoss['effect'] | undefined {
  const { Action, PolicyAction } = ResourceChange
  const effect = findEffect(ResourceChange)
  if (effect === 'deleted' || effect === 'replaced') return effect
  const unseen = !hasInnerChanges && (Action === 'Modify' || Action === 'Dynamic') && !isRetained(PolicyAction)
  return unseen ? 'changed without a change set of its own' : undefined
}

const isRetained = (policy: string | undefined): boolean => policy === 'Retain' || policy === 'ReplaceAndRetain'
const takesSnapshot = (policy: string | undefined): boolean => policy === 'Snapshot' || policy === 'ReplaceAndSnapshot'

async function findLossInStack(
  logicalId: string,
  id: string,
  effect: DataLoss['effect'],
  api: CloudFormation,
): Promise<DataLoss[]> {
  const onlyDeleted = effect === 'deleted' || effect === 'replaced'
  const resources = await listStatefulResources(id, api, { path: logicalId.split('/'), onlyDeleted })
  // What may not be looked at may hold anything.
  if (resources === undefined) return [{ logicalId, type: STACK, effect: effect, snapshot: false }]
  return resources.map(({ logicalId, type, deletionPolicy }) => ({
    logicalId,
    type,
    effect,
    snapshot: onlyDeleted && takesSnapshot(deletionPolicy),
  }))
}

// A glob may name the resource in whatever stack, or with the stacks it lies in.
const isAllowed = (logicalId: string, allowed: string[]): boolean =>
  allowed.some(glob => matchesGlob(logicalId, glob) || matchesGlob(logicalId.split('/').at(-1) ?? '', glob))

/** Why a deployment stops before it begins. */
export function dataLossError(stack: string, found: DataLoss[]): ActionError {
  const certain = found.some(({ type, effect }) => isStateful(type) === true && !isVague(effect))
  return new ActionError(
    `Stack ${stack} is not changed: data ${certain ? 'would' : 'might'} be lost\n${found.map(formatLoss).join('\n')}`,
    { hint: `To allow it, set "allow-replacement: ${found.map(({ logicalId }) => logicalId).join(' ')}".` },
  )
}

const isVague = (effect: DataLoss['effect']): boolean => effect === 'changed without a change set of its own'

function formatLoss({ logicalId, type, effect, snapshot }: DataLoss): string {
  const unknown = type !== STACK && isStateful(type) === 'unknown' ? '; whether it holds data is not known' : ''
  const what = isVague(effect) ? `might be replaced or deleted: its stack is ${effect}` : `would be ${effect}`
  return `  ${logicalId} (${type}) ${what}${snapshot ? '; a snapshot is taken' : ''}${unknown}`
}
