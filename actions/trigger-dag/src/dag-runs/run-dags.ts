import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { duration } from '../../../shared/wait.ts'
import type { Airflow, Dag } from '../airflow/client.ts'
import { Refused } from '../airflow/response.ts'
import type { Inputs } from '../inputs.ts'
import type { DagReport } from '../report/summary.ts'
import { follow, type Progress, taskName } from './follow-dag-run.ts'
import { runIdFor } from './run-id.ts'
import { waitForDag } from './wait-for-dag.ts'

type Order = Pick<Inputs, 'conf' | 'runId' | 'note' | 'unpause' | 'wait' | 'waitForParseMinutes' | 'logs'>

/** Told of every change that is worth an output: a run that exists, a state, something changed in Airflow. */
export type Publish = (what?: { changed: true }) => void

/**
 * Runs the DAGs of the reports in order, and keeps the reports true. None is triggered before all are known.
 * @throws ActionError at the first run that fails; the rest is left alone and named.
 */
export async function runDags(airflow: Airflow, order: Order, reports: DagReport[], publish: Publish): Promise<void> {
  for (const report of reports) await checked(airflow, order, report)
  for (const [index, report] of reports.entries()) {
    await unpause(airflow, order, report, publish)
    const progress = await trigger(airflow, order, report, publish)
    if (!order.wait) continue
    await followed(airflow, order, report, progress)
    publish()
    if (report.state !== 'success') throw failed(report, progress, reports.slice(index + 1))
  }
}

async function checked(airflow: Airflow, order: Order, { dagId }: DagReport): Promise<Dag> {
  const patience = order.waitForParseMinutes === undefined ? undefined : order.waitForParseMinutes * 60_000
  const dag = await waitForDag(airflow, dagId, patience)
  if (dag.is_paused && order.wait && !order.unpause) {
    throw new ActionError(`DAG ${dagId} is paused: its run would wait for ever`, {
      hint: 'Set unpause: true, or wait: false to trigger it all the same.',
    })
  }
  return dag
}

// Right before its turn: a schedule of its own begins with it.
async function unpause(airflow: Airflow, order: Order, report: DagReport, publish: Publish): Promise<void> {
  const { dagId } = report
  const { log } = airflow.connection
  const dag = await checked(airflow, order, report)
  if (!dag.is_paused) return
  if (!order.unpause) {
    log.warning(`DAG ${dagId} is paused: its run waits until somebody unpauses it`)
    return
  }
  await airflow.unpause(dagId)
  publish({ changed: true })
  log.info(`DAG ${dagId} was paused and is unpaused now; a schedule of its own goes on, too`)
}

async function trigger(airflow: Airflow, order: Order, report: DagReport, publish: Publish): Promise<Progress> {
  const { dagId } = report
  const { log } = airflow.connection
  const runId = order.runId ?? runIdFor(dagId, order.conf)
  // Known before the request, so that a job cancelled in the middle of it can still name the run.
  const progress: Progress = { dagId, runId, run: undefined, tasks: [], failures: [] }
  report.progress = progress
  report.url = airflow.runUrl(dagId, runId)
  report.state = 'being triggered'
  const { run, started } = await airflow
    .trigger(dagId, {
      dag_run_id: runId,
      logical_date: null,
      ...(order.conf === undefined ? {} : { conf: order.conf }),
      ...(order.note === undefined ? {} : { note: order.note }),
    })
    .catch(error => {
      if (error instanceof Refused && error.notDone) {
        Object.assign(report, { state: 'not run', progress: undefined, url: undefined })
        // A cancelled job still ends the run if it finds it.
      } else if (!(error instanceof CancelledError)) report.state = 'unknown'
      throw error
    })
  progress.run = run
  report.state = run.state
  publish(started ? { changed: true } : undefined)
  log.info(`${started ? 'Triggered' : 'Run exists already and is followed:'} ${runId} of DAG ${dagId}: ${report.url}`)
  return progress
}

async function followed(airflow: Airflow, order: Order, report: DagReport, progress: Progress): Promise<void> {
  try {
    await follow(airflow, progress, order.logs)
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error
    throw new DeadlineError(error.message, { hint: `The run goes on in Airflow: ${report.url}` })
  } finally {
    report.state = progress.run?.state ?? report.state
    report.url = airflow.runUrl(progress.dagId, progress.runId)
  }
  const { start_date: start, end_date: end } = progress.run ?? {}
  const took = start === undefined || end === undefined ? '' : ` after ${duration(end - start)}`
  airflow.connection.log.info(`DAG ${report.dagId}: ${report.state}${took}`)
}

function failed({ dagId, state, url }: DagReport, progress: Progress, rest: DagReport[]): ActionError {
  const { failures, tasks } = progress
  // Of a task that failed more than once the last try tells; one that a later try saved does not count.
  const ended = new Set(tasks.filter(task => task.state === 'failed').map(taskName))
  const last = [...new Map(failures.map(failure => [failure.task, failure])).values()].filter(({ task }) =>
    ended.has(task),
  )
  const names = last.map(failure => `${failure.task} (try ${failure.try})`).join(', ')
  const what =
    last.length > 0
      ? `failed in ${names}`
      : `ended as ${state}, though no task failed: it was marked so, or its time was up`
  const stopped = tasks.filter(task => task.state === 'upstream_failed').length
  const after = stopped > 0 ? [`${stopped} task(s) after it did not run.`] : []
  const details = last.flatMap(failure => failure.errors.map(line => `${failure.task}: ${line}`))
  const notRun = rest.length > 0 ? ` Not run: ${rest.map(report => report.dagId).join(', ')}.` : ''
  return new ActionError([`DAG ${dagId} ${what}`, ...details, ...after].join('\n'), { hint: `Run: ${url}${notRun}` })
}
