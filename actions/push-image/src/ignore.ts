import { posix } from 'node:path'
import { ActionError } from '../../shared/errors.ts'

/** What a .dockerignore file says about the paths of a context (relative, with `/`, without `.` at the front). */
export interface Ignore {
  /** Whether the path is kept out of the build. */
  ignores(path: string): boolean
  /** Whether something below this ignored folder may be brought back by an exception. */
  mayKeepBelow(folder: string): boolean
}

interface Rule {
  exception: boolean
  /** Matches whole paths. */
  path: RegExp
  /** Matches one part of a path each; `undefined` from a `**` on, where anything may follow. */
  parts: (RegExp | undefined)[]
}

/**
 * Reads a .dockerignore file as Docker does (reference page "Dockerfile", section ".dockerignore file"): a rule also
 * takes everything below what it matches, and of all rules that match, the last one decides.
 */
export function readIgnore(text: string): Ignore {
  const rules = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(line => !line.startsWith('#'))
    .map(rule)
    .filter(found => found !== undefined)
  return {
    ignores(path) {
      const selfAndParents = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))
      const last = rules.findLast(({ path: matches }) => selfAndParents.some(candidate => matches.test(candidate)))
      return last !== undefined && !last.exception
    },
    mayKeepBelow(folder) {
      const names = folder.split('/')
      return rules.some(({ exception, parts }) => exception && reaches(parts, names))
    },
  }
}

function reaches(parts: (RegExp | undefined)[], names: string[]): boolean {
  for (const [index, name] of names.entries()) {
    // The rule ends at this folder or above it, and so takes all that is below.
    if (index >= parts.length) return true
    const part = parts[index]
    if (part === undefined) return true
    if (!part.test(name)) return false
  }
  return true
}

function rule(line: string): Rule | undefined {
  const trimmed = line.trim()
  const exception = trimmed.startsWith('!')
  const written = exception ? trimmed.slice(1).trim() : trimmed
  if (written === '') return undefined
  const pattern = posix
    .normalize(written)
    .replace(/^\/+(?=.)/, '')
    .replace(/(?<=.)\/+$/, '')
  // "For historical reasons, the pattern . is ignored."
  if (pattern === '.') return undefined
  const names = pattern.split('/')
  const open = names.findIndex(name => name.includes('**'))
  const certain = open < 0 ? names : names.slice(0, open)
  return {
    exception,
    path: expression(pattern, line),
    parts: [...certain.map(name => expression(name, line)), ...(open < 0 ? [] : [undefined])],
  }
}

/** Go's filepath.Match with `**` for any number of folders, as a regular expression. */
function expression(pattern: string, line: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index++) {
    const rest = pattern.slice(index)
    const [, stars, slash] = /^(\*\*)(\/?)/.exec(rest) ?? []
    if (stars !== undefined) {
      index += stars.length + (slash ?? '').length - 1
      source += index === pattern.length - 1 ? '.*' : '(?:.*/)?'
      continue
    }
    const character = pattern[index] ?? ''
    if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '\\') source += literal(pattern[++index] ?? '\\')
    else if (character === '[') {
      const [list] = /^\[\^?(?:\\.|[^\]\\])+\]/.exec(rest) ?? []
      if (list === undefined) throw malformed(line)
      source += list.replace(/(?<=.)\[/g, '\\[')
      index += list.length - 1
    } else source += literal(character)
  }
  try {
    return new RegExp(`^${source}$`, 's')
  } catch {
    throw malformed(line)
  }
}

const literal = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

const malformed = (line: string): ActionError =>
  new ActionError(`The .dockerignore file has a malformed line: ${line}`, { hint: 'Close the bracket, or write \\[.' })
