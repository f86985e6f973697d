import * as v from 'valibot'
import { ActionError } from '../../../shared/errors.ts'

/** An ISO date and time, as milliseconds since 1970. */
const time = v.pipe(
  v.string(),
  v.check(value => !Number.isNaN(Date.parse(value)), 'is not a date and time'),
  v.transform(value => Date.parse(value)),
)

/** Null and a missing field are both `undefined`. */
const optional = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, () => undefined)

export const dag = v.object({
  dag_id: v.string(),
  is_paused: v.boolean(),
  is_stale: optional(v.boolean()),
  has_import_errors: optional(v.boolean()),
  last_parsed_time: optional(time),
  relative_fileloc: optional(v.string()),
  fileloc: optional(v.string()),
})
/** A DAG; times in milliseconds. */
export type Dag = v.InferOutput<typeof dag>

export const importError = v.object({ filename: v.string(), stack_trace: v.string(), timestamp: optional(time) })
/** A DAG file that Airflow cannot import. */
export type ImportError = v.InferOutput<typeof importError>

export const dagRun = v.object({
  dag_run_id: v.string(),
  state: v.string(),
  start_date: optional(time),
  end_date: optional(time),
  run_type: optional(v.string()),
})
/** A run of a DAG; times in milliseconds. */
export type DagRun = v.InferOutput<typeof dagRun>

export const taskInstance = v.object({
  task_id: v.string(),
  map_index: v.number(),
  rendered_map_index: optional(v.string()),
  state: optional(v.string()),
  try_number: v.number(),
  max_tries: optional(v.number()),
  start_date: optional(time),
  end_date: optional(time),
})
/** A task of a run, in its latest try; times in milliseconds. */
export type TaskInstance = v.InferOutput<typeof taskInstance>

export const dagProcessorJob = v.object({
  state: optional(v.string()),
  start_date: optional(time),
  end_date: optional(time),
  latest_heartbeat: optional(time),
})
/** A DAG processor that runs or ran; times in milliseconds. */
export type DagProcessorJob = v.InferOutput<typeof dagProcessorJob>

const component = optional(v.object({ status: optional(v.string()) }))
export const health = v.object({ metadatabase: component, scheduler: component, dag_processor: component })

export const token = v.object({ access_token: v.string() })

export const jobList = v.object({ jobs: v.array(dagProcessorJob) })
export const dagRunList = v.object({ dag_runs: v.array(dagRun) })

/** One page of a list; `total_entries` counts all pages. */
export const page = <K extends string, S extends v.GenericSchema>(key: K, item: S) =>
  v.pipe(
    v.object({ [key]: v.array(item), total_entries: optional(v.number()) }),
    v.transform(reply => ({
      items: (reply as Record<string, unknown>)[key] as v.InferOutput<S>[],
      total: (reply as { total_entries?: number }).total_entries ?? 0,
    })),
  )

/**
 * Checks the JSON of a reply. `request` names it in the error, such as "GET /api/v2/dags".
 * @throws ActionError that names the first wrong field.
 */
export function parseReply<S extends v.GenericSchema>(schema: S, reply: unknown, request: string): v.InferOutput<S> {
  const result = v.safeParse(schema, reply, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  // Without the value, because a reply can contain a secret.
  const problem =
    issue.received === 'undefined'
      ? 'is missing'
      : issue.kind === 'schema'
        ? `is not of type ${issue.type}`
        : issue.message
  throw new ActionError(`Airflow's reply to ${request} is not as expected: ${v.getDotPath(issue) ?? 'it'} ${problem}`, {
    hint: 'Check that the address is an Airflow 3 server, not a proxy or login page.',
  })
}
