import { Deadline } from '../../shared/deadline.ts'
import { CancelledError } from '../../shared/errors.ts'
import { createLog } from '../../shared/log.ts'
import { mask } from '../../shared/redact.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { createAirflowClient } from './airflow/client.ts'
import { Connection } from './airflow/connection.ts'
import { createUrlLocator, type Locator } from './airflow/endpoint.ts'
import { waitForHealth } from './airflow/health.ts'
import { handleCancellation } from './dag-runs/cancel.ts'
import { planDagRuns } from './dag-runs/plan.ts'
import { runDags } from './dag-runs/run-dags.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { StepReport } from './report/report.ts'
import type { DagRunProgress } from './report/results.ts'

const log = createLog()

/** Finds Airflow, waits until it is healthy, runs the DAGs one after the other and follows each run to its end. */
export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const report = new StepReport(inputs)
  const startedAt = clock.now()
  report.setOutputs()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  const airflow = createAirflowClient(await createConnection(inputs, deadline))
  const runs: DagRunProgress[] = []
  try {
    await waitForHealth(airflow.connection)
    if (inputs.mode === 'plan') await planDagRuns(airflow, inputs, report)
    else await runDags(airflow, inputs, runs, report)
  } catch (error) {
    if (error instanceof CancelledError) await handleCancellation(airflow, runs, inputs.onCancel, report)
    report.recordFailure(error)
    throw error
  } finally {
    report.setOutputs()
    await report.writeSummary(airflow.connection.endpoint?.url, clock.now() - startedAt)
  }
}

async function createConnection(inputs: Inputs, deadline: Deadline): Promise<Connection> {
  const { username, allowInsecureHttp } = inputs
  const password = inputs.password ?? (await readPassword(inputs, deadline))
  const locate = await createLocator(inputs, deadline)
  return new Connection({ locate, username, password, allowInsecureHttp, mask, log, deadline })
}

// The AWS clients are loaded only if the inputs need them.
async function readPassword(inputs: Inputs, deadline: Deadline): Promise<string> {
  const { readSsmPassword } = await import('./aws/ssm-password.ts')
  // loadInputs requires it if there is no password.
  return await readSsmPassword(inputs, inputs.passwordParameter ?? '', deadline)
}

async function createLocator(inputs: Inputs, deadline: Deadline): Promise<Locator> {
  if (inputs.url !== undefined) return createUrlLocator(inputs.url)
  const { createEcsTaskLocator } = await import('./aws/ecs-task.ts')
  return createEcsTaskLocator(inputs, deadline, log)
}
