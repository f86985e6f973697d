import { formatDuration } from '../../../shared/duration.ts'
import { DeadlineError } from '../../../shared/errors.ts'
import type { AirflowClient } from '../airflow/client.ts'
import { ApiError } from '../airflow/response.ts'
import type { TaskInstance } from '../airflow/schema.ts'
import { type DagRunProgress, elapsedMs, formatTaskName } from '../report/results.ts'
import { findErrorLines, formatLog, parseLog } from '../report/task-log.ts'

export type Logs = 'failed' | 'all' | 'none'

const MAX_LOG_LINES = 500

/** Creates the function that logs a task's changes since its last call, and adds failed tries to the progress. */
export function createTaskChangeLogger(airflow: AirflowClient, progress: DagRunProgress, logs: Logs) {
  const { log, deadline } = airflow.connection
  const logged = new Map<string, { state: string; failedTries: number }>()
  return async (task: TaskInstance): Promise<void> => {
    const { state = '', try_number: number } = task
    const key = `${task.task_id} ${task.map_index}`
    const before = logged.get(key) ?? { state: '', failedTries: 0 }
    const now = `${state} ${number}`
    // In these states the latest try has failed, too; a higher try number means that all earlier ones have.
    const failedTries = state === 'failed' || state === 'up_for_retry' ? number : Math.max(0, number - 1)
    logged.set(key, { state: now, failedTries: Math.max(failedTries, before.failedTries) })
    for (let failedTry = before.failedTries + 1; failedTry <= failedTries; failedTry += 1) {
      await recordFailedTry(airflow, progress, task, failedTry, logs)
    }
    if (state === '' || before.state === now) return
    const time = new Date(deadline.clock.now()).toISOString().slice(11, 19)
    log.info(`${time}  ${formatTaskName(task)}: ${state}${number > 1 ? ` (try ${number})` : ''}${formatElapsed(task)}`)
    if (logs === 'all' && state === 'success') await showLog(airflow, progress, task, number)
  }
}

function formatElapsed(task: TaskInstance): string {
  const elapsed = elapsedMs(task)
  return elapsed === undefined || task.state === 'running' ? '' : `, ${formatDuration(elapsed)}`
}

async function recordFailedTry(
  airflow: AirflowClient,
  progress: DagRunProgress,
  task: TaskInstance,
  number: number,
  logs: Logs,
): Promise<void> {
  const name = formatTaskName(task)
  const errors = logs === 'none' ? [] : await showLog(airflow, progress, task, number)
  progress.failedTries.push({ task: name, try: number, errors })
  const isLast = task.state === 'failed' && number === task.try_number
  if (isLast) return
  // Airflow does not count a try whose worker died.
  const maxTries = (task.max_tries ?? 0) + 1
  const of = task.try_number > maxTries || number >= maxTries ? '' : ` of ${maxTries}`
  airflow.connection.log.warning(
    [`${name} did not succeed in try ${number}${of}; Airflow retries it`, ...errors].join('\n'),
  )
}

/** Logs the task log of a try and returns its error lines. */
async function showLog(
  airflow: AirflowClient,
  { dagId, runId }: DagRunProgress,
  task: TaskInstance,
  number: number,
): Promise<string[]> {
  let text: string | undefined
  try {
    text = await airflow.getTaskLog(dagId, runId, task, number)
  } catch (error) {
    // An unreadable log must not hide the result of the run.
    if (!(error instanceof ApiError || error instanceof DeadlineError)) throw error
    return [`Cannot read the task log: ${error.message}`]
  }
  if (text === undefined) return ['Airflow has no log of this try']
  const lines = parseLog(text)
  const shown = formatLog(lines)
  const omitted = shown.length > MAX_LOG_LINES ? [`… ${shown.length - MAX_LOG_LINES} earlier lines …`] : []
  airflow.connection.log.group(`Log of ${formatTaskName(task)}, try ${number}`, [
    ...omitted,
    ...shown.slice(-MAX_LOG_LINES),
  ])
  return findErrorLines(lines)
}
