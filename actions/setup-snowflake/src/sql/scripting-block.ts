import type { Token } from './tokenizer.ts'

// END IF, END LOOP … close what is not counted: only BEGIN and CASE are.
const CONTROL_STRUCTURES = new Set(['IF', 'LOOP', 'FOR', 'WHILE', 'REPEAT'])
const TRANSACTION_WORDS = new Set([undefined, ';', 'TRANSACTION', 'WORK', 'NAME'])
// What precedes the body in CREATE and ALTER: AS in PROCEDURE, FUNCTION and TASK, THEN in ALERT.
const BODY_WORDS = new Set(['AS', 'THEN'])

/** Tracks a Snowflake Scripting block (DECLARE, BEGIN … END) through one statement, token by token. */
export class ScriptingBlock {
  private firstWord: string | undefined
  private previousWord: string | undefined
  private isDeclaring = false
  private readonly openings: ('BEGIN' | 'CASE')[] = []

  /** Whether a semicolon at this point belongs to the block. */
  get isOpen(): boolean {
    return this.isDeclaring || this.openings.length > 0
  }

  /** Adds the next code token; `next` and `second` are the two after it. */
  add(token: Token, next: Token | undefined, second: Token | undefined): void {
    const word = token.kind === 'word' ? token.text.toUpperCase() : token.text
    // BEGIN name := 1 is a block with an assignment, BEGIN NAME t a transaction.
    const nextWord = second?.text === ':' ? ':=' : next?.text.toUpperCase()
    // In t.end and end.t, END is a column or a table.
    if (token.kind === 'word' && this.previousWord !== '.' && nextWord !== '.') this.trackWord(word, nextWord)
    this.firstWord ??= word
    this.previousWord = word
  }

  private trackWord(word: string, nextWord: string | undefined): void {
    const hasBody = this.firstWord === 'CREATE' || this.firstWord === 'ALTER'
    const startsBody = this.firstWord === undefined || (hasBody && BODY_WORDS.has(this.previousWord ?? ''))
    if (word === 'DECLARE' && (startsBody || this.openings.length > 0)) this.isDeclaring = true
    else if (word === 'BEGIN' && (startsBody || this.isOpen) && !TRANSACTION_WORDS.has(nextWord)) {
      this.isDeclaring = false
      this.openings.push('BEGIN')
    } else if (word === 'CASE' && this.openings.length > 0 && this.previousWord !== 'END') this.openings.push('CASE')
    else if (word === 'END' && this.openings.length > 0 && !CONTROL_STRUCTURES.has(nextWord ?? '')) this.openings.pop()
  }
}
