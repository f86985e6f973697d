import { decodeEscapes } from '../sql/literals.ts'
import { readJsonMembers } from '../sql/rows.ts'
import {
  isRequestedUnset,
  isUnset,
  type Matcher,
  matchBoolean,
  matchIdentifier,
  matchNumber,
  matchText,
  matchWord,
  normalizeBoolean,
  readScalar,
} from './matchers.ts'
import type { RequestedValue } from './property-values.ts'

/** The items of a list as SHOW and DESCRIBE print it: JSON, `[a, b]`, `(a, b)` or `a,b`. */
export function parseLiveList(live: string): string[] {
  const text = live.trim()
  if (isUnset(text)) return []
  if (text.startsWith('[')) {
    try {
      const items: unknown = JSON.parse(text)
      if (Array.isArray(items)) return items.map(readListItem)
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

/** DESC NETWORK POLICY lists rules as `{"fullyQualifiedRuleName": "D.S.R"}`, "CREATE NETWORK POLICY" page. */
function readListItem(item: unknown): string {
  const isRule = typeof item === 'object' && item !== null && 'fullyQualifiedRuleName' in item
  return String(isRule ? item.fullyQualifiedRuleName : item)
}

/** The items of a requested list; a single value is a list of one. Undefined if one of them is an expression. */
function listItems(value: RequestedValue): string[] | undefined {
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

/** SECRETS = ('token' = d.s.secret) of a routine; SHOW lists a JSON object of variables and names. */
export const matchSecrets: Matcher = ({ text }, live, context) => {
  const wanted = [...text.matchAll(/'([^']*)'\s*=\s*([^,()\s]+)/g)]
  const current = readJsonMembers(live)
  if (current === undefined) return isUnset(live) ? wanted.length === 0 : undefined
  const isSame = ([, variable = '', secret = '']: RegExpMatchArray) =>
    matchIdentifier({ type: 'string', text: '', value: secret }, current.get(variable) ?? '', context) === true
  return wanted.length === current.size && wanted.every(isSame)
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
