import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { serveOnLoopback } from '../../../shared/testing/loopback-server.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { createContextForEach, createEngine } from '../../test/support/build-context.ts'
import type { EngineImage } from '../docker/engine-api.ts'
import { parseBuildContexts } from '../inputs/build-contexts.ts'
import { parseImageReference } from '../registry/reference.ts'

const context = createContextForEach()
let folder: string
beforeEach(() => {
  folder = makeTempFolder('named-context-')
  writeFileSync(join(folder, 'a.md'), 'a')
  context.write('Dockerfile', 'FROM scratch\nCOPY --from=docs . /docs\n')
})

const images: Record<string, Partial<EngineImage>> = {
  'python:3.11': { id: 'sha256:1' },
  'alpine:3.22': { id: 'sha256:2' },
  onbuild: { id: 'sha256:3', onBuild: ['ADD https://x.test /'] },
}

const hashWith = (contexts: string, changes: typeof images = {}) =>
  context.hashSource(
    { buildContexts: parseBuildContexts(contexts) },
    { engine: createEngine({ ...images, ...changes }) },
  )

describe('a folder', () => {
  it('changes the hash with a file of it, but not with its path', async () => {
    const { hash, unknown } = await hashWith(`docs=${folder}`)
    const copy = makeTempFolder('named-context-')
    writeFileSync(join(copy, 'a.md'), 'a')
    expect((await hashWith(`docs=${copy}`)).hash).toBe(hash)
    expect((await hashWith(`other=${folder}`)).hash).not.toBe(hash)
    expect(unknown).toEqual([])
    writeFileSync(join(folder, 'a.md'), 'b')
    expect((await hashWith(`docs=${folder}`)).hash).not.toBe(hash)
  })

  it('has its own .dockerignore, not that of the Dockerfile', async () => {
    writeFileSync(join(folder, '.dockerignore'), '*.tmp\n')
    writeFileSync(join(folder, 'Dockerfile.dockerignore'), '*\n')
    context.write('Dockerfile.dockerignore', '*\n')
    const { hash } = await hashWith(`docs=${folder}`)
    writeFileSync(join(folder, 'x.tmp'), 'x')
    expect((await hashWith(`docs=${folder}`)).hash).toBe(hash)
    writeFileSync(join(folder, 'b.md'), 'b')
    expect((await hashWith(`docs=${folder}`)).hash).not.toBe(hash)
  })

  it('counts in the number of files, and its .git is found', async () => {
    const before = await hashWith(`docs=${folder}`)
    mkdirSync(join(folder, '.git'))
    for (const file of ['HEAD', 'config']) writeFileSync(join(folder, '.git', file), 'x')
    const after = await hashWith(`docs=${folder}`)
    expect(after.files).toBe(before.files + 2)
    expect([before.hasGitFolder, after.hasGitFolder]).toEqual([false, true])
  })
})

describe('an image', () => {
  it('changes the hash with its content', async () => {
    const { hash } = await hashWith('base=docker-image://alpine:3.22')
    const moved = await hashWith('base=docker-image://alpine:3.22', { 'alpine:3.22': { id: 'sha256:4' } })
    expect(moved.hash).not.toBe(hash)
  })

  it.each(['nowhere.invalid/base:1', 'onbuild'])('can change between builds: %s', async image => {
    context.write('Dockerfile', 'FROM scratch\n')
    const { unknown, registries } = await hashWith(`base=docker-image://${image}`)
    expect(unknown).toEqual([`build-contexts base=docker-image://${image}`])
    expect(registries).toEqual([parseImageReference(image)?.registry])
  })

  it.each([
    ['base', 'base'],
    ['python', 'docker.io/library/python:latest'],
    ['python', 'library/python'],
    ['docker.io/team/app:1', 'team/app:1'],
  ])('with the name %s replaces FROM %s, which is not looked up', async (name, from) => {
    context.write('Dockerfile', `FROM ${from}\n`)
    const { bases, unknown } = await hashWith(`${name}=docker-image://alpine:3.22`)
    expect([bases, unknown]).toEqual([[], []])
  })

  it('with another tag replaces nothing', async () => {
    context.write('Dockerfile', 'FROM python:3.11\n')
    const { bases } = await hashWith('python:3.12=docker-image://alpine:3.22')
    expect(bases.map(({ image }) => image)).toEqual(['python:3.11'])
  })
})

it('contexts in another order do not change the hash', async () => {
  const { hash } = await hashWith(`docs=${folder}\nbase=docker-image://alpine:3.22`)
  expect((await hashWith(`base=docker-image://alpine:3.22\ndocs=${folder}`)).hash).toBe(hash)
})

it('an OCI layout changes the hash with its index and its tag, but not with its path', async () => {
  writeFileSync(join(folder, 'index.json'), '{}')
  const { hash } = await hashWith(`base=oci-layout://${folder}:1`)
  const copy = makeTempFolder('oci-layout-')
  writeFileSync(join(copy, 'index.json'), '{}')
  expect((await hashWith(`base=oci-layout://${copy}:1`)).hash).toBe(hash)
  expect((await hashWith(`base=oci-layout://${folder}:2`)).hash).not.toBe(hash)
  writeFileSync(join(folder, 'index.json'), '{ }')
  expect((await hashWith(`base=oci-layout://${folder}:1`)).hash).not.toBe(hash)
})

it('a URL can change between builds unless it is pinned to a commit', async () => {
  context.write('Dockerfile', 'FROM scratch\n')
  const commit = '0123456789abcdef0123456789abcdef01234567'
  expect((await hashWith('repo=https://x.invalid/y.git?token=1#main')).unknown).toEqual([
    'build-contexts repo=https://x.invalid/y.git',
  ])
  const pinned = await hashWith(`repo=https://x.test/y.git#${commit}`)
  expect(pinned.unknown).toEqual([])
  expect((await hashWith(`repo=https://x.test/y.git#f${commit.slice(1)}`)).hash).not.toBe(pinned.hash)
})

it('an archive changes the hash with its entity tag', async () => {
  context.write('Dockerfile', 'FROM scratch\n')
  let etag = '"1"'
  const server = await serveOnLoopback(() => ({ headers: { etag } }))
  const { hash, unknown } = await hashWith(`data=${server.url}/data.tar.gz`)
  expect(unknown).toEqual([])
  expect((await hashWith(`data=${server.url}/data.tar.gz`)).hash).toBe(hash)
  etag = '"2"'
  expect((await hashWith(`data=${server.url}/data.tar.gz`)).hash).not.toBe(hash)
})
