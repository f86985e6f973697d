import { describe, expect, it } from '@jest/globals'
import { createContextForEach, createImageLookup, createManifest } from '../../test/support/build-context.ts'

const context = createContextForEach()
const IMAGE = 'python:3.11'

describe('the hash of a source', () => {
  it('changes with the base image in the engine', async () => {
    const [old, current] = ['sha256:1', 'sha256:2'].map(id => ({
      docker: createImageLookup({ engine: { [IMAGE]: id } }),
    }))
    expect(await context.hash({}, current)).not.toBe(await context.hash({}, old))
    expect((await context.hashSource({}, old)).bases).toEqual([{ image: IMAGE, id: 'sha256:1' }])
  })

  it.each([
    ['the engine does not have it', { useLocal: true }, {}],
    ['the engine has it, but the build pulls', { useLocal: false }, { [IMAGE]: 'sha256:1' }],
  ])('changes with the base image in its registry if %s', async (_name, options, engine) => {
    const [old, current] = ['1', '2'].map(digit =>
      context.hash(
        {},
        { ...options, docker: createImageLookup({ engine, registry: { [IMAGE]: createManifest(digit) } }) },
      ),
    )
    expect(await current).not.toBe(await old)
  })
})

describe('the unknown sources of a build', () => {
  const NO_IMAGES = { docker: createImageLookup({}) }

  it('include an image that neither the engine nor a registry has', async () => {
    const { bases, unknown } = await context.hashSource({}, NO_IMAGES)
    expect([bases, unknown]).toEqual([[{ image: IMAGE, id: undefined }], [IMAGE]])
  })

  it('do not include an image with a digest, which is not looked up', async () => {
    const digest = `sha256:${'1'.repeat(64)}`
    context.write('Dockerfile', `FROM ${IMAGE}@${digest}\n`)
    const { bases, unknown } = await context.hashSource({}, NO_IMAGES)
    expect([bases, unknown]).toEqual([[{ image: `${IMAGE}@${digest}`, id: digest }], []])
  })

  it('include a URL', async () => {
    context.write('Dockerfile', `FROM ${IMAGE}\nADD https://x.test/f /\n`)
    expect((await context.hashSource()).unknown).toEqual(['ADD https://x.test/f'])
  })

  it('include the downloads of ONBUILD instructions of the base image', async () => {
    const onBuild = ['ADD https://x.test/f /', 'COPY --from=tools:1 / /']
    const engine = { [IMAGE]: `sha256:1 ${JSON.stringify(onBuild)}`, 'tools:1': 'sha256:2 null' }
    expect(await context.hashSource({}, { docker: createImageLookup({ engine }) })).toMatchObject({
      bases: [
        { image: IMAGE, id: 'sha256:1' },
        { image: 'tools:1', id: 'sha256:2' },
      ],
      unknown: ['ADD https://x.test/f'],
    })
  })
})
