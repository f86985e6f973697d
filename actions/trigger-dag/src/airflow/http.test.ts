import { afterEach, expect, it } from '@jest/globals'
import { type LoopbackServer, serveOnLoopback } from '../../../shared/testing/loopback-server.ts'
import { NoReplyError, sendRequest } from './http.ts'

let server: LoopbackServer
const { HTTP_PROXY } = process.env
afterEach(async () => {
  await server.close()
  if (HTTP_PROXY === undefined) delete process.env.HTTP_PROXY
  else process.env.HTTP_PROXY = HTTP_PROXY
})

it('sends JSON and returns status and text', async () => {
  server = await serveOnLoopback(() => ({ status: 201, body: { ok: true } }))
  await expect(sendRequest({ method: 'POST', url: server.url, body: { a: 1 } })).resolves.toEqual({
    status: 201,
    text: '{"ok":true}',
  })
  expect(server.requests[0]).toMatchObject({ body: '{"a":1}', headers: { 'content-type': 'application/json' } })
})

it('reports a missing and a broken reply as NoReplyError', async () => {
  server = await serveOnLoopback(({ path }) => (path === '/hang' ? 'hang' : 'cut'))
  const silent = sendRequest({ method: 'GET', url: `${server.url}/hang`, timeoutMs: 50 })
  await expect(silent).rejects.toMatchObject({ name: 'NoReplyError', message: 'no reply within 0.05 s' })
  await expect(sendRequest({ method: 'GET', url: `${server.url}/cut` })).rejects.toBeInstanceOf(NoReplyError)
})

it('reads only the first 16 MiB of a reply', async () => {
  server = await serveOnLoopback(() => ({ body: 'x'.repeat(20 * 1_024 * 1_024) }))
  const { text } = await sendRequest({ method: 'GET', url: server.url })
  expect(text.length).toBeLessThan(17 * 1_024 * 1_024)
})

it('reports a proxy that requires a login for plain http', async () => {
  server = await serveOnLoopback(() => ({ status: 407, body: '<html>proxy</html>' }))
  process.env.HTTP_PROXY = server.url
  await expect(sendRequest({ method: 'GET', url: 'http://10.1.2.3:8080/health' })).rejects.toMatchObject({
    name: 'ActionError',
    message: 'The proxy requires a login for the request to 10.1.2.3:8080 (HTTP 407)',
  })
  expect(server.requests[0]?.path).toBe('http://10.1.2.3:8080/health')
})
