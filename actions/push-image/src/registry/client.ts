import type { IncomingMessage } from 'node:http'
import type { FindLogin, RegistryLogin } from './credentials.ts'
import { type RegistryRequest, readBody, sendRequest } from './http.ts'
import { type ImageReference, isLocalRegistry } from './reference.ts'

/** The manifest of an image, or the index of an image for several platforms. */
export interface Manifest {
  digest: string
  mediaType: string
  /** The bytes that the digest is of. */
  bytes: Buffer
}

/** The API of image registries (OCI distribution specification). */
export interface RegistryClient {
  /** The digest of an image; undefined if the registry does not have it, or not for this login. */
  readDigest(reference: ImageReference): Promise<string | undefined>
  readManifest(reference: ImageReference): Promise<Manifest | undefined>
  /** A small blob, such as the configuration of an image. */
  readBlob(reference: ImageReference, digest: string): Promise<Buffer | undefined>
  /** Sends a request to a repository; `path` is relative to it, or the address that an earlier reply gave. */
  send(reference: ImageReference, path: string, request?: ClientRequest): Promise<IncomingMessage>
}

export interface ClientRequest extends Omit<RegistryRequest, 'signal'> {
  /** What the login must allow. */
  actions?: 'pull' | 'pull,push'
  /** Without the time limit of a short request. */
  isTransfer?: boolean
}

export const MANIFEST_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]

// A registry accepts manifests of 4 MiB; configurations are smaller.
const MOST_BYTES = 4 << 20
const TIMEOUT_MS = 15_000

interface ClientOptions {
  findLogin: FindLogin
  signal: AbortSignal
}

export function createRegistryClient({ findLogin, signal }: ClientOptions): RegistryClient {
  // Concurrent requests to a repository share one login.
  const headers = new Map<string, Promise<string | undefined>>()
  const accept = MANIFEST_TYPES.join(', ')

  const client: RegistryClient = {
    async send({ registry, repository }, path, { actions = 'pull', isTransfer = false, ...request } = {}) {
      const base = `${isLocalRegistry(registry) ? 'http' : 'https'}://${registry}/v2/${repository}/`
      const url = new URL(path, base)
      const send = (authorization: string | undefined) =>
        sendRequest(url, {
          ...request,
          headers: {
            ...request.headers,
            ...(authorization === undefined || url.host !== registry ? {} : { authorization }),
          },
          signal: isTransfer ? signal : AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
        })
      const key = `${registry}/${repository} ${actions}`
      const reply = await send(await headers.get(key))
      if (reply.statusCode !== 401) return reply
      reply.resume()
      const challenge = reply.headers['www-authenticate'] ?? ''
      const authorize = async () =>
        answerChallenge(challenge, await findLogin(registry), { repository, actions, signal })
      headers.set(key, authorize())
      return send(await headers.get(key))
    },

    async readDigest(reference) {
      const reply = await client.send(reference, `manifests/${reference.version}`, {
        method: 'HEAD',
        headers: { accept },
      })
      reply.resume()
      const digest = reply.headers['docker-content-digest']
      return reply.statusCode === 200 && typeof digest === 'string' ? digest : undefined
    },

    async readManifest(reference) {
      const reply = await client.send(reference, `manifests/${reference.version}`, { headers: { accept } })
      if (reply.statusCode !== 200) {
        reply.resume()
        return undefined
      }
      const bytes = await readBody(reply, MOST_BYTES)
      const digest = reply.headers['docker-content-digest']
      const mediaType = reply.headers['content-type'] ?? ''
      return { digest: typeof digest === 'string' ? digest : reference.version, mediaType, bytes }
    },

    async readBlob(reference, digest) {
      const reply = await client.send(reference, `blobs/${digest}`)
      if (reply.statusCode === 200) return readBody(reply, MOST_BYTES)
      reply.resume()
      return undefined
    },
  }
  return client
}

interface Scope {
  repository: string
  actions: string
  signal: AbortSignal
}

/** The header for a challenge of "Token Authentication Specification", or of basic authentication. */
async function answerChallenge(
  challenge: string,
  login: RegistryLogin | undefined,
  { repository, actions, signal }: Scope,
): Promise<string | undefined> {
  const basic =
    login === undefined ? undefined : `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`
  if (!/^bearer /i.test(challenge)) return basic
  const { realm, service } = parseChallenge(challenge)
  if (realm === undefined || !URL.canParse(realm)) return undefined
  const url = new URL(realm)
  // A password never travels without TLS.
  if (url.protocol !== 'https:' && !isLocalRegistry(url.host)) return undefined
  if (service !== undefined) url.searchParams.set('service', service)
  url.searchParams.set('scope', `repository:${repository}:${actions}`)
  const reply = await sendRequest(url, {
    headers: basic === undefined ? {} : { authorization: basic },
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  })
  const body = await readBody(reply, MOST_BYTES)
  if (reply.statusCode !== 200) return undefined
  const { token, access_token = token } = JSON.parse(body.toString()) as { token?: string; access_token?: string }
  return access_token === undefined ? undefined : `Bearer ${access_token}`
}

const parseChallenge = (challenge: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value]) => [name.toLowerCase(), value]),
  )
