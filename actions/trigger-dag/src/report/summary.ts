import { formatDuration } from '../../../shared/duration.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { countOf, encodeUrl, renderDetails, renderLink, renderSection, renderTable } from '../../../shared/summary.ts'
import { renderTimeline, type TimelineRow } from '../../../shared/timeline.ts'
import { type DagResult, type DagRunProgress, elapsedMs, type FailedTry, formatTaskName } from './results.ts'

const MARKS: Record<string, string> = { success: '✅', failed: '❌', running: '🔄', queued: '⏳' }

interface Run {
  mode: 'apply' | 'plan'
  airflowUrl: string | undefined
  elapsedMs: number
  /** Why the step failed. */
  failure: string | undefined
  /** Why `apply` would fail. */
  refusals: string[]
}

/** The section of the job summary. */
export function renderSummary(run: Run, results: DagResult[]): string {
  const { mode, airflowUrl, elapsedMs, failure, refusals } = run
  return renderSection({
    outcome: failure !== undefined ? 'failure' : mode === 'plan' ? 'plan' : 'success',
    status: formatStatus(run, results),
    subject: `${results.length === 1 ? 'DAG' : 'DAGs'} ${results.map(({ dagId }) => code(dagId)).join(', ')}`,
    problem: failure ?? (refusals.length > 0 ? ['Apply would fail', ...refusals].join('\n') : undefined),
    facts: [
      formatCounts(run, results),
      formatDuration(elapsedMs),
      airflowUrl === undefined ? 'Airflow was not found' : `[Open Airflow](${encodeUrl(airflowUrl)})`,
    ],
    parts: [
      renderTable(['DAG', 'State', 'Run', 'Duration'], results.map(renderResult)),
      ...results.flatMap(({ progress }) => (progress === undefined ? [] : renderTasks(progress))),
    ],
  })
}

function formatStatus({ mode, failure }: Run, results: DagResult[]): string {
  if (failure !== undefined) return 'Failed'
  if (mode === 'plan') return 'Planned'
  return results.every(({ state }) => state === 'success') ? 'Succeeded' : 'Triggered'
}

/** The number of DAGs by state: `1 failed, 2 not run`. */
function formatCounts({ mode }: Run, results: DagResult[]): string | undefined {
  if (mode === 'plan') return undefined
  const states = Map.groupBy(results, ({ state }) => (state === 'success' ? 'succeeded' : state))
  return [...states].map(([state, { length }]) => `${length} ${forMarkdown(state)}`).join(', ')
}

function renderTasks(progress: DagRunProgress): string[] {
  const { dagId, tasks, failedTries } = progress
  if (tasks.length === 0) return failedTries.map(renderFailedTry)
  const timeline = renderTaskTimeline(progress)
  return [
    ...failedTries.map(renderFailedTry),
    ...(timeline === undefined ? [] : [renderDetails(`Timeline of ${dagId}`, timeline)]),
    renderDetails(`${countOf(tasks.length, 'task')} of ${dagId}`, renderTaskTable(progress)),
  ]
}

const renderResult = ({ dagId, state, progress }: DagResult): string[] => [
  forMarkdown(dagId),
  renderState(state),
  progress === undefined ? '' : renderLink(progress.runId, progress.url),
  progress?.run === undefined ? '' : renderElapsed(progress.run),
]

const renderState = (state: string): string => `${MARKS[state] ?? ''} ${forMarkdown(state)}`.trim()

function renderElapsed(item: Parameters<typeof elapsedMs>[0]): string {
  const elapsed = elapsedMs(item)
  return elapsed === undefined ? '' : formatDuration(elapsed)
}

const renderFailedTry = ({ task, try: number, errors }: FailedTry): string =>
  renderDetails(
    `Errors of ${task}, try ${number}`,
    errors.map(line => code(line)).join('<br>') || 'The log was not read.',
  )

const renderTaskTable = ({ tasks }: DagRunProgress): string =>
  renderTable(
    ['Task', 'State', 'Try', 'Duration'],
    tasks.map(task => [
      forMarkdown(formatTaskName(task)),
      renderState(task.state ?? 'not started'),
      String(task.try_number),
      renderElapsed(task),
    ]),
  )

const TAGS: Record<string, 'crit' | 'done'> = { failed: 'crit', success: 'done' }
// Tasks in these states did not run, although Airflow gives them a start.
const NEVER_RAN = new Set(['upstream_failed', 'skipped', 'removed'])

/** The timeline of the tasks in their latest tries; without time between first start and last end there is none. */
function renderTaskTimeline({ tasks }: DagRunProgress): string | undefined {
  const started = tasks.flatMap(task =>
    task.start_date === undefined || NEVER_RAN.has(task.state ?? '') ? [] : [{ ...task, start: task.start_date }],
  )
  const latest = Math.max(...started.map(({ start, end_date }) => end_date ?? start))
  const rows: TimelineRow[] = started
    .toSorted((a, b) => a.start - b.start)
    .map(task => ({
      label: formatTaskName(task),
      start: task.start,
      end: task.end_date ?? latest,
      tag: TAGS[task.state ?? ''] ?? 'active',
    }))
  return renderTimeline(rows)
}
