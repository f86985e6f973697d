import { readFileSync, statSync } from 'node:fs'
import { invalid } from '../../../shared/inputs.ts'

/** A template as it lies in the workspace. */
export interface TemplateFile {
  path: string
  body: string
  bytes: number
}

// "Understand CloudFormation quotas" says 1 MB; the service itself says "may not exceed 1000000 bytes".
const LARGEST_BYTES = 1_000_000

/** The file of a path: what cannot be a template is refused before any call. */
export function readTemplateFile(path: string): TemplateFile {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) {
    return invalid(`${path} is not a file; its path is relative to the workspace: is the repository checked out?`)
  }
  if (found.size > LARGEST_BYTES) {
    return invalid(
      `${path} has ${found.size} bytes, more than CloudFormation takes (${LARGEST_BYTES}): split it into nested stacks`,
    )
  }
  return { path, body: readFileSync(path, 'utf8'), bytes: found.size }
}
