import { setSecret } from '@actions/core'
import { SHORTEST_VALUE, ValueMatcher } from './value-matcher.ts'

/** Replaces a secret in texts; the runner uses the same mask in the log. */
export const MASK = '***'

// Shorter lines ("}", "==") would mask half of the log and protect nothing.
const SHORTEST_LINE = 6
// Shorter values that are broken over lines are found in ordinary texts.
const SHORTEST_BROKEN_VALUE = 8
// A message, not a script.
const LONGEST_BROKEN_TEXT = 100_000

/** Masks a value in the log, and each line of a multi-line value, because the runner masks line by line. */
export function mask(value: string): string {
  if (value.trim() === '') return value
  setSecret(value)
  for (const line of secretLines(value)) setSecret(line)
  return value
}

/** How a redactor finds values. */
export interface RedactorOptions {
  /** Whether values of fewer than four characters are masked where they are a whole value, or not at all. */
  shortValues?: 'quoted' | 'keep'
  /** `echo`: also in another case and broken over lines, as a service repeats what it was sent. */
  matching?: 'exact' | 'echo'
}

/**
 * Creates a function that masks values in texts that the runner does not mask: summaries, outputs, errors.
 * It finds a value in each form in which a service might repeat it. Values of fewer than four characters are masked only
 * as a whole text, in quotes or after `=` or `:`; with `shortValues: 'keep'` not at all.
 */
export function createRedactor(
  values: Iterable<string>,
  { shortValues = 'quoted', matching = 'exact' }: RedactorOptions = {},
): (text: string) => string {
  const all = [...new Set(values)].filter(value => value.trim() !== '')
  const matcher = new ValueMatcher(listLongForms(all), { ignoreCase: matching === 'echo' })
  const short = shortValues === 'keep' ? [] : all.filter(value => !isLongEnough(value))
  const shortPatterns = short.map(
    value => new RegExp(`(["'\`]|[=:] ?)${value.replace(/\W/g, '\\$&')}(?=\\1|[\\s,;)}]|$)`, 'g'),
  )
  return text => {
    if (short.includes(text)) return MASK
    const unbroken = matching === 'exact' ? text : maskRanges(text, findBrokenRanges(text, matcher))
    const redacted = maskRanges(unbroken, matcher.findRanges(unbroken))
    return shortPatterns.reduce((rest, pattern) => rest.replace(pattern, `$1${MASK}`), redacted)
  }
}

const isLongEnough = (value: string): boolean => value.trim().length >= SHORTEST_VALUE

function* listLongForms(values: readonly string[]): Generator<string> {
  for (const value of values) for (const form of listForms(value)) if (isLongEnough(form)) yield form
}

/** Replaces parts of a text, in the order of their starts; those that overlap become one. */
export function maskRanges(text: string, ranges: Iterable<{ start: number; end: number }>): string {
  let [masked, last] = ['', 0]
  for (const { start, end } of ranges) {
    if (start >= last) masked += text.slice(last, start) + MASK
    last = Math.max(last, end)
  }
  return last === 0 ? text : masked + text.slice(last)
}

const LINE_BREAK = /(?<!\s)\s*\n\s*/g

/** The values with line breaks in them. */
function* findBrokenRanges(text: string, matcher: ValueMatcher): Generator<{ start: number; end: number }> {
  if (!text.includes('\n') || text.length > LONGEST_BROKEN_TEXT) return
  const breaks = [...text.matchAll(LINE_BREAK)]
  let [next, removed] = [0, 0]
  for (const { start, end } of matcher.findRanges(text.replace(LINE_BREAK, ''))) {
    for (let found = breaks[next]; found !== undefined && found.index - removed <= start; found = breaks[++next]) {
      removed += found[0].length
    }
    let inside = 0
    for (let at = next; (breaks[at]?.index ?? text.length) - removed - inside < end && at < breaks.length; at++) {
      inside += breaks[at]?.[0].length ?? 0
    }
    if (inside > 0 && end - start >= SHORTEST_BROKEN_VALUE)
      yield { start: start + removed, end: end + removed + inside }
  }
}

/** The value itself, as SQL, JSON, URL, base64 and HTML, on one line, and line by line. */
function listForms(value: string): string[] {
  const base64 = Buffer.from(value).toString('base64')
  // Nothing in a word has another form.
  if (/^[\w.-]+$/.test(value)) return [value, base64]
  return [
    value,
    value.trim(),
    value.replace(/\\/g, '\\\\').replace(/'/g, "''"),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams([['', value]]).toString().slice(1),
    base64,
    value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
    value.replace(LINE_BREAK, ''),
    value.replace(LINE_BREAK, ' '),
    value.replace(/\s+/g, ' '),
    ...secretLines(value),
  ]
}

/** The lines of a multi-line value that are worth masking: not the marks of a key's beginning and end. */
function secretLines(value: string): string[] {
  const lines = value.split(/\r?\n/).map(line => line.trim())
  return lines.length === 1 ? [] : lines.filter(line => line.length >= SHORTEST_LINE && !line.startsWith('-----'))
}
