/** One statement of a script: its text without comments around it and the closing semicolon, and where it stands. */
export interface Piece {
  text: string
  /** The line of its first word, from 1. */
  line: number
}

const COMMENT = /(?:--|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/
const QUOTED = /'(?:[^'\\]|\\[\s\S]|'')*'?|"(?:[^"]|"")*"?|\$\$[\s\S]*?(?:\$\$|$(?![\s\S]))/
// PUT and GET name local files without quotes; the two slashes begin no comment there.
const FILE_URL = /file:\/\/[^\s;]*/
const TOKEN = new RegExp(
  [QUOTED, FILE_URL, COMMENT, /[A-Za-z_][\w$]*/, /\s+/, /[\s\S]/].map(({ source }) => source).join('|'),
  'gi',
)
const isComment = (token: string) => /^(--|\/\/|\/\*)/.test(token)
const isBlank = (token: string) => isComment(token) || /^\s/.test(token)

/** Splits a script as Snowflake does: quotes, `$$`, comments and BEGIN … END blocks keep their semicolons. */
export function split(sql: string): Piece[] {
  const pieces: Piece[] = []
  let block = new Block()
  let line = 1
  let open: { start: number; end: number; line: number } | undefined
  const finish = () => {
    if (open !== undefined) pieces.push({ text: sql.slice(open.start, open.end), line: open.line })
    open = undefined
    block = new Block()
  }
  for (const match of sql.matchAll(TOKEN)) {
    const token = match[0]
    const end = match.index + token.length
    if (token === ';' && !block.open) finish()
    else if (!isBlank(token)) {
      open = { start: match.index, line, ...open, end }
      block.add(token, () => nextWords(sql, end))
    }
    line += token.split('\n').length - 1
  }
  finish()
  return pieces
}

/** A statement as one line without comments, the quoted parts as they are: the form that is compared. */
export const flat = (sql: string): string =>
  [...sql.matchAll(TOKEN)]
    .map(([token]) => (isBlank(token) ? ' ' : token))
    .join('')
    .replace(new RegExp(`(${QUOTED.source})|\\s+`, 'g'), (_, quoted?: string) => quoted ?? ' ')
    .trim()

// The next two tokens after a place, in upper case; '' at the end.
function nextWords(sql: string, from: number): [string, string] {
  const found: string[] = []
  const token = new RegExp(TOKEN.source, 'giy')
  token.lastIndex = from
  for (let match = token.exec(sql); match !== null && found.length < 2; match = token.exec(sql)) {
    if (!isBlank(match[0])) found.push(match[0].toUpperCase())
  }
  return [found[0] ?? '', found[1] ?? '']
}

// What END names when it does not close a BEGIN or CASE: those openers are not counted.
const OTHER_BLOCKS = new Set(['IF', 'LOOP', 'FOR', 'WHILE', 'REPEAT'])
const WITH_BODY = /^(CREATE|ALTER) .*\b(PROCEDURE|FUNCTION|TASK|ALERT) /

/** Follows the Snowflake Scripting blocks of one statement, word by word. */
class Block {
  private words: string[] = []
  private depth = 0
  private declaring = false

  get open(): boolean {
    return this.depth > 0 || this.declaring
  }

  add(token: string, next: () => [string, string]): void {
    const word = token.toUpperCase()
    const last = this.words.at(-1)
    // After a dot it is the name of a column.
    if (last !== '.') {
      if (word === 'DECLARE' && this.mayBegin()) this.declaring = true
      else if (word === 'BEGIN' && (this.open || this.mayBegin()) && !isTransaction(next())) {
        this.depth++
        this.declaring = false
      } else if (this.depth > 0 && word === 'CASE' && last !== 'END') this.depth++
      else if (this.depth > 0 && word === 'END' && !OTHER_BLOCKS.has(next()[0])) this.depth--
    }
    this.words.push(word)
  }

  // A block begins a statement, or is the body of a procedure, task or alert; everywhere else the word is a name.
  private mayBegin(): boolean {
    const last = this.words.at(-1)
    if (last === undefined) return true
    return (last === 'AS' || last === 'THEN') && WITH_BODY.test(this.words.slice(0, 12).join(' '))
  }
}

// BEGIN; BEGIN TRANSACTION; BEGIN WORK; BEGIN NAME t
const isTransaction = ([next, after]: [string, string]): boolean =>
  ['', ';', 'TRANSACTION', 'WORK'].includes(next) || (next === 'NAME' && after !== ':')
