const KINDS = ['word', 'number', 'string', 'name', 'body', 'variable', 'path', 'symbol', 'comment'] as const

/** `name` is a quoted identifier, `body` a `$$` text, `path` a URL or a stage path without quotes. */
export type TokenKind = (typeof KINDS)[number]

/** A lexical unit of SQL text, with its offset. */
export interface Token {
  kind: TokenKind
  text: string
  offset: number
}

/** Tokens of one text, in a few bytes each; positions count tokens, offsets count characters. */
export class TokenList {
  readonly sql: string
  private readonly kinds: Uint8Array
  private readonly starts: Uint32Array
  private readonly ends: Uint32Array
  /** The offset of `sql` in the text that was tokenized. */
  private readonly base: number

  constructor(sql: string, kinds: Uint8Array, starts: Uint32Array, ends: Uint32Array, base = 0) {
    this.sql = sql
    this.kinds = kinds
    this.starts = starts
    this.ends = ends
    this.base = base
  }

  get length(): number {
    return this.kinds.length
  }

  /** The kind of a token; undefined after the last one. */
  kind(at: number): TokenKind | undefined {
    return KINDS[this.kinds[at] ?? KINDS.length]
  }

  start(at: number): number {
    return (this.starts[at] ?? this.base + this.sql.length) - this.base
  }

  end(at: number): number {
    return (this.ends[at] ?? this.base + this.sql.length) - this.base
  }

  /** The text of a token; empty after the last one. */
  text(at: number): string {
    return at < 0 || at >= this.length ? '' : this.sql.slice(this.start(at), this.end(at))
  }

  /** A word in upper case; empty for any other token. */
  word(at: number): string {
    return this.kind(at) === 'word' ? this.text(at).toUpperCase() : ''
  }

  /** A word in upper case, or the text of any other token. */
  upper(at: number): string {
    return this.kind(at) === 'word' ? this.text(at).toUpperCase() : this.text(at)
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
      if (this.kind(at) !== 'symbol') continue
      const text = this.text(at)
      if (text === '(') nesting++
      else if (text === ')' && --nesting === 0) return at
    }
    return this.length - 1
  }

  /** The tokens at some positions, with the text from the first to the last of them. */
  slice(from: number, to = this.length): TokenList {
    const end = Math.min(to, this.length)
    if (from >= end) return EMPTY
    const [start, last] = [this.start(from), this.end(end - 1)]
    return new TokenList(
      this.sql.slice(start, last),
      this.kinds.subarray(from, end),
      this.starts.subarray(from, end),
      this.ends.subarray(from, end),
      this.base + start,
    )
  }

  at(at: number): Token | undefined {
    const kind = this.kind(at)
    return kind === undefined ? undefined : { kind, text: this.text(at), offset: this.start(at) }
  }

  *[Symbol.iterator](): Generator<Token> {
    for (let at = 0; at < this.length; at++) yield this.at(at) as Token
  }
}

const EMPTY = new TokenList('', new Uint8Array(), new Uint32Array(), new Uint32Array())

/** A quote, `$$` body or block comment without its end. */
export interface UnterminatedToken {
  kind: TokenKind
  offset: number
}

/** The tokens of a text; white space is between them. */
export interface Tokens {
  code: TokenList
  comments: TokenList
  unterminated: UnterminatedToken[]
}

// The characters that end the word or the path at which the expression is applied.
const WORD = /[\p{L}\p{N}_$]*/uy
const LETTER = /[\p{L}_]/u
const NUMBER = /\d+(\.\d+)?([eE][+-]?\d+)?/y
// A chain can follow a stage path without white space: LIST @s->>DROP TABLE t.
const PATH = /(?:(?!->>)[^\s;,()'"])*/y
const VARIABLE = /&\{\w+\}/y
const SPACE = /\s+/y

/** Splits SQL text into tokens in one pass. */
export function tokenizeSql(sql: string): Tokens {
  const code = new TokenBuffer()
  const comments = new TokenBuffer()
  const unterminated: UnterminatedToken[] = []
  const findEnd = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from
    return pattern.test(sql) ? pattern.lastIndex : from
  }
  let offset = 0
  while (offset < sql.length) {
    const start = offset
    const { kind, end, isClosed = true } = readToken(sql, start, findEnd)
    offset = end
    if (kind === undefined) continue
    if (!isClosed) unterminated.push({ kind, offset: start })
    ;(kind === 'comment' ? comments : code).add(kind, start, end)
  }
  return { code: code.finish(sql), comments: comments.finish(sql), unterminated }
}

interface Scanned {
  /** Undefined for white space. */
  kind: TokenKind | undefined
  end: number
  isClosed?: boolean
}

function readToken(sql: string, start: number, findEnd: (pattern: RegExp, from: number) => number): Scanned {
  const character = sql[start] ?? ''
  const next = sql[start + 1]
  const until = (kind: TokenKind, end: number, length: number): Scanned =>
    end < 0 ? { kind, end: sql.length, isClosed: false } : { kind, end: end + length }
  switch (character) {
    case "'":
      return until('string', findStringEnd(sql, start + 1), 1)
    case '"':
      return until('name', findNameEnd(sql, start + 1), 1)
    case '$':
      return next === '$' ? until('body', sql.indexOf('$$', start + 2), 2) : { kind: 'symbol', end: start + 1 }
    case '@':
      return { kind: 'path', end: findEnd(PATH, start + 1) }
    case '-':
      return next === '-' ? readLineComment(sql, start) : { kind: 'symbol', end: start + 1 }
    case '/':
      if (next === '/') return readLineComment(sql, start)
      return next === '*' ? until('comment', sql.indexOf('*/', start + 2), 2) : { kind: 'symbol', end: start + 1 }
    case '&': {
      const end = findEnd(VARIABLE, start)
      return end > start ? { kind: 'variable', end } : { kind: 'symbol', end: start + 1 }
    }
  }
  if (character === ' ' || character === '\n') return { kind: undefined, end: findEnd(SPACE, start) }
  if (character >= '0' && character <= '9') return { kind: 'number', end: findEnd(NUMBER, start) }
  const point = String.fromCodePoint(sql.codePointAt(start) ?? 0)
  if (LETTER.test(point)) {
    const end = findEnd(WORD, start)
    // PUT and LIST take a URL without quotes; its // is no comment.
    return sql.startsWith('://', end) ? { kind: 'path', end: findEnd(PATH, end) } : { kind: 'word', end }
  }
  const space = findEnd(SPACE, start)
  return space > start ? { kind: undefined, end: space } : { kind: 'symbol', end: start + point.length }
}

function readLineComment(sql: string, start: number): Scanned {
  const end = sql.indexOf('\n', start)
  return { kind: 'comment', end: end < 0 ? sql.length : end }
}

/** The offset of the quote that ends a string; '' and \' do not. */
function findStringEnd(sql: string, from: number): number {
  for (let at = from; at < sql.length; at++) {
    if (sql[at] === '\\') at++
    else if (sql[at] === "'") {
      if (sql[at + 1] !== "'") return at
      at++
    }
  }
  return -1
}

function findNameEnd(sql: string, from: number): number {
  let at = sql.indexOf('"', from)
  while (at >= 0 && sql[at + 1] === '"') at = sql.indexOf('"', at + 2)
  return at
}

class TokenBuffer {
  private kinds = new Uint8Array(256)
  private starts = new Uint32Array(256)
  private ends = new Uint32Array(256)
  private length = 0

  add(kind: TokenKind, start: number, end: number): void {
    if (this.length === this.kinds.length) this.grow()
    this.kinds[this.length] = KINDS.indexOf(kind)
    this.starts[this.length] = start
    this.ends[this.length++] = end
  }

  finish(sql: string): TokenList {
    const end = this.length
    return new TokenList(sql, this.kinds.slice(0, end), this.starts.slice(0, end), this.ends.slice(0, end))
  }

  private grow(): void {
    const [{ kinds, starts, ends }, size] = [this, this.length * 2]
    this.kinds = new Uint8Array(size)
    this.starts = new Uint32Array(size)
    this.ends = new Uint32Array(size)
    this.kinds.set(kinds)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}
