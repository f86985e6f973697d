import { lstatSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContextEntry, createEntryReader, describeEntry, type EntrySource } from './context-entry.ts'
import {
  type ClientFilter,
  type Decision,
  type Dockerignore,
  parseDockerignore,
  RejectedPatternError,
} from './dockerignore.ts'
import { createYield, type Yield } from './event-loop.ts'
import { decodePath } from './file-path.ts'

/** A client that enters a folder, and its state there. */
interface FolderClient {
  client: ClientFilter
  state: Decision['state']
}

/**
 * Lists the entries of a context that any supported Docker client sends, in the order of their paths, without times and
 * owners, which are not part of an image.
 */
export async function listContextEntries(
  context: string,
  ignore: Dockerignore,
  signal?: AbortSignal,
): Promise<ContextEntry[]> {
  const entries: ContextEntry[] = []
  for await (const entry of readContextEntries(context, ignore, signal)) entries.push(entry)
  return entries
}

/** Reads the same entries one by one, so that their number does not count in memory. */
export async function* readContextEntries(
  context: string,
  ignore: Dockerignore,
  signal?: AbortSignal,
): AsyncGenerator<ContextEntry> {
  const yieldIfDue = createYield(signal)
  const address = Buffer.from(context)
  const listing = { rejecting: new Set<ClientFilter>(), yieldIfDue }
  const list = (clients: ClientFilter[]) =>
    listFolder(listing, { address, prefix: '', clients: clients.map(client => ({ client, state: undefined })) })
  if (ignore.clients.some(({ hasRejectedPattern }) => hasRejectedPattern)) {
    // Whether a client gets to the pattern depends on the entries, so they are all listed once before.
    for await (const _ of list(ignore.clients));
    if (listing.rejecting.size === ignore.clients.length) throw ignore.createRejectedError()
  }
  const readEntry = createEntryReader(yieldIfDue)
  for await (const source of list(ignore.clients.filter(client => !listing.rejecting.has(client))))
    yield await readEntry(source)
}

interface Listing {
  /** Clients that reject a pattern and send nothing. */
  rejecting: Set<ClientFilter>
  yieldIfDue: Yield
}

interface Folder {
  address: Buffer
  prefix: string
  clients: FolderClient[]
}

/** Lists the entries that at least one client sends. */
async function* listFolder(listing: Listing, folder: Folder): AsyncGenerator<EntrySource> {
  const { rejecting, yieldIfDue } = listing
  // One character for each byte: a folder can have many names, and buffers take much more memory than strings.
  const names = readdirSync(folder.address, { encoding: 'latin1' })
  // By bytes, because a locale's order differs between machines.
  for (const bytes of names.sort()) {
    await yieldIfDue()
    const name = Buffer.from(bytes, 'latin1')
    const path = folder.prefix + decodePath(name)
    const address = Buffer.concat([folder.address, SLASH, name])
    const stats = lstatSync(address)
    let isSent = false
    const inside: FolderClient[] = []
    for (const { client, state } of folder.clients) {
      if (rejecting.has(client)) continue
      const decision = tryDecide(client, path, stats.isDirectory(), state)
      if (decision === undefined) rejecting.add(client)
      else {
        isSent ||= decision.sends
        if (decision.enters) inside.push({ client, state: decision.state })
      }
    }
    const source = { path, address, ...describeEntry(stats) }
    if (isSent) yield source
    if (inside.length === 0) continue
    for await (const entry of listFolder(listing, { address, prefix: `${path}/`, clients: inside })) {
      // A folder is also sent with any entry inside it.
      if (!isSent) yield source
      isSent = true
      yield entry
    }
  }
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
export async function readDockerignore(context: string, dockerfile?: string): Promise<Dockerignore> {
  const own = dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]
  for (const file of [...own, join(context, '.dockerignore')]) {
    const text = await readIfExists(file)
    if (text !== undefined) return parseDockerignore(decodePath(text), file)
  }
  return parseDockerignore('')
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
