import { createHash, hash } from 'node:crypto'
import { closeSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs'
import type { Yield } from './event-loop.ts'
import { decodePath } from './file-path.ts'

/** An entry of a build context; the content is a file's hash or a link's target. */
export type ContextEntry = [
  kind: 'file' | 'folder' | 'link' | 'hard link' | 'other',
  path: string,
  mode: number,
  content: string,
]

/** What an entry is; much smaller than Stats, because a context can have many entries. */
interface EntryKind {
  kind: 'file' | 'folder' | 'link' | 'other'
  /** The permissions; for `other` also the type (socket, pipe, device). */
  mode: number
  /** The device number of `other`; the identity of a file with hard links. */
  id: string
}

/** Where an entry is, and what it is. */
export interface EntrySource extends EntryKind {
  path: string
  /** The full path as bytes: a file name need not be UTF-8. */
  address: Buffer
}

export function describeEntry(stats: Stats): EntryKind {
  const mode = stats.mode & 0o7777
  if (stats.isDirectory()) return { kind: 'folder', mode, id: '' }
  if (stats.isSymbolicLink()) return { kind: 'link', mode: 0, id: '' }
  if (stats.isFile()) return { kind: 'file', mode, id: stats.nlink > 1 ? `${stats.dev}:${stats.ino}` : '' }
  return { kind: 'other', mode: stats.mode, id: String(stats.rdev) }
}

/** Reads the entries of one context, in their order. */
export function createEntryReader(yieldIfDue: Yield): (source: EntrySource) => Promise<ContextEntry> {
  const firstPaths = new Map<string, string>()
  const hashFile = createFileHasher(yieldIfDue)
  return async ({ path, address, kind, mode, id }) => {
    if (kind === 'folder') return [kind, path, mode, '']
    if (kind === 'link') return [kind, path, mode, decodePath(readlinkSync(address, { encoding: 'buffer' }))]
    if (kind === 'other') return [kind, path, mode, id]
    const other = id === '' ? undefined : firstPaths.get(id)
    // Docker keeps hard links in the image.
    if (other !== undefined) return ['hard link', path, mode, other]
    if (id !== '') firstPaths.set(id, path)
    return [kind, path, mode, await hashFile(address)]
  }
}

const BUFFER_BYTES = 1 << 20

/** Hashes files with one buffer for all, so that their size does not count in memory. */
function createFileHasher(yieldIfDue: Yield): (file: Buffer) => Promise<string> {
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES)
  return async file => {
    await yieldIfDue()
    const descriptor = openSync(file, 'r')
    try {
      let length = readSync(descriptor, buffer)
      if (length < BUFFER_BYTES) return hash('sha256', buffer.subarray(0, length))
      const all = createHash('sha256')
      for (; length > 0; length = readSync(descriptor, buffer)) {
        all.update(buffer.subarray(0, length))
        await yieldIfDue()
      }
      return all.digest('hex')
    } finally {
      closeSync(descriptor)
    }
  }
}
