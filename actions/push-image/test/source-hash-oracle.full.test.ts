import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { slowRandomCases } from '../../shared/testing/random.ts'
import { createContextForEach, createEngine } from './support/build-context.ts'
import { anyBuild, BUILD_OF_ALL, type BuildInputs, CHANGES, pickFile, writeContext } from './support/random-builds.ts'
import { useRealDocker } from './support/real-docker.ts'

// Random builds FROM scratch with a real engine: a change of the image is a change of the hash.
const docker = useRealDocker()
const sources = createContextForEach()

docker.describe('the hash of a source changes if its image does', () => {
  const repository = `source-hash-oracle-${randomUUID()}`
  let builds = 0
  afterEach(() => {
    const tags = docker.run('images', '--format', '{{.Repository}}:{{.Tag}}', repository)
    const images = tags.split('\n').filter(tag => tag !== '')
    if (images.length > 0) docker.run('rmi', '--force', ...images)
  })

  it.each(CHANGES)('with $name', async ({ image, keepsHash, make }) => {
    await fc.assert(
      fc.asyncProperty(anyBuild, async build => {
        const context = join(docker.folder, `context-${builds}`)
        writeContext(context, build)
        const before = await buildAndHash(context)
        const after = await buildAndHash(context, make(context, pickFile(build)))
        const isSameImage = JSON.stringify(before.image) === JSON.stringify(after.image)
        if (build === BUILD_OF_ALL) expect(isSameImage).toBe(image === 'stays')
        if (keepsHash) expect([after.hash, after.image]).toEqual([before.hash, before.image])
        else if (!isSameImage) expect(after.hash).not.toBe(before.hash)
      }),
      { ...slowRandomCases(3), examples: [[BUILD_OF_ALL]] },
    )
  })

  async function buildAndHash(context: string, inputs: BuildInputs = {}): Promise<{ hash: string; image: object }> {
    const hash = await sources.hash({ context, ...inputs }, { engine: createEngine() })
    return { hash, image: buildImage(context, inputs) }
  }

  /** Builds an image, and reads its settings and files, without times. Without caches, which do not distinguish all links. */
  function buildImage(context: string, { buildArgs = [], labels = [], target }: BuildInputs): object {
    const tag = `${repository}:${++builds}`
    const args = [
      ...buildArgs.flatMap(({ name, value }) => ['--build-arg', `${name}=${value}`]),
      ...labels.flatMap(label => ['--label', label]),
      ...(target === undefined ? [] : ['--target', target]),
      context,
    ]
    docker.run('build', '--quiet', '--no-cache', '--tag', tag, ...args)
    const [{ Config, Architecture, Os }] = JSON.parse(docker.run('image', 'inspect', tag))
    const files = join(docker.folder, 'files')
    mkdirSync(files)
    docker.run('build', '--no-cache', '--output', files, ...args)
    try {
      return { Config, Architecture, Os, files: listFiles(files) }
    } finally {
      rmSync(files, { recursive: true })
    }
  }
})

/** The files of an image, with permissions, content or link target, and other names of the same file. */
function listFiles(folder: string): unknown[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const firstNames = new Map<number, string>()
  return names.map(name => {
    const path = join(folder, name)
    const { mode, ino } = lstatSync(path)
    if (!firstNames.has(ino)) firstNames.set(ino, name)
    return [name, mode, firstNames.get(ino), readContent(path)]
  })
}

function readContent(path: string): string {
  const stats = lstatSync(path)
  if (stats.isSymbolicLink()) return readlinkSync(path)
  return stats.isFile() ? readFileSync(path, 'base64') : ''
}
