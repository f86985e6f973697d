import { type Loopback, loopback, type Reply, type Request } from '../../../shared/testing/loopback.ts'

/** A task instance as the API has it; what is left out is filled in. */
export interface FakeTask {
  task_id: string
  state: string | null
  map_index?: number
  try_number?: number
  max_tries?: number
  start_date?: string
  end_date?: string
}

/** What the API says of a run between two looks at it. */
export interface Frame {
  state: string
  tasks?: FakeTask[]
}

export interface FakeDag {
  paused?: boolean
  stale?: boolean
  importErrors?: boolean
  lastParsed?: string
  /** A run goes one frame on with every look at it, and stays at the last. Default: success at once. */
  frames?: Frame[]
}

/** An Airflow 3 on loopback; change its fields while it runs. */
export interface FakeAirflow extends Loopback {
  dags: Record<string, FakeDag>
  importErrors: { filename: string; stack_trace: string; timestamp: string }[]
  /** Logs by `task/try`, the lines as JSON values. */
  logs: Record<string, unknown[]>
  health: Record<string, string | null>
  password: string
  /** The token that is good now; a login hands it out. */
  token: string
  /** Empty if no DAG processor runs. */
  processorStart: string
  /** DAG processors besides the running one of `processorStart`. */
  otherProcessors: { state: string; start_date: string; latest_heartbeat: string; end_date?: string }[]
  /** A reply instead of the usual one: undefined leaves a request alone. */
  fault: (request: Request) => Reply | undefined
  /** Runs by `dag/run`, with the body that started them. */
  runs: Map<string, { body: Record<string, unknown>; looks: number; state?: string }>
  /** The requests of one method and path (as a beginning), in order. */
  of(method: string, path: string): Request[]
}

export const PARSED = '2026-01-01T01:00:00Z'

/** Starts a fake with the given DAGs. */
export async function fakeAirflow(dags: Record<string, FakeDag> = {}): Promise<FakeAirflow> {
  const server = await loopback(request => fake.fault(request) ?? answer(fake, request))
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

const refuse = (status: number, detail: string): Reply => ({ status, body: { detail } })

function answer(fake: FakeAirflow, request: Request): Reply {
  const { pathname, searchParams } = new URL(request.path, 'http://fake')
  if (pathname === '/api/v2/monitor/health') {
    return { body: Object.fromEntries(Object.entries(fake.health).map(([name, status]) => [name, { status }])) }
  }
  const body = request.body === '' ? {} : (JSON.parse(request.body) as Record<string, unknown>)
  if (pathname === '/auth/token') {
    if (body.password !== fake.password) return refuse(401, 'Invalid credentials')
    return { status: 201, body: { access_token: fake.token } }
  }
  // Seen of Airflow 3.3: no token is 401, a bad one 403.
  if (request.headers.authorization === undefined) return refuse(401, 'Not authenticated')
  if (request.headers.authorization !== `Bearer ${fake.token}`) return refuse(403, 'Invalid JWT token')
  const parts = pathname.split('/').slice(3).map(decodeURIComponent)
  if (parts[0] === 'jobs') {
    const running = fake.processorStart === '' ? [] : [{ state: 'running', start_date: fake.processorStart }]
    const jobs = [...running, ...fake.otherProcessors]
    return { body: { jobs, total_entries: jobs.length } }
  }
  if (parts[0] === 'importErrors') return page(fake.importErrors, 'import_errors', searchParams)
  if (parts[0] === 'dags' && parts.length === 1) {
    const all = Object.keys(fake.dags).map(id => dagOf(fake, id))
    return page(
      all.filter(dag => dag?.is_stale === false),
      'dags',
      searchParams,
    )
  }
  return ofDag(fake, request, parts[1] ?? '', parts.slice(2), body)
}

const page = (items: unknown[], key: string, query: URLSearchParams): Reply => {
  const offset = Number(query.get('offset') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  return { body: { [key]: items.slice(offset, offset + limit), total_entries: items.length } }
}

function dagOf(fake: FakeAirflow, id: string) {
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

function ofDag(fake: FakeAirflow, request: Request, id: string, rest: string[], body: Record<string, unknown>): Reply {
  const dag = fake.dags[id]
  if (dag === undefined) return refuse(404, `The Dag with ID: \`${id}\` was not found`)
  const [kind, runId, below, taskId, , number] = rest
  if (kind === undefined) {
    if (request.method === 'PATCH') dag.paused = body.is_paused === true
    return { body: dagOf(fake, id) ?? {} }
  }
  if (runId === undefined)
    return request.method === 'POST' ? start(fake, id, body) : { body: { dag_runs: [], total_entries: 0 } }
  const run = fake.runs.get(`${id}/${runId}`)
  if (run === undefined) return refuse(404, 'The DagRun was not found')
  const frames = dag.frames ?? [{ state: 'success' }]
  if (below === undefined) {
    if (request.method === 'PATCH') run.state = String(body.state)
    else run.looks += 1
    return { body: runOf(runId, run.state ?? frameAt(frames, run.looks).state) }
  }
  const tasks = (frameAt(frames, run.looks).tasks ?? []).map(filled)
  if (taskId === undefined) return page(tasks, 'task_instances', new URL(request.path, 'http://fake').searchParams)
  const log = fake.logs[`${taskId}/${number}`]
  return log === undefined
    ? refuse(404, 'TaskInstance not found')
    : { body: log.map(line => JSON.stringify(line)).join('\n') }
}

function start(fake: FakeAirflow, id: string, body: Record<string, unknown>): Reply {
  if (dagOf(fake, id)?.is_stale !== false) return refuse(404, `Dag with dag_id: '${id}' not found`)
  if (!('logical_date' in body)) return refuse(422, 'logical_date: Field required')
  const key = `${id}/${body.dag_run_id}`
  if (fake.runs.has(key)) return refuse(409, 'The DagRun already exists')
  fake.runs.set(key, { body, looks: 0 })
  return { body: runOf(String(body.dag_run_id), 'queued') }
}

const frameAt = (frames: Frame[], looks: number): Frame =>
  frames[Math.min(Math.max(looks, 1), frames.length) - 1] ?? { state: 'success' }

const ENDED = new Set(['success', 'failed'])

const runOf = (dag_run_id: string, state: string) => ({
  dag_run_id,
  state,
  run_type: 'manual',
  start_date: state === 'queued' ? null : '2026-01-01T02:00:00Z',
  end_date: ENDED.has(state) ? '2026-01-01T02:00:07Z' : null,
})

const filled = (task: FakeTask) => ({
  map_index: -1,
  rendered_map_index: null,
  try_number: task.state === null ? 0 : 1,
  max_tries: 0,
  start_date: task.state === null || task.state === 'queued' ? null : '2026-01-01T02:00:01Z',
  end_date: ENDED.has(task.state ?? '') ? '2026-01-01T02:00:04Z' : null,
  ...task,
})
