import { DeadlineError } from '../../../shared/errors.ts'
import { type Airflow, airflowOf } from '../airflow/client.ts'
import { Refused } from '../airflow/response.ts'
import type { Inputs } from '../inputs.ts'
import type { DagReport } from '../report/summary.ts'
import { taskName } from './follow-dag-run.ts'

// The runner's patience is 7.5 s, runAction's 4.5 s.
const LAST_WORDS_MS = 3_000
const ACTIVE = new Set(['queued', 'running', 'being triggered'])

/** What a cancelled job leaves behind in Airflow: ends its run where that was asked, and says what still runs. */
export async function afterCancel(airflow: Airflow, reports: DagReport[], onCancel: Inputs['onCancel']): Promise<void> {
  const { log } = airflow.connection
  const report = reports.find(({ state }) => ACTIVE.has(state))
  if (report?.progress === undefined) {
    log.info('Cancelled: no run of this step is active in Airflow')
    return
  }
  const { dagId, runId, tasks } = report.progress
  const name = `run ${runId} of DAG ${dagId}`
  const running = tasks.filter(task => task.state === 'running').map(taskName)
  const still = running.length > 0 ? ` Running: ${running.join(', ')}.` : ''
  if (onCancel === 'leave') {
    log.warning(`Cancelled: ${name} goes on in Airflow.${still} ${report.url}`)
    return
  }
  try {
    const found = await airflowOf(airflow.connection.lastWords(LAST_WORDS_MS)).failRun(dagId, runId)
    report.state = found ? 'failed' : 'not run'
    log.warning(
      found
        ? `Cancelled: ${name} is marked failed; Airflow stops its tasks.${still} ${report.url}`
        : `Cancelled: ${name} was not started`,
    )
  } catch (error) {
    if (!(error instanceof Refused || error instanceof DeadlineError)) throw error
    log.warning(`Cancelled: ${name} could not be ended and goes on (${error.message}).${still} ${report.url}`)
  }
}
