import type { Airflow, ProcessorJob } from './airflow.ts'

/** Which of Airflow's parse results are of the DAG files that run now. */
export interface ParseBasis {
  /** Results before this time (ms) can be of earlier files. */
  since: number
  /** Why no result counts yet. */
  waitingFor?: string
  /** Whether the user may see jobs; otherwise `since` is at best the start of the ECS task. */
  isExact: boolean
}

// From a task's start until its DAG processor registers: migrations first, then all components at once.
const PROCESSOR_START_MS = 90_000
// A job's heartbeat is seconds old while it runs; Airflow itself calls it dead after 30 to 50 s.
const HEARTBEAT_MS = 60_000
// A killed processor can write an import error after its last heartbeat.
const LAST_WORK_MS = 15_000
// Old and new task of a rollout run side by side for less than this; processors that do so longer belong together.
const ROLLOUT_MS = 3 * 60_000

/** Reads which DAG processors run and ran: in a rollout the old one can write results after the new one has started. */
export async function findParseBasis(airflow: Airflow): Promise<ParseBasis> {
  const { clock, endpoint } = airflow.connection
  const now = clock.now()
  const taskStart = endpoint?.startedAt ?? 0
  const jobs = await airflow.processorJobs()
  if (jobs === undefined) return { since: taskStart, isExact: false }
  const isAlive = ({ state, latest_heartbeat }: ProcessorJob) =>
    state === 'running' && now - (latest_heartbeat ?? now) < HEARTBEAT_MS
  const waiting = (waitingFor: string): ParseBasis => ({ since: now, waitingFor, isExact: true })
  const newest = jobs.filter(isAlive).toSorted((a, b) => startOf(b) - startOf(a))[0]
  if (newest === undefined) return waiting('no DAG processor is running')
  const start = startOf(newest)
  if (start < taskStart && now < taskStart + PROCESSOR_START_MS) {
    return waiting('the DAG processor of the new task is starting')
  }
  const older = jobs.filter(job => startOf(job) < start)
  if (older.some(isAlive) && now < start + ROLLOUT_MS) return waiting('an earlier DAG processor is still running')
  const ends = older.filter(job => !isAlive(job)).map(endOf)
  return { since: Math.max(start, ...ends), isExact: true }
}

const startOf = ({ start_date }: ProcessorJob): number => start_date ?? 0

const endOf = ({ end_date, latest_heartbeat }: ProcessorJob): number =>
  end_date ?? (latest_heartbeat === undefined ? 0 : latest_heartbeat + LAST_WORK_MS)
