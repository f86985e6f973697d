import { afterEach, expect, it } from '@jest/globals'
import { assertSecure, isPrivate } from './endpoint.ts'
import '../../../shared/testing/node-error-instanceof.ts'

const { HTTP_PROXY } = process.env
afterEach(() => {
  if (HTTP_PROXY === undefined) delete process.env.HTTP_PROXY
  else process.env.HTTP_PROXY = HTTP_PROXY
})

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.17.0.4',
  '192.168.1.1',
  '169.254.1.1',
  '100.64.0.1',
  '::1',
  'fd00::1',
  'fe80::1',
])('counts %s as private', address => expect(isPrivate(address)).toBe(true))

it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2a00:1450::1', '192.169.0.1'])('counts %s as public', address =>
  expect(isPrivate(address)).toBe(false),
)

it('accepts every https address, and http addresses that are private', async () => {
  await assertSecure('https://203.0.113.1')
  await assertSecure('http://localhost:8080')
  await assertSecure('http://[::1]:8080')
  await expect(assertSecure('http://[2a00:1450::1]:8080')).rejects.toThrow('without TLS')
})

it('rejects http to a host that only the proxy resolves, because its address can be a public one', async () => {
  await assertSecure('http://airflow.invalid:8080')
  process.env.HTTP_PROXY = 'http://127.0.0.1:9'
  await expect(assertSecure('http://airflow.invalid:8080')).rejects.toThrow('only the proxy can resolve')
  await assertSecure('http://10.1.2.3:8080')
})
