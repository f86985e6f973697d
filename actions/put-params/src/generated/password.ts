import { randomInt } from 'node:crypto'

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LETTERS = UPPER + UPPER.toLowerCase()
// Unreserved in URLs (RFC 3986, 2.3), and without the characters that RDS rejects in a master password: / @ " and space.
const DEFAULT_ALPHABET = `${LETTERS}0123456789-._~`

export const SMALLEST_ALPHABET = 10
const CLASSES = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d]/]

/**
 * Parses an alphabet of single characters and ranges, such as `a-zA-Z0-9_-`; "-" at either end is itself. Undefined if it has
 * other characters than visible ASCII, a range in the wrong order, or too few different characters.
 */
export function parseAlphabet(text: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(text)) return undefined
  const characters = new Set<string>()
  for (const [part] of text.matchAll(/.-.|./g)) {
    const [first, last] = [part.charCodeAt(0), part.charCodeAt(part.length - 1)]
    if (first > last) return undefined
    for (let code = first; code <= last; code += 1) characters.add(String.fromCharCode(code))
  }
  return characters.size < SMALLEST_ALPHABET ? undefined : [...characters].join('')
}

/** Generates a password of the default alphabet, or of a given one; it has a character of every class of its alphabet. */
export function generatePassword(length: number, alphabet?: string): string {
  const classes = CLASSES.filter(characters => characters.test(alphabet ?? DEFAULT_ALPHABET))
  for (;;) {
    // Command lines take a leading "-" as an option, so the default begins with a letter.
    const first = pick(alphabet ?? LETTERS)
    const password = first + Array.from({ length: length - 1 }, () => pick(alphabet ?? DEFAULT_ALPHABET)).join('')
    if (classes.every(characters => characters.test(password))) return password
  }
}

const pick = (characters: string) => characters.charAt(randomInt(characters.length))
