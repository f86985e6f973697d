import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildContext } from '../inputs/build-contexts.ts'
import { parseImageReference } from '../registry/reference.ts'
import { formatSource, isPinnedSource } from './add-sources.ts'
import { type ImageLookup, identifyImage } from './base-images.ts'
import { listContextEntries, readDockerignore } from './context-files.ts'
import type { DockerfileSources } from './dockerfile-sources.ts'
import { identifyRemoteSource } from './remote-sources.ts'

/** The current content of the additional build contexts. */
export interface IdentifiedContexts {
  /** By name; the id is null if the content can change between builds. */
  ids: [name: string, id: string | null][]
  /** Contexts that can change between builds, as shown in the log. */
  unknown: string[]
  files: number
  hasGitFolder: boolean
  /** The references of those that are images. */
  images: string[]
}

type Lookup = ImageLookup & { signal: AbortSignal }

/** Identifies the content of each context: files, an image or a pinned URL. */
export async function identifyBuildContexts(contexts: BuildContext[], lookup: Lookup): Promise<IdentifiedContexts> {
  const contents = await Promise.all(
    contexts.map(async context => ({ ...context, ...(await identifyContent(context, lookup)) })),
  )
  return {
    ids: contents.map(({ name, id }): [string, string | null] => [name, id ?? null]).sort(),
    unknown: contents
      .filter(({ id }) => id === undefined)
      .map(({ name, source }) => `build-contexts ${name}=${formatSource(source)}`),
    files: contents.reduce((sum, { files = 0 }) => sum + files, 0),
    hasGitFolder: contents.some(({ hasGitFolder }) => hasGitFolder),
    images: contents.filter(({ kind }) => kind === 'image').map(({ location }) => location),
  }
}

interface Content {
  id: string | undefined
  files?: number
  hasGitFolder?: boolean
}

async function identifyContent({ kind, source, location }: BuildContext, lookup: Lookup): Promise<Content> {
  if (kind === 'image') {
    const { id, onBuild } = await identifyImage(location, lookup, { isBase: true })
    // ONBUILD instructions can use sources that change.
    return { id: onBuild?.length === 0 ? id : undefined }
  }
  if (kind === 'url') return { id: await identifyUrl(source, lookup.signal) }
  if (kind === 'oci-layout') {
    // The index has the digests of all tags.
    return { id: `${source.slice(source.lastIndexOf(location) + location.length)} ${await hashIndex(location)}` }
  }
  // BuildKit applies the .dockerignore of the folder.
  const entries = await listContextEntries(location, await readDockerignore(location), lookup.signal)
  return {
    id: hash(entries.map(entry => JSON.stringify(entry)).join('\n')),
    files: entries.filter(([entryKind]) => entryKind !== 'folder').length,
    hasGitFolder: entries.some(([, path]) => path === '.git'),
  }
}

async function identifyUrl(url: string, signal: AbortSignal): Promise<string | undefined> {
  if (isPinnedSource(url)) return url
  const id = await identifyRemoteSource(url, signal)
  return id === undefined ? undefined : `${url} ${id}`
}

const hashIndex = async (layout: string): Promise<string> => hash(await readFile(join(layout, 'index.json')))

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

/** Removes the images that contexts replace: both names mean the same repository and tag. */
export function removeReplaced(sources: DockerfileSources, contexts: Pick<BuildContext, 'name'>[]): DockerfileSources {
  const names = new Set(contexts.map(({ name }) => normalizeName(name)))
  const isKept = (image: string) => !names.has(normalizeName(image))
  return { ...sources, images: sources.images.filter(isKept), bases: sources.bases.filter(isKept) }
}

const normalizeName = (name: string): string => JSON.stringify(parseImageReference(name) ?? name)
