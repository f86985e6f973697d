import type { AirflowClient } from '../airflow/client.ts'
import type { Inputs } from '../inputs.ts'
import type { StepReport } from '../report/report.ts'
import { createRunId } from './run-id.ts'

type DagState = 'active' | 'paused' | 'broken' | 'unknown'

/** Logs what would be triggered and records the state of every DAG; changes nothing. */
export async function planDagRuns(
  airflow: AirflowClient,
  { dagIds, conf, runId, unpause, wait }: Pick<Inputs, 'dagIds' | 'conf' | 'runId' | 'unpause' | 'wait'>,
  report: StepReport,
): Promise<void> {
  const effects: Record<DagState, string> = {
    active: 'would be triggered',
    paused: unpause
      ? 'would be unpaused and triggered'
      : wait
        ? 'would not be triggered, because its run would never start'
        : 'would be triggered, and its run would start when it is unpaused',
    broken: 'would not be triggered, because Airflow cannot import its file',
    unknown: 'would be waited for, because Airflow has not parsed it',
  }
  for (const dagId of dagIds) {
    const state = await getDagState(airflow, dagId)
    report.recordState(dagId, state)
    const id = runId ?? createRunId(dagId, conf)
    const run = `as ${id} with conf ${JSON.stringify(conf ?? {})}`
    airflow.connection.log.info(`DAG ${dagId} is ${state}; it ${effects[state]} ${run}`)
    if (state === 'broken') report.recordRefusal(`Airflow cannot import the file of DAG ${dagId}`)
    if (state === 'paused' && wait && !unpause) {
      report.recordRefusal(`DAG ${dagId} is paused; set unpause: true, or wait: false`)
    }
  }
}

/** The state of a DAG at this moment, without waiting. */
async function getDagState(airflow: AirflowClient, dagId: string): Promise<DagState> {
  const dag = await airflow.getDag(dagId)
  if (dag === undefined) return 'unknown'
  if (dag.has_import_errors === true) return 'broken'
  if (dag.is_stale === true) return 'unknown'
  return dag.is_paused ? 'paused' : 'active'
}
