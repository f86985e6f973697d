import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { MASK } from '../../../shared/redact.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { folded, table } from '../../../shared/summary.ts'
import { duration } from '../../../shared/wait.ts'
import { hasHidden, type PropertyChange, type ResourceChange } from '../change-set/resource-changes.ts'
import type { Mode } from '../inputs/mode-rules.ts'
import type { Drift } from '../modes/drift.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'
import { renderTimeline } from './timeline.ts'

/** What became of a run. */
export interface RunResult {
  stack: string
  mode: Mode
  stackId?: string
  status?: string
  changed: boolean
  /** Whether there was nothing to do. */
  empty: boolean
  changes: ResourceChange[]
  outputs: Record<string, string>
  events: StackEvent[]
  /** What was found of the stack's ECS services, a line each. */
  services: string[]
  drift?: Drift
  /** Why the run failed. */
  failure?: string
}

// More rows than these are folded, never left out.
const OPEN_ROWS = 30

/** The Markdown section of the job's summary. `took` in milliseconds. */
export function renderSummary(account: RunResult, took: number): string {
  const { stack, stackId, changes, services, outputs, drift, failure } = account
  const link = stackId === undefined ? undefined : consoleLink(stackId)
  const rows = table(['Action', 'Resource', 'Type', 'Replacement', 'Changes'], changes.map(changeRow))
  const picture = renderTimeline(account.events, stackId)
  const outputRows = Object.entries(outputs).map(([name, value]) => [
    code(name),
    value === MASK ? `${code(value)} ${WHY_HIDDEN}` : code(value),
  ])
  const differences = drift?.resources.flatMap(resource => resource.differences) ?? []
  const hidden = hasHidden(changes) || differences.some(({ expected, actual }) => `${expected}${actual}`.includes(MASK))
  return [
    `### Stack ${code(stack)}: ${formatVerdict(account)}`,
    ...(failure === undefined ? [] : [forMarkdown(failure)]),
    ...(changes.length === 0 ? [] : [foldedFrom(OPEN_ROWS, changes.length, 'changes', rows)]),
    ...(drift === undefined ? [] : driftTable(drift)),
    ...(hidden ? [`${code(MASK)} ${WHY_HIDDEN}.`] : []),
    ...(services.length === 0 ? [] : [services.map(line => `- ${forMarkdown(line)}`).join('\n')]),
    ...(picture === undefined ? [] : [folded('Resources over time', picture)]),
    ...(outputRows.length === 0 ? [] : [folded('Outputs', table(['Output', 'Value'], outputRows))]),
    `Took ${duration(took)}.${link === undefined ? '' : ` [Open in the console](${link})`}`,
  ].join('\n\n')
}

/** The last line of a successful step's log. `took` in milliseconds. */
export const formatOutcome = (account: RunResult, took: number): string =>
  `Stack ${account.stack}: ${formatVerdict(account)}, took ${duration(took)}`

function formatVerdict({ mode, status, changed, empty, changes, drift, failure }: RunResult): string {
  // Only the letters of a status, so that nothing else gets in unescaped.
  const state = status === undefined ? '' : ` (${status.replace(/[^A-Za-z_]/g, '')})`
  if (failure !== undefined) {
    if (mode === 'drift') return `${drift?.status === 'DRIFTED' ? 'drifted' : 'drift unknown'}${state}`
    const untouched = !changed && mode !== 'plan' && status !== 'unknown'
    return `failed${untouched ? ', nothing was changed' : ''}${state}`
  }
  switch (mode) {
    case 'plan':
      return !changed
        ? `nothing to change${state}`
        : empty
          ? 'a change of settings planned'
          : `${changeCount(changes)} planned`
    case 'drift':
      return `${drift?.status === 'DRIFTED' ? 'drifted' : 'in sync'}${state}`
    case 'delete':
      return empty ? 'there was none to delete' : `deleted${state}`
    default:
      if (empty) return changed ? `settings changed${state}` : `nothing to change${state}`
      return `deployed${state}${changes.length === 0 ? '' : `, ${changeCount(changes)}`}`
  }
}

const foldedFrom = (most: number, count: number, what: string, rows: string): string =>
  count > most ? folded(`${count} ${what}`, rows) : rows

function driftTable({ resources }: Drift): string[] {
  if (resources.length === 0) return []
  const rows = resources.map(({ logicalId, type, status, reason, differences }) => [
    code(logicalId),
    forMarkdown(type),
    `**${forMarkdown(status)}**${reason === undefined ? '' : ` ${forMarkdown(reason)}`}`,
    differences
      .map(
        ({ path, expected, actual }) =>
          `${code(path)}: ${value(expected || undefined)} → ${value(actual || undefined)}`,
      )
      .join('<br>'),
  ])
  return [
    foldedFrom(
      OPEN_ROWS,
      rows.length,
      'resources',
      table(['Resource', 'Type', 'Drift', 'As deployed → as it is'], rows),
    ),
  ]
}

/** How many changes, in words; a change set without any changes what is not a resource. */
export const changeCount = ({ length }: ResourceChange[]): string =>
  length === 0 ? 'a change of outputs, tags or settings' : length === 1 ? '1 change' : `${length} changes`

const REPLACEMENT: Record<string, string> = { true: '**replaced**', conditional: '**conditional**', false: '' }

function changeRow({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const fate = policy === undefined ? '' : ` (${forMarkdown(policy)})`
  return [
    forMarkdown(action),
    code(logicalId),
    forMarkdown(type),
    `${REPLACEMENT[replacement] ?? forMarkdown(replacement)}${fate}`,
    properties.map(formatProperty).join('<br>'),
  ]
}

function formatProperty({ path, before, after, because }: PropertyChange): string {
  const values = before === undefined && after === undefined ? '' : `: ${value(before)} → ${value(after)}`
  return `${code(path)}${values}${because === undefined ? '' : ` (by ${code(because)})`}`
}

const value = (text: string | undefined): string => (text === undefined ? 'none' : code(text))

// "AWS Management Console endpoints": each partition has its own.
const CONSOLES: Record<string, string> = {
  aws: 'console.aws.amazon.com',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-cn': 'console.amazonaws.cn',
}

/** The stack's page in the AWS console; undefined in a partition whose console is not known. */
export function consoleLink(stackId: string): string | undefined {
  const [, partition = '', , region] = stackId.split(':')
  const host = CONSOLES[partition]
  if (host === undefined || !region) return undefined
  return `https://${region}.${host}/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}
