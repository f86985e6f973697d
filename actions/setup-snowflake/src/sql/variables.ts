import { MASK } from '../../../shared/redact.ts'
import { explainPlaceholder, findPlaceholders, type PlaceholderStyle } from './placeholders.ts'
import type { TokenKind, TokenList } from './tokens.ts'

/** The value for a placeholder. */
export interface Variable {
  value: string
  isSecret: boolean
}

export interface VariableOptions {
  variables: ReadonlyMap<string, Variable>
  placeholders: PlaceholderStyle
}

/** A statement with its variables substituted: the text to send, and the same with secret variables masked. */
export interface Substitution {
  sql: string
  shown: string
  problems: { offset: number; message: string }[]
}

/**
 * Substitutes placeholders everywhere but in comments. In a string or a quoted identifier the value is escaped, so that
 * the result is exactly the value; elsewhere it is inserted unchanged.
 */
export function substituteVariables(code: TokenList, { variables, placeholders }: VariableOptions): Substitution {
  const text = code.sql
  const problems: Substitution['problems'] = []
  const names = new Set(variables.keys())
  let [sql, shown, copied] = ['', '', 0]
  for (const { offset, end, kind, name } of findPlaceholders(code, placeholders, names)) {
    const reference = text.slice(offset, end)
    const variable = name === undefined ? undefined : variables.get(name)
    if (name === undefined) problems.push({ offset, message: explainPlaceholder(reference, placeholders) })
    else if (variable === undefined) problems.push({ offset, message: `Variable ${name} is not defined` })
    else if (kind === 'body' && variable.value.includes('$$')) {
      problems.push({ offset, message: `The value of variable ${name} contains $$ and is used inside $$` })
    }
    const value = variable === undefined ? reference : escapeValue(variable.value, kind)
    const before = text.slice(copied, offset)
    sql += before + value
    shown += before + (variable?.isSecret ? MASK : value)
    copied = end
  }
  return copied === 0
    ? { sql: text, shown: text, problems }
    : { sql: sql + text.slice(copied), shown: shown + text.slice(copied), problems }
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
