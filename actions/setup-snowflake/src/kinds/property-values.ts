import type { ObjectName } from '../sql/identifier.ts'
import type { TokenList } from '../sql/tokens.ts'

/** The value of a property in CREATE or ALTER; `text` is as the statement has it. */
export type RequestedValue = { text: string } & (
  | { type: 'string'; value: string }
  | { type: 'number'; value: number }
  /** TRUE, NONE, XSMALL or an identifier: the parts as Snowflake stores them. */
  | { type: 'word'; name: ObjectName }
  | { type: 'list'; items: readonly RequestedValue[] }
  /** `(type = csv skip_header = 1)` */
  | { type: 'group'; properties: ReadonlyMap<string, RequestedValue> }
  /** A function call, a variable, a stage path. */
  | { type: 'expression' }
)

interface Parsed<Value> {
  value: Value
  next: number
}

const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0' }

// docs.snowflake.com/sql-reference/data-types-text: escape sequences in single-quoted string constants.
export const decodeEscapes = (text: string): string =>
  text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|[0-7]{3}|[\s\S])/g, (_, escaped: string) => {
    if (/^[xu]./.test(escaped)) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /^[0-7]{3}$/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped)
  })

/** The value of a string token or a `$$` body. */
export function decodeLiteral(text: string): string {
  if (text.startsWith('$$')) return text.slice(2, text.endsWith('$$') && text.length > 3 ? -2 : undefined)
  return decodeEscapes(text.slice(1, -1).replaceAll("''", "\\'"))
}

/** The name in a word or a quoted identifier, as Snowflake stores it. */
export const decodeIdentifier = (code: TokenList, at: number): string =>
  code.kind(at) === 'name' ? code.text(at).slice(1, -1).replaceAll('""', '"') : code.word(at)

const isNamePart = (code: TokenList, at: number): boolean => code.kind(at) === 'word' || code.kind(at) === 'name'

/** Reads `a.b."C"`; undefined if no name starts here. */
export function readName(code: TokenList, at: number): Parsed<ObjectName> | undefined {
  if (!isNamePart(code, at)) return undefined
  const parts = [decodeIdentifier(code, at)]
  let next = at + 1
  while (code.text(next) === '.' && isNamePart(code, next + 1)) {
    parts.push(decodeIdentifier(code, next + 1))
    next += 2
  }
  return { value: parts, next }
}

/** The text from one position to before another, as the statement has it. */
export const sliceText = (code: TokenList, from: number, to: number): string => code.slice(from, to).sql

/** Reads the value at a position; `a, b` without parentheses is a list, unless b is the next property. */
export function readValue(code: TokenList, at: number): Parsed<RequestedValue> {
  const items = [readSingleValue(code, at)]
  let next = items[0]?.next ?? at
  while (code.text(next) === ',' && next + 1 < code.length && !startsProperty(code, next + 1)) {
    const item = readSingleValue(code, next + 1)
    items.push(item)
    next = item.next
  }
  const [first] = items
  if (items.length === 1 && first !== undefined) return first
  return { value: { type: 'list', text: sliceText(code, at, next), items: items.map(({ value }) => value) }, next }
}

/** Whether `name =` or a clause starts at a position. */
const startsProperty = (code: TokenList, at: number): boolean =>
  (isNamePart(code, at) && code.text(at + 1) === '=') || code.word(at) === 'WITH'

function readSingleValue(code: TokenList, at: number): Parsed<RequestedValue> {
  const text = code.text(at)
  const kind = code.kind(at)
  if (kind === 'string' || kind === 'body') {
    return { value: { type: 'string', text, value: decodeLiteral(text) }, next: at + 1 }
  }
  const sign = text === '-' || text === '+' ? 1 : 0
  if (code.kind(at + sign) === 'number') {
    const number = sliceText(code, at, at + sign + 1)
    return { value: { type: 'number', text: number, value: Number(number.replace(/\s/g, '')) }, next: at + sign + 1 }
  }
  if (text === '(') return readParentheses(code, at)
  if (text === '$') return { value: { type: 'expression', text: sliceText(code, at, at + 2) }, next: at + 2 }
  const name = readName(code, at)
  if (name === undefined) return { value: { type: 'expression', text }, next: at + 1 }
  if (code.text(name.next) !== '(') {
    return { value: { type: 'word', text: sliceText(code, at, name.next), name: name.value }, next: name.next }
  }
  const next = code.findClosing(name.next) + 1
  return { value: { type: 'expression', text: sliceText(code, at, next) }, next }
}

function readParentheses(code: TokenList, open: number): Parsed<RequestedValue> {
  const close = code.findClosing(open)
  const next = close + 1
  const text = sliceText(code, open, next)
  if (startsProperty(code, open + 1)) return { value: { type: 'group', text, properties: readGroup(code, open) }, next }
  const items: RequestedValue[] = []
  let at = open + 1
  while (at < close) {
    const item = readSingleValue(code, at)
    items.push(item.value)
    at = code.text(item.next) === ',' ? item.next + 1 : item.next
  }
  return { value: { type: 'list', text, items }, next }
}

/** The properties in parentheses, by name in upper case. */
export function readGroup(code: TokenList, open: number): Map<string, RequestedValue> {
  const properties = new Map<string, RequestedValue>()
  const close = code.findClosing(open)
  let at = open + 1
  while (at < close) {
    const name = readName(code, at)
    if (name === undefined || code.text(name.next) !== '=') {
      at++
      continue
    }
    const { value, next } = readValue(code, name.next + 1)
    properties.set(name.value.join('.').toUpperCase(), value)
    at = next
  }
  return properties
}
