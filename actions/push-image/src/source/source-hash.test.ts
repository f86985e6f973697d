import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import type { Docker } from '../docker/cli.ts'
import { contextEntries } from './context-files.ts'
import { readIgnore } from './dockerignore.ts'
import { type HashOptions, hashSource } from './source-hash.ts'

let context: string
const inContext = (path: string) => join(context, path)
const { signal } = new AbortController()

type SourceInputs = Parameters<typeof hashSource>[0]
/** An engine that has these images, with registries that have those. */
const engineWith =
  (images: Record<string, string>, manifests: Record<string, string> = { 'python:3.11': manifestOf('1') }): Docker =>
  async args => {
    const text = (args[0] === 'image' ? images : manifests)[args.at(-1) ?? '']
    return { exitCode: text === undefined ? 1 : 0, stdout: text ?? '', stderr: '', lines: [] }
  }
const manifestOf = (digit: string) => JSON.stringify({ config: { digest: `sha256:${digit.repeat(64)}` } }, null, 2)
const source = (inputs: Partial<SourceInputs> = {}, hashedFor: Partial<HashOptions> = {}) =>
  hashSource(
    {
      context,
      file: undefined,
      target: undefined,
      buildArgs: undefined,
      buildSecrets: undefined,
      labels: undefined,
      network: undefined,
      ...inputs,
    },
    { platform: 'linux/amd64', docker: engineWith({}), useLocal: true, signal, ...hashedFor },
  )
const hash = async (...args: Parameters<typeof source>) => (await source(...args)).hash

beforeEach(() => {
  context = mkdtempSync(join(tmpdir(), 'context-'))
  writeFileSync(inContext('Dockerfile'), 'FROM python:3.11\nCOPY . /app\n')
  writeFileSync(inContext('.dockerignore'), '*.log\n')
  writeFileSync(inContext('app.py'), 'print()')
  mkdirSync(inContext('lib'))
  writeFileSync(inContext('lib/a.py'), 'a')
  symlinkSync('app.py', inContext('link'))
})
afterEach(() => rmSync(context, { recursive: true, force: true }))

describe('the hash changes with', () => {
  it.each<[string, () => void]>([
    ['the content of a file', () => writeFileSync(inContext('app.py'), 'print(1)')],
    ['the permissions of a file', () => chmodSync(inContext('app.py'), 0o755)],
    ['the permissions of a folder', () => chmodSync(inContext('lib'), 0o700)],
    ['the name of a file', () => renameSync(inContext('lib/a.py'), inContext('lib/b.py'))],
    ['a new file', () => writeFileSync(inContext('new'), '')],
    ['a new folder', () => mkdirSync(inContext('empty'))],
    [
      'the target of a link',
      () => {
        unlinkSync(inContext('link'))
        symlinkSync('lib/a.py', inContext('link'))
      },
    ],
    [
      'a link in the place of a file',
      () => {
        unlinkSync(inContext('lib/a.py'))
        symlinkSync('a', inContext('lib/a.py'))
      },
    ],
    ['the Dockerfile', () => writeFileSync(inContext('Dockerfile'), 'FROM python:3.12\nCOPY . /app\n')],
  ])('%s', async (_name, change) => {
    const before = await hash()
    change()
    expect(await hash()).not.toBe(before)
  })

  it.each<[string, Partial<SourceInputs>]>([
    ['a build argument', { buildArgs: [{ name: 'A', value: '1' }] }],
    ['a build argument whose name every object has', { buildArgs: [{ name: '__proto__', value: '1' }] }],
    ['an empty build argument', { buildArgs: [{ name: 'A', value: '' }] }],
    ['the target', { target: 'app' }],
    ['a label', { labels: ['a=b'] }],
    ['the network', { network: 'host' }],
    ['a label without a value', { labels: ['a='] }],
    ['the id of a secret', { buildSecrets: [{ id: 'ca', spec: 'id=ca,src=x' }] }],
  ])('%s', async (_name, inputs) => {
    expect(await hash(inputs)).not.toBe(await hash())
  })

  it('the platform', async () => {
    expect(await hash({}, { platform: 'linux/arm64' })).not.toBe(await hash())
  })

  it('the base image in the engine', async () => {
    const old = { docker: engineWith({ 'python:3.11': 'sha256:1' }) }
    const fresh = { docker: engineWith({ 'python:3.11': 'sha256:2' }) }
    expect(await hash({}, fresh)).not.toBe(await hash({}, old))
    expect((await source({}, old)).bases).toEqual([{ image: 'python:3.11', id: 'sha256:1' }])
  })

  it('the base image in its registry, if the engine does not have it or `pull` is set', async () => {
    const old = engineWith({}, { 'python:3.11': manifestOf('1') })
    const moved = engineWith({}, { 'python:3.11': manifestOf('2') })
    expect(await hash({}, { docker: moved })).not.toBe(await hash({}, { docker: old }))
    const local = { 'python:3.11': 'sha256:1' }
    const pulled = (digit: string) => ({
      docker: engineWith(local, { 'python:3.11': manifestOf(digit) }),
      useLocal: false,
    })
    expect(await hash({}, pulled('2'))).not.toBe(await hash({}, pulled('1')))
  })

  it('a build argument of the environment', async () => {
    const inputs = { buildArgs: [{ name: 'PUSH_IMAGE_TEST', value: undefined }] }
    const before = await hash(inputs)
    process.env.PUSH_IMAGE_TEST = '1'
    try {
      expect(await hash(inputs)).not.toBe(before)
    } finally {
      delete process.env.PUSH_IMAGE_TEST
    }
  })
})

it.each<[name: string, one: Partial<SourceInputs>, other: Partial<SourceInputs>]>([
  ['the order of a label', { labels: ['v=1', 'v=2'] }, { labels: ['v=2', 'v=1'] }],
  [
    'the order of an argument',
    { buildArgs: ['1', '2'].map(value => ({ name: 'V', value })) },
    { buildArgs: ['2', '1'].map(value => ({ name: 'V', value })) },
  ],
  ['where a name ends', { buildArgs: [{ name: 'A', value: 'B=C' }] }, { labels: ['A=B=C'] }],
])('the hash changes with %s', async (_name, one, other) => {
  expect(await hash(one)).not.toBe(await hash(other))
})

describe('the hash changes with what Docker sends', () => {
  it.each<[name: string, before: () => void, change: () => void]>([
    ['a file of a suffix', () => ignore('*\n!**.txt'), () => write('sub/app.txt', 'second')],
    ['a file in parentheses', () => ignore('routes/(admin)'), () => write('routes/(admin)/page', 'second')],
    [
      'a Dockerfile that is not UTF-8',
      () => write('Dockerfile', LATIN('\xe4')),
      () => write('Dockerfile', LATIN('\xf6')),
    ],
    ['a file whose name is no UTF-8', () => write(NOT_UTF8, 'first'), () => write(NOT_UTF8, 'second')],
    [
      'a hard link in the place of a copy',
      () => write('copy.py', 'print()'),
      () => {
        unlinkSync(inContext('copy.py'))
        linkSync(inContext('app.py'), inContext('copy.py'))
      },
    ],
  ])('%s', async (_name, before, change) => {
    write('sub/app.txt', 'first')
    write('routes/(admin)/page', 'first')
    before()
    const old = await hash()
    expect(await hash()).toBe(old)
    change()
    expect(await hash()).not.toBe(old)
  })

  const NOT_UTF8 = Buffer.from([0x61, 0xff])
  const LATIN = (character: string) => Buffer.from(`FROM python:3.11\n# ${character}\n`, 'latin1')
  const ignore = (text: string) => writeFileSync(inContext('.dockerignore'), text)
  function write(path: string | Buffer, content: string | Buffer): void {
    const address = Buffer.concat([Buffer.from(`${context}/`), Buffer.from(path)])
    mkdirSync(Buffer.from(join(address.toString('latin1'), '..'), 'latin1'), { recursive: true })
    writeFileSync(address, content)
  }
})

it('two sources with different inputs never have the same hash', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '=', ',', '"', '\\', '\n', '\0'), maxLength: 4 })
  const inputs = fc.record({
    target: fc.option(text, { nil: undefined }),
    network: fc.option(text, { nil: undefined }),
    labels: fc.option(
      fc.array(
        text.map(it => `a=${it}`),
        { maxLength: 3 },
      ),
      { nil: undefined },
    ),
    buildSecrets: fc.option(
      fc.array(
        text.map(id => ({ id, spec: '' })),
        { maxLength: 2 },
      ),
      { nil: undefined },
    ),
    buildArgs: fc.option(fc.array(fc.record({ name: fc.constantFrom('A', 'B'), value: text }), { maxLength: 3 }), {
      nil: undefined,
    }),
  })
  const platforms = fc.constantFrom('linux/amd64', 'linux/arm64')
  // What a build cannot tell apart: nothing and an empty list, the order of secrets, and values that a later one replaces.
  const meaning = ({ target, network, labels, buildSecrets, buildArgs }: Partial<SourceInputs>, platform: string) =>
    JSON.stringify([
      [platform, target ?? null, network ?? null, labels ?? []],
      (buildSecrets ?? []).map(({ id }) => id).sort(),
      Object.entries(Object.fromEntries((buildArgs ?? []).map(({ name, value }) => [name, value]))).sort(),
    ])
  const meanings = new Map<string, string>()
  await fc.assert(
    fc.asyncProperty(inputs, platforms, async (given, platform) => {
      const found = await hash(given, { platform })
      const meant = meaning(given, platform)
      expect(meanings.get(found) ?? meant).toBe(meant)
      meanings.set(found, meant)
    }),
    randomCases(500),
  )
})

describe('the unknown sources of a build', () => {
  const dockerfile = (text: string) => writeFileSync(inContext('Dockerfile'), text)

  it('have an image that neither the engine nor a registry knows', async () => {
    const { bases, unknown } = await source({}, { docker: engineWith({}, {}) })
    expect([bases, unknown]).toEqual([[{ image: 'python:3.11', id: undefined }], ['python:3.11']])
  })

  it('have no image that is named by its digest, which needs no look-up', async () => {
    const digest = `sha256:${'1'.repeat(64)}`
    dockerfile(`FROM python:3.11@${digest}\n`)
    const { bases, unknown } = await source({}, { docker: engineWith({}, {}) })
    expect([bases, unknown]).toEqual([[{ image: `python:3.11@${digest}`, id: digest }], []])
  })

  it('have a URL', async () => {
    dockerfile('FROM python:3.11\nADD https://x.test/f /\n')
    expect((await source()).unknown).toEqual(['ADD https://x.test/f'])
  })

  it('have what an ONBUILD instruction of the base image downloads', async () => {
    const onBuild = ['ADD https://x.test/f /', 'COPY --from=tools:1 / /']
    const docker = engineWith({ 'python:3.11': `sha256:1 ${JSON.stringify(onBuild)}`, 'tools:1': 'sha256:2 null' })
    expect(await source({}, { docker })).toMatchObject({
      bases: [
        { image: 'python:3.11', id: 'sha256:1' },
        { image: 'tools:1', id: 'sha256:2' },
      ],
      unknown: ['ADD https://x.test/f'],
    })
  })
})

describe('the hash stays with', () => {
  it.each<[string, () => void]>([
    ['nothing changed', () => undefined],
    ['another time of a file', () => utimesSync(inContext('app.py'), 1, 1)],
    ['a file that every client ignores', () => writeFileSync(inContext('a.log'), 'x')],
  ])('%s', async (_name, change) => {
    const before = await hash()
    change()
    expect(await hash()).toBe(before)
  })

  it('another order of arguments and labels, and another file of a secret', async () => {
    const a = { name: 'A', value: '1' }
    const b = { name: 'B', value: '2' }
    expect(
      await hash({ buildArgs: [b, a], labels: ['x=1', 'y=2'], buildSecrets: [{ id: 'ca', spec: 'id=ca,src=x' }] }),
    ).toBe(await hash({ buildArgs: [a, b], labels: ['y=2', 'x=1'], buildSecrets: [{ id: 'ca', spec: 'id=ca,src=y' }] }))
  })

  it('another place of the context', async () => {
    const before = await hash()
    renameSync(context, `${context}-moved`)
    context = `${context}-moved`
    expect(await hash()).toBe(before)
  })
})

it("the Dockerfile's own ignore file goes before that of the context", async () => {
  writeFileSync(inContext('a.log'), 'x')
  const before = await source()
  writeFileSync(inContext('Dockerfile.dockerignore'), '*.py\n')
  const after = await source()
  // Gone: app.py and lib stays with lib/a.py, because the rule is for the top; come: a.log and the ignore file itself.
  expect([before.files, after.files]).toEqual([5, 6])
})

it('a Git folder in the context is noticed', async () => {
  expect((await source()).hasGitFolder).toBe(false)
  mkdirSync(inContext('.git'))
  expect((await source()).hasGitFolder).toBe(true)
})

it('a context that allows only some folders keeps those', async () => {
  mkdirSync(inContext('node_modules'))
  chmodSync(inContext('node_modules'), 0o755)
  writeFileSync(inContext('node_modules/x'), '')
  mkdirSync(inContext('lib/deep'))
  writeFileSync(inContext('lib/deep/keep'), '')
  const paths = async (ignore: string) => (await contextEntries(context, readIgnore(ignore))).map(([, path]) => path)
  expect(await paths('*\n!lib\nlib/a.py')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
  expect(await paths('*\n!**/keep')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
})
