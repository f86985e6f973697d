import { contentOf, endsBeforeSecret, isGlued, nameIn, quoted } from './literal-text.ts'
import { isSecretName, isSecretVariable } from './secret-names.ts'
import { findSecretShapes } from './secret-shapes.ts'
import { isCode, type Token, tokenize } from './tokens.ts'

/** A text as it may be shown, and the secret values that were taken out of it. */
export interface Masked {
  shown: string
  secrets: string[]
  /** Those that are no common word, so that they can be taken out of every other text, too. */
  distinct: string[]
}

const MASK = '***'
// Most texts have none of these, and are not looked at further.
const SUSPECT =
  /pass|pwd|pw|secret|token|key|auth|cookie|cred|bearer|basic|identified|crypt|connection|dsn|jwt|pat\b|pem|sig|:\/\/|-----BEGIN|eyJ|hooks\.|webhook|_live_|gh[pousr]_|github_pat|glpat|xox|sk-|AIza|SG\.|dapi|hvs\.|npm_/i
// SQL in a string in a body in a string: deeper than anybody writes.
const DEEPEST = 5

/**
 * Masks the literals of secret-bearing properties, columns, headers and variables in any quoting, also inside strings,
 * bodies and comments, and what is a secret by its form.
 */
export const maskSecrets = (sql: string): Masked => maskShapes(maskLiterals(sql, 0))

/** The same for a text that is not SQL itself: a message, a comment, a value. */
export const maskSecretsInText = (text: string): Masked => maskShapes(maskLiterals(text, 1))

function maskLiterals(text: string, depth: number): Masked {
  if (!SUSPECT.test(text) || depth > DEEPEST) return { shown: text, secrets: [], distinct: [] }
  return new Masker(text, depth).run()
}

function maskShapes({ shown, secrets, distinct }: Masked): Masked {
  const places = SUSPECT.test(shown) ? findSecretShapes(shown) : []
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
const GROUPS = /^CREDENTIALS?$/i
// ENCRYPT('text', 'passphrase'): both are secret.
const CRYPT = /^(TRY_)?(EN|DE)CRYPT(_RAW)?$/
const PAIRED = /^OBJECT_(CONSTRUCT|CONSTRUCT_KEEP_NULL|INSERT)$/
// A switch, or a place for a value that comes later.
const NOT_SECRET = /^(true|false|yes|no|null|none|\$\{\w+\}|)$/i
const NO_VALUE = /^(NULL|TRUE|FALSE|NONE|DEFAULT|UNDEFINED|NOT|SELECT|CASE|CURRENT_\w+)$/i
const QUOTED = new Set<Token['kind']>(['string', 'body'])

/** One pass over a text; `masked` has what stands for a token, by its index. */
class Masker {
  private readonly tokens: Token[]
  private readonly code: number[]
  private readonly depth: number
  private readonly masked = new Map<number, string>()
  private readonly secrets = new Set<string>()
  private readonly distinct = new Set<string>()
  /** The calls that are open: their function, and which argument is read. */
  private readonly calls: { name: string; argument: number }[] = []
  private readonly first: string
  /** Whether a SELECT came by, after which a word beside = is a column. */
  private selecting = false

  constructor(text: string, depth: number) {
    this.tokens = tokenize(text)
    this.code = this.tokens.flatMap((token, index) => (isCode(token) ? [index] : []))
    this.depth = depth
    this.first = this.word(0)
  }

  run(): Masked {
    if (this.first === 'SET' && this.depth === 0) this.maskVariables()
    if (this.first === 'INSERT') this.maskColumns()
    for (let at = 0; at < this.code.length; at++) at = Math.max(at, this.look(at))
    const shown = this.tokens.map((token, index) => this.masked.get(index) ?? this.inside(token)).join('')
    return { shown, secrets: [...this.secrets], distinct: [...this.distinct] }
  }

  /** Looks at one token; gives the last one that is settled. */
  private look(at: number): number {
    const token = this.at(at)
    if (token === undefined) return at
    if (token.text === '(') this.calls.push({ name: this.word(at - 1), argument: 0 })
    if (token.text === ')') this.calls.pop()
    const call = this.calls.at(-1)
    if (token.text === ',' && call !== undefined) call.argument++
    if (token.kind === 'word' && /^select$/i.test(token.text)) this.selecting = true
    if (token.text === '(' && CRYPT.test(call?.name ?? '')) {
      this.calls.pop()
      return this.maskGroup(at) - 1
    }
    // SELECT 'x' AS password
    if (QUOTED.has(token.kind) && this.word(at + 1) === 'AS' && isSecretName(nameIn(this.at(at + 2)))) this.mask(at)
    if (QUOTED.has(token.kind) && endsBeforeSecret(token.text)) return this.maskConcatenated(at)
    if (this.word(at - 1) === 'IDENTIFIED' && this.word(at) === 'BY') return this.maskValue(at + 1, '')
    const name = nameIn(token)
    if (!isSecretName(name)) return at
    const value = this.valueAfter(at)
    return value === undefined ? at : this.maskValue(value, name)
  }

  /** Where the value of the name at a place begins. */
  private valueAfter(at: number): number | undefined {
    const key = this.at(at)
    let next = at + 1
    if (key?.kind === 'string' && this.text(next) === ',') {
      const { name = '', argument = 0 } = this.calls.at(-1) ?? {}
      const isKey = PAIRED.test(name) && (name === 'OBJECT_INSERT' ? argument === 1 : argument % 2 === 0)
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
      if (this.text(after) === '(') after = this.closing(after) + 1
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

  /** Masks the literals of an expression: 'x', $$x$$, 'a' || 'b', concat('a', 'b'), ('x'). Gives its last token. */
  private maskValue(from: number, name: string): number {
    let at = from
    for (;;) {
      const token = this.at(at)
      if (token === undefined) return at - 1
      if (token.text === '(') {
        if (GROUPS.test(name)) return at - 1
        at = this.maskGroup(at)
      } else if (QUOTED.has(token.kind) || (token.kind === 'name' && this.takesWords(name))) at = this.maskGlued(at) + 1
      else if (token.text === '`') at = this.maskTicks(at) + 1
      else if (token.kind === 'word' && this.text(at + 1) === '(') at = this.maskGroup(at + 1)
      else return this.maskBare(at, name)
      if (this.text(at) === '|' && this.text(at + 1) === '|') at += 2
      else if (this.text(at) === '+') at++
      else return at - 1
    }
  }

  /** 'ALTER USER u SET PASSWORD = ''' || 'x' || '''': what is put between the two quotes. Gives the last token. */
  private maskConcatenated(from: number): number {
    let at = from + 1
    while (/^[|,+]$/.test(this.text(at))) {
      while (/^[|,+]$/.test(this.text(at))) at++
      const token = this.at(at)
      if (token === undefined || /^['"$]/.test(QUOTED.has(token.kind) ? contentOf(token.text) : '')) return at - 1
      if (QUOTED.has(token.kind)) this.mask(at)
      else if (this.text(at + 1) === '(') at = this.closing(at + 1)
      else if (/^[:$]$/.test(token.text)) at++
      at++
    }
    return at - 1
  }

  /** Masks every literal between a parenthesis and its closing one; gives the place after it. */
  private maskGroup(open: number): number {
    const close = this.closing(open)
    for (let at = open; at <= close; at++) {
      if (QUOTED.has(this.at(at)?.kind ?? 'space')) this.mask(at)
    }
    return close + 1
  }

  // A quote that was not doubled ends the literal too early: what follows without a blank is the rest of it.
  private maskGlued(at: number): number {
    const start = this.code[at] ?? 0
    this.mask(at)
    let index = start + 1
    while (isGlued(this.tokens[index])) index++
    if (index > start + 1) {
      const glued = this.tokens.slice(start, index).map(({ text }) => text)
      this.keep(glued.join(''))
      for (let rest = start + 1; rest < index; rest++) {
        this.secrets.add(contentOf(glued[rest - start] ?? ''))
        this.masked.set(rest, '')
      }
    }
    return this.before(at, index)
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
    if (NO_VALUE.test(token.text) || /^[&$?:;,{}()[\]<'"\s]/.test(token.text)) return at - 1
    let end = start
    while (end + 1 < this.tokens.length && !/^[\s;&,'")}\]<]/.test(this.tokens[end + 1]?.text ?? '')) end++
    const text = this.tokens
      .slice(start, end + 1)
      .map(one => one.text)
      .join('')
    // password=other.password and password=read() are code.
    if (isSecretName(text.split('.').at(-1) ?? '') || /^%[s(]|[([]/.test(text)) return at - 1
    const last = this.before(at, end + 1)
    this.keep(text)
    this.replace(at, last, MASK)
    return last
  }

  // CREATE USER u PASSWORD = hunter2: Snowflake refuses it, and says the word.
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
    if (equals < 0 || !this.code.some((_, at) => at > 0 && at < equals && isSecretVariable(nameIn(this.at(at))))) return
    for (let at = equals + 1; at < this.code.length; at++) {
      if (QUOTED.has(this.at(at)?.kind ?? 'space')) this.maskGlued(at)
    }
  }

  /** INSERT INTO t (a, password) VALUES ('x', 'y'). */
  private maskColumns(): void {
    const open = this.code.findIndex((_, at) => this.text(at) === '(')
    const values = this.closing(open) + 1
    if (open < 0 || this.word(values) !== 'VALUES') return
    const secret = new Set<number>()
    let column = 0
    for (let at = open + 1; at < values - 1; at++) {
      if (this.text(at) === ',') column++
      else if (isSecretName(nameIn(this.at(at)))) secret.add(column)
    }
    let [nesting, field] = [0, 0]
    for (let at = values + 1; secret.size > 0 && at < this.code.length; at++) {
      const text = this.text(at)
      if (text === '(' && nesting++ === 0) field = 0
      else if (text === ')') nesting--
      else if (text === ',' && nesting === 1) field++
      else if (nesting > 0 && secret.has(field) && QUOTED.has(this.at(at)?.kind ?? 'space')) this.mask(at, false)
    }
  }

  /** A quoted text or a comment with what is secret inside taken out. */
  private inside({ kind, text }: Token): string {
    if (kind === 'comment') return text.slice(0, 2) + this.nested(text.slice(2))
    if (!QUOTED.has(kind) && (kind !== 'name' || this.depth === 0)) return text
    const content = contentOf(text)
    const shown = this.nested(content)
    if (shown === content) return text
    return kind === 'body' ? `$$${shown}$$` : quoted(shown, text[0] ?? "'")
  }

  private nested(text: string): string {
    const { shown, secrets, distinct } = maskLiterals(text, this.depth + 1)
    for (const value of secrets) this.secrets.add(value)
    for (const value of distinct) this.distinct.add(value)
    return shown
  }

  private mask(at: number, everywhere = true): void {
    const index = this.code[at] ?? 0
    const { kind = 'string', text = '' } = this.tokens[index] ?? {}
    if (NOT_SECRET.test(contentOf(text))) return
    this.keep(contentOf(text), everywhere)
    // As it stands, too, with its escapes: Snowflake may repeat it so.
    if (kind === 'string') this.keep(text.slice(1, -1), everywhere)
    this.masked.set(index, kind === 'body' ? `$$${MASK}$$` : quoted(MASK, text[0] ?? "'"))
  }

  // Rows may be many, and are data more than secrets: theirs are only hidden in their own statement.
  private keep(value: string, everywhere = true): void {
    if (/^[*\s]*$/.test(value)) return
    this.secrets.add(value)
    // In JSON, YAML or code {"password": "string"} is a type, not a secret.
    if (everywhere && (this.depth === 0 || !/^[A-Za-z_ ]{1,8}$/.test(value))) this.distinct.add(value)
  }

  private replace(from: number, to: number, text: string): void {
    const [start = 0, end = 0] = [this.code[from], this.code[to]]
    for (let index = start; index <= end; index++) this.masked.set(index, index === start ? text : '')
  }

  /** The last place before a token's index. */
  private before(from: number, index: number): number {
    let at = from
    while ((this.code[at + 1] ?? index) < index) at++
    return at
  }

  private closing(open: number): number {
    let nesting = 0
    for (let at = open; at < this.code.length; at++) {
      if (this.text(at) === '(') nesting++
      else if (this.text(at) === ')' && --nesting === 0) return at
    }
    return this.code.length - 1
  }

  private at(at: number): Token | undefined {
    const index = this.code[at]
    return index === undefined ? undefined : this.tokens[index]
  }

  private text(at: number): string {
    return this.at(at)?.text ?? ''
  }

  private word(at: number): string {
    const token = this.at(at)
    return token?.kind === 'word' ? token.text.toUpperCase() : ''
  }
}
