import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders = new Set<string>()

/** Creates a folder for a run, with the files that a runner gives to an action, and removes it afterwards. */
export async function withRunFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  folders.add(folder)
  for (const file of ['output', 'state', 'summary']) writeFileSync(join(folder, file), '')
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    folders.delete(folder)
  }
}

/** Removes the folders of runs that did not end. */
export function removeRunFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** The environment in which a Node process writes its peak memory. */
export const MEASURE_MEMORY = { NODE_OPTIONS: `--require=${join(import.meta.dirname, 'peak-memory.cjs')}` }

/** The peak memory of the process that ran with MEASURE_MEMORY, in bytes. */
export function readPeakMemory(folder: string): number | undefined {
  const file = join(folder, 'peak-memory')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) * 1024 : undefined
}
