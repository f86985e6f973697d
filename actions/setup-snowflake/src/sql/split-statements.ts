import { ScriptingBlock } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

/** One statement of a script, without the white space and comments around it. */
export interface StatementText {
  text: string
  offset: number
  /** From 1. */
  line: number
}

/** A quote, comment or block without its end. */
export interface UnterminatedToken {
  line: number
  message: string
}

const TOKEN_LABELS: Partial<Record<Token['kind'], string>> = {
  string: "The string '…'",
  name: 'The identifier "…"',
  body: 'The body $$…$$',
  comment: 'The comment /* … */',
}

/** Splits a script as Snowflake does: a semicolon in quotes, `$$`, comments or BEGIN … END blocks ends no statement. */
export function splitStatements(sql: string): { statements: StatementText[]; unterminated: UnterminatedToken[] } {
  const tokens = tokenize(sql)
  const lineAt = createLineCounter(sql)
  const code = tokens.filter(isCode)
  const statements: StatementText[] = []
  const unterminated: UnterminatedToken[] = tokens
    .filter(({ closed }) => !closed)
    .map(({ kind, offset }) => ({ line: lineAt(offset), message: `${TOKEN_LABELS[kind] ?? kind} has no end` }))
  let current = { tokens: [] as Token[], block: new ScriptingBlock() }
  const finishStatement = () => {
    const [first, last] = [current.tokens[0], current.tokens.at(-1)]
    if (first !== undefined && last !== undefined) {
      const text = sql.slice(first.offset, last.offset + last.text.length)
      statements.push({ text, offset: first.offset, line: lineAt(first.offset) })
      if (current.block.isOpen && unterminated.length === 0) {
        unterminated.push({ line: lineAt(first.offset), message: 'The block BEGIN … END has no end' })
      }
    }
    current = { tokens: [], block: new ScriptingBlock() }
  }
  for (const [index, token] of code.entries()) {
    if (token.text === ';' && !current.block.isOpen) finishStatement()
    else {
      current.block.add(token, code[index + 1], code[index + 2])
      current.tokens.push(token)
    }
  }
  finishStatement()
  return { statements, unterminated }
}

// Offsets rise, except for the unterminated tokens, so counting from the last offset is enough.
function createLineCounter(sql: string): (offset: number) => number {
  let [position, line] = [0, 1]
  return offset => {
    if (offset < position) [position, line] = [0, 1]
    for (; position < offset; position++) if (sql[position] === '\n') line++
    return line
  }
}
