import {
  appendFileSync,
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import type { SourceInputs } from './build-context.ts'

/** A context, and the number that picks one of its files. */
interface Build {
  files: { path: string; content: string; mode: number }[]
  ignoreFile: string
  pick: number
}

/** The inputs that a build of the tests can have. */
export type BuildInputs = Pick<Partial<SourceInputs>, 'buildArgs' | 'labels' | 'target'>

/** A change of a build, made in the folder of its context. */
interface Change {
  name: string
  /** What becomes of the image of a context without ignored files. */
  image: 'changes' | 'stays'
  /** Whether the hash has to stay, too; a hash may change without need. */
  keepsHash?: boolean
  make(context: string, file: string): BuildInputs | undefined
}

const DOCKERFILE = `FROM scratch AS first
ARG VERSION=1
LABEL version=$VERSION
COPY . /
FROM first AS second
LABEL stage=second
`
// The last pattern wins, so no client sends these files.
const NEVER_SENT = '**/*.ignored'

const PATHS = ['a.txt', 'b.md', 'lib/a.py', 'lib/keep', 'lib/deep/x.txt', 'routes/(admin)/page', 'é', '.env', 'a b']
const PATTERNS = [
  ...['*.md', 'lib', '!lib/a.py', '**/*.txt', '*', '!**/keep', '!b.md', 'Dockerfile', '/lib/', 'lib/**', 'a?b'],
  ...['[ab].*', '.dockerignore', 'routes/(admin)', '!**.txt', 'x/../lib', '!lib', '# *', ' a.txt ', '**', '!.env'],
]

export const anyBuild: fc.Arbitrary<Build> = fc.record({
  files: fc.uniqueArray(
    fc.record({
      path: fc.constantFrom(...PATHS),
      content: fc.constantFrom('', 'one', 'two\n'),
      mode: fc.constantFrom(0o644, 0o600, 0o755),
    }),
    { minLength: 1, maxLength: 6, selector: ({ path }) => path },
  ),
  ignoreFile: fc.array(fc.constantFrom(...PATTERNS), { maxLength: 4 }).map(lines => lines.join('\n')),
  pick: fc.nat(),
})

/** A build that ignores nothing of its files. */
export const BUILD_OF_ALL: Build = {
  files: ['lib/a.py', 'a.txt'].map(path => ({ path, content: 'one', mode: 0o644 })),
  ignoreFile: '',
  pick: 0,
}

export const pickFile = ({ files, pick }: Build): string => files[pick % files.length]?.path ?? ''

/** Writes the context of a build, with a link, an empty folder, two equal files and a file that no client sends. */
export function writeContext(context: string, { files, ignoreFile }: Build): void {
  mkdirSync(join(context, 'empty'), { recursive: true })
  for (const { path, content, mode } of files) {
    mkdirSync(dirname(join(context, path)), { recursive: true })
    writeFileSync(join(context, path), content)
    chmodSync(join(context, path), mode)
  }
  symlinkSync('a.txt', join(context, 'link'))
  for (const name of ['copy-1', 'copy-2', 'x.ignored']) writeFileSync(join(context, name), 'one')
  writeFileSync(join(context, 'Dockerfile'), DOCKERFILE)
  writeFileSync(join(context, '.dockerignore'), `${ignoreFile}\n${NEVER_SENT}\n`)
}

/** A change of files only. */
const changeFiles = (
  name: string,
  make: (context: string, file: string) => void,
  image: Change['image'] = 'changes',
): Change => ({
  name,
  image,
  ...(image === 'stays' ? { keepsHash: true } : {}),
  make(context, file) {
    make(context, join(context, file))
    return undefined
  },
})

const changeInputs = (name: string, inputs: BuildInputs, image: Change['image'] = 'changes'): Change => ({
  name,
  image,
  make: () => inputs,
})

export const CHANGES: Change[] = [
  changeFiles('the content of a file', (_, file) => appendFileSync(file, 'more')),
  changeFiles('the permissions of a file', (_, file) => chmodSync(file, 0o4711)),
  changeFiles('the permissions of a folder', context => chmodSync(join(context, 'empty'), 0o700)),
  changeFiles('the name of a file', (_, file) => renameSync(file, `${file}.new`)),
  changeFiles('a new file', (_, file) => writeFileSync(`${file}.txt`, '')),
  changeFiles('a missing file', (_, file) => unlinkSync(file)),
  changeFiles('a new link', (_, file) => symlinkSync('a.txt', `${file}.txt`)),
  changeFiles('another target of a link', context => {
    unlinkSync(join(context, 'link'))
    symlinkSync('b.md', join(context, 'link'))
  }),
  changeFiles('a link that replaces a file', (_, file) => {
    unlinkSync(file)
    symlinkSync('one', file)
  }),
  changeFiles('a hard link that replaces a copy', context => {
    unlinkSync(join(context, 'copy-2'))
    linkSync(join(context, 'copy-1'), join(context, 'copy-2'))
  }),
  changeFiles('a folder that replaces a file', (_, file) => {
    unlinkSync(file)
    mkdirSync(file)
  }),
  changeFiles('a new empty folder', (_, file) => mkdirSync(`${file}.d`)),
  changeFiles('a missing empty folder', context => rmSync(join(context, 'empty'), { recursive: true })),
  changeFiles('a pattern of .dockerignore', context => {
    const file = join(context, '.dockerignore')
    writeFileSync(file, `lib\n!link\n${NEVER_SENT}\n`)
  }),
  changeFiles('a comment of the Dockerfile', context => appendFileSync(join(context, 'Dockerfile'), '# comment\n')),
  changeInputs('a build argument', { buildArgs: [{ name: 'VERSION', value: '2' }] }),
  changeInputs('a build argument without effect', { buildArgs: [{ name: 'OTHER', value: '2' }] }, 'stays'),
  changeInputs('a label', { labels: ['owner=team'] }),
  changeInputs('the target', { target: 'first' }),
  changeFiles('an ignored file', context => appendFileSync(join(context, 'x.ignored'), 'two'), 'stays'),
  changeFiles('a new ignored file', (_, file) => writeFileSync(`${file}.ignored`, ''), 'stays'),
  changeFiles('the time of a file', (_, file) => utimesSync(file, 1, 1), 'stays'),
  changeFiles('the permissions of the context', context => chmodSync(context, 0o711), 'stays'),
  changeFiles(
    'a copy in place of a file',
    (_, file) => {
      cpSync(file, `${file}.ignored`)
      renameSync(`${file}.ignored`, file)
    },
    'stays',
  ),
]
