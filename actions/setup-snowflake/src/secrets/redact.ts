import type { Inputs } from '../inputs.ts'
import type { Statement } from '../sql/statement.ts'
import { maskSecretsInText } from './mask-secrets.ts'

// A short value (a digit, "on") stands in half of all texts; taking it out would tell more than it hides.
const MIN_LENGTH = 4
// A line of a longer secret can appear alone; "}" or "-----" is not worth masking.
const MIN_LINE_LENGTH = 6

/**
 * Masks secret values in texts that the runner does not mask: the summary and the outputs.
 * `inScripts` are the secrets in the scripts themselves.
 */
export function createRedaction(
  { secretVariables = {}, password, passphrase }: Pick<Inputs, 'secretVariables' | 'password' | 'passphrase'>,
  inScripts: readonly string[] = [],
): (text: string) => string {
  const values = [...Object.values(secretVariables), password, passphrase, ...inScripts].filter(isMaskable)
  const forms = [...new Set(values.flatMap(listEncodings))]
    .filter(isMaskable)
    .sort((left, right) => right.length - left.length)
  const byBeginning = Map.groupBy(forms, form => form.slice(0, MIN_LENGTH))
  return text => (byBeginning.size === 0 ? text : maskEncodings(text, byBeginning))
}

// One pass for any number of secrets; overlapping ones are all masked.
function maskEncodings(text: string, byBeginning: ReadonlyMap<string, string[]>): string {
  let [shown, end] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    const form = byBeginning.get(text.slice(at, at + MIN_LENGTH))?.find(one => text.startsWith(one, at))
    if (form === undefined) {
      if (at >= end) shown += text[at]
      continue
    }
    if (at >= end) shown += '***'
    end = Math.max(end, at + form.length)
  }
  return shown
}

const isMaskable = (value: string | undefined): value is string =>
  value !== undefined && value.trim().length >= MIN_LENGTH

/** The forms in which a value can appear: itself, as SQL, as JSON, on one line, and line by line. */
const listEncodings = (value: string): string[] => [
  value,
  value.replace(/\\/g, '\\\\').replace(/'/g, "''"),
  JSON.stringify(value).slice(1, -1),
  value.replace(/\s*\n\s*/g, ' '),
  value.replace(/\s+/g, ' '),
  ...value
    .split('\n')
    .map(line => line.trim())
    .filter(line => value.includes('\n') && line.length >= MIN_LINE_LENGTH && !line.startsWith('-----')),
]

/** Masks what Snowflake's message repeats of a statement's secrets, including the beginning of one or a part in quotes. */
export function redactMessage(message: string, { secrets = [], shown }: Statement, redact: (text: string) => string) {
  const own = createRedaction({ secretVariables: undefined, password: undefined, passphrase: undefined }, secrets)
  const whole = maskSecretsInText(redact(own(message))).shown
  const rest = secrets.reduce((text, value) => maskPrefixes(text, value, shown), whole)
  return rest.replace(QUOTED, quoted => {
    const repeats = !shown.includes(quoted) && secrets.some(value => value.includes(quoted))
    return repeats ? '***' : quoted
  })
}

const QUOTED = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g
// Fewer characters give away too little of a secret.
const MIN_PREFIX_LENGTH = 6

/** Snowflake shortens a long literal to its beginning and three dots. */
function maskPrefixes(text: string, value: string, shown: string): string {
  const beginning = value.slice(0, MIN_PREFIX_LENGTH)
  if (beginning.length < MIN_PREFIX_LENGTH) return text
  let rest = text
  for (let at = rest.indexOf(beginning); at >= 0; at = rest.indexOf(beginning, at + 1)) {
    let end = at + beginning.length
    while (end < rest.length && rest[end] === value[end - at]) end++
    if (!shown.includes(rest.slice(at, end))) rest = `${rest.slice(0, at)}***${rest.slice(end)}`
  }
  return rest
}

/** Masks the secrets in every text of rows or other plain data, before it becomes JSON. */
export function redactData<T>(data: T, redact: (text: string) => string): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value === 'string') return redact(value)
    if (typeof value === 'number') return redact(String(value)) === String(value) ? value : '***'
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [redact(name), one]))
  })
}
