import { join } from 'node:path'
import { invalid, lines } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'
import { isFolder, isReadable } from './paths.ts'

/** An additional build context, as buildx takes it after `--build-context`. */
export interface BuildContext {
  /** The name in FROM, COPY --from and RUN --mount; an image or a stage of this name is replaced. */
  name: string
  kind: 'folder' | 'image' | 'oci-layout' | 'url'
  /** The value of the option. */
  source: string
  /** The path of a folder or layout, the reference of an image, or the URL. */
  location: string
}

// The name is an image reference.
const NAME = /^(?:[\w.-]+(?::\d+)?\/)?[a-z\d]+(?:[._/-]+[a-z\d]+)*(?::\w[\w.-]*)?$/

/** Parses lines of `name=source`. */
export function parseBuildContexts(raw: string): BuildContext[] {
  const contexts: BuildContext[] = []
  const problems: string[] = []
  for (const line of lines(raw)) {
    const [, name = '', source = ''] = /^([^=]*)=(.+)$/.exec(line) ?? []
    if (!NAME.test(name)) problems.push('must be lines of name=source, with the name in lowercase as in FROM')
    else if (contexts.some(context => context.name === name)) problems.push(`${name}: is listed twice`)
    else {
      const context = parseSource(name, source)
      if (typeof context === 'string') problems.push(`${name}: ${context}`)
      else contexts.push(context)
    }
  }
  return problems.length > 0 ? invalid(...new Set(problems)) : contexts
}

/** A context, or the problem of its source. */
function parseSource(name: string, source: string): BuildContext | string {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(source) ?? []
  if (scheme === 'docker-image') return { name, kind: 'image', source, location: rest }
  if (scheme === 'oci-layout') {
    const location = rest.replace(/@sha256:[\da-f]{64}$/, '').replace(/:\w[\w.-]*$/, '')
    return isReadable(join(location, 'index.json'))
      ? { name, kind: 'oci-layout', source, location }
      : 'is not an OCI layout, which has an index.json'
  }
  if (isGitAddress(source) || ['http', 'https', 'git', 'ssh'].includes(scheme ?? '')) {
    const [login] = /^https?:\/\/([^/@]+)@/i.exec(source)?.slice(1) ?? []
    if (login === undefined) return { name, kind: 'url', source, location: source }
    mask(login)
    return 'must be a URL without a login; use the build secret GIT_AUTH_TOKEN'
  }
  return isFolder(source)
    ? { name, kind: 'folder', source, location: source }
    : 'must be a folder, docker-image://…, oci-layout://… or the URL of a Git repository or archive'
}

// The short forms of a Git repository.
const isGitAddress = (source: string): boolean => /^(?:github\.com\/|[\w.-]+@[\w.-]+:)/i.test(source)
