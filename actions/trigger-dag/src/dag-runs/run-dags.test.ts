import { afterEach, expect, it } from '@jest/globals'
import type { Request } from '../../../shared/testing/loopback.ts'
import { type FakeAirflow, type FakeDag, type Frame, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { rig } from '../../test/support/test-connection.ts'
import { resultsOf } from '../report/results.ts'
import type { DagReport } from '../report/summary.ts'
import { runDags } from './run-dags.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

const ORDER = {
  conf: undefined,
  runId: 'run-1',
  note: undefined,
  unpause: true,
  wait: true,
  waitForParseMinutes: undefined,
  logs: 'failed',
} as const

type Order = Parameters<typeof runDags>[1]

async function running(
  dags: Record<string, FakeDag>,
  order: Partial<Order> = {},
  prepare = (_fake: FakeAirflow) => {},
) {
  fake = await fakeAirflow(dags)
  prepare(fake)
  const { airflow, told, clock, connection } = rig(fake.url)
  await connection.relocate()
  const reports: DagReport[] = Object.keys(dags).map(dagId => ({ dagId, state: 'not run' }))
  let changed = false
  const end = runDags(airflow, { ...ORDER, ...order }, reports, what => {
    changed ||= what?.changed ?? false
  })
  const error = await end.then(
    () => undefined,
    (cause: unknown) => cause as Error & { hint?: string },
  )
  return { reports, told, clock, error, changed, results: resultsOf(reports) }
}

const isTrigger = ({ method, path }: Request) => method === 'POST' && path.endsWith('/dagRuns')

/** A fault that happens the first time the question is answered with yes. */
function once(fault: (request: Request) => boolean, reply: NonNullable<ReturnType<FakeAirflow['fault']>>) {
  let left = 1
  return (request: Request) => (fault(request) && left-- > 0 ? reply : undefined)
}

const FAILING: Frame[] = [
  { state: 'running', tasks: [{ task_id: 'load', state: 'running' }] },
  {
    state: 'failed',
    tasks: [
      { task_id: 'load', state: 'failed' },
      { task_id: 'after', state: 'upstream_failed', try_number: 0 },
    ],
  },
]
const ERROR_LOG = [
  { timestamp: '2026-01-01T02:00:02Z', level: 'info', event: 'starting' },
  {
    timestamp: '2026-01-01T02:00:03Z',
    level: 'error',
    event: 'Task failed with exception',
    error_detail: [
      {
        exc_type: 'ProgrammingError',
        exc_value: 'no such table',
        frames: [{ filename: 'load.py', lineno: 7, name: 'f' }],
      },
    ],
  },
]

it('triggers with conf, note and run id, and follows the run to its end', async () => {
  const { error, results, changed, told } = await running(
    {
      load: {
        frames: [
          { state: 'queued' },
          { state: 'running', tasks: [{ task_id: 'a', state: 'running' }] },
          { state: 'success', tasks: [{ task_id: 'a', state: 'success' }] },
        ],
      },
    },
    { conf: { day: '2026-01-01' }, note: 'by a test' },
  )
  expect(error).toBeUndefined()
  expect(changed).toBe(true)
  expect(fake.runs.get('load/run-1')?.body).toEqual({
    dag_run_id: 'run-1',
    logical_date: null,
    conf: { day: '2026-01-01' },
    note: 'by a test',
  })
  expect(results).toEqual({
    'run-ids': { load: 'run-1' },
    'run-urls': { load: `${fake.url}/dags/load/runs/run-1` },
    states: { load: 'success' },
    durations: { load: 7 },
    'failed-tasks': [],
  })
  expect(told.filter(line => /a: /.test(line)).map(line => line.slice(10))).toEqual(['a: running', 'a: success, 3.0 s'])
})

it('tells every change of a task once, and mapped tasks by their index', async () => {
  const tasks = (state: string) => [0, 1].map(map_index => ({ task_id: 'each', map_index, state }))
  const still = { state: 'running', tasks: tasks('running') }
  const { told } = await running({
    load: { frames: [still, still, still, { state: 'success', tasks: tasks('success') }] },
  })
  expect(told.filter(line => line.includes('each['))).toHaveLength(4)
  expect(told.filter(line => line.includes('each[1]: running'))).toHaveLength(1)
})

it('reads more tasks than fit on a page', async () => {
  const tasks = Array.from({ length: 230 }, (_, map_index) => ({ task_id: 'each', map_index, state: 'success' }))
  const { reports } = await running({ load: { frames: [{ state: 'success', tasks }] } })
  expect(reports[0]?.progress?.tasks).toHaveLength(230)
})

it('names the task, its try, its error lines and the page of a run that failed', async () => {
  const { error, results, told } = await running({ load: { frames: FAILING } }, {}, it => {
    it.logs['load/1'] = ERROR_LOG
  })
  expect(error?.message).toBe(
    'DAG load failed in load (try 1)\nload: Task failed with exception\nload: ProgrammingError: no such table (load.py:7)\n1 task(s) after it did not run.',
  )
  expect(error?.hint).toContain(`${fake.url}/dags/load/runs/run-1`)
  expect(results['failed-tasks']).toEqual([{ dag: 'load', task: 'load', try: 1 }])
  expect(told.join('\n')).toContain('starting')
})

it('stops at the first failure and names the DAGs that were not run', async () => {
  const { error, results } = await running({ one: { frames: FAILING }, two: {}, three: {} })
  expect(error?.hint).toContain('Not run: two, three.')
  expect(results.states).toEqual({ one: 'failed', two: 'not run', three: 'not run' })
  expect(fake.requests.filter(isTrigger)).toHaveLength(1)
})

it('tells the error of a failed try at once, and does not blame the run for it when a retry succeeds', async () => {
  const retry = { task_id: 'load', state: 'up_for_retry', try_number: 1, max_tries: 1 }
  const { error, told, reports } = await running(
    {
      load: {
        frames: [
          { state: 'running', tasks: [retry] },
          { state: 'running', tasks: [retry] },
          { state: 'success', tasks: [{ ...retry, state: 'success', try_number: 2 }] },
        ],
      },
    },
    {},
    it => {
      it.logs['load/1'] = ERROR_LOG
    },
  )
  expect(error).toBeUndefined()
  const warnings = told.filter(line => line.startsWith('warning: '))
  expect(warnings).toEqual([
    expect.stringMatching(/^warning: load did not succeed in try 1 of 2; Airflow tries again\n[\s\S]*no such table/),
  ])
  expect(reports[0]?.progress?.failures).toHaveLength(1)
})

it('notices a failed try that came and went between two looks', async () => {
  const { told } = await running(
    {
      load: {
        frames: [
          { state: 'running', tasks: [{ task_id: 'load', state: 'running', try_number: 2, max_tries: 1 }] },
          { state: 'success' },
        ],
      },
    },
    {},
    it => {
      it.logs['load/1'] = ERROR_LOG
    },
  )
  expect(told.filter(line => line.includes('load did not succeed in try 1 of 2'))).toHaveLength(1)
})

it('reads no log with logs none, and those of successful tasks too with all', async () => {
  const none = await running({ load: { frames: FAILING } }, { logs: 'none' })
  expect(fake.requests.filter(({ path }) => path.includes('/logs/'))).toEqual([])
  expect(none.error?.message).toContain('DAG load failed in load (try 1)')
  await fake.close()
  const good = [{ state: 'success', tasks: [{ task_id: 'fine', state: 'success' }] }]
  const all = await running({ load: { frames: good } }, { logs: 'all' }, it => {
    it.logs['fine/1'] = [{ event: 'all well', level: 'info' }]
  })
  expect(all.told.join('\n')).toContain('INFO  all well')
})

it('says so where a log cannot be read, and still how the run ended', async () => {
  const { error } = await running({ load: { frames: FAILING } }, {}, it => {
    it.fault = ({ path }) => (path.includes('/logs/') ? { status: 500, body: 'no store' } : undefined)
  })
  expect(error?.message).toContain('DAG load failed in load (try 1)')
  expect(error?.message).toContain('its log could not be read')
})

it('says that no task failed where a run was marked failed', async () => {
  const { error } = await running({
    load: { frames: [{ state: 'failed', tasks: [{ task_id: 'a', state: 'success' }] }] },
  })
  expect(error?.message).toContain('no task failed')
})

it('triggers none when one of them is broken or unknown', async () => {
  const { error, results } = await running({ one: { paused: true }, two: { importErrors: true } }, {}, it => {
    it.importErrors = [{ filename: 'two.py', stack_trace: 'SyntaxError: x', timestamp: '2026-01-01T01:00:00Z' }]
  })
  expect(error?.message).toContain('SyntaxError: x')
  expect(results.states).toEqual({ one: 'not run', two: 'not run' })
  expect([fake.runs.size, fake.dags.one?.paused]).toEqual([0, true])
})

it('follows the run whose trigger lost its reply, and never starts a second', async () => {
  const { error, changed } = await running({ load: {} }, {}, it => {
    let left = 1
    it.fault = request => {
      if (!isTrigger(request) || left-- <= 0) return undefined
      // Carried out, then the connection breaks.
      it.runs.set('load/run-1', { body: JSON.parse(request.body), looks: 0 })
      return 'cut'
    }
  })
  expect(error).toBeUndefined()
  expect(changed).toBe(true)
  expect(fake.runs.size).toBe(1)
})

it('sends the trigger again when the first never arrived', async () => {
  const { error } = await running({ load: {} }, {}, it => {
    it.fault = once(isTrigger, { status: 503, body: 'restarting' })
  })
  expect(error).toBeUndefined()
  expect(fake.runs.size).toBe(1)
})

it('follows a run that was there before, and claims no change', async () => {
  const { error, changed, told } = await running({ load: {} }, {}, it => {
    it.runs.set('load/run-1', { body: {}, looks: 0 })
  })
  expect(error).toBeUndefined()
  expect(changed).toBe(false)
  expect(told.join('\n')).toContain('exists already')
})

it('unpauses a paused DAG before it triggers it', async () => {
  const { error } = await running({ load: { paused: true } })
  expect(error).toBeUndefined()
  const writes = fake.requests.filter(({ method, path }) => method !== 'GET' && path !== '/auth/token')
  expect(writes.map(({ method, body }) => [method, JSON.parse(body).is_paused])).toEqual([
    ['PATCH', false],
    ['POST', undefined],
  ])
})

it('refuses to wait for a run of a DAG that stays paused, and triggers nothing', async () => {
  const { error } = await running({ load: { paused: true } }, { unpause: false })
  expect(error?.message).toContain('is paused')
  expect(fake.runs.size).toBe(0)
  await fake.close()
  const left = await running({ load: { paused: true } }, { unpause: false, wait: false })
  expect(left.error).toBeUndefined()
  expect(fake.runs.size).toBe(1)
})

it('only triggers with wait false', async () => {
  const { results } = await running({ one: {}, two: {} }, { wait: false })
  expect(results.states).toEqual({ one: 'queued', two: 'queued' })
  expect(fake.requests.filter(({ path }) => path.includes('taskInstances'))).toEqual([])
})

it('says which runs a queued one waits for', async () => {
  const queued = Array.from({ length: 12 }, () => ({ state: 'queued' }))
  const { told } = await running({ load: { frames: [...queued, { state: 'success' }] } }, {}, it => {
    it.fault = ({ path }) =>
      path.includes('dagRuns?') ? { body: { dag_runs: [{ dag_run_id: 'scheduled__1', state: 'running' }] } } : undefined
  })
  expect(told.filter(line => line.includes('scheduled__1 (running)'))).toHaveLength(1)
})

it('says once a minute what is under way while nothing changes', async () => {
  const long = { state: 'running', tasks: [{ task_id: 'slow', state: 'running' }] }
  const { told } = await running({
    load: { frames: [...Array.from({ length: 55 }, () => long), { state: 'success' }] },
  })
  const lines = told.filter(line => line.startsWith('Run running: slow running for'))
  expect(lines.length).toBeGreaterThanOrEqual(2)
  expect(lines.length).toBeLessThanOrEqual(3)
})

it('fails at the deadline and says that the run goes on', async () => {
  const { error } = await running({ load: { frames: [{ state: 'running' }] } })
  expect(error?.name).toBe('DeadlineError')
  expect(error?.hint).toContain('goes on')
})

it('shows what Airflow has against a conf', async () => {
  const { error, reports } = await running({ load: {} }, {}, it => {
    it.fault = request =>
      isTrigger(request) ? { status: 400, body: { detail: 'Invalid input for param day' } } : undefined
  })
  expect(error?.message).toContain('400: Invalid input for param day')
  expect(reports).toEqual([{ dagId: 'load', state: 'not run' }])
})

it.each([
  ['whose reply was lost before the next was refused', [{ status: 503 }, { status: 403 }]],
  ['that exists already but must not be read', [{ status: 409 }, { status: 403 }]],
])('gives the state of a run %s as unknown', async (_name, replies) => {
  const { error, reports } = await running({ load: {} }, {}, it => {
    it.fault = ({ path }) =>
      path.includes('/dagRuns') && !path.includes('?') ? (replies.shift() ?? { status: 403 }) : undefined
  })
  expect(error?.name).toBe('Refused')
  expect(reports[0]?.state).toBe('unknown')
  expect(reports[0]?.url).toContain('run-1')
})

it('fails with the traceback when the file turns out to be broken while its run is put off', async () => {
  const frames = [{ state: 'running', tasks: [{ task_id: 'copy', state: 'up_for_reschedule' }] }]
  const { error } = await running({ load: { frames } }, {}, fake => {
    fake.importErrors.push({
      filename: 'load.py',
      stack_trace: 'RuntimeError: broken',
      timestamp: '2026-01-01T02:00:00Z',
    })
  })
  expect(error?.message).toBe('Airflow cannot read the file of DAG load, load.py:\nRuntimeError: broken')
  expect(error?.hint).toContain('Its run waits in Airflow')
})

it('follows a task that reschedules itself, as sensors do', async () => {
  const frames = [
    { state: 'running', tasks: [{ task_id: 'wait', state: 'up_for_reschedule' }] },
    { state: 'success', tasks: [{ task_id: 'wait', state: 'success' }] },
  ]
  const { error, reports } = await running({ load: { frames } })
  expect([error, reports[0]?.state]).toEqual([undefined, 'success'])
})

it('does not trust an import error of an earlier version while a task is rescheduled', async () => {
  const frames = [
    { state: 'running', tasks: [{ task_id: 'wait', state: 'up_for_reschedule' }] },
    { state: 'success', tasks: [{ task_id: 'wait', state: 'success' }] },
  ]
  const { error, reports } = await running({ load: { frames } }, {}, fake => {
    const timestamp = '2025-12-31T23:59:00Z'
    fake.importErrors.push({ filename: 'load.py', stack_trace: 'RuntimeError: broken', timestamp })
  })
  expect([error, reports[0]?.state]).toEqual([undefined, 'success'])
})
