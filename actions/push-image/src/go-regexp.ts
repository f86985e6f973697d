/** A compiled expression: whether a text contains what it stands for. */
export type Matches = (text: string) => boolean

/** Text that Go's package regexp refuses. */
export class BadExpression extends Error {}

// Go's own limit for counts, also for the product of nested ones.
const MOST_REPEATS = 1000

type Test = (character: number) => boolean
type Position = 'begin' | 'end' | 'word' | 'no word'
type Node =
  | { kind: 'character'; test: Test }
  | { kind: 'position'; at: Position }
  | { kind: 'sequence'; items: Node[] }
  | { kind: 'choice'; items: Node[] }
  | { kind: 'repeat'; item: Node; min: number; max: number }

/**
 * Compiles an expression of Go's package regexp (Perl syntax, no flags, no lazy repeats), which Docker makes of a
 * .dockerignore pattern. JavaScript's engine reads some of it otherwise and takes exponential time where Go's is linear.
 */
export function compileGoRegexp(source: string): Matches {
  return simulate(assemble(new Parser(source).parse()))
}

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
    const set = POSIX_SETS[name]
    if (set === undefined) throw new BadExpression('unknown set')
    this.index += end + 4
    const test: Test = code => code < 0x80 && set.test(String.fromCharCode(code))
    return caret === '' ? test : not(test)
  }
}

const NEWLINE = 10
const POSITIONS: Record<string, Position> = { A: 'begin', z: 'end', b: 'word', B: 'no word' }
const CONTROLS: Record<string, string> = { a: '\x07', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

const among =
  (characters: RegExp): Test =>
  code =>
    code < 0x80 && characters.test(String.fromCharCode(code))
const isWord = among(/\w/)
const PERL_SETS: Record<string, Test> = { d: among(/\d/), s: among(/[\t\n\f\r ]/), w: isWord }
const POSIX_SETS: Record<string, RegExp> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  ascii: /[\0-\x7f]/,
  blank: /[\t ]/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters
  cntrl: /[\0-\x1f\x7f]/,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  word: /\w/,
  xdigit: /[\dA-Fa-f]/,
}

const not =
  (test: Test): Test =>
  code =>
    !test(code)
const codeOf = (character: string): number => character.codePointAt(0) ?? 0

function literal(character: string): Node {
  const wanted = codeOf(character)
  return { kind: 'character', test: code => code === wanted }
}

function unicodeSet(name: string): Test {
  if (name === 'Any') return () => true
  for (const property of [`General_Category=${name}`, `Script=${name}`]) {
    try {
      const set = new RegExp(`^\\p{${property}}$`, 'u')
      return code => set.test(String.fromCodePoint(code))
    } catch {
      // Not a property of this kind.
    }
  }
  throw new BadExpression('unknown property')
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

/** One step of the machine: take a character, hold at a position, or go on at two places; `undefined` is the end. */
type Step =
  | { kind: 'character'; test: Test; next: number }
  | { kind: 'position'; at: Position; next: number }
  | { kind: 'fork'; next: number[] }
  | undefined

interface Machine {
  steps: Step[]
  start: number
  /** Whether a match can begin at the start of the text only. */
  anchored: boolean
}

/** Builds the machine from its end, so that every step knows the next one. */
function assemble(root: Node): Machine {
  const steps: Step[] = [undefined]
  const add = (step: Step): number => steps.push(step) - 1
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'character':
      case 'position':
        return add({ ...node, next })
      case 'sequence':
        return node.items.reduceRight((after, item) => build(item, after), next)
      case 'choice':
        return add({ kind: 'fork', next: node.items.map(item => build(item, next)) })
      case 'repeat': {
        let after = next
        if (node.max === Number.POSITIVE_INFINITY) {
          const fork: Step = { kind: 'fork', next: [next] }
          after = add(fork)
          fork.next.push(build(node.item, after))
        } else {
          for (let count = node.min; count < node.max; count++)
            after = add({ kind: 'fork', next: [next, build(node.item, after)] })
        }
        for (let count = 0; count < node.min; count++) after = build(node.item, after)
        return after
      }
    }
  }
  const start = build(root, 0)
  const [first] = root.kind === 'sequence' ? root.items : []
  return { steps, start, anchored: first?.kind === 'position' && first.at === 'begin' }
}

/** Follows all ways through the machine at once, so that the time is linear in the text. */
function simulate({ steps, start, anchored }: Machine): Matches {
  // The place in the text at which a step was added last, counted over all texts.
  const added = new Float64Array(steps.length)
  let clock = 0
  return text => {
    const codes = codesOf(text)
    let active: number[] = []
    for (let place = 0; place <= codes.length; place++) {
      clock++
      const waiting: number[] = []
      const pending = anchored && place > 0 ? active : [...active, start]
      for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
        if (added[index] === clock) continue
        added[index] = clock
        const step = steps[index]
        if (step === undefined) return true
        if (step.kind === 'fork') pending.push(...step.next)
        else if (step.kind === 'character') waiting.push(index)
        else if (holds(step.at, codes, place)) pending.push(step.next)
      }
      if (waiting.length === 0 && anchored) return false
      const code = codes[place]
      active = []
      if (code === undefined) return false
      for (const index of waiting) {
        const step = steps[index]
        if (step?.kind === 'character' && step.test(code)) active.push(step.next)
      }
    }
    return false
  }
}

function holds(at: Position, codes: number[], place: number): boolean {
  if (at === 'begin') return place === 0
  if (at === 'end') return place === codes.length
  const [before = Number.NaN, after = Number.NaN] = [codes[place - 1], codes[place]]
  return (isWord(before) !== isWord(after)) === (at === 'word')
}

// What is not UTF-8, and so stands as half a surrogate pair in a text of ours, is U+FFFD to Go.
const REPLACEMENT = 0xfffd

function codesOf(text: string): number[] {
  const codes: number[] = []
  for (const character of text) {
    const code = codeOf(character)
    codes.push(code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code)
  }
  return codes
}
