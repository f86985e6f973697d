import { taskName } from '../dag-runs/follow-dag-run.ts'
import type { DagReport } from './summary.ts'

/** The outputs, but `changed`, as the reports have them now. */
export function resultsOf(reports: DagReport[]) {
  const runs = reports.filter(({ progress }) => progress?.run !== undefined)
  return {
    'run-ids': byDag(runs, ({ progress }) => progress?.runId),
    'run-urls': byDag(runs, ({ url }) => url),
    states: byDag(reports, ({ state }) => state),
    durations: byDag(runs, secondsOf),
    'failed-tasks': runs.flatMap(failedTasks),
  }
}

// JSON leaves out what is undefined: a run that has not ended has no duration.
const byDag = <T>(reports: DagReport[], value: (report: DagReport) => T) =>
  Object.fromEntries(reports.map(report => [report.dagId, value(report)]))

function secondsOf({ progress }: DagReport): number | undefined {
  const { start_date: start, end_date: end } = progress?.run ?? {}
  return start === undefined || end === undefined ? undefined : (end - start) / 1000
}

const failedTasks = ({ dagId, progress }: DagReport) =>
  (progress?.tasks ?? [])
    .filter(({ state }) => state === 'failed')
    .map(task => ({ dag: dagId, task: taskName(task), try: task.try_number }))
