import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { group } from '@actions/core'
import { pollUntilDone } from '../../shared/poll.ts'
import type { Context } from './context.ts'
import { type BuildResult, buildImage, type Layer, readLayers } from './docker/build.ts'
import { buildToRegistry } from './docker/build-to-registry.ts'
import type { Builder } from './docker/builder.ts'
import { type Engine, requireBuildKit } from './docker/engine.ts'
import { tagImage } from './docker/local-image.ts'
import { logInToRegistry } from './docker/login.ts'
import { type PushOptions, type PushResult, pushImage } from './docker/push.ts'
import type { EcrImage } from './ecr/client.ts'
import type { Inputs } from './inputs.ts'
import type { Measure } from './report.ts'
import { canReuseImage, type Source } from './source/source-hash.ts'

/** A new image in ECR; `pushed` is undefined if another run pushed the same source first. */
export interface DeliveredImage {
  image: EcrImage
  /** Undefined for an image of the input `image`. */
  built: BuildResult | undefined
  pushed: PushResult | undefined
  layers: Layer[]
}

export interface BuildRequest {
  inputs: Inputs
  repositoryUri: string
  source: Source
  /** The tag with which the image is pushed. */
  sourceTag: string
  /** The ECR registries of images, contexts and caches that the build uses. */
  registries: string[]
  engine: Engine
  builder: Builder
  measure: Measure
}

/**
 * Builds the image, or takes that of the input `image`, and pushes it with the tag of its source. An image with this tag is
 * complete, so after an interruption between push and tags, the next run only puts the tags.
 */
export async function buildAndPush(context: Context, request: BuildRequest): Promise<DeliveredImage> {
  const { source, engine, builder } = request
  const { localImage } = source
  if (localImage !== undefined) return { ...(await pushFromEngine(context, request, localImage)), built: undefined }
  await requireBuildKit(context.docker, engine)
  return builder.isEngine ? buildInEngine(context, request) : buildOutsideEngine(context, request)
}

async function buildInEngine(context: Context, request: BuildRequest): Promise<DeliveredImage> {
  const { inputs, repositoryUri, sourceTag, registries, builder, measure } = request
  for (const registry of registries) await logInToRegistry(context, registry)
  const reference = `${repositoryUri}:${sourceTag}`
  const { imageId, ...built } = await group('Build', () =>
    measure('Build', () =>
      buildImage({ ...context, inputs, builder }, { reference, repositoryUri, metadataFile: undefined }),
    ),
  )
  return { ...(await pushFromEngine(context, request, { id: imageId, reference })), built }
}

/** Pushes an image of the engine; `reference` is the name that it already has in the repository. */
async function pushFromEngine(
  context: Context,
  request: BuildRequest,
  { id, reference }: { id: string; reference?: string },
): Promise<Omit<DeliveredImage, 'built'>> {
  const { docker } = context
  const { repositoryUri, measure } = request
  const layers = await readLayers(docker, reference ?? id)
  const push: Push = async (target, options) => {
    if (target !== reference) await tagImage(docker, id, target)
    return { pushed: await pushImage(target, { docker, ...options }), id }
  }
  return group('Push', () =>
    measure('Push', async () => {
      // Also after a login before the build, during which the password can expire.
      await logInToRegistry(context, getRegistry(repositoryUri))
      return { ...(await pushWithSourceTag(context, request, push)), layers }
    }),
  )
}

async function buildOutsideEngine(context: Context, request: BuildRequest): Promise<DeliveredImage> {
  const { inputs, repositoryUri, registries, builder, measure } = request
  const metadataFile = join(context.config.folder, 'build-metadata.json')
  let built: BuildResult | undefined
  const build: Push = async (reference, options) => {
    const target = { reference, repositoryUri, metadataFile }
    const result = await buildToRegistry({ ...context, inputs, builder }, target, options)
    built = result.built
    const { digest } = result
    return { pushed: digest === undefined ? undefined : { digest }, id: result.exportedDigest }
  }
  return group('Build and push', () =>
    measure('Build and push', async () => {
      for (const registry of new Set([...registries, getRegistry(repositoryUri)]))
        await logInToRegistry(context, registry)
      return { ...(await pushWithSourceTag(context, request, build)), built, layers: [] }
    }),
  )
}

const getRegistry = (repositoryUri: string): string => repositoryUri.slice(0, repositoryUri.indexOf('/'))

/** Pushes the image with a reference; `pushed` is undefined if its tag is immutable and in use. */
type Push = (
  reference: string,
  options: PushOptions,
) => Promise<{ pushed: PushResult | undefined; id: string | undefined }>

/** Pushes the image with the tag of its source, or returns the image of another run that pushed the same source first. */
async function pushWithSourceTag(
  context: Context,
  { inputs, repositoryUri, source, sourceTag: tag }: BuildRequest,
  push: Push,
): Promise<Pick<DeliveredImage, 'image' | 'pushed'>> {
  const { ecr, log } = context
  const pushTag = (name: string) =>
    push(`${repositoryUri}:${name}`, {
      ...context,
      renewLogin: () => logInToRegistry(context, getRegistry(repositoryUri)),
      isTaken: async () => (await ecr.getImage(inputs.repository, name)) !== undefined,
    })
  const { pushed, id } = await pushTag(tag)
  if (pushed !== undefined) return { image: await waitForImage(context, inputs.repository, pushed.digest), pushed }
  if (canReuseImage(inputs, source)) {
    log.info('Another run has pushed this source in the meantime; its image is used.')
    return { image: await waitForImage(context, inputs.repository, tag), pushed: undefined }
  }
  // The source's tag is immutable and belongs to an earlier build, so this build needs another one.
  const buildTag = `${tag}-${(id ?? randomUUID()).replace('sha256:', '').slice(0, 12)}`
  const { pushed: result } = await pushTag(buildTag)
  return { image: await waitForImage(context, inputs.repository, result?.digest ?? buildTag), pushed: result }
}

// ECR returns an image once it has the manifest; a proxy or replica can be slower.
const EVERY_MS = 500
const TIMEOUT_MS = 5_000

/** Reads the pushed image from ECR, if possible by digest, because another run can move the source's tag. */
export const waitForImage = ({ ecr, deadline }: Context, repository: string, tagOrDigest: string): Promise<EcrImage> =>
  pollUntilDone(
    `After the push, ${tagOrDigest} of ${repository}`,
    async () => {
      const value = await ecr.getImage(repository, tagOrDigest)
      return value === undefined ? { done: false, state: 'unknown to ECR' } : { done: true, value }
    },
    deadline.withTimeout(TIMEOUT_MS),
    { everyMs: EVERY_MS },
  )
