// What happens to the run in Airflow when the job is cancelled?
import type { ChildProcess } from 'node:child_process'
import { expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, runBlackBox } from '../../shared/testing/black-box.ts'
import { type FakeAirflow, fakeAirflow } from './support/fake-airflow.ts'
import { failOnce, isTrigger, runTriggerDag } from './support/run-trigger-dag.ts'

const RUNNING = { load: { frames: [{ state: 'running', tasks: [{ task_id: 'copy', state: 'running' }] }] } }

/** Cancels the job at the second request for the path; `fault` answers later requests. */
function runCancelled(
  inputs: Record<string, string>,
  { path = 'taskInstances', fault }: { path?: string; fault?: (airflow: FakeAirflow) => FakeAirflow['fault'] } = {},
) {
  let job: ChildProcess | undefined
  return runTriggerDag(RUNNING, inputs, {
    onStart: child => {
      job = child
    },
    prepare: airflow => {
      let isCancelled = false
      const answer = fault?.(airflow)
      airflow.fault = request => {
        if (isCancelled) return answer?.(request)
        if (request.path.includes(path) && airflow.requests.filter(one => one.path.includes(path)).length === 2) {
          isCancelled = true
          job?.kill('SIGINT')
        }
        return undefined
      }
    },
  })
}

it('leaves the run and warns that it continues', async () => {
  const { exitCode, warnings, json, airflow } = await runCancelled({})
  expect(exitCode).toBe(1)
  expect(warnings).toEqual([
    `Cancelled: run run-1 of DAG load continues in Airflow. Running: copy. ${airflow.url}/dags/load/runs/run-1`,
  ])
  expect([airflow.runs.get('load/run-1')?.state, json.states]).toEqual([undefined, { load: 'running' }])
})

it('ends the run with on-cancel: fail-run', async () => {
  const { warnings, json, airflow } = await runCancelled({ 'on-cancel': 'fail-run' })
  expect(warnings[0]).toContain('run run-1 of DAG load is marked failed; Airflow stops its tasks. Running: copy.')
  expect([airflow.runs.get('load/run-1')?.state, json.states]).toEqual(['failed', { load: 'failed' }])
})

it('warns that the run does not exist', async () => {
  const { warnings, json } = await runCancelled(
    { 'on-cancel': 'fail-run' },
    {
      fault: airflow => () => {
        airflow.runs.clear()
        return undefined
      },
    },
  )
  expect(warnings).toEqual(['Cancelled: run run-1 of DAG load was not started'])
  expect(json.states).toEqual({ load: 'not run' })
})

it.each(['cut', 'hang', { status: 403, body: { detail: 'Forbidden' } }] as const)(
  'warns that the run continues if it cannot be ended: %j',
  async reply => {
    const { warnings, json } = await runCancelled(
      { 'on-cancel': 'fail-run' },
      { fault: () => request => (request.method === 'PATCH' ? reply : undefined) },
    )
    expect(warnings).toEqual([expect.stringContaining('could not mark run run-1 of DAG load failed, so it continues')])
    expect(json.states).toEqual({ load: 'running' })
  },
)

it('ends a run whose trigger has no reply yet', async () => {
  let job: ChildProcess | undefined
  const { warnings, json, airflow } = await runTriggerDag(
    RUNNING,
    { 'on-cancel': 'fail-run' },
    {
      onStart: child => {
        job = child
      },
      prepare: airflow => {
        airflow.fault = failOnce(isTrigger, ({ body }) => {
          airflow.runs.set('load/run-1', { body: JSON.parse(body), polls: 0 })
          job?.kill('SIGINT')
          return 'hang'
        })
      },
    },
  )
  expect(warnings).toEqual([expect.stringContaining('run run-1 of DAG load is marked failed')])
  expect([airflow.runs.get('load/run-1')?.state, json.states]).toEqual(['failed', { load: 'failed' }])
})

it('logs that no run is active if the job is cancelled before the trigger', async () => {
  const { exitCode, log, airflow } = await runCancelled({ 'on-cancel': 'fail-run' }, { path: '/api/v2/dags/load' })
  expect(exitCode).toBe(1)
  expect(log).toContain('Cancelled: no run of this step is active in Airflow')
  expect(airflow.runs.size).toBe(0)
})

it('ends in time when the runner cancels the process', async () => {
  const airflow = await fakeAirflow(RUNNING)
  let cancelledAt = 0
  const { exitCode, log } = await runBlackBox('trigger-dag', {
    inputs: { url: airflow.url, username: 'admin', password: 'right-password', 'dag-ids': 'load', 'run-id': 'run-1' },
    onStart: child => {
      airflow.fault = ({ path }) => {
        if (cancelledAt === 0 && path.includes('taskInstances')) {
          cancelledAt = performance.now()
          child.kill('SIGINT')
        }
        return undefined
      }
    },
  })
  expect([exitCode, log]).toEqual([1, expect.stringContaining('continues in Airflow')])
  expect(performance.now() - cancelledAt).toBeLessThan(CANCEL_LIMIT_MS)
})
