import { type ObjectName, parseObjectName } from '../sql/identifier.ts'
import { readReturnType } from './data-types.ts'
import { normalizeSql } from './definitions.ts'
import { decodeEscapes, type RequestedValue } from './property-values.ts'

/** What the values of a statement refer to. */
export interface ComparisonContext {
  /** The database and schema in which unqualified names are looked up. */
  currentSchema?: ObjectName
  /** The session's TIMESTAMP_TYPE_MAPPING; Snowflake's default is TIMESTAMP_NTZ. */
  timestampMapping?: string
}

/** Whether a requested value is the live one; undefined if the values cannot be compared. */
export type Matcher = (requested: RequestedValue, live: string, context: ComparisonContext) => boolean | undefined

/** Whether SHOW and DESCRIBE print a value as absent. */
export const isUnset = (live: string): boolean => /^(null|none|\[\]|\(\))?$/i.test(live.trim())

const isRequestedUnset = (value: RequestedValue): boolean =>
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
const normalizeBoolean = (text: string): string => {
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

/** The items of a list as SHOW and DESCRIBE print it: JSON, `[a, b]`, `(a, b)` or `a,b`. */
export function parseLiveList(live: string): string[] {
  const text = live.trim()
  if (isUnset(text)) return []
  if (text.startsWith('[')) {
    try {
      const items: unknown = JSON.parse(text)
      if (Array.isArray(items)) return items.map(String)
    } catch {
      // `[a, b]` is no JSON.
    }
  }
  return text
    .replace(/^[[({]|[\])}]$/g, '')
    .split(',')
    .map(item => item.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter(item => item !== '')
}

/** The items of a requested list; a single value is a list of one. Undefined if one of them is an expression. */
export function listItems(value: RequestedValue): string[] | undefined {
  if (isRequestedUnset(value)) return []
  const items = (value.type === 'list' ? value.items : [value]).map(readScalar)
  return items.some(item => item === undefined) ? undefined : (items as string[])
}

const compareLists =
  (normalize: (item: string) => string, isOrdered = false): Matcher =>
  (requested, live) => {
    const wanted = listItems(requested)?.map(normalize)
    if (wanted === undefined) return undefined
    const current = parseLiveList(live).map(normalize)
    const order = (items: string[]): string => JSON.stringify(isOrdered ? items : [...new Set(items)].sort())
    return order(wanted) === order(current)
  }

/** A set of texts. */
export const matchList: Matcher = compareLists(item => item)
/** A set of keywords or names in any case. */
export const matchWordList: Matcher = compareLists(item => item.replaceAll('"', '').toUpperCase())
/** The percentages of the triggers of a resource monitor: 80, 80%. */
export const matchPercentages: Matcher = compareLists(item => item.replace('%', ''))
/** Names, as far as both have them qualified. */
export const matchNameList: Matcher = (requested, live, context) => {
  const items = requested.type === 'list' ? requested.items : [requested]
  if (listItems(requested) === undefined) return undefined
  const current = parseLiveList(live)
  if (isRequestedUnset(requested) || items.length !== current.length) {
    return isRequestedUnset(requested) && current.length === 0
  }
  return items.every(item => current.some(name => matchIdentifier(item, name, context) === true))
}

/** SQL text: white space, comments and case outside of quotes do not matter. */
export const matchSql: Matcher = (requested, live) =>
  normalizeSql(requested.type === 'string' ? requested.value : requested.text) === normalizeSql(live)

/** CLUSTER BY (a, b), which SHOW prints as LINEAR(a, b). */
export const matchClusterBy: Matcher = (requested, live) => {
  const normalize = (text: string) =>
    normalizeSql(text)
      .replace(/^LINEAR \( (.*) \)$/, '$1')
      .replace(/^\( (.*) \)$/, '$1')
  return normalize(requested.text) === normalize(live)
}

/** Whether a word is in a list such as `MANAGED ACCESS, TRANSIENT`. */
export const hasOption = (live: string, option: string): boolean => live.toUpperCase().split(/,\s*/).includes(option)

export const matchOption =
  (option: string): Matcher =>
  (requested, live, context) =>
    matchBoolean(requested, String(hasOption(live, option)), context)

/** A boolean in the JSON of SHOW … POLICIES: {"EXEMPT_OTHER_POLICIES": "TRUE"}; absent is false. */
export const matchOptionsMember =
  (name: string): Matcher =>
  (requested, live, context) => {
    const value = live.split(`"${name}"`)[1]?.match(/\w+/)?.[0] ?? 'false'
    return matchBoolean(requested, value, context)
  }

/** The result type of a routine: VARCHAR, VARCHAR NOT NULL, TABLE (A NUMBER, B VARCHAR). */
export const matchReturnType: Matcher = (requested, live, { timestampMapping }) => {
  const [wanted, current] = [requested.text, live].map(text => readReturnType(text, timestampMapping))
  if (wanted === undefined || current === undefined) return undefined
  const withoutSizes = (text: string) => text.replace(/\([\d, ]+\)/g, '')
  // Some rows of DESCRIBE have the types without their sizes.
  return wanted === current || (!/\d/.test(live) && withoutSizes(wanted) === withoutSizes(current))
}

// DESCRIBE prints escapes (\n, \\N); SHOW FILE FORMATS has the characters.
const normalizeFileFormatText = (text: string): string =>
  /^(none|auto)?$/i.test(text) ? text.toUpperCase() : decodeEscapes(text)

/** A property of a file format: a delimiter, a keyword, a number or a list of texts. */
export const matchFileFormatOption: Matcher = (requested, live) => {
  const wanted = listItems(requested)
  if (wanted === undefined) return undefined
  if (isRequestedUnset(requested)) return isUnset(live)
  if (requested.type === 'list') {
    const current = parseLiveList(live)
    const isSameText = (left: string, right = ''): boolean =>
      left === right || left === decodeEscapes(right) || decodeEscapes(left) === right
    return wanted.length === current.length && wanted.every((item, index) => isSameText(item, current[index]))
  }
  const [scalar = ''] = wanted
  if (requested.type === 'word')
    return normalizeBoolean(scalar) === normalizeBoolean(live) || scalar === live.toUpperCase()
  if (requested.type === 'number') return scalar === live
  const [left, right] = [scalar, live].map(normalizeFileFormatText)
  return left === right || left === decodeEscapes(right ?? '') || scalar.toUpperCase() === live.toUpperCase()
}

const withoutPemHeaders = (text: string): string => text.replace(/-----[^-]+-----|\s/g, '')

/** The matcher for a property that DESCRIBE lists under its own name: by the form of the requested value. */
export const matchByType: Matcher = (requested, live, context) => {
  switch (requested.type) {
    case 'string':
      // DESCRIBE prints keywords in upper case, keys without headers, and a list of one without brackets.
      return (
        matchText(requested, live, context) ||
        requested.value.toUpperCase() === parseLiveList(live).join(',').toUpperCase() ||
        (/^\s*-----BEGIN/.test(requested.value) && withoutPemHeaders(requested.value) === withoutPemHeaders(live))
      )
    case 'number':
      return matchNumber(requested, live, context)
    case 'word':
      if (/^(TRUE|FALSE)$/i.test(requested.text)) return matchBoolean(requested, live, context)
      return matchWord(requested, live, context) || matchIdentifier(requested, live, context)
    case 'list':
      return matchWordList(requested, live, context) || matchNameList(requested, live, context)
    default:
      return undefined
  }
}
