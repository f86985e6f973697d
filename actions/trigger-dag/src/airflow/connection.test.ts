import { afterEach, expect, it } from '@jest/globals'
import type { Request } from '../../../shared/testing/loopback.ts'
import { type FakeAirflow, fakeAirflow } from '../../test/support/fake-airflow.ts'
import { rig } from '../../test/support/test-connection.ts'
import { detailOf, json } from './response.ts'

let fake: FakeAirflow
afterEach(() => fake.close())

const logins = () => fake.of('POST', '/auth/token').length
const isApi = ({ path }: Request) => path.startsWith('/api/v2/dags')

it('logs in once, masks the token and uses it for every call', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, masked } = rig(fake.url)
  await airflow.dag('load')
  await airflow.dag('load')
  expect(logins()).toBe(1)
  expect(masked).toEqual(['token-1'])
  expect(JSON.parse(fake.of('POST', '/auth/token')[0]?.body ?? '')).toEqual({
    username: 'admin',
    password: 'right-password',
  })
})

it('says clearly that the password is wrong, after one attempt', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, clock } = rig(fake.url, { password: 'wrong' })
  await expect(airflow.dag('load')).rejects.toThrow('refused the user name or the password of admin')
  expect(logins()).toBe(1)
  expect(clock.slept).toEqual([])
})

it.each([401, 403])('takes one new token when the old one is refused with %i in the middle', async status => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, clock } = rig(fake.url)
  await airflow.dag('load')
  fake.token = 'token-2'
  fake.fault = ({ headers }) =>
    headers.authorization === 'Bearer token-1' ? { status, body: { detail: 'Invalid JWT token' } } : undefined
  await expect(airflow.dag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(logins()).toBe(2)
  expect(clock.slept).toEqual([])
})

it('waits out a refusal that a new token does not cure at once', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow } = rig(fake.url)
  await airflow.dag('load')
  let left = 3
  fake.fault = request =>
    isApi(request) && left-- > 0 ? { status: 403, body: { detail: 'Invalid JWT token' } } : undefined
  await expect(airflow.dag('load')).resolves.toMatchObject({ dag_id: 'load' })
})

it('tells a user without permission so, and does not wait', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = request => (isApi(request) ? { status: 403, body: { detail: 'Forbidden' } } : undefined)
  const { airflow, clock } = rig(fake.url)
  await expect(airflow.dag('load')).rejects.toMatchObject({
    message: expect.stringContaining('403: Forbidden'),
    hint: expect.stringContaining('Op or Admin'),
  })
  expect(clock.slept).toEqual([])
})

it('takes a refusal of a call that never worked for the verdict, though others work', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = ({ path }) =>
    path.startsWith('/api/v2/jobs') ? { status: 403, body: { detail: 'Forbidden' } } : undefined
  const { airflow, clock } = rig(fake.url)
  await airflow.dag('load')
  await expect(airflow.processorJobs()).resolves.toBeUndefined()
  await expect(airflow.processorJobs()).resolves.toBeUndefined()
  expect(clock.slept).toEqual([])
  expect(fake.of('GET', '/api/v2/jobs')).toHaveLength(2)
})

it('waits out a restart of the API: broken connections, 5xx, then a new token', async () => {
  fake = await fakeAirflow({ load: {} })
  const { airflow, told } = rig(fake.url)
  await airflow.dag('load')
  fake.token = 'token-2'
  const faults = [
    'cut',
    { status: 502, body: '<html>Bad gateway</html>' },
    { status: 503, body: 'starting' },
    'cut',
  ] as const
  let at = 0
  fake.fault = request => (isApi(request) ? faults[at++] : undefined)
  await expect(airflow.dag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(told.some(line => line.includes('503 starting'))).toBe(true)
  expect(told.at(-1)).toContain('answers again')
})

it('gives up at the deadline, and says what the last trouble was', async () => {
  fake = await fakeAirflow({ load: {} })
  fake.fault = request => (isApi(request) ? { status: 500, body: 'Internal Server Error' } : undefined)
  const { airflow } = rig(fake.url)
  await expect(airflow.dag('load')).rejects.toMatchObject({
    name: 'DeadlineError',
    message: expect.stringContaining('500 Internal Server Error'),
  })
})

it('finds the address again when the task was replaced, with a new token there', async () => {
  const old = await fakeAirflow({ load: {} })
  fake = await fakeAirflow({ load: {} })
  let url = old.url
  const { airflow, told } = rig('', { locate: async () => ({ done: true, value: { url } }) })
  await airflow.dag('load')
  await old.close()
  url = fake.url
  await expect(airflow.dag('load')).resolves.toMatchObject({ dag_id: 'load' })
  expect(told.join('\n')).toContain(`Airflow is now at ${fake.url}`)
  expect(logins()).toBe(1)
})

it('refuses to send a password over plain http to a public address, unless that is allowed', async () => {
  fake = await fakeAirflow()
  const locate = async () => ({ done: true as const, value: { url: 'http://203.0.113.9:8080' } })
  await expect(rig('', { locate }).connection.relocate()).rejects.toThrow('public address without TLS')
  await expect(rig('', { locate, allowInsecureHttp: true }).connection.relocate()).resolves.toMatchObject({
    state: 'found',
  })
})

it('does not follow a redirect with the password', async () => {
  fake = await fakeAirflow()
  fake.fault = () => ({ status: 307, headers: { location: 'https://login.example.com/' } })
  await expect(rig(fake.url).airflow.dag('load')).rejects.toThrow('redirects to https://login.example.com/')
})

it('says that an auth manager gives no tokens', async () => {
  fake = await fakeAirflow()
  fake.fault = ({ path }) => (path === '/auth/token' ? { status: 404, body: { detail: 'Not Found' } } : undefined)
  await expect(rig(fake.url).airflow.dag('load')).rejects.toThrow('has no /auth/token')
})

it('ends at once when the job is cancelled', async () => {
  fake = await fakeAirflow({ load: {} })
  const controller = new AbortController()
  fake.fault = () => {
    controller.abort(new Error('cancelled'))
    return 'hang'
  }
  await expect(rig(fake.url, { signal: controller.signal }).airflow.dag('load')).rejects.toThrow('cancelled')
})

it('reads details as FastAPI writes them, and pages as they are', async () => {
  fake = await fakeAirflow()
  expect(detailOf({ status: 404, text: '{"detail":"gone"}' })).toBe('gone')
  expect(detailOf({ status: 422, text: '{"detail":[{"msg":"Field required"}]}' })).toContain('Field required')
  expect(detailOf({ status: 500, text: '' })).toBe('no reason given')
  expect(() => json({ status: 200, text: '<html>' })).toThrow('not JSON')
})
