import { maskSecrets } from '../secrets/mask-secrets.ts'
import { type Token, tokenize } from './tokenizer.ts'

const VARIABLE = /&\{(\w+)\}/g

/** A value for `&{name}`; a secret one is never shown. */
export interface Variable {
  value: string
  secret: boolean
}

/** A statement with its variables filled in: as it is sent, and as it may be shown. */
export interface Substitution {
  sql: string
  shown: string
  /** Secret values in the text. */
  secrets: string[]
  /** Those that are not common words. */
  distinct: string[]
  problems: { offset: number; what: string }[]
}

/**
 * Fills in `&{name}`, but not in comments. In a quoted text or name the value is escaped, so that the text is exactly
 * the value; elsewhere it stands as it is.
 */
export function substituteVariables(text: string, variables: ReadonlyMap<string, Variable>): Substitution {
  const problems: Substitution['problems'] = []
  const replaceVariables = (token: Token, show: (variable: Variable) => string, note: boolean) =>
    token.kind === 'comment'
      ? token.text
      : token.text.replace(VARIABLE, (whole, name: string, at: number) => {
          const variable = variables.get(name)
          const offset = token.offset + at
          if (variable === undefined) {
            if (note) problems.push({ offset, what: `variable ${name} is not given` })
            return whole
          }
          if (note && token.kind === 'body' && variable.value.includes('$$')) {
            problems.push({ offset, what: `variable ${name} has $$ and stands inside $$` })
          }
          return show(variable)
        })
  const tokens = tokenize(text)
  const sql = tokens.map(token => replaceVariables(token, ({ value }) => escapeValue(value, token.kind), true)).join('')
  const shown = tokens
    .map(token =>
      replaceVariables(token, ({ value, secret }) => (secret ? '***' : escapeValue(value, token.kind)), false),
    )
    .join('')
  // A secret in the script itself must not reach the log.
  const { shown: masked, secrets, distinct } = maskSecrets(sql)
  return { sql, shown: shown === sql ? masked : maskSecrets(shown).shown, secrets, distinct, problems }
}

function escapeValue(value: string, kind: Token['kind']): string {
  if (kind === 'string') return value.replace(/\\/g, '\\\\').replace(/'/g, "''")
  return kind === 'name' ? value.replace(/"/g, '""') : value
}

/** Both kinds of variables by name. */
export function mergeVariables(inputs: {
  variables?: Record<string, string> | undefined
  secretVariables?: Record<string, string> | undefined
}): Map<string, Variable> {
  const all = new Map<string, Variable>()
  for (const [name, value] of Object.entries(inputs.variables ?? {})) all.set(name, { value, secret: false })
  for (const [name, value] of Object.entries(inputs.secretVariables ?? {})) all.set(name, { value, secret: true })
  return all
}
