import type { Context } from './context.ts'
import { openEngineImages } from './docker/engine-images.ts'
import { findLocalImage } from './docker/local-image.ts'
import type { Inputs } from './inputs.ts'
import { createRegistryClient } from './registry/client.ts'
import { createLoginFinder, type FindLogin } from './registry/credentials.ts'
import { hashLocalImage, hashSource, type Source } from './source/source-hash.ts'

/** Hashes the source of the image; `ecrHosts` are the registries that ECR's login is for. */
export async function identifySource(context: Context, inputs: Inputs, ecrHosts: string[]): Promise<Source> {
  const { docker, log } = context
  if (inputs.image !== undefined) {
    const image = await findLocalImage(docker, inputs.image)
    const source = hashLocalImage(image)
    log.info(`Source ${source.hash}, image ${image.id}`)
    return source
  }
  const source = await hashBuild(context, inputs, ecrHosts)
  log.info(`Source ${source.hash}, ${source.files} files`)
  if (inputs.skipUnchanged && source.unknown.length > 0) log.info(formatUnknownSources(source.unknown))
  if (inputs.skipUnchanged && source.hasGitFolder) log.warning(GIT_FOLDER)
  return source
}

async function hashBuild(context: Context, inputs: Inputs, ecrHosts: string[]): Promise<Source> {
  const { docker, config, deadline, ecr } = context
  const { signal } = deadline
  const configFolder = config.folder
  const findLogin: FindLogin = createLoginFinder({ ecr, ecrHosts, configFolder })
  const engine = await openEngineImages({ docker, configFolder, signal })
  return hashSource(inputs, {
    engine,
    registry: createRegistryClient({ findLogin, signal }),
    // The engine has images of its own platform.
    pull: inputs.pull || (inputs.platforms ?? []).some(platform => platform !== engine.platform),
    signal,
  })
}

const formatUnknownSources = (unknown: string[]): string =>
  `The image is always built, because these sources can change between builds: ${unknown.join(', ')}. To skip unchanged builds, pin images by digest, URLs by --checksum and Git repositories by commit.`

const GIT_FOLDER =
  'The context contains .git, which differs in every checkout, so the image is always built. Add .git to .dockerignore.'
