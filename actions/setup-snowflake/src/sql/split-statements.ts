import { Block } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

/** One statement of a script: its text without what stands around it, and where it begins. */
export interface Piece {
  text: string
  offset: number
  /** From 1. */
  line: number
}

/** Something in a script that does not end, so that it cannot be split. */
export interface Unfinished {
  line: number
  what: string
}

const NAMES: Partial<Record<Token['kind'], string>> = {
  string: "a '…' text",
  name: 'a "…" name',
  body: 'a $$…$$ body',
  comment: 'a /* … */ comment',
}

/** Splits a script as Snowflake does: quotes, `$$`, comments and BEGIN … END blocks keep their semicolons. */
export function split(sql: string): { pieces: Piece[]; unfinished: Unfinished[] } {
  const tokens = tokenize(sql)
  const lineAt = lineCounter(sql)
  const code = tokens.filter(isCode)
  const pieces: Piece[] = []
  const unfinished: Unfinished[] = tokens
    .filter(({ closed }) => !closed)
    .map(({ kind, offset }) => ({ line: lineAt(offset), what: `${NAMES[kind] ?? kind} does not end` }))
  let open = { tokens: [] as Token[], block: new Block() }
  const finish = () => {
    const [first, last] = [open.tokens[0], open.tokens.at(-1)]
    if (first !== undefined && last !== undefined) {
      const text = sql.slice(first.offset, last.offset + last.text.length)
      pieces.push({ text, offset: first.offset, line: lineAt(first.offset) })
      if (open.block.holds && unfinished.length === 0) {
        unfinished.push({ line: lineAt(first.offset), what: 'a BEGIN … END block does not end' })
      }
    }
    open = { tokens: [], block: new Block() }
  }
  for (const [index, token] of code.entries()) {
    if (token.text === ';' && !open.block.holds) finish()
    else {
      open.block.add(token, code[index + 1], code[index + 2])
      open.tokens.push(token)
    }
  }
  finish()
  return { pieces, unfinished }
}

// Offsets come in rising order but for the unfinished ones, so counting on from the last is enough.
function lineCounter(sql: string): (offset: number) => number {
  let [at, line] = [0, 1]
  return offset => {
    if (offset < at) [at, line] = [0, 1]
    for (; at < offset; at++) if (sql[at] === '\n') line++
    return line
  }
}
