import { isCode, type Token, tokenize } from './tokenizer.ts'

/** The tokens of a text, and access to those that are code by their position among them. */
export class TokenReader {
  readonly tokens: Token[]
  /** The indexes of the tokens that are neither blank nor comment. */
  readonly code: number[]

  constructor(text: string) {
    this.tokens = tokenize(text)
    this.code = this.tokens.flatMap((token, index) => (isCode(token) ? [index] : []))
  }

  at(at: number): Token | undefined {
    const index = this.code[at]
    return index === undefined ? undefined : this.tokens[index]
  }

  text(at: number): string {
    return this.at(at)?.text ?? ''
  }

  /** A word in upper case; empty for any other token. */
  word(at: number): string {
    const token = this.at(at)
    return token?.kind === 'word' ? token.text.toUpperCase() : ''
  }

  /** The position of the parenthesis that closes the one at `open`, or the last one. */
  findClosing(open: number): number {
    let nesting = 0
    for (let at = open; at < this.code.length; at++) {
      if (this.text(at) === '(') nesting++
      else if (this.text(at) === ')' && --nesting === 0) return at
    }
    return this.code.length - 1
  }

  /** The last position, from `from` on, before the token with an index. */
  findLastBefore(from: number, index: number): number {
    let at = from
    while ((this.code[at + 1] ?? index) < index) at++
    return at
  }
}
