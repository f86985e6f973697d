import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Deadline, throwIfCancelled } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { addJitter } from '../../../shared/poll.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { Manifest, RegistryClient } from './client.ts'
import { readBody } from './http.ts'
import type { ImageReference } from './reference.ts'

/** What a copy transferred. */
export interface CopyResult {
  /** Layers and configurations that were uploaded, or that the repository already had. */
  uploaded: number
  reused: number
}

interface Descriptor {
  mediaType?: string
  digest: string
  size: number
}

interface AnyManifest {
  manifests?: Descriptor[]
  config?: Descriptor
  layers?: Descriptor[]
}

export interface CopyRequest {
  from: ImageReference
  /** With the tag of the copy. */
  to: ImageReference
  deadline: Deadline & { signal: AbortSignal }
}

/** Copies an image with all its platforms from one repository to another; the copy has the same digest. */
export async function copyImage(client: RegistryClient, { from, to, deadline }: CopyRequest): Promise<CopyResult> {
  const result = { uploaded: 0, reused: 0 }
  const copy = async (version: string, target: string): Promise<void> => {
    const manifest = await readVerifiedManifest(client, { ...from, version })
    const { manifests = [], config, layers = [] } = JSON.parse(manifest.bytes.toString()) as AnyManifest
    for (const { digest } of manifests) await copy(digest, digest)
    for (const blob of new Map([config, ...layers].filter(isCopied).map(blob => [blob.digest, blob])).values()) {
      const isUploaded = await copyBlob(client, { from, to, deadline }, blob)
      result[isUploaded ? 'uploaded' : 'reused']++
    }
    await putManifest(client, { ...to, version: target }, manifest)
  }
  await copy(from.version, to.version)
  return result
}

/** Registries do not keep layers that only their vendor distributes (OCI image specification, "non-distributable layers"). */
const isCopied = (blob: Descriptor | undefined): blob is Descriptor =>
  blob !== undefined && !/foreign|nondistributable/.test(blob.mediaType ?? '')

async function readVerifiedManifest(client: RegistryClient, reference: ImageReference): Promise<Manifest> {
  const { registry, repository, version } = reference
  const manifest = await client.readManifest(reference)
  if (manifest === undefined) {
    throw new ActionError(
      `${registry}/${repository} has no image ${version}, or the role is not authorized to read it`,
      {
        hint: 'Check source-image, and grant the role ecr:BatchGetImage and ecr:GetDownloadUrlForLayer on its repository; in another account also in the policy of the repository.',
      },
    )
  }
  const digest = `sha256:${createHash('sha256').update(manifest.bytes).digest('hex')}`
  if (digest !== version) throw new ActionError(`${registry} returned ${digest} for the image ${version}`)
  return manifest
}

const ATTEMPTS = 4
const FIRST_PAUSE_MS = 1_000

/** Copies a layer or a configuration. Returns false if the repository already has it. */
async function copyBlob(
  client: RegistryClient,
  { from, to, deadline }: CopyRequest,
  blob: Descriptor,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryCopyBlob(client, { from, to, deadline }, blob)
    } catch (error) {
      throwIfCancelled(deadline.signal)
      if (attempt === ATTEMPTS || error instanceof ActionError) throw error
      await deadline.sleep(addJitter(FIRST_PAUSE_MS * 2 ** (attempt - 1), deadline.clock))
    }
  }
}

async function tryCopyBlob(
  client: RegistryClient,
  { from, to }: CopyRequest,
  { digest, size }: Descriptor,
): Promise<boolean> {
  const actions = 'pull,push'
  const existing = await client.send(to, `blobs/${digest}`, { method: 'HEAD', actions })
  existing.resume()
  if (existing.statusCode === 200) return false
  const mount = from.registry === to.registry ? `?mount=${digest}&from=${from.repository}` : ''
  const start = await client.send(to, `blobs/uploads/${mount}`, { method: 'POST', actions })
  await expectStatus(start, [201, 202], `start the upload of ${digest}`)
  if (start.statusCode === 201) return false
  const source = await client.send(from, `blobs/${digest}`, { isTransfer: true })
  if (source.statusCode !== 200) await expectStatus(source, [], `read ${digest} of ${from.registry}/${from.repository}`)
  const hash = createHash('sha256')
  const body = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const piping = pipeline(source, body)
  const location = start.headers.location ?? ''
  const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) }
  const [upload] = await Promise.all([
    client.send(to, location, { method: 'PATCH', headers, body, actions, isTransfer: true }),
    piping,
  ])
  await expectStatus(upload, [202], `upload ${digest}`)
  if (`sha256:${hash.digest('hex')}` !== digest)
    throw new ActionError(`${from.registry} returned another content for ${digest}`)
  const next = upload.headers.location ?? location
  const separator = next.includes('?') ? '&' : '?'
  const end = await client.send(to, `${next}${separator}digest=${digest}`, { method: 'PUT', actions })
  await expectStatus(end, [201], `complete the upload of ${digest}`)
  return true
}

async function putManifest(client: RegistryClient, to: ImageReference, { mediaType, bytes }: Manifest): Promise<void> {
  const reply = await client.send(to, `manifests/${to.version}`, {
    method: 'PUT',
    headers: { 'content-type': mediaType },
    body: bytes,
    actions: 'pull,push',
  })
  await expectStatus(reply, [201], `put the manifest ${to.version}`)
}

/** @throws ActionError with the registry's reason; an Error for one that a retry can change */
async function expectStatus(reply: IncomingMessage, expected: number[], purpose: string): Promise<void> {
  const { statusCode = 0 } = reply
  if (expected.includes(statusCode)) {
    reply.resume()
    return
  }
  const body = (await readBody(reply, MOST_BYTES)).toString()
  const message = `Cannot ${purpose}: status ${statusCode} ${forLog(findReason(body))}`
  if (statusCode === 429 || statusCode >= 500) throw new Error(message)
  throw new ActionError(message, { hint: 'Grant the role the permissions that the README lists for source-image.' })
}

const MOST_BYTES = 1 << 20

/** The messages in the error reply of a registry (OCI distribution specification, "Error Codes"). */
function findReason(body: string): string {
  try {
    const { errors = [] } = JSON.parse(body) as { errors?: { code?: string; message?: string }[] }
    return errors.map(({ code, message }) => message ?? code).join('; ')
  } catch {
    return body
  }
}
