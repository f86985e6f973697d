import { ScriptingBlock } from './scripting-block.ts'
import { isCode, type Token, tokenize } from './tokenizer.ts'

const FLOW_OPERATOR = '->>'

/** The statements that `->>` chains, in order ("Flow operators" page); any other statement is the only one. */
export function splitAtFlowOperator(sql: string): string[] {
  if (!sql.includes(FLOW_OPERATOR)) return [sql]
  const code = tokenize(sql).filter(isCode)
  const statements: string[] = []
  let start = 0
  let block = new ScriptingBlock()
  for (const [index, token] of code.entries()) {
    if (token.offset < start) continue
    // An operator inside a block belongs to the block.
    const operator = block.isOpen ? -1 : findFlowOperator(sql, token)
    if (operator < 0) block.add(token, code[index + 1], code[index + 2])
    else {
      statements.push(sql.slice(start, operator).trim())
      start = operator + FLOW_OPERATOR.length
      block = new ScriptingBlock()
    }
  }
  return [...statements, sql.slice(start).trim()].filter(statement => statement !== '')
}

// A stage path ends at white space, so it can contain the operator: LIST @s->>DROP TABLE t.
function findFlowOperator(sql: string, { kind, text, offset }: Token): number {
  if (kind === 'symbol') return sql.startsWith(FLOW_OPERATOR, offset) ? offset : -1
  const position = kind === 'path' ? text.indexOf(FLOW_OPERATOR) : -1
  return position < 0 ? -1 : offset + position
}
