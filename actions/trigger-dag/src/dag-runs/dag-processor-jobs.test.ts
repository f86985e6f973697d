// Which parse results and import errors count during and after a rollout?
import { afterEach, expect, it } from '@jest/globals'
import { type FakeAirflow, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { createTestConnection } from '../../test/support/test-connection.ts'
import { waitForDag } from './wait-for-dag.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

// On the test connection's clock the DAG processor started two hours ago and parsed every file an hour ago.
const START = Date.parse('2026-01-01T02:00:00Z')
const later = (minutes: number) => new Date(START + minutes * 60_000).toISOString()

const DENIED = { status: 403, body: { detail: 'Forbidden' } }

const error = (filename: string, timestamp: string) => ({
  filename,
  timestamp,
  stack_trace:
    'Traceback (most recent call last):\n  File "x.py", line 2\nModuleNotFoundError: No module named \'x\'\n',
})

const processor = (state: string, startedAt: number, lastBeatAt: number) => ({
  state,
  start_date: later(startedAt),
  latest_heartbeat: later(lastBeatAt),
})

/** The old file is broken, the new DAG processor started a minute before the step; `at` changes things by minute. */
async function rollout(at: (minute: number) => void) {
  fake = await fakeAirflow({ load: { importErrors: true } })
  fake.processorStart = later(-1)
  fake.importErrors = [error('load.py', later(-0.5))]
  const setup = createTestConnection(fake.url)
  fake.fault = () => {
    at((setup.clock.now() - START) / 60_000)
    return undefined
  }
  return setup
}
const parseAgain = () => {
  fake.importErrors = []
  fake.dags.load = { lastParsed: later(0.5) }
}

it('ignores an import error while the old DAG processor still runs', async () => {
  const { airflow, logged } = await rollout(minute => {
    fake.otherProcessors = [processor('running', -60, minute)]
    if (minute > 0.5) parseAgain()
  })
  await expect(waitForDag(airflow, 'load', undefined)).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged).toEqual(['Waiting for DAG load: an earlier DAG processor is still running'])
})

it.each([
  ['was killed', () => processor('running', -60, -0.4)],
  ['stopped', () => ({ ...processor('success', -60, -0.4), end_date: later(-0.3) })],
])('ignores an import error that the old DAG processor wrote until it %s', async (_how, before) => {
  const { airflow } = await rollout(minute => {
    fake.otherProcessors = [before()]
    if (minute > 0.5) parseAgain()
  })
  // A killed processor counts as running for a minute after its last heartbeat.
  await expect(waitForDag(airflow, 'load', undefined)).resolves.toMatchObject({ dag_id: 'load' })
})

it('fails with the traceback once the new DAG processor alone has parsed the file', async () => {
  const { airflow, clock } = await rollout(minute => {
    fake.otherProcessors = [processor('running', -60, -0.4)]
    if (minute > 0.5) fake.importErrors = [error('load.py', later(0.5))]
  })
  await expect(waitForDag(airflow, 'load', undefined)).rejects.toThrow("No module named 'x'")
  expect(clock.now() - START).toBeLessThan(60_000)
})

it('does not accept a DAG that the old DAG processor parsed last', async () => {
  const { airflow, clock } = await rollout(minute => {
    fake.otherProcessors = [
      minute < 0.5 ? processor('running', -60, minute) : { ...processor('success', -60, 0.5), end_date: later(0.5) },
    ]
    fake.dags.load = { lastParsed: later(minute < 0.8 ? 0.4 : 0.8) }
  })
  await waitForDag(airflow, 'load', undefined)
  expect(clock.now() - START).toBeGreaterThanOrEqual(0.8 * 60_000)
})

it('fails with the traceback if two DAG processors always run', async () => {
  const { airflow, clock } = await rollout(minute => {
    fake.processorStart = later(-30)
    fake.otherProcessors = [processor('running', -60, minute)]
  })
  await expect(waitForDag(airflow, 'load', undefined)).rejects.toThrow("No module named 'x'")
  expect(clock.slept).toEqual([])
})

it('waits while no DAG processor runs', async () => {
  const { airflow, logged } = await rollout(minute => {
    fake.processorStart = minute > 1 ? later(1) : ''
    fake.otherProcessors = [{ ...processor('success', -60, -0.4), end_date: later(-0.3) }]
    if (minute > 1.2) {
      fake.importErrors = []
      fake.dags.load = { lastParsed: later(1.2) }
    }
  })
  await expect(waitForDag(airflow, 'load', undefined)).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged[0]).toBe('Waiting for DAG load: no DAG processor is running')
})

it.each([
  ['reports', later(0.5), /No module/],
  ['ignores', undefined, undefined],
])(
  '%s an import error that is written again, if the user is not authorized to read jobs',
  async (_word, again, message) => {
    const { airflow } = await rollout(minute => {
      if (minute < 0.5) return
      if (again === undefined) parseAgain()
      else fake.importErrors = [error('load.py', again)]
    })
    const at = fake.fault
    fake.fault = request => at(request) ?? (request.path.startsWith('/api/v2/jobs') ? DENIED : undefined)
    const waiting = waitForDag(airflow, 'load', undefined)
    if (message === undefined) await expect(waiting).resolves.toMatchObject({ dag_id: 'load' })
    else await expect(waiting).rejects.toThrow(message)
  },
)
