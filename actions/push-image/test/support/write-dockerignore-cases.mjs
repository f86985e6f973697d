// Writes dockerignore-cases.jsonl: random .dockerignore files, and the entries that Docker's packages send with each.
// usage: node actions/push-image/test/support/write-dockerignore-cases.mjs   needs Go and network access; run by hand.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildOracle } from './dockerignore-oracle.ts'

const CASES = 400

let seed = 8
const below = limit => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return Math.floor(seed / 2 ** 16) % limit
}
const oneOf = list => list[below(list.length)]
const many = (count, make) => Array.from({ length: count }, make)

const NAMES = [
  'a',
  'b',
  'ab',
  'a.txt',
  '.txt',
  'b.md',
  'keep',
  '(a)',
  'a+b',
  'x{1}',
  '[id]',
  'a|b',
  '^a',
  '$e',
  'a b',
  'é',
  '.env',
  'aab',
  'a\nb',
  'A',
  'a\\b',
  '!a',
  '#a',
]
const WILD = ['*', '**', '*.txt', 'a*', '**.txt', '?', 'a?', '**b', 'a**', '*a*', '***', '.*', '**a**', 'a***b']
const LISTS = [
  '[a-c]',
  '[^a]',
  'a[.]txt',
  '[!a]*',
  '[',
  '[]',
  '[a-]',
  '[z-a]',
  '[-a]',
  '[\\]]',
  '[a\\-b]',
  '[*]',
  '[?]',
  '[[]',
  '[\\d]',
  '[a^]',
  '[[:alpha:]]',
]
const EXPRESSIONS = [
  '(a|b)',
  'a+',
  'a{1,2}',
  '{a,b}',
  '+a',
  'a|b',
  '^a',
  '(.)*',
  'a{1',
  'a{2}{2}',
  'a++',
  '()',
  '(',
  ')',
  '{2}',
]
const ESCAPES = [
  '\\a',
  '\\*',
  '\\d',
  '\\(a\\)',
  '\\w+',
  '\\.',
  '\\b',
  '\\pL',
  '\\x61',
  '\\Qa',
  '\\141',
  '\\1',
  '\\z',
  '\\$',
  '\\\\',
  '\\[id\\]',
  '\\é',
  'a\\',
]
const ODD = ['..', '.', '', ' ', '!', '/']
const part = () => oneOf([NAMES, NAMES, NAMES, NAMES, WILD, WILD, LISTS, EXPRESSIONS, ESCAPES, ODD].map(oneOf))
const line = () =>
  oneOf(['', '', '!', '!', '/', ' ', '# ', '!/']) +
  many(1 + below(3), part).join('/') +
  oneOf(['', '', '', '/', ' ', '\r'])
const ignoreFile = () => [...(below(3) === 0 ? ['*'] : []), ...many(1 + below(4), line)].join('\n')

const work = mkdtempSync(join(tmpdir(), 'dockerignore-cases-'))
try {
  const trees = many(6, () => many(14, () => many(1 + below(4), () => oneOf(NAMES)).join('/')))
  const roots = trees.map((paths, index) => {
    const root = join(work, `tree-${index}`)
    for (const path of paths) writeTree(root, path)
    return root
  })
  const cases = many(CASES, () => ({ tree: below(trees.length), text: ignoreFile() }))
  const requests = cases.map(({ tree, text }) =>
    JSON.stringify({ root: roots[tree], text: Buffer.from(text).toString('base64') }),
  )
  const oracles = ['20.10', 'current'].map(generation => buildOracle(generation, join(work, generation)))
  const [old, current] = oracles.map(oracle => ask(oracle, `${requests.join('\n')}\n`))
  const everything = ask(oracles[1], `${roots.map(root => JSON.stringify({ root, text: '' })).join('\n')}\n`)
  // One digit for each entry of the tree, or "refused".
  const marks = (tree, sent) =>
    sent === null ? 'refused' : everything[tree].map(path => Number(sent.includes(path))).join('')
  const lines = [
    ...trees.map((files, index) => ({ files, entries: everything[index] })),
    ...cases.map(({ tree, text }, index) => ({
      tree,
      text,
      old: marks(tree, old[index]),
      current: marks(tree, current[index]),
    })),
  ]
  writeFileSync(
    join(import.meta.dirname, 'dockerignore-cases.jsonl'),
    `${lines.map(it => JSON.stringify(it)).join('\n')}\n`,
  )
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Writes a file and the folders above it; does nothing if one of these is already a file. */
function writeTree(root, path) {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '', { flag: 'wx' })
  } catch {}
}

/** Asks an oracle, and returns the paths that it sends for each request. */
function ask(program, input) {
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const decode = path => Buffer.from(path, 'base64').toString()
  return output
    .trim()
    .split('\n')
    .map(reply => JSON.parse(reply)?.map(decode) ?? null)
}
