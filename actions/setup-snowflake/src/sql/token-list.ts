const KINDS = ['word', 'number', 'string', 'name', 'body', 'variable', 'path', 'symbol', 'comment', 'command'] as const

/**
 * `name` is a quoted identifier, `body` a `$$` text, `path` a URL or a stage path without quotes, `command` a line such as
 * `!source f.sql`, which only SnowSQL and the Snowflake CLI run.
 */
export type TokenKind = (typeof KINDS)[number]

/** A lexical unit of SQL text, with its offset. */
export interface Token {
  kind: TokenKind
  text: string
  offset: number
}

/** The tokens of a text in six bytes each. */
interface TokenArrays {
  kinds: Uint8Array
  starts: Uint32Array
  /** LONG for a length that is in `longLengths`, by its start. */
  lengths: Uint8Array
  longLengths: ReadonlyMap<number, number>
}

const LONG = 255

/** Tokens of one text; positions count tokens, offsets count characters. */
export class TokenList {
  readonly sql: string
  readonly length: number
  private readonly tokens: TokenArrays
  /** The position of the first token in the arrays. */
  private readonly first: number
  /** The offset of `sql` in the text that was tokenized. */
  private readonly base: number

  constructor(
    sql: string,
    tokens: TokenArrays,
    { first, length, base }: { first: number; length: number; base: number },
  ) {
    this.sql = sql
    this.tokens = tokens
    this.first = first
    this.length = length
    this.base = base
  }

  /** The kind of a token; undefined after the last one. */
  kind(at: number): TokenKind | undefined {
    return this.has(at) ? KINDS[this.tokens.kinds[this.first + at] ?? KINDS.length] : undefined
  }

  start(at: number): number {
    return this.has(at) ? (this.tokens.starts[this.first + at] ?? 0) - this.base : this.sql.length
  }

  end(at: number): number {
    if (!this.has(at)) return this.sql.length
    const start = this.tokens.starts[this.first + at] ?? 0
    const length = this.tokens.lengths[this.first + at] ?? 0
    return start + (length < LONG ? length : (this.tokens.longLengths.get(start) ?? 0)) - this.base
  }

  private has(at: number): boolean {
    return at >= 0 && at < this.length
  }

  /** The text of a token; empty after the last one. */
  text(at: number): string {
    return this.has(at) ? this.sql.slice(this.start(at), this.end(at)) : ''
  }

  /** A word in upper case; empty for any other token. */
  word(at: number): string {
    return this.kind(at) === 'word' ? this.text(at).toUpperCase() : ''
  }

  /** A word in upper case, or the text of any other token. */
  upper(at: number): string {
    return this.kind(at) === 'word' ? this.text(at).toUpperCase() : this.text(at)
  }

  /** Whether a token is a symbol. */
  isSymbol(at: number, symbol: string): boolean {
    return this.kind(at) === 'symbol' && this.sql.charCodeAt(this.start(at)) === symbol.charCodeAt(0)
  }

  /** Whether a token is a string or a `$$` body. */
  isLiteral(at: number): boolean {
    const kind = this.kind(at)
    return kind === 'string' || kind === 'body'
  }

  /** Whether these words (in upper case) or symbols start at a position: `matches(0, 'CREATE', 'OR', 'REPLACE')`. */
  matches(at: number, ...texts: readonly string[]): boolean {
    return texts.every((text, index) => this.upper(at + index) === text)
  }

  /** The position of a word (in upper case) or symbol; -1 if there is none. */
  find(text: string, from = 0): number {
    for (let at = from; at < this.length; at++) if (this.upper(at) === text) return at
    return -1
  }

  /** The position of the parenthesis that closes the one at `open`; the last position if none does. */
  findClosing(open: number): number {
    let nesting = 0
    for (let at = open; at < this.length; at++) {
      if (this.isSymbol(at, '(')) nesting++
      else if (this.isSymbol(at, ')') && --nesting === 0) return at
    }
    return this.length - 1
  }

  /** The position of a word (in upper case) outside of parentheses; -1 if there is none. */
  findOutside(word: string, from: number): number {
    for (let at = from; at < this.length; at++) {
      if (this.isSymbol(at, '(')) at = this.findClosing(at)
      else if (this.word(at) === word) return at
    }
    return -1
  }

  /** The ranges of positions between commas, outside of inner parentheses. */
  splitAtCommas(from = 0, to = this.length): [from: number, to: number][] {
    const ranges: [number, number][] = []
    let start = from
    for (let at = from; at < to; at++) {
      if (this.isSymbol(at, '(')) at = this.findClosing(at)
      else if (this.isSymbol(at, ',')) {
        ranges.push([start, at])
        start = at + 1
      }
    }
    return start < to ? [...ranges, [start, to]] : ranges
  }

  /** The tokens at some positions, with the text from the first to the last of them. */
  slice(from: number, to = this.length): TokenList {
    const end = Math.min(to, this.length)
    const [start, last] = from < end ? [this.start(from), this.end(end - 1)] : [0, 0]
    const range = { first: this.first + from, length: Math.max(end - from, 0), base: this.base + start }
    return new TokenList(this.sql.slice(start, last), this.tokens, range)
  }

  at(at: number): Token | undefined {
    const kind = this.kind(at)
    return kind === undefined ? undefined : { kind, text: this.text(at), offset: this.start(at) }
  }

  *[Symbol.iterator](): Generator<Token> {
    for (let at = 0; at < this.length; at++) yield this.at(at) as Token
  }
}

/** Collects tokens. The arrays have room for the most that a text can have; the system provides only the memory in use. */
export class TokenBuffer {
  private readonly sql: string
  private kinds = new Uint8Array()
  private starts = new Uint32Array()
  private lengths = new Uint8Array()
  private readonly longLengths = new Map<number, number>()
  private length = 0

  constructor(sql: string) {
    this.sql = sql
  }

  add(kind: TokenKind, start: number, end: number): void {
    if (this.length === 0) this.allocate(this.sql.length - start)
    this.kinds[this.length] = KINDS.indexOf(kind)
    this.starts[this.length] = start
    this.lengths[this.length++] = Math.min(end - start, LONG)
    if (end - start >= LONG) this.longLengths.set(start, end - start)
  }

  private allocate(count: number): void {
    this.kinds = new Uint8Array(count)
    this.starts = new Uint32Array(count)
    this.lengths = new Uint8Array(count)
  }

  finish(): TokenList {
    const { kinds, starts, lengths, longLengths, length } = this
    return new TokenList(this.sql, { kinds, starts, lengths, longLengths }, { first: 0, length, base: 0 })
  }
}
