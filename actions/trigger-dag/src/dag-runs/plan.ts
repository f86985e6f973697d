import type { Airflow } from '../airflow/client.ts'
import type { Inputs } from '../inputs.ts'
import type { DagReport } from '../report/summary.ts'
import { runIdFor } from './run-id.ts'
import { stateOf } from './wait-for-dag.ts'

/** Says what would be triggered and in which state the DAGs are; changes nothing. */
export async function plan(
  airflow: Airflow,
  { conf, runId, unpause }: Pick<Inputs, 'conf' | 'runId' | 'unpause'>,
  reports: DagReport[],
): Promise<void> {
  const { log } = airflow.connection
  for (const report of reports) {
    report.state = await stateOf(airflow, report.dagId)
    const would = {
      active: 'would be triggered',
      paused: unpause ? 'would be unpaused and triggered' : 'would be triggered, and wait until it is unpaused',
      broken: 'would not be triggered: Airflow cannot read its file',
      unknown: 'would be waited for: Airflow does not know it',
    }[report.state]
    log.info(
      `DAG ${report.dagId} is ${report.state}; it ${would} as ${runId ?? runIdFor(report.dagId, conf)} with conf ${JSON.stringify(conf ?? {})}`,
    )
  }
}
