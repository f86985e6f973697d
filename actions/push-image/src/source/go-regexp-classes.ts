/** A character class, as a test of a code point. */
export type CharacterClass = (character: number) => boolean

const asciiClass =
  (characters: RegExp): CharacterClass =>
  code =>
    code < 0x80 && characters.test(String.fromCharCode(code))
export const isWord = asciiClass(/\w/)
/** `\d`, `\s` and `\w`. */
export const PERL_CLASSES: Record<string, CharacterClass> = {
  d: asciiClass(/\d/),
  s: asciiClass(/[\t\n\f\r ]/),
  w: isWord,
}
/** The classes of `[[:name:]]`. */
export const POSIX_CLASSES = new Map<string, RegExp>([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['ascii', /[\0-\x7f]/],
  ['blank', /[\t ]/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters
  ['cntrl', /[\0-\x1f\x7f]/],
  ['digit', /\d/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[\t-\r ]/],
  ['upper', /[A-Z]/],
  ['word', /\w/],
  ['xdigit', /[\dA-Fa-f]/],
])

export const negate =
  (test: CharacterClass): CharacterClass =>
  code =>
    !test(code)

/** The class of a Unicode general category or script; undefined if the name is unknown. */
export function findUnicodeClass(name: string): CharacterClass | undefined {
  if (name === 'Any') return () => true
  for (const property of [`General_Category=${name}`, `Script=${name}`]) {
    try {
      const set = new RegExp(`^\\p{${property}}$`, 'u')
      return code => set.test(String.fromCodePoint(code))
    } catch {
      // Not a property of this kind.
    }
  }
  return undefined
}
