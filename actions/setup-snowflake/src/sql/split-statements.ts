import { ScriptingBlock } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

/** One statement of a script: its text without what stands around it, and where it begins. */
export interface StatementText {
  text: string
  offset: number
  /** From 1. */
  line: number
}

/** Something in a script that does not end, so that it cannot be split. */
export interface Unterminated {
  line: number
  what: string
}

const TOKEN_LABELS: Partial<Record<Token['kind'], string>> = {
  string: "a '…' text",
  name: 'a "…" name',
  body: 'a $$…$$ body',
  comment: 'a /* … */ comment',
}

/** Splits a script as Snowflake does: quotes, `$$`, comments and BEGIN … END blocks keep their semicolons. */
export function splitStatements(sql: string): { pieces: StatementText[]; unfinished: Unterminated[] } {
  const tokens = tokenize(sql)
  const lineAt = createLineCounter(sql)
  const code = tokens.filter(isCode)
  const pieces: StatementText[] = []
  const unfinished: Unterminated[] = tokens
    .filter(({ closed }) => !closed)
    .map(({ kind, offset }) => ({ line: lineAt(offset), what: `${TOKEN_LABELS[kind] ?? kind} does not end` }))
  let open = { tokens: [] as Token[], block: new ScriptingBlock() }
  const finish = () => {
    const [first, last] = [open.tokens[0], open.tokens.at(-1)]
    if (first !== undefined && last !== undefined) {
      const text = sql.slice(first.offset, last.offset + last.text.length)
      pieces.push({ text, offset: first.offset, line: lineAt(first.offset) })
      if (open.block.isOpen && unfinished.length === 0) {
        unfinished.push({ line: lineAt(first.offset), what: 'a BEGIN … END block does not end' })
      }
    }
    open = { tokens: [], block: new ScriptingBlock() }
  }
  for (const [index, token] of code.entries()) {
    if (token.text === ';' && !open.block.isOpen) finish()
    else {
      open.block.add(token, code[index + 1], code[index + 2])
      open.tokens.push(token)
    }
  }
  finish()
  return { pieces, unfinished }
}

// Offsets come in rising order but for the unfinished ones, so counting on from the last is enough.
function createLineCounter(sql: string): (offset: number) => number {
  let [at, line] = [0, 1]
  return offset => {
    if (offset < at) [at, line] = [0, 1]
    for (; at < offset; at++) if (sql[at] === '\n') line++
    return line
  }
}
