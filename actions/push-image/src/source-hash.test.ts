import {
  chmodSync,
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
import { contextEntries } from './context-files.ts'
import type { Docker } from './docker.ts'
import { readIgnore } from './ignore.ts'
import { hashSource } from './source-hash.ts'

let context: string
const inContext = (path: string) => join(context, path)
const { signal } = new AbortController()

type SourceInputs = Parameters<typeof hashSource>[0]
/** An engine that knows these images. */
const engineWith =
  (images: Record<string, string>): Docker =>
  async args => {
    const id = images[args.at(-1) ?? '']
    return { exitCode: id === undefined ? 1 : 0, stdout: id ?? '', stderr: '', lines: [] }
  }
const source = (inputs: Partial<SourceInputs> = {}, platform = 'linux/amd64', docker = engineWith({})) =>
  hashSource(
    {
      context,
      file: undefined,
      target: undefined,
      buildArgs: undefined,
      buildSecrets: undefined,
      labels: undefined,
      network: undefined,
      pull: false,
      ...inputs,
    },
    platform,
    docker,
    signal,
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
    ['an empty build argument', { buildArgs: [{ name: 'A', value: '' }] }],
    ['the target', { target: 'app' }],
    ['a label', { labels: ['a=b'] }],
    ['the network', { network: 'host' }],
    ['the id of a secret', { buildSecrets: [{ id: 'ca', spec: 'id=ca,src=x' }] }],
  ])('%s', async (_name, inputs) => {
    expect(await hash(inputs)).not.toBe(await hash())
  })

  it('the platform', async () => {
    expect(await hash({}, 'linux/arm64')).not.toBe(await hash())
  })

  it('the base image in the engine, unless the build asks for a newer one anyway', async () => {
    const old = engineWith({ 'python:3.11': 'sha256:1' })
    const fresh = engineWith({ 'python:3.11': 'sha256:2' })
    expect(await hash({}, 'linux/amd64', fresh)).not.toBe(await hash({}, 'linux/amd64', old))
    expect((await source({}, 'linux/amd64', old)).bases).toEqual([{ image: 'python:3.11', id: 'sha256:1' }])
    expect(await hash({ pull: true }, 'linux/amd64', fresh)).toBe(await hash({ pull: true }, 'linux/amd64', old))
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

describe('the hash stays with', () => {
  it.each<[string, () => void]>([
    ['nothing changed', () => undefined],
    ['another time of a file', () => utimesSync(inContext('app.py'), 1, 1)],
    ['a file that is ignored', () => writeFileSync(inContext('a.log'), 'x')],
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

it('a context that allows only some folders is read without the rest', async () => {
  mkdirSync(inContext('node_modules'))
  chmodSync(inContext('node_modules'), 0o755)
  writeFileSync(inContext('node_modules/x'), '')
  mkdirSync(inContext('lib/deep'))
  writeFileSync(inContext('lib/deep/keep'), '')
  const paths = async (ignore: string) => (await contextEntries(context, readIgnore(ignore))).map(([, path]) => path)
  expect(await paths('*\n!lib\nlib/a.py')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
  expect(await paths('*\n!**/keep')).toEqual(['lib', 'lib/deep', 'lib/deep/keep'])
})
