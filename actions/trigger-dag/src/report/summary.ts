import { formatDuration } from '../../../shared/duration.ts'
import { code, forMarkdown, plain } from '../../../shared/remote-text.ts'
import { folded, table } from '../../../shared/summary.ts'
import type { TaskInstance } from '../airflow/schema.ts'
import { type DagResult, type DagRunProgress, elapsedMs, type FailedTry, formatTaskName } from './results.ts'

const MARKS: Record<string, string> = { success: '✅', failed: '❌', running: '🔄', queued: '⏳' }
// GitHub renders larger diagrams badly, and none above a limit.
const MAX_BARS = 60

/** The step's section of the job summary. */
export function renderSummary(airflowUrl: string | undefined, results: DagResult[]): string {
  const runs = results.flatMap(({ progress }) => (progress === undefined ? [] : [progress]))
  return [
    `## Airflow: ${results.map(({ dagId }) => forMarkdown(dagId)).join(', ')}`,
    airflowUrl === undefined ? 'Airflow was not found.' : `At ${code(airflowUrl)}`,
    table(['DAG', 'State', 'Run', 'Duration'], results.map(renderResult)),
    ...runs
      .filter(({ tasks }) => tasks.length > 0)
      .flatMap(progress => [renderGantt(progress), folded(`Tasks of ${progress.dagId}`, renderTaskTable(progress))]),
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
  folded(`${task}, try ${number}`, errors.map(line => code(line)).join('<br>') || 'The log was not read.')

const renderTaskTable = ({ tasks }: DagRunProgress): string =>
  table(
    ['Task', 'State', 'Try', 'Duration'],
    tasks.map(task => [
      forMarkdown(formatTaskName(task)),
      renderState(task.state ?? 'not started'),
      String(task.try_number),
      renderElapsed(task),
    ]),
  )

type Bar = TaskInstance & { start_date: number }

// Tasks in these states did not run, although Airflow gives them a start.
const NEVER_RAN = new Set(['upstream_failed', 'skipped', 'removed'])

/** A Mermaid Gantt diagram of the tasks in their latest tries. */
export function renderGantt({ dagId, tasks }: DagRunProgress): string {
  const started = tasks.filter((task): task is Bar => task.start_date !== undefined && !NEVER_RAN.has(task.state ?? ''))
  const bars = started.toSorted((a, b) => a.start_date - b.start_date).slice(0, MAX_BARS)
  if (bars.length === 0) return ''
  const latest = Math.max(...bars.map(bar => bar.end_date ?? bar.start_date))
  return [
    '```mermaid',
    'gantt',
    `  title ${escapeLabel(dagId)}`,
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    ...bars.map(bar => `  ${escapeLabel(formatTaskName(bar))} :${tagOf(bar)}${bar.start_date}, ${endOf(bar, latest)}`),
    '```',
  ].join('\n')
}

// Mermaid does not draw a bar without length.
const endOf = ({ start_date, end_date }: Bar, latest: number): number => Math.max(end_date ?? latest, start_date + 1)

const tagOf = ({ state }: TaskInstance): string =>
  state === 'failed' ? 'crit, ' : state === 'success' ? 'done, ' : 'active, '

// Mermaid's syntax: colon and semicolon end a name, # starts an entity, %% a comment, and these words a setting.
const escapeLabel = (text: string): string =>
  plain(text)
    .replace(/[:;#%,`\n]/g, '_')
    .replace(/^(?=(title|section|excludes|includes|click|weekday|weekend|todayMarker|tickInterval)$)/, '_')
