import { expect, it } from '@jest/globals'
import {
  type LoopbackServer,
  type Reply,
  type Request,
  serveOnLoopback,
} from '../../../shared/testing/loopback-server.ts'
import { createRegistryClient } from './client.ts'
import type { RegistryLogin } from './credentials.ts'

const DIGEST = `sha256:${'0'.repeat(64)}`
const FOUND: Reply = { headers: { 'docker-content-digest': DIGEST } }
const LOGIN = { user: 'me', password: 'my-password' }
const BASIC = `Basic ${Buffer.from('me:my-password').toString('base64')}`

async function serve(answer: (request: Request, url: string) => Reply): Promise<LoopbackServer> {
  const server = await serveOnLoopback(request => answer(request, server.url))
  return server
}

const createClient = (login?: RegistryLogin) =>
  createRegistryClient({ findLogin: async () => login, signal: new AbortController().signal })
const referenceAt = ({ url }: LoopbackServer) => ({ registry: new URL(url).host, repository: 'team/a', version: '1' })

it('reads the digest of an image without a login', async () => {
  const server = await serve(() => FOUND)
  expect(await createClient(LOGIN).readDigest(referenceAt(server))).toBe(DIGEST)
  expect(server.requests).toMatchObject([{ method: 'HEAD', path: '/v2/team/a/manifests/1' }])
  expect(server.requests[0]?.headers.authorization).toBeUndefined()
})

it.each([
  ['with its login', LOGIN, BASIC],
  ['anonymously', undefined, undefined],
])('gets a token %s, and uses it for later requests', async (_name, login, authorization) => {
  const server = await serve(({ path, headers }, url) => {
    if (path.startsWith('/token')) return { body: { token: 'a-token' } }
    return headers.authorization === 'Bearer a-token'
      ? FOUND
      : { status: 401, headers: { 'www-authenticate': `Bearer realm="${url}/token",service="a service"` } }
  })
  const client = createClient(login)
  expect(await client.readDigest(referenceAt(server))).toBe(DIGEST)
  expect(await client.readDigest(referenceAt(server))).toBe(DIGEST)
  const paths = server.requests.map(({ path }) => path.replace(/\?.*/, ''))
  expect(paths).toEqual(['/v2/team/a/manifests/1', '/token', '/v2/team/a/manifests/1', '/v2/team/a/manifests/1'])
  expect(server.requests[1]?.path).toBe('/token?service=a+service&scope=repository%3Ateam%2Fa%3Apull')
  expect(server.requests[1]?.headers.authorization).toBe(authorization)
})

it('answers a challenge for basic authentication', async () => {
  const server = await serve(({ headers }) =>
    headers.authorization === BASIC ? FOUND : { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } },
  )
  expect(await createClient(LOGIN).readDigest(referenceAt(server))).toBe(DIGEST)
  expect(await createClient().readDigest(referenceAt(server))).toBeUndefined()
})

it('sends no password to a token service without TLS on another machine', async () => {
  const server = await serve(() => ({
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="http://tokens.invalid/token"' },
  }))
  expect(await createClient(LOGIN).readDigest(referenceAt(server))).toBeUndefined()
})

it('follows a redirect of a blob to another host without the login', async () => {
  const storage = await serve(() => ({ body: 'blob' }))
  const server = await serve(({ headers }) =>
    headers.authorization === BASIC
      ? { status: 307, headers: { location: `${storage.url}/blob` } }
      : { status: 401, headers: { 'www-authenticate': 'Basic' } },
  )
  const blob = await createClient(LOGIN).readBlob(referenceAt(server), DIGEST)
  expect([blob?.toString(), storage.requests[0]?.headers.authorization]).toEqual(['blob', undefined])
})

it.each([403, 404, 429, 500])('finds no image if the registry replies %s', async status => {
  const server = await serve(() => ({ status }))
  const client = createClient()
  expect(await client.readDigest(referenceAt(server))).toBeUndefined()
  expect(await client.readManifest(referenceAt(server))).toBeUndefined()
})
