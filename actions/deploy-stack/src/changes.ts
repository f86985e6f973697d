import type { ResourceChangeDetail } from '@aws-sdk/client-cloudformation'
import type { PlacedChange } from './nested-changes.ts'
import type { Secrecy } from './secrecy.ts'

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
export const changesOf = (changes: PlacedChange[], secrecy: Secrecy): ResourceChange[] =>
  changes.flatMap(({ change: { ResourceChange: change }, path }) => {
    if (change === undefined) return []
    const id = change.LogicalResourceId ?? ''
    return [
      {
        action: change.Action ?? '',
        logicalId: [...path, id].join('/'),
        type: change.ResourceType ?? '',
        ...(change.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
        replacement: (change.Replacement ?? 'False').toLowerCase(),
        ...(change.PolicyAction ? { policy: change.PolicyAction } : {}),
        ...(change.ResourceDriftStatus ? { drift: change.ResourceDriftStatus } : {}),
        properties: propertiesOf(id, change.Details ?? [], secrecy),
      },
    ]
  })

// A property stands once for each of its causes: the last one that gives values is told.
function propertiesOf(id: string, details: ResourceChangeDetail[], secrecy: Secrecy): PropertyChange[] {
  const found = new Map<string, PropertyChange>()
  for (const { Target, CausingEntity } of details) {
    const path = Target?.Path ?? [Target?.Attribute, Target?.Name].filter(Boolean).join('.')
    if (path === '') continue
    const shown = (value: string | undefined) =>
      value === undefined ? undefined : secrecy.property(id, path, value, CausingEntity)
    const [before, after] = [shown(Target?.BeforeValue), shown(Target?.AfterValue)]
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

/** A change as lines of the log: the resource, then a line for each property with what it was and will be. */
export function changeLines({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const replaced = replacement === 'true' ? '  REPLACED' : replacement === 'conditional' ? '  perhaps REPLACED' : ''
  // What is left of the old resource; a deletion needs no word.
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
