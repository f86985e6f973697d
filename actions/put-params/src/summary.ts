import { renderConsoleLink } from '../../shared/console-url.ts'
import { formatDuration } from '../../shared/duration.ts'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { countOf, renderDetails, renderSection, renderTable } from '../../shared/summary.ts'
import { type Action, isWrite, type Step } from './plan.ts'

/** The outcome of a run, without any value. */
export interface RunSummary {
  path: string
  mode: 'apply' | 'plan'
  steps: Step[]
  /** Versions of all existing parameters, by full name. */
  versions: Map<string, number>
  /** The full names of the parameters that this run wrote. */
  written: NamedSet
  /** The full names of those that SSM might have written. */
  uncertain: NamedSet
  /** The full names of what prune deletes, and of what it has deleted. */
  unwanted?: string[]
  deleted?: Set<string>
  region: string | undefined
  elapsedMs: number
  /** Why the run failed. */
  failure: string | undefined
}

/** A set, or a map by name. */
type NamedSet = Pick<ReadonlySet<string>, 'has' | 'size'>

const DONE: Record<Action, string> = {
  create: 'created',
  update: 'updated',
  rotate: 'rotated',
  replace: 'replaced',
  tag: 'tagged',
  same: 'same',
  keep: 'kept',
}

/** The section of the job summary: what is written first, what stays the same folded. */
export function renderSummary(run: RunSummary): string {
  const { path, mode, steps, failure, region, elapsedMs } = run
  const [writes, others] = [steps.filter(isWrite), steps.filter(step => !isWrite(step))]
  return renderSection({
    outcome: failure !== undefined ? 'failure' : mode === 'plan' ? 'plan' : 'success',
    status: formatStatus(run, writes),
    subject: `parameters under ${code(path)}`,
    problem: failure,
    facts: [formatCounts(run), formatDuration(elapsedMs), renderPathLink(path, region)],
    parts: [
      writes.length === 0 ? undefined : renderParameters(run, writes),
      renderDeletions(run),
      others.length === 0
        ? undefined
        : renderDetails(`${countOf(others.length, 'parameter')} unchanged`, renderParameters(run, others)),
    ],
  })
}

function formatStatus({ mode, failure, unwanted = [] }: RunSummary, writes: Step[]): string {
  const isIdle = writes.length + unwanted.length === 0
  if (failure !== undefined) return 'Failed'
  if (mode === 'plan') return isIdle ? 'Nothing to change' : 'Planned'
  return isIdle ? 'Unchanged' : 'Written'
}

/** The numbers of parameters that were written and deleted, or in a plan would be. */
export function formatCounts(
  run: Pick<RunSummary, 'mode' | 'steps' | 'written' | 'uncertain' | 'unwanted' | 'deleted'>,
): string {
  const { mode, steps, written, uncertain, unwanted = [], deleted } = run
  const writes = steps.filter(isWrite)
  if (mode === 'plan') {
    const deletions = unwanted.length > 0 ? `, ${unwanted.length} deleted` : ''
    return `${writes.length} of ${steps.length} would be written${deletions}`
  }
  const missing = writes.length - written.size - uncertain.size
  const others = Object.entries({ missing, uncertain: uncertain.size }).filter(([, count]) => count > 0)
  return [
    `${written.size} of ${steps.length} written`,
    ...others.map(([word, count]) => `${count} ${word}`),
    ...(unwanted.length > 0 ? [`${deleted?.size ?? 0} of ${unwanted.length} deleted`] : []),
  ].join(', ')
}

const renderDeletions = ({ mode, unwanted = [], deleted }: RunSummary): string | undefined =>
  unwanted.length === 0
    ? undefined
    : renderTable(
        ['Name', mode === 'plan' ? 'Plan' : 'Action'],
        unwanted.map(name => [code(name), mode === 'plan' ? 'delete' : deleted?.has(name) ? 'deleted' : 'not deleted']),
      )

const renderParameters = (run: RunSummary, steps: Step[]): string =>
  renderTable(
    ['Name', 'Type', run.mode === 'plan' ? 'Plan' : 'Action', 'Version'],
    steps.map(step => [
      code(step.desired.name),
      step.desired.type,
      forMarkdown(describeAction(step, run)),
      String(run.versions.get(step.desired.name) ?? ''),
    ]),
  )

const renderPathLink = (path: string, region: string | undefined): string | undefined =>
  renderConsoleLink(
    region,
    `systems-manager/parameters/?region=${region}&tab=Table#list_parameter_filters=Path:Recursive:${encodeURIComponent(path)}`,
  )

/** What was (or in a plan, would be) done with a parameter, in words. */
export function describeAction(
  { desired, action, differs, stored }: Step,
  { mode, written, uncertain }: Pick<RunSummary, 'mode' | 'written' | 'uncertain'>,
): string {
  const isIdle = action === 'same' || action === 'keep'
  const word = mode === 'plan' && !isIdle ? action : DONE[action]
  const reasons = [
    ...(action === 'replace' && stored !== undefined && stored.type !== desired.type ? [`was a ${stored.type}`] : []),
    ...(action === 'update' && desired.source === 'given' && desired.value !== stored?.value ? ['value'] : []),
    ...(action === 'update' ? differs : []),
  ]
  const reason = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  if (mode === 'plan' || isIdle || written.has(desired.name)) return `${word}${reason}`
  return `${uncertain.has(desired.name) ? 'uncertain' : 'not written'}: ${action}${reason}`
}
