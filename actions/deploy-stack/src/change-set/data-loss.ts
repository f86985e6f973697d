import { matchesGlob } from 'node:path'
import type { ResourceChange as Change } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import type { Api } from '../cloudformation/client.ts'
import { STACK } from '../stack-events/event-tree.ts'
import type { Template } from '../template/template.ts'
import { holdsData, isCustom } from './is-stateful.ts'
import type { PlacedChange } from './nested-changes.ts'
import { isGuarded, listStatefulResources } from './stateful-resources.ts'

/** A resource that holds data, or may, and that a change set would replace or delete. */
export interface Loss {
  /** As in `changes`: behind the stacks it lies in. */
  logicalId: string
  type: string
  fate: 'deleted' | 'replaced' | 'perhaps replaced' | 'changed without a change set of its own'
  /** Whether its policy has a snapshot taken of it. */
  snapshot: boolean
}

/**
 * What a change set would take data from, less what may be lost (logical ids, or globs of them).
 * A nested stack that is removed removes its resources: CloudFormation lists them, also where the change set does not show
 * how a nested stack changes.
 */
export async function losses(
  changes: PlacedChange[],
  allowed: string[],
  { resources }: Template,
  api: Api,
): Promise<Loss[]> {
  const found: Loss[] = []
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
    const fate = type === STACK ? stackFate(placed) : fateOf(resource)
    if (fate === undefined) continue
    const own = fate === 'deleted' || placed.path.length > 0 ? undefined : policies.get(logicalId)
    const policy = resource.PolicyAction ?? own
    const snapshot = takesSnapshot(policy)
    if (type !== STACK) {
      if (isGuarded(type) && !isRetained(policy)) found.push({ logicalId, type, fate, snapshot })
    } else if (id !== undefined) {
      const inner = await inside(logicalId, id, fate, api)
      found.push(...inner.filter(loss => !said.has(loss.logicalId) || loss.type === STACK))
    }
  }
  return found.filter(({ logicalId }) => !isAllowed(logicalId, allowed))
}

/** Custom resources that are removed or replaced: only their own code knows whether they hold data. */
export const customLosses = (changes: PlacedChange[], allowed: string[]): string[] =>
  changes.flatMap(placed => {
    const { ResourceType: type = '' } = placed.change.ResourceChange ?? {}
    const fate = isCustom(type) ? fateOf(placed.change.ResourceChange ?? {}) : undefined
    // Almost every change of a custom resource is conditional.
    if (fate === undefined || fate === 'perhaps replaced' || isAllowed(placeOf(placed), allowed)) return []
    return [`${placeOf(placed)} (${type}) would be ${fate}`]
  })

const placeOf = ({ change, path }: PlacedChange): string =>
  [...path, change.ResourceChange?.LogicalResourceId ?? ''].join('/')

function fateOf(change: Change): Loss['fate'] | undefined {
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

function stackFate({ change: { ResourceChange = {} }, hasInnerChanges }: PlacedChange): Loss['fate'] | undefined {
  const { Action, PolicyAction } = ResourceChange
  const fate = fateOf(ResourceChange)
  if (fate === 'deleted' || fate === 'replaced') return fate
  const unseen = !hasInnerChanges && (Action === 'Modify' || Action === 'Dynamic') && !isRetained(PolicyAction)
  return unseen ? 'changed without a change set of its own' : undefined
}

const isRetained = (policy: string | undefined): boolean => policy === 'Retain' || policy === 'ReplaceAndRetain'
const takesSnapshot = (policy: string | undefined): boolean => policy === 'Snapshot' || policy === 'ReplaceAndSnapshot'

async function inside(logicalId: string, id: string, fate: Loss['fate'], api: Api): Promise<Loss[]> {
  const onlyDeleted = fate === 'deleted' || fate === 'replaced'
  const resources = await listStatefulResources(id, api, { path: logicalId.split('/'), onlyDeleted })
  // What may not be looked at may hold anything.
  if (resources === undefined) return [{ logicalId, type: STACK, fate, snapshot: false }]
  return resources.map(({ logicalId, type, deletionPolicy }) => ({
    logicalId,
    type,
    fate,
    snapshot: onlyDeleted && takesSnapshot(deletionPolicy),
  }))
}

// A glob may name the resource in whatever stack, or with the stacks it lies in.
const isAllowed = (logicalId: string, allowed: string[]): boolean =>
  allowed.some(glob => matchesGlob(logicalId, glob) || matchesGlob(logicalId.split('/').at(-1) ?? '', glob))

/** Why a deployment stops before it begins. */
export function refusal(stack: string, found: Loss[]): ActionError {
  const certain = found.some(({ type, fate }) => holdsData(type) === true && !isVague(fate))
  return new ActionError(
    `Stack ${stack} is not changed: data ${certain ? 'would' : 'might'} be lost\n${found.map(line).join('\n')}`,
    { hint: `To allow it, set "allow-replacement: ${found.map(({ logicalId }) => logicalId).join(' ')}".` },
  )
}

const isVague = (fate: Loss['fate']): boolean => fate === 'changed without a change set of its own'

function line({ logicalId, type, fate, snapshot }: Loss): string {
  const unknown = type !== STACK && holdsData(type) === 'unknown' ? '; whether it holds data is not known' : ''
  const what = isVague(fate) ? `might be replaced or deleted: its stack is ${fate}` : `would be ${fate}`
  return `  ${logicalId} (${type}) ${what}${snapshot ? '; a snapshot is taken' : ''}${unknown}`
}
