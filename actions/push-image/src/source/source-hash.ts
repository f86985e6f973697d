import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dockerfileOf, type Inputs } from '../inputs.ts'
import { type BaseImage, type ImageLookup, identifyImage } from './base-images.ts'
import { contextEntries, type Entry, ignoreRules } from './context-files.ts'
import { type Reading, readSources } from './dockerfile-sources.ts'

/** What an image is built from. */
export interface Source {
  /** SHA-256 in hexadecimal digits. */
  hash: string
  files: number
  /** The images that the build uses. */
  bases: BaseImage[]
  /** Sources that can change between builds, so that an image of this source cannot be reused; described for the log. */
  unknown: string[]
  /** Whether the context carries a Git folder, which no two checkouts have alike. */
  hasGitFolder: boolean
  /** The text of the Dockerfile and all values that go into it. */
  text: string
}

/** Whether an image of the same source can be used in place of a new build. */
export const canReuse = ({ skipUnchanged }: Pick<Inputs, 'skipUnchanged'>, { unknown }: Source): boolean =>
  skipUnchanged && unknown.length === 0

type SourceInputs = Pick<Inputs, 'context' | 'file' | 'target' | 'buildArgs' | 'buildSecrets' | 'labels' | 'network'>

export interface HashOptions extends ImageLookup {
  /** The target platform, such as `linux/amd64`. */
  platform: string
  signal: AbortSignal
}

// Part of every hash: another way of hashing must never find an image of this one.
const FORMAT = 'source 2'

/** Hashes everything that decides what a build makes. Secrets count by their ids alone: their contents must leave no trace. */
export async function hashSource(inputs: SourceInputs, options: HashOptions): Promise<Source> {
  const { platform, signal } = options
  const file = dockerfileOf(inputs)
  const bytes = await readFile(file)
  const dockerfile = bytes.toString()
  const entries = await contextEntries(inputs.context, await ignoreRules(inputs.context, file), signal)
  const buildArgs = valuesOf(inputs.buildArgs ?? [])
  const { bases, unknown } = await identifySources(dockerfile, { buildArgs, target: inputs.target, platform }, options)
  const parts = {
    format: FORMAT,
    platform,
    // Of the bytes: decoding would make all bytes that are not UTF-8 equal.
    dockerfile: createHash('sha256').update(bytes).digest('hex'),
    buildArgs: sortByName([...buildArgs]),
    target: inputs.target ?? null,
    // A label can be given twice; the last one wins, so their order counts.
    labels: sortByName((inputs.labels ?? []).map(label => [label.replace(/=.*$/s, ''), label])),
    secrets: (inputs.buildSecrets ?? []).map(({ id }) => id).sort(),
    network: inputs.network ?? null,
    bases: bases.map(({ image, id }) => [image, id ?? null]),
  }
  return {
    hash: hashOf(parts, entries),
    files: entries.filter(([kind]) => kind !== 'folder').length,
    bases,
    unknown,
    hasGitFolder: entries.some(([, path]) => path === '.git'),
    text: [dockerfile, ...buildArgs.values()].join('\n'),
  }
}

/** The images of a build, those of ONBUILD instructions included, and what cannot be identified. */
async function identifySources(
  dockerfile: string,
  reading: Reading,
  lookup: ImageLookup,
): Promise<Pick<Source, 'bases' | 'unknown'>> {
  const written = readSources(dockerfile, reading)
  const found = await Promise.all(written.images.map(image => identifyImage(image, lookup)))
  const triggering = found.filter(({ image, onBuild }) => onBuild.length > 0 && written.bases.includes(image))
  const onBuild = new Map(triggering.map(it => [it.image, it.onBuild]))
  const all = triggering.length === 0 ? written : readSources(dockerfile, { ...reading, onBuild })
  const added = all.images.filter(image => !written.images.includes(image))
  const images = [...found, ...(await Promise.all(added.map(image => identifyImage(image, lookup))))]
  const bases = images.map(({ image, id }) => ({ image, id }))
  const unidentified = bases.filter(({ id }) => id === undefined).map(({ image }) => image)
  return { bases, unknown: [...unidentified, ...all.unknown] }
}

/** Every part and every entry is one line of JSON, in which no value can look like another one's end. */
function hashOf(parts: object, entries: Entry[]): string {
  const hash = createHash('sha256').update(`${JSON.stringify(parts)}\n`)
  for (const entry of entries) hash.update(`${JSON.stringify(entry)}\n`)
  return hash.digest('hex')
}

function valuesOf(buildArgs: { name: string; value: string | undefined }[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const { name, value = process.env[name] } of buildArgs) {
    if (value !== undefined) values.set(name, value)
  }
  return values
}

/** The order of one name's own values stays. */
const sortByName = (pairs: [name: string, value: string][]): [string, string][] =>
  [...pairs].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
