import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onEnd } from './cleanup.ts'

/** Creates a temporary folder that is removed after the tests of the file. */
export function makeTempFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  onEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
