import { createRedactor, MASK, maskRanges } from '../../../shared/redact.ts'
import { ValueMatcher } from '../../../shared/value-matcher.ts'
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
  const secrets = new Set(values.filter(value => value !== undefined))
  const masked = statements.map(statement => {
    const { shown, distinctSecrets } = maskSecrets(statement.sql, statement.code)
    for (const secret of distinctSecrets) secrets.add(secret)
    // Without a secret variable both texts are equal.
    const isSame = statement.shown === statement.sql
    return { ...statement, shown: isSame ? shown : maskSecrets(statement.shown).shown }
  })
  const redact = createRedact(secrets)
  // A statement can contain a secret of another one; it is masked before a text is shortened.
  for (const statement of masked) statement.shown = redact(statement.shown)
  return { statements: masked, redact }
}

// A short value ("on") is part of many texts; masking it would reveal more than it hides.
const createRedact = (values: Iterable<string>) => createRedactor(values, { shortValues: 'keep', matching: 'echo' })

// Fewer characters reveal too little of a secret.
const MIN_PREFIX_LENGTH = 6
const QUOTED_TEXT = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g

/** Masks what Snowflake's message repeats of the statement's secrets, including prefixes and parts in quotes. */
export function redactMessage(
  message: string,
  { sql, code, shown }: Pick<Statement, 'sql' | 'code' | 'shown'>,
  redact: (text: string) => string,
): string {
  const { secrets } = maskSecrets(sql, code)
  const masked = maskSecretsInText(redact(createRedact(secrets)(message))).shown
  const shownText = shown.toLowerCase()
  const secretText = secrets.join('\0').toLowerCase()
  return maskPrefixes(masked, secrets, shownText).replace(QUOTED_TEXT, quoted => {
    const isPart = !shownText.includes(quoted.toLowerCase()) && secretText.includes(quoted.toLowerCase())
    return isPart ? MASK : quoted
  })
}

/** Snowflake shortens a long literal to its first characters and three dots. */
function maskPrefixes(text: string, secrets: readonly string[], shownText: string): string {
  const long = secrets.filter(({ length }) => length >= MIN_PREFIX_LENGTH)
  const ranges = new ValueMatcher(long, { ignoreCase: true }).findRanges(text, { minPrefix: MIN_PREFIX_LENGTH })
  const isShown = (start: number, end: number) => shownText.includes(text.slice(start, end).toLowerCase())
  return maskRanges(
    text,
    [...ranges].filter(({ start, end }) => !isShown(start, end)),
  )
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

/** Masks secrets in an error and its causes: in the message, the hint and, for the debug log, the stack. */
export function redactError(error: unknown, redact: (text: string) => string): unknown {
  for (let current = error; current instanceof Error; current = current.cause) {
    const texts = { message: current.message, stack: current.stack, hint: 'hint' in current ? current.hint : undefined }
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text === 'string') Object.defineProperty(current, key, { value: redact(text), configurable: true })
    }
  }
  return error
}
