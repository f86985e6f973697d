import { afterEach, expect, it } from '@jest/globals'
import { type FakeAirflow, fakeAirflow, PARSED } from '../../test/support/fake-airflow.ts'
import { createTestConnection } from '../../test/support/test-connection.ts'
import { waitForDag } from './wait-for-dag.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

// On the test connection's clock the DAG processor started two hours ago and parsed every file an hour ago.
const START = Date.parse('2026-01-01T02:00:00Z')
const later = (minutes: number) => new Date(START + minutes * 60_000).toISOString()

const error = (filename: string, timestamp = PARSED) => ({
  filename,
  timestamp,
  stack_trace:
    'Traceback (most recent call last):\n  File "x.py", line 2\nModuleNotFoundError: No module named \'x\'\n',
})

it('accepts a DAG at once that the running DAG processor has parsed', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, clock } = createTestConnection(fake.url)
  await expect(waitForDag(airflow, 'load', undefined)).resolves.toMatchObject({ dag_id: 'load' })
  expect(clock.slept).toEqual([])
})

it('waits until a DAG is parsed for the first time', async () => {
  fake = await fakeAirflow({})
  let requestCount = 0
  fake.fault = ({ path }) => {
    if (path === '/api/v2/dags/load' && ++requestCount === 4) fake.dags.load = {}
    return undefined
  }
  const { airflow, logged } = createTestConnection(fake.url)
  await expect(waitForDag(airflow, 'load', undefined)).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged).toEqual(['Waiting for DAG load: not parsed yet'])
})

it('waits until a DAG is parsed again after a restart of Airflow', async () => {
  fake = await fakeAirflow({ load: { lastParsed: '2025-12-31T23:00:00Z' } })
  let requestCount = 0
  fake.fault = ({ path }) => {
    if (path === '/api/v2/dags/load' && ++requestCount === 3) fake.dags.load = { lastParsed: later(0) }
    return undefined
  }
  const { airflow, logged } = createTestConnection(fake.url)
  await waitForDag(airflow, 'load', undefined)
  expect(logged).toEqual(['Waiting for DAG load: not parsed since the DAG processor started'])
})

it('waits for the DAG processor of a task that has just started', async () => {
  fake = await fakeAirflow({ load: {} })
  const locate = async () => ({ done: true as const, value: { url: fake.url, startedAt: START - 5_000 } })
  const { airflow, connection, logged } = createTestConnection('', { locate })
  await connection.refreshEndpoint()
  let requestCount = 0
  fake.fault = ({ path }) => {
    if (path.startsWith('/api/v2/jobs') && ++requestCount === 3) {
      fake.processorStart = later(0)
      fake.dags.load = { lastParsed: later(0.1) }
    }
    return undefined
  }
  await waitForDag(airflow, 'load', undefined)
  expect(logged).toContain('Waiting for DAG load: the DAG processor of the new task is starting')
})

it('runs the stored version with a warning if the DAG is never parsed again', async () => {
  fake = await fakeAirflow({ load: { lastParsed: '2025-12-31T23:00:00Z' } })
  const { airflow, logged } = createTestConnection(fake.url)
  await expect(waitForDag(airflow, 'load', 60_000)).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged.at(-1)).toContain('warning: DAG load was not parsed again')
})

it('accepts a DAG if the user is not authorized to read jobs', async () => {
  fake = await fakeAirflow({ load: { lastParsed: '2025-12-31T23:00:00Z' } })
  fake.fault = ({ path }) =>
    path.startsWith('/api/v2/jobs') ? { status: 403, body: { detail: 'Forbidden' } } : undefined
  await expect(waitForDag(createTestConnection(fake.url).airflow, 'load', undefined)).resolves.toMatchObject({
    dag_id: 'load',
  })
})

it('warns once if the user is not authorized to read import errors', async () => {
  fake = await fakeAirflow({ other: {} })
  const denied = { status: 403, body: { detail: 'Forbidden' } }
  fake.fault = ({ path }) => (path.startsWith('/api/v2/importErrors') ? denied : undefined)
  const { airflow, logged } = createTestConnection(fake.url)
  await expect(waitForDag(airflow, 'load', 10_000)).rejects.toThrow('existing DAGs: other')
  expect(logged.filter(line => line.startsWith('warning: Cannot read import errors'))).toHaveLength(1)
})

it('fails with the traceback of a DAG that was parsed before and is broken now', async () => {
  fake = await fakeAirflow({ load: { importErrors: true } })
  fake.importErrors = [error('other.py'), error('load.py')]
  await expect(waitForDag(createTestConnection(fake.url).airflow, 'load', undefined)).rejects.toMatchObject({
    message: expect.stringMatching(/file of DAG load, load\.py:\nTraceback[\s\S]*No module named 'x'$/),
  })
})

it('fails with the traceback of a DAG that was never parsed if its file has its name', async () => {
  fake = await fakeAirflow({ other: {} })
  fake.importErrors = [error('team/load.py')]
  await expect(waitForDag(createTestConnection(fake.url).airflow, 'load', undefined)).rejects.toThrow(
    "No module named 'x'",
  )
})

it('ignores an import error from before the last start of Airflow', async () => {
  fake = await fakeAirflow({ load: { importErrors: true } })
  fake.importErrors = [error('load.py', '2025-12-31T23:00:00Z')]
  let requestCount = 0
  fake.fault = ({ path }) => {
    if (path === '/api/v2/dags/load' && ++requestCount === 3) fake.dags.load = {}
    return undefined
  }
  await expect(waitForDag(createTestConnection(fake.url).airflow, 'load', undefined)).resolves.toMatchObject({
    dag_id: 'load',
  })
})

it('lists the existing DAGs and the broken files if a DAG does not exist after five minutes', async () => {
  fake = await fakeAirflow({ one: {}, two: {}, gone: { stale: true } })
  fake.importErrors = [error('broken.py')]
  const { airflow, clock } = createTestConnection(fake.url)
  await expect(waitForDag(airflow, 'load', undefined)).rejects.toMatchObject({
    message: expect.stringMatching(
      /Airflow has no DAG "load".*existing DAGs: one, two\nAirflow cannot import broken\.py:[\s\S]*No module/,
    ),
  })
  expect(clock.now() - START).toBeLessThan(310_000)
})

it('reports a missing DAG earlier if every file was parsed a second time', async () => {
  fake = await fakeAirflow({ one: {}, two: {} })
  const { airflow, clock } = createTestConnection(fake.url)
  fake.fault = ({ path }) => {
    if (path.startsWith('/api/v2/dags?') && clock.now() > START + 20_000) fake.dags.one = { lastParsed: later(0.3) }
    return undefined
  }
  await expect(waitForDag(airflow, 'load', undefined)).rejects.toThrow('Airflow has no DAG')
  expect(clock.now() - START).toBeLessThan(30_000)
})

it('waits for wait-for-parse-minutes even if files are parsed meanwhile', async () => {
  fake = await fakeAirflow({ one: {} })
  const { airflow, clock } = createTestConnection(fake.url)
  fake.fault = () => {
    fake.dags.one = { lastParsed: new Date(clock.now()).toISOString() }
    return undefined
  }
  await expect(waitForDag(airflow, 'load', 10 * 60_000)).rejects.toThrow('waited 10 min')
})
