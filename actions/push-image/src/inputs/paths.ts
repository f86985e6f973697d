import { accessSync, constants, statSync } from 'node:fs'
import { invalid } from '../../../shared/inputs.ts'

export function parseFolder(raw: string): string {
  return isFolder(raw) ? raw : invalid(`must be a folder, not "${raw}"`)
}

export function parseFile(raw: string): string {
  return isReadable(raw) ? raw : invalid(`must be a readable file, not "${raw}"`)
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** Whether the path is a file that can be read. */
export function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
