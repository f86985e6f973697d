import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { LocalImage } from '../docker/local-image.ts'
import type { BuildContext } from '../inputs/build-contexts.ts'
import { getDockerfile, type Inputs } from '../inputs.ts'
import { type ImageReference, parseImageReference } from '../registry/reference.ts'
import { type BaseImage, type IdentifiedImage, type ImageLookup, identifyImage } from './base-images.ts'
import { type IdentifiedContexts, identifyBuildContexts, removeReplaced } from './build-contexts.ts'
import type { ContextEntry } from './context-entry.ts'
import { readContextEntries, readDockerignore } from './context-files.ts'
import { type DockerfileSources, readSources } from './dockerfile-sources.ts'
import { identifyRemoteSource } from './remote-sources.ts'
import type { BuildSettings } from './stage-variables.ts'

/** The inputs of a build. */
export interface Source {
  /** SHA-256 in hexadecimal. */
  hash: string
  files: number
  /** The images that the build uses. */
  bases: BaseImage[]
  /** Sources that can change between builds, so that no image can be reused; as shown in the log. */
  unknown: string[]
  /** Whether the context has a .git folder, which differs in every checkout. */
  hasGitFolder: boolean
  /** The registries of the images. */
  registries: string[]
  /** The image of the engine that replaces a build. */
  localImage?: LocalImage
  /** The image of another repository that replaces a build. */
  copiedImage?: ImageReference
}

/** Whether an image of the same source replaces a build. */
export const canReuseImage = ({ skipUnchanged }: Pick<Inputs, 'skipUnchanged'>, { unknown }: Source): boolean =>
  skipUnchanged && unknown.length === 0

type SourceInputs = Pick<
  Inputs,
  | 'context'
  | 'file'
  | 'target'
  | 'buildArgs'
  | 'buildContexts'
  | 'buildSecrets'
  | 'labels'
  | 'network'
  | 'addHosts'
  | 'platforms'
  | 'provenance'
  | 'sbom'
>

export interface HashOptions extends ImageLookup {
  signal: AbortSignal
}

/** The source of an image that the engine has. */
export const hashLocalImage = (image: LocalImage): Source => ({
  hash: createHash('sha256').update(`image ${image.id}`).digest('hex'),
  files: 0,
  bases: [],
  unknown: [],
  hasGitFolder: false,
  registries: [],
  localImage: image,
})

/** The source of an image of another repository. */
export const identifyCopiedImage = (image: ImageReference): Source => ({
  hash: image.version.replace('sha256:', ''),
  files: 0,
  bases: [],
  unknown: [],
  hasGitFolder: false,
  registries: [],
  copiedImage: image,
})

// Part of every hash; change it together with the hash algorithm.
const FORMAT = 'source 3'

/** Hashes the inputs of a build. Of secrets it hashes only the ids. */
export async function hashSource(inputs: SourceInputs, options: HashOptions): Promise<Source> {
  const { engine, signal } = options
  const { buildContexts = [], platforms = [engine.platform] } = inputs
  const file = getDockerfile(inputs)
  const bytes = await readFile(file)
  const dockerfile = bytes.toString()
  const entries = readContextEntries(inputs.context, await readDockerignore(inputs.context, file), signal)
  const buildArgs = resolveBuildArgs(inputs.buildArgs ?? [])
  const contexts = await identifyBuildContexts(buildContexts, options)
  const settings = { buildArgs, target: inputs.target, buildContexts }
  const { bases, remotes, unknown } = mergeSources(
    await Promise.all(
      platforms.map(platform =>
        identifySources(dockerfile, { ...settings, platform }, { ...options, engine: { ...engine, platform } }),
      ),
    ),
  )
  const parts = {
    format: FORMAT,
    platform: [...platforms].sort().join(','),
    // Bytes, because all bytes that are not UTF-8 decode to the same character.
    dockerfile: createHash('sha256').update(bytes).digest('hex'),
    buildArgs: sortByName([...buildArgs]),
    target: inputs.target ?? null,
    // The order counts, because the last label with a name wins.
    labels: sortByName((inputs.labels ?? []).map(label => [label.replace(/=.*$/s, ''), label])),
    secrets: (inputs.buildSecrets ?? []).map(({ id }) => id).sort(),
    network: inputs.network ?? null,
    bases: bases.map(({ image, id }) => [image, id ?? null]),
    remotes,
    ...listRareOptions(inputs, contexts),
  }
  const images = [...bases.map(({ image }) => image), ...contexts.images]
  const { hash, files, hasGitFolder } = await hashParts(parts, entries)
  return {
    hash,
    files: contexts.files + files,
    bases,
    unknown: [...unknown, ...contexts.unknown],
    registries: [...new Set(images.flatMap(image => parseImageReference(image)?.registry ?? []))],
    hasGitFolder: contexts.hasGitFolder || hasGitFolder,
  }
}

/** Options that are part of the hash only if they are set. Caches are not, because they do not change an image. */
const listRareOptions = ({ addHosts, provenance, sbom }: SourceInputs, contexts: IdentifiedContexts): object => ({
  ...(contexts.ids.length === 0 ? {} : { contexts: contexts.ids }),
  ...(addHosts === undefined ? {} : { addHosts: sortByName(addHosts.map(host => [host.replace(/:.*$/, ''), host])) }),
  ...(provenance === 'false' && !sbom ? {} : { attestations: [provenance, sbom] }),
})

interface IdentifiedSources {
  bases: BaseImage[]
  /** The addresses of the sources of ADD, and what identifies their content. */
  remotes: [address: string, id: string][]
  unknown: string[]
}

/** Identifies the sources outside the context, including those in ONBUILD instructions of base images. */
async function identifySources(
  dockerfile: string,
  { buildContexts, ...settings }: BuildSettings & { buildContexts: BuildContext[] },
  options: HashOptions,
): Promise<IdentifiedSources> {
  const read = (onBuild?: Map<string, string[]>) =>
    removeReplaced(
      readSources(dockerfile, { ...settings, ...(onBuild === undefined ? {} : { onBuild }) }),
      buildContexts,
    )
  const sources = read()
  const first = await identifyImages(sources, sources.images, options)
  const onBuild = new Map(first.flatMap(({ image, onBuild = [] }) => (onBuild.length > 0 ? [[image, onBuild]] : [])))
  const all = onBuild.size === 0 ? sources : read(onBuild)
  const added = all.images.filter(image => !sources.images.includes(image))
  const images = [...first, ...(await identifyImages(all, added, options))]
  const remotes = await Promise.all(
    all.remotes.map(async remote => ({ ...remote, id: await identifyRemoteSource(remote.address, options.signal) })),
  )
  return {
    bases: images.map(({ onBuild: _, ...image }) => image),
    remotes: remotes.flatMap(({ address, id }) => (id === undefined ? [] : [[address, id]])),
    unknown: [
      ...images.flatMap(({ image, id, onBuild }) =>
        id === undefined ? [image] : onBuild === undefined ? [`ONBUILD of ${image}`] : [],
      ),
      ...remotes.flatMap(({ shown, id }) => (id === undefined ? [shown] : [])),
      ...all.unknown,
    ],
  }
}

/** The sources of all platforms, each once. */
function mergeSources(all: IdentifiedSources[]): IdentifiedSources {
  const merge = <T>(lists: T[][], getKey: (it: T) => string): T[] => [
    ...new Map(lists.flat().map(it => [getKey(it), it])).values(),
  ]
  return {
    // An image was built at another time for each platform.
    bases: merge(
      all.map(({ bases }) => bases),
      ({ image, id }) => `${image} ${id}`,
    ),
    remotes: merge(
      all.map(({ remotes }) => remotes),
      ([address]) => address,
    ),
    unknown: merge(
      all.map(({ unknown }) => unknown),
      text => text,
    ),
  }
}

const identifyImages = (
  { bases }: DockerfileSources,
  images: string[],
  lookup: ImageLookup,
): Promise<IdentifiedImage[]> =>
  Promise.all(images.map(image => identifyImage(image, lookup, { isBase: bases.includes(image) })))

/** Each part and entry is a line of JSON, so no value can look like the end of another one. */
async function hashParts(
  parts: object,
  entries: AsyncIterable<ContextEntry>,
): Promise<Pick<Source, 'hash' | 'files' | 'hasGitFolder'>> {
  const hash = createHash('sha256').update(`${JSON.stringify(parts)}\n`)
  let files = 0
  let hasGitFolder = false
  for await (const entry of entries) {
    const [kind, path] = entry
    hash.update(`${JSON.stringify(entry)}\n`)
    if (kind !== 'folder') files++
    hasGitFolder ||= path === '.git'
  }
  return { hash: hash.digest('hex'), files, hasGitFolder }
}

function resolveBuildArgs(buildArgs: { name: string; value: string | undefined }[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { name, value = process.env[name] } of buildArgs) {
    if (value !== undefined) values.set(name, value)
  }
  return values
}

/** Sorts by name; values with the same name keep their order. */
const sortByName = (pairs: [name: string, value: string][]): [string, string][] =>
  [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
