/** A lexical unit of SQL text, with its offset. */
export interface Token {
  kind: 'word' | 'string' | 'name' | 'body' | 'variable' | 'path' | 'comment' | 'space' | 'symbol'
  text: string
  offset: number
  /** False for a quote, a `$$` body or a block comment without its end. */
  closed: boolean
}

// Every alternative matches without its end, too, so the scan is linear.
const TOKEN = new RegExp(
  [
    String.raw`(?<string>'(?:[^'\\]+|\\[\s\S]|'')*(?<endString>')?)`,
    `(?<name>"(?:[^"]+|"")*(?<endName>")?)`,
    String.raw`(?<body>\$\$[\s\S]*?(?:(?<endBody>\$\$)|$))`,
    String.raw`(?<block>\/\*[\s\S]*?(?:(?<endBlock>\*\/)|$))`,
    String.raw`(?<comment>--[^\n]*|\/\/[^\n]*)`,
    // PUT and LIST take a URL or a stage path without quotes; its // is no comment.
    String.raw`(?<path>[A-Za-z][\w+.-]*:\/\/[^\s;,()'"]*|@[^\s;,()'"]*)`,
    String.raw`(?<variable>&\{\w+\})`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<space>\s+)`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
)

/** Splits SQL text into tokens, without loss: joined they are the text. */
export function tokenize(sql: string): Token[] {
  return [...sql.matchAll(TOKEN)].map(({ 0: text, index: offset, groups = {} }) => {
    const { string, name, body, block, comment, path, variable, word, space } = groups
    if (string !== undefined) return { kind: 'string', text, offset, closed: groups.endString !== undefined }
    if (name !== undefined) return { kind: 'name', text, offset, closed: groups.endName !== undefined }
    if (body !== undefined) return { kind: 'body', text, offset, closed: groups.endBody !== undefined }
    if (block !== undefined) return { kind: 'comment', text, offset, closed: groups.endBlock !== undefined }
    const kind =
      (comment && 'comment') || (path && 'path') || (variable && 'variable') || (word && 'word') || (space && 'space')
    return { kind: kind || 'symbol', text, offset, closed: true } as Token
  })
}

/** Whether a token is neither white space nor a comment. */
export const isCode = ({ kind }: Token): boolean => kind !== 'space' && kind !== 'comment'

/** The tokens without white space and comments; words in upper case. */
export const tokenizeCode = (sql: string): Token[] =>
  tokenize(sql)
    .filter(isCode)
    .map(token => (token.kind === 'word' ? { ...token, text: token.text.toUpperCase() } : token))

/** The tokens of a text, with access to the code tokens by their position. */
export class TokenReader {
  readonly tokens: Token[]
  /** The indexes of the code tokens in `tokens`. */
  readonly code: number[]

  constructor(text: string) {
    this.tokens = tokenize(text)
    this.code = this.tokens.flatMap((token, index) => (isCode(token) ? [index] : []))
  }

  at(position: number): Token | undefined {
    const index = this.code[position]
    return index === undefined ? undefined : this.tokens[index]
  }

  text(position: number): string {
    return this.at(position)?.text ?? ''
  }

  /** A word in upper case; empty for any other token. */
  word(position: number): string {
    const token = this.at(position)
    return token?.kind === 'word' ? token.text.toUpperCase() : ''
  }

  /** The position of the parenthesis that closes the one at `open`, or the last one. */
  findClosing(open: number): number {
    let nesting = 0
    for (let at = open; at < this.code.length; at++) {
      if (this.text(at) === '(') nesting++
      else if (this.text(at) === ')' && --nesting === 0) return at
    }
    return this.code.length - 1
  }

  /** The last position, from `from` on, before the token at `index`. */
  findLastBefore(from: number, index: number): number {
    let at = from
    while ((this.code[at + 1] ?? index) < index) at++
    return at
  }
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', 0: '\0', b: '\b', f: '\f' }

/** The value of a string, a `$$` body or a quoted identifier, without quotes and escapes. */
export function unquote(text: string): string {
  if (text.startsWith('$$')) return text.replace(/^\$\$|\$\$$/g, '')
  if (text.startsWith('"')) return text.replace(/^"|"$/g, '').replace(/""/g, '"')
  if (!text.startsWith("'")) return text
  return text
    .replace(/^'|'$/g, '')
    .replace(/''|\\([\s\S])/g, (_, escaped?: string) => (escaped === undefined ? "'" : (ESCAPES[escaped] ?? escaped)))
}

export const quote = (text: string, mark: string): string => mark + text.replaceAll(mark, mark + mark) + mark
