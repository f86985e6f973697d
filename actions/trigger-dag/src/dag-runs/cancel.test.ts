import { afterEach, expect, it } from '@jest/globals'
import { type FakeAirflow, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { rig } from '../../test/support/test-connection.ts'
import type { DagReport } from '../report/summary.ts'
import { afterCancel } from './cancel.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

const cancelled = new AbortController()
cancelled.abort(new Error('cancelled'))

async function after(onCancel: 'fail-run' | 'leave', prepare: (fake: FakeAirflow) => void = () => {}) {
  fake = await fakeAirflow({ load: {} })
  fake.runs.set('load/r1', { body: {}, looks: 0 })
  prepare(fake)
  const { airflow, connection, told } = rig(fake.url, { signal: cancelled.signal })
  await connection.relocate()
  const progress = { dagId: 'load', runId: 'r1', run: undefined, tasks: [], failures: [] }
  const reports: DagReport[] = [
    { dagId: 'done', state: 'success' },
    { dagId: 'load', state: 'running', url: 'http://run', progress },
    { dagId: 'next', state: 'not run' },
  ]
  await afterCancel(airflow, reports, onCancel)
  return { told: told.at(-1), state: reports[1]?.state, ended: fake.runs.get('load/r1')?.state }
}

it('leaves the run alone and says where it goes on', async () => {
  const { told, state, ended } = await after('leave')
  expect(told).toBe('warning: Cancelled: run r1 of DAG load goes on in Airflow. http://run')
  expect([state, ended]).toEqual(['running', undefined])
})

it('ends the run though the job is over', async () => {
  const { told, state, ended } = await after('fail-run')
  expect(told).toContain('is marked failed')
  expect([state, ended]).toEqual(['failed', 'failed'])
})

it('says that a run was never started', async () => {
  const { told, state } = await after('fail-run', it => it.runs.clear())
  expect(told).toContain('was not started')
  expect(state).toBe('not run')
})

it.each(['cut', 'hang', { status: 403, body: { detail: 'Forbidden' } }] as const)(
  'says that the run goes on when it cannot be ended: %j',
  async fault => {
    const { told, state } = await after('fail-run', it => {
      it.fault = ({ method }) => (method === 'PATCH' ? fault : undefined)
    })
    expect(told).toContain('could not be ended and goes on')
    expect(state).toBe('running')
  },
)

it('says so when no run is active', async () => {
  fake = await fakeAirflow({})
  const { airflow, told } = rig(fake.url, { signal: cancelled.signal })
  await afterCancel(airflow, [{ dagId: 'load', state: 'not run' }], 'fail-run')
  expect(told).toEqual(['Cancelled: no run of this step is active in Airflow'])
})
