import { posix } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'
import { compilePattern, isWellFormed, type Pattern } from './dockerignore-pattern.ts'

/** How a client treats an entry of a context. */
export interface Decision {
  /** Whether it sends the entry; a folder is also sent with any entry inside it. */
  sends: boolean
  /** Whether it reads this folder. */
  enters: boolean
  /** For the decisions below this folder. */
  state: State
}

/** Which patterns matched the folder; undefined at the top of the context. */
type State = boolean[] | undefined

/** The filter of one generation of Docker clients; paths are relative, with `/` and no leading `./`. */
export interface ClientFilter {
  /** Whether `decide` can fail. */
  hasRejectedPattern: boolean
  /** @throws RejectedPatternError if the client fails at a pattern. */
  decide(path: string, isFolder: boolean, parent: State): Decision
}

/** The ignore rules of a build: a file counts if one of these clients sends it. */
export interface Dockerignore {
  clients: ClientFilter[]
  /** The error if every client rejects a pattern. */
  createRejectedError(): ActionError
}

/** A pattern that Go's package regexp rejects; the client then fails the build. */
export class RejectedPatternError extends Error {}

/** Parses an ignore file; errors name it as `file`. */
export function parseDockerignore(text: string, file = '.dockerignore'): Dockerignore {
  const lines = readPatternLines(text)
  const malformed = lines.find(({ pattern }) => pattern === '!' || !isWellFormed(pattern.replace(/^!/, '')))
  if (malformed !== undefined) throw createRejectedPatternError(file, malformed)
  const compileFor = (generation: '20.10' | 'current') =>
    lines.map(({ pattern }) => compilePattern(pattern, generation))
  const old = compileFor('20.10')
  const current = compileFor('current')
  return {
    clients: [createFilter20_10(old), createCurrentFilter(current)],
    createRejectedError: () =>
      createRejectedPatternError(file, lines.find((_, index) => current[index]?.matches === undefined) ?? lines[0]),
  }
}

interface Line {
  pattern: string
  number: number
}

// The characters that Go's strings.TrimSpace removes.
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const SURROUNDING_SPACE = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g')

/** Reads the patterns of a file as moby's ignorefile.ReadAll does. */
function readPatternLines(text: string): Line[] {
  const lines: Line[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const trimmed = line.startsWith('#') ? '' : line.replace(SURROUNDING_SPACE, '')
    if (trimmed === '') continue
    const exception = trimmed.startsWith('!')
    const path = exception ? trimmed.slice(1).replace(SURROUNDING_SPACE, '') : trimmed
    const pattern = path === '' ? '' : cleanPath(path).replace(/^\/(?=.)/s, '')
    // The matcher cleans the path again, including the exclamation mark.
    const whole = cleanPath(((exception ? '!' : '') + pattern).replace(SURROUNDING_SPACE, ''))
    lines.push({ pattern: whole, number: index + 1 })
  }
  return lines
}

/** Go's filepath.Clean. */
const cleanPath = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/s, '')

/**
 * Docker 20.10 (BuildKit and classic builder): every pattern is matched against the path and against the parent with as
 * many parts as the pattern; an ignored folder is entered only if an exception begins with its name.
 */
function createFilter20_10(patterns: Pattern[]): ClientFilter {
  const tested = patterns.map(pattern => ({
    ...pattern,
    parts: pattern.text.split('/').length,
    matches: requireMatcher(pattern),
  }))
  // Files of one folder share their parents.
  const latest = tested.map(() => ({ parent: '', matched: false }))
  return {
    hasRejectedPattern: hasRejectedPattern(patterns),
    decide(path, isFolder) {
      const names = path.split('/')
      let ignored = false
      for (const [index, { parts, exception, matches }] of tested.entries()) {
        let matched = matches(path)
        if (!matched && parts < names.length) {
          const parent = names.slice(0, parts).join('/')
          const last = latest[index]
          matched = last?.parent === parent ? last.matched : matches(parent)
          latest[index] = { parent, matched }
        }
        if (matched) ignored = !exception
      }
      const enters = isFolder && (!ignored || patterns.some(it => it.exception && `${it.text}/`.startsWith(`${path}/`)))
      return { sends: !ignored || enters, enters, state: undefined }
    },
  }
}

/**
 * Current clients (patternmatcher's MatchesUsingParentResults, fsutil's filter): a pattern that matches a folder matches
 * everything in it; an ignored folder is entered if an exception has a wildcard or begins with its name. The classic
 * builder enters fewer folders, so it sends nothing more.
 */
function createCurrentFilter(patterns: Pattern[]): ClientFilter {
  const exceptions = patterns.filter(({ exception }) => exception).map(({ text }) => removeTrailingGlob(text))
  const anywhere = exceptions.some(text => /[*[\]?^\\]/.test(text))
  const tested = patterns.map(pattern => ({ exception: pattern.exception, matches: requireMatcher(pattern) }))
  return {
    hasRejectedPattern: hasRejectedPattern(patterns),
    decide(path, isFolder, parent) {
      let ignored = false
      const state: boolean[] = []
      for (const [index, { exception, matches }] of tested.entries()) {
        // A pattern that would change nothing is skipped.
        const matched = parent?.[index] === true || (exception === ignored && matches(path))
        if (matched) ignored = !exception
        if (isFolder) state.push(matched)
      }
      const enters = !ignored || anywhere || exceptions.some(text => `${text}/`.startsWith(`${path}/`))
      return { sends: !ignored, enters: isFolder && enters, state }
    },
  }
}

const removeTrailingGlob = (text: string): string => text.replace(/\/\*\*$/, '').replace(/\/\*$/, '')

const hasRejectedPattern = (patterns: Pattern[]): boolean => patterns.some(({ matches }) => matches === undefined)

function requireMatcher({ text, matches }: Pattern): (path: string) => boolean {
  return (
    matches ??
    (() => {
      throw new RejectedPatternError(text)
    })
  )
}

function createRejectedPatternError(file: string, line: Line | undefined): ActionError {
  const { pattern, number } = line ?? { pattern: '', number: 1 }
  return new ActionError(`${file}:${number}: Docker rejects the pattern ${pattern}`, {
    hint: 'Correct the line: close brackets, write ranges as [a-z], and use \\ only before another character.',
    location: { file, line: number },
  })
}
