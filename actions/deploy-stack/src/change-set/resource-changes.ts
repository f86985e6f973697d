import type { ResourceChangeDetail, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation'
import { MASK } from '../../../shared/redact.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import type { ChangeAtPath } from './nested-changes.ts'

/** One property that a change set changes; values where the service gives them. */
export interface PropertyChange {
  path: string
  before?: string
  after?: string
  /** What the change follows from: a parameter, another resource. */
  because?: string
}

/** One resource of a change set, as the output `changes` and the summary tell it. */
export interface ResourceChange {
  action: string
  /** In a nested stack, behind the logical ids of the stacks it lies in: `Database/Instance`. */
  logicalId: string
  type: string
  physicalId?: string
  /** `true`, `conditional` or `false`. */
  replacement: string
  /** What happens to the replaced or removed resource, by its policy. */
  policy?: string
  /** Whether it is not any more what the last deployment made of it; told by a plan that reverts drift. */
  drift?: string
  properties: PropertyChange[]
}

/** The changes of a change set without the values that are secret. */
export const toResourceChanges = (changes: ChangeAtPath[], secrecy: Secrecy): ResourceChange[] =>
  changes.flatMap(({ change: { ResourceChange: change }, path }) => {
    if (change === undefined) return []
    const id = change.LogicalResourceId ?? ''
    return [
      {
        action: change.Action ?? '',
        logicalId: [...path, id].join('/'),
        type: change.ResourceType ?? '',
        ...(change.PhysicalResourceId
          ? { physicalId: secrecy.redactPhysicalId(path, id, change.PhysicalResourceId) }
          : {}),
        replacement: (change.Replacement ?? 'False').toLowerCase(),
        ...(change.PolicyAction ? { policy: change.PolicyAction } : {}),
        ...(change.ResourceDriftStatus ? { drift: change.ResourceDriftStatus } : {}),
        properties: readProperties(path, id, change.Details ?? [], secrecy),
      },
    ]
  })

// A property stands once for each of its causes: the last one that gives values is told.
function readProperties(
  stack: string[],
  logicalId: string,
  details: ResourceChangeDetail[],
  secrecy: Secrecy,
): PropertyChange[] {
  const found = new Map<string, PropertyChange>()
  for (const { Target, CausingEntity } of details) {
    const path = Target?.Path ?? [Target?.Attribute, Target?.Name].filter(Boolean).join('.')
    if (path === '') continue
    const shown = (when: 'before' | 'after', value: string | undefined) =>
      value === undefined
        ? undefined
        : secrecy.redactProperty(value, { stack, logicalId, path: splitTarget(Target), when, because: CausingEntity })
    const [before, after] = [shown('before', Target?.BeforeValue), shown('after', Target?.AfterValue)]
    found.set(path, {
      ...found.get(path),
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(CausingEntity ? { because: CausingEntity } : {}),
    })
  }
  return [...found.values()]
}

// A path begins with its section, /Properties or /Metadata; without one the attribute says which that is.
function splitTarget({ Path, Attribute = 'Properties', Name }: ResourceTargetDefinition = {}): string[] {
  const parts = parsePointer(Path ?? Name ?? '')
  return SECTIONS.includes(parts[0] ?? '') && (Path !== undefined || Attribute !== 'Properties')
    ? parts
    : [Attribute === 'Tags' ? 'Properties' : Attribute, ...(Attribute === 'Tags' ? ['Tags', ...parts] : parts)]
}

const SECTIONS = ['Properties', 'Metadata', 'CreationPolicy', 'UpdatePolicy', 'DeletionPolicy', 'UpdateReplacePolicy']

/** The parts of a path: `/Environment/0/Value`, or `Environment.0.Value`. */
export const parsePointer = (path: string): string[] =>
  path
    .split(path.startsWith('/') ? '/' : /[/.]/)
    .filter(Boolean)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Whether a value of these changes is hidden. */
export const hasHidden = (changes: ResourceChange[]): boolean =>
  changes.some(({ properties }) => properties.some(({ before, after }) => [before, after].some(isHidden)))

const isHidden = (value: string | undefined): boolean => value?.includes(MASK) ?? false

/** A change as lines of the log: the resource, then a line for each property with what it was and will be. */
export function formatChange({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const replaced = replacement === 'true' ? '  REPLACED' : replacement === 'conditional' ? '  perhaps REPLACED' : ''
  // What remains of the old resource; a plain deletion is not mentioned.
  const left = policy === undefined || policy.endsWith('Delete') ? '' : ` (${policy})`
  return [
    `  ${action.padEnd(7)} ${logicalId} (${type})${replaced}${left}`,
    ...properties.map(({ path, before, after }) => {
      const values = before === undefined && after === undefined ? '' : `: ${value(before)} → ${value(after)}`
      return `            ${path.replace(/^\/?Properties[/.]/, '')}${values}`
    }),
  ]
}

// A document as a value is for the summary; a log wants one line.
const LONGEST = 120
const value = (text = 'none'): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
