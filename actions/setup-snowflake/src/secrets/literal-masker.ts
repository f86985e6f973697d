import { MASK } from '../../../shared/redact.ts'
import { quote, unquote } from '../sql/literals.ts'
import { type TokenList, tokenizeSql } from '../sql/tokens.ts'
import { findSecretColumnValues } from './insert-columns.ts'
import { endsWithSecretName, isSecretName, isSecretVariable, readKeyName } from './secret-names.ts'
import { findSecretShapes } from './secret-shapes.ts'

/** A text that can be shown, and the secrets that are masked in it. */
export interface MaskedText {
  shown: string
  secrets: string[]
  /** The secrets that are no common words, so that they can be masked in every other text. */
  distinctSecrets: string[]
}

// A text without a match contains no secret; the check skips most texts.
const SECRET_HINTS =
  /pass|pwd|pw|secret|token|key|auth|cookie|cred|bearer|basic|identified|crypt|connection|dsn|jwt|pat\b|pem|sig|:\/\/|-----BEGIN|eyJ|hooks\.|webhook|_live_|gh[pousr]_|github_pat|glpat|xox|sk-|AIza|SG\.|dapi|hvs\.|npm_/i
// SQL in a string in a body in a string in …
const MAX_DEPTH = 5

/** Whether a text can contain a secret at all. */
export const mightContainSecret = (text: string): boolean => SECRET_HINTS.test(text)

/** Masks the secret literals of a text; `depth` 0 is SQL itself, more is a text inside of a literal. */
export function maskLiterals(text: string, depth: number, code?: TokenList): MaskedText {
  if (!mightContainSecret(text) || depth > MAX_DEPTH) return { shown: text, secrets: [], distinctSecrets: [] }
  return new LiteralMasker(code ?? tokenizeSql(text).code, text, depth).run()
}

// CREDENTIALS = (aws_role = '…'): the names of the properties inside decide.
const PROPERTY_GROUPS = /^CREDENTIALS?$/i
// ENCRYPT('text', 'passphrase'): both are secrets.
const CRYPT_FUNCTIONS = /^(TRY_)?(EN|DE)CRYPT(_RAW)?$/
// 'X-Auth' = '…', a header of an external function.
const AUTH_HEADER = /^x-([\w-]*-)?auth$/i
const KEY_VALUE_FUNCTIONS = /^OBJECT_(CONSTRUCT|CONSTRUCT_KEEP_NULL|INSERT)$/
// A boolean, or a placeholder.
const NOT_SECRET_VALUES = /^(true|false|yes|no|null|none|\$\{\w+\}|)$/i
const NOT_VALUES = /^(NULL|TRUE|FALSE|NONE|DEFAULT|UNDEFINED|NOT|SELECT|CASE|CURRENT_\w+)$/i

/** Masks the secret literals of one text in a single pass. */
class LiteralMasker {
  private readonly code: TokenList
  private readonly sql: string
  private readonly depth: number
  /** The replacement of a token by its position. */
  private readonly replacements = new Map<number, string>()
  /** The replacement of the white space and comments after a token, by its position. */
  private readonly gapReplacements = new Map<number, string>()
  private readonly secrets = new Set<string>()
  private readonly distinctSecrets = new Set<string>()
  /** The open calls: the function and the current argument. */
  private readonly calls: { name: string; argument: number }[] = []
  private readonly firstWord: string
  /** After SELECT a word beside = is a column. */
  private isAfterSelect = false

  constructor(code: TokenList, sql: string, depth: number) {
    this.code = code
    this.sql = sql
    this.depth = depth
    this.firstWord = code.word(0)
  }

  run(): MaskedText {
    if (this.firstWord === 'SET' && this.depth === 0) this.maskVariables()
    if (this.code.find('INSERT') >= 0) {
      // Values of INSERT are mostly data: they are masked only in their own statement.
      for (const at of findSecretColumnValues(this.code)) this.mask(at, false)
    }
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.maskAt(at))
    const shown = this.renderText()
    return { shown, secrets: [...this.secrets], distinctSecrets: [...this.distinctSecrets] }
  }

  /** The text with all replacements; what is unchanged is copied in as few pieces as possible. */
  private renderText(): string {
    let [shown, copied] = ['', 0]
    const replace = (start: number, end: number, text: string) => {
      if (this.sql.slice(start, end) === text) return
      shown += this.sql.slice(copied, start) + text
      copied = end
    }
    replace(0, this.code.start(0), this.maskGap(-1))
    for (let at = 0; at < this.code.length; at++) {
      replace(this.code.start(at), this.code.end(at), this.replacements.get(at) ?? this.maskNestedText(at))
      replace(this.code.end(at), this.gapEnd(at), this.gapReplacements.get(at) ?? this.maskGap(at))
    }
    return shown + this.sql.slice(copied)
  }

  private gapEnd(at: number): number {
    return at + 1 < this.code.length ? this.code.start(at + 1) : this.sql.length
  }

  /** The white space and comments after a token, masked. */
  private maskGap(at: number): string {
    const gap = this.sql.slice(at < 0 ? 0 : this.code.end(at), this.gapEnd(at))
    if (gap.trim() === '') return gap
    const { comments } = tokenizeSql(gap)
    let [shown, end] = ['', 0]
    for (const { text, offset } of comments) {
      shown += gap.slice(end, offset) + text.slice(0, 2) + this.maskContent(text.slice(2))
      end = offset + text.length
    }
    return shown + gap.slice(end)
  }

  /** Masks the secret at a position, if there is one; returns the last position it covers. */
  private maskAt(at: number): number {
    const token = this.code.at(at)
    if (token === undefined) return at
    if (token.text === '(') this.calls.push({ name: this.code.word(at - 1), argument: 0 })
    if (token.text === ')') this.calls.pop()
    const call = this.calls.at(-1)
    if (token.text === ',' && call !== undefined) call.argument++
    if (token.kind === 'word' && /^select$/i.test(token.text)) this.isAfterSelect = true
    if (token.text === '(' && CRYPT_FUNCTIONS.test(call?.name ?? '')) {
      this.calls.pop()
      return this.maskGroup(at) - 1
    }
    const isLiteral = this.code.isLiteral(at)
    // SELECT 'x' AS password
    if (isLiteral && this.code.word(at + 1) === 'AS' && isSecretName(readKeyName(this.code.at(at + 2)))) this.mask(at)
    if (isLiteral && endsWithSecretName(token.text)) return this.maskConcatenated(at)
    if (this.code.word(at - 1) === 'IDENTIFIED' && this.code.word(at) === 'BY') return this.maskValue(at + 1, '')
    const name = readKeyName(token)
    if (!isSecretName(name) && !(token.kind === 'string' && AUTH_HEADER.test(name))) return at
    const value = this.findValue(at)
    return value === undefined ? at : this.maskValue(value, name)
  }

  /** Finds the position where the value of the name at a position begins. */
  private findValue(at: number): number | undefined {
    const key = this.code.at(at)
    let next = at + 1
    if (key?.kind === 'string' && this.code.text(next) === ',') {
      const { name = '', argument = 0 } = this.calls.at(-1) ?? {}
      const isKey = KEY_VALUE_FUNCTIONS.test(name) && (name === 'OBJECT_INSERT' ? argument === 1 : argument % 2 === 0)
      return isKey ? next + 1 : undefined
    }
    // PASSWORD 'x'
    if (key?.kind === 'word' && this.code.isLiteral(next)) return next
    if (
      key?.kind !== 'string' &&
      (this.code.word(next) === 'IN' || `${this.code.word(next)} ${this.code.word(next + 1)}` === 'NOT IN')
    ) {
      return this.code.word(next) === 'IN' ? next + 1 : next + 2
    }
    // pw varchar(10) := 'x', pw varchar DEFAULT 'x'
    if (key?.kind === 'word' && this.code.kind(next) === 'word') {
      let after = next + 1
      if (this.code.text(after) === '(') after = this.code.findClosing(after) + 1
      if (this.code.word(after) === 'DEFAULT') return after + 1
      if (this.code.text(after) === ':' && this.code.text(after + 1) === '=') next = after
      else return undefined
    }
    const start = next
    while (next - start < 2 && /^[=:<>!]$/.test(this.code.text(next))) next++
    let operator = ''
    for (let position = start; position < next; position++) operator += this.code.text(position)
    return /^(=|==|:=|=>|!=|<>|:)$/.test(operator) ? next : undefined
  }

  /** Masks the literals of an expression: 'x', $$x$$, 'a' || 'b', concat('a', 'b'), ('x'). Returns its last position. */
  private maskValue(from: number, name: string): number {
    let at = from
    for (;;) {
      const token = this.code.at(at)
      if (token === undefined) return at - 1
      if (token.text === '(') {
        if (PROPERTY_GROUPS.test(name)) return at - 1
        at = this.maskGroup(at, this.depth > 0)
      } else if (this.isQuoted(at, this.acceptsUnquoted(name))) at = this.maskAdjacent(at) + 1
      else if (token.text === '`') at = this.maskBackticks(at) + 1
      else if (token.kind === 'word' && this.code.text(at + 1) === '(') at = this.maskGroup(at + 1)
      else return this.maskUnquoted(at, name)
      if (this.code.text(at) === '|' && this.code.text(at + 1) === '|') at += 2
      else if (this.code.text(at) === '+') at++
      // Python joins "a" "b"; in SQL it is a missing operator.
      else if (this.code.text(at) === '\\' && this.depth > 0) at++
      else if (!this.isQuoted(at, this.depth > 0)) return at - 1
    }
  }

  /** 'ALTER USER u SET PASSWORD = ''' || 'x' || '''': masks the literals between the two quotes. Returns the last position. */
  private maskConcatenated(from: number): number {
    let isOpen = /['"$]$/.test(unquote(this.code.text(from)))
    let at = from + 1
    while (/^[|,+]$/.test(this.code.text(at))) {
      while (/^[|,+]$/.test(this.code.text(at))) at++
      const token = this.code.at(at)
      const content = this.code.isLiteral(at) ? unquote(this.code.text(at)) : ''
      const isQuote = /^['"$]/.test(content)
      if (token === undefined || (isOpen && isQuote)) return at - 1
      if (isQuote && content.length > 2) {
        // 'PASSWORD = ' || '''x''': the value with its quotes.
        this.mask(at)
        return at
      }
      if (isQuote) isOpen = true
      else if (this.code.isLiteral(at)) this.mask(at)
      else if (this.code.text(at + 1) === '(') at = this.maskGroup(at + 1) - 1
      else if (/^[:$]$/.test(token.text)) at++
      at++
    }
    return at - 1
  }

  /** Masks every literal in a pair of parentheses; returns the position after it. */
  private maskGroup(open: number, inCode = false): number {
    const close = this.code.findClosing(open)
    for (let at = open; at <= close; at++) if (this.isQuoted(at, inCode)) this.mask(at)
    return close + 1
  }

  /** In Python and JavaScript double quotes make a string, too. */
  private isQuoted(at: number, inCode: boolean): boolean {
    return this.code.isLiteral(at) || (inCode && this.code.kind(at) === 'name')
  }

  // A quote that is not doubled ends the literal too early; the rest follows without white space.
  private maskAdjacent(at: number): number {
    this.mask(at)
    let last = at
    while (this.isAdjacent(last + 1)) {
      last++
      this.secrets.add(unquote(this.code.text(last)))
      this.replacements.set(last, '')
    }
    if (last > at) this.addSecret(this.sql.slice(this.code.start(at), this.code.end(last)))
    return last
  }

  private maskBackticks(at: number): number {
    let end = at + 1
    while (end < this.code.length && this.code.text(end) !== '`') end++
    this.addSecret(this.sql.slice(this.code.end(at), this.code.start(end)))
    this.replace(at, Math.min(end, this.code.length - 1), `\`${MASK}\``)
    return end
  }

  /** A value without quotes: an error in SQL, common in connection strings (password=x) and YAML. */
  private maskUnquoted(at: number, name: string): number {
    const token = this.code.at(at)
    if (token === undefined) return at - 1
    const isValue = this.depth > 0 ? this.isTouching(at) && this.code.text(at - 1) === '=' : this.acceptsUnquoted(name)
    if (!isValue) return at - 1
    if (NOT_VALUES.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1
    let [last, end] = [at, this.code.end(at)]
    for (;;) {
      // A comment mark can be a part of the value, which white space ends.
      const gapEnd = this.gapEnd(last)
      const comments = this.sql.slice(end, gapEnd).trimEnd()
      if (/^\s/.test(comments)) break
      end += comments.length
      if (end < gapEnd || last + 1 === this.code.length || /^[;&,'")}\]<]/.test(this.code.text(last + 1))) break
      end = this.code.end(++last)
    }
    const text = this.sql.slice(this.code.start(at), end)
    // password=other.password and password=read() are code.
    if (isSecretName(text.split('.').at(-1) ?? '') || /^%[s(]|[([]/.test(text)) return at - 1
    this.addSecret(text)
    this.replace(at, last, MASK)
    if (end > this.code.end(last)) this.gapReplacements.set(last, this.sql.slice(end, this.gapEnd(last)))
    return last
  }

  // CREATE USER u PASSWORD = hunter2: Snowflake rejects it and repeats the word in its message.
  private acceptsUnquoted(name: string): boolean {
    if (this.depth > 0) return true
    return (
      !this.isAfterSelect &&
      /^(CREATE|ALTER)$/.test(this.firstWord) &&
      /(PASSWORD|SECRET_STRING|SECRET_KEY|MASTER_KEY|_TOKEN|CLIENT_SECRET)$/i.test(name)
    )
  }

  /** SET (a, pw) = ('x', 'y'), SET key = 'x'. */
  private maskVariables(): void {
    const equals = this.code.find('=')
    let hasSecret = false
    for (let at = 1; at < equals; at++) hasSecret ||= isSecretVariable(readKeyName(this.code.at(at)))
    for (let at = equals + 1; hasSecret && at < this.code.length; at++) {
      if (this.code.isLiteral(at)) this.maskAdjacent(at)
    }
  }

  /** Masks the secrets inside a quoted text. */
  private maskNestedText(at: number): string {
    const [kind, text] = [this.code.kind(at), this.code.text(at)]
    // EXECUTE IMMEDIATE "… password = 'x'" is an error whose message repeats the text.
    if (!this.code.isLiteral(at) && (kind !== 'name' || (this.depth === 0 && !text.includes("'")))) return text
    const content = unquote(text)
    const shown = this.maskContent(content)
    if (shown === content) return text
    return kind === 'body' ? `$$${shown}$$` : quote(shown, text[0] ?? "'")
  }

  private maskContent(text: string): string {
    const { shown, secrets, distinctSecrets } = maskLiterals(text, this.depth + 1)
    for (const value of secrets) this.secrets.add(value)
    for (const value of distinctSecrets) this.distinctSecrets.add(value)
    return shown
  }

  private mask(at: number, isDistinct = true): void {
    const [kind, text] = [this.code.kind(at), this.code.text(at)]
    if (NOT_SECRET_VALUES.test(unquote(text))) return
    this.addSecret(unquote(text), isDistinct)
    // Snowflake's message can repeat the literal with its escapes.
    if (kind === 'string') this.addSecret(text.slice(1, -1), isDistinct)
    this.replacements.set(at, kind === 'body' ? `$$${MASK}$$` : quote(MASK, text[0] ?? "'"))
  }

  private addSecret(value: string, isDistinct = true): void {
    if (/^[*\s]*$/.test(value)) return
    // "Bearer x": a service can repeat the token alone.
    const tokens = findSecretShapes(value).map(({ start, end }) => value.slice(start, end))
    for (const token of tokens) this.secrets.add(token)
    if (isDistinct) for (const token of tokens) this.distinctSecrets.add(token)
    this.secrets.add(value)
    // In JSON, YAML or code {"password": "string"} names a type, not a secret.
    if (isDistinct && (this.depth === 0 || !/^[A-Za-z_ ]{1,8}$/.test(value))) this.distinctSecrets.add(value)
  }

  private replace(from: number, to: number, text: string): void {
    for (let at = from; at <= to; at++) {
      this.replacements.set(at, at === from ? text : '')
      if (at < to) this.gapReplacements.set(at, '')
    }
  }

  /** Whether nothing is between a token and the one before it. */
  private isTouching(at: number): boolean {
    return at > 0 && at < this.code.length && this.code.start(at) === this.code.end(at - 1)
  }

  /** Whether a token follows the previous one without white space or an operator between them. */
  private isAdjacent(at: number): boolean {
    return this.isTouching(at) && !/^[,);|:.}\]+=<>&?]/.test(this.code.text(at))
  }
}
