import { matchesGlob } from 'node:path'
import type { ResourceChange as Change } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import type { Template } from '../template/template.ts'
import { isCustomResource, isStateful } from './is-stateful.ts'
import type { ChangeAtPath } from './nested-changes.ts'
import { isGuarded, listStatefulResources } from './stateful-resources.ts'

type Effect = 'would be deleted' | 'would be replaced' | 'might be replaced' | 'might be replaced or deleted'

/** A resource that holds data, or might, and that a change set replaces or deletes. */
export interface DataLoss {
  /** After the logical ids of the nested stacks that it is in: `Database/Instance`. */
  logicalId: string
  type: string
  effect: Effect
  /** Whether CloudFormation takes a snapshot of it, by its policy. */
  snapshot: boolean
}

/**
 * Finds the resources that lose data by a change set, except the allowed ones (logical ids, or globs of them).
 * The resources of a nested stack that is deleted, or whose changes the change set does not show, are read from the stack.
 */
export async function findDataLoss(
  changes: ChangeAtPath[],
  allowed: string[],
  template: Template,
  api: CloudFormation,
): Promise<DataLoss[]> {
  const losses: DataLoss[] = []
  const policies = listReplacePolicies(template)
  // A nested change set takes precedence over the resources of its stack.
  const changed = new Set(changes.map(getLogicalId))
  for (const entry of changes) {
    const resource = entry.change.ResourceChange
    if (resource === undefined) continue
    const { ResourceType: type = '', PhysicalResourceId: id } = resource
    const logicalId = getLogicalId(entry)
    const effect = type === STACK ? findStackEffect(entry) : findEffect(resource)
    if (effect === undefined) continue
    if (type === STACK) {
      if (id === undefined) continue
      const inner = await findLossInStack(logicalId, id, effect, api)
      losses.push(...inner.filter(loss => !changed.has(loss.logicalId) || loss.type === STACK))
    } else if (isGuarded(type)) {
      const ownPolicy = effect === 'would be deleted' || entry.path.length > 0 ? undefined : policies.get(logicalId)
      const policy = resource.PolicyAction ?? ownPolicy
      if (!isRetained(policy)) losses.push({ logicalId, type, effect, snapshot: takesSnapshot(policy) })
    }
  }
  return losses.filter(({ logicalId }) => !isAllowed(logicalId, allowed))
}

/** Lists custom resources that are deleted or replaced: only their own code knows whether they hold data. */
export const findCustomResourceLoss = (changes: ChangeAtPath[], allowed: string[]): string[] =>
  changes.flatMap(entry => {
    const { ResourceType: type = '' } = entry.change.ResourceChange ?? {}
    const effect = isCustomResource(type) ? findEffect(entry.change.ResourceChange ?? {}) : undefined
    // Almost every change of a custom resource is conditional.
    if (effect === undefined || effect === 'might be replaced' || isAllowed(getLogicalId(entry), allowed)) return []
    return [`${getLogicalId(entry)} (${type}) ${effect}`]
  })

// RetentionInDays, RetentionPeriodHours, BackupRetentionPeriod, MessageRetentionPeriod, SnapshotRetentionLimit …
const RETENTION = /Retention(Period|Limit)?(In)?(Days|Hours|Seconds)?$/

/** Lists retention periods that become shorter: older data expires without a replacement. */
export const findShorterRetentions = (changes: ChangeAtPath[]): string[] =>
  changes.flatMap(entry => {
    const { Action, ResourceType: type = '', Details = [] } = entry.change.ResourceChange ?? {}
    if (Action !== 'Modify' || isStateful(type) !== true) return []
    const shorter = Details.flatMap(({ Target: { Path = '', BeforeValue, AfterValue } = {} }) => {
      const name = Path.split('/').at(-1) ?? ''
      const isShorter = RETENTION.test(name) && Number(AfterValue) < Number(BeforeValue)
      return isShorter ? [`${name} ${BeforeValue} → ${AfterValue}`] : []
    })
    return [...new Set(shorter)].map(text => `${getLogicalId(entry)} (${type}) loses older data: ${text}`)
  })

/** The error of a deployment that stops because of data loss. */
export function dataLossError(stack: string, losses: DataLoss[]): ActionError {
  const isCertain = losses.some(({ type, effect }) => isStateful(type) === true && effect.startsWith('would'))
  return new ActionError(
    `Stack ${stack} is not changed: data ${isCertain ? 'would' : 'might'} be lost\n${losses.map(formatLoss).join('\n')}`,
    { hint: `To allow it, set "allow-replacement: ${losses.map(({ logicalId }) => logicalId).join(' ')}".` },
  )
}

function formatLoss({ logicalId, type, effect, snapshot }: DataLoss): string {
  const unknown = type !== STACK && isStateful(type) === 'unknown' ? '; whether it holds data is not known' : ''
  const reason =
    effect === 'might be replaced or deleted' ? ': the change set does not show the changes of its nested stack' : ''
  return `  ${logicalId} (${type}) ${effect}${reason}${snapshot ? '; a snapshot is taken' : ''}${unknown}`
}

const getLogicalId = ({ change, path }: ChangeAtPath): string =>
  [...path, change.ResourceChange?.LogicalResourceId ?? ''].join('/')

// For changes without a PolicyAction. Of duplicate resources both must have the policy.
function listReplacePolicies({ resources }: Template): Map<string, string | undefined> {
  const policies = new Map<string, string | undefined>()
  for (const { id, updateReplacePolicy } of resources) {
    const differs = policies.has(id) && policies.get(id) !== updateReplacePolicy
    policies.set(id, differs ? undefined : updateReplacePolicy)
  }
  return policies
}

function findEffect(change: Change): Effect | undefined {
  const { Action, Replacement, PolicyAction, ResourceDriftStatus, Details = [] } = change
  // The resource is retained outside the stack, or it was already deleted by hand.
  if (isRetained(PolicyAction) || ResourceDriftStatus === 'DELETED') return undefined
  if (Action === 'Remove') return 'would be deleted'
  if (Action !== 'Modify' && Action !== 'Dynamic') return undefined
  if (Replacement === 'True') return 'would be replaced'
  if (Replacement === 'Conditional' || Action === 'Dynamic') return 'might be replaced'
  if (Replacement === 'False') return undefined
  // Without `Replacement` the properties decide.
  const isRecreated = Details.some(({ Target }) => (Target?.RequiresRecreation ?? 'Never') !== 'Never')
  return isRecreated || PolicyAction?.startsWith('Replace') ? 'might be replaced' : undefined
}

function findStackEffect({ change: { ResourceChange = {} }, hasInnerChanges }: ChangeAtPath): Effect | undefined {
  const { Action, PolicyAction } = ResourceChange
  const effect = findEffect(ResourceChange)
  if (effect === 'would be deleted' || effect === 'would be replaced') return effect
  const isHidden = !hasInnerChanges && (Action === 'Modify' || Action === 'Dynamic') && !isRetained(PolicyAction)
  return isHidden ? 'might be replaced or deleted' : undefined
}

const isRetained = (policy: string | undefined): boolean => policy === 'Retain' || policy === 'ReplaceAndRetain'
const takesSnapshot = (policy: string | undefined): boolean => policy === 'Snapshot' || policy === 'ReplaceAndSnapshot'

async function findLossInStack(
  stackPath: string,
  stackId: string,
  effect: Effect,
  api: CloudFormation,
): Promise<DataLoss[]> {
  const onlyDeleted = effect.startsWith('would')
  const resources = await listStatefulResources(stackId, api, { path: stackPath.split('/'), onlyDeleted })
  // A stack that cannot be read can hold anything.
  if (resources === undefined) return [{ logicalId: stackPath, type: STACK, effect, snapshot: false }]
  return resources.map(({ logicalId, type, deletionPolicy }) => ({
    logicalId,
    type,
    effect,
    snapshot: onlyDeleted && takesSnapshot(deletionPolicy),
  }))
}

// A glob matches the logical id in any stack, or with the nested stacks that it is in.
const isAllowed = (logicalId: string, allowed: string[]): boolean =>
  allowed.some(glob => matchesGlob(logicalId, glob) || matchesGlob(logicalId.split('/').at(-1) ?? '', glob))
