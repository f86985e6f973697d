import { formatDuration } from '../../shared/duration.ts'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { renderTable } from '../../shared/summary.ts'
import type { Action, Step } from './plan.ts'

/** The outcome of a run, without any value. */
export interface RunSummary {
  path: string
  mode: 'apply' | 'plan'
  steps: Step[]
  /** Versions of all existing parameters, by full name. */
  versions: Map<string, number>
  /** The full names of the parameters that this run wrote. */
  written: Set<string>
  /** Milliseconds. */
  took: number
}

const DONE: Record<Action, string> = {
  create: 'created',
  update: 'updated',
  rotate: 'rotated',
  replace: 'replaced',
  tag: 'tagged',
  same: 'same',
  keep: 'kept',
}

/** The Markdown section of the job's summary. */
export function renderSummary({ path, mode, steps, versions, written, took }: RunSummary): string {
  const rows = steps.map(step => [
    code(step.desired.name),
    step.desired.type,
    forMarkdown(describeAction(step, mode, written)),
    String(versions.get(step.desired.name) ?? ''),
  ])
  const changing = steps.filter(step => step.action !== 'same' && step.action !== 'keep').length
  const outcome =
    mode === 'plan'
      ? `${changing} of ${steps.length} would be written`
      : `${written.size} of ${steps.length} written${written.size < changing ? `, ${changing - written.size} missing` : ''}`
  return [
    `### Parameters under ${code(path)}: ${outcome}`,
    '',
    renderTable(['Name', 'Type', mode === 'plan' ? 'Plan' : 'Action', 'Version'], rows),
    '',
    `Took ${formatDuration(took)}.`,
    '',
  ].join('\n')
}

/** What was (or in a plan, would be) done with a parameter, in words. */
export function describeAction(
  { desired, action, differs, stored }: Step,
  mode: RunSummary['mode'],
  written: Set<string>,
): string {
  const isIdle = action === 'same' || action === 'keep'
  const word = mode === 'plan' && !isIdle ? action : DONE[action]
  const reasons = [
    ...(action === 'replace' && stored !== undefined && stored.type !== desired.type ? [`was a ${stored.type}`] : []),
    ...(action === 'update' && desired.source === 'given' && desired.value !== stored?.value ? ['value'] : []),
    ...(action === 'update' ? differs : []),
  ]
  const reason = reasons.length > 0 ? ` (${reasons.join(', ')})` : ''
  return mode === 'apply' && !isIdle && !written.has(desired.name)
    ? `not written: ${action}${reason}`
    : `${word}${reason}`
}
