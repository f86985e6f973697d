import { getDockerfile, type Inputs } from '../inputs.ts'
import type { Builder } from './builder.ts'

/** How a build is named, and what becomes of it. */
export interface BuildTarget {
  reference: string
  /** `registry/name`; the registry cache is one of its tags. */
  repositoryUri: string
  /** The file for buildx's results of a build that is pushed; undefined for a build that stays in the engine. */
  metadataFile: string | undefined
}

/** The arguments of docker for a build. Values of secrets are not among them. */
export function createBuildArguments(inputs: Inputs, { isBuildx }: Builder, target: BuildTarget): string[] {
  const { platforms, buildArgs, buildContexts, buildSecrets, labels, network, addHosts, context } = inputs
  return [
    ...(isBuildx ? ['buildx', 'build'] : ['build']),
    ...['--progress', 'plain', '--file', getDockerfile(inputs), '--tag', target.reference],
    ...createOutputArguments(isBuildx, target),
    ...repeat('--target', inputs.target === undefined ? [] : [inputs.target]),
    ...repeat('--platform', platforms === undefined ? [] : [platforms.join(',')]),
    ...repeat(
      '--build-arg',
      buildArgs?.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    ),
    ...repeat(
      '--build-context',
      buildContexts?.map(({ name, source }) => `${name}=${source}`),
    ),
    ...repeat(
      '--secret',
      buildSecrets?.map(({ spec }) => spec),
    ),
    ...repeat('--label', labels),
    ...repeat('--network', network === undefined ? [] : [network]),
    ...repeat('--add-host', addHosts),
    ...(inputs.pull ? ['--pull'] : []),
    ...(inputs.noCache ? ['--no-cache'] : []),
    ...createCacheArguments(inputs, target),
    ...(inputs.provenance === 'false' ? [] : ['--provenance', `mode=${inputs.provenance}`]),
    ...(inputs.sbom ? ['--sbom', 'true'] : []),
    context,
  ]
}

function createOutputArguments(isBuildx: boolean, { metadataFile }: BuildTarget): string[] {
  if (metadataFile !== undefined) return ['--push', '--metadata-file', metadataFile]
  return isBuildx ? ['--load'] : []
}

// One manifest that ECR takes. A cache that cannot be written, for example over an immutable tag, does not fail the build.
const REGISTRY_CACHE = 'mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true'

function createCacheArguments({ registryCache, cacheFrom, cacheTo }: Inputs, { repositoryUri }: BuildTarget): string[] {
  const cache = registryCache === undefined ? [] : [`type=registry,ref=${repositoryUri}:${registryCache}`]
  return [
    ...repeat('--cache-from', [...cache, ...(cacheFrom ?? [])]),
    ...repeat('--cache-to', [...cache.map(it => `${it},${REGISTRY_CACHE}`), ...(cacheTo ?? [])]),
  ]
}

const repeat = (option: string, values: string[] | undefined): string[] =>
  (values ?? []).flatMap(value => [option, value])
