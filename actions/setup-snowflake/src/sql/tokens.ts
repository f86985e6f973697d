import { TokenBuffer, type TokenKind, type TokenList } from './token-list.ts'

export type { Token, TokenKind, TokenList } from './token-list.ts'

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
// "SnowSQL commands" and "snow sql" pages. Anything else after ! is an operator, or a method: budget!ADD_RESOURCE(…).
const COMMAND =
  /!(abort|connect|define|disconnect|edit|exit|help|helps|load|options|opts|pause|print|queries|quit|rehash|result|set|source|spool|system|variables|vars)\b(?!\s*\()[^\n]*/iy
// A file of an old Mac has line ends of CR only.
const LINE = /[^\r\n]*/y
const SPACE = /\s+/y

/** Splits SQL text into tokens in one pass. */
export function tokenizeSql(sql: string): Tokens {
  const code = new TokenBuffer(sql)
  const comments = new TokenBuffer(sql)
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
  return { code: code.finish(), comments: comments.finish(), unterminated }
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
      return next === '-' ? readLineComment(start, findEnd) : { kind: 'symbol', end: start + 1 }
    case '/':
      if (next === '/') return readLineComment(start, findEnd)
      return next === '*' ? until('comment', sql.indexOf('*/', start + 2), 2) : { kind: 'symbol', end: start + 1 }
    case '!': {
      const end = startsLine(sql, start) ? findEnd(COMMAND, start) : start
      return end > start ? { kind: 'command', end } : { kind: 'symbol', end: start + 1 }
    }
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

/** Whether a command can start at an offset: in a line of its own, or after a statement's end. */
function startsLine(sql: string, offset: number): boolean {
  let before = offset - 1
  while (before >= 0 && /[ \t\r]/.test(sql[before] ?? '')) before--
  return before < 0 || sql[before] === '\n' || sql[before] === ';'
}

const readLineComment = (start: number, findEnd: (pattern: RegExp, from: number) => number): Scanned => ({
  kind: 'comment',
  end: findEnd(LINE, start),
})

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
