import { hash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { serveOnLoopback } from '../../../shared/testing/loopback-server.ts'
import { randomCases } from '../../../shared/testing/random.ts'
import { BASE, createContextForEach, createEngine, type SourceInputs } from '../../test/support/build-context.ts'
import { startFakeRegistry } from '../../test/support/fake-registry.ts'
import { canReuseImage, hashLocalImage, identifyCopiedImage } from './source-hash.ts'

const context = createContextForEach()
const createEngineFor = (platform: string) => createEngine({ [BASE]: { id: 'sha256:1' } }, platform)

it.each<[string, Partial<SourceInputs>]>([
  ['a build argument', { buildArgs: [{ name: 'A', value: '1' }] }],
  ['a build argument with the name of an object property', { buildArgs: [{ name: '__proto__', value: '1' }] }],
  ['an empty build argument', { buildArgs: [{ name: 'A', value: '' }] }],
  ['the target', { target: 'app' }],
  ['a label', { labels: ['a=b'] }],
  ['the network', { network: 'host' }],
  ['a label without a value', { labels: ['a='] }],
  ['a host', { addHosts: ['a:1.1.1.1'] }],
  ['another platform', { platforms: ['linux/arm64'] }],
  ['a second platform', { platforms: ['linux/amd64', 'linux/arm64'] }],
  ['provenance', { provenance: 'min' }],
  ['more provenance', { provenance: 'max' }],
  ['an SBOM', { sbom: true }],
  ['the id of a secret', { buildSecrets: [{ id: 'ca', spec: 'id=ca,src=x' }] }],
])('the hash changes with %s', async (_name, inputs) => {
  expect(await context.hash(inputs)).not.toBe(await context.hash())
})

it('the hash changes with the platform', async () => {
  expect(await context.hash({}, { engine: createEngineFor('linux/arm64') })).not.toBe(await context.hash())
})

it('the hash changes with a build argument of the environment', async () => {
  const inputs = { buildArgs: [{ name: 'PUSH_IMAGE_TEST', value: undefined }] }
  const before = await context.hash(inputs)
  process.env.PUSH_IMAGE_TEST = '1'
  try {
    expect(await context.hash(inputs)).not.toBe(before)
  } finally {
    delete process.env.PUSH_IMAGE_TEST
  }
})

it.each<[name: string, one: Partial<SourceInputs>, other: Partial<SourceInputs>]>([
  ['the order of a label', { labels: ['v=1', 'v=2'] }, { labels: ['v=2', 'v=1'] }],
  [
    'the order of an argument',
    { buildArgs: ['1', '2'].map(value => ({ name: 'V', value })) },
    { buildArgs: ['2', '1'].map(value => ({ name: 'V', value })) },
  ],
  ['another target', { target: 'app' }, { target: 'test' }],
  ['another network', { network: 'host' }, { network: 'none' }],
  ['another address of a host', { addHosts: ['a:1.1.1.1'] }, { addHosts: ['a:1.1.1.2'] }],
  ['the id of a secret', { buildSecrets: [{ id: 'a', spec: '' }] }, { buildSecrets: [{ id: 'b', spec: '' }] }],
  ['the end of a name', { buildArgs: [{ name: 'A', value: 'B=C' }] }, { labels: ['A=B=C'] }],
])('the hash changes with %s', async (_name, one, other) => {
  expect(await context.hash(one)).not.toBe(await context.hash(other))
})

it('the hash is the same with another order of arguments and labels, and another file of a secret', async () => {
  const a = { name: 'A', value: '1' }
  const b = { name: 'B', value: '2' }
  const secret = (file: string) => [{ id: 'ca', spec: `id=ca,src=${file}` }]
  expect(await context.hash({ buildArgs: [b, a], labels: ['x=1', 'y=2'], buildSecrets: secret('x') })).toBe(
    await context.hash({ buildArgs: [a, b], labels: ['y=2', 'x=1'], buildSecrets: secret('y') }),
  )
})

it('the hash is the same with another order of secrets and hosts', async () => {
  const [a, b] = [
    { id: 'a', spec: 'id=a,src=x' },
    { id: 'b', spec: 'id=b,src=x' },
  ]
  expect(await context.hash({ buildSecrets: [b, a], addHosts: ['b:1.1.1.1', 'a:1.1.1.1'] })).toBe(
    await context.hash({ buildSecrets: [a, b], addHosts: ['a:1.1.1.1', 'b:1.1.1.1'] }),
  )
})

it('the hash is the same with the default platform and the order of platforms', async () => {
  expect(await context.hash({ platforms: ['linux/amd64'] })).toBe(await context.hash())
  expect(await context.hash({ platforms: ['linux/amd64', 'linux/arm64'] })).toBe(
    await context.hash({ platforms: ['linux/arm64', 'linux/amd64'] }),
  )
})

it('the hash changes with a download', async () => {
  let headers: Record<string, string> = { etag: '"1"' }
  const server = await serveOnLoopback(() => ({ headers }))
  context.write('Dockerfile', `FROM scratch\nADD ${server.url}/a.tar?token=1 /\n`)
  const hashDownload = () => context.hashSource()
  const source = await hashDownload()
  expect([source.unknown, server.requests.length]).toEqual([[], 1])
  headers = { etag: '"2"' }
  const changed = await hashDownload()
  expect(changed.hash).not.toBe(source.hash)
  headers = {}
  expect((await hashDownload()).unknown).toEqual([`ADD ${server.url}/a.tar`])
})

it('an image is only reused if the input allows it and its sources cannot change', async () => {
  const source = await context.hashSource()
  const changeable = { ...source, unknown: ['ADD https://x.test/a'] }
  expect(canReuseImage({ skipUnchanged: true }, source)).toBe(true)
  expect(canReuseImage({ skipUnchanged: false }, source)).toBe(false)
  expect(canReuseImage({ skipUnchanged: true }, changeable)).toBe(false)
})

it('an image that is not built is its own source', () => {
  const nothing = { files: 0, bases: [], unknown: [], hasGitFolder: false, registries: [] }
  const localImage = { name: 'app', id: 'sha256:1' }
  const digest = '1'.repeat(64)
  const copiedImage = { registry: 'x.test', repository: 'app', version: `sha256:${digest}` }
  expect(hashLocalImage(localImage)).toEqual({ ...nothing, hash: hash('sha256', 'image sha256:1'), localImage })
  expect(identifyCopiedImage(copiedImage)).toEqual({ ...nothing, hash: digest, copiedImage })
})

it('the hash has the sources of every platform', async () => {
  context.write('Dockerfile', 'FROM base-$TARGETARCH\n')
  const images = { 'base-amd64': { id: 'sha256:1' }, 'base-arm64': { id: 'sha256:2' } }
  const hashWith = (engine: Record<string, { id: string }>) =>
    context.hashSource({ platforms: ['linux/amd64', 'linux/arm64'] }, { engine: createEngine(engine) })
  const source = await hashWith(images)
  expect(source.bases.map(({ image }) => image)).toEqual(['base-amd64', 'base-arm64'])
  expect((await hashWith({ ...images, 'base-arm64': { id: 'sha256:3' } })).hash).not.toBe(source.hash)
})

it('the sources of an image for several platforms have the ONBUILD instructions of each platform', async () => {
  const registry = await startFakeRegistry(undefined)
  const platforms = ['amd64', 'arm64'].map(architecture => ({
    digest: registry.add(`base:${architecture}`, {
      created: architecture,
      config: { OnBuild: [`ADD git@${architecture}.invalid:a/b /`] },
    }),
    platform: { os: 'linux', architecture },
  }))
  registry.manifests.set('base:1', JSON.stringify({ schemaVersion: 2, manifests: platforms }))
  context.write('Dockerfile', `FROM ${registry.address}/base:1\n`)
  const { bases, unknown } = await context.hashSource({ platforms: ['linux/amd64', 'linux/arm64'] })
  expect(unknown).toEqual(['ADD git@amd64.invalid:a/b', 'ADD git@arm64.invalid:a/b'])
  expect(bases.map(({ image }) => image)).toEqual([`${registry.address}/base:1`])
})

it('two sources with different inputs never have the same hash', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '=', ',', '"', '\\', '\n', '\0'), maxLength: 4 })
  const orNone = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
  const argument = fc.record({ name: fc.constantFrom('A', 'B'), value: text })
  const inputs = fc.record({
    target: orNone(text),
    network: orNone(text),
    labels: orNone(
      fc.array(
        text.map(value => `a=${value}`),
        { maxLength: 3 },
      ),
    ),
    buildSecrets: orNone(
      fc.array(
        text.map(id => ({ id, spec: '' })),
        { maxLength: 2 },
      ),
    ),
    buildArgs: orNone(fc.array(argument, { maxLength: 3 })),
    addHosts: orNone(
      fc.array(
        text.map(value => `a:${value}`),
        { minLength: 1, maxLength: 2 },
      ),
    ),
    provenance: fc.constantFrom('false' as const, 'max' as const),
    sbom: fc.boolean(),
  })
  const platforms = fc.constantFrom('linux/amd64', 'linux/arm64')
  // A build does not distinguish no list from an empty one, the order of secrets, and values that a later one replaces.
  const normalize = (values: Partial<SourceInputs>, platform: string) => {
    const { target, network, labels, buildSecrets, buildArgs, addHosts, provenance, sbom } = values
    return JSON.stringify([
      [platform, target ?? null, network ?? null, labels ?? [], addHosts ?? [], provenance, sbom],
      (buildSecrets ?? []).map(({ id }) => id).sort(),
      Object.entries(Object.fromEntries((buildArgs ?? []).map(({ name, value }) => [name, value]))).sort(),
    ])
  }
  const sources = new Map<string, string>()
  await fc.assert(
    fc.asyncProperty(inputs, platforms, async (values, platform) => {
      const hash = await context.hash(values, { engine: createEngineFor(platform) })
      const source = normalize(values, platform)
      expect(sources.get(hash) ?? source).toBe(source)
      sources.set(hash, source)
    }),
    randomCases(500),
  )
})
