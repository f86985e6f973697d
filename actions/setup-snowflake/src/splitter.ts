/** One statement of a script: its text without the closing semicolon, and the line it begins on (from 1). */
export interface Piece {
  text: string
  line: number
}

// Closers of blocks whose openers are not counted: END IF belongs to an IF, not to a BEGIN.
const OTHER_BLOCKS = /^(IF|LOOP|FOR|WHILE|REPEAT)$/
const TOKEN =
  /'(?:[^'\\]|\\[\s\S]|'')*'?|"(?:[^"]|"")*"?|\$\$[\s\S]*?(?:\$\$|$(?![\s\S]))|(?:--|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|[A-Za-z_][\w$]*|;|\s+|[\s\S]/g

/** Splits a script as Snowflake does: quotes, `$$`, comments and BEGIN … END blocks keep their semicolons. */
export function split(sql: string): Piece[] {
  const pieces: Piece[] = []
  const block = new Block()
  let line = 1
  let start: { offset: number; line: number } | undefined
  for (const match of sql.matchAll(TOKEN)) {
    const token = match[0]
    if (token === ';' && !block.open) {
      if (start !== undefined) pieces.push({ text: sql.slice(start.offset, match.index).trimEnd(), line: start.line })
      start = undefined
      block.reset()
    } else if (!isBlank(token)) {
      start ??= { offset: match.index, line }
      block.add(token, sql.slice(match.index + token.length))
    }
    line += token.split('\n').length - 1
  }
  if (start !== undefined) pieces.push({ text: sql.slice(start.offset).trimEnd(), line: start.line })
  return pieces
}

const isBlank = (token: string) => /^(\s|--|\/\/|\/\*)/.test(token)

/** Follows Snowflake Scripting blocks through the words of one statement. */
class Block {
  private words: string[] = []
  private depth = 0
  private declaring = false

  get open(): boolean {
    return this.depth > 0 || this.declaring
  }

  reset(): void {
    this.words = []
    this.depth = 0
    this.declaring = false
  }

  add(token: string, rest: string): void {
    const word = token.toUpperCase()
    const first = this.words[0] ?? word
    if (this.words.length === 0 && word === 'DECLARE') this.declaring = true
    const next = /^(?:\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)*([A-Za-z_]\w*|;|$)/.exec(rest)?.[1]?.toUpperCase() ?? ''
    if (word === 'BEGIN' && this.begins(first, next)) {
      this.depth++
      this.declaring = false
    } else if (this.depth > 0 && word === 'CASE' && this.words.at(-1) !== 'END') this.depth++
    else if (this.depth > 0 && word === 'END' && !OTHER_BLOCKS.test(next)) this.depth--
    this.words.push(word)
  }

  // BEGIN; and BEGIN TRANSACTION start a transaction; a block begins a statement, follows AS in CREATE, or nests.
  private begins(first: string, next: string): boolean {
    if (this.depth > 0 || this.declaring) return true
    if (this.words.length === 0) return !['', ';', 'TRANSACTION', 'WORK', 'NAME'].includes(next)
    return first === 'CREATE' && this.words.at(-1) === 'AS'
  }
}
