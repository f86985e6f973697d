import type { ResourceChangeDetail, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation'
import type { PropertyChange, ResourceChange } from '../report/run-result.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import type { ChangeAtPath } from './nested-changes.ts'

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
