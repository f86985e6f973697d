/** Whether a character, as its code point, is in a set. */
export type Test = (character: number) => boolean

const among =
  (characters: RegExp): Test =>
  code =>
    code < 0x80 && characters.test(String.fromCharCode(code))
export const isWord = among(/\w/)
/** `\d`, `\s` and `\w`. */
export const PERL_SETS: Record<string, Test> = { d: among(/\d/), s: among(/[\t\n\f\r ]/), w: isWord }
/** The names inside of `[[:name:]]`. */
export const POSIX_SETS = new Map<string, RegExp>([
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

export const not =
  (test: Test): Test =>
  code =>
    !test(code)

/** A general category or a script of Unicode; undefined where there is none of this name. */
export function unicodeSet(name: string): Test | undefined {
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
