/** A piece of SQL text that means something as a whole; `offset` is where it begins. */
export interface Token {
  kind: 'word' | 'string' | 'name' | 'body' | 'variable' | 'path' | 'comment' | 'space' | 'symbol'
  text: string
  offset: number
  /** False for a quote, a `$$` body or a block comment that the end of the text cuts off. */
  closed: boolean
}

// Every alternative ends even where its closer is missing, so nothing is ever scanned twice.
const TOKEN = new RegExp(
  [
    String.raw`(?<string>'(?:[^'\\]+|\\[\s\S]|'')*(?<endString>')?)`,
    `(?<name>"(?:[^"]+|"")*(?<endName>")?)`,
    String.raw`(?<body>\$\$[\s\S]*?(?:(?<endBody>\$\$)|$))`,
    String.raw`(?<block>\/\*[\s\S]*?(?:(?<endBlock>\*\/)|$))`,
    String.raw`(?<comment>--[^\n]*|\/\/[^\n]*)`,
    // A URL or a stage's path may stand without quotes (PUT, LIST): its // is no comment.
    String.raw`(?<path>[A-Za-z][\w+.-]*:\/\/[^\s;,()'"]*|@[^\s;,()'"]*)`,
    String.raw`(?<variable>&\{\w+\})`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_$]*)`,
    String.raw`(?<space>\s+)`,
    String.raw`[\s\S]`,
  ].join('|'),
  'gu',
)

/** Cuts SQL text into tokens; joined again they are the text. */
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

/** Whether a token is neither blank nor a comment. */
export const isCode = ({ kind }: Token): boolean => kind !== 'space' && kind !== 'comment'

/** The tokens that count; words in capitals. */
export const tokenizeCode = (sql: string): Token[] =>
  tokenize(sql)
    .filter(isCode)
    .map(token => (token.kind === 'word' ? { ...token, text: token.text.toUpperCase() } : token))
