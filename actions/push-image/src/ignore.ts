import { posix } from 'node:path'
import { ActionError } from '../../shared/errors.ts'
import { compilePattern, isWellFormed, type Pattern } from './ignore-pattern.ts'

/** What a client does with one entry of a context. */
export interface Decision {
  /** Whether it sends the entry; a folder that it enters comes along with anything that it sends from below. */
  sends: boolean
  /** Whether it looks into this folder. */
  enters: boolean
  /** For the decisions below this folder. */
  state: State
}

/** Which patterns matched the folder; undefined at the top of the context. */
type State = boolean[] | undefined

/** How one generation of Docker clients takes entries out of a context; paths have `/` and no `.` in front. */
export interface ClientFilter {
  /** @throws RefusedPattern where the client ends with an error. */
  decide(path: string, isFolder: boolean, parent: State): Decision
}

/** The ignore rules of a build: what counts is what any of these clients sends. */
export interface Ignore {
  clients: ClientFilter[]
  /** The error for a file that no client takes. */
  refused(): ActionError
}

/** A client ends the build at this pattern, which Go's package regexp refuses. */
export class RefusedPattern extends Error {}

/** Names the file and the line of a pattern; `file` is what the error shows. */
export function readIgnore(text: string, file = '.dockerignore'): Ignore {
  const lines = patternLines(text)
  const malformed = lines.find(({ pattern }) => pattern === '!' || !isWellFormed(pattern.replace(/^!/, '')))
  if (malformed !== undefined) throw refusal(file, malformed)
  const compile = (generation: '20.10' | 'current') => lines.map(({ pattern }) => compilePattern(pattern, generation))
  const old = compile('20.10')
  const current = compile('current')
  return {
    clients: [filterOf20_10(old), currentFilter(current)],
    refused: () => refusal(file, lines.find((_, index) => current[index]?.matches === undefined) ?? lines[0]),
  }
}

interface Line {
  pattern: string
  number: number
}

// What Go's strings.TrimSpace takes off.
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, 'g')

/** The patterns of a file, as moby's ignorefile.ReadAll makes them. */
function patternLines(text: string): Line[] {
  const lines: Line[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const trimmed = line.startsWith('#') ? '' : line.replace(AROUND, '')
    if (trimmed === '') continue
    const exception = trimmed.startsWith('!')
    const written = exception ? trimmed.slice(1).replace(AROUND, '') : trimmed
    const pattern = written === '' ? '' : clean(written).replace(/^\/(?=.)/s, '')
    // The matcher cleans again, with the exclamation mark in front.
    const whole = clean(((exception ? '!' : '') + pattern).replace(AROUND, ''))
    lines.push({ pattern: whole, number: index + 1 })
  }
  return lines
}

/** Go's filepath.Clean. */
const clean = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/s, '')

/**
 * Docker 20.10 (its BuildKit and its classic builder): every pattern is tried on the path and on the parent that has as
 * many parts as the pattern, and an ignored folder is entered only where an exception begins with its name.
 */
function filterOf20_10(patterns: Pattern[]): ClientFilter {
  const tested = patterns.map(pattern => ({
    ...pattern,
    parts: pattern.text.split('/').length,
    matches: used(pattern),
  }))
  // Files of one folder share their parents.
  const latest = tested.map(() => ({ parent: '', matched: false }))
  return {
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
 * Current clients (patternmatcher's MatchesUsingParentResults, fsutil's filter): what matched a folder matches all below
 * it, and an ignored folder is entered where an exception has a wildcard or begins with its name. The classic builder
 * enters fewer folders, and so sends nothing else.
 */
function currentFilter(patterns: Pattern[]): ClientFilter {
  const exceptions = patterns.filter(({ exception }) => exception).map(({ text }) => withoutTrailingGlob(text))
  const anywhere = exceptions.some(text => /[*[\]?^\\]/.test(text))
  const tested = patterns.map(pattern => ({ exception: pattern.exception, matches: used(pattern) }))
  return {
    decide(path, isFolder, parent) {
      let ignored = false
      const state = tested.map(({ exception, matches }, index) => {
        // A pattern that would change nothing is not tried.
        const matched = parent?.[index] === true || (exception === ignored && matches(path))
        if (matched) ignored = !exception
        return matched
      })
      const enters = !ignored || anywhere || exceptions.some(text => `${text}/`.startsWith(`${path}/`))
      return { sends: !ignored, enters: isFolder && enters, state }
    },
  }
}

const withoutTrailingGlob = (text: string): string => text.replace(/\/\*\*$/, '').replace(/\/\*$/, '')

function used({ text, matches }: Pattern): (path: string) => boolean {
  return (
    matches ??
    (() => {
      throw new RefusedPattern(text)
    })
  )
}

function refusal(file: string, line: Line | undefined): ActionError {
  const { pattern, number } = line ?? { pattern: '', number: 1 }
  return new ActionError(`${file}:${number}: Docker refuses the pattern ${pattern}`, {
    hint: 'Correct the line: close brackets, write a range as [a-z], and put \\ only before another character.',
    place: { file, line: number },
  })
}
