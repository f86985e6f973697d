import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onEnd } from '../../../shared/testing/cleanup.ts'

/** What a request meets instead of the registry: a status, or a connection that is closed in the middle. */
export type Fault = { status: number; body?: string } | 'cut'

/** An image registry on loopback (OCI distribution specification, the part that a push needs) that asks for a password. */
export interface FakeRegistry {
  /** `localhost:port`, which docker reaches without TLS. */
  address: string
  /** The manifests by `repository:tag`. */
  manifests: Map<string, string>
  requests: string[]
  close(): Promise<void>
}

const computeDigest = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Serves a registry; `fault` may spoil a request, named as `PUT /v2/…`. */
export async function startFakeRegistry(
  password: string,
  fault: (request: string) => Fault | undefined = () => undefined,
): Promise<FakeRegistry> {
  const blobs = new Map<string, Buffer>()
  const uploads = new Map<string, Buffer>()
  const manifests = new Map<string, string>()
  const requests: string[] = []
  const login = `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`

  /** Answers one request; what it returns means nothing. */
  const answer = (request: IncomingMessage, body: Buffer, response: ServerResponse) => {
    const { method = '', url = '' } = request
    const { pathname, searchParams } = new URL(url, 'http://registry')
    const end = (status: number, headers: Record<string, string> = {}, text: Buffer | string = '') => {
      response.writeHead(status, { 'content-length': String(text.length), ...headers })
      response.end(method === 'HEAD' ? undefined : text)
    }
    const spoilt = fault(`${method} ${pathname}`)
    if (spoilt === 'cut') return response.destroy()
    if (spoilt !== undefined) return end(spoilt.status, { 'content-type': 'application/json' }, spoilt.body)
    if (request.headers.authorization !== login) return end(401, { 'www-authenticate': 'Basic realm="registry"' })
    const [, name, kind, what = ''] = /^\/v2\/(.+)\/(blobs|manifests)\/(.*)$/.exec(pathname) ?? []
    if (name === undefined) return end(200)
    if (kind === 'manifests') {
      if (method !== 'PUT') return end(404)
      manifests.set(`${name}:${what}`, body.toString())
      return end(201, { 'docker-content-digest': computeDigest(body) })
    }
    if (method === 'HEAD') {
      const blob = blobs.get(what)
      return blob === undefined ? end(404) : end(200, { 'content-length': String(blob.length) })
    }
    const upload = /^uploads\/(.+)$/.exec(what)?.[1] ?? randomUUID()
    const bytes = Buffer.concat([uploads.get(upload) ?? Buffer.alloc(0), body])
    uploads.set(upload, bytes)
    const location = `/v2/${name}/blobs/uploads/${upload}`
    if (method !== 'PUT') return end(202, { location, 'docker-upload-uuid': upload, range: `0-${bytes.length}` })
    const digest = searchParams.get('digest') ?? ''
    if (computeDigest(bytes) !== digest) return end(400)
    blobs.set(digest, bytes)
    end(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest })
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    requests.push(`${request.method} ${request.url}`)
    answer(request, Buffer.concat(chunks), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onEnd(close)
  return { address: `localhost:${(server.address() as AddressInfo).port}`, manifests, requests, close }
}
