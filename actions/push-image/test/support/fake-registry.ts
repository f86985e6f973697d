import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onEnd } from '../../../shared/testing/cleanup.ts'

/** A fault instead of a reply: a status or a closed connection. */
export type Fault = { status: number; body?: string } | 'cut'

/** An image registry on loopback (OCI distribution specification). */
export interface FakeRegistry {
  /** `localhost:port`, which docker reaches without TLS. */
  address: string
  /** The manifests by `repository:tag` and `repository:digest`. */
  manifests: Map<string, string>
  /** Puts an image with this configuration and these layers, and returns its digest. */
  add(reference: string, config?: object, layers?: string[]): string
  /** Puts an index of images that it has, and returns its digest. */
  addIndex(reference: string, digests: string[]): string
  requests: string[]
  close(): Promise<void>
}

const computeDigest = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Starts a registry; `fault` decides about each request, such as `PUT /v2/…`. */
export async function startFakeRegistry(
  password: string | undefined,
  fault: (request: string) => Fault | undefined = () => undefined,
): Promise<FakeRegistry> {
  const blobs = new Map<string, Buffer>()
  const uploads = new Map<string, Buffer>()
  const manifests = new Map<string, string>()
  const requests: string[] = []
  const login = `Basic ${Buffer.from(`AWS:${password}`).toString('base64')}`

  /** Replies to a request. */
  const reply = (request: IncomingMessage, body: Buffer, response: ServerResponse) => {
    const { method = '', url = '' } = request
    const { pathname, searchParams } = new URL(url, 'http://registry')
    const end = (status: number, headers: Record<string, string> = {}, text: Buffer | string = '') => {
      response.writeHead(status, { 'content-length': String(text.length), ...headers })
      response.end(method === 'HEAD' ? undefined : text)
    }
    const requestFault = fault(`${method} ${pathname}`)
    if (requestFault === 'cut') return response.destroy()
    if (requestFault !== undefined) {
      return end(requestFault.status, { 'content-type': 'application/json' }, requestFault.body)
    }
    if (password !== undefined && request.headers.authorization !== login)
      return end(401, { 'www-authenticate': 'Basic realm="registry"' })
    const [, name, kind, id = ''] = /^\/v2\/(.+)\/(blobs|manifests)\/(.*)$/.exec(pathname) ?? []
    if (name === undefined) return end(200)
    if (kind === 'manifests') {
      const digest = computeDigest(body)
      if (method === 'PUT') {
        putManifest(name, id, body.toString())
        return end(201, { 'docker-content-digest': digest })
      }
      const manifest = manifests.get(`${name}:${id}`)
      if (manifest === undefined) return end(404)
      const { mediaType = 'application/vnd.oci.image.manifest.v1+json' } = JSON.parse(manifest)
      const headers = { 'docker-content-digest': computeDigest(Buffer.from(manifest)), 'content-type': mediaType }
      return end(200, headers, manifest)
    }
    if (method === 'HEAD' || method === 'GET') {
      const blob = blobs.get(id)
      return blob === undefined ? end(404) : end(200, {}, blob)
    }
    const upload = /^uploads\/(.+)$/.exec(id)?.[1] ?? randomUUID()
    const bytes = Buffer.concat([uploads.get(upload) ?? Buffer.alloc(0), body])
    uploads.set(upload, bytes)
    const location = `/v2/${name}/blobs/uploads/${upload}`
    if (method !== 'PUT') return end(202, { location, 'docker-upload-uuid': upload, range: `0-${bytes.length}` })
    const digest = searchParams.get('digest') ?? ''
    if (computeDigest(bytes) !== digest) return end(400)
    blobs.set(digest, bytes)
    end(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest })
  }

  const putManifest = (name: string, id: string, text: string) => {
    manifests.set(`${name}:${id}`, text)
    manifests.set(`${name}:${computeDigest(Buffer.from(text))}`, text)
  }
  const putBlob = (bytes: Buffer) => {
    blobs.set(computeDigest(bytes), bytes)
    return { digest: computeDigest(bytes), size: bytes.length }
  }
  const addManifest = (reference: string, manifest: object) => {
    const [name = '', tag = 'latest'] = reference.split(':')
    const text = JSON.stringify({ schemaVersion: 2, ...manifest })
    putManifest(name, tag, text)
    return computeDigest(Buffer.from(text))
  }
  const add = (reference: string, config: object = {}, layers: string[] = []) =>
    addManifest(reference, {
      config: putBlob(Buffer.from(JSON.stringify(config))),
      layers: layers.map(layer => putBlob(Buffer.from(layer))),
    })
  const addIndex = (reference: string, digests: string[]) =>
    addManifest(reference, {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: digests.map(digest => ({ digest })),
    })

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    requests.push(`${request.method} ${request.url}`)
    reply(request, Buffer.concat(chunks), response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onEnd(close)
  return { address: `localhost:${(server.address() as AddressInfo).port}`, manifests, requests, add, addIndex, close }
}
