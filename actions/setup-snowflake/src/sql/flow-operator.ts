import { ScriptingBlock } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

const FLOW_OPERATOR = '->>'

/** The statements that `->>` chains together, in order ("Flow operators" page); a plain statement is the only part. */
export function splitAtFlowOperator(sql: string): string[] {
  if (!sql.includes(FLOW_OPERATOR)) return [sql]
  const code = tokenize(sql).filter(isCode)
  const parts: string[] = []
  let start = 0
  let block = new ScriptingBlock()
  for (const [index, token] of code.entries()) {
    if (token.offset < start) continue
    // An arrow inside a block belongs to the block.
    const arrow = block.isOpen ? -1 : findFlowOperator(sql, token)
    if (arrow < 0) block.add(token, code[index + 1], code[index + 2])
    else {
      parts.push(sql.slice(start, arrow).trim())
      start = arrow + FLOW_OPERATOR.length
      block = new ScriptingBlock()
    }
  }
  return [...parts, sql.slice(start).trim()].filter(part => part !== '')
}

// A stage's path ends only at white space, so it can hold the arrow: LIST @s->>DROP TABLE t.
function findFlowOperator(sql: string, { kind, text, offset }: Token): number {
  if (kind === 'symbol') return sql.startsWith(FLOW_OPERATOR, offset) ? offset : -1
  const inside = kind === 'path' ? text.indexOf(FLOW_OPERATOR) : -1
  return inside < 0 ? -1 : offset + inside
}
