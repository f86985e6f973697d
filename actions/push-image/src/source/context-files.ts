import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { decodePath } from './decode-path.ts'
import { type ClientFilter, type Decision, type Ignore, RefusedPatternError, readIgnore } from './dockerignore.ts'

/** One thing of a build context: its path in it, what it is, its permissions, and the hash or target of what it holds. */
export type Entry = [
  kind: 'file' | 'folder' | 'link' | 'hard link' | 'other',
  path: string,
  mode: number,
  content: string,
]

/** An entry that at least one client sends. */
interface Found {
  path: string
  /** The full path as bytes: a file name need not be UTF-8. */
  address: Buffer
  stats: Stats
  clients: Set<ClientFilter>
}

/** The clients that enter a folder, with their state there. */
type Visitors = Map<ClientFilter, Decision['state']>

/**
 * Everything that any supported Docker client sends of its context, in the order of the paths; times and owners are not
 * part of an image.
 */
export async function contextEntries(context: string, ignore: Ignore, signal?: AbortSignal): Promise<Entry[]> {
  const refusing = new Set<ClientFilter>()
  const found: Found[] = []
  await listFolder(
    { found, refusing, signal },
    Buffer.from(context),
    '',
    new Map(ignore.clients.map(it => [it, undefined])),
  )
  if (refusing.size === ignore.clients.length) throw ignore.refused()
  const first = new Map<string, string>()
  const entries: Entry[] = []
  for (const { path, address, stats, clients } of found) {
    signal?.throwIfAborted()
    if ([...clients].some(client => !refusing.has(client))) entries.push(await entryOf(path, address, stats, first))
  }
  return entries
}

interface Listing {
  found: Found[]
  /** Clients that fail at a pattern, and so send nothing. */
  refusing: Set<ClientFilter>
  signal: AbortSignal | undefined
}

/** Lists what clients send of a folder. Returns the clients that send something. */
async function listFolder(
  listing: Listing,
  folder: Buffer,
  prefix: string,
  visitors: Visitors,
): Promise<Set<ClientFilter>> {
  const { found, refusing, signal } = listing
  const sending = new Set<ClientFilter>()
  const names = await readdir(folder, { encoding: 'buffer' })
  // By bytes, not by locale: the same files must give the same order on every machine.
  for (const name of names.sort(Buffer.compare)) {
    signal?.throwIfAborted()
    const path = prefix + decodePath(name)
    const address = Buffer.concat([folder, SLASH, name])
    const stats = await lstat(address)
    const clients = new Set<ClientFilter>()
    const inside: Visitors = new Map()
    for (const [client, state] of visitors) {
      if (refusing.has(client)) continue
      const decision = decide(client, path, stats.isDirectory(), state)
      if (decision === undefined) refusing.add(client)
      else {
        if (decision.sends) clients.add(client)
        if (decision.enters) inside.set(client, decision.state)
      }
    }
    const place = found.length
    if (inside.size > 0)
      for (const client of await listFolder(listing, address, `${path}/`, inside)) clients.add(client)
    if (clients.size > 0) found.splice(place, 0, { path, address, stats, clients })
    for (const client of clients) sending.add(client)
  }
  return sending
}

function decide(client: ClientFilter, path: string, isFolder: boolean, state: Decision['state']): Decision | undefined {
  try {
    return client.decide(path, isFolder, state)
  } catch (error) {
    if (error instanceof RefusedPatternError) return undefined
    throw error
  }
}

/** The ignore rules of a build: the Dockerfile's own (`<Dockerfile>.dockerignore`) go before those of the context. */
export async function ignoreRules(context: string, dockerfile: string): Promise<Ignore> {
  for (const file of [`${dockerfile}.dockerignore`, join(context, '.dockerignore')]) {
    const text = await readIfExists(file)
    if (text !== undefined) return readIgnore(decodePath(text), file)
  }
  return readIgnore('')
}

async function entryOf(path: string, address: Buffer, stats: Stats, first: Map<string, string>): Promise<Entry> {
  if (stats.isDirectory()) return ['folder', path, permissions(stats), '']
  if (stats.isSymbolicLink()) return ['link', path, 0, decodePath(await readlink(address, { encoding: 'buffer' }))]
  // The type of a socket, pipe or device, and which device it is.
  if (!stats.isFile()) return ['other', path, stats.mode, String(stats.rdev)]
  if (stats.nlink > 1) {
    const file = `${stats.dev}:${stats.ino}`
    const other = first.get(file)
    // Docker keeps the hard link in the image.
    if (other !== undefined) return ['hard link', path, permissions(stats), other]
    first.set(file, path)
  }
  return ['file', path, permissions(stats), await hashOf(address, stats)]
}

// Reading small files at once is much faster than opening a stream for each.
const SMALL_BYTES = 1 << 18

async function hashOf(file: Buffer, { size }: Stats): Promise<string> {
  const hash = createHash('sha256')
  if (size <= SMALL_BYTES) hash.update(await readFile(file))
  else for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function readIfExists(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    // Docker also ignores a folder of this name.
    if (['ENOENT', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}

const SLASH = Buffer.from('/')
const permissions = (stats: Stats): number => stats.mode & 0o7777
