import * as core from '@actions/core'
import { CancelledError } from '../../shared/errors.ts'
import { forLog } from '../../shared/remote-text.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { mask } from '../../shared/secrets.ts'
import { writeSummary } from '../../shared/summary.ts'
import { systemClock } from '../../shared/wait.ts'
import { airflowOf } from './airflow/client.ts'
import { Connection } from './airflow/connection.ts'
import { fixedAddress } from './airflow/endpoint.ts'
import { waitForHealth } from './airflow/health.ts'
import { afterCancel } from './dag-runs/cancel.ts'
import { plan } from './dag-runs/plan.ts'
import { type Publish, runDags } from './dag-runs/run-dags.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import type { Log } from './log.ts'
import { output } from './outputs.ts'
import { resultsOf } from './report/results.ts'
import { type DagReport, renderSummary } from './report/summary.ts'

const log: Log = {
  info: text => core.info(forLog(text)),
  warning: text => core.warning(forLog(text)),
  group: (title, lines) => {
    core.startGroup(forLog(title))
    for (const line of lines) core.info(forLog(line))
    core.endGroup()
  },
}

/** Finds Airflow, waits until it is well, runs the DAGs one after the other and follows each to its end. */
export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const reports: DagReport[] = inputs.dagIds.map(dagId => ({ dagId, state: 'not run' }))
  const publish = publisher(reports)
  publish()
  const airflow = airflowOf(await connect(inputs, signal))
  try {
    await waitForHealth(airflow.connection)
    if (inputs.mode === 'plan') await plan(airflow, inputs, reports)
    else await runDags(airflow, inputs, reports, publish)
  } catch (error) {
    if (error instanceof CancelledError) await afterCancel(airflow, reports, inputs.onCancel)
    throw error
  } finally {
    publish()
    await writeSummary(renderSummary(airflow.connection.endpoint?.url, reports))
  }
}

async function connect(inputs: Inputs, signal: AbortSignal): Promise<Connection> {
  const clock = systemClock
  const deadline = clock.now() + inputs.timeoutMinutes * 60_000
  const patience = { deadline, clock, signal }
  // AWS is asked only where the inputs need it; then its clients are loaded.
  const aws = inputs.url === undefined || inputs.password === undefined ? await import('./aws/aws.ts') : undefined
  const password = inputs.password ?? (await aws?.passwordOf(inputs, patience))
  const locate = inputs.url === undefined ? aws?.serviceOf(inputs, { ...patience, log }) : fixedAddress(inputs.url)
  if (password === undefined || locate === undefined) throw new Error('the inputs name no password or no address')
  const { username, allowInsecureHttp } = inputs
  return new Connection({ locate, username, password, allowInsecureHttp, mask, log, ...patience })
}

/** Sets the outputs to what the reports say now. */
function publisher(reports: DagReport[]): Publish {
  let changed = false
  return what => {
    changed ||= what?.changed ?? false
    output('changed', changed)
    const results = resultsOf(reports)
    for (const name of Object.keys(results) as (keyof typeof results)[]) output(name, results[name])
  }
}
