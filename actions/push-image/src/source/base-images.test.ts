import { beforeEach, describe, expect, it } from '@jest/globals'
import { BASE, createContextForEach, createEngine } from '../../test/support/build-context.ts'
import { type FakeRegistry, startFakeRegistry } from '../../test/support/fake-registry.ts'

const context = createContextForEach()
const NO_IMAGES = { engine: createEngine() }
const ON_BUILD = ['ADD https://x.test/$FILE /', 'COPY --from=tools:1 / /']

let registry: FakeRegistry
let image: string

beforeEach(async () => {
  registry = await startFakeRegistry(undefined)
  image = `${registry.address}/python:3.11`
})

describe('the hash of a source', () => {
  it('changes with the base image in the engine', async () => {
    const [old, current] = ['sha256:1', 'sha256:2'].map(id => ({ engine: createEngine({ [BASE]: { id } }) }))
    expect(await context.hash({}, current)).not.toBe(await context.hash({}, old))
    expect((await context.hashSource({}, old)).bases).toMatchObject([{ image: BASE, id: 'sha256:1', isLocal: true }])
  })

  it.each([
    ['the engine does not have it', false, {}],
    ['the engine has it, but the build pulls', true, { id: 'sha256:1' }],
  ])('changes with the base image in its registry if %s', async (_name, pull, local) => {
    context.write('Dockerfile', `FROM ${image}\n`)
    const engine = createEngine('id' in local ? { [image]: local } : {})
    registry.add('python:3.11', { version: 1 })
    const old = await context.hash({}, { engine, pull })
    registry.add('python:3.11', { version: 2 })
    expect(await context.hash({}, { engine, pull })).not.toBe(old)
  })

  it('is the same for an image that the engine has from the registry', async () => {
    context.write('Dockerfile', `FROM ${image}\n`)
    const digest = registry.add('python:3.11')
    const engine = createEngine({
      [image]: { id: 'sha256:1', repoDigests: [`other@sha256:2`, `${registry.address}/python@${digest}`] },
    })
    expect(await context.hash({}, { engine })).toBe(await context.hash({}, NO_IMAGES))
  })
})

describe('the unknown sources of a build', () => {
  it('include an image that neither the engine nor a registry has', async () => {
    context.write('Dockerfile', `FROM ${image}\n`)
    const { bases, unknown } = await context.hashSource({}, NO_IMAGES)
    expect([bases, unknown]).toMatchObject([[{ image, id: undefined }], [image]])
  })

  it('do not include an image with a digest', async () => {
    const digest = registry.add('python:3.11')
    const pinned = `${image}@${digest}`
    context.write('Dockerfile', `FROM ${pinned}\n`)
    const { bases, unknown } = await context.hashSource({}, NO_IMAGES)
    expect([bases, unknown]).toMatchObject([[{ image: pinned, id: digest }], []])
  })

  it('include the ONBUILD instructions of an image with a digest if they cannot be read', async () => {
    const pinned = `${image}@sha256:${'1'.repeat(64)}`
    context.write('Dockerfile', `FROM ${pinned}\n`)
    expect((await context.hashSource({}, NO_IMAGES)).unknown).toEqual([`ONBUILD of ${pinned}`])
  })

  it('do not include an image of COPY --from with a digest, which is not looked up', async () => {
    context.write('Dockerfile', `FROM scratch\nCOPY --from=${image}@sha256:${'1'.repeat(64)} / /\n`)
    expect((await context.hashSource({}, NO_IMAGES)).unknown).toEqual([])
    expect(registry.requests).toEqual([])
  })

  it('include the downloads of ONBUILD instructions of the base image in the engine', async () => {
    const engine = createEngine({ [BASE]: { id: 'sha256:1', onBuild: ON_BUILD }, 'tools:1': { id: 'sha256:2' } })
    expect(await context.hashSource({}, { engine })).toMatchObject({
      bases: [
        { image: BASE, id: 'sha256:1' },
        { image: 'tools:1', id: 'sha256:2' },
      ],
      unknown: ['ADD https://x.test/$FILE'],
    })
  })

  it('include the downloads of ONBUILD instructions of the base image in its registry', async () => {
    context.write('Dockerfile', `FROM ${image}\n`)
    registry.add('python:3.11', { created: '2026-01-02T03:04:05Z', config: { OnBuild: ON_BUILD } })
    const engine = createEngine({ 'tools:1': { id: 'sha256:2' } })
    expect(await context.hashSource({}, { engine })).toMatchObject({
      bases: [{ image, created: '2026-01-02T03:04:05Z' }, { image: 'tools:1' }],
      unknown: ['ADD https://x.test/$FILE'],
    })
  })
})
