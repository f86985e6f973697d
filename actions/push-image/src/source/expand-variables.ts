/** The value of a variable; undefined if it is not set. @throws UnknownValueError if only the build knows it. */
export type Lookup = (name: string) => string | undefined

/** The value is not known before the build. */
export class UnknownValueError extends Error {}

/** Docker fails the build at such a word. */
export class BadSubstitutionError extends Error {}

/**
 * Expands the variables in a word of a Dockerfile and removes quotes and escapes, as BuildKit's shell lexer does
 * (reference page "Dockerfile", section "Environment replacement").
 */
export function expandVariables(word: string, lookup: Lookup, escapeMark = '\\'): string {
  return new Lexer(word, { lookup, escapeMark, raw: false }).text()
}

/** Splits a line into words, with their quotes, escapes and variables unchanged; returns none if a quote is not closed. */
export function splitWords(line: string, escapeMark = '\\'): string[] {
  const lexer = new Lexer(line, { lookup: () => undefined, escapeMark, raw: true })
  try {
    lexer.text()
  } catch (error) {
    if (error instanceof BadSubstitutionError) return []
    throw error
  }
  return lexer.words
}

interface Mode {
  lookup: Lookup
  escapeMark: string
  /** Whether quotes, escapes and variables stay unchanged. */
  raw: boolean
}

/** Whether escapes stay; in a pattern, quoted characters are escaped too. */
type Escapes = 'as text' | 'for a pattern' | undefined

class Lexer {
  readonly words: string[] = []
  private word: string | undefined
  private readonly characters: string[]
  private readonly mode: Mode
  private index = 0

  constructor(source: string, mode: Mode) {
    this.characters = [...source]
    this.mode = mode
  }

  text(): string {
    const text = this.readUntil(undefined, undefined)
    if (this.word !== undefined) this.words.push(this.word)
    return text
  }

  private peek = (): string | undefined => this.characters[this.index]

  private next(): string {
    const character = this.characters[this.index++]
    if (character === undefined) throw new BadSubstitutionError('unexpected end')
    return character
  }

  /** Reads up to a character outside quotes, or to the end. */
  private readUntil(stop: string | undefined, keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    let text = ''
    const add = (part: string) => {
      text += part
      if (stop === undefined) this.word = (this.word ?? '') + part
    }
    for (let character = this.peek(); character !== stop; character = this.peek()) {
      if (character === undefined) throw new BadSubstitutionError(`missing ${stop}`)
      if (character === "'") add(this.readSingleQuoted(keepEscapes))
      else if (character === '"') add(this.readDoubleQuoted(keepEscapes))
      else if (character === '$') add(this.readVariable())
      else if (character === '<' && raw) add(this.readRedirection())
      else if (character === escapeMark) {
        this.index++
        const kept = raw || keepEscapes !== undefined ? escapeMark : ''
        add(kept + (this.peek() === undefined ? '' : this.next()))
      } else if (stop === undefined && /\s/.test(character)) {
        text += this.next()
        if (this.word !== undefined) this.words.push(this.word)
        this.word = undefined
      } else add(this.next())
    }
    if (stop !== undefined) this.index++
    return text
  }

  private readSingleQuoted(keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    this.index++
    let text = ''
    for (let character = this.next(); character !== "'"; character = this.next())
      text += (keepEscapes === 'for a pattern' && character === escapeMark ? escapeMark : '') + character
    return raw ? `'${text}'` : text
  }

  private readDoubleQuoted(keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    this.index++
    let text = ''
    for (let character = this.next(); character !== '"'; character = this.next()) {
      if (character === '$') {
        this.index--
        text += this.readVariable()
      } else if (character !== escapeMark) text += character
      else if (['"', '$', escapeMark].includes(this.peek() ?? ''))
        text += (raw || keepEscapes !== undefined ? escapeMark : '') + this.next()
      else text += keepEscapes !== undefined && !raw ? escapeMark + escapeMark : escapeMark
    }
    return raw ? `"${text}"` : text
  }

  /** `<<` and the blanks after it belong to the delimiter of a heredoc. */
  private readRedirection(): string {
    this.index++
    if (this.peek() !== '<') return '<'
    let text = `<${this.next()}`
    while (/^[\t\r ]$/.test(this.peek() ?? '')) text += this.next()
    return text
  }

  private readVariable(): string {
    const start = this.index++
    const value = this.peek() === '{' ? this.expandBraced() : this.expandPlain()
    return this.mode.raw ? this.characters.slice(start, this.index).join('') : value
  }

  private expandPlain(): string {
    const name = this.readName()
    return name === '' ? '$' : (this.mode.lookup(name) ?? '')
  }

  private readName(): string {
    const rest = this.characters.slice(this.index).join('')
    const [name = ''] = /^(?:\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(rest) ?? []
    this.index += [...name].length
    return name
  }

  private expandBraced(): string {
    this.index++
    if (['{', '}', ':', undefined].includes(this.peek())) throw new BadSubstitutionError('bad substitution')
    const name = this.readName()
    const { lookup } = this.mode
    const sign = this.next()
    if (sign === '}') return lookup(name) ?? ''
    if (sign === '/') return this.expandReplacement(name)
    const modifier = sign === ':' ? this.next() : sign
    if (!'+-?#%'.includes(modifier) || (sign === ':' && '#%'.includes(modifier)))
      throw new BadSubstitutionError('bad modifier')
    const isTrim = '#%'.includes(modifier)
    const word = this.readUntil('}', isTrim ? 'for a pattern' : undefined)
    if (this.mode.raw) return ''
    const value = lookup(name)
    const isSet = value !== undefined && !(sign === ':' && value === '')
    if (modifier === '-') return isSet ? value : word
    if (modifier === '+') return isSet ? word : ''
    if (isTrim) return removeMatch(value ?? '', word, modifier)
    if (!isSet) throw new BadSubstitutionError(`${name} must be set`)
    return value ?? ''
  }

  private expandReplacement(name: string): string {
    const all = this.peek() === '/'
    if (all) this.index++
    const written = this.readUntil('/', 'for a pattern')
    const replacement = this.readUntil('}', 'as text')
    if (this.mode.raw) return ''
    const pattern = readGlob(written)
    const value = this.mode.lookup(name) ?? ''
    let text = ''
    let last = -1
    for (let index = 0; index <= value.length; index++) {
      const end = Math.max(...findMatchEnds(value, index, pattern))
      // As in Go, an empty match right after a match does not count.
      const isMatch = end > index || (end === index && index !== last)
      if (isMatch) text += replacement
      if (isMatch && !all) return text + value.slice(end)
      if (end > index) {
        last = end
        index = end - 1
      } else text += value[index] ?? ''
    }
    return text
  }
}

const ANY = { many: true }
const ONE = { many: false }
type Glob = (string | typeof ANY | typeof ONE)[]

/** `#` and `%` remove the shortest match at the start or the end, `##` and `%%` the longest. */
function removeMatch(value: string, word: string, sign: string): string {
  const longest = word.startsWith(sign)
  const glob = readGlob(longest ? word.slice(1) : word)
  const pick = longest ? Math.max : Math.min
  const isSuffix = sign === '%'
  const subject = isSuffix ? [...value].reverse().join('') : value
  const ends = findMatchEnds(subject, 0, isSuffix ? glob.reverse() : glob)
  if (ends.length === 0) return value
  const rest = subject.slice(pick(...ends))
  return isSuffix ? [...rest].reverse().join('') : rest
}

function readGlob(pattern: string): Glob {
  const glob: Glob = []
  const characters = [...pattern]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '*') glob.push(ANY)
    else if (character === '?') glob.push(ONE)
    else if (character !== '\\') glob.push(character)
    else {
      const escaped = characters[++index] ?? ''
      if (!['*', '?', '\\', '}', '/'].includes(escaped)) throw new BadSubstitutionError('bad escape')
      glob.push(escaped)
    }
  }
  return glob
}

/** Finds every end of a match that begins at `start`. */
function findMatchEnds(text: string, start: number, glob: Glob): number[] {
  let places = new Set([start])
  for (const part of glob) {
    const next = new Set<number>()
    for (const place of places) {
      if (part === ANY) for (let end = place; end <= text.length; end++) next.add(end)
      else if (part === ONE ? place < text.length : text.startsWith(part as string, place))
        next.add(place + (part === ONE ? 1 : (part as string).length))
    }
    places = next
  }
  return [...places]
}
