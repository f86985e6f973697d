import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { type LoopbackServer, type Reply, serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createImage } from './support/fake-ecr.ts'
import { startFakeEngine } from './support/fake-engine.ts'
import { startFakeRegistry } from './support/fake-registry.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const dockerfile = (text: string) => writeFileSync(join(scenario.folder, 'Dockerfile'), text)
const builds = () => scenario.docker.calls('build').length

describe('a source that can change between builds', () => {
  let server: LoopbackServer
  let reply: Reply

  beforeEach(async () => {
    reply = {}
    server = await serveOnLoopback(() => reply)
    dockerfile(`FROM scratch\nADD ${server.url}/f /\n`)
  })

  it('is always built, and the log and the summary show the reason', async () => {
    await scenario.start()
    await scenario.push()
    const { exitCode, log, summary } = await scenario.push()
    expect([exitCode, builds()]).toEqual([0, 2])
    expect(log).toContain(
      `The image is always built, because these sources can change between builds: ADD ${server.url}/f.`,
    )
    expect(summary).toContain(`| Can change between builds | <code>ADD ${server.url}/f</code> |`)
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
    dockerfile(`FROM scratch\nADD --checksum=sha256:0 ${server.url}/f /\n`)
    await scenario.start()
    await scenario.push()
    expect((await scenario.push()).log).toContain('The source has not changed')
    expect([builds(), server.requests]).toEqual([1, []])
  })

  it('is built again if the entity tag or the time of its URL has changed', async () => {
    await scenario.start()
    reply = { headers: { etag: '"1"' } }
    await scenario.push()
    await scenario.push()
    expect(builds()).toBe(1)
    reply = { headers: { etag: '"2"' } }
    await scenario.push()
    expect(builds()).toBe(2)
    reply = { headers: { etag: '"2"', 'last-modified': 'Sun, 29 Nov 2026 12:00:00 GMT' } }
    await scenario.push()
    expect(builds()).toBe(3)
    expect(server.requests.every(({ method }) => method === 'HEAD')).toBe(true)
  })

  it.each([404, 500])('is always built if its URL is answered by %s', async status => {
    await scenario.start()
    reply = { status, headers: { etag: '"1"' } }
    await scenario.push()
    await scenario.push()
    expect(builds()).toBe(2)
  })
})

describe('a base image with a tag', () => {
  it('causes a build if the tag moved in its registry', async () => {
    const registry = await startFakeRegistry(undefined)
    registry.add('docker/dockerfile:1')
    registry.add('python:3.11', { version: 1 })
    dockerfile(`# syntax=${registry.address}/docker/dockerfile:1\nFROM ${registry.address}/python:3.11\n`)
    await scenario.start()
    await scenario.push()
    expect((await scenario.push()).outputs.changed).toBe('false')
    registry.add('python:3.11', { version: 2 })
    await scenario.push()
    expect(builds()).toBe(2)
  })

  it('causes a build if neither the engine nor a registry has it', async () => {
    const { address } = await startFakeRegistry(undefined)
    dockerfile(`FROM ${address}/python:3.11\n`)
    await scenario.start()
    await scenario.push()
    const { log } = await scenario.push()
    expect(builds()).toBe(2)
    expect(log).toContain(`can change between builds: ${address}/python:3.11.`)
  })

  it('is read from the engine unless the build pulls or is for another platform', async () => {
    const registry = await startFakeRegistry(undefined)
    registry.add('python:3.11')
    const image = `${registry.address}/python:3.11`
    dockerfile(`FROM ${image}\n`)
    await scenario.start()
    const engine = await startFakeEngine(scenario.docker.socket, { [image]: { Id: 'sha256:1' } })
    await scenario.push()
    expect([engine.requests, registry.requests]).toEqual([['/version', `/images/${image}/json`], []])
    await scenario.push({ platforms: 'linux/amd64' })
    expect(registry.requests).toEqual([])
    await scenario.push({ pull: 'true' })
    const pulled = registry.requests.length
    expect(pulled).toBeGreaterThan(0)
    // The engine can have the image of its own platform.
    await scenario.push({ platforms: 'linux/arm64' })
    expect(registry.requests.length).toBeGreaterThan(pulled)
  })

  it.each([
    ['of the engine', {}, 0],
    ['called default', { BUILDX_BUILDER: 'default' }, 0],
    ['of its own', { BUILDX_BUILDER: 'container' }, 1],
  ])('is looked up where a builder %s finds it', async (_name, env, lookUps) => {
    const registry = await startFakeRegistry(undefined)
    registry.add('python:3.11')
    const image = `${registry.address}/python:3.11`
    dockerfile(`FROM scratch\nCOPY --from=${image} / /\n`)
    await scenario.start()
    await startFakeEngine(scenario.docker.socket, { [image]: { Id: 'sha256:1' } })
    expect((await scenario.push({}, { env })).exitCode).toBe(0)
    expect(registry.requests).toHaveLength(lookUps)
  })

  it('is an error if the engine fails to look it up', async () => {
    dockerfile('FROM python:3.11\n')
    await scenario.start()
    await startFakeEngine(scenario.docker.socket, {}, { failWith: 500 })
    const { errors } = await scenario.push()
    expect(errors.join()).toContain('The Docker engine cannot look up the image python:3.11: status 500')
    expect(builds()).toBe(0)
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
