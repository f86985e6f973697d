import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'

// As decodePath has it: a byte that is not UTF-8.
const NOT_UTF8 = '\udcff'

/** The bytes of a text in which lone surrogates stand for bytes that are not UTF-8. */
export const encodePath = (text: string): Buffer =>
  Buffer.concat([...text].map(character => (character === NOT_UTF8 ? Buffer.from([0xff]) : Buffer.from(character))))

const NAME_CHARACTERS = [...'aab.()+[]{}|^$!# \\é\n-*?', NOT_UTF8, '𝒳']
const NAMES = ['a b', ...'a b ab aab a.txt .txt b.md .env keep (a) a+b [id] é !a #a'.split(' ')]
const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: fc.constantFrom(...NAME_CHARACTERS), minLength: 1, maxLength: 4 })
      .filter(name => name !== '.' && name !== '..'),
  },
)

/** Files and ignore files of a context; a file below another file is left out. */
export const anyContext = fc
  .array(fc.array(anyName, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 14 })
  .chain(paths =>
    fc.record({
      files: fc.constant(paths.map(names => names.join('/'))),
      ignoreFiles: fc.array(anyIgnoreFile(paths), { minLength: 1, maxLength: 5 }),
    }),
  )

// What Docker clients treat differently, and what their parsers treat in a special way.
const WILDCARDS = '* * ** ** *** ?'.split(' ')
const CLASSES = String.raw`[ab] [^a] [a-c] [!a] [*] [?] [\]] [a\-b] [é] [.] [[:alpha:]] [^/]`.split(' ')
const TEXTS = [NOT_UTF8, ' ', ...'a b .txt é 𝒳 - # ! . .. + (a) ( ) {1} | ^ $'.split(' ')]
const ESCAPES = String.raw`\a \* \? \( \[ \] \\ \. \é \! \d \w \b \pL \x61`.split(' ')
const BROKEN = String.raw`[ ] [] [a-] [z-a] [-a] [^] [[] [a^] \ {1,2} { } () a+ (a|b)`.split(' ')
const anyToken = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WILDCARDS) },
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.constantFrom(...CLASSES) },
  { weight: 1, arbitrary: fc.constantFrom(...ESCAPES) },
  { weight: 1, arbitrary: fc.constantFrom(...BROKEN) },
)
const PREFIXES = ['', '', '', '', '! ', ' ', '\t', '# ', ...'! ! ! / ./ ../ **/ ** !**/ !** !/ !./ #'.split(' ')]
const SUFFIXES = ['', '', '', '', '', '', ...'/ /** /* ** // /. /..'.split(' '), ...' \r\t\u00a0\u3000\u2028']

/** A pattern that matches a name, with its first character written in another way. */
function anyVariant(name: string): fc.Arbitrary<string> {
  const [first = '', ...others] = name
  return fc.constantFrom('?', '*', '**', `\\${first}`, `[${first}]`, '[^z]').map(start => start + others.join(''))
}

/** A pattern, mostly of names in the context. */
function anyLine(paths: string[][]): fc.Arbitrary<string> {
  const ownName = fc.constantFrom(...paths.flat())
  const madeUp = fc.array(fc.oneof(anyToken, anyToken, ownName), { minLength: 1, maxLength: 3 })
  const anyPart = fc.oneof(
    { weight: 4, arbitrary: ownName },
    { weight: 2, arbitrary: fc.constantFrom('*', '**', '**', '..', '.', '') },
    { weight: 2, arbitrary: madeUp.map(tokens => tokens.join('')) },
  )
  const ownPath = fc
    .constantFrom(...paths.flatMap(names => names.map((_, index) => names.slice(0, index + 1))))
    .chain(names => fc.tuple(...names.map(name => fc.oneof(fc.constant(name), fc.constant(name), anyVariant(name)))))
  const anyParts = fc.oneof(ownPath, fc.array(anyPart, { minLength: 1, maxLength: 3 }))
  return fc
    .tuple(fc.constantFrom(...PREFIXES), anyParts, fc.constantFrom(...SUFFIXES))
    .map(([prefix, parts, suffix]) => prefix + parts.join('/') + suffix)
}

/** An ignore file; many ignore everything first, so that exceptions have an effect. */
const anyIgnoreFile = (paths: string[][]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom([], [], ['*'], ['**'], ['\uFEFFa']),
      fc.array(anyLine(paths), { minLength: 1, maxLength: 5 }),
    )
    .map(([first, lines]) => [...first, ...lines].join('\n'))

/** Writes files with their folders; a file with the name of a folder is skipped, and a file below a file. */
export function writeFiles(folder: string, files: string[]): void {
  for (const file of files) {
    const address = (path: string) => Buffer.concat([Buffer.from(`${folder}/`), encodePath(path)])
    try {
      mkdirSync(address(file.split('/').slice(0, -1).join('/')), { recursive: true })
      writeFileSync(address(file), '', { flag: 'wx' })
    } catch (error) {
      if (!['EEXIST', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
}
