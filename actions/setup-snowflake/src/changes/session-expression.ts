import type { AccountReader, Answer } from '../account/account-reader.ts'
import { formatString, unquote } from '../sql/literals.ts'
import { hasFixedValue, isReadOnly } from '../sql/read-only.ts'
import { readParts } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'

/** A value of the session; `pending` depends on an answer that is not there yet. */
export type SessionValue =
  /** `literal` is its SQL if the value is no text. */
  { state: 'known'; text: string; literal: string | undefined } | { state: 'none' | 'unknown' | 'pending' }

interface SessionValues {
  getVariable(name: string): SessionValue
  /** Undefined: functions such as CURRENT_ROLE() stay as they are. */
  getCurrent?(kind: 'ROLE' | 'WAREHOUSE' | 'DATABASE' | 'SCHEMA'): SessionValue
}

const UNKNOWN: SessionValue = { state: 'unknown' }

/** The value that an answer without rows leaves. */
export const toUnknownValue = ({ state }: Answer): SessionValue => (state === 'pending' ? { state } : UNKNOWN)

const CURRENT_FUNCTION = /^CURRENT_(ROLE|WAREHOUSE|DATABASE|SCHEMA)$/

/** The value of an expression in SET; whatever is no literal is asked for with SELECT, if that changes nothing. */
export function evaluateExpression(code: TokenList, session: SessionValues, reader: AccountReader): SessionValue {
  const { sql, state } = substituteValues(code, session)
  if (state !== 'known') return { state }
  const [part, ...others] = readParts(`select ${sql}`)
  if (part === undefined || others.length > 0) return { state: 'unknown' }
  const literal = readLiteral(part.code)
  if (literal !== undefined) return literal
  // The reader's warehouse, database and schema are not those of the script.
  if (!hasFixedValue(part.code) || !isReadOnly(part)) return { state: 'unknown' }
  const answer = reader.read(`select ${sql} as value`)
  if (answer.state !== 'rows') return toUnknownValue(answer)
  const value = Object.values(answer.rows[0] ?? {})[0]
  return typeof value === 'string'
    ? { state: 'known', text: value, literal: undefined }
    : typeof value === 'number' || typeof value === 'boolean'
      ? { state: 'known', text: String(value), literal: String(value) }
      : { state: 'unknown' }
}

/** Replaces `$v` by the variable's value, and functions such as CURRENT_ROLE() by theirs. */
function substituteValues(
  code: TokenList,
  session: SessionValues,
): { sql: string; state: 'known' | 'unknown' | 'pending' } {
  let sql = ''
  let end = 0
  let state: 'known' | 'unknown' | 'pending' = 'known'
  for (let at = 0; at < code.length; at++) {
    const isVariable = code.text(at) === '$' && code.kind(at + 1) === 'word' && code.end(at) === code.start(at + 1)
    const [, kind] = CURRENT_FUNCTION.exec(code.word(at)) ?? []
    const isCall = session.getCurrent !== undefined && kind !== undefined && code.matches(at + 1, '(', ')')
    if (!isVariable && !isCall) continue
    const value = isVariable
      ? session.getVariable(code.word(at + 1))
      : (session.getCurrent?.(kind as Parameters<NonNullable<SessionValues['getCurrent']>>[0]) ?? UNKNOWN)
    if (value.state === 'pending' || (value.state === 'unknown' && state === 'known')) state = value.state
    sql += code.sql.slice(end, code.start(at)) + (value.state === 'known' ? formatValue(value) : 'null')
    at += isVariable ? 1 : 2
    end = code.end(at)
  }
  return { sql: sql + code.sql.slice(end), state }
}

/** A statement with its session variables replaced by their values, for the plan only; undefined if one is not known. */
export function substituteSessionVariables(
  code: TokenList,
  session: Pick<SessionValues, 'getVariable'>,
): { sql: string; state: 'known' | 'unknown' | 'pending' } {
  return substituteValues(code, { getVariable: name => session.getVariable(name) })
}

const formatValue = ({ text, literal }: { text: string; literal: string | undefined }): string =>
  literal ?? formatString(text)

/** `SELECT 'text'`, `SELECT -1`, `SELECT TRUE`, `SELECT 'a' || 'b'`. */
function readLiteral(code: TokenList): SessionValue | undefined {
  if (code.isLiteral(1)) {
    let text = unquote(code.text(1))
    let at = 2
    for (; code.matches(at, '|', '|') && code.isLiteral(at + 2); at += 3) text += unquote(code.text(at + 2))
    return at === code.length ? { state: 'known', text, literal: undefined } : undefined
  }
  const isNegative = code.text(1) === '-'
  const number = isNegative ? 2 : 1
  if (code.length !== number + 1) return undefined
  if (code.kind(number) === 'number') {
    const text = `${isNegative ? '-' : ''}${code.text(number)}`
    return { state: 'known', text, literal: text }
  }
  const word = code.word(number)
  return word === 'TRUE' || word === 'FALSE' ? { state: 'known', text: word.toLowerCase(), literal: word } : undefined
}
