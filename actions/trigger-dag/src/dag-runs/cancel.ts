import { DeadlineError } from '../../../shared/errors.ts'
import { type AirflowClient, createAirflowClient } from '../airflow/client.ts'
import { ApiError } from '../airflow/response.ts'
import type { Inputs } from '../inputs.ts'
import type { StepReport } from '../report/report.ts'
import { type DagRunProgress, formatTaskName } from '../report/results.ts'

// runAction exits 4.5 s after the job is cancelled.
const CANCEL_TIMEOUT_MS = 3_000

/** Ends the active run of a cancelled job with `on-cancel: fail-run`; otherwise logs that it continues. */
export async function handleCancellation(
  airflow: AirflowClient,
  runs: DagRunProgress[],
  onCancel: Inputs['onCancel'],
  report: StepReport,
): Promise<void> {
  const { connection } = airflow
  const { log } = connection
  const active = runs.find(isActive)
  if (active === undefined) {
    log.info('Cancelled: no run of this step is active in Airflow')
    return
  }
  const { dagId, runId, tasks, url } = active
  const name = `run ${runId} of DAG ${dagId}`
  const runningTasks = tasks.filter(task => task.state === 'running').map(formatTaskName)
  const running = runningTasks.length > 0 ? ` Running: ${runningTasks.join(', ')}.` : ''
  if (onCancel === 'leave') {
    log.warning(`Cancelled: ${name} continues in Airflow.${running} ${url}`)
    return
  }
  try {
    const lateAirflow = createAirflowClient(connection.withShortDeadline(CANCEL_TIMEOUT_MS))
    const exists = await lateAirflow.failDagRun(dagId, runId)
    report.recordState(dagId, exists ? 'failed' : 'not run')
    log.warning(
      exists
        ? `Cancelled: ${name} is marked failed; Airflow stops its tasks.${running} ${url}`
        : `Cancelled: ${name} was not started`,
    )
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof DeadlineError)) throw error
    log.warning(`Cancelled: could not mark ${name} failed, so it continues (${error.message}).${running} ${url}`)
  }
}

// A run without a state was requested, but the reply has not come yet.
const isActive = ({ run }: DagRunProgress): boolean =>
  run === undefined || run.state === 'queued' || run.state === 'running'
