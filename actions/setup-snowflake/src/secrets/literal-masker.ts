import { MASK } from '../../../shared/redact.ts'
import { isCode, quote, type Token, TokenReader, unquote } from '../sql/tokenizer.ts'
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
export function maskLiterals(text: string, depth: number): MaskedText {
  if (!mightContainSecret(text) || depth > MAX_DEPTH) return { shown: text, secrets: [], distinctSecrets: [] }
  return new LiteralMasker(text, depth).run()
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
const QUOTED_KINDS = new Set<Token['kind']>(['string', 'body'])

/** Masks the secret literals of one text in a single pass. */
class LiteralMasker extends TokenReader {
  private readonly depth: number
  /** The replacement of a token by its index. */
  private readonly replacements = new Map<number, string>()
  private readonly secrets = new Set<string>()
  private readonly distinctSecrets = new Set<string>()
  /** The open calls: the function and the current argument. */
  private readonly calls: { name: string; argument: number }[] = []
  private readonly firstWord: string
  /** After SELECT a word beside = is a column. */
  private isAfterSelect = false

  constructor(text: string, depth: number) {
    super(text)
    this.depth = depth
    this.firstWord = this.word(0)
  }

  run(): MaskedText {
    if (this.firstWord === 'SET' && this.depth === 0) this.maskVariables()
    if (this.code.some((_, at) => this.word(at) === 'INSERT')) {
      // Values of INSERT are mostly data: they are masked only in their own statement.
      for (const at of findSecretColumnValues(this)) this.mask(at, false)
    }
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.maskAt(at))
    const shown = this.tokens.map((token, index) => this.replacements.get(index) ?? this.maskNestedText(token)).join('')
    return { shown, secrets: [...this.secrets], distinctSecrets: [...this.distinctSecrets] }
  }

  /** Masks the secret at a position, if there is one; returns the last position it covers. */
  private maskAt(at: number): number {
    const token = this.at(at)
    if (token === undefined) return at
    if (token.text === '(') this.calls.push({ name: this.word(at - 1), argument: 0 })
    if (token.text === ')') this.calls.pop()
    const call = this.calls.at(-1)
    if (token.text === ',' && call !== undefined) call.argument++
    if (token.kind === 'word' && /^select$/i.test(token.text)) this.isAfterSelect = true
    if (token.text === '(' && CRYPT_FUNCTIONS.test(call?.name ?? '')) {
      this.calls.pop()
      return this.maskGroup(at) - 1
    }
    // SELECT 'x' AS password
    if (QUOTED_KINDS.has(token.kind) && this.word(at + 1) === 'AS' && isSecretName(readKeyName(this.at(at + 2))))
      this.mask(at)
    if (QUOTED_KINDS.has(token.kind) && endsWithSecretName(token.text)) return this.maskConcatenated(at)
    if (this.word(at - 1) === 'IDENTIFIED' && this.word(at) === 'BY') return this.maskValue(at + 1, '')
    const name = readKeyName(token)
    if (!isSecretName(name) && !(token.kind === 'string' && AUTH_HEADER.test(name))) return at
    const value = this.findValue(at)
    return value === undefined ? at : this.maskValue(value, name)
  }

  /** Finds the position where the value of the name at a position begins. */
  private findValue(at: number): number | undefined {
    const key = this.at(at)
    let next = at + 1
    if (key?.kind === 'string' && this.text(next) === ',') {
      const { name = '', argument = 0 } = this.calls.at(-1) ?? {}
      const isKey = KEY_VALUE_FUNCTIONS.test(name) && (name === 'OBJECT_INSERT' ? argument === 1 : argument % 2 === 0)
      return isKey ? next + 1 : undefined
    }
    // PASSWORD 'x'
    if (key?.kind === 'word' && QUOTED_KINDS.has(this.at(next)?.kind ?? 'space')) return next
    if (
      key?.kind !== 'string' &&
      (this.word(next) === 'IN' || `${this.word(next)} ${this.word(next + 1)}` === 'NOT IN')
    ) {
      return this.word(next) === 'IN' ? next + 1 : next + 2
    }
    // pw varchar(10) := 'x', pw varchar DEFAULT 'x'
    if (key?.kind === 'word' && this.at(next)?.kind === 'word') {
      let after = next + 1
      if (this.text(after) === '(') after = this.findClosing(after) + 1
      if (this.word(after) === 'DEFAULT') return after + 1
      if (this.text(after) === ':' && this.text(after + 1) === '=') next = after
      else return undefined
    }
    const start = next
    while (next - start < 2 && /^[=:<>!]$/.test(this.text(next))) next++
    const operator = this.code
      .slice(start, next)
      .map(index => this.tokens[index]?.text ?? '')
      .join('')
    return /^(=|==|:=|=>|!=|<>|:)$/.test(operator) ? next : undefined
  }

  /** Masks the literals of an expression: 'x', $$x$$, 'a' || 'b', concat('a', 'b'), ('x'). Returns its last position. */
  private maskValue(from: number, name: string): number {
    let at = from
    for (;;) {
      const token = this.at(at)
      if (token === undefined) return at - 1
      if (token.text === '(') {
        if (PROPERTY_GROUPS.test(name)) return at - 1
        at = this.maskGroup(at, this.depth > 0)
      } else if (QUOTED_KINDS.has(token.kind) || (token.kind === 'name' && this.acceptsUnquoted(name)))
        at = this.maskAdjacent(at) + 1
      else if (token.text === '`') at = this.maskBackticks(at) + 1
      else if (token.kind === 'word' && this.text(at + 1) === '(') at = this.maskGroup(at + 1)
      else return this.maskUnquoted(at, name)
      if (this.text(at) === '|' && this.text(at + 1) === '|') at += 2
      else if (this.text(at) === '+') at++
      // Python joins "a" "b"; in SQL it is a missing operator.
      else if (this.text(at) === '\\' && this.depth > 0) at++
      else if (!this.isLiteral(at, this.depth > 0)) return at - 1
    }
  }

  /** 'ALTER USER u SET PASSWORD = ''' || 'x' || '''': masks the literals between the two quotes. Returns the last position. */
  private maskConcatenated(from: number): number {
    let isOpen = /['"$]$/.test(unquote(this.text(from)))
    let at = from + 1
    while (/^[|,+]$/.test(this.text(at))) {
      while (/^[|,+]$/.test(this.text(at))) at++
      const token = this.at(at)
      const content = token !== undefined && QUOTED_KINDS.has(token.kind) ? unquote(token.text) : ''
      const isQuote = /^['"$]/.test(content)
      if (token === undefined || (isOpen && isQuote)) return at - 1
      if (isQuote && content.length > 2) {
        // 'PASSWORD = ' || '''x''': the value with its quotes.
        this.mask(at)
        return at
      }
      if (isQuote) isOpen = true
      else if (QUOTED_KINDS.has(token.kind)) this.mask(at)
      else if (this.text(at + 1) === '(') at = this.findClosing(at + 1)
      else if (/^[:$]$/.test(token.text)) at++
      at++
    }
    return at - 1
  }

  /** Masks every literal in a pair of parentheses; returns the position after it. */
  private maskGroup(open: number, inCode = false): number {
    const close = this.findClosing(open)
    for (let at = open; at <= close; at++) if (this.isLiteral(at, inCode)) this.mask(at)
    return close + 1
  }

  /** In Python and JavaScript double quotes make a string, too. */
  private isLiteral(at: number, inCode: boolean): boolean {
    const kind = this.at(at)?.kind ?? 'space'
    return QUOTED_KINDS.has(kind) || (inCode && kind === 'name')
  }

  // A quote that is not doubled ends the literal too early; the rest follows without white space.
  private maskAdjacent(at: number): number {
    const start = this.code[at] ?? 0
    this.mask(at)
    let index = start + 1
    while (isAdjacent(this.tokens[index])) index++
    if (index > start + 1) {
      const texts = this.tokens.slice(start, index).map(({ text }) => text)
      this.addSecret(texts.join(''))
      for (let rest = start + 1; rest < index; rest++) {
        this.secrets.add(unquote(texts[rest - start] ?? ''))
        this.replacements.set(rest, '')
      }
    }
    return this.findLastBefore(at, index)
  }

  private maskBackticks(at: number): number {
    let end = at + 1
    while (end < this.code.length && this.text(end) !== '`') end++
    this.replace(at, Math.min(end, this.code.length - 1), `\`${MASK}\``)
    return end
  }

  /** A value without quotes: an error in SQL, common in connection strings (password=x) and YAML. */
  private maskUnquoted(at: number, name: string): number {
    const start = this.code[at] ?? 0
    const [token, before] = [this.tokens[start], this.tokens[start - 1]]
    if (token === undefined || token.kind === 'variable') return at - 1
    const isValue = this.depth > 0 ? before?.text === '=' : this.acceptsUnquoted(name)
    if (!isValue) return at - 1
    if (NOT_VALUES.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1
    let end = start
    while (end + 1 < this.tokens.length && !/^[\s;&,'")}\]<]/.test(this.tokens[end + 1]?.text ?? '')) end++
    const text = this.tokens
      .slice(start, end + 1)
      .map(({ text: tokenText }) => tokenText)
      .join('')
    // password=other.password and password=read() are code.
    if (isSecretName(text.split('.').at(-1) ?? '') || /^%[s(]|[([]/.test(text)) return at - 1
    const last = this.findLastBefore(at, end + 1)
    this.addSecret(text)
    this.replace(at, last, MASK)
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
    const equals = this.code.findIndex((_, at) => this.text(at) === '=')
    if (equals < 0 || !this.code.some((_, at) => at > 0 && at < equals && isSecretVariable(readKeyName(this.at(at)))))
      return
    for (let at = equals + 1; at < this.code.length; at++) {
      if (QUOTED_KINDS.has(this.at(at)?.kind ?? 'space')) this.maskAdjacent(at)
    }
  }

  /** Masks the secrets inside a quoted text or a comment. */
  private maskNestedText({ kind, text }: Token): string {
    if (kind === 'comment') return text.slice(0, 2) + this.maskContent(text.slice(2))
    // EXECUTE IMMEDIATE "… password = 'x'" is an error whose message repeats the text.
    if (!QUOTED_KINDS.has(kind) && (kind !== 'name' || (this.depth === 0 && !text.includes("'")))) return text
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
    const index = this.code[at] ?? 0
    const { kind = 'string', text = '' } = this.tokens[index] ?? {}
    if (NOT_SECRET_VALUES.test(unquote(text))) return
    this.addSecret(unquote(text), isDistinct)
    // Snowflake's message can repeat the literal with its escapes.
    if (kind === 'string') this.addSecret(text.slice(1, -1), isDistinct)
    this.replacements.set(index, kind === 'body' ? `$$${MASK}$$` : quote(MASK, text[0] ?? "'"))
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
    const [start = 0, end = 0] = [this.code[from], this.code[to]]
    for (let index = start; index <= end; index++) this.replacements.set(index, index === start ? text : '')
  }
}

/** Whether a token follows the previous one without white space or an operator between them. */
const isAdjacent = (token: Token | undefined): boolean =>
  token !== undefined && isCode(token) && !/^[,);|:.}\]+=<>&?]/.test(token.text)
