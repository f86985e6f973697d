import { formatDuration } from '../../../shared/duration.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { renderDetails, renderTable } from '../../../shared/summary.ts'
import { renderTimeline, type TimelineRow } from '../../../shared/timeline.ts'
import { type DagResult, type DagRunProgress, elapsedMs, type FailedTry, formatTaskName } from './results.ts'

const MARKS: Record<string, string> = { success: '✅', failed: '❌', running: '🔄', queued: '⏳' }

/** The step's section of the job summary. */
export function renderSummary(airflowUrl: string | undefined, results: DagResult[]): string {
  const runs = results.flatMap(({ progress }) => (progress === undefined ? [] : [progress]))
  return [
    `## Airflow: ${results.map(({ dagId }) => forMarkdown(dagId)).join(', ')}`,
    airflowUrl === undefined ? 'Airflow was not found.' : `At ${code(airflowUrl)}`,
    renderTable(['DAG', 'State', 'Run', 'Duration'], results.map(renderResult)),
    ...runs
      .filter(({ tasks }) => tasks.length > 0)
      .flatMap(progress => [
        ...renderTaskTimeline(progress),
        renderDetails(`Tasks of ${progress.dagId}`, renderTaskTable(progress)),
      ]),
    ...runs.flatMap(({ failedTries }) => failedTries.map(renderFailedTry)),
    '',
  ].join('\n\n')
}

const renderResult = ({ dagId, state, progress }: DagResult): string[] => [
  forMarkdown(dagId),
  renderState(state),
  progress === undefined ? '' : renderLink(progress.runId, progress.url),
  progress?.run === undefined ? '' : renderElapsed(progress.run),
]

const renderState = (state: string): string => `${MARKS[state] ?? ''} ${forMarkdown(state)}`.trim()

const renderLink = (text: string, url: string): string =>
  `[${code(text)}](${url.replace(/[()\s<>|]/g, encodeURIComponent)})`

function renderElapsed(item: Parameters<typeof elapsedMs>[0]): string {
  const elapsed = elapsedMs(item)
  return elapsed === undefined ? '' : formatDuration(elapsed)
}

const renderFailedTry = ({ task, try: number, errors }: FailedTry): string =>
  renderDetails(`${task}, try ${number}`, errors.map(line => code(line)).join('<br>') || 'The log was not read.')

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
function renderTaskTimeline({ dagId, tasks }: DagRunProgress): string[] {
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
  const timeline = renderTimeline(rows, { title: dagId })
  return timeline === undefined ? [] : [timeline]
}
