import { getInput, warning } from '@actions/core'
import { ActionError } from './errors.ts'
import { mask } from './redact.ts'
import { readDataMap } from './yaml-data.ts'
import { formatCommentWarnings, formatOmissionProblems } from './yaml-document.ts'
import { readTextMap } from './yaml-map.ts'

/** Turns an input's trimmed text into a value. */
type Parse<T> = (raw: string, more?: Untrimmed) => T
type Read = (name: string) => string

interface Untrimmed {
  /** The text before trimming: leading spaces and trailing lines matter in YAML. */
  whole: string
  /** Adds a warning; the message follows the input's name. */
  warn(message: string): void
}

/** One input: the name in action.yml, and how its text becomes a value. */
export interface Input<T> {
  name: string
  parse: Parse<T>
}

/** An input that is required (or has a default in action.yml). */
export function required<T>(name: string, parse: Parse<T>): Input<T> {
  return { name, parse: (raw, more) => (raw === '' ? invalid('is required') : parse(raw, more)) }
}

/** An optional input: `undefined` if absent, never an empty string. */
export function optional<T>(name: string, parse: Parse<T>): Input<T | undefined> {
  return { name, parse: (raw, more) => (raw === '' ? undefined : parse(raw, more)) }
}

/** Any text. */
export const text: Parse<string> = raw => raw

/** A secret, which is masked. */
export const secret: Parse<string> = raw => mask(raw)

/** A text that matches a pattern; `what` describes it in the error ("a stack name: letters, digits and hyphens"). */
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

/** A YAML map of names to texts, exactly as written (`007` is not converted to 7). */
export const map: Parse<Record<string, string>> = (raw, more) => {
  const { texts, omissions } = rejectProblems(readTextMap(more?.whole ?? raw))
  for (const message of formatCommentWarnings(omissions)) more?.warn(message)
  return texts
}

/** A YAML map of names to secrets: masks every value, and rejects values that YAML shortens. */
export const secretMap: Parse<Record<string, string>> = (raw, more) => {
  mask(raw)
  const read = readTextMap(more?.whole ?? raw)
  for (const value of Object.values(read.texts)) mask(value)
  return rejectProblems({ ...read, problems: [...read.problems, ...formatOmissionProblems(read.omissions)] }).texts
}

/** A YAML or JSON map with values of any type. */
export const object: Parse<Record<string, unknown>> = (raw, more) => {
  const { data, omissions } = rejectProblems(readDataMap(more?.whole ?? raw))
  for (const message of formatCommentWarnings(omissions)) more?.warn(message)
  return data
}

/** Returns the parsed value, or rejects the input with all its problems. */
export const rejectProblems = <T extends { problems: string[] }>(read: T): T =>
  read.problems.length > 0 ? invalid(...read.problems) : read

type Schema = Record<string, Input<unknown>>
/** The values of a schema, with the type each parser gives. */
export type Values<S> = { [K in keyof S]: S[K] extends Input<infer T> ? T : never }
/** A check across inputs: yields problems that begin with an input's name. */
export type Rule<S> = (values: Partial<Values<S>>) => Iterable<string>

/**
 * Reads all inputs. `rules` check the inputs that could be parsed.
 * @throws ActionError with all problems, by name.
 */
export function readInputs<S extends Schema>(
  schema: S,
  { read = wholeInput, rules = [], warn = warning }: { read?: Read; rules?: Rule<S>[]; warn?: typeof warning } = {},
): Values<S> {
  const problems: string[] = []
  const values: Partial<Record<string, unknown>> = {}
  for (const [key, { name, parse }] of Object.entries(schema)) {
    try {
      const whole = read(name)
      values[key] = parse(whole.trim(), { whole, warn: message => warn(`${name} ${message}`) })
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error
      problems.push(...error.problems.map(problem => `${name} ${problem}`))
    }
  }
  for (const rule of rules) problems.push(...rule(values as Partial<Values<S>>))
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), { hint: 'Check the step\'s "with:" block.' })
  }
  return values as Values<S>
}

const wholeInput: Read = name => getInput(name, { trimWhitespace: false })

class InvalidInput extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('; '))
    this.problems = problems
  }
}

/** Rejects the text of an input; each problem continues a message that starts with the name of the input ("must be …"). */
export function invalid(...problems: string[]): never {
  throw new InvalidInput(problems)
}
