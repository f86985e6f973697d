import { parseWordList } from '../sql/built-in-functions.ts'
import { unquote } from '../sql/literals.ts'
import { ScriptingBlock } from '../sql/scripting-block.ts'
import { type TokenList, tokenizeSql } from '../sql/tokens.ts'

/** What a statement executes. */
export interface ExecutedCode {
  /** The statements of chains, of blocks and of EXECUTE IMMEDIATE '…'; any other statement is the only one. */
  statements: TokenList[]
  /** What runs code that is not in the statement, in words. */
  unreadable: string[]
}

/** Lists the statements that a statement executes. The bodies of CREATE PROCEDURE, TASK … are stored, not executed. */
export function listExecutedStatements(code: TokenList): ExecutedCode {
  const executed: ExecutedCode = { statements: [], unreadable: [] }
  visitCode(code, executed)
  return executed
}

const COMMANDS = parseWordList(`
  ALTER CALL COMMENT COMMIT COPY CREATE DELETE DESC DESCRIBE DROP EXECUTE EXPLAIN GET GRANT INSERT LIST LS MERGE PUT REMOVE
  REVOKE RM ROLLBACK SELECT SET SHOW TRUNCATE UNDROP UNSET UPDATE USE VALUES WITH
`)
// The words of Snowflake Scripting before a statement.
const STATEMENT_PREFIXES = parseWordList('BEGIN DECLARE THEN ELSE DO LOOP REPEAT ASYNC DEFAULT ;')

/** Reads a block or a list of statements. Every token is read once. */
function visitCode(code: TokenList, executed: ExecutedCode): void {
  let language = 'SQL'
  let startsStatement = true
  for (let at = 0; at < code.length; at++) {
    if (startsCommand(code, at) && (startsStatement || code.text(at - 1) === '(')) {
      const end = startsStatement ? findStatementEnd(code, at) : Math.max(code.findClosing(at - 1), at + 1)
      for (const part of splitChain(code.slice(at, end))) {
        if (startsCommand(part, 0)) visitCommand(part, executed)
        else visitCode(part, executed)
      }
      at = end - 1
      startsStatement = false
      continue
    }
    const word = code.upper(at)
    startsStatement =
      STATEMENT_PREFIXES.has(word) ||
      (word === '=' && code.text(at - 1) === ':') ||
      (word === '>' && code.matches(at - 2, '-', '>'))
    if (word === ';') language = 'SQL'
    else if (word === 'LANGUAGE') language = code.word(at + 1)
    else if (word === 'AS' && code.isLiteral(at + 1)) visitBody(code.text(at + 1), language, executed)
  }
}

/** Whether a command starts here, which is no variable or column of the same name. */
function startsCommand(code: TokenList, at: number): boolean {
  const word = code.word(at)
  if (!COMMANDS.has(word) || code.matches(at + 1, ':', '=')) return false
  // The bodies of WITH p AS PROCEDURE () … CALL p() are statements.
  return word !== 'WITH' || !code.matches(at + 2, 'AS', 'PROCEDURE')
}

function findStatementEnd(code: TokenList, start: number): number {
  const word = code.word(start)
  const canHaveBody = word === 'CREATE' || word === 'ALTER'
  const block = new ScriptingBlock()
  for (let at = start; at < code.length; at++) {
    if (code.text(at) === ';' && !block.isOpen) return at
    if (canHaveBody) block.add(code, at)
  }
  return code.length
}

/** The statements that `->>` chains. */
function splitChain(code: TokenList): TokenList[] {
  const parts: TokenList[] = []
  let start = 0
  for (let at = 0; at < code.length; at++) {
    if (code.text(at) === '(') at = code.findClosing(at)
    else if (code.matches(at, '-', '>', '>')) {
      parts.push(code.slice(start, at))
      start = at + 3
      at += 2
    }
  }
  return [...parts, code.slice(start)]
}

function visitCommand(code: TokenList, executed: ExecutedCode): void {
  if (!code.matches(0, 'EXECUTE', 'IMMEDIATE')) {
    executed.statements.push(code)
    return
  }
  let at = 2
  while (code.text(at) === '(') at++
  const literal = at
  if (code.isLiteral(at)) at++
  while (code.text(at) === ')') at++
  const isWhole = at > literal && (at === code.length || code.word(at) === 'USING')
  if (isWhole) visitBody(code.text(literal), 'SQL', executed)
  else executed.unreadable.push(`EXECUTE IMMEDIATE ${describeSource(code, literal)}`)
}

// s, :s or $s is a variable.
function describeSource(code: TokenList, at: number): string {
  if (code.word(at) === 'FROM') return 'FROM a file'
  const name = /^[:$]$/.test(code.text(at)) ? at + 1 : at
  const isVariable = code.kind(name) === 'word' && /^(|\)|USING)$/.test(code.upper(name + 1))
  return isVariable ? 'of a variable' : 'of an expression'
}

function visitBody(literal: string, language: string, executed: ExecutedCode): void {
  if (language === 'SQL') visitCode(tokenizeSql(unquote(literal)).code, executed)
  else executed.unreadable.push(`a procedure in ${language}`)
}
