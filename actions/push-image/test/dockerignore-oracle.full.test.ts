import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { onEnd } from '../../shared/testing/cleanup.ts'
import { randomCases } from '../../shared/testing/random.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { listContextEntries } from '../src/source/context-files.ts'
import { type Dockerignore, parseDockerignore } from '../src/source/dockerignore.ts'
import type { Generation } from '../src/source/dockerignore-pattern.ts'
import { decodePath } from '../src/source/file-path.ts'
import { buildOracle, hasGo, startOracle } from './support/dockerignore-oracle.ts'
import { anyContext, encodePath, writeFiles } from './support/random-contexts.ts'

const isInstalled = hasGo()
const itWithGo = isInstalled ? it : it.skip
const HOUR_MS = 3_600_000

/** The paths in order, or `rejected` for an ignore file that the client rejects. */
type Sent = string[] | 'rejected'

itWithGo(
  `counts the entries that a Docker client sends, and no others${isInstalled ? '' : ' (skipped: Go is not installed)'}`,
  async () => {
    const work = makeTempFolder('dockerignore-oracle-')
    const [old, current] = (['20.10', 'current'] as const).map(generation => startClient(generation, work))
    let contexts = 0
    await fc.assert(
      fc.asyncProperty(anyContext, async ({ files, ignoreFiles }) => {
        const folder = join(work, `context-${contexts++}`)
        mkdirSync(folder)
        writeFiles(folder, files)
        for (const text of ignoreFiles) {
          const sent = { old: (await old?.(folder, text)) ?? [], current: (await current?.(folder, text)) ?? [] }
          const counted = {
            old: await listCounted(folder, text, clients => clients.slice(0, 1)),
            current: await listCounted(folder, text, clients => clients.slice(1)),
            any: await listCounted(folder, text, clients => clients),
          }
          expect({ text, ...counted }).toEqual({ text, ...sent, any: mergeSent(Object.values(sent)) })
        }
        rmSync(folder, { recursive: true })
      }),
      randomCases(2000),
    )
  },
  HOUR_MS,
)

/** Starts the packages of a client. */
function startClient(generation: Generation, work: string): (folder: string, text: string) => Promise<Sent> {
  const oracle = startOracle(buildOracle(generation, join(work, generation)))
  onEnd(() => oracle.stop())
  return async (folder, text) =>
    (await oracle.listSent(folder, encodePath(text)))?.map(path => decodePath(path)).sort() ?? 'rejected'
}

async function listCounted(
  folder: string,
  text: string,
  pick: (clients: Dockerignore['clients']) => Dockerignore['clients'],
): Promise<Sent> {
  try {
    const ignore = parseDockerignore(text)
    const entries = await listContextEntries(folder, { ...ignore, clients: pick(ignore.clients) })
    return entries.map(([, path]) => path).sort()
  } catch (error) {
    if ((error as Error).name !== 'ActionError') throw error
    return 'rejected'
  }
}

/** What at least one client sends; `rejected` only if no client accepts the file. */
function mergeSent(all: Sent[]): Sent {
  const accepted = all.filter(sent => sent !== 'rejected')
  return accepted.length === 0 ? 'rejected' : [...new Set(accepted.flat())].sort()
}
