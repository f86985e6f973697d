import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { getDockerfile, type Inputs } from '../inputs.ts'
import { type BaseImage, type ImageLookup, identifyImage } from './base-images.ts'
import type { ContextEntry } from './context-entry.ts'
import { listContextEntries, readDockerignore } from './context-files.ts'
import { readSources } from './dockerfile-sources.ts'
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
  /** The Dockerfile and the values of its arguments. */
  text: string
}

/** Whether an image of the same source replaces a build. */
export const canReuseImage = ({ skipUnchanged }: Pick<Inputs, 'skipUnchanged'>, { unknown }: Source): boolean =>
  skipUnchanged && unknown.length === 0

type SourceInputs = Pick<Inputs, 'context' | 'file' | 'target' | 'buildArgs' | 'buildSecrets' | 'labels' | 'network'>

export interface HashOptions extends ImageLookup {
  /** The target platform, such as `linux/amd64`. */
  platform: string
  signal: AbortSignal
}

// Part of every hash; change it together with the hash algorithm.
const FORMAT = 'source 2'

/** Hashes the inputs of a build. Of secrets it hashes only the ids. */
export async function hashSource(inputs: SourceInputs, options: HashOptions): Promise<Source> {
  const { platform, signal } = options
  const file = getDockerfile(inputs)
  const bytes = await readFile(file)
  const dockerfile = bytes.toString()
  const entries = await listContextEntries(inputs.context, await readDockerignore(inputs.context, file), signal)
  const buildArgs = resolveBuildArgs(inputs.buildArgs ?? [])
  const { bases, unknown } = await identifySources(dockerfile, { buildArgs, target: inputs.target, platform }, options)
  const parts = {
    format: FORMAT,
    platform,
    // Bytes, because all bytes that are not UTF-8 decode to the same character.
    dockerfile: createHash('sha256').update(bytes).digest('hex'),
    buildArgs: sortByName([...buildArgs]),
    target: inputs.target ?? null,
    // The order counts, because the last label with a name wins.
    labels: sortByName((inputs.labels ?? []).map(label => [label.replace(/=.*$/s, ''), label])),
    secrets: (inputs.buildSecrets ?? []).map(({ id }) => id).sort(),
    network: inputs.network ?? null,
    bases: bases.map(({ image, id }) => [image, id ?? null]),
  }
  return {
    hash: hashParts(parts, entries),
    files: entries.filter(([kind]) => kind !== 'folder').length,
    bases,
    unknown,
    hasGitFolder: entries.some(([, path]) => path === '.git'),
    text: [dockerfile, ...buildArgs.values()].join('\n'),
  }
}

/** Identifies the images of a build, including images in ONBUILD instructions. */
async function identifySources(
  dockerfile: string,
  settings: BuildSettings,
  lookup: ImageLookup,
): Promise<Pick<Source, 'bases' | 'unknown'>> {
  const sources = readSources(dockerfile, settings)
  const identified = await Promise.all(sources.images.map(image => identifyImage(image, lookup)))
  const triggering = identified.filter(({ image, onBuild }) => onBuild.length > 0 && sources.bases.includes(image))
  const onBuild = new Map(triggering.map(it => [it.image, it.onBuild]))
  const all = triggering.length === 0 ? sources : readSources(dockerfile, { ...settings, onBuild })
  const added = all.images.filter(image => !sources.images.includes(image))
  const images = [...identified, ...(await Promise.all(added.map(image => identifyImage(image, lookup))))]
  const bases = images.map(({ image, id }) => ({ image, id }))
  const unidentified = bases.filter(({ id }) => id === undefined).map(({ image }) => image)
  return { bases, unknown: [...unidentified, ...all.unknown] }
}

/** Each part and entry is a line of JSON, so no value can look like the end of another one. */
function hashParts(parts: object, entries: ContextEntry[]): string {
  const hash = createHash('sha256').update(`${JSON.stringify(parts)}\n`)
  for (const entry of entries) hash.update(`${JSON.stringify(entry)}\n`)
  return hash.digest('hex')
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
