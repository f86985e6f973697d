import { type ObjectName, readObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
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

/** A keyword as a value. */
export const createWord = (text: string): RequestedValue => ({ type: 'word', text, name: [text] })

interface ParsedValue {
  value: RequestedValue
  next: number
}

const isNamePart = (code: TokenList, at: number): boolean => code.kind(at) === 'word' || code.kind(at) === 'name'

/** The text from one position to before another, as the statement has it. */
export const sliceText = (code: TokenList, from: number, to: number): string => code.slice(from, to).sql

/** The same text as a value. */
export const readExpression = (code: TokenList, from: number, to = code.length): RequestedValue => ({
  type: 'expression',
  text: sliceText(code, from, to),
})

/** Reads the value at a position; `a, b` without parentheses is a list, unless b is the next property. */
export function readValue(code: TokenList, at: number): ParsedValue {
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

/** Whether `name =` starts at a position. */
const startsProperty = (code: TokenList, at: number): boolean => isNamePart(code, at) && code.text(at + 1) === '='

function readSingleValue(code: TokenList, at: number): ParsedValue {
  const text = code.text(at)
  if (code.isLiteral(at)) {
    return { value: { type: 'string', text, value: unquote(text) }, next: at + 1 }
  }
  const sign = text === '-' || text === '+' ? 1 : 0
  if (code.kind(at + sign) === 'number') {
    const number = sliceText(code, at, at + sign + 1)
    return { value: { type: 'number', text: number, value: Number(number.replace(/\s/g, '')) }, next: at + sign + 1 }
  }
  if (text === '(') return readParentheses(code, at)
  if (text === '$') return { value: readExpression(code, at, at + 2), next: at + 2 }
  const name = readObjectName(code, at)
  if (name === undefined) return { value: readExpression(code, at, at + 1), next: at + 1 }
  if (code.text(name.next) !== '(') {
    return { value: { type: 'word', text: sliceText(code, at, name.next), name: name.name }, next: name.next }
  }
  const next = code.findClosing(name.next) + 1
  return { value: readExpression(code, at, next), next }
}

function readParentheses(code: TokenList, open: number): ParsedValue {
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
function readGroup(code: TokenList, open: number): Map<string, RequestedValue> {
  const properties = new Map<string, RequestedValue>()
  const close = code.findClosing(open)
  let at = open + 1
  while (at < close) {
    const name = readObjectName(code, at)
    if (name === undefined || code.text(name.next) !== '=') {
      at++
      continue
    }
    const { value, next } = readValue(code, name.next + 1)
    properties.set(name.name.join('.').toUpperCase(), value)
    at = next
  }
  return properties
}
