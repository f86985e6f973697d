import { readFileSync } from 'node:fs'
import { invalid } from '../../../shared/inputs.ts'

// StackPolicyBody, API page of SetStackPolicy.
const LARGEST_BYTES = 16_384

/** The text of a stack policy's file, which must be JSON with statements. */
export function readPolicyFile(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  if (Buffer.byteLength(text) > LARGEST_BYTES) return invalid(`${path} has more than ${LARGEST_BYTES} bytes`)
  return hasStatements(text) ? text : invalid(`${path} is not JSON with a list "Statement"`)
}

function hasStatements(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text)?.Statement)
  } catch {
    return false
  }
}
