import type { Connection } from './connection.ts'
import { json, Refused } from './response.ts'
import { type Decode, fields, flag, list, maybe, number, text, time } from './schema.ts'

const dag = fields({
  dag_id: text,
  is_paused: flag,
  is_stale: maybe(flag),
  has_import_errors: maybe(flag),
  last_parsed_time: maybe(time),
  relative_fileloc: maybe(text),
  fileloc: maybe(text),
})
/** A DAG as Airflow knows it; times in milliseconds. */
export type Dag = ReturnType<typeof dag>

const importError = fields({ filename: text, stack_trace: text, timestamp: maybe(time) })
/** A DAG file that Airflow could not read. */
export type ImportError = ReturnType<typeof importError>

const dagRun = fields({
  dag_run_id: text,
  state: text,
  start_date: maybe(time),
  end_date: maybe(time),
  run_type: maybe(text),
})
/** A run of a DAG; times in milliseconds. */
export type DagRun = ReturnType<typeof dagRun>

const taskInstance = fields({
  task_id: text,
  map_index: number,
  rendered_map_index: maybe(text),
  state: maybe(text),
  try_number: number,
  max_tries: maybe(number),
  start_date: maybe(time),
  end_date: maybe(time),
})
/** A task of a run, in its latest try; times in milliseconds. */
export type TaskInstance = ReturnType<typeof taskInstance>

const processorJob = fields({
  state: maybe(text),
  start_date: maybe(time),
  end_date: maybe(time),
  latest_heartbeat: maybe(time),
})
/** A DAG processor that runs or ran; times in milliseconds. */
export type ProcessorJob = ReturnType<typeof processorJob>

// The API's own upper limit of a page is 100 unless it was configured otherwise.
const PAGE = 100
const MOST_PAGES = 50
// A log store that is down must not hide how the run ended.
const LOG_PATIENCE_MS = 60_000

/** What the action asks of Airflow 3's API (/api/v2), one function a request. */
export const airflowOf = (connection: Connection) => {
  const get = async <T>(path: string, decode: Decode<T>): Promise<T> =>
    decode(json(await connection.call({ method: 'GET', path })), path.split('?')[0] ?? path)

  const pages = async <T>(path: string, key: string, decode: Decode<T>): Promise<T[]> => {
    const all: T[] = []
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const joined = `${path}${path.includes('?') ? '&' : '?'}limit=${PAGE}&offset=${page * PAGE}`
      const reply = await get(joined, fields({ [key]: list(decode), total_entries: maybe(number) }))
      const items = reply[key] as T[]
      all.push(...items)
      if (items.length === 0 || all.length >= ((reply.total_entries as number | undefined) ?? 0)) break
    }
    return all
  }

  let jobsHidden = false
  let errorsHidden = false

  return {
    connection,

    /** The DAG, or undefined where Airflow does not know it. */
    async dag(dagId: string): Promise<Dag | undefined> {
      const reply = await connection.call({ method: 'GET', path: dagPath(dagId), allow: [404] })
      return reply.status === 404 ? undefined : dag(json(reply), dagPath(dagId))
    },

    /** All DAGs that the user may see and whose files are still there. */
    dags: () => pages('/api/v2/dags?exclude_stale=true&order_by=dag_id', 'dags', dag),

    /** The files that could not be read; none, and a word about it, where the user may not see them. */
    async importErrors(): Promise<ImportError[]> {
      if (errorsHidden) return []
      try {
        return await pages('/api/v2/importErrors', 'import_errors', importError)
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        errorsHidden = true
        connection.log.warning(`Broken DAG files cannot be told: ${error.message}`)
        return []
      }
    },

    /** The latest DAG processors, newest first; undefined if the user is not authorized to read jobs. */
    async processorJobs(): Promise<ProcessorJob[] | undefined> {
      if (jobsHidden) return undefined
      const path = '/api/v2/jobs?job_type=DagProcessorJob&order_by=-start_date&limit=20'
      try {
        return (await get(path, fields({ jobs: list(processorJob) }))).jobs
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        jobsHidden = true
        return undefined
      }
    },

    async unpause(dagId: string): Promise<void> {
      await connection.call({
        method: 'PATCH',
        path: `${dagPath(dagId)}?update_mask=is_paused`,
        body: { is_paused: false },
      })
    },

    /** Starts a run, unless one with this id is there already. `started` is false only if that is certain. */
    async trigger(dagId: string, body: Trigger): Promise<{ run: DagRun; started: boolean }> {
      const path = `${dagPath(dagId)}/dagRuns`
      const reply = await connection.call({ method: 'POST', path, body, allow: [409] })
      if (reply.status !== 409) return { run: dagRun(json(reply), path), started: true }
      // Our own earlier attempt whose reply was lost, or a run that was there before.
      const run = await connection.call({ method: 'GET', path: runPath(dagId, body.dag_run_id), allow: [404] })
      if (run.status === 404) throw new Refused({ method: 'POST', path }, reply)
      return { run: dagRun(json(run), path), started: reply.uncertain }
    },

    run: (dagId: string, runId: string): Promise<DagRun> => get(runPath(dagId, runId), dagRun),

    /** The DAG's runs that are queued or running. */
    async activeRuns(dagId: string): Promise<DagRun[]> {
      const path = `${dagPath(dagId)}/dagRuns?state=running&state=queued&order_by=start_date&limit=20`
      return (await get(path, fields({ dag_runs: list(dagRun) }))).dag_runs
    },

    tasks: (dagId: string, runId: string): Promise<TaskInstance[]> =>
      pages(`${runPath(dagId, runId)}/taskInstances`, 'task_instances', taskInstance),

    /** A try's log, a JSON value a line; undefined where Airflow has none. */
    async taskLog(dagId: string, runId: string, task: TaskInstance, tryNumber: number): Promise<string | undefined> {
      const at = `${runPath(dagId, runId)}/taskInstances/${encodeURIComponent(task.task_id)}/logs/${tryNumber}`
      const reply = await connection.call({
        method: 'GET',
        path: `${at}?full_content=true&map_index=${task.map_index}`,
        accept: 'application/x-ndjson',
        allow: [404],
        within: LOG_PATIENCE_MS,
      })
      return reply.status === 404 ? undefined : reply.text
    },

    /** Ends a run as failed; Airflow stops the tasks that still run. False where there is no such run. */
    async failRun(dagId: string, runId: string): Promise<boolean> {
      const reply = await connection.call({
        method: 'PATCH',
        path: `${runPath(dagId, runId)}?update_mask=state`,
        body: { state: 'failed' },
        allow: [404],
      })
      return reply.status !== 404
    },

    /** The run's page for people. */
    runUrl: (dagId: string, runId: string): string =>
      `${connection.endpoint?.url ?? ''}/dags/${encodeURIComponent(dagId)}/runs/${encodeURIComponent(runId)}`,
  }
}

export type Airflow = ReturnType<typeof airflowOf>

/** The body of a trigger request. */
export interface Trigger {
  dag_run_id: string
  // Must be there (null is fine), or the API answers 422.
  logical_date: null
  conf?: Record<string, unknown>
  note?: string
}

const dagPath = (dagId: string) => `/api/v2/dags/${encodeURIComponent(dagId)}`
const runPath = (dagId: string, runId: string) => `${dagPath(dagId)}/dagRuns/${encodeURIComponent(runId)}`
