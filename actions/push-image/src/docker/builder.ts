import { ActionError } from '../../../shared/errors.ts'
import { isGitHubCache, isInlineCache } from '../inputs/build-options.ts'
import type { Inputs } from '../inputs.ts'
import { type DockerClient, readOutput } from './cli.ts'
import { type Engine, usesBuildx } from './engine.ts'

/** What builds the image. */
export interface Builder {
  /** Whether it is used with `docker buildx build`, which has more options than `docker build` of clients before 23. */
  isBuildx: boolean
  /** Whether the engine builds: with the images it has, and the new image is one of them. Other builders push it. */
  isEngine: boolean
  /** Whether it makes indexes of images (several platforms, attestations) and exports caches. */
  makesIndexes: boolean
}

/** Finds the builder that is selected in the Docker configuration or by BUILDX_BUILDER. */
export async function inspectBuilder(docker: DockerClient, { clientVersion }: Engine): Promise<Builder> {
  const text = await readOutput(docker, ['buildx', 'inspect'])
  if (text === undefined) {
    const isBuildx = usesBuildx(clientVersion)
    return { isBuildx, isEngine: !isBuildx, makesIndexes: false }
  }
  const isEngine = /^Driver:\s+docker\s*$/m.test(text)
  // The label of an engine with the containerd image store.
  return { isBuildx: true, isEngine, makesIndexes: !isEngine || /worker\.snapshotter:/.test(text) }
}

/** Whether the builder decides what is built from these inputs, so that it counts in the source hash. */
export const dependsOnBuilder = ({ image, platforms, provenance, sbom, buildContexts }: Inputs): boolean =>
  image === undefined && (platforms !== undefined || provenance !== 'false' || sbom || buildContexts !== undefined)

const BUILDER_HINT =
  'Create a builder in an earlier step, for example with docker/setup-buildx-action, or use the containerd image store of the engine.'

/** Adds a warning to the log. */
type Warn = (message: string) => void

/**
 * Adapts the inputs of a build to the builder: leaves out attestations and caches that it cannot make, with a warning.
 * @throws ActionError if it cannot build the image that the inputs describe
 */
export function adaptInputs(
  inputs: Inputs,
  builder: Builder,
  { engine, warn }: { engine: Engine; warn: Warn },
): Inputs {
  const { isBuildx, isEngine, makesIndexes } = builder
  if (inputs.image !== undefined) return inputs
  if (inputs.buildContexts !== undefined && !isBuildx) {
    throw new ActionError('build-contexts needs the plug-in buildx, which this Docker client does not have', {
      hint: 'Install docker-buildx-plugin.',
    })
  }
  if ((inputs.platforms ?? []).length > 1 && !makesIndexes) {
    throw new ActionError("An image for several platforms needs another builder than the engine's own", {
      hint: BUILDER_HINT,
    })
  }
  // The platform of another builder can differ from the engine's.
  const platforms = inputs.platforms ?? (isEngine ? undefined : [engine.platform])
  const adapted = {
    ...inputs,
    platforms,
    ...(makesIndexes ? {} : leaveOutIndexes(inputs, warn)),
    ...(isBuildx ? {} : leaveOutCaches(inputs, warn)),
  }
  warnOfGitHubCache(adapted, warn)
  return adapted
}

function leaveOutIndexes({ provenance, sbom, registryCache, cacheTo }: Inputs, warn: Warn): Partial<Inputs> {
  const inline = cacheTo?.filter(isInlineCache)
  const names = [
    ...(provenance === 'false' ? [] : ['provenance']),
    ...(sbom ? ['sbom'] : []),
    ...(registryCache === undefined ? [] : ['registry-cache']),
    ...(inline?.length === cacheTo?.length ? [] : ['cache-to']),
  ]
  if (names.length > 0) {
    warn(`${names.join(', ')}: needs another builder than the engine's own, so the build goes without. ${BUILDER_HINT}`)
  }
  return { provenance: 'false', sbom: false, registryCache: undefined, cacheTo: inline }
}

/** `docker build` without buildx reads caches from images, and writes none. */
function leaveOutCaches({ cacheFrom, cacheTo }: Inputs, warn: Warn): Partial<Inputs> {
  const images = cacheFrom?.filter(cache => !cache.includes('='))
  const names = [
    ...(images?.length === cacheFrom?.length ? [] : ['type=… in cache-from']),
    ...(cacheTo?.some(isInlineCache) ? ['cache-to'] : []),
  ]
  if (names.length > 0) warn(`${names.join(', ')}: needs the plug-in buildx, so the build goes without.`)
  return { cacheFrom: images, cacheTo: undefined }
}

/** Without the token, buildx drops this cache and does not say so. */
function warnOfGitHubCache({ cacheFrom = [], cacheTo = [] }: Inputs, warn: Warn): void {
  const isUsed = [...cacheFrom, ...cacheTo].some(cache => isGitHubCache(cache) && !/(^|,)token=/.test(cache))
  if (isUsed && !process.env.ACTIONS_RUNTIME_TOKEN) {
    warn('The cache type=gha is not used, because ACTIONS_RUNTIME_TOKEN is missing; only runners of GitHub set it.')
  }
}
