import type { DagRun, TaskInstance } from '../airflow/schema.ts'

/** A try of a task that failed, and the error lines of its log. */
export interface FailedTry {
  task: string
  try: number
  errors: string[]
}

/** A run as last read from Airflow; updated while the run is followed, for the report of a cancelled step. */
export interface DagRunProgress {
  dagId: string
  runId: string
  url: string
  run: DagRun | undefined
  tasks: TaskInstance[]
  failedTries: FailedTry[]
}

/** The result of one DAG. */
export interface DagResult {
  dagId: string
  /** The run's state, or in words why there is none. */
  state: string
  progress?: DagRunProgress | undefined
}

/** A task's name; an instance of a mapped task has its index. */
export const formatTaskName = ({ task_id, map_index, rendered_map_index }: TaskInstance): string =>
  map_index < 0 ? task_id : `${task_id}[${rendered_map_index ?? map_index}]`

/** Milliseconds from start to end of a run or task; undefined before its end. */
export const elapsedMs = ({ start_date, end_date }: Pick<DagRun, 'start_date' | 'end_date'>): number | undefined =>
  start_date === undefined || end_date === undefined ? undefined : end_date - start_date

/** The outputs of the results, without `changed`. */
export function collectOutputs(results: DagResult[]) {
  const runs = results.flatMap(({ progress }) =>
    progress?.run === undefined ? [] : [{ ...progress, elapsed: elapsedMs(progress.run) }],
  )
  return {
    'run-ids': Object.fromEntries(runs.map(({ dagId, runId }) => [dagId, runId])),
    'run-urls': Object.fromEntries(runs.map(({ dagId, url }) => [dagId, url])),
    states: Object.fromEntries(results.map(({ dagId, state }) => [dagId, state])),
    durations: Object.fromEntries(
      runs.flatMap(({ dagId, elapsed }) => (elapsed === undefined ? [] : [[dagId, elapsed / 1000]])),
    ),
    'failed-tasks': runs.flatMap(({ dagId, tasks }) =>
      tasks
        .filter(({ state }) => state === 'failed')
        .map(task => ({ dag: dagId, task: formatTaskName(task), try: task.try_number })),
    ),
  }
}
