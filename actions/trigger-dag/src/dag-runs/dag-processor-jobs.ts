import type { AirflowClient } from '../airflow/client.ts'
import type { DagProcessorJob } from '../airflow/schema.ts'

/** The parse results of Airflow that belong to the current DAG files. */
export interface ParseBasis {
  /** Results before this time (ms) can belong to earlier files. */
  since: number
  /** Why no result is current yet. */
  waitingFor?: string
  /** Whether the user is authorized to read jobs; otherwise `since` is at best the start of the ECS task. */
  isExact: boolean
}

// From a task's start until its DAG processor registers: migrations first, then all components at once.
const PROCESSOR_START_MS = 90_000
// A running job's heartbeat is seconds old; Airflow itself considers a job dead after 30 to 50 s.
const HEARTBEAT_MS = 60_000
// A killed processor can write an import error after its last heartbeat.
const LAST_WORK_MS = 15_000
// The old and the new task of a rollout overlap for less than this; processors that overlap for longer are replicas.
const ROLLOUT_MS = 3 * 60_000

/** Finds the current parse results: in a rollout the old DAG processor can still write results after the new one started. */
export async function findParseBasis(airflow: AirflowClient): Promise<ParseBasis> {
  const { deadline, endpoint } = airflow.connection
  const now = deadline.clock.now()
  const taskStart = endpoint?.startedAt ?? 0
  const jobs = await airflow.listDagProcessorJobs()
  if (jobs === undefined) return { since: taskStart, isExact: false }
  const isAlive = ({ state, latest_heartbeat }: DagProcessorJob) =>
    state === 'running' && now - (latest_heartbeat ?? now) < HEARTBEAT_MS
  const waiting = (waitingFor: string): ParseBasis => ({ since: now, waitingFor, isExact: true })
  const newest = jobs.filter(isAlive).toSorted((a, b) => getStart(b) - getStart(a))[0]
  if (newest === undefined) return waiting('no DAG processor is running')
  const start = getStart(newest)
  if (start < taskStart && now < taskStart + PROCESSOR_START_MS) {
    return waiting('the DAG processor of the new task is starting')
  }
  const older = jobs.filter(job => getStart(job) < start)
  if (older.some(isAlive) && now < start + ROLLOUT_MS) return waiting('an earlier DAG processor is still running')
  const ends = older.filter(job => !isAlive(job)).map(getEnd)
  return { since: Math.max(start, ...ends), isExact: true }
}

const getStart = ({ start_date }: DagProcessorJob): number => start_date ?? 0

const getEnd = ({ end_date, latest_heartbeat }: DagProcessorJob): number =>
  end_date ?? (latest_heartbeat === undefined ? 0 : latest_heartbeat + LAST_WORK_MS)
