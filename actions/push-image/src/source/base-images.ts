import type { EngineImage } from '../docker/engine-api.ts'
import type { EngineImages } from '../docker/engine-images.ts'
import type { RegistryClient } from '../registry/client.ts'
import { type ImageConfig, readRegistryImage } from '../registry/image-config.ts'
import { type ImageReference, parseImageReference } from '../registry/reference.ts'

/** An image that a build uses; `id` identifies its content and is undefined if neither engine nor registry has the image. */
export interface BaseImage {
  image: string
  id: string | undefined
  /** When it was built, if known; ISO 8601. */
  created: string | undefined
  /** Whether only the engine has it, so that it cannot be pulled. */
  isLocal: boolean
}

/** A base image with its ONBUILD instructions; undefined if they could not be read. */
export interface IdentifiedImage extends BaseImage {
  onBuild: string[] | undefined
}

/** Where images are looked up. */
export interface ImageLookup {
  engine: EngineImages
  registry: RegistryClient
  /** Whether builds use the images of registries only. */
  pull: boolean
}

/**
 * Identifies the content of an image by its digest in the registry, or by its id in the engine for an image that no
 * registry has. `isBase` says that its ONBUILD instructions count.
 */
export async function identifyImage(
  image: string,
  { engine, registry, pull }: ImageLookup,
  { isBase }: { isBase: boolean },
): Promise<IdentifiedImage> {
  const reference = parseImageReference(image)
  const pinned = reference?.version.includes(':') ? reference.version : undefined
  const local = pull ? undefined : await engine.find(image)
  if (local !== undefined) {
    const digest = findDigest(local, reference)
    const { created, onBuild } = local
    return { image, id: pinned ?? digest ?? local.id, created, isLocal: digest === undefined, onBuild }
  }
  const missing = { image, id: undefined, created: undefined, isLocal: false, onBuild: undefined }
  if (reference === undefined) return missing
  if (!isBase) return { ...missing, id: pinned ?? (await ifFound(registry.readDigest(reference))), onBuild: [] }
  const found = await ifFound(readRegistryImage(registry, reference, engine.platform))
  const { onBuild, created }: Partial<ImageConfig> = found?.config ?? {}
  return { image, id: pinned ?? found?.digest, created, isLocal: false, onBuild }
}

/** The digest under which this repository has the engine's image. */
function findDigest({ repoDigests }: EngineImage, reference: ImageReference | undefined): string | undefined {
  if (reference === undefined) return undefined
  const { registry, repository } = reference
  return repoDigests
    .map(parseImageReference)
    .find(other => other?.registry === registry && other.repository === repository)?.version
}

/** Undefined if the registry does not answer, so that the image is built instead of the step failing. */
async function ifFound<T>(lookup: Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await lookup
  } catch {
    return undefined
  }
}
