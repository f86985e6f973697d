import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { imageOf, REGISTRY } from './support/fake-ecr.ts'
import { benchForEach } from './support/scenario.ts'

const bench = benchForEach()
const dockerfile = (text: string) => writeFileSync(join(bench.folder, 'Dockerfile'), text)
const manifest = (digit: string) => ({ stdout: JSON.stringify({ config: { digest: `sha256:${digit.repeat(64)}` } }) })
const MISSING = { exitCode: 1, stderr: 'Error: No such image' }
const BUILT = { stdout: `sha256:${'a'.repeat(64)}` }
const builds = () => bench.docker.calls('build').length

describe('a source that can change between builds', () => {
  beforeEach(() => dockerfile('FROM scratch\nADD https://x.test/f /\n'))

  it('is built again, and the log and the summary say why', async () => {
    await bench.given()
    await bench.push()
    const { exitCode, log, summary } = await bench.push()
    expect([exitCode, builds()]).toEqual([0, 2])
    expect(log).toContain(
      'The image is always built, because these sources can change between builds: ADD https://x.test/f.',
    )
    expect(summary).toContain('| Can change between builds | <code>ADD https://x.test/f</code> |')
  })

  it('that gives the same image is not a change', async () => {
    await bench.given()
    await bench.push()
    expect((await bench.push()).outputs.changed).toBe('false')
  })

  it('is reported as to be built by a plan', async () => {
    await bench.given()
    await bench.push()
    const { outputs, summary } = await bench.push({ mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('Apply would build the image and push it.')
  })

  it('is not replaced by an earlier image whose tag is immutable', async () => {
    const earlier = imageOf('{"schemaVersion":2,"earlier":true}')
    await bench.given({
      push: [
        { exitCode: 1, stderr: 'tag invalid: The image tag already exists and cannot be overwritten' },
        { stdout: `x: digest: ${PUSHED.digest} size: 1` },
      ],
    })
    bench.ecr.add('team/app', { mutability: 'IMMUTABLE' })
    const running = bench.push()
    await bench.whenCalled('push')
    bench.ecr.repositories.get('team/app')?.tags.set(bench.pushedTag(), earlier)
    expect((await running).outputs.digest).toBe(PUSHED.digest)
    expect(bench.pushedTag()).toMatch(/^source-[0-9a-f]{20}-a{12}$/)
  })

  it('is unchanged once its address has a checksum', async () => {
    dockerfile('FROM scratch\nADD --checksum=sha256:0 https://x.test/f /\n')
    await bench.given()
    await bench.push()
    expect((await bench.push()).log).toContain('The source has not changed')
    expect(builds()).toBe(1)
  })
})

describe('a base image by its tag', () => {
  beforeEach(() => dockerfile('# syntax=docker/dockerfile:1\nFROM python:3.11\n'))

  it('that moved in its registry causes a build', async () => {
    const asked = { 'image inspect': [MISSING, MISSING, BUILT] }
    await bench.given({ ...asked, 'manifest inspect': [manifest('1')] })
    await bench.push()
    bench.replaceDocker({ 'image inspect': [MISSING], 'manifest inspect': [manifest('1')] })
    expect((await bench.push()).outputs.changed).toBe('false')
    expect(
      bench.docker
        .calls('manifest inspect')
        .map(({ argv }) => argv.at(-1))
        .sort(),
    ).toEqual(['docker/dockerfile:1', 'python:3.11'])
    bench.replaceDocker({ ...asked, 'manifest inspect': [manifest('2')] })
    await bench.push()
    expect(builds()).toBe(1)
  })

  it('that neither the engine nor a registry knows causes a build', async () => {
    await bench.given({
      'image inspect': [MISSING, MISSING, BUILT, MISSING, MISSING, BUILT],
      'manifest inspect': [MISSING],
    })
    await bench.push()
    const { log } = await bench.push()
    expect(builds()).toBe(2)
    expect(log).toContain('can change between builds: docker/dockerfile:1, python:3.11.')
  })

  it('of the engine is taken without a registry, unless the build pulls', async () => {
    await bench.given({ 'manifest inspect': [manifest('1')] })
    await bench.push()
    expect(bench.docker.calls('manifest inspect')).toEqual([])
    await bench.push({ pull: 'true' })
    expect(bench.docker.calls('manifest inspect')).toHaveLength(2)
  })

  it.each([
    ['docker', 0],
    ['docker-container', 2],
  ])('is looked up where a builder of the driver %s takes it', async (driver, lookUps) => {
    await bench.given({
      version: [
        { stdout: '{"Client":{"Version":"28.2.2"},"Server":{"Version":"28.2.2","Os":"linux","Arch":"amd64"}}' },
      ],
      'buildx version': [{}],
      'buildx inspect': [{ stdout: `Name: builder\nDriver:        ${driver}\n` }],
      'manifest inspect': [manifest('1')],
    })
    expect((await bench.push()).exitCode).toBe(0)
    expect(bench.docker.calls('manifest inspect')).toHaveLength(lookUps)
  })

  it('of the same registry is looked up with a login', async () => {
    dockerfile(`FROM ${REGISTRY}/base:1\n`)
    await bench.given({ 'image inspect': [MISSING, BUILT], 'manifest inspect': [manifest('1')] })
    const { exitCode } = await bench.push()
    expect(exitCode).toBe(0)
    const commands = bench.docker.calls().map(({ argv }) => argv[0])
    expect(commands.indexOf('login')).toBeLessThan(commands.indexOf('manifest'))
  })
})

it('a line of .dockerignore that Docker refuses is an error at that line, before anything is built', async () => {
  await bench.given()
  appendFileSync(join(bench.folder, '.dockerignore'), '*.md\n[a-]\n')
  const { exitCode, errors } = await bench.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('.dockerignore:2: Docker refuses the pattern [a-]')
  expect(builds()).toBe(0)
})
