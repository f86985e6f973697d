import {
  type LoopbackServer,
  type Reply,
  type Request,
  serveOnLoopback,
} from '../../../shared/testing/loopback-server.ts'

/** A task instance of the API; missing fields get defaults. */
export interface FakeTask {
  task_id: string
  state: string | null
  map_index?: number
  try_number?: number
  max_tries?: number
  start_date?: string
  end_date?: string
}

/** The state of a run and its tasks at one poll. */
export interface Frame {
  state: string
  tasks?: FakeTask[]
}

export interface FakeDag {
  paused?: boolean
  stale?: boolean
  importErrors?: boolean
  lastParsed?: string
  /** Every poll of a run returns the next frame, and the last one in the end. Default: success at once. */
  frames?: Frame[]
}

/** An Airflow 3 on loopback; tests change its fields while it runs. */
export interface FakeAirflow extends LoopbackServer {
  dags: Record<string, FakeDag>
  importErrors: { filename: string; stack_trace: string; timestamp: string }[]
  /** Logs by `task/try`; the lines are JSON values. */
  logs: Record<string, unknown[]>
  health: Record<string, string | null>
  password: string
  /** The valid token; a login returns it. */
  token: string
  /** Empty if no DAG processor runs. */
  processorStart: string
  /** DAG processors besides the running one of `processorStart`. */
  otherProcessors: { state: string; start_date: string; latest_heartbeat: string; end_date?: string }[]
  /** Returns a reply instead of the usual one, or undefined. */
  fault: (request: Request) => Reply | undefined
  /** Runs by `dag/run`, with the body of their trigger. */
  runs: Map<string, { body: Record<string, unknown>; polls: number; state?: string }>
  /** The requests with this method and this beginning of the path, in order. */
  of(method: string, path: string): Request[]
}

export const PARSED = '2026-01-01T01:00:00Z'

/** Starts a fake Airflow with these DAGs. */
export async function fakeAirflow(dags: Record<string, FakeDag> = {}): Promise<FakeAirflow> {
  const server = await serveOnLoopback(request => fake.fault(request) ?? answer(fake, request))
  const fake: FakeAirflow = {
    ...server,
    dags,
    importErrors: [],
    logs: {},
    health: { metadatabase: 'healthy', scheduler: 'healthy', dag_processor: 'healthy' },
    password: 'right-password',
    token: 'token-1',
    processorStart: '2026-01-01T00:00:00Z',
    otherProcessors: [],
    fault: () => undefined,
    runs: new Map(),
    of: (method, path) => server.requests.filter(request => request.method === method && request.path.startsWith(path)),
  }
  return fake
}

const reject = (status: number, detail: string): Reply => ({ status, body: { detail } })

function answer(fake: FakeAirflow, request: Request): Reply {
  const { pathname, searchParams } = new URL(request.path, 'http://fake')
  if (pathname === '/api/v2/monitor/health') {
    return { body: Object.fromEntries(Object.entries(fake.health).map(([name, status]) => [name, { status }])) }
  }
  const body = request.body === '' ? {} : (JSON.parse(request.body) as Record<string, unknown>)
  if (pathname === '/auth/token') {
    if (body.password !== fake.password) return reject(401, 'Invalid credentials')
    return { status: 201, body: { access_token: fake.token } }
  }
  // As Airflow 3.3: 401 without a token, 403 for an invalid one.
  if (request.headers.authorization === undefined) return reject(401, 'Not authenticated')
  if (request.headers.authorization !== `Bearer ${fake.token}`) return reject(403, 'Invalid JWT token')
  const parts = pathname.split('/').slice(3).map(decodeURIComponent)
  if (parts[0] === 'jobs') {
    const running = fake.processorStart === '' ? [] : [{ state: 'running', start_date: fake.processorStart }]
    const jobs = [...running, ...fake.otherProcessors]
    return { body: { jobs, total_entries: jobs.length } }
  }
  if (parts[0] === 'importErrors') return page(fake.importErrors, 'import_errors', searchParams)
  if (parts[0] === 'dags' && parts.length === 1) {
    const all = Object.keys(fake.dags).map(id => describeDag(fake, id))
    return page(
      all.filter(dag => dag?.is_stale === false),
      'dags',
      searchParams,
    )
  }
  return answerDag(fake, request, parts[1] ?? '', parts.slice(2), body)
}

const page = (items: unknown[], key: string, query: URLSearchParams): Reply => {
  const offset = Number(query.get('offset') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  return { body: { [key]: items.slice(offset, offset + limit), total_entries: items.length } }
}

function describeDag(fake: FakeAirflow, id: string) {
  const dag = fake.dags[id]
  if (dag === undefined) return undefined
  return {
    dag_id: id,
    is_paused: dag.paused ?? false,
    is_stale: dag.stale ?? dag.importErrors ?? false,
    has_import_errors: dag.importErrors ?? false,
    last_parsed_time: dag.lastParsed ?? PARSED,
    relative_fileloc: `${id}.py`,
    fileloc: `/opt/airflow/dags/${id}.py`,
  }
}

function answerDag(
  fake: FakeAirflow,
  request: Request,
  id: string,
  rest: string[],
  body: Record<string, unknown>,
): Reply {
  const dag = fake.dags[id]
  if (dag === undefined) return reject(404, `The Dag with ID: \`${id}\` was not found`)
  const [collection, runId, subCollection, taskId, , tryNumber] = rest
  if (collection === undefined) {
    if (request.method === 'PATCH') dag.paused = body.is_paused === true
    return { body: describeDag(fake, id) ?? {} }
  }
  if (runId === undefined)
    return request.method === 'POST' ? startRun(fake, id, body) : { body: { dag_runs: [], total_entries: 0 } }
  const run = fake.runs.get(`${id}/${runId}`)
  if (run === undefined) return reject(404, 'The DagRun was not found')
  const frames = dag.frames ?? [{ state: 'success' }]
  if (subCollection === undefined) {
    if (request.method === 'PATCH') run.state = String(body.state)
    else run.polls += 1
    return { body: describeRun(runId, run.state ?? frameAt(frames, run.polls).state) }
  }
  const tasks = (frameAt(frames, run.polls).tasks ?? []).map(completeTask)
  if (taskId === undefined) return page(tasks, 'task_instances', new URL(request.path, 'http://fake').searchParams)
  const log = fake.logs[`${taskId}/${tryNumber}`]
  return log === undefined
    ? reject(404, 'TaskInstance not found')
    : { body: log.map(line => JSON.stringify(line)).join('\n') }
}

function startRun(fake: FakeAirflow, id: string, body: Record<string, unknown>): Reply {
  if (describeDag(fake, id)?.is_stale !== false) return reject(404, `Dag with dag_id: '${id}' not found`)
  if (!('logical_date' in body)) return reject(422, 'logical_date: Field required')
  const key = `${id}/${body.dag_run_id}`
  if (fake.runs.has(key)) return reject(409, 'The DagRun already exists')
  fake.runs.set(key, { body, polls: 0 })
  return { body: describeRun(String(body.dag_run_id), 'queued') }
}

const frameAt = (frames: Frame[], polls: number): Frame =>
  frames[Math.min(Math.max(polls, 1), frames.length) - 1] ?? { state: 'success' }

const ENDED = new Set(['success', 'failed'])

const describeRun = (dag_run_id: string, state: string) => ({
  dag_run_id,
  state,
  run_type: 'manual',
  start_date: state === 'queued' ? null : '2026-01-01T02:00:00Z',
  end_date: ENDED.has(state) ? '2026-01-01T02:00:07Z' : null,
})

const completeTask = (task: FakeTask) => ({
  map_index: -1,
  rendered_map_index: null,
  try_number: task.state === null ? 0 : 1,
  max_tries: 0,
  start_date: task.state === null || task.state === 'queued' ? null : '2026-01-01T02:00:01Z',
  end_date: ENDED.has(task.state ?? '') ? '2026-01-01T02:00:04Z' : null,
  ...task,
})
