import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { folded, table } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import type { PropertyChange, ResourceChange } from './changes.ts'
import { gantt } from './gantt.ts'

/** What became of a run. */
export interface Account {
  stack: string
  mode: 'apply' | 'plan'
  stackId?: string
  status?: string
  changed: boolean
  /** Whether the change set had nothing in it. */
  empty: boolean
  changes: ResourceChange[]
  outputs: Record<string, string>
  events: StackEvent[]
  /** What was found of the stack's ECS services, a line each. */
  services: string[]
  /** Why the run failed. */
  failure?: string
}

// More rows than these are folded, never left out.
const OPEN_ROWS = 30

/** The Markdown section of the job's summary. `took` in milliseconds. */
export function renderSummary(account: Account, took: number): string {
  const { stack, stackId, changes, services, outputs, failure } = account
  const link = stackId === undefined ? undefined : consoleLink(stackId)
  const rows = table(['Action', 'Resource', 'Type', 'Replacement', 'Changes'], changes.map(row))
  const picture = gantt(account.events, stackId)
  const outputRows = Object.entries(outputs).map(([name, value]) => [code(name), code(value)])
  return [
    `### Stack ${code(stack)}: ${outcome(account)}`,
    ...(failure === undefined ? [] : [forMarkdown(failure)]),
    ...(changes.length === 0 ? [] : [changes.length > OPEN_ROWS ? folded(`${changes.length} changes`, rows) : rows]),
    ...(services.length === 0 ? [] : [services.map(line => `- ${forMarkdown(line)}`).join('\n')]),
    ...(picture === undefined ? [] : [folded('Resources over time', picture)]),
    ...(outputRows.length === 0 ? [] : [folded('Outputs', table(['Output', 'Value'], outputRows))]),
    `Took ${duration(took)}.${link === undefined ? '' : ` [Open in the console](${link})`}`,
  ].join('\n\n')
}

function outcome({ mode, status, changed, empty, changes, failure }: Account): string {
  // Only the letters of a status, so that nothing else gets in unescaped.
  const state = status === undefined ? '' : ` (${status.replace(/[^A-Za-z_]/g, '')})`
  if (failure !== undefined) return `failed${state}`
  if (mode === 'plan') return changed ? `${changeCount(changes)} planned` : 'nothing to change'
  if (empty) return changed ? 'settings changed' : `nothing to change${state}`
  return `deployed${state}`
}

/** How many changes, in words; a change set without any changes what is not a resource. */
export const changeCount = ({ length }: ResourceChange[]): string =>
  length === 0 ? 'a change of outputs, tags or settings' : length === 1 ? '1 change' : `${length} changes`

const REPLACEMENT: Record<string, string> = { true: '**replaced**', conditional: '**conditional**', false: '' }

function row({ action, logicalId, type, replacement, policy, properties }: ResourceChange): string[] {
  const fate = policy === undefined ? '' : ` (${forMarkdown(policy)})`
  return [
    forMarkdown(action),
    code(logicalId),
    forMarkdown(type),
    `${REPLACEMENT[replacement] ?? forMarkdown(replacement)}${fate}`,
    properties.map(property).join('<br>'),
  ]
}

function property({ path, before, after, because }: PropertyChange): string {
  const values = before === undefined && after === undefined ? '' : `: ${value(before)} → ${value(after)}`
  return `${code(path)}${values}${because === undefined ? '' : ` (by ${code(because)})`}`
}

const value = (text: string | undefined): string => (text === undefined ? 'none' : code(text))

/** The stack's page in the AWS console; only the partition `aws` has it at this address. */
export function consoleLink(stackId: string): string | undefined {
  const [, partition, , region] = stackId.split(':')
  if (partition !== 'aws' || !region) return undefined
  return `https://${region}.console.aws.amazon.com/cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`
}
