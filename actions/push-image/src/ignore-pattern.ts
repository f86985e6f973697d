import { compileGoRegexp, type Matches } from './go-regexp.ts'
import { BadExpression } from './go-regexp-parser.ts'

/** Which Docker clients read a pattern in the same way. */
export type Generation = '20.10' | 'current'

/** One line of a .dockerignore file as one generation of clients understands it. */
export interface Pattern {
  text: string
  /** Whether it begins with `!`: what it matches is sent after all. */
  exception: boolean
  /** Whether it matches a whole path; undefined where this generation fails as soon as it uses the pattern. */
  matches: Matches | undefined
}

/**
 * Compiles a pattern by the rules of moby: docker/pkg/fileutils of 20.10 makes a Go expression of every pattern and escapes
 * `.` and `$` only; moby/patternmatcher 0.6 escapes `( ) +`, too (it means to
 * escape `{ } |`, but its bitmap ends at 64), and compares patterns without wildcards as they are.
 */
export function compilePattern(line: string, generation: Generation): Pattern {
  const exception = line.startsWith('!')
  const text = exception ? line.slice(1) : line
  const matches = generation === 'current' ? plainComparison(text) : undefined
  return { text, exception, matches: matches ?? expression(text, generation) }
}

/**
 * Whether Go's filepath.Match takes the pattern for the name ".", which every client asks first. Match reads a pattern up
 * to the star after which it cannot match any more, so a list that is never closed passes behind that.
 */
export function isWellFormed(pattern: string): boolean {
  let name = '.'
  for (let rest = pattern; rest !== ''; ) {
    const [whole = '', stars = '', chunk = ''] = CHUNK.exec(rest) ?? []
    rest = rest.slice(whole.length)
    if (chunk === '') return true
    const left = matchChunk(chunk, name)
    if (left === 'malformed') return false
    if (left !== 'no match' && (left === '' || rest !== '')) {
      name = left
      continue
    }
    const skipped = stars === '' || name === '' ? 'no match' : matchChunk(chunk, '')
    if (skipped !== '') return skipped !== 'malformed'
    name = ''
  }
  return true
}

// Stars, and all up to the next one that stands outside of a list.
const CHUNK = /^(\**)((?:\\.|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|[^*\\[]|\\$)*)/su

/** What is left of a name behind a part of a pattern. */
function matchChunk(chunk: string, name: string): '' | '.' | 'no match' | 'malformed' {
  let left = name
  let failed = false
  for (let index = 0; index < chunk.length; index++) {
    failed ||= left === ''
    let matched = chunk[index] === '?' || chunk[index] === '.'
    if (chunk[index] === '[') {
      const list = readList(chunk, index + 1)
      if (list === undefined) return 'malformed'
      index = list.end
      matched = list.matchesDot
    } else if (chunk[index] === '\\') {
      index++
      if (index === chunk.length) return 'malformed'
      matched = chunk[index] === '.'
    }
    failed ||= !matched
    left = ''
  }
  if (failed) return 'no match'
  return left === '' ? '' : '.'
}

const DOT = 46

/** Reads a list of characters up to its bracket; undefined where it is malformed. */
function readList(chunk: string, start: number): { end: number; matchesDot: boolean } | undefined {
  const inverted = chunk[start] === '^'
  let matches = false
  let index = inverted ? start + 1 : start
  for (let first = true; first || chunk[index] !== ']'; first = false) {
    const from = listCharacter(chunk, index)
    if (from === undefined) return undefined
    const to = chunk[from.end] === '-' ? listCharacter(chunk, from.end + 1) : from
    if (to === undefined) return undefined
    matches ||= from.code <= DOT && DOT <= to.code
    index = to.end
  }
  return { end: index, matchesDot: matches !== inverted }
}

function listCharacter(chunk: string, index: number): { code: number; end: number } | undefined {
  const escaped = chunk[index] === '\\'
  const code = chunk.codePointAt(escaped ? index + 1 : index)
  // A hyphen and a bracket stand for themselves behind a backslash only.
  if (code === undefined || isHalf(code) || (!escaped && (chunk[index] === '-' || chunk[index] === ']')))
    return undefined
  const end = index + (escaped ? 1 : 0) + String.fromCodePoint(code).length
  return end < chunk.length ? { code, end } : undefined
}

/** How current clients compare a pattern that needs no expression; they take a leading `**` off anything, as in `**.txt`. */
function plainComparison(text: string): Matches | undefined {
  const leading = /^\*\*\/?/.exec(text)?.[0] ?? ''
  const trailing = leading !== text && text.endsWith('**') ? '**' : ''
  const literal = text.slice(leading.length, text.length - trailing.length)
  if (/[*?[\]\\]/.test(literal)) return undefined
  if (leading !== '' && trailing !== '') return undefined
  if (leading !== '') {
    const suffix = text.slice(2)
    return path => path.endsWith(suffix) || (suffix.startsWith('/') && path === suffix.slice(1))
  }
  return trailing === '' ? path => path === literal : path => path.startsWith(literal)
}

const ESCAPED: Record<Generation, RegExp> = { '20.10': /[.$]/, current: /[.+()$]/ }

function expression(text: string, generation: Generation): Matches | undefined {
  let source = ''
  // Go's scanner leaves out a byte order mark at the start.
  const characters = [...text.replace(/^\uFEFF/, '')]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '*' && characters[index + 1] === '*') {
      index += characters[index + 2] === '/' ? 2 : 1
      source += index === characters.length - 1 ? '.*' : '(.*/)?'
    } else if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '\\') source += `\\${characters[++index] ?? ''}`
    else source += ESCAPED[generation].test(character) ? `\\${character}` : wellFormed(character)
  }
  try {
    return compileGoRegexp(`^${source}$`)
  } catch (error) {
    if (error instanceof BadExpression) return undefined
    throw error
  }
}

// Half a surrogate pair stands for a byte that is not UTF-8, which Go reads as U+FFFD.
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff
const wellFormed = (character: string): string => (isHalf(character.codePointAt(0) ?? 0) ? '\ufffd' : character)
