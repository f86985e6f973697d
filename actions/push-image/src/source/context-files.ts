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

/** An entry that at least one client sends. */
interface SentEntry extends EntrySource {
  clients: ClientFilter[]
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
  const yieldIfDue = createYield(signal)
  const sent: SentEntry[] = []
  const clients: FolderClients = new Map(ignore.clients.map(client => [client, undefined]))
  await listFolder({ sent, rejecting, yieldIfDue }, { address: Buffer.from(context), prefix: '', clients })
  if (rejecting.size === ignore.clients.length) throw ignore.createRejectedError()
  const readEntry = createEntryReader(yieldIfDue)
  const entries: ContextEntry[] = []
  for (const source of sent) {
    if (source.clients.some(client => !rejecting.has(client))) entries.push(await readEntry(source))
  }
  return entries
}

interface Listing {
  sent: SentEntry[]
  /** Clients that reject a pattern and send nothing. */
  rejecting: Set<ClientFilter>
  yieldIfDue: Yield
}

interface Folder {
  address: Buffer
  prefix: string
  clients: FolderClients
}

/** Adds the entries of a folder to the listing. Returns the clients that send at least one of them. */
async function listFolder(listing: Listing, folder: Folder): Promise<Set<ClientFilter>> {
  const { sent, rejecting, yieldIfDue } = listing
  const sending = new Set<ClientFilter>()
  const names = readdirSync(folder.address, { encoding: 'buffer' })
  // By bytes, because a locale's order differs between machines.
  for (const name of names.sort(Buffer.compare)) {
    await yieldIfDue()
    const path = folder.prefix + decodePath(name)
    const address = Buffer.concat([folder.address, SLASH, name])
    const stats = lstatSync(address)
    const entry = describeEntry(stats)
    const clients = new Set<ClientFilter>()
    const inside: FolderClients = new Map()
    for (const [client, state] of folder.clients) {
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
      for (const client of await listFolder(listing, { address, prefix: `${path}/`, clients: inside }))
        clients.add(client)
    if (clients.size > 0) sent.splice(index, 0, { path, address, ...entry, clients: [...clients] })
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
