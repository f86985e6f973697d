import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ignore, readIgnore } from './ignore.ts'

/** One thing of a build context: its path in it, what it is, its permissions, and the hash or target of what it holds. */
export type Entry = [kind: 'file' | 'folder' | 'link' | 'other', path: string, mode: number, content: string]

/** Everything a build gets to see of its context, in the order of the paths; times and owners are not part of an image. */
export async function contextEntries(context: string, ignore: Ignore, signal?: AbortSignal): Promise<Entry[]> {
  const entries: Entry[] = []
  const walk = async (folder: string): Promise<boolean> => {
    let kept = false
    for (const name of (await readdir(join(context, folder))).sort(byCodeUnits)) {
      signal?.throwIfAborted()
      const path = folder === '' ? name : `${folder}/${name}`
      const stats = await lstat(join(context, path))
      const ignored = ignore.ignores(path)
      if (stats.isDirectory()) {
        const place = entries.length
        const below = !ignored || ignore.mayKeepBelow(path) ? await walk(path) : false
        // A folder that is ignored comes along when something in it does not.
        if (ignored && !below) continue
        entries.splice(place, 0, ['folder', path, permissions(stats), ''])
      } else if (ignored) continue
      else entries.push(await entryOf(context, path, stats))
      kept = true
    }
    return kept
  }
  await walk('')
  return entries
}

/** The ignore rules of a build: the Dockerfile's own (`<Dockerfile>.dockerignore`) go before those of the context. */
export async function ignoreRules(context: string, dockerfile: string): Promise<Ignore> {
  const text = (await textOf(`${dockerfile}.dockerignore`)) ?? (await textOf(join(context, '.dockerignore'))) ?? ''
  return readIgnore(text)
}

async function entryOf(context: string, path: string, stats: Stats): Promise<Entry> {
  if (stats.isSymbolicLink()) return ['link', path, 0, await readlink(join(context, path))]
  if (!stats.isFile()) return ['other', path, permissions(stats), '']
  return ['file', path, permissions(stats), await hashOf(join(context, path))]
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const permissions = (stats: Stats): number => stats.mode & 0o7777

// Not by locale: the same files must give the same order on every machine.
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
