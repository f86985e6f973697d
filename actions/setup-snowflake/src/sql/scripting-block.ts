import type { Token } from './tokenizer.ts'

// END IF, END LOOP … close what is not counted: only BEGIN and CASE open something here.
const CONTROL_STRUCTURES = new Set(['IF', 'LOOP', 'FOR', 'WHILE', 'REPEAT'])
const TRANSACTION_WORDS = new Set([undefined, ';', 'TRANSACTION', 'WORK', 'NAME'])
// Where a body can begin in a CREATE or ALTER: PROCEDURE, FUNCTION and TASK have AS, ALERT has THEN.
const BODY_WORDS = new Set(['AS', 'THEN'])

/** Follows Snowflake Scripting (DECLARE, BEGIN … END) through one statement, word by word. */
export class ScriptingBlock {
  private firstWord: string | undefined
  private previousWord: string | undefined
  private isDeclaring = false
  private readonly openings: ('BEGIN' | 'CASE')[] = []

  /** Whether a semicolon here belongs to the block, not to the script. */
  get isOpen(): boolean {
    return this.isDeclaring || this.openings.length > 0
  }

  /** Takes the next token that counts, and the two after it. */
  add(token: Token, after: Token | undefined, second: Token | undefined): void {
    const word = token.kind === 'word' ? token.text.toUpperCase() : token.text
    // BEGIN name := 1 is a block with an assignment, BEGIN NAME t a transaction.
    const next = second?.text === ':' ? ':=' : after?.text.toUpperCase()
    // A column may be called end or case: t.end opens and closes nothing.
    if (token.kind === 'word' && this.previousWord !== '.' && next !== '.') this.trackWord(word, next)
    this.firstWord ??= word
    this.previousWord = word
  }

  private trackWord(word: string, next: string | undefined): void {
    const holder = this.firstWord === 'CREATE' || this.firstWord === 'ALTER'
    const startsBody = this.firstWord === undefined || (holder && BODY_WORDS.has(this.previousWord ?? ''))
    if (word === 'DECLARE' && (startsBody || this.openings.length > 0)) this.isDeclaring = true
    else if (word === 'BEGIN' && (startsBody || this.isOpen) && !TRANSACTION_WORDS.has(next)) {
      this.isDeclaring = false
      this.openings.push('BEGIN')
    } else if (word === 'CASE' && this.openings.length > 0 && this.previousWord !== 'END') this.openings.push('CASE')
    else if (word === 'END' && this.openings.length > 0 && !CONTROL_STRUCTURES.has(next ?? '')) this.openings.pop()
  }
}
