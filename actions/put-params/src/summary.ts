import { renderConsoleLink } from '../../shared/console-url.ts'
import { formatDuration } from '../../shared/duration.ts'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { countOf, renderDetails, renderSection, renderTable } from '../../shared/summary.ts'
import { type Action, isWrite, type Settings, type Step } from './plan/plan.ts'
import { describePlannedChange } from './plan/planned-change.ts'

/** The outcome of a run, without any value. */
export interface RunSummary {
  path: string
  mode: 'apply' | 'plan'
  steps: Step[]
  settings: Settings
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

function renderParameters(run: RunSummary, steps: Step[]): string {
  const version = ({ desired }: Step) => String(run.versions.get(desired.name) ?? '')
  const action = (step: Step) => forMarkdown(describeAction(step, run))
  if (run.mode === 'apply') {
    const rows = steps.map(step => [code(step.desired.name), step.desired.type, action(step), version(step)])
    return renderTable(['Name', 'Type', 'Action', 'Version'], rows)
  }
  const rows = steps.map(step => {
    const { type, bytes, kmsKey, tier, lastChange } = describePlannedChange(step, run.settings)
    const texts = [bytes, kmsKey, tier].map(forMarkdown)
    return [code(step.desired.name), type, action(step), ...texts, version(step), forMarkdown(lastChange)]
  })
  return renderTable(['Name', 'Type', 'Plan', 'Bytes', 'KMS key', 'Tier', 'Version', 'Last changed by'], rows)
}

const renderPathLink = (path: string, region: string | undefined): string | undefined =>
  renderConsoleLink(
    region,
    `systems-manager/parameters/?region=${region}&tab=Table#list_parameter_filters=Path:Recursive:${encodeURIComponent(path)}`,
  )

/** What was (or in a plan, would be) done with a parameter, in words. */
export function describeAction(
  step: Step,
  { mode, written, uncertain }: Pick<RunSummary, 'mode' | 'written' | 'uncertain'>,
): string {
  const { desired, action } = step
  const isIdle = !isWrite(step)
  const word = mode === 'plan' && !isIdle ? action : DONE[action]
  const reasons = isIdle ? [] : listReasons(step)
  const reason = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  if (mode === 'plan' || isIdle || written.has(desired.name)) return `${word}${reason}`
  return `${uncertain.has(desired.name) ? 'uncertain' : 'not written'}: ${action}${reason}`
}

/** What differs, without any value. */
function listReasons({ desired, stored, action, differs, tags, removedTags = [], becomesAdvanced }: Step): string[] {
  const isOtherType = stored !== undefined && stored.type !== desired.type
  const isOtherValue = desired.source === 'given' && desired.value !== stored?.value
  const addedTags = stored === undefined ? [] : Object.keys(tags)
  return [
    ...(action === 'replace' && isOtherType ? [`was a ${stored.type}`] : []),
    ...(action === 'update' && isOtherValue ? ['value'] : []),
    ...(action === 'update' ? differs : []),
    ...(addedTags.length > 0 ? [`tags ${addedTags.join(', ')}`] : []),
    ...(removedTags.length > 0 ? [`without tags ${removedTags.join(', ')}`] : []),
    ...(becomesAdvanced ? ['becomes an advanced parameter, which has a cost'] : []),
  ]
}

/** The line of a plan's log for a parameter. */
export function describePlan(step: Step, run: Pick<RunSummary, 'mode' | 'written' | 'uncertain' | 'settings'>): string {
  const { type, bytes, kmsKey, tier, lastChange } = describePlannedChange(step, run.settings)
  const changes = [
    ...(type.includes('→') ? [type] : []),
    ...(bytes === '' ? [] : [`${bytes} bytes`]),
    ...(kmsKey === '' ? [] : [`KMS key ${kmsKey}`]),
    ...(tier === '' ? [] : [`tier ${tier}`]),
    ...(lastChange === '' ? [] : [`last changed by ${lastChange}`]),
  ]
  return [describeAction(step, run), ...changes].join('; ')
}
