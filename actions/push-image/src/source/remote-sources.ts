import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { sendRequest } from '../registry/http.ts'

const TIMEOUT_MS = 20_000

/**
 * Identifies the current content of a source of ADD: a Git reference by its commit, a URL by its entity tag, by which
 * BuildKit decides about a new download. Undefined if only the build can tell.
 */
export async function identifyRemoteSource(source: string, signal: AbortSignal): Promise<string | undefined> {
  const git = parseGitSource(source)
  try {
    if (git !== undefined) return await readCommit(git, signal)
    return /^https?:/i.test(source) ? await readEntityTag(new URL(source), signal) : undefined
  } catch {
    signal.throwIfAborted()
    return undefined
  }
}

interface GitSource {
  address: string
  ref: string
}

/** A Git repository in the forms of ADD (reference page "Dockerfile", "Adding files from a Git repository"). */
export function parseGitSource(source: string): GitSource | undefined {
  const [, address = '', fragment = ''] = /^([^#]*)#?(.*)$/s.exec(source) ?? []
  // The query selects the reference in another way.
  if (address.includes('?')) return undefined
  const isGit =
    /^(?:git|ssh):\/\//i.test(address) || /^[\w.-]+@[\w.-]+:/.test(address) || /^https?:\/\/.*\.git$/i.test(address)
  const isGitHub = /^github\.com\//i.test(address)
  if (!isGit && !isGitHub) return undefined
  // A folder of the repository can follow the reference.
  return { address: isGitHub ? `https://${address}` : address, ref: fragment.replace(/:.*$/s, '') || 'HEAD' }
}

const execute = promisify(execFile)

async function readCommit({ address, ref }: GitSource, signal: AbortSignal): Promise<string | undefined> {
  const { stdout } = await execute('git', ['ls-remote', '--exit-code', '--', address, ref], {
    signal,
    timeout: TIMEOUT_MS,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:http:git:ssh' },
  })
  return stdout.trim() === '' ? undefined : `git:${createHash('sha256').update(stdout).digest('hex')}`
}

async function readEntityTag(url: URL, signal: AbortSignal): Promise<string | undefined> {
  const reply = await sendRequest(url, {
    method: 'HEAD',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  })
  reply.resume()
  const { etag, 'last-modified': modified = '' } = reply.headers
  // The time becomes the time of the file.
  return reply.statusCode === 200 && etag !== undefined ? `etag:${etag} ${modified}` : undefined
}
