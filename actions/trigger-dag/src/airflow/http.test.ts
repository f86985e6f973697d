import { afterEach, expect, it } from '@jest/globals'
import { type Loopback, loopback } from '../../../shared/testing/loopback.ts'
import { NoReply, send } from './http.ts'

let server: Loopback
afterEach(() => server.close())

it('sends JSON, and gives status and text', async () => {
  server = await loopback(() => ({ status: 201, body: { ok: true } }))
  await expect(send({ method: 'POST', url: server.url, body: { a: 1 } })).resolves.toEqual({
    status: 201,
    text: '{"ok":true}',
  })
  expect(server.requests[0]).toMatchObject({ body: '{"a":1}', headers: { 'content-type': 'application/json' } })
})

it('tells a reply that never comes, and one that breaks off, from a refusal', async () => {
  server = await loopback(({ path }) => (path === '/hang' ? 'hang' : 'cut'))
  const silent = send({ method: 'GET', url: `${server.url}/hang`, timeoutMs: 50 })
  await expect(silent).rejects.toMatchObject({ name: 'NoReply', message: 'no answer within 0.05 s' })
  await expect(send({ method: 'GET', url: `${server.url}/cut` })).rejects.toBeInstanceOf(NoReply)
})

it('cuts off what is too long to be a reason for anything', async () => {
  server = await loopback(() => ({ body: 'x'.repeat(20 * 1_024 * 1_024) }))
  const { text } = await send({ method: 'GET', url: server.url })
  expect(text.length).toBeLessThan(17 * 1_024 * 1_024)
})
