import { type ObjectName, parseObjectName } from '../sql/identifier.ts'
import type { ComparisonContext } from './comparison.ts'
import { readReturnType } from './data-types.ts'
import { normalizeSql } from './definitions.ts'
import type { RequestedValue } from './property-values.ts'

/** Whether a requested value is the live one; undefined if the values cannot be compared. */
export type Matcher = (requested: RequestedValue, live: string, context: ComparisonContext) => boolean | undefined

/** Whether SHOW and DESCRIBE print a value as absent. */
export const isUnset = (live: string): boolean => /^(null|none|\[\]|\(\))?$/i.test(live.trim())

export const isRequestedUnset = (value: RequestedValue): boolean =>
  (value.type === 'string' && value.value === '') ||
  (value.type === 'word' && (value.text.toUpperCase() === 'NULL' || value.text.toUpperCase() === 'NONE')) ||
  (value.type === 'list' && value.items.length === 0)

/** The text of a value without quotes; undefined for lists, groups and expressions. */
export function readScalar(value: RequestedValue): string | undefined {
  if (value.type === 'string') return value.value
  if (value.type === 'number') return String(value.value)
  return value.type === 'word' ? value.name.join('.') : undefined
}

/** A matcher of two normalized texts; both absent is the same. */
const compareNormalized =
  (normalize: (text: string) => string | undefined): Matcher =>
  (requested, live) => {
    if (isRequestedUnset(requested) && isUnset(live)) return true
    const scalar = readScalar(requested)
    const [wanted, current] = [scalar === undefined ? undefined : normalize(scalar), normalize(live)]
    if (wanted === undefined) return undefined
    return wanted === (current ?? (isUnset(live) ? '' : undefined))
  }

/** Free text: comments, titles. */
export const matchText: Matcher = (requested, live) => {
  const scalar = requested.type === 'string' ? requested.value : readScalar(requested)
  if (scalar === undefined) return undefined
  return scalar === live || (isRequestedUnset(requested) && isUnset(live))
}

/** Keywords in any case, quoted or not. */
export const matchWord: Matcher = compareNormalized(text => text.trim().toUpperCase().replace(/\s+/g, ' '))

const BOOLEANS: Record<string, string> = { Y: 'true', YES: 'true', ON: 'true', N: 'false', NO: 'false', OFF: 'false' }
export const normalizeBoolean = (text: string): string => {
  const word = text.trim().toUpperCase()
  if (word === '' || word === 'NULL') return 'false'
  return BOOLEANS[word] ?? word.toLowerCase()
}
export const formatBoolean = (live: string): string => normalizeBoolean(live).toUpperCase()

/** TRUE and FALSE, as true/false, Y/N or ON/OFF; absent is false. */
export const matchBoolean: Matcher = compareNormalized(normalizeBoolean)

/** Numbers; absent is 0: AUTO_SUSPEND = NULL never suspends, as 0. */
export const matchNumber: Matcher = compareNormalized(text =>
  isUnset(text) ? '0' : Number.isNaN(Number(text)) ? text.toUpperCase() : String(Number(text)),
)

/** XSMALL, 'X-SMALL' and X-Small; XXLARGE, X2LARGE and 2X-Large. */
export const matchSize: Matcher = compareNormalized(text =>
  text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^(X{2,})(?=LARGE)/, x => `${x.length}X`)
    .replace(/^X(\d)(?=LARGE)/, '$1X'),
)

const UNITS: Record<string, number> = { SECOND: 1, MINUTE: 60, HOUR: 3600, DAY: 86_400 }
/** '1 hour', '60 minutes'; other texts (USING CRON …, DOWNSTREAM) match in any case and spacing. */
export const matchDuration: Matcher = compareNormalized(text => {
  const [, count = '', unit = ''] = /^\s*(\d+)\s*([A-Z]+?)S?\s*$/i.exec(text) ?? []
  const seconds = UNITS[{ M: 'MINUTE', H: 'HOUR', S: 'SECOND' }[unit.toUpperCase()] ?? unit.toUpperCase()]
  return seconds === undefined ? text.trim().toUpperCase().replace(/\s+/g, ' ') : `${Number(count) * seconds} s`
})

/** Whether two names are the same as far as both are qualified. */
const isSameTail = (left: ObjectName, right: ObjectName): boolean => {
  const length = Math.min(left.length, right.length)
  return left.slice(-length).every((part, index) => part === right.slice(-length)[index])
}

/** A name, qualified or not; SHOW prints some names without their schema. */
export const matchIdentifier: Matcher = (requested, live, { currentSchema = [] }) => {
  if (isRequestedUnset(requested)) return isUnset(live)
  if (requested.type !== 'word' && requested.type !== 'string') return undefined
  if (isUnset(live)) return false
  const current = parseObjectName(live)
  // A string is read as an identifier: 'etl' is ETL.
  const names =
    requested.type === 'word' ? [requested.name] : [requested.value, requested.value.toUpperCase()].map(parseObjectName)
  return names.some(name => {
    const missing = Math.max(0, current.length - name.length)
    return isSameTail([...currentSchema.slice(0, missing), ...name], current)
  })
}

/** SQL text: white space, comments and case outside of quotes do not matter. */
export const matchSql: Matcher = (requested, live) =>
  normalizeSql(requested.type === 'string' ? requested.value : requested.text) === normalizeSql(live)

const normalizeCondition = (sql: string): string =>
  normalizeSql(sql)
    .replace(/^\( (.*) \)$/, '$1')
    .replace(/^EXISTS \( (.*) \)$/, '$1')

/** IF (EXISTS (…)), of which SHOW ALERTS lists the query. */
export const matchCondition: Matcher = (requested, live) =>
  normalizeCondition(requested.type === 'string' ? requested.value : requested.text) === normalizeCondition(live)

/** REFRESH_MODE = AUTO: SHOW lists the mode that Snowflake chose when the table was created. */
export const matchRefreshMode: Matcher = (requested, live, context) =>
  readScalar(requested)?.toUpperCase() === 'AUTO' || matchWord(requested, live, context)

/** CLUSTER BY (a, b), which SHOW prints as LINEAR(a, b). */
export const matchClusterBy: Matcher = (requested, live) => {
  const normalize = (text: string) =>
    normalizeSql(text)
      .replace(/^LINEAR \( (.*) \)$/, '$1')
      .replace(/^\( (.*) \)$/, '$1')
  return normalize(requested.text) === normalize(live)
}

/** The result type of a routine: VARCHAR, VARCHAR NOT NULL, TABLE (A NUMBER, B VARCHAR). */
export const matchReturnType: Matcher = (requested, live) => {
  const [wanted, current] = [requested.text, live].map(readReturnType)
  if (wanted === undefined || current === undefined) return undefined
  const withoutSizes = (text: string) => text.replace(/\([\d, ]+\)/g, '')
  // Some rows of DESCRIBE have the types without their sizes.
  return wanted === current || (!/\d/.test(live) && withoutSizes(wanted) === withoutSizes(current))
}
