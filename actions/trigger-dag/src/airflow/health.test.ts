import { afterEach, expect, it } from '@jest/globals'
import { serveOnLoopback } from '../../../shared/testing/loopback-server.ts'
import { type FakeAirflow, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { createTestConnection } from '../../test/support/test-connection.ts'
import { waitForHealth } from './health.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

it('waits until database, scheduler and DAG processor are healthy', async () => {
  fake = await fakeAirflow()
  const healthy = { ...fake.health }
  fake.health = { metadatabase: 'healthy', scheduler: 'unhealthy', dag_processor: null }
  let requestCount = 0
  fake.fault = () => {
    if (++requestCount === 4) fake.health = healthy
    return undefined
  }
  const { connection, logged } = createTestConnection(fake.url)
  await expect(waitForHealth(connection)).resolves.toMatchObject({ url: fake.url })
  expect(logged[0]).toBe(
    `Waiting for Airflow: not healthy at ${fake.url} (scheduler: unhealthy, dag_processor: not started)`,
  )
  expect(logged).toHaveLength(2)
})

it('waits while there is no address, no reply, or an error', async () => {
  fake = await fakeAirflow()
  const faults = ['cut', { status: 503, body: 'starting' }, { status: 200, body: '<html>' }] as const
  let at = 0
  fake.fault = () => faults[at++]
  let located = 0
  const locate = async () =>
    ++located < 3 ? { done: false as const, state: 'no task runs' } : { done: true as const, value: { url: fake.url } }
  const { connection, logged } = createTestConnection('', { locate })
  await waitForHealth(connection)
  expect(logged.map(line => line.replace(fake.url, 'URL'))).toEqual([
    'Waiting for Airflow: no task runs',
    expect.stringContaining('not answering at URL'),
    'Waiting for Airflow: not healthy at URL (status 503)',
    'Waiting for Airflow: not healthy at URL (the health page is not JSON)',
    expect.stringContaining('is healthy'),
  ])
})

it('gives up after 15 minutes, long before the deadline, with the last state', async () => {
  fake = await fakeAirflow()
  fake.health = { metadatabase: 'healthy', scheduler: null, dag_processor: 'healthy' }
  const { connection, clock } = createTestConnection(fake.url)
  const start = clock.now()
  await expect(waitForHealth(connection)).rejects.toMatchObject({
    name: 'DeadlineError',
    message: expect.stringContaining('scheduler: not started'),
  })
  expect(clock.now() - start).toBeLessThan(16 * 60_000)
})

it('rejects Airflow 2', async () => {
  fake = await fakeAirflow()
  const old = await serveOnLoopback(({ path }) =>
    path === '/api/v1/health' ? { body: {} } : { status: 404, body: {} },
  )
  await expect(waitForHealth(createTestConnection(old.url).connection)).rejects.toThrow('is Airflow 2')
  await old.close()
})
