import type { Airflow, ProcessorJob } from './airflow.ts'

/** Since when (ms) what Airflow reports comes from the DAG files that run now. */
export interface ParseBasis {
  parsedSince: number
  /** Infinity while a DAG processor of the files before still runs; undefined where the user may not see jobs. */
  errorsSince: number | undefined
  /** Why nothing that Airflow reports counts yet. */
  waitingFor?: string
}

// From a task's start until its DAG processor registers: migrations first, then all components at once.
const PROCESSOR_START_MS = 90_000
// A job's heartbeat is seconds old while it runs; Airflow itself calls it dead after 30 to 50 s.
const HEARTBEAT_MS = 60_000
// A killed processor can write an import error after its last heartbeat.
const LAST_WORK_MS = 15_000
// Old and new task of a rollout run side by side for less than this; processors that do so longer belong together.
const ROLLOUT_MS = 3 * 60_000

/** Reads which DAG processors run or ran, and what counts by them. */
export async function findParseBasis(airflow: Airflow): Promise<ParseBasis> {
  const { clock, endpoint } = airflow.connection
  const now = clock.now()
  const taskStart = endpoint?.startedAt ?? 0
  const jobs = await airflow.processorJobs()
  if (jobs === undefined) return { parsedSince: taskStart, errorsSince: undefined }
  const isAlive = ({ state, latest_heartbeat }: ProcessorJob) =>
    state === 'running' && now - (latest_heartbeat ?? now) < HEARTBEAT_MS
  const newest = jobs.filter(isAlive).toSorted((a, b) => startOf(b) - startOf(a))[0]
  if (newest === undefined)
    return { parsedSince: now, errorsSince: Infinity, waitingFor: 'no DAG processor is running' }
  const start = startOf(newest)
  if (start < taskStart && now < taskStart + PROCESSOR_START_MS) {
    const waitingFor = 'the DAG processor of the new task is starting'
    return { parsedSince: taskStart, errorsSince: Infinity, waitingFor }
  }
  const older = jobs.filter(job => startOf(job) < start)
  const overlaps = older.some(isAlive) && now < start + ROLLOUT_MS
  const lastWork = older.filter(job => !isAlive(job)).map(endOf)
  return { parsedSince: start, errorsSince: overlaps ? Infinity : Math.max(start, ...lastWork) }
}

const startOf = ({ start_date }: ProcessorJob): number => start_date ?? 0

const endOf = ({ end_date, latest_heartbeat }: ProcessorJob): number =>
  end_date ?? (latest_heartbeat === undefined ? 0 : latest_heartbeat + LAST_WORK_MS)
