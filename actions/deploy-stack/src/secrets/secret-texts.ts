export const MASK = '****'

// A shorter value is part of many words, so it is hidden only where it is a whole value.
const SHORTEST_PART = 4
const SHORTEST_LINE = 6

/** Takes values that are known out of any text, in each of the forms in which a service may repeat them. */
export class SecretTexts {
  /** The forms of the longer values, the longest first: one may be a part of another. */
  private readonly parts: string[]
  private readonly short: RegExp[]
  private readonly values: ReadonlySet<string>

  constructor(values: readonly string[]) {
    this.values = new Set(values)
    const forms = values.flatMap(formsOf)
    this.parts = [...new Set(forms)]
      .filter(form => form.length >= SHORTEST_PART)
      .toSorted((one, other) => other.length - one.length)
    this.short = values
      .filter(value => value.length < SHORTEST_PART)
      .map(value => new RegExp(`(["'\`]|[=:] ?)${value.replace(/\W/g, '\\$&')}(?=\\1|[\\s,;)}]|$)`, 'g'))
  }

  /** A text without these values. */
  hide(text: string): string {
    if (this.values.has(text)) return MASK
    const rest = this.parts.reduce((left, part) => left.replaceAll(part, MASK), text)
    return this.short.reduce((left, value) => left.replace(value, `$1${MASK}`), rest)
  }
}

function formsOf(value: string): string[] {
  const lines = value.split(/\r?\n/).map(line => line.trim())
  return [
    value,
    value.trim(),
    ...(lines.length > 1 ? lines.filter(line => line.length >= SHORTEST_LINE && !line.startsWith('-----')) : []),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    Buffer.from(value).toString('base64'),
    value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  ]
}
