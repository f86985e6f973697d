import { Block } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

const ARROW = '->>'

/** The statements that `->>` chains together, in order ("Flow operators" page); a plain statement is the only part. */
export function splitChain(sql: string): string[] {
  if (!sql.includes(ARROW)) return [sql]
  const code = tokenize(sql).filter(isCode)
  const parts: string[] = []
  let start = 0
  let block = new Block()
  for (const [index, token] of code.entries()) {
    if (token.offset < start) continue
    // An arrow inside a block belongs to the block.
    const arrow = block.holds ? -1 : findArrow(sql, token)
    if (arrow < 0) block.add(token, code[index + 1], code[index + 2])
    else {
      parts.push(sql.slice(start, arrow).trim())
      start = arrow + ARROW.length
      block = new Block()
    }
  }
  return [...parts, sql.slice(start).trim()].filter(part => part !== '')
}

// A stage's path ends only at white space, so it can hold the arrow: LIST @s->>DROP TABLE t.
function findArrow(sql: string, { kind, text, offset }: Token): number {
  if (kind === 'symbol') return sql.startsWith(ARROW, offset) ? offset : -1
  const inside = kind === 'path' ? text.indexOf(ARROW) : -1
  return inside < 0 ? -1 : offset + inside
}
