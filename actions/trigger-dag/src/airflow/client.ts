import type * as v from 'valibot'
import type { Connection } from './connection.ts'
import { ApiError, describeRequest, parseJson } from './response.ts'
import {
  type Dag,
  type DagProcessorJob,
  type DagRun,
  dag,
  dagRun,
  dagRunList,
  type ImportError,
  importError,
  jobList,
  page,
  parseReply,
  type TaskInstance,
  taskInstance,
} from './schema.ts'

// The API's default limit of a page.
const PAGE_SIZE = 100
const MAX_PAGES = 50
// A log store that does not reply must not hide the result of the run.
const LOG_TIMEOUT_MS = 60_000

/** The body of a trigger request. */
interface TriggerBody {
  dag_run_id: string
  // Required by the API, null is allowed.
  logical_date: null
  conf?: Record<string, unknown>
  note?: string
}

export type AirflowClient = ReturnType<typeof createAirflowClient>

/** Creates a client for Airflow 3's REST API (/api/v2). */
export function createAirflowClient(connection: Connection) {
  let canReadJobs = true
  let canReadImportErrors = true

  async function get<S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> {
    const request = { method: 'GET', path } as const
    return parseReply(schema, parseJson(await connection.request(request)), describeRequest(request))
  }

  async function getPages<S extends v.GenericSchema>(path: string, key: string, item: S): Promise<v.InferOutput<S>[]> {
    const all: v.InferOutput<S>[] = []
    for (let index = 0; index < MAX_PAGES; index += 1) {
      const query = `${path.includes('?') ? '&' : '?'}limit=${PAGE_SIZE}&offset=${index * PAGE_SIZE}`
      const { items, total } = await get(`${path}${query}`, page(key, item))
      all.push(...items)
      if (items.length === 0 || all.length >= total) break
    }
    return all
  }

  return {
    connection,

    /** Undefined if Airflow has not parsed the DAG. */
    async getDag(dagId: string): Promise<Dag | undefined> {
      const request = { method: 'GET', path: dagPath(dagId), allow: [404] } as const
      const reply = await connection.request(request)
      return reply.status === 404 ? undefined : parseReply(dag, parseJson(reply), describeRequest(request))
    },

    /** The DAGs that the user is authorized to read and whose files exist. */
    listDags: (): Promise<Dag[]> => getPages('/api/v2/dags?exclude_stale=true&order_by=dag_id', 'dags', dag),

    /** The files that cannot be imported; none, with one warning, if the user is not authorized to read them. */
    async listImportErrors(): Promise<ImportError[]> {
      if (!canReadImportErrors) return []
      try {
        return await getPages('/api/v2/importErrors', 'import_errors', importError)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        canReadImportErrors = false
        connection.log.warning(`Cannot read import errors; broken DAG files are not reported: ${error.message}`)
        return []
      }
    },

    /** The latest DAG processors, newest first; undefined if the user is not authorized to read jobs. */
    async listDagProcessorJobs(): Promise<DagProcessorJob[] | undefined> {
      if (!canReadJobs) return undefined
      try {
        const path = '/api/v2/jobs?job_type=DagProcessorJob&order_by=-start_date&limit=20'
        return (await get(path, jobList)).jobs
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        canReadJobs = false
        return undefined
      }
    },

    async unpauseDag(dagId: string): Promise<void> {
      const path = `${dagPath(dagId)}?update_mask=is_paused`
      await connection.request({ method: 'PATCH', path, body: { is_paused: false } })
    },

    /** Starts a run unless one with this id exists. `started` is false only if that is certain. */
    async triggerDagRun(dagId: string, body: TriggerBody): Promise<{ run: DagRun; started: boolean }> {
      const request = { method: 'POST', path: `${dagPath(dagId)}/dagRuns`, body, allow: [409] } as const
      const reply = await connection.request(request)
      if (reply.status !== 409) {
        return { run: parseReply(dagRun, parseJson(reply), describeRequest(request)), started: true }
      }
      // From an earlier attempt whose reply was lost, or an earlier step.
      const existing = { method: 'GET', path: runPath(dagId, body.dag_run_id), allow: [404] } as const
      const existingReply = await connection.request(existing)
      if (existingReply.status === 404) throw new ApiError(request, reply)
      const run = parseReply(dagRun, parseJson(existingReply), describeRequest(existing))
      return { run, started: reply.uncertain }
    },

    getDagRun: (dagId: string, runId: string): Promise<DagRun> => get(runPath(dagId, runId), dagRun),

    /** The DAG's runs that are queued or running. */
    async listActiveDagRuns(dagId: string): Promise<DagRun[]> {
      const path = `${dagPath(dagId)}/dagRuns?state=running&state=queued&order_by=start_date&limit=20`
      return (await get(path, dagRunList)).dag_runs
    },

    listTaskInstances: (dagId: string, runId: string): Promise<TaskInstance[]> =>
      getPages(`${runPath(dagId, runId)}/taskInstances`, 'task_instances', taskInstance),

    /** The log of a try, one JSON value a line; undefined if Airflow has none. */
    async getTaskLog(dagId: string, runId: string, task: TaskInstance, tryNumber: number): Promise<string | undefined> {
      const path = `${runPath(dagId, runId)}/taskInstances/${encodeURIComponent(task.task_id)}/logs/${tryNumber}`
      const reply = await connection.request({
        method: 'GET',
        path: `${path}?full_content=true&map_index=${task.map_index}`,
        accept: 'application/x-ndjson',
        allow: [404],
        timeoutMs: LOG_TIMEOUT_MS,
      })
      return reply.status === 404 ? undefined : reply.text
    },

    /** Marks a run failed, which stops its running tasks; false if there is no such run. */
    async failDagRun(dagId: string, runId: string): Promise<boolean> {
      const path = `${runPath(dagId, runId)}?update_mask=state`
      const reply = await connection.request({ method: 'PATCH', path, body: { state: 'failed' }, allow: [404] })
      return reply.status !== 404
    },

    /** The run's page in the web interface. */
    dagRunUrl: (dagId: string, runId: string): string =>
      `${connection.endpoint?.url ?? ''}/dags/${encodeURIComponent(dagId)}/runs/${encodeURIComponent(runId)}`,
  }
}

const dagPath = (dagId: string) => `/api/v2/dags/${encodeURIComponent(dagId)}`
const runPath = (dagId: string, runId: string) => `${dagPath(dagId)}/dagRuns/${encodeURIComponent(runId)}`
