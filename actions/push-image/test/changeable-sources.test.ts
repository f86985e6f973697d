import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { createImage, REGISTRY } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const dockerfile = (text: string) => writeFileSync(join(scenario.folder, 'Dockerfile'), text)
const manifest = (digit: string) => ({ stdout: JSON.stringify({ config: { digest: `sha256:${digit.repeat(64)}` } }) })
const MISSING = { exitCode: 1, stderr: 'Error: No such image' }
const BUILT = { stdout: `sha256:${'a'.repeat(64)}` }
const builds = () => scenario.docker.calls('build').length

describe('a source that can change between builds', () => {
  beforeEach(() => dockerfile('FROM scratch\nADD https://x.test/f /\n'))

  it('is always built, and the log and the summary show the reason', async () => {
    await scenario.start()
    await scenario.push()
    const { exitCode, log, summary } = await scenario.push()
    expect([exitCode, builds()]).toEqual([0, 2])
    expect(log).toContain(
      'The image is always built, because these sources can change between builds: ADD https://x.test/f.',
    )
    expect(summary).toContain('| Can change between builds | <code>ADD https://x.test/f</code> |')
  })

  it('is reported as unchanged if the image is the same', async () => {
    await scenario.start()
    await scenario.push()
    expect((await scenario.push()).outputs.changed).toBe('false')
  })

  it('would be built according to a plan', async () => {
    await scenario.start()
    await scenario.push()
    const { outputs, summary } = await scenario.push({ mode: 'plan' })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('Apply would build and push the image')
  })

  it('is not replaced by an earlier image with an immutable tag', async () => {
    const earlier = createImage('{"schemaVersion":2,"earlier":true}')
    await scenario.start({
      push: [
        { exitCode: 1, stderr: 'tag invalid: The image tag already exists and cannot be overwritten' },
        { stdout: `x: digest: ${PUSHED.digest} size: 1` },
      ],
    })
    scenario.ecr.add('team/app', { mutability: 'IMMUTABLE' })
    const running = scenario.push()
    await scenario.waitForCommand('push')
    scenario.ecr.repositories.get('team/app')?.tags.set(scenario.getPushedTag(), earlier)
    expect((await running).outputs.digest).toBe(PUSHED.digest)
    expect(scenario.getPushedTag()).toMatch(/^source-[0-9a-f]{20}-a{12}$/)
  })

  it('is unchanged if its URL has a checksum', async () => {
    dockerfile('FROM scratch\nADD --checksum=sha256:0 https://x.test/f /\n')
    await scenario.start()
    await scenario.push()
    expect((await scenario.push()).log).toContain('The source has not changed')
    expect(builds()).toBe(1)
  })
})

describe('a base image with a tag', () => {
  beforeEach(() => dockerfile('# syntax=docker/dockerfile:1\nFROM python:3.11\n'))

  it('causes a build if the tag moved in its registry', async () => {
    const replies = { 'image inspect': [MISSING, MISSING, BUILT] }
    await scenario.start({ ...replies, 'manifest inspect': [manifest('1')] })
    await scenario.push()
    scenario.replaceDocker({ 'image inspect': [MISSING], 'manifest inspect': [manifest('1')] })
    expect((await scenario.push()).outputs.changed).toBe('false')
    expect(
      scenario.docker
        .calls('manifest inspect')
        .map(({ argv }) => argv.at(-1))
        .sort(),
    ).toEqual(['docker/dockerfile:1', 'python:3.11'])
    scenario.replaceDocker({ ...replies, 'manifest inspect': [manifest('2')] })
    await scenario.push()
    expect(builds()).toBe(1)
  })

  it('causes a build if neither the engine nor a registry has it', async () => {
    await scenario.start({
      'image inspect': [MISSING, MISSING, BUILT, MISSING, MISSING, BUILT],
      'manifest inspect': [MISSING],
    })
    await scenario.push()
    const { log } = await scenario.push()
    expect(builds()).toBe(2)
    expect(log).toContain('can change between builds: docker/dockerfile:1, python:3.11.')
  })

  it('is read from the engine unless the build pulls', async () => {
    await scenario.start({ 'manifest inspect': [manifest('1')] })
    await scenario.push()
    expect(scenario.docker.calls('manifest inspect')).toEqual([])
    await scenario.push({ pull: 'true' })
    expect(scenario.docker.calls('manifest inspect')).toHaveLength(2)
  })

  it.each([
    ['docker', 0],
    ['docker-container', 2],
  ])('is looked up where a builder with the driver %s finds it', async (driver, lookUps) => {
    await scenario.start({
      version: [
        { stdout: '{"Client":{"Version":"28.2.2"},"Server":{"Version":"28.2.2","Os":"linux","Arch":"amd64"}}' },
      ],
      'buildx version': [{}],
      'buildx inspect': [{ stdout: `Name: builder\nDriver:        ${driver}\n` }],
      'manifest inspect': [manifest('1')],
    })
    expect((await scenario.push()).exitCode).toBe(0)
    expect(scenario.docker.calls('manifest inspect')).toHaveLength(lookUps)
  })

  it('is looked up with a login if it is in the same registry', async () => {
    dockerfile(`FROM ${REGISTRY}/base:1\n`)
    await scenario.start({ 'image inspect': [MISSING, BUILT], 'manifest inspect': [manifest('1')] })
    const { exitCode } = await scenario.push()
    expect(exitCode).toBe(0)
    const commands = scenario.docker.calls().map(({ argv }) => argv[0])
    expect(commands.indexOf('login')).toBeLessThan(commands.indexOf('manifest'))
  })
})

it('a .dockerignore pattern that Docker rejects is an error with its line, before the build', async () => {
  await scenario.start()
  appendFileSync(join(scenario.folder, '.dockerignore'), '*.md\n[a-]\n')
  const { exitCode, errors } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('.dockerignore:2: Docker rejects the pattern [a-]')
  expect(builds()).toBe(0)
})
