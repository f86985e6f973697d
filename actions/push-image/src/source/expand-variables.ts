import { BadSubstitutionError, parseGlob, removeMatch, replaceMatches } from './shell-glob.ts'

/** The value of a variable; undefined if it is not set. @throws UnknownValueError if only the build determines it. */
export type Lookup = (name: string) => string | undefined

/** Only the build determines the value. */
export class UnknownValueError extends Error {}

/**
 * Expands the variables in a word of a Dockerfile and removes quotes and escapes, as BuildKit's shell lexer does
 * (reference page "Dockerfile", section "Environment replacement").
 */
export function expandVariables(word: string, lookup: Lookup, escapeMark = '\\'): string {
  return new Lexer(word, { lookup, escapeMark, raw: false }).expand()
}

/** Splits a line into words, with their quotes, escapes and variables unchanged; returns none if a quote is not closed. */
export function splitWords(line: string, escapeMark = '\\'): string[] {
  const lexer = new Lexer(line, { lookup: () => undefined, escapeMark, raw: true })
  try {
    lexer.expand()
  } catch (error) {
    if (error instanceof BadSubstitutionError) return []
    throw error
  }
  return lexer.words
}

interface Mode {
  lookup: Lookup
  escapeMark: string
  /** Whether quotes, escapes and variables are kept unchanged. */
  raw: boolean
}

/** Whether escapes are kept; in a pattern, quoted characters are escaped, too. */
type KeepEscapes = 'as text' | 'for a pattern' | undefined

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

  expand(): string {
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
  private readUntil(stop: string | undefined, keepEscapes: KeepEscapes): string {
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

  private readSingleQuoted(keepEscapes: KeepEscapes): string {
    const { raw, escapeMark } = this.mode
    this.index++
    let text = ''
    for (let character = this.next(); character !== "'"; character = this.next())
      text += (keepEscapes === 'for a pattern' && character === escapeMark ? escapeMark : '') + character
    return raw ? `'${text}'` : text
  }

  private readDoubleQuoted(keepEscapes: KeepEscapes): string {
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
    const isGlobal = this.peek() === '/'
    if (isGlobal) this.index++
    const pattern = this.readUntil('/', 'for a pattern')
    const replacement = this.readUntil('}', 'as text')
    if (this.mode.raw) return ''
    return replaceMatches(this.mode.lookup(name) ?? '', parseGlob(pattern), replacement, isGlobal)
  }
}
