import { formatDuration } from '../../../shared/duration.ts'
import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import type { AirflowClient } from '../airflow/client.ts'
import { ApiError } from '../airflow/response.ts'
import type { Dag, DagRun } from '../airflow/schema.ts'
import type { Inputs } from '../inputs.ts'
import type { StepReport } from '../report/report.ts'
import { type DagRunProgress, elapsedMs, formatTaskName } from '../report/results.ts'
import { followDagRun } from './follow-dag-run.ts'
import { createRunId } from './run-id.ts'
import { waitForDag } from './wait-for-dag.ts'

type Options = Pick<Inputs, 'dagIds' | 'conf' | 'runId' | 'note' | 'unpause' | 'wait' | 'waitForParseMinutes' | 'logs'>

/**
 * Runs the DAGs one after the other, after Airflow has parsed all of them.
 * Each run is added to `runs` before it is triggered, so that a cancelled step can end it.
 * @throws ActionError for the first failed run; the other DAGs are not run.
 */
export async function runDags(
  airflow: AirflowClient,
  options: Options,
  runs: DagRunProgress[],
  report: StepReport,
): Promise<void> {
  const { dagIds } = options
  for (const dagId of dagIds) await waitForRunnableDag(airflow, options, dagId)
  for (const [index, dagId] of dagIds.entries()) {
    await unpauseDag(airflow, options, dagId, report)
    const runId = options.runId ?? createRunId(dagId, options.conf)
    const url = airflow.dagRunUrl(dagId, runId)
    const progress: DagRunProgress = { dagId, runId, url, run: undefined, tasks: [], failedTries: [] }
    runs.push(progress)
    await triggerDagRun(airflow, options, progress, report)
    if (!options.wait) continue
    const { state } = await followToEnd(airflow, options, progress, report)
    if (state !== 'success') throw createRunFailedError(progress, state, dagIds.slice(index + 1))
  }
}

async function waitForRunnableDag(airflow: AirflowClient, options: Options, dagId: string): Promise<Dag> {
  const { waitForParseMinutes, wait, unpause } = options
  const dag = await waitForDag(airflow, dagId, waitForParseMinutes && waitForParseMinutes * 60_000)
  if (dag.is_paused && wait && !unpause) {
    throw new ActionError(`DAG ${dagId} is paused: its run would never start`, {
      hint: 'Set unpause: true, or wait: false to trigger it anyway.',
    })
  }
  return dag
}

// Immediately before the run, because unpausing can start a scheduled run.
async function unpauseDag(airflow: AirflowClient, options: Options, dagId: string, report: StepReport): Promise<void> {
  const { log } = airflow.connection
  const dag = await waitForRunnableDag(airflow, options, dagId)
  if (!dag.is_paused) return
  if (!options.unpause) {
    log.warning(`DAG ${dagId} is paused: its run starts when the DAG is unpaused`)
    return
  }
  await airflow.unpauseDag(dagId)
  report.recordChange()
  report.setOutputs()
  log.info(`Unpaused DAG ${dagId}; its schedule, if it has one, is active again`)
}

async function triggerDagRun(
  airflow: AirflowClient,
  { conf, note }: Options,
  progress: DagRunProgress,
  report: StepReport,
): Promise<void> {
  const { dagId, runId, url } = progress
  report.recordRun(progress, 'being triggered')
  const { run, started } = await airflow
    .triggerDagRun(dagId, {
      dag_run_id: runId,
      logical_date: null,
      ...(conf === undefined ? {} : { conf }),
      ...(note === undefined ? {} : { note }),
    })
    .catch(error => {
      if (error instanceof ApiError && error.changedNothing) report.recordNotRun(dagId)
      else if (!(error instanceof CancelledError)) report.recordState(dagId, 'unknown')
      throw error
    })
  progress.run = run
  report.recordState(dagId, run.state)
  if (started) report.recordChange()
  report.setOutputs()
  airflow.connection.log.info(
    `${started ? 'Triggered' : 'Following the existing'} run ${runId} of DAG ${dagId}: ${url}`,
  )
}

async function followToEnd(
  airflow: AirflowClient,
  { logs }: Options,
  progress: DagRunProgress,
  report: StepReport,
): Promise<DagRun> {
  const { dagId, runId } = progress
  try {
    const run = await followDagRun(airflow, progress, logs)
    const elapsed = elapsedMs(run)
    const after = elapsed === undefined ? '' : ` after ${formatDuration(elapsed)}`
    airflow.connection.log.info(`DAG ${dagId}: ${run.state}${after}`)
    return run
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error
    throw new DeadlineError(error.message, { hint: `The run continues in Airflow: ${progress.url}` })
  } finally {
    // Airflow can have another address by now.
    progress.url = airflow.dagRunUrl(dagId, runId)
    if (progress.run !== undefined) report.recordState(dagId, progress.run.state)
    report.setOutputs()
  }
}

function createRunFailedError(progress: DagRunProgress, state: string, notRun: string[]): ActionError {
  const { dagId, url, failedTries, tasks } = progress
  const failedTasks = new Set(tasks.filter(task => task.state === 'failed').map(formatTaskName))
  // The last try of each task; a task that succeeded in a later try is no cause.
  const lastTries = [...new Map(failedTries.map(failedTry => [failedTry.task, failedTry])).values()].filter(
    ({ task }) => failedTasks.has(task),
  )
  const names = lastTries.map(({ task, try: number }) => `${task} (try ${number})`).join(', ')
  const message =
    lastTries.length > 0
      ? `DAG ${dagId} failed in ${names}`
      : `DAG ${dagId} ended as ${state}, but no task failed: the run was marked so, or timed out`
  const errors = lastTries.flatMap(({ task, errors }) => errors.map(line => `${task}: ${line}`))
  const skipped = tasks.filter(task => task.state === 'upstream_failed').length
  const rest = notRun.length > 0 ? `Not run: ${notRun.join(', ')}.\n` : ''
  return new ActionError(
    [message, ...errors, ...(skipped > 0 ? [`${skipped} downstream task(s) did not run.`] : [])].join('\n'),
    { hint: `${rest}Run: ${url}` },
  )
}
