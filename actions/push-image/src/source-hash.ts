import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { contextEntries, type Entry, ignoreRules } from './context-files.ts'
import { ask, type Docker } from './docker.ts'
import { baseImages } from './dockerfile.ts'
import { dockerfileOf, type Inputs } from './inputs.ts'

/** What an image is built from. */
export interface Source {
  /** SHA-256 in hexadecimal digits. */
  hash: string
  files: number
  /** The base images, each with its id in the engine where it is known without asking a registry. */
  bases: { image: string; id: string | undefined }[]
  /** Whether the context carries a Git folder, which no two checkouts have alike. */
  hasGitFolder: boolean
  /** The text of the Dockerfile and all values that go into it. */
  text: string
}

type SourceInputs = Pick<
  Inputs,
  'context' | 'file' | 'target' | 'buildArgs' | 'buildSecrets' | 'labels' | 'network' | 'pull'
>

// Part of every hash: another way of hashing must never find an image of this one.
const FORMAT = 'source 1'

/** Hashes everything that decides what a build makes. Secrets count by their ids alone: their contents must leave no trace. */
export async function hashSource(
  inputs: SourceInputs,
  platform: string,
  docker: Docker,
  signal: AbortSignal,
): Promise<Source> {
  const file = dockerfileOf(inputs)
  const dockerfile = await readFile(file, 'utf8')
  const entries = await contextEntries(inputs.context, await ignoreRules(inputs.context, file), signal)
  const buildArgs = valuesOf(inputs.buildArgs ?? [])
  // With `pull` the engine's own copy is not what will be used.
  const images = baseImages(dockerfile, buildArgs)
  const bases = inputs.pull ? images.map(image => ({ image, id: undefined })) : await localIds(images, docker)
  const parts = {
    format: FORMAT,
    platform,
    dockerfile,
    buildArgs: sorted(Object.entries(buildArgs).map(([name, value]) => `${name}=${value}`)),
    target: inputs.target ?? null,
    labels: sorted(inputs.labels ?? []),
    secrets: sorted((inputs.buildSecrets ?? []).map(({ id }) => id)),
    network: inputs.network ?? null,
    bases: bases.map(({ image, id }) => [image, id ?? null]),
  }
  return {
    hash: hashOf(parts, entries),
    files: entries.filter(([kind]) => kind !== 'folder').length,
    bases,
    hasGitFolder: entries.some(([, path]) => path === '.git'),
    text: [dockerfile, ...Object.values(buildArgs)].join('\n'),
  }
}

function hashOf(parts: object, entries: Entry[]): string {
  const hash = createHash('sha256').update(`${JSON.stringify(parts)}\n`)
  for (const entry of entries) hash.update(`${JSON.stringify(entry)}\n`)
  return hash.digest('hex')
}

function valuesOf(buildArgs: { name: string; value: string | undefined }[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const { name, value = process.env[name] } of buildArgs) {
    if (value !== undefined) values[name] = value
  }
  return values
}

const localIds = (images: string[], docker: Docker) =>
  Promise.all(
    images.map(async image => ({ image, id: await ask(docker, ['image', 'inspect', '--format', '{{.Id}}', image]) })),
  )

const sorted = (texts: string[]): string[] => [...texts].sort()
