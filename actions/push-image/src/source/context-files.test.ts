import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import {
  chmodSync,
  constants,
  linkSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createContextForEach } from '../../test/support/build-context.ts'
import { listContextEntries, readContextEntries, readDockerignore } from './context-files.ts'
import { parseDockerignore } from './dockerignore.ts'

const context = createContextForEach()

function replaceWithLink(path: string, target: string): void {
  unlinkSync(context.join(path))
  symlinkSync(target, context.join(path))
}

it.each<[string, () => void]>([
  ['the content of a file', () => context.write('app.py', 'print(1)')],
  ['the permissions of a file', () => chmodSync(context.join('app.py'), 0o755)],
  ['the permissions of a folder', () => chmodSync(context.join('lib'), 0o700)],
  ['the name of a file', () => renameSync(context.join('lib/a.py'), context.join('lib/b.py'))],
  ['a new file', () => context.write('new', '')],
  ['a new folder', () => mkdirSync(context.join('empty'))],
  ['the target of a link', () => replaceWithLink('link', 'lib/a.py')],
  ['a link that replaces a file', () => replaceWithLink('lib/a.py', 'a')],
  ['the Dockerfile', () => context.write('Dockerfile', 'FROM python:3.12\nCOPY . /app\n')],
])('the hash changes with %s', async (_name, change) => {
  const before = await context.hash()
  change()
  expect(await context.hash()).not.toBe(before)
})

const NOT_UTF8 = Buffer.from([0x61, 0xff])
const createLatin1 = (character: string) => Buffer.from(`FROM python:3.11\n# ${character}\n`, 'latin1')
function write(path: string | Buffer, content: string | Buffer): void {
  const address = Buffer.concat([Buffer.from(`${context.folder}/`), Buffer.from(path)])
  mkdirSync(Buffer.from(join(address.toString('latin1'), '..'), 'latin1'), { recursive: true })
  writeFileSync(address, content)
}

it.each<[name: string, prepare: () => void, change: () => void]>([
  ['a file of a suffix exception', () => write('.dockerignore', '*\n!**.txt'), () => write('sub/app.txt', 'second')],
  [
    'a file in parentheses',
    () => write('.dockerignore', 'routes/(admin)'),
    () => write('routes/(admin)/page', 'second'),
  ],
  [
    'a Dockerfile that is not UTF-8',
    () => write('Dockerfile', createLatin1('\xe4')),
    () => write('Dockerfile', createLatin1('\xf6')),
  ],
  ['a file with a name that is not UTF-8', () => write(NOT_UTF8, 'first'), () => write(NOT_UTF8, 'second')],
  [
    'a hard link that replaces a copy',
    () => write('copy.py', 'print()'),
    () => {
      unlinkSync(context.join('copy.py'))
      linkSync(context.join('app.py'), context.join('copy.py'))
    },
  ],
])('the hash changes with %s', async (_name, prepare, change) => {
  write('sub/app.txt', 'first')
  write('routes/(admin)/page', 'first')
  prepare()
  const before = await context.hash()
  expect(await context.hash()).toBe(before)
  change()
  expect(await context.hash()).not.toBe(before)
})

it.each<[string, () => void]>([
  ['an unchanged context', () => undefined],
  ['another modification time of a file', () => utimesSync(context.join('app.py'), 1, 1)],
  ['a file that every client ignores', () => context.write('a.log', 'x')],
])('the hash is the same with %s', async (_name, change) => {
  const before = await context.hash()
  change()
  expect(await context.hash()).toBe(before)
})

it('has the same hash with another path of the context', async () => {
  const before = await context.hash()
  renameSync(context.folder, `${context.folder}-moved`)
  context.folder = `${context.folder}-moved`
  expect(await context.hash()).toBe(before)
})

it('prefers the ignore file of the Dockerfile to the ignore file of the context', async () => {
  context.write('a.log', 'x')
  context.write('b.log', 'x')
  const before = await context.hashSource()
  context.write('Dockerfile.dockerignore', '*.py\n')
  const after = await context.hashSource()
  // Without app.py; lib/a.py stays, because the pattern is for the top folder. With both logs and the ignore file.
  expect([before.files, after.files]).toEqual([5, 7])
})

it('takes all files without an ignore file, and fails if it cannot be read', async () => {
  context.write('a.log', 'x')
  const listPaths = async () =>
    (await listContextEntries(context.folder, await readDockerignore(context.folder))).map(([, path]) => path)
  unlinkSync(context.join('.dockerignore'))
  expect(await listPaths()).toContain('a.log')
  mkdirSync(context.join('.dockerignore'))
  expect(await listPaths()).toContain('a.log')
  rmdirSync(context.join('.dockerignore'))
  symlinkSync('.dockerignore', context.join('.dockerignore'))
  await expect(listPaths()).rejects.toThrow('ELOOP')
})

it('has the hash of a large file, which is read in parts', async () => {
  const content = Buffer.alloc(2 ** 21 + 5, 'content')
  context.write('large', content)
  const entries = await listContextEntries(context.folder, parseDockerignore('*\n!large'))
  expect(entries).toMatchObject([['file', 'large', expect.any(Number), hash('sha256', content)]])
})

it('lists each kind of entry with its permissions and its content', async () => {
  mkdirSync(context.join('dir'))
  context.write('dir/a', 'a')
  linkSync(context.join('dir/a'), context.join('dir/b'))
  symlinkSync('a', context.join('dir/c'))
  chmodSync(context.join('dir'), 0o750)
  chmodSync(context.join('dir/a'), 0o640)
  expect(await listContextEntries(context.folder, parseDockerignore('*\n!dir'))).toEqual([
    ['folder', 'dir', 0o750, ''],
    ['file', 'dir/a', 0o640, hash('sha256', 'a')],
    ['hard link', 'dir/b', 0o640, 'dir/a'],
    ['link', 'dir/c', 0, 'a'],
  ])
})

it('has the type and the permissions of a pipe', async () => {
  execFileSync('mkfifo', ['-m', '640', context.join('pipe')])
  const entries = await listContextEntries(context.folder, parseDockerignore('*\n!pipe'))
  expect(entries).toEqual([['other', 'pipe', constants.S_IFIFO + 0o640, '0']])
})

it('finds the .git folder of a context', async () => {
  expect((await context.hashSource()).hasGitFolder).toBe(false)
  mkdirSync(context.join('.git'))
  expect((await context.hashSource()).hasGitFolder).toBe(true)
})

it('a context with exceptions for some folders contains these folders', async () => {
  mkdirSync(context.join('node_modules'))
  chmodSync(context.join('node_modules'), 0o755)
  context.write('node_modules/x', '')
  mkdirSync(context.join('lib/deep'))
  context.write('lib/deep/keep', '')
  const listPaths = async (text: string) =>
    (await listContextEntries(context.folder, parseDockerignore(text))).map(([, path]) => path)
  expect(await listPaths('*\n!lib\nlib/a.py')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
  expect(await listPaths('*\n!**/keep')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
})

it('reads an entry only when it is its turn, so that the number of entries does not count in memory', async () => {
  context.write('lib/a.py', 'first')
  const entries = readContextEntries(context.folder, parseDockerignore(''))
  await entries.next()
  context.write('lib/a.py', 'second')
  const contents = new Map<string, string>()
  for await (const [, path, , content] of entries) contents.set(path, content)
  expect(contents.get('lib/a.py')).toBe(hash('sha256', 'second'))
})
