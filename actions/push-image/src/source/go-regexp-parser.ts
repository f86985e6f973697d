import { type CharacterClass, findUnicodeClass, negate, PERL_CLASSES, POSIX_CLASSES } from './go-regexp-classes.ts'

/** An expression that Go's package regexp rejects. */
export class InvalidRegexpError extends Error {}

/** An empty-width assertion. */
export type Assertion = 'begin' | 'end' | 'word' | 'no word'
/** A node of the syntax tree. */
export type Node =
  | { kind: 'character'; test: CharacterClass }
  | { kind: 'position'; at: Assertion }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; items: Node[] }
  | { kind: 'repeat'; item: Node; min: number; max: number }

// Go's limit for a repeat count, and for the product of nested ones.
const MAX_REPEATS = 1000

/** Parses an expression as Go's package regexp does with its flags for Perl. @throws InvalidRegexpError */
export const parseGoRegexp = (source: string): Node => new Parser(source).parse()

class Parser {
  private readonly characters: string[]
  private index = 0

  constructor(source: string) {
    this.characters = [...source]
  }

  parse(): Node {
    const node = this.parseAlternation()
    if (this.index < this.characters.length) throw new InvalidRegexpError('unexpected )')
    return node
  }

  private peek = (offset = 0): string | undefined => this.characters[this.index + offset]

  private next(): string {
    const character = this.characters[this.index++]
    if (character === undefined) throw new InvalidRegexpError('unexpected end')
    return character
  }

  private accept(character: string): boolean {
    const found = this.peek() === character
    if (found) this.index++
    return found
  }

  private parseAlternation(): Node {
    const items = [this.parseConcatenation()]
    while (this.accept('|')) items.push(this.parseConcatenation())
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items }
  }

  private parseConcatenation(): Node {
    const items: Node[] = []
    let repeated = false
    for (let character = this.peek(); character !== undefined && !'|)'.includes(character); character = this.peek()) {
      const repeat = this.parseRepetition()
      if (repeat === undefined) items.push(...this.parseAtom())
      else {
        const item = items.pop()
        if (item === undefined || repeated) throw new InvalidRegexpError('misplaced repetition')
        const node: Node = { kind: 'repeat', item, ...repeat }
        if (countRepeats(node) > MAX_REPEATS) throw new InvalidRegexpError('too many repetitions')
        items.push(node)
      }
      repeated = repeat !== undefined
    }
    return { kind: 'sequence', items }
  }

  private parseRepetition(): { min: number; max: number } | undefined {
    if (this.accept('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
    if (this.accept('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
    if (this.accept('?')) return { min: 0, max: 1 }
    if (this.peek() !== '{') return undefined
    const [whole, least = '', more, most = ''] =
      /^\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/.exec(this.characters.slice(this.index, this.index + 64).join('')) ?? []
    // As in Go, a brace that is not a repeat count is a literal.
    if (whole === undefined) return undefined
    const min = Number(least)
    const max = more === undefined ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    if (min > MAX_REPEATS || (max !== Number.POSITIVE_INFINITY && max > MAX_REPEATS) || min > max)
      throw new InvalidRegexpError('bad repetition count')
    this.index += whole.length
    return { min, max }
  }

  private parseAtom(): Node[] {
    const character = this.next()
    switch (character) {
      case '(': {
        if (this.peek() === '?') throw new InvalidRegexpError('flags are not supported')
        const node = this.parseAlternation()
        if (!this.accept(')')) throw new InvalidRegexpError('missing )')
        return [node]
      }
      case '[':
        return [{ kind: 'character', test: this.parseClass() }]
      case '.':
        return [{ kind: 'character', test: code => code !== NEWLINE }]
      case '^':
        return [{ kind: 'position', at: 'begin' }]
      case '$':
        return [{ kind: 'position', at: 'end' }]
      case '\\':
        return this.parseEscape()
      default:
        return [createLiteral(character)]
    }
  }

  private parseEscape(): Node[] {
    const at = POSITIONS[this.peek() ?? '']
    if (at !== undefined) {
      this.index++
      return [{ kind: 'position', at }]
    }
    if (this.accept('Q')) {
      const quoted: Node[] = []
      while (this.peek() !== undefined) {
        if (this.peek() === '\\' && this.peek(1) === 'E') {
          this.index += 2
          break
        }
        quoted.push(createLiteral(this.next()))
      }
      return quoted
    }
    const test = this.parseNamedClass()
    return [test === undefined ? createLiteral(this.parseEscapedCharacter()) : { kind: 'character', test }]
  }

  /** The class of `\d`, `\W`, `\pL` or `\p{Greek}`; the backslash is already consumed. */
  private parseNamedClass(): CharacterClass | undefined {
    const name = this.peek() ?? ''
    const perl = PERL_CLASSES[name.toLowerCase()]
    if (perl !== undefined) {
      this.index++
      return name === name.toLowerCase() ? perl : negate(perl)
    }
    if (name.toLowerCase() !== 'p') return undefined
    this.index++
    let property = this.next()
    if (property === '{') {
      property = ''
      for (let character = this.next(); character !== '}'; character = this.next()) property += character
    }
    const inverted = property.startsWith('^')
    const set = findUnicodeClass(inverted ? property.slice(1) : property)
    if (set === undefined) throw new InvalidRegexpError('unknown property')
    return (name === 'P') === inverted ? set : negate(set)
  }

  private parseEscapedCharacter(): string {
    const character = this.next()
    if (/[0-7]/.test(character)) {
      if (character !== '0' && !/[0-7]/.test(this.peek() ?? '')) throw new InvalidRegexpError('back reference')
      let digits = character
      while (digits.length < 3 && /[0-7]/.test(this.peek() ?? '')) digits += this.next()
      return String.fromCodePoint(Number.parseInt(digits, 8))
    }
    if (character === 'x') return this.parseHexadecimal()
    const control = CONTROLS[character]
    if (control !== undefined) return control
    if (/^[\0-\x7f]$/.test(character) && !/[0-9A-Za-z]/.test(character)) return character
    throw new InvalidRegexpError('unknown escape')
  }

  private parseHexadecimal(): string {
    let digits = this.next()
    if (digits === '{') {
      digits = ''
      for (let character = this.next(); character !== '}'; character = this.next()) digits += character
    } else digits += this.next()
    const code = Number.parseInt(digits, 16)
    if (!/^[\da-f]+$/i.test(digits) || code > 0x10ffff) throw new InvalidRegexpError('bad \\x')
    return String.fromCodePoint(code)
  }

  private parseClass(): CharacterClass {
    const inverted = this.accept('^')
    const tests: CharacterClass[] = []
    for (let first = true; first || this.peek() !== ']'; first = false) {
      const test = this.parsePosixClass() ?? this.parseEscapedClass()
      if (test !== undefined) {
        tests.push(test)
        continue
      }
      const from = this.parseClassCharacter()
      // A hyphen at the end is a literal.
      const isRange = this.peek() === '-' && this.peek(1) !== undefined && this.peek(1) !== ']'
      if (isRange) this.index++
      const to = isRange ? this.parseClassCharacter() : from
      if (to < from) throw new InvalidRegexpError('bad range')
      tests.push(code => code >= from && code <= to)
    }
    this.index++
    const any: CharacterClass = code => tests.some(test => test(code))
    return inverted ? negate(any) : any
  }

  private parseClassCharacter(): number {
    return getCodePoint(this.accept('\\') ? this.parseEscapedCharacter() : this.next())
  }

  private parseEscapedClass(): CharacterClass | undefined {
    if (this.peek() !== '\\') return undefined
    this.index++
    const test = this.parseNamedClass()
    if (test === undefined) this.index--
    return test
  }

  private parsePosixClass(): CharacterClass | undefined {
    if (this.peek() !== '[' || this.peek(1) !== ':') return undefined
    const rest = this.characters.slice(this.index + 2)
    const end = rest.findIndex((character, index) => character === ':' && rest[index + 1] === ']')
    if (end < 0) return undefined
    const [, caret, name = ''] = /^(\^?)(.*)$/s.exec(rest.slice(0, end).join('')) ?? []
    const set = POSIX_CLASSES.get(name)
    if (set === undefined) throw new InvalidRegexpError('unknown class')
    this.index += end + 4
    const test: CharacterClass = code => code < 0x80 && set.test(String.fromCharCode(code))
    return caret === '' ? test : negate(test)
  }
}

const NEWLINE = 10
const POSITIONS: Record<string, Assertion> = { A: 'begin', z: 'end', b: 'word', B: 'no word' }
const CONTROLS: Record<string, string> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** The code point of a character. */
export const getCodePoint = (character: string): number => character.codePointAt(0) ?? 0

function createLiteral(character: string): Node {
  const expected = getCodePoint(character)
  return { kind: 'character', test: code => code === expected }
}

/** The largest product of nested counts. */
function countRepeats(node: Node): number {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return Math.max(1, ...node.items.map(countRepeats))
    case 'repeat':
      return Math.max(1, Number.isFinite(node.max) ? node.max : node.min) * countRepeats(node.item)
    default:
      return 1
  }
}
