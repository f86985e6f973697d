import { MASK } from '../../../shared/redact.ts'
import type { TokenKind, TokenList } from './tokens.ts'

const VARIABLE = /&\{(\w+)\}/g

/** A value for `&{name}`. */
export interface Variable {
  value: string
  isSecret: boolean
}

/** A statement with its variables substituted: the text to send, and the same with secret variables masked. */
export interface Substitution {
  sql: string
  shown: string
  problems: { offset: number; message: string }[]
}

/**
 * Substitutes `&{name}` everywhere but in comments. In a string or a quoted identifier the value is escaped, so that the
 * result is exactly the value; elsewhere it is inserted unchanged.
 */
export function substituteVariables(code: TokenList, variables: ReadonlyMap<string, Variable>): Substitution {
  const text = code.sql
  const problems: Substitution['problems'] = []
  let [sql, shown, end, at] = ['', '', 0, 0]
  for (const { 0: reference, 1: name = '', index: offset } of text.matchAll(VARIABLE)) {
    while (code.end(at) <= offset) at++
    const kind = code.kind(at)
    // Between two tokens it is in a comment.
    if (kind === undefined || code.start(at) > offset) continue
    const variable = variables.get(name)
    if (variable === undefined) problems.push({ offset, message: `Variable ${name} is not defined` })
    else if (kind === 'body' && variable.value.includes('$$')) {
      problems.push({ offset, message: `The value of variable ${name} contains $$ and is used inside $$` })
    }
    const value = variable === undefined ? reference : escapeValue(variable.value, kind)
    const before = text.slice(end, offset)
    sql += before + value
    shown += before + (variable?.isSecret ? MASK : value)
    end = offset + reference.length
  }
  return end === 0
    ? { sql: text, shown: text, problems }
    : { sql: sql + text.slice(end), shown: shown + text.slice(end), problems }
}

function escapeValue(value: string, kind: TokenKind): string {
  if (kind === 'string') return value.replace(/\\/g, '\\\\').replace(/'/g, "''")
  return kind === 'name' ? value.replace(/"/g, '""') : value
}

/** The inputs `variables` and `secret-variables` as one map. */
export function mergeVariables({
  variables = {},
  secretVariables = {},
}: {
  variables?: Record<string, string> | undefined
  secretVariables?: Record<string, string> | undefined
}): Map<string, Variable> {
  const merge = (values: Record<string, string>, isSecret: boolean) =>
    Object.entries(values).map(([name, value]): [string, Variable] => [name, { value, isSecret }])
  return new Map([...merge(variables, false), ...merge(secretVariables, true)])
}
