// Which runs does a step start, and what does it report about the others?
import { expect, it } from '@jest/globals'
import { FAILING_DAG, failOnce, isTrigger, runTriggerDag } from './support/run-trigger-dag.ts'

const success = (...dagIds: string[]) => Object.fromEntries(dagIds.map(dagId => [dagId, 'success']))

it('runs the DAGs in order with conf and note, and sets outputs and summary', async () => {
  const { exitCode, errors, outputs, json, summary, masked, airflow } = await runTriggerDag(
    { one: {}, two: { paused: true } },
    { conf: 'day: 7', note: 'from a test' },
  )
  expect([exitCode, errors]).toEqual([0, []])
  expect(outputs.changed).toBe('true')
  expect(json).toEqual({
    changed: true,
    'run-ids': { one: 'run-1', two: 'run-1' },
    'run-urls': { one: `${airflow.url}/dags/one/runs/run-1`, two: `${airflow.url}/dags/two/runs/run-1` },
    states: success('one', 'two'),
    durations: { one: 7, two: 7 },
    'failed-tasks': [],
  })
  expect(summary).toContain('### ✅ Succeeded: DAGs <code>one</code>, <code>two</code>')
  expect(masked).toEqual(['right-password', 'token-1'])
  expect([...airflow.runs.keys()]).toEqual(['one/run-1', 'two/run-1'])
  expect(airflow.runs.get('one/run-1')?.body).toEqual({
    dag_run_id: 'run-1',
    logical_date: null,
    conf: { day: 7 },
    note: 'from a test',
  })
})

it('plans without a change, and logs the state of every DAG', async () => {
  const { exitCode, json, log, summary, airflow } = await runTriggerDag(
    { one: {}, two: { paused: true }, broken: { importErrors: true }, removed: { stale: true } },
    { 'dag-ids': 'one\ntwo\nthree\nbroken\nremoved', mode: 'plan', 'run-id': '' },
  )
  expect(exitCode).toBe(0)
  expect(json.changed).toBe(false)
  expect(json.states).toEqual({ one: 'active', two: 'paused', three: 'unknown', broken: 'broken', removed: 'unknown' })
  expect(log).toMatch(/DAG two is paused; it would be unpaused and triggered as github__owner_repo__17_1__two__/)
  expect(summary).toContain('> <b>Apply would fail</b><br>Airflow cannot import the file of DAG broken\n')
  expect(airflow.requests.filter(({ method, path }) => method !== 'GET' && path !== '/auth/token')).toEqual([])
})

it('plans that apply would refuse to wait for the run of a paused DAG', async () => {
  const inputs = { 'dag-ids': 'two', mode: 'plan', unpause: 'false' }
  const { log, summary } = await runTriggerDag({ two: { paused: true } }, inputs)
  expect(log).toContain('DAG two is paused; it would not be triggered, because its run would never start')
  expect(summary).toContain('DAG two is paused; set unpause: true, or wait: false')
  const unawaited = await runTriggerDag({ two: { paused: true } }, { ...inputs, wait: 'false' })
  expect(unawaited.summary).not.toContain('Apply would fail')
})

it('triggers no DAG if one of them is broken', async () => {
  const { errors, json, airflow } = await runTriggerDag(
    { one: { paused: true }, two: { importErrors: true } },
    {},
    {
      prepare: ({ importErrors }) => {
        importErrors.push({ filename: 'two.py', stack_trace: 'SyntaxError: x', timestamp: '2026-01-01T01:00:00Z' })
      },
    },
  )
  expect(errors).toEqual([expect.stringContaining('SyntaxError: x')])
  expect(json).toMatchObject({ changed: false, states: { one: 'not run', two: 'not run' } })
  expect([airflow.runs.size, airflow.dags.one?.paused]).toEqual([0, true])
})

it('reports a DAG that does not exist, with the existing DAGs', async () => {
  const { errors } = await runTriggerDag({ load: {} }, { 'dag-ids': 'lod', 'wait-for-parse-minutes': '0' })
  expect(errors).toEqual([expect.stringContaining('Airflow has no DAG "lod" (waited 0 ms); existing DAGs: load')])
})

it('reports a wrong password', async () => {
  const { exitCode, errors, outputs } = await runTriggerDag({ load: {} }, { password: 'wrong-password' })
  expect([exitCode, outputs.changed]).toEqual([1, 'false'])
  expect(errors).toEqual([expect.stringContaining('rejected the user name or password of admin')])
})

it('rejects a public address without TLS before it sends anything', async () => {
  const { errors, airflow } = await runTriggerDag({ load: {} }, { url: 'http://203.0.113.7:8080' })
  expect(errors).toEqual([expect.stringContaining('the password would be sent unencrypted')])
  expect(airflow.requests).toEqual([])
})

it('stops at the first failed run and names the DAGs that were not run', async () => {
  const { errors, json, airflow } = await runTriggerDag({ one: FAILING_DAG, two: {}, three: {} })
  expect(errors[0]).toMatch(/^Not run: two, three\.\nRun: http:\S+$/m)
  expect(json.states).toEqual({ one: 'failed', two: 'not run', three: 'not run' })
  expect(airflow.requests.filter(isTrigger)).toHaveLength(1)
})

it('follows the run whose trigger reply was lost, and starts no second one', async () => {
  const { errors, outputs, airflow } = await runTriggerDag(
    { load: {} },
    {},
    {
      prepare: airflow => {
        airflow.fault = failOnce(isTrigger, ({ body }) => {
          airflow.runs.set('load/run-1', { body: JSON.parse(body), polls: 0 })
          return 'cut'
        })
      },
    },
  )
  expect([errors, outputs.changed, airflow.runs.size]).toEqual([[], 'true', 1])
})

it('repeats a trigger that did not reach Airflow', async () => {
  const { errors, airflow } = await runTriggerDag(
    { load: {} },
    {},
    {
      prepare: airflow => {
        airflow.fault = failOnce(isTrigger, () => ({ status: 503, body: 'restarting' }))
      },
    },
  )
  expect([errors, airflow.runs.size]).toEqual([[], 1])
})

it('follows an existing run with the same id and reports no change', async () => {
  const { errors, outputs, log } = await runTriggerDag(
    { load: {} },
    {},
    { prepare: ({ runs }) => runs.set('load/run-1', { body: {}, polls: 0 }) },
  )
  expect([errors, outputs.changed]).toEqual([[], 'false'])
  expect(log).toContain('Following the existing run run-1 of DAG load')
})

it('unpauses a paused DAG before it triggers it', async () => {
  const { errors, airflow } = await runTriggerDag({ load: { paused: true } })
  const writes = airflow.requests.filter(({ method, path }) => method !== 'GET' && path !== '/auth/token')
  expect(errors).toEqual([])
  expect(writes.map(({ method, body }) => [method, JSON.parse(body).is_paused])).toEqual([
    ['PATCH', false],
    ['POST', undefined],
  ])
})

it('does not trigger a DAG that stays paused if it would wait for the run', async () => {
  const { errors, airflow } = await runTriggerDag({ load: { paused: true } }, { unpause: 'false' })
  expect(errors).toEqual([expect.stringContaining('DAG load is paused')])
  expect(airflow.runs.size).toBe(0)
})

it('triggers a DAG that stays paused with a warning if it does not wait', async () => {
  const { errors, warnings, airflow } = await runTriggerDag(
    { load: { paused: true } },
    { unpause: 'false', wait: 'false' },
  )
  expect([errors, airflow.runs.size]).toEqual([[], 1])
  expect(warnings).toEqual(['DAG load is paused: its run starts when the DAG is unpaused'])
})

it('only triggers with wait: false', async () => {
  const { json, airflow } = await runTriggerDag({ one: {}, two: {} }, { wait: 'false' })
  expect(json.states).toEqual({ one: 'queued', two: 'queued' })
  expect(airflow.requests.filter(({ path }) => path.includes('taskInstances'))).toEqual([])
})

it("reports Airflow's reason for rejecting a conf, and the DAG as not run", async () => {
  const { errors, json } = await runTriggerDag(
    { load: {} },
    {},
    {
      prepare: airflow => {
        airflow.fault = request =>
          isTrigger(request) ? { status: 400, body: { detail: 'Invalid input for param day' } } : undefined
      },
    },
  )
  expect(errors).toEqual([expect.stringContaining('400: Invalid input for param day')])
  expect(json).toMatchObject({ states: { load: 'not run' }, 'run-ids': {} })
})

it.each([
  ['whose reply was lost before the next attempt was rejected', [{ status: 503 }, { status: 403 }]],
  ['that exists but must not be read', [{ status: 409 }, { status: 403 }]],
])('reports the state of a run %s as unknown', async (_name, replies) => {
  const { errors, json, summary } = await runTriggerDag(
    { load: {} },
    {},
    {
      prepare: airflow => {
        airflow.fault = ({ path }) =>
          path.includes('/dagRuns') && !path.includes('?') ? (replies.shift() ?? { status: 403 }) : undefined
      },
    },
  )
  expect(errors).toEqual([expect.stringContaining('grant a role such as Op or Admin')])
  expect(json.states).toEqual({ load: 'unknown' })
  expect(summary).toContain('/dags/load/runs/run-1')
})
