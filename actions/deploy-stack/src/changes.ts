import type { Change, ResourceChangeDetail } from '@aws-sdk/client-cloudformation'
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
  logicalId: string
  type: string
  physicalId?: string
  /** `true`, `conditional` or `false`. */
  replacement: string
  /** What happens to the replaced or removed resource, by its policy. */
  policy?: string
  properties: PropertyChange[]
}

/** The changes of a change set without the values that are secret. */
export const changesOf = (changes: Change[], secrecy: Secrecy): ResourceChange[] =>
  changes.flatMap(({ ResourceChange: change }) => {
    if (change === undefined) return []
    return [
      {
        action: change.Action ?? '',
        logicalId: change.LogicalResourceId ?? '',
        type: change.ResourceType ?? '',
        ...(change.PhysicalResourceId ? { physicalId: change.PhysicalResourceId } : {}),
        replacement: (change.Replacement ?? 'False').toLowerCase(),
        ...(change.PolicyAction ? { policy: change.PolicyAction } : {}),
        properties: propertiesOf(change.Details ?? [], secrecy),
      },
    ]
  })

// A property stands once for each of its causes: the last one that gives values is told.
function propertiesOf(details: ResourceChangeDetail[], secrecy: Secrecy): PropertyChange[] {
  const found = new Map<string, PropertyChange>()
  for (const { Target, CausingEntity } of details) {
    const path = Target?.Path ?? [Target?.Attribute, Target?.Name].filter(Boolean).join('.')
    if (path === '') continue
    const shown = (value: string | undefined) => (value === undefined ? undefined : secrecy.property(path, value))
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

/** A change as a line of the log. */
export function changeLine({ action, logicalId, type, replacement, properties }: ResourceChange): string {
  const replaced = replacement === 'true' ? '  REPLACED' : replacement === 'conditional' ? '  perhaps REPLACED' : ''
  const paths = properties.map(({ path }) => path.replace(/^\/?Properties[/.]/, ''))
  return `  ${action.padEnd(7)} ${logicalId} (${type})${replaced}${paths.length > 0 ? `: ${paths.join(', ')}` : ''}`
}
