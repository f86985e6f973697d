import { ScriptingBlock } from './scripting-block.ts'
import { type TokenKind, type TokenList, tokenizeSql } from './tokens.ts'

/** One statement of a script, without the white space and comments around it. */
export interface StatementText {
  code: TokenList
  /** The statements that the flow operator chains; the statement itself if there is no chain. */
  parts: TokenList[]
  offset: number
  /** From 1. */
  line: number
}

/** Why a script cannot run: a quote, comment or block without its end, a command of a client. */
export interface ScriptProblem {
  line: number
  message: string
}

const TOKEN_LABELS: Partial<Record<TokenKind, string>> = {
  string: "The string '…'",
  name: 'The identifier "…"',
  body: 'The body $$…$$',
  comment: 'The comment /* … */',
}

/** Splits a script as Snowflake does: a semicolon in quotes, `$$`, comments or BEGIN … END blocks ends no statement. */
export function splitStatements(sql: string): { statements: StatementText[]; problems: ScriptProblem[] } {
  const { code, unterminated } = tokenizeSql(sql)
  const problems = unterminated.map(({ kind, offset }) => ({
    line: createLineCounter(sql)(offset),
    message: `${TOKEN_LABELS[kind] ?? kind} has no end`,
  }))
  const lineAt = createLineCounter(sql)
  const statements: StatementText[] = []
  let [start, partStarts, block] = [0, [0], new ScriptingBlock()]
  const finishStatement = (end: number) => {
    if (start < end) {
      const offset = code.start(start)
      const statement = code.slice(start, end)
      const parts = partStarts.length > 1 ? cutChain(code, partStarts, end) : [statement]
      statements.push({ code: statement, parts, offset, line: lineAt(offset) })
      if (block.isOpen && problems.length === 0) {
        problems.push({ line: lineAt(offset), message: 'The block BEGIN … END has no end' })
      }
    }
    start = end + 1
    partStarts = [start]
    block = new ScriptingBlock()
  }
  for (let at = 0; at < code.length; at++) {
    if (code.kind(at) === 'command') {
      const [command = ''] = code.text(at).split(/\s/)
      const message = `${command} is a command of SnowSQL and the Snowflake CLI, which Snowflake does not run; remove it`
      const problem = { line: 0, message }
      problems.push(problem)
      finishStatement(at)
      problem.line = lineAt(code.start(at))
      continue
    }
    // An operator inside a block belongs to the block.
    if (!block.isOpen && code.isSymbol(at, ';')) finishStatement(at)
    else if (!block.isOpen && isFlowOperator(code, at)) {
      at += FLOW_OPERATOR.length - 1
      partStarts.push(at + 1)
      block = new ScriptingBlock()
    } else block.add(code, at)
  }
  finishStatement(code.length)
  return { statements, problems }
}

// "Flow operators" page.
const FLOW_OPERATOR = '->>'

const isFlowOperator = (code: TokenList, at: number): boolean =>
  code.isSymbol(at, '-') && code.sql.startsWith(FLOW_OPERATOR, code.start(at))

const cutChain = (code: TokenList, starts: readonly number[], end: number): TokenList[] =>
  starts
    .map((from, index) => code.slice(from, (starts[index + 1] ?? end + FLOW_OPERATOR.length) - FLOW_OPERATOR.length))
    .filter(({ length }) => length > 0)

/** Counts the lines up to rising offsets in one pass. */
export function createLineCounter(sql: string): (offset: number) => number {
  let [line, lineEnd] = [1, sql.indexOf('\n')]
  return offset => {
    for (; lineEnd >= 0 && lineEnd < offset; lineEnd = sql.indexOf('\n', lineEnd + 1)) line++
    return line
  }
}
