import { setSecret } from '@actions/core'

/** Replaces a secret in texts; the runner uses the same mask in the log. */
export const MASK = '***'

// Shorter lines ("}", "==") would mask half of the log and protect nothing.
const SHORTEST_LINE = 6
// Shorter values are parts of many words.
const SHORTEST_VALUE = 4

/** Masks a value in the log, and each line of a multi-line value, because the runner masks line by line. */
export function mask(value: string): string {
  if (value.trim() === '') return value
  setSecret(value)
  for (const line of secretLines(value)) setSecret(line)
  return value
}

/**
 * Creates a function that masks values in texts that the runner does not mask: summaries, outputs, errors.
 * It finds a value in each form in which a service might repeat it. Values of fewer than four characters are masked only
 * as a whole text, in quotes or after `=` or `:`; with `shortValues: 'keep'` not at all.
 */
export function createRedactor(
  values: Iterable<string>,
  { shortValues = 'quoted' }: { shortValues?: 'quoted' | 'keep' } = {},
): (text: string) => string {
  const all = [...new Set(values)].filter(value => value.trim() !== '')
  const forms = [...new Set(all.flatMap(listForms))].filter(isLongEnough)
  const byStart = Map.groupBy(forms.toSorted(longestFirst), form => form.slice(0, SHORTEST_VALUE))
  const short = shortValues === 'keep' ? [] : all.filter(value => !isLongEnough(value))
  const shortPatterns = short.map(
    value => new RegExp(`(["'\`]|[=:] ?)${value.replace(/\W/g, '\\$&')}(?=\\1|[\\s,;)}]|$)`, 'g'),
  )
  return text => {
    if (short.includes(text)) return MASK
    const redacted = byStart.size === 0 ? text : replaceForms(text, byStart)
    return shortPatterns.reduce((rest, pattern) => rest.replace(pattern, `$1${MASK}`), redacted)
  }
}

const isLongEnough = (value: string): boolean => value.trim().length >= SHORTEST_VALUE
const longestFirst = (one: string, other: string): number => other.length - one.length

// One pass for any number of values; overlapping values are masked completely.
function replaceForms(text: string, byStart: ReadonlyMap<string, string[]>): string {
  let [redacted, end] = ['', 0]
  for (let at = 0; at < text.length; at++) {
    const form = byStart.get(text.slice(at, at + SHORTEST_VALUE))?.find(form => text.startsWith(form, at))
    if (form === undefined) continue
    if (at >= end) redacted += text.slice(end, at) + MASK
    end = Math.max(end, at + form.length)
  }
  return redacted + text.slice(end)
}

/** The value itself, as SQL, JSON, URL, base64 and HTML, on one line, and line by line. */
const listForms = (value: string): string[] => [
  value,
  value.trim(),
  value.replace(/\\/g, '\\\\').replace(/'/g, "''"),
  JSON.stringify(value).slice(1, -1),
  encodeURIComponent(value.toWellFormed()),
  Buffer.from(value).toString('base64'),
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  value.replace(/\s*\n\s*/g, ' '),
  value.replace(/\s+/g, ' '),
  ...secretLines(value),
]

/** The lines of a multi-line value that are worth masking: not the marks of a key's beginning and end. */
function secretLines(value: string): string[] {
  const lines = value.split(/\r?\n/).map(line => line.trim())
  return lines.length === 1 ? [] : lines.filter(line => line.length >= SHORTEST_LINE && !line.startsWith('-----'))
}
