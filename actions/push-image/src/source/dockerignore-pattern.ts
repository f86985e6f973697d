import { compileGoRegexp, isSurrogate, type Matcher } from './go-regexp.ts'
import { InvalidRegexpError } from './go-regexp-parser.ts'

/** Docker clients that interpret patterns in the same way. */
export type Generation = '20.10' | 'current'

/** A line of a .dockerignore file, compiled for one generation of clients. */
export interface Pattern {
  text: string
  /** Whether it begins with `!`, which includes files again. */
  exception: boolean
  /** Whether it matches a whole path; undefined if this generation rejects the pattern. */
  matches: Matcher | undefined
}

/**
 * Compiles a pattern by moby's rules: pkg/fileutils of 20.10 converts every pattern to a Go expression and escapes only `.`
 * and `$`; moby/patternmatcher 0.6 also escapes `( ) +` (not `{ } |`: its bitmap ends at 64) and compares patterns
 * without wildcards as text.
 */
export function compilePattern(line: string, generation: Generation): Pattern {
  const exception = line.startsWith('!')
  const text = exception ? line.slice(1) : line
  const matches = generation === 'current' ? compileLiteral(text) : undefined
  return { text, exception, matches: matches ?? compileExpression(text, generation) }
}

/**
 * Whether Go's filepath.Match accepts the pattern with the name ".", which every client checks first. Match stops at the
 * star after which nothing can match, so it does not find an unclosed class behind that.
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

// Stars, and everything up to the next star outside a class.
const CHUNK = /^(\**)((?:\\.|\[(?:\\.|[^\]\\])*(?:\]|\\?$)|[^*\\[]|\\$)*)/su

/** Matches a part of a pattern and returns the rest of the name. */
function matchChunk(chunk: string, name: string): '' | '.' | 'no match' | 'malformed' {
  let left = name
  let failed = false
  for (let index = 0; index < chunk.length; index++) {
    failed ||= left === ''
    let matched = chunk[index] === '?' || chunk[index] === '.'
    if (chunk[index] === '[') {
      const list = readClass(chunk, index + 1)
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

/** Reads a character class up to its closing bracket; undefined if it is malformed. */
function readClass(chunk: string, start: number): { end: number; matchesDot: boolean } | undefined {
  const inverted = chunk[start] === '^'
  let matches = false
  let index = inverted ? start + 1 : start
  for (let first = true; first || chunk[index] !== ']'; first = false) {
    const from = readClassCharacter(chunk, index)
    if (from === undefined) return undefined
    const to = chunk[from.end] === '-' ? readClassCharacter(chunk, from.end + 1) : from
    if (to === undefined) return undefined
    matches ||= from.code <= DOT && DOT <= to.code
    index = to.end
  }
  return { end: index, matchesDot: matches !== inverted }
}

function readClassCharacter(chunk: string, index: number): { code: number; end: number } | undefined {
  const escaped = chunk[index] === '\\'
  const code = chunk.codePointAt(escaped ? index + 1 : index)
  // A hyphen or a bracket is a literal only after a backslash.
  if (code === undefined || isSurrogate(code) || (!escaped && (chunk[index] === '-' || chunk[index] === ']')))
    return undefined
  const end = index + (escaped ? 1 : 0) + String.fromCodePoint(code).length
  return end < chunk.length ? { code, end } : undefined
}

/** How current clients compare a pattern that needs no expression; they strip a leading `**` even from `**.txt`. */
function compileLiteral(text: string): Matcher | undefined {
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

function compileExpression(text: string, generation: Generation): Matcher | undefined {
  let source = ''
  // Go's scanner skips a byte order mark at the start.
  const characters = [...text.replace(/^\uFEFF/, '')]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '*' && characters[index + 1] === '*') {
      index += characters[index + 2] === '/' ? 2 : 1
      source += index === characters.length - 1 ? '.*' : '(.*/)?'
    } else if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '\\') source += `\\${characters[++index] ?? ''}`
    else source += ESCAPED[generation].test(character) ? `\\${character}` : replaceSurrogate(character)
  }
  try {
    const matches = compileGoRegexp(`^${source}$`)
    const part = findLiteralPart(text)
    // Most paths do not contain it, which is much faster to see.
    return path => path.includes(part) && matches(path)
  } catch (error) {
    if (error instanceof InvalidRegexpError) return undefined
    throw error
  }
}

/** A part of every path that the pattern matches: its longest sequence of literal characters. */
function findLiteralPart(text: string): string {
  // Alternatives, repetitions, classes and escapes give letters another meaning. `**` includes its slash.
  if (/[|{[\\]/.test(text)) return ''
  return text.split(/[^\w.-]/).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

// A lone surrogate is a byte that is not UTF-8 (context-files.ts), which Go reads as U+FFFD.
const replaceSurrogate = (character: string): string =>
  isSurrogate(character.codePointAt(0) ?? 0) ? '\ufffd' : character
