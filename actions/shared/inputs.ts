import { getInput } from '@actions/core'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import { ActionError } from './errors.ts'
import { mask } from './secrets.ts'

type Parse<T> = (raw: string) => T
type Read = (name: string) => string

/** One input: the name in action.yml, and how its text becomes a value. */
export interface Input<T> {
  name: string
  parse: Parse<T>
}

/** An input that must be given (or have a default in action.yml). */
export function required<T>(name: string, parse: Parse<T>): Input<T> {
  return { name, parse: raw => (raw === '' ? invalid('is required') : parse(raw)) }
}

/** An input that may be left out: absent is `undefined`, never an empty text. */
export function optional<T>(name: string, parse: Parse<T>): Input<T | undefined> {
  return { name, parse: raw => (raw === '' ? undefined : parse(raw)) }
}

/** Any text. */
export const text: Parse<string> = raw => raw

/** A text that must not be seen: masked as soon as it is read. */
export const secret: Parse<string> = raw => mask(raw)

/** A text of a given form, which `what` says in words ("a stack name: letters, digits and hyphens"). */
export const matching =
  (pattern: RegExp, what: string): Parse<string> =>
  raw =>
    pattern.test(raw) ? raw : invalid(`must be ${what}, not "${raw}"`)

/** A whole number in a range. */
export const integer =
  (min: number, max: number): Parse<number> =>
  raw => {
    const value = Number(raw)
    return /^[+-]?\d+$/.test(raw) && value >= min && value <= max
      ? value
      : invalid(`must be a whole number from ${min} to ${max}, not "${raw}"`)
  }

/** `true` or `false`, in the spellings of the YAML 1.2 core schema. */
export const boolean: Parse<boolean> = raw => {
  if (/^(true|True|TRUE)$/.test(raw)) return true
  if (/^(false|False|FALSE)$/.test(raw)) return false
  return invalid(`must be true or false, not "${raw}"`)
}

/** One of the given words. */
export const oneOf =
  <const T extends string>(...choices: T[]): Parse<T> =>
  raw =>
    choices.find(choice => choice === raw) ?? invalid(`must be one of ${choices.join(', ')}, not "${raw}"`)

/** The lines of a block, trimmed, without the empty ones. */
export const lines: Parse<string[]> = raw =>
  raw
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** A YAML map of names to scalars, as texts exactly as they are written (`007` stays `007`). */
export const map: Parse<Record<string, string>> = raw => {
  const value = yaml(raw, 'failsafe')
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return invalid('must be a YAML map')
  const entries = Object.entries(value)
  const nested = entries.filter(([, item]) => typeof item !== 'string').map(([key]) => key)
  if (nested.length > 0) return invalid(`must map names to plain values; ${nested.join(', ')} is not one`)
  return Object.fromEntries(entries) as Record<string, string>
}

/** A YAML map of names to texts, every value masked as soon as it is read. */
export const secretMap: Parse<Record<string, string>> = raw => {
  mask(raw)
  const values = map(raw)
  for (const value of Object.values(values)) mask(value)
  return values
}

/** YAML or JSON that must be a map; values of any type. */
export const object: Parse<Record<string, unknown>> = raw => {
  const value = yaml(raw, 'core')
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : invalid('must be a YAML or JSON map')
}

// The input may hold a secret, so nothing of it is quoted: neither the parser's messages, nor its warnings of unknown
// tags (a password that begins with "!"). Its code and the place say where to look.
function yaml(raw: string, schema: 'failsafe' | 'core'): unknown {
  try {
    return parseYaml(raw, { schema, logLevel: 'error' })
  } catch (error) {
    const where =
      error instanceof YAMLParseError
        ? `${error.code} at line ${error.linePos?.[0].line}, column ${error.linePos?.[0].col}`
        : 'an alias without an anchor: quote values that begin with *'
    return invalid(`is not valid YAML (${where})`)
  }
}

type Schema = Record<string, Input<unknown>>
/** The values of a schema, with the type each parser gives. */
export type Values<S> = { [K in keyof S]: S[K] extends Input<infer T> ? T : never }
/** A check across inputs: yields what is wrong, in words that begin with an input's name. */
export type Rule<S> = (values: Partial<Values<S>>) => Iterable<string>

/**
 * Reads every input, then reports every bad one together, by name.
 * `rules` see the inputs that could be read, so that their findings stand in the same report.
 */
export function readInputs<S extends Schema>(
  schema: S,
  { read = getInput, rules = [] }: { read?: Read; rules?: Rule<S>[] } = {},
): Values<S> {
  const problems: string[] = []
  const values: Partial<Record<string, unknown>> = {}
  for (const [key, { name, parse }] of Object.entries(schema)) {
    try {
      values[key] = parse(read(name).trim())
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      problems.push(`${name} ${error.message}`)
    }
  }
  for (const rule of rules) problems.push(...rule(values as Partial<Values<S>>))
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), { hint: 'Check the step\'s "with:" block.' })
  }
  return values as Values<S>
}

class InvalidInput extends Error {}

/** Refuses an input's text; the message follows the input's name ("must be …"). */
export function invalid(message: string): never {
  throw new InvalidInput(message)
}
