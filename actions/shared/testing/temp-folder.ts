import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onEnd } from './cleanup.ts'

/** A new folder below the system's temporary folder, removed when the tests of the file have ended. */
export function makeTempFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  onEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
