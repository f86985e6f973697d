import { parseWordList } from './built-in-functions.ts'
import { readObjectType } from './object-types.ts'
import { isTransactionStart } from './statement-kind.ts'
import type { TokenList } from './tokens.ts'

// END IF, END LOOP … close what is not counted: only blocks and CASE statements are.
const CONTROL_STRUCTURES = parseWordList('IF LOOP FOR WHILE REPEAT')
// The word before the body of an object: AS BEGIN … END, ALERT … THEN BEGIN … END.
const CREATE_BODY_WORDS = new Map([
  ['PROCEDURE', 'AS'],
  ['FUNCTION', 'AS'],
  ['TASK', 'AS'],
  ['ALERT', 'THEN'],
])
// ALTER TASK … MODIFY AS, ALTER ALERT … MODIFY ACTION
const ALTER_BODY_WORDS = new Map([
  ['TASK', 'AS'],
  ['ALERT', 'ACTION'],
])
// Statements follow these words of a block directly, as they follow a semicolon.
const STATEMENT_OPENERS = parseWordList('ELSE LOOP REPEAT EXCEPTION')
// The words that end the head of IF (…) THEN, CASE (…) WHEN … THEN, FOR … DO.
const HEAD_ENDS = new Map([
  ['IF', ['THEN']],
  ['ELSEIF', ['THEN']],
  ['CASE', ['THEN']],
  ['WHEN', ['THEN']],
  ['FOR', ['DO', 'LOOP']],
  ['WHILE', ['DO', 'LOOP']],
])

/**
 * Tracks the Snowflake Scripting blocks (DECLARE, BEGIN … END) of one statement, token by token. BEGIN, END and CASE count
 * only where a statement of a block can start: anywhere else they are columns, aliases or expressions.
 */
export class ScriptingBlock {
  private readonly openings: ('DECLARE' | 'BEGIN' | 'CASE')[] = []
  /** Whether the next token starts a statement of a block, or the statement itself. */
  private isStart = true
  /** The words that end the head of the current statement: what follows is a statement or a body. */
  private headEnds: readonly string[] = []
  private isBodyNext = false
  /** The parentheses that are open in the head. */
  private nesting = 0

  /** Whether a semicolon at this point belongs to the block. */
  get isOpen(): boolean {
    return this.openings.length > 0
  }

  /** Adds the token at a position. */
  add(code: TokenList, at: number): void {
    if (this.isStart || this.isBodyNext) this.startStatement(code, at)
    else if (this.headEnds.length > 0) this.readHead(code, at)
    else if (this.openings.at(-1) === 'DECLARE' && isAloneInLine(code, at)) this.startStatement(code, at)
    // A nested procedure of a declaration, or a procedure for one call: p PROCEDURE (…) … AS BEGIN … END
    else if (this.isProcedureDeclaration(code, at)) this.headEnds = ['AS']
    if (this.isOpen && code.isSymbol(at, ';')) this.expectStatement()
  }

  private startStatement(code: TokenList, at: number): void {
    const isBody = this.isBodyNext
    const word = code.word(at)
    const block = this.openings.at(-1)
    this.isStart = this.isBodyNext = false
    this.headEnds = []
    this.nesting = 0
    // In a block t.end or end := 1 starts no statement word.
    if (word === '' || /^[.:]$/.test(code.text(at + 1))) return
    if (word === 'DECLARE') this.open('DECLARE')
    else if (word === 'BEGIN') {
      if (isTransactionStart(code, at)) return
      if (block === 'DECLARE' && !isBody) this.openings.pop()
      this.open('BEGIN')
    } else if (word === 'CREATE' || word === 'ALTER') this.expectBody(code, at)
    else if (!isBody && block !== undefined && block !== 'DECLARE') this.startBlockStatement(code, at)
  }

  private startBlockStatement(code: TokenList, at: number): void {
    const word = code.word(at)
    if (word === 'END') {
      if (!CONTROL_STRUCTURES.has(code.word(at + 1))) this.openings.pop()
    } else if (STATEMENT_OPENERS.has(word)) this.expectStatement()
    else {
      if (word === 'CASE') this.openings.push('CASE')
      this.headEnds = HEAD_ENDS.get(word) ?? []
    }
  }

  private expectBody(code: TokenList, at: number): void {
    const isCreate = code.word(at) === 'CREATE'
    const { type } = readObjectType(code, isCreate && code.word(at + 1) === 'OR' ? at + 3 : at + 1)
    const lastWord = type.slice(type.lastIndexOf(' ') + 1)
    const bodyWord = (isCreate ? CREATE_BODY_WORDS : ALTER_BODY_WORDS).get(lastWord)
    if (bodyWord !== undefined) this.headEnds = [bodyWord]
  }

  private readHead(code: TokenList, at: number): void {
    const text = code.upper(at)
    if (text === '(') this.nesting++
    else if (text === ')') this.nesting--
    else if (this.nesting === 0 && this.headEnds.includes(text)) {
      // EXECUTE AS CALLER is a property of a procedure.
      if (text === 'AS' && code.word(at - 1) === 'EXECUTE') return
      const isBody = text === 'AS' || text === 'ACTION' || !this.isOpen
      if (isBody) this.isBodyNext = true
      else this.expectStatement()
    }
  }

  private isProcedureDeclaration(code: TokenList, at: number): boolean {
    if (code.kind(at) !== 'word' || code.word(at) !== 'PROCEDURE' || code.text(at + 1) !== '(') return false
    const isDeclaration = this.openings.at(-1) === 'DECLARE'
    return isDeclaration || (!this.isOpen && code.word(at - 1) === 'AS')
  }

  private open(opening: 'DECLARE' | 'BEGIN'): void {
    this.openings.push(opening)
    this.expectStatement()
  }

  private expectStatement(): void {
    this.isStart = true
    this.isBodyNext = false
    this.headEnds = []
  }
}

/** Whether BEGIN is the only word of its line: the last declaration can lack its semicolon. */
const isAloneInLine = (code: TokenList, at: number): boolean =>
  code.kind(at) === 'word' &&
  code.word(at) === 'BEGIN' &&
  /^(word|name)$/.test(code.kind(at + 1) ?? '') &&
  code.word(at + 1) !== 'FROM' &&
  code.sql.slice(code.end(at - 1), code.start(at)).includes('\n') &&
  code.sql.slice(code.end(at), code.start(at + 1)).includes('\n')
