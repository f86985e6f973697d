import { code, forMarkdown, plain } from '../../../shared/remote-text.ts'
import { folded, table } from '../../../shared/summary.ts'
import { duration } from '../../../shared/wait.ts'
import type { TaskInstance } from '../airflow/client.ts'
import { type Progress, taskName } from '../dag-runs/follow-dag-run.ts'

/** One DAG of the step, and what became of it. */
export interface DagReport {
  dagId: string
  /** The run's state, or in words why there is none. */
  state: string
  url?: string | undefined
  progress?: Progress | undefined
}

const MARKS: Record<string, string> = { success: '✅', failed: '❌', running: '🔄', queued: '⏳' }
// GitHub draws bigger pictures badly, and refuses them at some size.
const MOST_BARS = 60

/** The step's section of the job summary. */
export function renderSummary(where: string | undefined, reports: DagReport[]): string {
  const rows = reports.map(report => [
    forMarkdown(report.dagId),
    `${MARKS[report.state] ?? ''} ${forMarkdown(report.state)}`.trim(),
    report.progress === undefined ? '' : link(report.progress.runId, report.url),
    durationOf(report),
  ])
  const followed = reports.flatMap(({ progress }) =>
    progress === undefined || progress.tasks.length === 0 ? [] : [progress],
  )
  return [
    `## Airflow: ${reports.map(report => forMarkdown(report.dagId)).join(', ')}`,
    where === undefined ? 'Airflow was not found.' : `At ${code(where)}`,
    table(['DAG', 'State', 'Run', 'Duration'], rows),
    ...followed.flatMap(progress => [gantt(progress), folded(`Tasks of ${progress.dagId}`, taskTable(progress))]),
    ...reports.flatMap(({ progress }) => (progress?.failures ?? []).map(failure)),
    '',
  ].join('\n\n')
}

const link = (text: string, url: string | undefined): string =>
  url === undefined ? code(text) : `[${code(text)}](${url.replace(/[()\s<>|]/g, encodeURIComponent)})`

function durationOf({ progress }: DagReport): string {
  const { start_date: start, end_date: end } = progress?.run ?? {}
  return start === undefined || end === undefined ? '' : duration(end - start)
}

const failure = ({ task, try: number, errors }: Progress['failures'][number]): string =>
  folded(`${task}, try ${number}`, errors.map(line => code(line)).join('<br>') || 'No log was read.')

const taskTable = ({ tasks }: Progress): string =>
  table(
    ['Task', 'State', 'Try', 'Duration'],
    tasks.map(task => [
      forMarkdown(taskName(task)),
      `${MARKS[task.state ?? ''] ?? ''} ${forMarkdown(task.state ?? 'not started')}`.trim(),
      String(task.try_number),
      task.start_date === undefined || task.end_date === undefined ? '' : duration(task.end_date - task.start_date),
    ]),
  )

type Bar = TaskInstance & { start_date: number }

// Airflow gives these a start, too, though nothing of them ran.
const NEVER_RAN = new Set(['upstream_failed', 'skipped', 'removed'])

/** A Gantt picture of the tasks in their latest tries, in mermaid. */
export function gantt({ dagId, tasks }: Progress): string {
  const started = tasks.filter((task): task is Bar => task.start_date !== undefined && !NEVER_RAN.has(task.state ?? ''))
  const bars = started.toSorted((a, b) => a.start_date - b.start_date).slice(0, MOST_BARS)
  if (bars.length === 0) return ''
  const latest = Math.max(...bars.map(bar => bar.end_date ?? bar.start_date))
  return [
    '```mermaid',
    'gantt',
    `  title ${label(dagId)}`,
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    ...bars.map(bar => `  ${label(taskName(bar))} :${tag(bar)}${bar.start_date}, ${end(bar, latest)}`),
    '```',
  ].join('\n')
}

// A bar of no length is not drawn at all.
const end = ({ start_date, end_date }: Bar, latest: number): number => Math.max(end_date ?? latest, start_date + 1)

const tag = ({ state }: TaskInstance): string =>
  state === 'failed' ? 'crit, ' : state === 'success' ? 'done, ' : 'active, '

// What mermaid reads as its own: colon and semicolon end a name, # begins an entity, %% a comment, and these words a setting.
const label = (text: string): string =>
  plain(text)
    .replace(/[:;#%,`\n]/g, '_')
    .replace(/^(?=(title|section|excludes|includes|click|weekday|weekend|todayMarker|tickInterval)$)/, '_')
