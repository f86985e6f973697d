import { afterEach, expect, it } from '@jest/globals'
import type { Request } from '../../../shared/testing/loopback-server.ts'
import { type FakeAirflow, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { createTestConnection } from '../../test/support/test-connection.ts'
import { findDetail, parseJson } from './response.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

const logins = () => fake.of('POST', '/auth/token').length
const isApi = ({ path }: Request) => path.startsWith('/api/v2/dags')

it('logs in once, masks the token and uses it for every call', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, masked } = createTestConnection(fake.url)
  await airflow.getDag('load')
  await airflow.getDag('load')
  expect(logins()).toBe(1)
  expect(masked).toEqual(['token-1'])
  expect(JSON.parse(fake.of('POST', '/auth/token')[0]?.body ?? '')).toEqual({
    username: 'admin',
    password: 'right-password',
  })
})

it('reports a wrong password after one attempt', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, clock } = createTestConnection(fake.url, { password: 'wrong' })
  await expect(airflow.getDag('load')).rejects.toThrow('rejected the user name or password of admin')
  expect(logins()).toBe(1)
  expect(clock.slept).toEqual([])
})

it.each([401, 403])('gets a new token when Airflow rejects the old one with %i', async status => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, clock } = createTestConnection(fake.url)
  await airflow.getDag('load')
  fake.token = 'token-2'
  fake.fault = ({ headers }) =>
    headers.authorization === 'Bearer token-1' ? { status, body: { detail: 'Invalid JWT token' } } : undefined
  await expect(airflow.getDag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(logins()).toBe(2)
  expect(clock.slept).toEqual([])
})

it('retries a rejection that a new token does not end at once', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow } = createTestConnection(fake.url)
  await airflow.getDag('load')
  let left = 3
  fake.fault = request =>
    isApi(request) && left-- > 0 ? { status: 403, body: { detail: 'Invalid JWT token' } } : undefined
  await expect(airflow.getDag('load')).resolves.toMatchObject({ dag_id: 'load' })
})

it('reports a user without permission and does not retry', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = request => (isApi(request) ? { status: 403, body: { detail: 'Forbidden' } } : undefined)
  const { airflow, clock } = createTestConnection(fake.url)
  await expect(airflow.getDag('load')).rejects.toMatchObject({
    message: expect.stringContaining('403: Forbidden'),
    hint: expect.stringContaining('Op or Admin'),
  })
  expect(clock.slept).toEqual([])
})

it('does not retry a rejection of a request that has never succeeded, although others have', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = ({ path }) =>
    path.startsWith('/api/v2/jobs') ? { status: 403, body: { detail: 'Forbidden' } } : undefined
  const { airflow, clock } = createTestConnection(fake.url)
  await airflow.getDag('load')
  await expect(airflow.listDagProcessorJobs()).resolves.toBeUndefined()
  await expect(airflow.listDagProcessorJobs()).resolves.toBeUndefined()
  expect(clock.slept).toEqual([])
  expect(fake.of('GET', '/api/v2/jobs')).toHaveLength(2)
})

it('retries through a restart of the API: broken connections, 5xx, then a new token', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, logged } = createTestConnection(fake.url)
  await airflow.getDag('load')
  fake.token = 'token-2'
  const faults = [
    'cut',
    { status: 502, body: '<html>Bad gateway</html>' },
    { status: 503, body: 'starting' },
    'cut',
  ] as const
  let at = 0
  fake.fault = request => (isApi(request) ? faults[at++] : undefined)
  await expect(airflow.getDag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged.some(line => line.includes('503 starting'))).toBe(true)
  expect(logged.at(-1)).toContain('answers again')
})

it('gives up at the deadline and names the last failure', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = request => (isApi(request) ? { status: 500, body: 'Internal Server Error' } : undefined)
  const { airflow } = createTestConnection(fake.url)
  await expect(airflow.getDag('load')).rejects.toMatchObject({
    name: 'DeadlineError',
    message: expect.stringContaining('500 Internal Server Error'),
  })
})

it('looks up the address again when the task was replaced, and gets a new token there', async () => {
  const old = await fakeAirflow({ load: {} })
  fake = await fakeAirflow({ load: {} })
  let url = old.url
  const { airflow, logged } = createTestConnection('', { locate: async () => ({ done: true, value: { url } }) })
  await airflow.getDag('load')
  await old.close()
  url = fake.url
  await expect(airflow.getDag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(logged.join('\n')).toContain(`Airflow is now at ${fake.url}`)
  expect(logins()).toBe(1)
})

it('does not send a password over plain http to a public address unless that is allowed', async () => {
  fake = await fakeAirflow()
  const locate = async () => ({ done: true as const, value: { url: 'http://203.0.113.9:8080' } })
  await expect(createTestConnection('', { locate }).connection.refreshEndpoint()).rejects.toThrow(
    'public address without TLS',
  )
  await expect(
    createTestConnection('', { locate, allowInsecureHttp: true }).connection.refreshEndpoint(),
  ).resolves.toMatchObject({
    state: 'found',
  })
})

it('does not follow a redirect with the password', async () => {
  fake = await fakeAirflow()
  fake.fault = () => ({ status: 307, headers: { location: 'https://login.example.com/' } })
  await expect(createTestConnection(fake.url).airflow.getDag('load')).rejects.toThrow(
    'redirects to https://login.example.com/',
  )
})

it('reports an auth manager that issues no tokens', async () => {
  fake = await fakeAirflow()
  fake.fault = ({ path }) => (path === '/auth/token' ? { status: 404, body: { detail: 'Not Found' } } : undefined)
  await expect(createTestConnection(fake.url).airflow.getDag('load')).rejects.toThrow('has no /auth/token')
})

it('ends at once when the job is cancelled', async () => {
  fake = await fakeAirflow({ load: {} })
  const controller = new AbortController()
  fake.fault = () => {
    controller.abort(new Error('cancelled'))
    return 'hang'
  }
  await expect(createTestConnection(fake.url, { signal: controller.signal }).airflow.getDag('load')).rejects.toThrow(
    'cancelled',
  )
})

it('finds the detail in replies of FastAPI, and the text of other replies', async () => {
  fake = await fakeAirflow()
  expect(findDetail({ status: 404, text: '{"detail":"gone"}' })).toBe('gone')
  expect(findDetail({ status: 422, text: '{"detail":[{"msg":"Field required"}]}' })).toContain('Field required')
  expect(findDetail({ status: 500, text: '' })).toBe('no reason given')
  expect(() => parseJson({ status: 200, text: '<html>' })).toThrow('not JSON')
})
