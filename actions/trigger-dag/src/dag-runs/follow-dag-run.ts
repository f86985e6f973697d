import { formatDuration } from '../../../shared/duration.ts'
import { Heartbeat } from '../../../shared/log.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import type { AirflowClient } from '../airflow/client.ts'
import type { DagRun, TaskInstance } from '../airflow/schema.ts'
import { type DagRunProgress, formatTaskName } from '../report/results.ts'
import { createImportCheck } from './import-errors.ts'
import { createTaskChangeLogger, type Logs } from './log-task-changes.ts'

const RUN_ENDED = new Set(['success', 'failed'])
const TASK_ENDED = new Set(['success', 'failed', 'upstream_failed', 'skipped', 'removed'])
const QUEUED_TOO_LONG_MS = 15_000

/** Follows a run to its end; logs every change of a task once, and every failed try at once. */
export async function followDagRun(airflow: AirflowClient, progress: DagRunProgress, logs: Logs): Promise<DagRun> {
  const { dagId, runId } = progress
  const logTaskChanges = createTaskChangeLogger(airflow, progress, logs)
  const explainQueue = createQueueExplainer(airflow, progress)
  const logHeartbeat = createHeartbeat(airflow, progress)
  const assertImportable = createImportCheck(airflow, dagId)
  return await pollUntilDone<DagRun>(
    `Run ${runId} of DAG ${dagId}`,
    async () => {
      // The run first: the tasks of a run that has ended do not change any more.
      const run = await airflow.getDagRun(dagId, runId)
      progress.run = run
      progress.tasks = await airflow.listTaskInstances(dagId, runId)
      for (const task of progress.tasks) await logTaskChanges(task)
      if (run.state === 'queued') await explainQueue()
      // In a rollout the old task can have parsed its old file last, when the DAG was triggered.
      if (progress.tasks.some(task => task.state === 'up_for_reschedule')) await assertImportable()
      logHeartbeat(run)
      return RUN_ENDED.has(run.state) ? { done: true, value: run } : { done: false, state: run.state }
    },
    airflow.connection.deadline,
    { everyMs: 500, maxMs: 3_000 },
  )
}

/** Names once the runs that a queued one waits for, such as a scheduled one that unpausing has started. */
function createQueueExplainer(airflow: AirflowClient, { dagId, runId }: DagRunProgress) {
  const { deadline, log } = airflow.connection
  const start = deadline.clock.now()
  let isExplained = false
  return async (): Promise<void> => {
    if (isExplained || deadline.clock.now() - start < QUEUED_TOO_LONG_MS) return
    isExplained = true
    const others = (await airflow.listActiveDagRuns(dagId)).filter(run => run.dag_run_id !== runId)
    const names = others.map(run => `${run.dag_run_id} (${run.state})`)
    log.info(
      names.length > 0
        ? `The run is queued; other active runs of the DAG: ${names.join(', ')}`
        : 'The run is queued, and no other run of the DAG is active: Airflow might have no free slot',
    )
  }
}

/** Creates the function that logs the active tasks when nothing has changed for a minute. */
function createHeartbeat(airflow: AirflowClient, progress: DagRunProgress) {
  const { deadline, log } = airflow.connection
  const { clock } = deadline
  const heartbeat = new Heartbeat(clock)
  const describeElapsed = ({ start_date }: TaskInstance): string =>
    start_date === undefined ? '' : ` for ${formatDuration(clock.now() - start_date)}`
  return ({ state }: DagRun): void => {
    const active = progress.tasks
      .filter(task => task.state !== undefined && !TASK_ENDED.has(task.state))
      .map(task => ({ text: `${formatTaskName(task)} ${task.state}`, elapsed: describeElapsed(task) }))
    if (!heartbeat.isDue(`${state} ${active.map(({ text }) => text).join()}`)) return
    const tasks = active.map(({ text, elapsed }) => `${text}${elapsed}`).join(', ')
    log.info(`Run ${state}: ${tasks || 'no active task'}`)
  }
}
