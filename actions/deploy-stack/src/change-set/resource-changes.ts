import type { ResourceChangeDetail, ResourceTargetDefinition } from '@aws-sdk/client-cloudformation'
import type { PropertyChange, ResourceChange } from '../report/run-result.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import type { ChangeAtPath } from './nested-changes.ts'

/** The changes of a change set, with secret values masked. */
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

// The service lists a property once for each cause; the last one with values counts.
function readProperties(
  stack: string[],
  logicalId: string,
  details: ResourceChangeDetail[],
  secrecy: Secrecy,
): PropertyChange[] {
  const properties = new Map<string, PropertyChange>()
  for (const { Target, CausingEntity } of details) {
    const path = Target?.Path ?? [Target?.Attribute, Target?.Name].filter(Boolean).join('.')
    if (path === '') continue
    const redact = (when: 'before' | 'after', value: string | undefined) =>
      value === undefined
        ? undefined
        : secrecy.redactProperty(value, { stack, logicalId, path: splitTarget(Target), when, because: CausingEntity })
    const [before, after] = [redact('before', Target?.BeforeValue), redact('after', Target?.AfterValue)]
    properties.set(path, {
      ...properties.get(path),
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(CausingEntity ? { because: CausingEntity } : {}),
    })
  }
  return [...properties.values()]
}

// A path begins with its section, such as /Properties; without a path the attribute names the section.
function splitTarget({ Path, Attribute = 'Properties', Name }: ResourceTargetDefinition = {}): string[] {
  const parts = parsePointer(Path ?? Name ?? '')
  return SECTIONS.includes(parts[0] ?? '') && (Path !== undefined || Attribute !== 'Properties')
    ? parts
    : [Attribute === 'Tags' ? 'Properties' : Attribute, ...(Attribute === 'Tags' ? ['Tags', ...parts] : parts)]
}

const SECTIONS = ['Properties', 'Metadata', 'CreationPolicy', 'UpdatePolicy', 'DeletionPolicy', 'UpdateReplacePolicy']

/** Splits a path such as `/Environment/0/Value` or `Environment.0.Value`. */
export const parsePointer = (path: string): string[] =>
  path
    .split(path.startsWith('/') ? '/' : /[/.]/)
    .filter(Boolean)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
