import type { Inputs } from './inputs.ts'
import { maskSecretsInText } from './secret-literals.ts'
import type { Statement } from './statement.ts'

// A short value (a digit, "on") stands in half of all texts; taking it out would tell more than it hides.
const SHORTEST = 4
// A line of a longer secret may be told alone; "}" or "-----" is none.
const SHORTEST_LINE = 6

/**
 * Takes secret values out of texts that go where the runner masks nothing: the summary, the outputs.
 * `inScripts` are those that stand in the scripts themselves.
 */
export function redaction(
  { secretVariables = {}, password, passphrase }: Pick<Inputs, 'secretVariables' | 'password' | 'passphrase'>,
  inScripts: readonly string[] = [],
): (text: string) => string {
  const values = [...Object.values(secretVariables), password, passphrase, ...inScripts].filter(isLong)
  const forms = [...new Set(values.flatMap(formsOf))].filter(isLong).sort((left, right) => right.length - left.length)
  const byBeginning = Map.groupBy(forms, form => form.slice(0, SHORTEST))
  return text => (byBeginning.size === 0 ? text : withoutSecrets(text, byBeginning))
}

// One pass, however many secrets there are; where two of them overlap, both are gone.
function withoutSecrets(text: string, byBeginning: ReadonlyMap<string, string[]>): string {
  let [shown, end] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    const form = byBeginning.get(text.slice(at, at + SHORTEST))?.find(one => text.startsWith(one, at))
    if (form === undefined) {
      if (at >= end) shown += text[at]
      continue
    }
    if (at >= end) shown += '***'
    end = Math.max(end, at + form.length)
  }
  return shown
}

const isLong = (value: string | undefined): value is string => value !== undefined && value.trim().length >= SHORTEST

/** A value as it is, as SQL, as JSON, on one line, and line by line. */
const formsOf = (value: string): string[] => [
  value,
  value.replace(/\\/g, '\\\\').replace(/'/g, "''"),
  JSON.stringify(value).slice(1, -1),
  value.replace(/\s*\n\s*/g, ' '),
  value.replace(/\s+/g, ' '),
  ...value
    .split('\n')
    .map(line => line.trim())
    .filter(line => value.includes('\n') && line.length >= SHORTEST_LINE && !line.startsWith('-----')),
]

/** Takes out of Snowflake's message what it repeats of a statement's secrets, also the beginning of one, or a part in quotes. */
export function redactMessage(message: string, { secrets = [], shown }: Statement, redact: (text: string) => string) {
  const own = redaction({ secretVariables: undefined, password: undefined, passphrase: undefined }, secrets)
  const whole = maskSecretsInText(redact(own(message))).shown
  const rest = secrets.reduce((text, value) => withoutBeginnings(text, value, shown), whole)
  return rest.replace(QUOTED, quoted => {
    const repeats = !shown.includes(quoted) && secrets.some(value => value.includes(quoted))
    return repeats ? '***' : quoted
  })
}

const QUOTED = /(?<=['"[`])[^'"\]`]+(?=['"\]`])/g
// Fewer characters are as good as no part of a secret.
const SHORTEST_BEGINNING = 6

/** A long literal is told by its beginning and three dots. */
function withoutBeginnings(text: string, value: string, shown: string): string {
  const beginning = value.slice(0, SHORTEST_BEGINNING)
  if (beginning.length < SHORTEST_BEGINNING) return text
  let rest = text
  for (let at = rest.indexOf(beginning); at >= 0; at = rest.indexOf(beginning, at + 1)) {
    let end = at + beginning.length
    while (end < rest.length && rest[end] === value[end - at]) end++
    if (!shown.includes(rest.slice(at, end))) rest = `${rest.slice(0, at)}***${rest.slice(end)}`
  }
  return rest
}

/** Rows or other plain data with the secrets taken out of every text; what JSON makes of it is JSON still. */
export function redactData<T>(data: T, redact: (text: string) => string): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) => {
    if (typeof value === 'string') return redact(value)
    if (typeof value === 'number') return redact(String(value)) === String(value) ? value : '***'
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [redact(name), one]))
  })
}
