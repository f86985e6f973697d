// What does a step log and report while it follows a run?
import { expect, it } from '@jest/globals'
import type { Frame } from './support/fake-airflow.ts'
import { ERROR_LOG, FAILING_DAG, runTriggerDag } from './support/run-trigger-dag.ts'

it('logs every change of a task once', async () => {
  const { lines } = await runTriggerDag({
    load: {
      frames: [
        { state: 'queued' },
        { state: 'running', tasks: [{ task_id: 'a', state: 'running' }] },
        { state: 'success', tasks: [{ task_id: 'a', state: 'success' }] },
      ],
    },
  })
  expect(lines.filter(line => / {2}a: /.test(line)).map(line => line.slice(10))).toEqual([
    'a: running',
    'a: success, 3.0 s',
  ])
})

it('logs mapped tasks with their index', async () => {
  const tasks = (state: string) => [0, 1].map(map_index => ({ task_id: 'each', map_index, state }))
  const running = { state: 'running', tasks: tasks('running') }
  const { lines } = await runTriggerDag({
    load: { frames: [running, running, running, { state: 'success', tasks: tasks('success') }] },
  })
  expect(lines.filter(line => line.includes('each['))).toHaveLength(4)
  expect(lines.filter(line => line.includes('each[1]: running'))).toHaveLength(1)
})

it('reads all pages of the task list', async () => {
  const tasks = Array.from({ length: 230 }, (_, map_index) => ({ task_id: 'each', map_index, state: 'success' }))
  const { lines } = await runTriggerDag({ load: { frames: [{ state: 'success', tasks }] } })
  expect(lines.filter(line => line.includes('each['))).toHaveLength(230)
})

it('names the task, its try, its error lines and the page of a failed run', async () => {
  const { errors, warnings, json, log, airflow } = await runTriggerDag(
    { load: FAILING_DAG },
    {},
    { prepare: ({ logs }) => Object.assign(logs, { 'load/1': ERROR_LOG }) },
  )
  expect(errors).toEqual([
    [
      'DAG load failed in load (try 1)',
      'load: Task failed with exception',
      'load: ProgrammingError: no such table (load.py:7)',
      '1 downstream task(s) did not run.',
      `Run: ${airflow.url}/dags/load/runs/run-1`,
    ].join('\n'),
  ])
  expect(warnings).toEqual([])
  expect(json['failed-tasks']).toEqual([{ dag: 'load', task: 'load', try: 1 }])
  expect(log).toContain('::group::Log of load, try 1\n02:00:02  INFO  starting\n')
})

it('prints the error lines of a task without effect as workflow commands', async () => {
  const { errors, log } = await runTriggerDag(
    { load: FAILING_DAG },
    {},
    {
      prepare: ({ logs }) =>
        Object.assign(logs, { 'load/1': [{ level: 'error', event: '::stop-commands::x\u001b[31m\n##[add-mask]y' }] }),
    },
  )
  expect(errors).toHaveLength(1)
  expect(log).not.toMatch(/^\s*::stop-commands/m)
  expect(log).not.toContain('##[')
})

it('warns of a failed try at once, and succeeds if its retry does', async () => {
  const retry = { task_id: 'load', state: 'up_for_retry', try_number: 1, max_tries: 1 }
  const { errors, warnings, summary } = await runTriggerDag(
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
    { prepare: ({ logs }) => Object.assign(logs, { 'load/1': ERROR_LOG }) },
  )
  expect(errors).toEqual([])
  expect(warnings).toEqual([
    expect.stringMatching(/^load did not succeed in try 1 of 2; Airflow retries it\n[\s\S]*no such table/),
  ])
  expect(summary).toContain('<summary>Errors of load, try 1</summary>')
})

it('reports a failed try that started and ended between two polls', async () => {
  const { warnings } = await runTriggerDag({
    load: {
      frames: [
        { state: 'running', tasks: [{ task_id: 'load', state: 'running', try_number: 2, max_tries: 1 }] },
        { state: 'success' },
      ],
    },
  })
  expect(warnings).toEqual([expect.stringContaining('load did not succeed in try 1 of 2')])
})

it('reads no task log with logs: none', async () => {
  const { errors, airflow } = await runTriggerDag({ load: FAILING_DAG }, { logs: 'none' })
  expect(airflow.requests.filter(({ path }) => path.includes('/logs/'))).toEqual([])
  expect(errors[0]).toContain('DAG load failed in load (try 1)')
})

it('shows the logs of successful tasks with logs: all', async () => {
  const { log } = await runTriggerDag(
    { load: { frames: [{ state: 'success', tasks: [{ task_id: 'fine', state: 'success' }] }] } },
    { logs: 'all' },
    { prepare: ({ logs }) => Object.assign(logs, { 'fine/1': [{ event: 'copied', level: 'info' }] }) },
  )
  expect(log).toContain('INFO  copied')
})

it('reports the failed run even if the task log cannot be read', async () => {
  const { errors } = await runTriggerDag(
    { load: FAILING_DAG },
    {},
    {
      prepare: airflow => {
        airflow.fault = ({ path }) => (path.includes('/logs/') ? { status: 500, body: 'no store' } : undefined)
      },
    },
  )
  expect(errors[0]).toContain('DAG load failed in load (try 1)')
  expect(errors[0]).toContain('Cannot read the task log')
})

it('reports a failed run without a failed task', async () => {
  const { errors } = await runTriggerDag({
    load: { frames: [{ state: 'failed', tasks: [{ task_id: 'a', state: 'success' }] }] },
  })
  expect(errors[0]).toContain('DAG load ended as failed, but no task failed')
})

it('names once the runs that a queued run waits for', async () => {
  const queued = Array.from({ length: 12 }, () => ({ state: 'queued' }))
  const { lines } = await runTriggerDag(
    { load: { frames: [...queued, { state: 'success' }] } },
    {},
    {
      prepare: airflow => {
        const body = { dag_runs: [{ dag_run_id: 'scheduled__1', state: 'running' }] }
        airflow.fault = ({ path }) => (path.includes('dagRuns?') ? { body } : undefined)
      },
    },
  )
  expect(lines.filter(line => line.includes('scheduled__1 (running)'))).toHaveLength(1)
})

it('logs the active tasks once a minute while nothing changes', async () => {
  const long = { state: 'running', tasks: [{ task_id: 'slow', state: 'running' }] }
  const { lines } = await runTriggerDag({
    load: { frames: [...Array.from({ length: 55 }, () => long), { state: 'success' }] },
  })
  const heartbeats = lines.filter(line => line.startsWith('Run running: slow running for'))
  expect(heartbeats.length).toBeGreaterThanOrEqual(2)
  expect(heartbeats.length).toBeLessThanOrEqual(3)
})

it('fails at the deadline and reports that the run continues', async () => {
  const { errors, json } = await runTriggerDag({ load: { frames: [{ state: 'running' }] } })
  expect(errors).toEqual([
    expect.stringMatching(/was still running after 1 h[\s\S]*The run continues in Airflow: http/),
  ])
  expect(json.states).toEqual({ load: 'running' })
})

const RESCHEDULED: Frame[] = [
  { state: 'running', tasks: [{ task_id: 'wait', state: 'up_for_reschedule' }] },
  { state: 'success', tasks: [{ task_id: 'wait', state: 'success' }] },
]
const runWithImportError = (frames: Frame[], timestamp: string) =>
  runTriggerDag(
    { load: { frames } },
    {},
    {
      prepare: ({ importErrors }) =>
        importErrors.push({ filename: 'load.py', stack_trace: 'RuntimeError: broken', timestamp }),
    },
  )

it('fails with the traceback if the DAG file turns out to be broken while a task is rescheduled', async () => {
  const { errors } = await runWithImportError(RESCHEDULED.slice(0, 1), '2026-01-01T02:00:00Z')
  expect(errors).toEqual([
    expect.stringMatching(
      /^Airflow cannot import the file of DAG load, load\.py:\nRuntimeError: broken\nIts run waits/,
    ),
  ])
})

it('follows a task that reschedules itself, as sensors do', async () => {
  const { errors, json } = await runTriggerDag({ load: { frames: RESCHEDULED } })
  expect([errors, json.states]).toEqual([[], { load: 'success' }])
})

it('ignores an import error of an earlier version while a task is rescheduled', async () => {
  const { errors, json } = await runWithImportError(RESCHEDULED, '2025-12-31T23:59:00Z')
  expect([errors, json.states]).toEqual([[], { load: 'success' }])
})
