import { formatDuration } from '../../../shared/duration.ts'
import { MASK } from '../../../shared/redact.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { renderDetails, renderTable } from '../../../shared/summary.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'
import { formatDriftVerdict } from './drift-verdict.ts'
import { countChanges } from './log-lines.ts'
import { renderOrphanedResources } from './orphaned-resources.ts'
import type { Drift, PropertyChange, ResourceChange, RunResult } from './run-result.ts'
import { renderResourceTimeline } from './timeline.ts'

// A longer table is folded, never cut.
const MAX_OPEN_ROWS = 30

/** The section of the job summary. */
export function renderSummary(result: RunResult, elapsedMs: number): string {
  const { stack, stackId, changes, services, outputs, drift, failure, orphans = [] } = result
  const link = stackId === undefined ? undefined : createConsoleLink(stackId)
  const rows = renderTable(['Action', 'Resource', 'Type', 'Replacement', 'Changes'], changes.map(toRow))
  const timeline = renderResourceTimeline(result.events, stackId)
  const outputRows = Object.entries(outputs).map(([name, value]) => [
    code(name),
    value === MASK ? `${code(value)} ${WHY_HIDDEN}` : code(value),
  ])
  const differences = drift?.resources.flatMap(resource => resource.differences) ?? []
  const isHidden =
    hasHidden(changes) || differences.some(({ expected, actual }) => `${expected}${actual}`.includes(MASK))
  return [
    `### Stack ${code(stack)}: ${formatVerdict(result)}`,
    ...(failure === undefined ? [] : [forMarkdown(failure)]),
    ...(changes.length === 0 ? [] : [foldLongTable(changes.length, 'changes', rows)]),
    ...(drift === undefined ? [] : renderDrift(drift)),
    ...(isHidden ? [`${code(MASK)} ${WHY_HIDDEN}.`] : []),
    ...(orphans.length === 0 ? [] : [renderOrphanedResources(orphans)]),
    ...(services.length === 0 ? [] : [services.map(line => `- ${forMarkdown(line)}`).join('\n')]),
    ...(timeline === undefined ? [] : [renderDetails('Resources over time', timeline)]),
    ...(outputRows.length === 0 ? [] : [renderDetails('Outputs', renderTable(['Output', 'Value'], outputRows))]),
    `Took ${formatDuration(elapsedMs)}.${link === undefined ? '' : ` [Open in the console](${link})`}`,
  ].join('\n\n')
}

/** The last line of a successful step's log. */
export const formatOutcome = (result: RunResult, elapsedMs: number): string =>
  `Stack ${result.stack}: ${formatVerdict(result)}, took ${formatDuration(elapsedMs)}`

function formatVerdict({ mode, status, changed, empty, changes, drift, failure }: RunResult): string {
  // A status is letters only; anything else would need escaping.
  const state = status === undefined ? '' : ` (${status.replace(/[^A-Za-z_]/g, '')})`
  if (failure !== undefined) {
    if (mode === 'drift') return `${drift?.status === 'DRIFTED' ? formatDriftVerdict(drift) : 'drift unknown'}${state}`
    const untouched = !changed && mode !== 'plan' && status !== 'unknown'
    return `failed${untouched ? ', nothing was changed' : ''}${state}`
  }
  switch (mode) {
    case 'plan':
      return !changed
        ? `nothing to change${state}`
        : empty
          ? 'a change of settings planned'
          : `${countChanges(changes)} planned`
    case 'drift':
      return `${formatDriftVerdict(drift)}${state}`
    case 'delete':
      return empty ? 'no stack to delete' : `deleted${state}`
    default:
      if (empty) return changed ? `settings changed${state}` : `nothing to change${state}`
      return `deployed${state}${changes.length === 0 ? '' : `, ${countChanges(changes)}`}`
  }
}

const foldLongTable = (count: number, what: string, rows: string): string =>
  count > MAX_OPEN_ROWS ? renderDetails(`${count} ${what}`, rows) : rows

/** Whether a value of these changes is hidden. */
export const hasHidden = (changes: ResourceChange[]): boolean =>
  changes.some(({ properties }) =>
    properties.some(({ before, after }) => [before, after].some(value => value?.includes(MASK))),
  )

function renderDrift({ resources }: Drift): string[] {
  if (resources.length === 0) return []
  const rows = resources.map(({ logicalId, type, status, reason, differences }) => [
    code(logicalId),
    forMarkdown(type),
    `**${forMarkdown(status)}**${reason === undefined ? '' : ` ${forMarkdown(reason)}`}`,
    differences
      .map(
        ({ path, expected, actual }) =>
          `${code(path)}: ${formatValue(expected || undefined)} → ${formatValue(actual || undefined)}`,
      )
      .join('<br>'),
  ])
  return [
    foldLongTable(rows.length, 'resources', renderTable(['Resource', 'Type', 'Drift', 'Expected → actual'], rows)),
  ]
}

const REPLACEMENT: Record<string, string> = { true: '**replaced**', conditional: '**conditional**', false: '' }

function toRow({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const policyNote = policy === undefined ? '' : ` (${forMarkdown(policy)})`
  return [
    forMarkdown(action),
    code(logicalId),
    forMarkdown(type),
    `${REPLACEMENT[replacement] ?? forMarkdown(replacement)}${policyNote}`,
    properties.map(formatProperty).join('<br>'),
  ]
}

function formatProperty({ path, before, after, because }: PropertyChange): string {
  const values = before === undefined && after === undefined ? '' : `: ${formatValue(before)} → ${formatValue(after)}`
  return `${code(path)}${values}${because === undefined ? '' : ` (by ${code(because)})`}`
}

const formatValue = (text: string | undefined): string => (text === undefined ? 'none' : code(text))

// "AWS Management Console endpoints" in the AWS General Reference.
const CONSOLES: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-cn': 'console.amazonaws.cn',
}

/** The stack's page in the AWS console; undefined in an unknown partition. */
export function createConsoleLink(stackId: string): string | undefined {
  const [, partition = '', , region] = stackId.split(':')
  const host = CONSOLES[partition]
  if (host === undefined || !region) return undefined
  return `https://${region}.${host}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}
