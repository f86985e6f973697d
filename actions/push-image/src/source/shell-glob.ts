/** Docker fails the build at such a word. */
export class BadSubstitutionError extends Error {}

const ANY = { many: true }
const ONE = { many: false }
type Glob = (string | typeof ANY | typeof ONE)[]

/** Parses the pattern of a variable's modifier: `*`, `?` and escapes. @throws BadSubstitutionError */
export function parseGlob(pattern: string): Glob {
  const glob: Glob = []
  const characters = [...pattern]
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '*') glob.push(ANY)
    else if (character === '?') glob.push(ONE)
    else if (character !== '\\') glob.push(character)
    else {
      const escaped = characters[++index] ?? ''
      if (!['*', '?', '\\', '}', '/'].includes(escaped)) throw new BadSubstitutionError('bad escape')
      glob.push(escaped)
    }
  }
  return glob
}

/** Removes the shortest match at the start (`#`) or end (`%`) of a value, or the longest one (`##`, `%%`). */
export function removeMatch(value: string, word: string, sign: string): string {
  const isLongest = word.startsWith(sign)
  const glob = parseGlob(isLongest ? word.slice(1) : word)
  const pick = isLongest ? Math.max : Math.min
  const isSuffix = sign === '%'
  const subject = isSuffix ? [...value].reverse().join('') : value
  const ends = findMatchEnds(subject, 0, isSuffix ? glob.reverse() : glob)
  if (ends.length === 0) return value
  const rest = subject.slice(pick(...ends))
  return isSuffix ? [...rest].reverse().join('') : rest
}

/** Replaces the first match in a value, or all of them. */
export function replaceMatches(value: string, glob: Glob, replacement: string, isGlobal: boolean): string {
  let text = ''
  let last = -1
  for (let index = 0; index <= value.length; index++) {
    const end = Math.max(...findMatchEnds(value, index, glob))
    // As in Go, an empty match right after a match does not count.
    const isMatch = end > index || (end === index && index !== last)
    if (isMatch) text += replacement
    if (isMatch && !isGlobal) return text + value.slice(end)
    if (end > index) {
      last = end
      index = end - 1
    } else text += value[index] ?? ''
  }
  return text
}

/** Finds every end of a match that begins at `start`. */
function findMatchEnds(text: string, start: number, glob: Glob): number[] {
  let ends = new Set([start])
  for (const part of glob) {
    const next = new Set<number>()
    for (const index of ends) {
      if (part === ANY) for (let end = index; end <= text.length; end++) next.add(end)
      else if (part === ONE ? index < text.length : text.startsWith(part as string, index))
        next.add(index + (part === ONE ? 1 : (part as string).length))
    }
    ends = next
  }
  return [...ends]
}
