import type { Token } from './tokenizer.ts'

// END IF, END LOOP … close what is not counted: only BEGIN and CASE open something here.
const UNCOUNTED = new Set(['IF', 'LOOP', 'FOR', 'WHILE', 'REPEAT'])
const TRANSACTION = new Set([undefined, ';', 'TRANSACTION', 'WORK', 'NAME'])
// Where a body can begin in a CREATE or ALTER: PROCEDURE, FUNCTION and TASK have AS, ALERT has THEN.
const BODY = new Set(['AS', 'THEN'])

/** Follows Snowflake Scripting (DECLARE, BEGIN … END) through one statement, word by word. */
export class Block {
  private first: string | undefined
  private previous: string | undefined
  private declaring = false
  private readonly open: ('BEGIN' | 'CASE')[] = []

  /** Whether a semicolon here belongs to the block, not to the script. */
  get holds(): boolean {
    return this.declaring || this.open.length > 0
  }

  /** Takes the next token that counts, and the two after it. */
  add(token: Token, after: Token | undefined, second: Token | undefined): void {
    const word = token.kind === 'word' ? token.text.toUpperCase() : token.text
    // BEGIN name := 1 is a block with an assignment, BEGIN NAME t a transaction.
    const next = second?.text === ':' ? ':=' : after?.text.toUpperCase()
    // A column may be called end or case: t.end opens and closes nothing.
    if (token.kind === 'word' && this.previous !== '.' && next !== '.') this.follow(word, next)
    this.first ??= word
    this.previous = word
  }

  private follow(word: string, next: string | undefined): void {
    const holder = this.first === 'CREATE' || this.first === 'ALTER'
    const startsBody = this.first === undefined || (holder && BODY.has(this.previous ?? ''))
    if (word === 'DECLARE' && (startsBody || this.open.length > 0)) this.declaring = true
    else if (word === 'BEGIN' && (startsBody || this.holds) && !TRANSACTION.has(next)) {
      this.declaring = false
      this.open.push('BEGIN')
    } else if (word === 'CASE' && this.open.length > 0 && this.previous !== 'END') this.open.push('CASE')
    else if (word === 'END' && this.open.length > 0 && !UNCOUNTED.has(next ?? '')) this.open.pop()
  }
}
