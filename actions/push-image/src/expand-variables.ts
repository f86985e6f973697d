/** The value of a variable, undefined where it is not set; it throws `UnknownValue` where only the engine knows it. */
export type Lookup = (name: string) => string | undefined

/** The value is not known before the build. */
export class UnknownValue extends Error {}

/** Docker ends the build at such a word. */
export class BadSubstitution extends Error {}

/**
 * Replaces variables in a word of a Dockerfile and takes quotes and escapes off, as BuildKit's shell lexer does
 * (reference page "Dockerfile", section "Environment replacement").
 */
export function expandVariables(word: string, lookup: Lookup, escapeMark = '\\'): string {
  return new Lexer(word, { lookup, escapeMark, raw: false }).text()
}

/** The words of a line with their quotes, escapes and variables as they are written; none where a quote stays open. */
export function splitWords(line: string, escapeMark = '\\'): string[] {
  const lexer = new Lexer(line, { lookup: () => undefined, escapeMark, raw: true })
  try {
    lexer.text()
  } catch (error) {
    if (error instanceof BadSubstitution) return []
    throw error
  }
  return lexer.words
}

interface Mode {
  lookup: Lookup
  escapeMark: string
  /** Whether everything is kept as it is written. */
  raw: boolean
}

/** Whether escapes stay: in a pattern also those that quotes make literal. */
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
    const text = this.until(undefined, undefined)
    if (this.word !== undefined) this.words.push(this.word)
    return text
  }

  private peek = (): string | undefined => this.characters[this.index]

  private next(): string {
    const character = this.characters[this.index++]
    if (character === undefined) throw new BadSubstitution('unexpected end')
    return character
  }

  /** Reads up to a character outside of quotes, or to the end. */
  private until(stop: string | undefined, keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    let text = ''
    const add = (part: string) => {
      text += part
      if (stop === undefined) this.word = (this.word ?? '') + part
    }
    for (let character = this.peek(); character !== stop; character = this.peek()) {
      if (character === undefined) throw new BadSubstitution(`missing ${stop}`)
      if (character === "'") add(this.single(keepEscapes))
      else if (character === '"') add(this.double(keepEscapes))
      else if (character === '$') add(this.dollar())
      else if (character === '<' && raw) add(this.redirection())
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

  private single(keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    this.index++
    let text = ''
    for (let character = this.next(); character !== "'"; character = this.next())
      text += (keepEscapes === 'for a pattern' && character === escapeMark ? escapeMark : '') + character
    return raw ? `'${text}'` : text
  }

  private double(keepEscapes: Escapes): string {
    const { raw, escapeMark } = this.mode
    this.index++
    let text = ''
    for (let character = this.next(); character !== '"'; character = this.next()) {
      if (character === '$') {
        this.index--
        text += this.dollar()
      } else if (character !== escapeMark) text += character
      else if (['"', '$', escapeMark].includes(this.peek() ?? ''))
        text += (raw || keepEscapes !== undefined ? escapeMark : '') + this.next()
      else text += keepEscapes !== undefined && !raw ? escapeMark + escapeMark : escapeMark
    }
    return raw ? `"${text}"` : text
  }

  /** `<<` with the blanks behind it belongs to the word that ends a heredoc. */
  private redirection(): string {
    this.index++
    if (this.peek() !== '<') return '<'
    let text = `<${this.next()}`
    while (/^[\t\r ]$/.test(this.peek() ?? '')) text += this.next()
    return text
  }

  private dollar(): string {
    const start = this.index++
    const value = this.peek() === '{' ? this.braced() : this.plain()
    return this.mode.raw ? this.characters.slice(start, this.index).join('') : value
  }

  private plain(): string {
    const name = this.name()
    return name === '' ? '$' : (this.mode.lookup(name) ?? '')
  }

  private name(): string {
    const rest = this.characters.slice(this.index).join('')
    const [name = ''] = /^(?:\p{Nd}+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/u.exec(rest) ?? []
    this.index += [...name].length
    return name
  }

  private braced(): string {
    this.index++
    if (['{', '}', ':', undefined].includes(this.peek())) throw new BadSubstitution('bad substitution')
    const name = this.name()
    const { lookup } = this.mode
    const sign = this.next()
    if (sign === '}') return lookup(name) ?? ''
    if (sign === '/') return this.replacement(name)
    const modifier = sign === ':' ? this.next() : sign
    if (!'+-?#%'.includes(modifier) || (sign === ':' && '#%'.includes(modifier)))
      throw new BadSubstitution('bad modifier')
    const isTrim = '#%'.includes(modifier)
    const word = this.until('}', isTrim ? 'for a pattern' : undefined)
    if (this.mode.raw) return ''
    const value = lookup(name)
    const isSet = value !== undefined && !(sign === ':' && value === '')
    if (modifier === '-') return isSet ? value : word
    if (modifier === '+') return isSet ? word : ''
    if (isTrim) return trim(value ?? '', word, modifier)
    if (!isSet) throw new BadSubstitution(`${name} must be set`)
    return value ?? ''
  }

  private replacement(name: string): string {
    const all = this.peek() === '/'
    if (all) this.index++
    const written = this.until('/', 'for a pattern')
    const replacement = this.until('}', 'as text')
    if (this.mode.raw) return ''
    const pattern = readGlob(written)
    const value = this.mode.lookup(name) ?? ''
    let text = ''
    let last = -1
    for (let index = 0; index <= value.length; index++) {
      const end = Math.max(...endsOf(value, index, pattern))
      // As in Go, nothing right behind a match is no match of its own.
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

/** `#` and `%` take off the shortest match at the start or the end, doubled the longest. */
function trim(value: string, word: string, sign: string): string {
  const longest = word.startsWith(sign)
  const glob = readGlob(longest ? word.slice(1) : word)
  const pick = longest ? Math.max : Math.min
  const isSuffix = sign === '%'
  const subject = isSuffix ? [...value].reverse().join('') : value
  const ends = endsOf(subject, 0, isSuffix ? glob.reverse() : glob)
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
      if (!['*', '?', '\\', '}', '/'].includes(escaped)) throw new BadSubstitution('bad escape')
      glob.push(escaped)
    }
  }
  return glob
}

/** Where matches that begin at a place may end. */
function endsOf(text: string, start: number, glob: Glob): number[] {
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
