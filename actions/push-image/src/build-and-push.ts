import { group } from '@actions/core'
import { pollUntilDone } from '../../shared/poll.ts'
import type { Context } from './context.ts'
import { type BuildResult, buildImage, type Layer, readLayers } from './docker/build.ts'
import { type Engine, requireBuildKit } from './docker/engine.ts'
import { logInToRegistry } from './docker/login.ts'
import { type PushResult, pushImage } from './docker/push.ts'
import type { EcrImage } from './ecr/client.ts'
import type { Inputs } from './inputs.ts'
import type { Measure } from './report.ts'
import { canReuseImage, type Source } from './source/source-hash.ts'

/** A new image in ECR; `pushed` is undefined if another run pushed the same source first. */
export interface DeliveredImage {
  image: EcrImage
  built: BuildResult
  pushed: PushResult | undefined
  layers: Layer[]
}

export interface BuildRequest {
  inputs: Inputs
  repositoryUri: string
  source: Source
  /** The tag with which the image is pushed. */
  sourceTag: string
  /** The ECR registries of images that the build uses. */
  registries: string[]
  engine: Engine
  measure: Measure
}

/**
 * Builds the image and pushes it with the tag of its source. An image with this tag is complete, so after an
 * interruption between push and tags, the next run only puts the tags.
 */
export async function buildAndPush(context: Context, request: BuildRequest): Promise<DeliveredImage> {
  const { inputs, repositoryUri, sourceTag, registries, engine, measure } = request
  const { docker } = context
  const registry = repositoryUri.slice(0, repositoryUri.indexOf('/'))
  const reference = `${repositoryUri}:${sourceTag}`
  await requireBuildKit(docker, engine)
  for (const used of registries) await logInToRegistry(context, used)
  const built = await group('Build', () => measure('Build', () => buildImage(docker, inputs, reference, engine)))
  const layers = await readLayers(docker, reference)
  return group('Push', () =>
    measure('Push', async () => {
      // Also after a login before the build, during which the password can expire.
      await logInToRegistry(context, registry)
      return { ...(await pushBuild(context, request, { reference, built, registry })), built, layers }
    }),
  )
}

interface Build {
  reference: string
  built: BuildResult
  registry: string
}

/** Pushes the build, or returns the image of another run that pushed the same source first. */
async function pushBuild(
  context: Context,
  { inputs, repositoryUri, source, sourceTag: tag }: BuildRequest,
  { reference, built, registry }: Build,
): Promise<Pick<DeliveredImage, 'image' | 'pushed'>> {
  const { docker, log } = context
  const options = { ...context, renewLogin: () => logInToRegistry(context, registry) }
  const pushed = await pushImage(reference, options)
  if (pushed !== undefined) return { image: await waitForImage(context, inputs.repository, pushed.digest), pushed }
  if (canReuseImage(inputs, source)) {
    log.info('Another run has pushed this source in the meantime; its image is used.')
    return { image: await waitForImage(context, inputs.repository, tag), pushed: undefined }
  }
  // The source's tag is immutable and belongs to an earlier build, so this build needs another one.
  const buildTag = `${tag}-${built.imageId.replace('sha256:', '').slice(0, 12)}`
  const buildReference = `${repositoryUri}:${buildTag}`
  await docker.exec(['tag', reference, buildReference])
  const result = await pushImage(buildReference, options)
  return { image: await waitForImage(context, inputs.repository, result?.digest ?? buildTag), pushed: result }
}

// ECR returns an image once it has the manifest; a proxy or replica can be slower.
const EVERY_MS = 500
const TIMEOUT_MS = 5_000

/** Reads the pushed image from ECR, if possible by digest, because another run can move the source's tag. */
const waitForImage = ({ ecr, deadline }: Context, repository: string, tagOrDigest: string): Promise<EcrImage> =>
  pollUntilDone(
    `After the push, ${tagOrDigest} of ${repository}`,
    async () => {
      const value = await ecr.getImage(repository, tagOrDigest)
      return value === undefined ? { done: false, state: 'unknown to ECR' } : { done: true, value }
    },
    deadline.withTimeout(TIMEOUT_MS),
    { everyMs: EVERY_MS },
  )
