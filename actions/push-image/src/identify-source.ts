import type { Context } from './context.ts'
import { openEngineImages } from './docker/engine-images.ts'
import type { LocalImage } from './docker/local-image.ts'
import type { Inputs } from './inputs.ts'
import { createRegistryClient, type RegistryClient } from './registry/client.ts'
import { createLoginFinder } from './registry/credentials.ts'
import { hashLocalImage, hashSource, identifyCopiedImage, type Source } from './source/source-hash.ts'

interface SourceContext {
  inputs: Inputs
  /** The image of the input `image`. */
  localImage: LocalImage | undefined
  /** The registries that ECR's login is for. */
  ecrHosts: string[]
}

/** Identifies the source of the image. */
export async function identifySource(
  context: Context,
  { inputs, localImage, ecrHosts }: SourceContext,
): Promise<Source> {
  const { log } = context
  if (inputs.sourceImage !== undefined) return identifyCopiedImage(inputs.sourceImage)
  if (localImage !== undefined) {
    const source = hashLocalImage(localImage)
    log.info(`Source ${source.hash}, image ${localImage.id}`)
    return source
  }
  const source = await hashBuild(context, inputs, ecrHosts)
  log.info(`Source ${source.hash}, ${source.files} files`)
  if (inputs.skipUnchanged && source.unknown.length > 0) log.info(formatUnknownSources(source.unknown))
  if (inputs.skipUnchanged && source.hasGitFolder) log.warning(GIT_FOLDER)
  return source
}

async function hashBuild(context: Context, inputs: Inputs, ecrHosts: string[]): Promise<Source> {
  const { docker, config, deadline } = context
  const { signal } = deadline
  const configFolder = config.folder
  const engine = await openEngineImages({ docker, configFolder, signal })
  return hashSource(inputs, {
    engine,
    registry: connectRegistries(context, ecrHosts),
    // The engine has images of its own platform.
    pull: inputs.pull || (inputs.platforms ?? []).some(platform => platform !== engine.platform),
    signal,
  })
}

/** The API of registries; `ecrHosts` are those that ECR's login is for. */
export function connectRegistries({ config, deadline, ecr }: Context, ecrHosts: string[]): RegistryClient {
  const findLogin = createLoginFinder({ ecr, ecrHosts, configFolder: config.folder })
  return createRegistryClient({ findLogin, signal: deadline.signal })
}

const formatUnknownSources = (unknown: string[]): string =>
  `The image is always built, because these sources can change between builds: ${unknown.join(', ')}. To skip unchanged builds, pin images by digest, URLs by --checksum and Git repositories by commit.`

const GIT_FOLDER =
  'The context contains .git, which differs in every checkout, so the image is always built. Add .git to .dockerignore.'
