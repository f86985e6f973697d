import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listContextEntries } from './context-files.ts'
import { type Dockerignore, parseDockerignore } from './dockerignore.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ignore-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Writes files with their folders; a file with the name of a folder is skipped. */
function writeTree(name: string, files: string[]): string {
  const folder = join(root, name)
  mkdirSync(folder)
  for (const file of files) {
    try {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), '', { flag: 'wx' })
    } catch (error) {
      if (!['EEXIST', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  return folder
}

const listSent = async (folder: string, ignore: Dockerignore) =>
  new Set((await listContextEntries(folder, ignore)).map(([, path]) => path))

let trees = 0
async function listKept(text: string, files: string[]): Promise<string[]> {
  const paths = await listSent(writeTree(`own-${trees++}`, files), parseDockerignore(text))
  return files.filter(file => paths.has(file))
}

// The examples and rules of the Dockerfile reference, section ".dockerignore file".
it.each<[name: string, text: string, ignored: string[], kept: string[]]>([
  ['a comment', '# comment\na', ['a'], ['# comment', 'b']],
  ['one folder deep', '*/temp*', ['x/temporary.txt', 'x/temp', 'v/temp/y'], ['temp', 'x/y/temp']],
  ['two folders deep', '*/*/temp*', ['x/y/temporary.txt'], ['x/temp', 'x/y/z/temp']],
  ['one character', 'temp?', ['tempa', 'tempb/c'], ['temp', 'tempab', 'x/tempa']],
  ['a list of characters', 'a[bc]', ['ab', 'ac/d'], ['ad', 'a[bc]']],
  ['all but a list of characters', 'a[^b-d]', ['ae'], ['ab', 'ac', 'a']],
  ['any depth', '**/*.go', ['a.go', 'x/a.go', 'x/y/a.go'], ['a.goo']],
  ['any depth in the middle', 'x/**/a', ['x/a', 'x/y/a', 'x/y/z/a/b'], ['a', 'y/x/a']],
  ['any depth at the end', 'x/**', ['x/a', 'x/y/a'], ['y']],
  ['a name at the root only', 'foo', ['foo/bar'], ['x/foo', 'foobar']],
  ['slashes at both ends', '/foo/bar/', ['foo/bar/a'], ['foo/baz']],
  ['space, dots and empty lines', '  foo/../bar \r\n\n ./baz', ['bar', 'baz'], ['foo']],
  ['an exception', '*.md\n!README.md', ['a.md'], ['README.md']],
  ['the last rule that matches', '*.md\n!README*.md\nREADME-secret.md', ['a.md', 'README-secret.md'], ['README.md']],
  ['an exception after a rule', '*.md\nREADME-secret.md\n!README*.md', ['a.md'], ['README-secret.md']],
  ['an exception below an ignored folder', '*\n!src\nsrc/test', ['a', 'src/test/a'], ['src/a']],
  ['an exception in an ignored folder of a folder', 'a/b\n!a/b/x', ['a/b/y'], ['a/b/x', 'a/c']],
  ['an exception with a space', '*\n! src', ['a'], ['src/a']],
  ['an exception of any depth, which current clients follow', '*\n!**/keep', ['a', 'x/b'], ['x/y/keep']],
  ['exceptions with and without a wildcard', '*\n!b/c\n!**/keep', ['a', 'b/a'], ['b/c', 'x/y/keep']],
  ['an exception of other folders', '*\n!a/keep', ['b/keep'], ['a/keep']],
  ['a dot alone', '.', [], ['a']],
  ['an escaped star', 'a\\*b', ['a*b'], ['axb']],
  ['a hash that is not at the start', ' #a', ['#a'], []],
  ['a byte order mark', '\uFEFFa', ['a'], []],
  ['upper and lower case', 'A', ['A'], ['a']],
  ['a suffix of any depth, which current clients send back', '*\n!**.txt', ['a', 'sub/a.md'], ['a.txt', 'sub/app.txt']],
  ['a group, which 20.10 does not escape', 'routes/(admin)', [], ['routes/(admin)', 'routes/admin']],
  ['a plus, which 20.10 does not escape', 'a+b', [], ['a+b', 'aab']],
  ['braces, which no client escapes with a star', 'a{2}*', ['aab'], ['a{2}b']],
  ['a line break in a name, which `**` does not match', '**/b*', ['b'], ['a\nc/bb']],
])('%s', async (_name, text, out, kept) => {
  expect(await listKept(text, [...out, ...kept])).toEqual(kept)
})

interface Case {
  tree: number
  text: string
  old: string
  current: string
}

// Written by test/support/write-dockerignore-cases.mjs: random files, and the entries that Docker's packages send with each.
const lines = readFileSync(join(import.meta.dirname, '../../test/support/dockerignore-cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
const records = lines.map(line => JSON.parse(line) as { files: string[]; entries: string[] } | Case)
const contexts = records.filter(it => 'files' in it)
const cases = records.filter(it => 'tree' in it)

describe("the entries that Docker's packages send", () => {
  let folders: string[]
  beforeAll(() => {
    folders = contexts.map(({ files }, index) => writeTree(`tree-${index}`, files))
  })

  /** As in the table: one digit for each entry of the context, or `refused`. */
  async function computeMarks(
    { tree, text }: Case,
    pick: (ignore: Dockerignore) => Dockerignore['clients'],
  ): Promise<string> {
    try {
      const ignore = parseDockerignore(text)
      const paths = await listSent(folders[tree] ?? '', { ...ignore, clients: pick(ignore) })
      expect([...paths].filter(path => !contexts[tree]?.entries.includes(path))).toEqual([])
      return contexts[tree]?.entries.map(path => Number(paths.has(path))).join('') ?? ''
    } catch (error) {
      if ((error as Error).name !== 'ActionError') throw error
      return 'refused'
    }
  }
  const mergeMarks = ({ old, current }: Case) => {
    const sets = [old, current].filter(marks => marks !== 'refused')
    if (sets.length === 0) return 'refused'
    return [...(sets[0] ?? '')].map((_, index) => (sets.some(marks => marks[index] === '1') ? '1' : '0')).join('')
  }

  it('are recorded for 400 ignore files', () => expect(cases).toHaveLength(400))

  // In parts, because a mutation test stops after the first one that fails.
  const firstCases = Array.from({ length: 8 }, (_, part) => part * 50)
  it.each(firstCases)('are the same for 20.10, for current clients, and for both: from case %d', async first => {
    for (const testCase of cases.slice(first, first + 50)) {
      const { text, old, current } = testCase
      const marks = {
        old: await computeMarks(testCase, ({ clients }) => clients.slice(0, 1)),
        current: await computeMarks(testCase, ({ clients }) => clients.slice(1)),
        both: await computeMarks(testCase, ({ clients }) => clients),
      }
      expect({ text, ...marks }).toEqual({ text, old, current, both: mergeMarks(testCase) })
    }
  })
})

describe('a pattern that Docker rejects', () => {
  it.each(['!', ' ! ', 'foo\\', '[a-]', 'a[b', '[]', '!a[', '[z-a]', '[[:constructor:]]'])(
    'is an error with its line: %j',
    async pattern => {
      const folder = writeTree(`rejected-${trees++}`, ['a'])
      const hash = async () => listContextEntries(folder, parseDockerignore(`ok\n${pattern}`, 'app/.dockerignore'))
      await expect(hash()).rejects.toMatchObject({
        message: `app/.dockerignore:2: Docker rejects the pattern ${pattern.trim()}`,
        location: { file: 'app/.dockerignore', line: 2 },
      })
    },
  )

  it('is an error of .dockerignore by default', () => {
    expect(() => parseDockerignore('!')).toThrow('.dockerignore:1: Docker rejects the pattern !')
  })

  it('does not matter if another client accepts it', async () => {
    // 20.10 takes the bracket for a group that is never closed.
    expect(await listKept('a(b', ['a(b', 'c'])).toEqual(['c'])
  })
})

it.each([
  '*a'.repeat(12).concat('*b'),
  '**/**/**/**/**/**/a',
  '**a'.repeat(12),
  '(a*)*(a*)*(a*)*b',
  '(((a{9}){9}){9})*b',
])('the pattern %s takes time in proportion to the length of a name', async pattern => {
  const file = 'a'.repeat(250)
  const deep = Array.from({ length: 100 }, () => 'aaaaaaaa').join('/')
  const { clients } = parseDockerignore(pattern)
  const start = performance.now()
  for (const path of [file, deep]) {
    for (const client of clients) for (let times = 0; times < 20; times++) client.decide(path, false, undefined)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})
