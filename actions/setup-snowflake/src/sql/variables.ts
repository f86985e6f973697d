import { MASK } from '../../../shared/redact.ts'
import { type Token, tokenize } from './tokenizer.ts'

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
export function substituteVariables(text: string, variables: ReadonlyMap<string, Variable>): Substitution {
  const problems: Substitution['problems'] = []
  const tokens = tokenize(text)
  const substitute = (format: (variable: Variable, kind: Token['kind']) => string): string =>
    tokens
      .map(({ kind, text: tokenText }) =>
        kind === 'comment'
          ? tokenText
          : tokenText.replace(VARIABLE, (reference, name: string) => {
              const variable = variables.get(name)
              return variable === undefined ? reference : format(variable, kind)
            }),
      )
      .join('')
  for (const token of tokens.filter(({ kind }) => kind !== 'comment')) {
    for (const { 1: name = '', index } of token.text.matchAll(VARIABLE)) {
      const variable = variables.get(name)
      const offset = token.offset + index
      if (variable === undefined) problems.push({ offset, message: `Variable ${name} is not defined` })
      else if (token.kind === 'body' && variable.value.includes('$$')) {
        problems.push({ offset, message: `The value of variable ${name} contains $$ and is used inside $$` })
      }
    }
  }
  return {
    sql: substitute(({ value }, kind) => escapeValue(value, kind)),
    shown: substitute(({ value, isSecret }, kind) => (isSecret ? MASK : escapeValue(value, kind))),
    problems,
  }
}

function escapeValue(value: string, kind: Token['kind']): string {
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
