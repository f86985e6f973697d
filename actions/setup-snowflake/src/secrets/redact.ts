import { createRedactor, MASK } from '../../../shared/redact.ts'
import type { Statement } from '../sql/statement.ts'
import { maskSecrets, maskSecretsInText } from './mask-secrets.ts'

/** Statements that can be shown, and a function that masks their secrets and the given values in other texts. */
export interface RedactedStatements {
  statements: Statement[]
  redact(text: string): string
}

/** Masks the secrets in the scripts themselves, and `values`, in the shown text of every statement. */
export function redactStatements(
  statements: readonly Statement[],
  values: readonly (string | undefined)[],
): RedactedStatements {
  const masked = statements.map(statement => {
    const { shown, secrets, distinctSecrets } = maskSecrets(statement.sql, statement.code)
    // Without a secret variable both texts are equal.
    const isSame = statement.shown === statement.sql
    return { ...statement, shown: isSame ? shown : maskSecrets(statement.shown).shown, secrets, distinctSecrets }
  })
  const redact = createRedact([
    ...values.filter(value => value !== undefined),
    ...masked.flatMap(({ distinctSecrets }) => distinctSecrets),
  ])
  return {
    // A statement can contain a secret of another one; it is masked before a text is shortened.
    statements: masked.map(({ distinctSecrets, shown, ...statement }) => ({ ...statement, shown: redact(shown) })),
    redact,
  }
}

// A short value ("on") is part of many texts; masking it would reveal more than it hides.
const createRedact = (values: Iterable<string>) => createRedactor(values, { shortValues: 'keep' })

// Fewer characters reveal too little of a secret.
const MIN_PREFIX_LENGTH = 6
const QUOTED_TEXT = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g

/** Masks what Snowflake's message repeats of the statement's secrets, including prefixes and parts in quotes. */
export function redactMessage(
  message: string,
  { secrets = [], shown }: Pick<Statement, 'secrets' | 'shown'>,
  redact: (text: string) => string,
): string {
  const masked = maskSecretsInText(redact(createRedact(secrets)(message))).shown
  const withoutPrefixes = secrets.reduce((text, secret) => maskPrefixes(text, secret, shown), masked)
  return withoutPrefixes.replace(QUOTED_TEXT, quoted => {
    const isPart = !shown.includes(quoted) && secrets.some(secret => secret.includes(quoted))
    return isPart ? MASK : quoted
  })
}

/** Snowflake shortens a long literal to its first characters and three dots. */
function maskPrefixes(text: string, secret: string, shown: string): string {
  const prefix = secret.slice(0, MIN_PREFIX_LENGTH)
  if (prefix.length < MIN_PREFIX_LENGTH) return text
  let masked = text
  for (let start = masked.indexOf(prefix); start >= 0; start = masked.indexOf(prefix, start + 1)) {
    let end = start + prefix.length
    while (end < masked.length && masked[end] === secret[end - start]) end++
    if (!shown.includes(masked.slice(start, end))) masked = `${masked.slice(0, start)}${MASK}${masked.slice(end)}`
  }
  return masked
}

/** Masks secrets in every string, number and key of JSON data. */
export function redactData<T>(data: T, redact: (text: string) => string): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value === 'string') return redact(value)
    if (typeof value === 'number') return redact(String(value)) === String(value) ? value : MASK
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [redact(name), item]))
  })
}
