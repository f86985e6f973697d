import { code, forMarkdown } from '../../shared/remote-text.ts'
import { table } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import type { Action, Step } from './plan.ts'

/** What became of a run, without a single value. */
export interface Account {
  path: string
  mode: 'apply' | 'plan'
  steps: Step[]
  /** Versions by full name, of everything that is there. */
  versions: Map<string, number>
  /** The full names of what this run wrote. */
  written: Set<string>
  /** How long it took, in milliseconds. */
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
export function renderSummary({ path, mode, steps, versions, written, took }: Account): string {
  const rows = steps.map(step => [
    code(step.wanted.name),
    step.wanted.type,
    forMarkdown(outcome(step, mode, written)),
    String(versions.get(step.wanted.name) ?? ''),
  ])
  const changing = steps.filter(step => step.action !== 'same' && step.action !== 'keep').length
  const said =
    mode === 'plan'
      ? `${changing} of ${steps.length} would be written`
      : `${written.size} of ${steps.length} written${written.size < changing ? `, ${changing - written.size} missing` : ''}`
  return [
    `### Parameters under ${code(path)}: ${said}`,
    '',
    table(['Name', 'Type', mode === 'plan' ? 'Plan' : 'Action', 'Version'], rows),
    '',
    `Took ${duration(took)}.`,
    '',
  ].join('\n')
}

/** What was (or in a plan, would be) done about one parameter, in words. */
export function outcome(
  { wanted, action, differs, stored }: Step,
  mode: Account['mode'],
  written: Set<string>,
): string {
  const idle = action === 'same' || action === 'keep'
  const word = mode === 'plan' && !idle ? action : DONE[action]
  const why = [
    ...(action === 'replace' && stored !== undefined && stored.type !== wanted.type ? [`was a ${stored.type}`] : []),
    ...(action === 'update' && wanted.source === 'given' && wanted.value !== stored?.value ? ['value'] : []),
    ...(action === 'update' ? differs : []),
  ]
  const reason = why.length > 0 ? ` (${why.join(', ')})` : ''
  return mode === 'apply' && !idle && !written.has(wanted.name) ? `not written: ${action}${reason}` : `${word}${reason}`
}
