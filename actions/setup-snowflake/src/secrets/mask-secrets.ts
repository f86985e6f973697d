import { TokenReader } from '../sql/token-reader.ts'
import type { Token } from '../sql/tokenizer.ts'
import { endsWithSecretName, isAdjacent, quoteText, readKeyName, unquote } from './literal-text.ts'
import { isSecretName, isSecretVariable } from './secret-names.ts'
import { findSecretShapes } from './secret-shapes.ts'

/** A text that can be shown, and the secret values that were masked in it. */
export interface Masked {
  shown: string
  secrets: string[]
  /** Those that are not common words, so that they can be masked in every other text. */
  distinct: string[]
}

const MASK = '***'
// A text without any of these has no secret; most texts stop here.
const SECRET_HINTS =
  /pass|pwd|pw|secret|token|key|auth|cookie|cred|bearer|basic|identified|crypt|connection|dsn|jwt|pat\b|pem|sig|:\/\/|-----BEGIN|eyJ|hooks\.|webhook|_live_|gh[pousr]_|github_pat|glpat|xox|sk-|AIza|SG\.|dapi|hvs\.|npm_/i
// SQL in a string in a body in a string: deeper than anybody writes.
const MAX_DEPTH = 5

/**
 * Masks the literals of secret properties, columns, headers and variables in any quoting, also inside strings, bodies
 * and comments, and secrets that are recognizable by their form.
 */
export const maskSecrets = (sql: string): Masked => maskShapes(maskLiterals(sql, 0))

/** The same for a text that is not SQL itself: a message, a comment, a value. */
export const maskSecretsInText = (text: string): Masked => maskShapes(maskLiterals(text, 1))

function maskLiterals(text: string, depth: number): Masked {
  if (!SECRET_HINTS.test(text) || depth > MAX_DEPTH) return { shown: text, secrets: [], distinct: [] }
  return new LiteralMasker(text, depth).run()
}

function maskShapes({ shown, secrets, distinct }: Masked): Masked {
  const places = SECRET_HINTS.test(shown) ? findSecretShapes(shown) : []
  const found: string[] = []
  let [rest, end] = ['', 0]
  for (const place of places.toSorted((left, right) => left.start - right.start)) {
    if (place.start < end) continue
    rest += shown.slice(end, place.start) + MASK
    found.push(shown.slice(place.start, place.end))
    end = place.end
  }
  return { shown: rest + shown.slice(end), secrets: [...secrets, ...found], distinct: [...distinct, ...found] }
}

// CREDENTIALS = (aws_role = '…'): the properties inside speak for themselves.
const PROPERTY_GROUPS = /^CREDENTIALS?$/i
// ENCRYPT('text', 'passphrase'): both are secret.
const CRYPT_FUNCTIONS = /^(TRY_)?(EN|DE)CRYPT(_RAW)?$/
// 'X-Auth' = '…', a header of an external function.
const AUTH_HEADER = /^x-([\w-]*-)?auth$/i
const KEY_VALUE_FUNCTIONS = /^OBJECT_(CONSTRUCT|CONSTRUCT_KEEP_NULL|INSERT)$/
// A switch, or a placeholder.
const NOT_SECRET_VALUES = /^(true|false|yes|no|null|none|\$\{\w+\}|)$/i
const NOT_VALUES = /^(NULL|TRUE|FALSE|NONE|DEFAULT|UNDEFINED|NOT|SELECT|CASE|CURRENT_\w+)$/i
const QUOTED = new Set<Token['kind']>(['string', 'body'])

/** One pass over a text; `masked` has the replacement of a token by its index. */
class LiteralMasker extends TokenReader {
  private readonly depth: number
  private readonly masked = new Map<number, string>()
  private readonly secrets = new Set<string>()
  private readonly distinct = new Set<string>()
  /** The open calls: the function and the current argument. */
  private readonly calls: { name: string; argument: number }[] = []
  private readonly first: string
  /** Whether a SELECT was seen, after which a word beside = is a column. */
  private selecting = false

  constructor(text: string, depth: number) {
    super(text)
    this.depth = depth
    this.first = this.word(0)
  }

  run(): Masked {
    if (this.first === 'SET' && this.depth === 0) this.maskVariables()
    if (this.code.some((_, at) => this.word(at) === 'INSERT')) this.maskColumns()
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.maskAt(at))
    const shown = this.tokens.map((token, index) => this.masked.get(index) ?? this.maskNestedText(token)).join('')
    return { shown, secrets: [...this.secrets], distinct: [...this.distinct] }
  }

  /** Masks the secret at a position, if there is one; returns the last position that is done. */
  private maskAt(at: number): number {
    const token = this.at(at)
    if (token === undefined) return at
    if (token.text === '(') this.calls.push({ name: this.word(at - 1), argument: 0 })
    if (token.text === ')') this.calls.pop()
    const call = this.calls.at(-1)
    if (token.text === ',' && call !== undefined) call.argument++
    if (token.kind === 'word' && /^select$/i.test(token.text)) this.selecting = true
    if (token.text === '(' && CRYPT_FUNCTIONS.test(call?.name ?? '')) {
      this.calls.pop()
      return this.maskGroup(at) - 1
    }
    // SELECT 'x' AS password
    if (QUOTED.has(token.kind) && this.word(at + 1) === 'AS' && isSecretName(readKeyName(this.at(at + 2))))
      this.mask(at)
    if (QUOTED.has(token.kind) && endsWithSecretName(token.text)) return this.maskConcatenated(at)
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
    if (key?.kind === 'word' && QUOTED.has(this.at(next)?.kind ?? 'space')) return next
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
      } else if (QUOTED.has(token.kind) || (token.kind === 'name' && this.takesWords(name))) at = this.maskGlued(at) + 1
      else if (token.text === '`') at = this.maskTicks(at) + 1
      else if (token.kind === 'word' && this.text(at + 1) === '(') at = this.maskGroup(at + 1)
      else return this.maskBare(at, name)
      if (this.text(at) === '|' && this.text(at + 1) === '|') at += 2
      else if (this.text(at) === '+') at++
      // Python joins "a" "b"; in SQL an operator was forgotten.
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
      const content = token !== undefined && QUOTED.has(token.kind) ? unquote(token.text) : ''
      const isQuote = /^['"$]/.test(content)
      if (token === undefined || (isOpen && isQuote)) return at - 1
      if (isQuote && content.length > 2) {
        // 'PASSWORD = ' || '''x''': the value with its quotes.
        this.mask(at)
        return at
      }
      if (isQuote) isOpen = true
      else if (QUOTED.has(token.kind)) this.mask(at)
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

  /** In Python and JavaScript double quotes make a text, too. */
  private isLiteral(at: number, inCode: boolean): boolean {
    const kind = this.at(at)?.kind ?? 'space'
    return QUOTED.has(kind) || (inCode && kind === 'name')
  }

  // A quote that was not doubled ends the literal too early; the rest follows without a blank.
  private maskGlued(at: number): number {
    const start = this.code[at] ?? 0
    this.mask(at)
    let index = start + 1
    while (isAdjacent(this.tokens[index])) index++
    if (index > start + 1) {
      const glued = this.tokens.slice(start, index).map(({ text }) => text)
      this.addSecret(glued.join(''))
      for (let rest = start + 1; rest < index; rest++) {
        this.secrets.add(unquote(glued[rest - start] ?? ''))
        this.masked.set(rest, '')
      }
    }
    return this.findLastBefore(at, index)
  }

  private maskTicks(at: number): number {
    let end = at + 1
    while (end < this.code.length && this.text(end) !== '`') end++
    this.replace(at, Math.min(end, this.code.length - 1), `\`${MASK}\``)
    return end
  }

  /** A value without quotes: a mistake in SQL, usual in connection strings (password=x) and YAML. */
  private maskBare(at: number, name: string): number {
    const start = this.code[at] ?? 0
    const [token, before] = [this.tokens[start], this.tokens[start - 1]]
    if (token === undefined || token.kind === 'variable') return at - 1
    const takes = this.depth > 0 ? before?.text === '=' : this.takesWords(name)
    if (!takes) return at - 1
    if (NOT_VALUES.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1
    let end = start
    while (end + 1 < this.tokens.length && !/^[\s;&,'")}\]<]/.test(this.tokens[end + 1]?.text ?? '')) end++
    const text = this.tokens
      .slice(start, end + 1)
      .map(one => one.text)
      .join('')
    // password=other.password and password=read() are code.
    if (isSecretName(text.split('.').at(-1) ?? '') || /^%[s(]|[([]/.test(text)) return at - 1
    const last = this.findLastBefore(at, end + 1)
    this.addSecret(text)
    this.replace(at, last, MASK)
    return last
  }

  // CREATE USER u PASSWORD = hunter2: Snowflake rejects it, and its message repeats the word.
  private takesWords(name: string): boolean {
    if (this.depth > 0) return true
    return (
      !this.selecting &&
      /^(CREATE|ALTER)$/.test(this.first) &&
      /(PASSWORD|SECRET_STRING|SECRET_KEY|MASTER_KEY|_TOKEN|CLIENT_SECRET)$/i.test(name)
    )
  }

  /** SET (a, pw) = ('x', 'y'), SET key = 'x'. */
  private maskVariables(): void {
    const equals = this.code.findIndex((_, at) => this.text(at) === '=')
    if (equals < 0 || !this.code.some((_, at) => at > 0 && at < equals && isSecretVariable(readKeyName(this.at(at)))))
      return
    for (let at = equals + 1; at < this.code.length; at++) {
      if (QUOTED.has(this.at(at)?.kind ?? 'space')) this.maskGlued(at)
    }
  }

  /** INSERT INTO t (a, password) VALUES ('x', 'y') or SELECT 'x', 'y'; MERGE … INSERT (a, password) VALUES … */
  private maskColumns(): void {
    for (let open = 0; open < this.code.length; open++) {
      if (this.text(open) !== '(') continue
      const close = this.findClosing(open)
      const form = this.word(close + 1)
      const isInsert = form === 'VALUES' || (form === 'SELECT' && this.isTarget(open))
      const secret = isInsert ? this.secretColumns(open, close) : new Set<number>()
      if (secret.size > 0) this.maskFields(close + 2, form === 'VALUES' ? 1 : 0, secret)
    }
  }

  /** Whether a list stands behind INTO and a name. */
  private isTarget(open: number): boolean {
    let at = open - 1
    while (at > 0 && this.word(at) !== 'INTO' && (this.at(at)?.kind === 'name' || /^[\w$.]+$/.test(this.text(at)))) at--
    return this.word(at) === 'INTO'
  }

  private secretColumns(open: number, close: number): Set<number> {
    const secret = new Set<number>()
    let column = 0
    for (let at = open + 1; at < close; at++) {
      if (this.text(at) === ',') column++
      else if (isSecretName(readKeyName(this.at(at)))) secret.add(column)
    }
    return secret
  }

  /** Masks the literals of some fields, which commas part at a depth of parentheses. */
  private maskFields(from: number, depth: number, secret: ReadonlySet<number>): void {
    let [nesting, field] = [0, 0]
    for (let at = from; at < this.code.length; at++) {
      const text = this.text(at)
      if (text === ';' || (nesting === 0 && /^(FROM|WHERE|WHEN|INTO|UNION)$/.test(this.word(at)))) return
      if (text === '(') {
        if (nesting++ === 0 && depth === 1) field = 0
      } else if (text === ')' && --nesting < 0) return
      else if (text === ',' && nesting === depth) field++
      else if (nesting >= depth && secret.has(field) && QUOTED.has(this.at(at)?.kind ?? 'space')) this.mask(at, false)
    }
  }

  /** Masks the secrets inside a quoted text or a comment. */
  private maskNestedText({ kind, text }: Token): string {
    if (kind === 'comment') return text.slice(0, 2) + this.maskContent(text.slice(2))
    // EXECUTE IMMEDIATE "… password = 'x'" is a mistake that Snowflake repeats.
    if (!QUOTED.has(kind) && (kind !== 'name' || (this.depth === 0 && !text.includes("'")))) return text
    const content = unquote(text)
    const shown = this.maskContent(content)
    if (shown === content) return text
    return kind === 'body' ? `$$${shown}$$` : quoteText(shown, text[0] ?? "'")
  }

  private maskContent(text: string): string {
    const { shown, secrets, distinct } = maskLiterals(text, this.depth + 1)
    for (const value of secrets) this.secrets.add(value)
    for (const value of distinct) this.distinct.add(value)
    return shown
  }

  private mask(at: number, everywhere = true): void {
    const index = this.code[at] ?? 0
    const { kind = 'string', text = '' } = this.tokens[index] ?? {}
    if (NOT_SECRET_VALUES.test(unquote(text))) return
    this.addSecret(unquote(text), everywhere)
    // Also with its escapes: Snowflake's message can repeat it that way.
    if (kind === 'string') this.addSecret(text.slice(1, -1), everywhere)
    this.masked.set(index, kind === 'body' ? `$$${MASK}$$` : quoteText(MASK, text[0] ?? "'"))
  }

  // The values of INSERT are mostly data: they are masked only in their own statement.
  private addSecret(value: string, everywhere = true): void {
    if (/^[*\s]*$/.test(value)) return
    // "Bearer x": a service may repeat the token alone.
    const inner = findSecretShapes(value).map(({ start, end }) => value.slice(start, end))
    for (const part of inner) this.secrets.add(part)
    if (everywhere) for (const part of inner) this.distinct.add(part)
    this.secrets.add(value)
    // In JSON, YAML or code {"password": "string"} is a type, not a secret.
    if (everywhere && (this.depth === 0 || !/^[A-Za-z_ ]{1,8}$/.test(value))) this.distinct.add(value)
  }

  private replace(from: number, to: number, text: string): void {
    const [start = 0, end = 0] = [this.code[from], this.code[to]]
    for (let index = start; index <= end; index++) this.masked.set(index, index === start ? text : '')
  }
}
