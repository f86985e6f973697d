import { createHash } from 'node:crypto'
import { type DockerClient, readOutput } from '../docker/cli.ts'

/** An image that a build uses; `id` identifies its content and is undefined if neither engine nor registry has the image. */
export interface BaseImage {
  image: string
  id: string | undefined
}

/** How to look up an image. */
export interface ImageLookup {
  docker: DockerClient
  /** Whether the build uses the engine's copy of an image without a request to the registry. */
  useLocal: boolean
  /** Logs in, if necessary, before a request to the registry of an image. */
  beforeRegistry?: ((image: string) => Promise<void>) | undefined
}

const DIGEST = /@(sha256:[\da-f]{64}|sha512:[\da-f]{128})$/

/**
 * Identifies the current content of an image by the digest in its name, its id in the engine or its manifest in the
 * registry. ONBUILD instructions are known only for images in the engine.
 */
export async function identifyImage(image: string, lookup: ImageLookup): Promise<BaseImage & { onBuild: string[] }> {
  const { docker, useLocal, beforeRegistry } = lookup
  const [, digest] = DIGEST.exec(image) ?? []
  const local = useLocal ? await findLocalImage(docker, image) : undefined
  const localId = digest ?? local?.id
  if (localId === undefined) await beforeRegistry?.(image)
  return { image, id: localId ?? (await readManifest(docker, image)), onBuild: local?.onBuild ?? [] }
}

const FORMAT = '{{.Id}} {{with .Config}}{{json .OnBuild}}{{end}}'

async function findLocalImage(
  docker: DockerClient,
  image: string,
): Promise<{ id: string; onBuild: string[] } | undefined> {
  const text = await readOutput(docker, ['image', 'inspect', '--format', FORMAT, image])
  if (text === undefined) return undefined
  const [, id = '', json = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? []
  return { id, onBuild: (json === '' ? null : (JSON.parse(json) as string[] | null)) ?? [] }
}

// Docker does not require TLS for a registry on this machine.
const LOCAL_REGISTRY = /^(localhost|127(\.\d+){3})(:\d+)?\//

/** Hashes the digests in the registry's manifest of an image, which change with its content. */
async function readManifest(docker: DockerClient, image: string): Promise<string | undefined> {
  const insecure = LOCAL_REGISTRY.test(image) ? ['--insecure'] : []
  const text = await readOutput(docker, ['manifest', 'inspect', ...insecure, image])
  const digests = text?.match(/\bsha(?:256:[\da-f]{64}|512:[\da-f]{128})\b/g)
  if (digests === undefined || digests === null) return undefined
  return `manifest:${createHash('sha256').update(digests.join('\n')).digest('hex')}`
}
