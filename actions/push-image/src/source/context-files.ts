import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ClientFilter,
  type Decision,
  type Dockerignore,
  parseDockerignore,
  RejectedPatternError,
} from './dockerignore.ts'

/** An entry of a build context; the content is a file's hash or a link's target. */
export type ContextEntry = [
  kind: 'file' | 'folder' | 'link' | 'hard link' | 'other',
  path: string,
  mode: number,
  content: string,
]

/** An entry that at least one client sends. */
interface SentEntry {
  path: string
  /** The full path as bytes: a file name need not be UTF-8. */
  address: Buffer
  stats: Stats
  clients: Set<ClientFilter>
}

/** The clients that enter a folder, with their state there. */
type FolderClients = Map<ClientFilter, Decision['state']>

/**
 * Lists the entries of a context that any supported Docker client sends, in the order of their paths, without times and
 * owners, which are not part of an image.
 */
export async function listContextEntries(
  context: string,
  ignore: Dockerignore,
  signal?: AbortSignal,
): Promise<ContextEntry[]> {
  const rejecting = new Set<ClientFilter>()
  const sent: SentEntry[] = []
  await listFolder(
    { sent, rejecting, signal },
    Buffer.from(context),
    '',
    new Map(ignore.clients.map(it => [it, undefined])),
  )
  if (rejecting.size === ignore.clients.length) throw ignore.createRejectedError()
  const firstPaths = new Map<string, string>()
  const entries: ContextEntry[] = []
  for (const { path, address, stats, clients } of sent) {
    signal?.throwIfAborted()
    if ([...clients].some(client => !rejecting.has(client)))
      entries.push(await createEntry(path, address, stats, firstPaths))
  }
  return entries
}

interface Listing {
  sent: SentEntry[]
  /** Clients that reject a pattern and send nothing. */
  rejecting: Set<ClientFilter>
  signal: AbortSignal | undefined
}

/** Adds the entries of a folder to the listing. Returns the clients that send at least one of them. */
async function listFolder(
  listing: Listing,
  folder: Buffer,
  prefix: string,
  clientStates: FolderClients,
): Promise<Set<ClientFilter>> {
  const { sent, rejecting, signal } = listing
  const sending = new Set<ClientFilter>()
  const names = await readdir(folder, { encoding: 'buffer' })
  // By bytes, because a locale's order differs between machines.
  for (const name of names.sort(Buffer.compare)) {
    signal?.throwIfAborted()
    const path = prefix + decodePath(name)
    const address = Buffer.concat([folder, SLASH, name])
    const stats = await lstat(address)
    const clients = new Set<ClientFilter>()
    const inside: FolderClients = new Map()
    for (const [client, state] of clientStates) {
      if (rejecting.has(client)) continue
      const decision = tryDecide(client, path, stats.isDirectory(), state)
      if (decision === undefined) rejecting.add(client)
      else {
        if (decision.sends) clients.add(client)
        if (decision.enters) inside.set(client, decision.state)
      }
    }
    const index = sent.length
    if (inside.size > 0)
      for (const client of await listFolder(listing, address, `${path}/`, inside)) clients.add(client)
    if (clients.size > 0) sent.splice(index, 0, { path, address, stats, clients })
    for (const client of clients) sending.add(client)
  }
  return sending
}

function tryDecide(
  client: ClientFilter,
  path: string,
  isFolder: boolean,
  state: Decision['state'],
): Decision | undefined {
  try {
    return client.decide(path, isFolder, state)
  } catch (error) {
    if (error instanceof RejectedPatternError) return undefined
    throw error
  }
}

/** Reads `<Dockerfile>.dockerignore`, or else the .dockerignore of the context. */
export async function readDockerignore(context: string, dockerfile: string): Promise<Dockerignore> {
  for (const file of [`${dockerfile}.dockerignore`, join(context, '.dockerignore')]) {
    const text = await readIfExists(file)
    if (text !== undefined) return parseDockerignore(decodePath(text), file)
  }
  return parseDockerignore('')
}

async function createEntry(
  path: string,
  address: Buffer,
  stats: Stats,
  firstPaths: Map<string, string>,
): Promise<ContextEntry> {
  if (stats.isDirectory()) return ['folder', path, getPermissions(stats), '']
  if (stats.isSymbolicLink()) return ['link', path, 0, decodePath(await readlink(address, { encoding: 'buffer' }))]
  // The mode has the type (socket, pipe, device).
  if (!stats.isFile()) return ['other', path, stats.mode, String(stats.rdev)]
  if (stats.nlink > 1) {
    const file = `${stats.dev}:${stats.ino}`
    const other = firstPaths.get(file)
    // Docker keeps hard links in the image.
    if (other !== undefined) return ['hard link', path, getPermissions(stats), other]
    firstPaths.set(file, path)
  }
  return ['file', path, getPermissions(stats), await hashFile(address, stats)]
}

// For small files, a read is much faster than a stream.
const SMALL_BYTES = 1 << 18

async function hashFile(file: Buffer, { size }: Stats): Promise<string> {
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
const getPermissions = (stats: Stats): number => stats.mode & 0o7777

// A lone surrogate, which no UTF-8 text has.
const NOT_UTF8 = 0xdc00

/** Decodes a path without loss: a byte that is not UTF-8 becomes a lone surrogate, as with Python's surrogateescape. */
function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString()
  let text = ''
  for (let index = 0; index < bytes.length; ) {
    const length = [1, 2, 3, 4].find(
      count => index + count <= bytes.length && isUtf8(bytes.subarray(index, index + count)),
    )
    text +=
      length === undefined
        ? String.fromCharCode(NOT_UTF8 + (bytes[index] ?? 0))
        : bytes.toString('utf8', index, index + length)
    index += length ?? 1
  }
  return text
}
