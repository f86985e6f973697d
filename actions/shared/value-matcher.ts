// Shorter values are parts of many words.
export const SHORTEST_VALUE = 4

// Five bits of each of the last four characters.
const HASH_SHIFT = 5
const HASH_MASK = 0xf_ff_ff

/** Finds any of many values in a text in one pass, without copies of the text. Values have at least four characters. */
export class ValueMatcher {
  /** In lexicographic order: the values that start like a text are neighbours of where it would stand. */
  private readonly values: string[]
  /** The longest other value with which a value starts, as an index; -1 if there is none. */
  private readonly prefixes: Int32Array
  /** Whether a value starts with four characters of a hash. */
  private readonly starts = new Uint8Array(HASH_MASK + 1)
  private readonly ignoresCase: boolean

  constructor(values: Iterable<string>, { ignoreCase = false }: { ignoreCase?: boolean } = {}) {
    this.ignoresCase = ignoreCase
    const folded = new Set(values)
    this.values = [...(ignoreCase ? new Set([...folded].map(foldCase)) : folded)].sort()
    this.prefixes = findPrefixes(this.values)
    for (const value of this.values) {
      let hash = 0
      for (let at = 0; at < SHORTEST_VALUE; at++) hash = this.addToHash(hash, value, at)
      this.starts[hash] = 1
    }
  }

  /** The parts of a text that are values; with `minPrefix` also those that are only the first characters of one. */
  *findRanges(text: string, { minPrefix }: { minPrefix?: number } = {}): Generator<{ start: number; end: number }> {
    if (this.values.length === 0) return
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      hash = this.addToHash(hash, text, at)
      if (this.starts[hash] === 0) continue
      const start = at - SHORTEST_VALUE + 1
      if (start < 0) continue
      const end = this.findEnd(text, start, minPrefix)
      if (end > start) yield { start, end }
    }
  }

  private findEnd(text: string, start: number, minPrefix = Number.POSITIVE_INFINITY): number {
    let [low, high] = [0, this.values.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.isAfter(middle, text, start)) high = middle
      else low = middle + 1
    }
    let index = low - 1
    const prefix = Math.max(this.countCommon(low - 1, text, start), this.countCommon(low, text, start))
    while (index >= 0 && this.countCommon(index, text, start) < (this.values[index] as string).length) {
      index = this.prefixes[index] as number
    }
    const length = index < 0 ? 0 : (this.values[index] as string).length
    return start + (prefix >= minPrefix ? Math.max(length, prefix) : length)
  }

  private isAfter(index: number, text: string, start: number): boolean {
    const value = this.values[index] as string
    const length = this.countCommon(index, text, start)
    if (length === value.length) return false
    return start + length === text.length || value.charCodeAt(length) > this.codeAt(text, start + length)
  }

  /** How many characters of a value and of a text from an offset on are equal. */
  private countCommon(index: number, text: string, start: number): number {
    const value = this.values[index] ?? ''
    const most = Math.min(value.length, text.length - start)
    let length = 0
    while (length < most && value.charCodeAt(length) === this.codeAt(text, start + length)) length++
    return length
  }

  private addToHash(hash: number, text: string, at: number): number {
    return ((hash << HASH_SHIFT) ^ this.codeAt(text, at)) & HASH_MASK
  }

  private codeAt(text: string, at: number): number {
    const code = text.charCodeAt(at)
    return this.ignoresCase ? foldCode(code) : code
  }
}

function foldCode(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  const folded = String.fromCharCode(code).toLowerCase()
  return folded.length === 1 ? folded.charCodeAt(0) : code
}

function foldCase(value: string): string {
  const folded = value.toLowerCase()
  if (folded.length === value.length && !/[^\0-\x7f]/.test(value)) return folded
  return Array.from({ length: value.length }, (_, at) => String.fromCharCode(foldCode(value.charCodeAt(at)))).join('')
}

function findPrefixes(sorted: readonly string[]): Int32Array {
  const prefixes = new Int32Array(sorted.length)
  const open: number[] = []
  for (const [index, value] of sorted.entries()) {
    while (open.length > 0 && !value.startsWith(sorted[open.at(-1) as number] as string)) open.pop()
    prefixes[index] = open.at(-1) ?? -1
    open.push(index)
  }
  return prefixes
}
