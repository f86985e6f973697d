import { readFileSync, statSync } from 'node:fs'
import { invalid } from '../../../shared/inputs.ts'

/** A template file of the workspace. */
export interface TemplateFile {
  path: string
  body: string
  bytes: number
}

/** A template in S3. */
export interface TemplateUrl {
  /** `https://…`, or `s3://bucket/key`. */
  url: string
}

// "Understand CloudFormation quotas" says 1 MB; the service itself accepts 1,000,000 bytes.
const LARGEST_BYTES = 1_000_000

/** Reads a template file, or takes the URL of a template in S3. */
export function readTemplateInput(raw: string): TemplateFile | TemplateUrl {
  if (!/^\w[\w+.-]*:\/\//.test(raw)) return readTemplateFile(raw)
  // A key can have any character; in an https:// URL it is encoded.
  const isValid = raw.startsWith('s3:') ? /^s3:\/\/[a-z0-9][a-z0-9.-]+\/./.test(raw) : isHttpsUrl(raw)
  return isValid ? { url: raw } : invalid('must be a path, an https:// URL in S3, or s3://bucket/key')
}

function isHttpsUrl(raw: string): boolean {
  try {
    const { username, pathname } = new URL(raw)
    return /^https:\/\/[^/\s]+\/\S+$/.test(raw) && username === '' && decodeURIComponent(pathname) !== '/'
  } catch {
    return false
  }
}

/** Reads a template file; one that cannot be a template is rejected before any call. */
export function readTemplateFile(path: string): TemplateFile {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile()) {
    return invalid(`${path} is not a file; its path is relative to the workspace: is the repository checked out?`)
  }
  if (stats.size > LARGEST_BYTES) {
    return invalid(
      `${path} has ${stats.size} bytes, more than CloudFormation accepts (${LARGEST_BYTES}): split it into nested stacks`,
    )
  }
  return { path, body: readFileSync(path, 'utf8'), bytes: stats.size }
}
