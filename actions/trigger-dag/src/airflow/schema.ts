import { ActionError } from '../../../shared/errors.ts'

/** Checks a value of unknown shape; `at` says where it stands in the reply. */
export type Decode<T> = (value: unknown, at: string) => T

const wrong = (at: string, what: string): never => {
  throw new ActionError(`Airflow's reply is not as expected: ${at} is not ${what}`, {
    hint: 'Is the address that of Airflow 3, and not of a page in front of it?',
  })
}

export const text: Decode<string> = (value, at) => (typeof value === 'string' ? value : wrong(at, 'a text'))

export const number: Decode<number> = (value, at) => (typeof value === 'number' ? value : wrong(at, 'a number'))

export const flag: Decode<boolean> = (value, at) => (typeof value === 'boolean' ? value : wrong(at, 'true or false'))

/** An ISO date and time, as milliseconds since 1970. */
export const time: Decode<number> = (value, at) => {
  const ms = Date.parse(text(value, at))
  return Number.isNaN(ms) ? wrong(at, 'a time') : ms
}

/** Null and a missing field are both `undefined`. */
export const maybe =
  <T>(decode: Decode<T>): Decode<T | undefined> =>
  (value, at) =>
    value === undefined || value === null ? undefined : decode(value, at)

export const list =
  <T>(decode: Decode<T>): Decode<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((item, index) => decode(item, `${at}[${index}]`)) : wrong(at, 'a list')

type Fields = Record<string, Decode<unknown>>
type Decoded<F extends Fields> = { [K in keyof F]: F[K] extends Decode<infer T> ? T : never }

/** The named fields of a JSON object; other fields are left out. */
export const fields =
  <F extends Fields>(decoders: F): Decode<Decoded<F>> =>
  (value, at) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return wrong(at, 'an object')
    const source: Record<string, unknown> = { ...value }
    return Object.fromEntries(
      Object.entries(decoders).map(([key, decode]) => [key, decode(source[key], `${at}.${key}`)]),
    ) as Decoded<F>
  }
