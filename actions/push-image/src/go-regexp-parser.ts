import { not, PERL_SETS, POSIX_SETS, type Test, unicodeSet } from './go-regexp-sets.ts'

/** Text that Go's package regexp refuses. */
export class BadExpression extends Error {}

/** A place in a text. */
export type Position = 'begin' | 'end' | 'word' | 'no word'
/** A part of an expression. */
export type Node =
  | { kind: 'character'; test: Test }
  | { kind: 'position'; at: Position }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; items: Node[] }
  | { kind: 'repeat'; item: Node; min: number; max: number }

// Go's own limit for counts, also for the product of nested ones.
const MOST_REPEATS = 1000

/** Parses an expression as Go's package regexp does with its flags for Perl. @throws BadExpression */
export const parseGoRegexp = (source: string): Node => new Parser(source).parse()

class Parser {
  private readonly characters: string[]
  private index = 0

  constructor(source: string) {
    this.characters = [...source]
  }

  parse(): Node {
    const node = this.choice()
    if (this.index < this.characters.length) throw new BadExpression('unexpected )')
    return node
  }

  private peek = (offset = 0): string | undefined => this.characters[this.index + offset]

  private next(): string {
    const character = this.characters[this.index++]
    if (character === undefined) throw new BadExpression('unexpected end')
    return character
  }

  private takes(character: string): boolean {
    const found = this.peek() === character
    if (found) this.index++
    return found
  }

  private choice(): Node {
    const items = [this.sequence()]
    while (this.takes('|')) items.push(this.sequence())
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items }
  }

  private sequence(): Node {
    const items: Node[] = []
    let repeated = false
    for (let character = this.peek(); character !== undefined && !'|)'.includes(character); character = this.peek()) {
      const repeat = this.repeat()
      if (repeat === undefined) items.push(...this.atom())
      else {
        const item = items.pop()
        if (item === undefined || repeated) throw new BadExpression('misplaced repetition')
        const node: Node = { kind: 'repeat', item, ...repeat }
        if (repeats(node) > MOST_REPEATS) throw new BadExpression('too many repetitions')
        items.push(node)
      }
      repeated = repeat !== undefined
    }
    return { kind: 'sequence', items }
  }

  private repeat(): { min: number; max: number } | undefined {
    if (this.takes('*')) return { min: 0, max: Number.POSITIVE_INFINITY }
    if (this.takes('+')) return { min: 1, max: Number.POSITIVE_INFINITY }
    if (this.takes('?')) return { min: 0, max: 1 }
    if (this.peek() !== '{') return undefined
    const [whole, least = '', more, most = ''] =
      /^\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/.exec(this.characters.slice(this.index, this.index + 64).join('')) ?? []
    // As in Go, a brace that is no count stands for itself.
    if (whole === undefined) return undefined
    const min = Number(least)
    const max = more === undefined ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    if (min > MOST_REPEATS || (max !== Number.POSITIVE_INFINITY && max > MOST_REPEATS) || min > max)
      throw new BadExpression('bad repetition count')
    this.index += whole.length
    return { min, max }
  }

  private atom(): Node[] {
    const character = this.next()
    switch (character) {
      case '(': {
        if (this.peek() === '?') throw new BadExpression('flags are not supported')
        const node = this.choice()
        if (!this.takes(')')) throw new BadExpression('missing )')
        return [node]
      }
      case '[':
        return [{ kind: 'character', test: this.list() }]
      case '.':
        return [{ kind: 'character', test: code => code !== NEWLINE }]
      case '^':
        return [{ kind: 'position', at: 'begin' }]
      case '$':
        return [{ kind: 'position', at: 'end' }]
      case '\\':
        return this.escaped()
      default:
        return [literal(character)]
    }
  }

  private escaped(): Node[] {
    const at = POSITIONS[this.peek() ?? '']
    if (at !== undefined) {
      this.index++
      return [{ kind: 'position', at }]
    }
    if (this.takes('Q')) {
      const quoted: Node[] = []
      while (this.peek() !== undefined) {
        if (this.peek() === '\\' && this.peek(1) === 'E') {
          this.index += 2
          break
        }
        quoted.push(literal(this.next()))
      }
      return quoted
    }
    const test = this.namedSet()
    return [test === undefined ? literal(this.escapedCharacter()) : { kind: 'character', test }]
  }

  /** The set that `\d`, `\W`, `\pL` or `\p{Greek}` stands for; the backslash is read already. */
  private namedSet(): Test | undefined {
    const name = this.peek() ?? ''
    const perl = PERL_SETS[name.toLowerCase()]
    if (perl !== undefined) {
      this.index++
      return name === name.toLowerCase() ? perl : not(perl)
    }
    if (name.toLowerCase() !== 'p') return undefined
    this.index++
    let property = this.next()
    if (property === '{') {
      property = ''
      for (let character = this.next(); character !== '}'; character = this.next()) property += character
    }
    const inverted = property.startsWith('^')
    const set = unicodeSet(inverted ? property.slice(1) : property)
    if (set === undefined) throw new BadExpression('unknown property')
    return (name === 'P') === inverted ? set : not(set)
  }

  private escapedCharacter(): string {
    const character = this.next()
    if (/[0-7]/.test(character)) {
      if (character !== '0' && !/[0-7]/.test(this.peek() ?? '')) throw new BadExpression('back reference')
      let digits = character
      while (digits.length < 3 && /[0-7]/.test(this.peek() ?? '')) digits += this.next()
      return String.fromCodePoint(Number.parseInt(digits, 8))
    }
    if (character === 'x') return this.hexadecimal()
    const control = CONTROLS[character]
    if (control !== undefined) return control
    if (/^[\0-\x7f]$/.test(character) && !/[0-9A-Za-z]/.test(character)) return character
    throw new BadExpression('unknown escape')
  }

  private hexadecimal(): string {
    let digits = this.next()
    if (digits === '{') {
      digits = ''
      for (let character = this.next(); character !== '}'; character = this.next()) digits += character
    } else digits += this.next()
    const code = Number.parseInt(digits, 16)
    if (!/^[\da-f]+$/i.test(digits) || code > 0x10ffff) throw new BadExpression('bad \\x')
    return String.fromCodePoint(code)
  }

  private list(): Test {
    const inverted = this.takes('^')
    const tests: Test[] = []
    for (let first = true; first || this.peek() !== ']'; first = false) {
      const test = this.posixSet() ?? this.escapedSet()
      if (test !== undefined) {
        tests.push(test)
        continue
      }
      const from = this.listCharacter()
      // A hyphen at the end stands for itself.
      const isRange = this.peek() === '-' && this.peek(1) !== undefined && this.peek(1) !== ']'
      if (isRange) this.index++
      const to = isRange ? this.listCharacter() : from
      if (to < from) throw new BadExpression('bad range')
      tests.push(code => code >= from && code <= to)
    }
    this.index++
    const any: Test = code => tests.some(test => test(code))
    return inverted ? not(any) : any
  }

  private listCharacter(): number {
    return codeOf(this.takes('\\') ? this.escapedCharacter() : this.next())
  }

  private escapedSet(): Test | undefined {
    if (this.peek() !== '\\') return undefined
    this.index++
    const test = this.namedSet()
    if (test === undefined) this.index--
    return test
  }

  private posixSet(): Test | undefined {
    if (this.peek() !== '[' || this.peek(1) !== ':') return undefined
    const rest = this.characters.slice(this.index + 2)
    const end = rest.findIndex((character, index) => character === ':' && rest[index + 1] === ']')
    if (end < 0) return undefined
    const [, caret, name = ''] = /^(\^?)(.*)$/s.exec(rest.slice(0, end).join('')) ?? []
    const set = POSIX_SETS.get(name)
    if (set === undefined) throw new BadExpression('unknown set')
    this.index += end + 4
    const test: Test = code => code < 0x80 && set.test(String.fromCharCode(code))
    return caret === '' ? test : not(test)
  }
}

const NEWLINE = 10
const POSITIONS: Record<string, Position> = { A: 'begin', z: 'end', b: 'word', B: 'no word' }
const CONTROLS: Record<string, string> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** The code point of a character. */
export const codeOf = (character: string): number => character.codePointAt(0) ?? 0

function literal(character: string): Node {
  const wanted = codeOf(character)
  return { kind: 'character', test: code => code === wanted }
}

/** The largest product of nested counts. */
function repeats(node: Node): number {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return Math.max(1, ...node.items.map(repeats))
    case 'repeat':
      return Math.max(1, Number.isFinite(node.max) ? node.max : node.min) * repeats(node.item)
    default:
      return 1
  }
}
