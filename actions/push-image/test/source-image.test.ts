import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { PASSWORD } from './support/fake-ecr.ts'
import { type FakeRegistry, type Fault, startFakeRegistry } from './support/fake-registry.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
let source: FakeRegistry
let target: FakeRegistry
let fault: (request: string) => Fault | undefined
let digest: string

beforeEach(async () => {
  fault = () => undefined
  source = await startFakeRegistry(undefined)
  target = await startFakeRegistry(PASSWORD, request => fault(request))
  digest = source.add('staging/app:1', { version: 1 }, ['first layer', 'second layer'])
  await scenario.start()
  rmSync(join(scenario.folder, 'Dockerfile'))
})

/** Copies the image; ECR then has what the registry has. */
async function copy(inputs: Record<string, string> = {}) {
  const image = `${source.address}/staging/app@${digest}`
  scenario.takeManifests(target)
  return scenario.push({ registry: target.address, 'source-image': image, ...inputs })
}

it('copies an image of another registry without docker, with the same digest', async () => {
  const { exitCode, errors, outputs, summary } = await copy()
  expect([exitCode, errors]).toEqual([0, []])
  expect(outputs).toMatchObject({ changed: 'true', digest, 'digest-uri': `${target.address}/team/app@${digest}` })
  expect(scenario.docker.calls()).toEqual([])
  expect(target.manifests.get(`team/app:${digest}`)).toBe(source.manifests.get(`staging/app:${digest}`))
  expect([scenario.getDigest('1.0'), scenario.getDigest('latest')]).toEqual([digest, digest])
  expect(summary).toContain('The image was copied')
  expect(summary).toContain('3 uploaded, 0 already in the registry')
})

it('copies nothing a second time', async () => {
  await copy()
  const before = [source.requests.length, target.requests.length]
  const { outputs } = await copy()
  expect(outputs).toMatchObject({ changed: 'false', digest })
  expect([source.requests.length, target.requests.length]).toEqual(before)
})

it('copies all platforms of an index', async () => {
  const amd64 = source.add('staging/app:amd64', { architecture: 'amd64' }, ['amd64'])
  const arm64 = source.add('staging/app:arm64', { architecture: 'arm64' }, ['arm64'])
  digest = source.addIndex('staging/app:all', [amd64, arm64])
  const { exitCode, outputs } = await copy()
  expect([exitCode, outputs.digest]).toEqual([0, digest])
  for (const each of [digest, amd64, arm64]) expect(target.manifests.has(`team/app:${each}`)).toBe(true)
})

it('repeats an upload that was cut off', async () => {
  let cuts = 2
  fault = request => (request.startsWith('PATCH') && cuts-- > 0 ? 'cut' : undefined)
  const { exitCode, outputs } = await copy()
  expect([exitCode, outputs.digest]).toEqual([0, digest])
})

it("reports the registry's reason for a refused upload, without a retry", async () => {
  const body = JSON.stringify({
    errors: [{ code: 'DENIED', message: 'not authorized to perform: ecr:InitiateLayerUpload' }],
  })
  fault = request => (request.startsWith('POST') ? { status: 403, body } : undefined)
  const { exitCode, errors } = await copy()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('status 403 not authorized to perform: ecr:InitiateLayerUpload')
  expect(target.requests.filter(request => request.startsWith('POST'))).toHaveLength(1)
  expect(scenario.ecr.of('PutImage')).toEqual([])
})

it('does not copy an image again because of its age', async () => {
  await copy()
  const pushedAt = new Date(Date.now() - 100 * 86_400_000)
  for (const image of scenario.ecr.repositories.get('team/app')?.tags.values() ?? []) image.pushedAt = pushedAt
  const before = source.requests.length
  expect((await copy()).outputs.changed).toBe('false')
  expect([source.requests.length, scenario.ecr.of('DescribeImages')]).toEqual([before, []])
})

it('names an image that the source does not have', async () => {
  digest = `sha256:${'0'.repeat(64)}`
  const { errors } = await copy()
  expect(errors.join()).toContain(`${source.address}/staging/app has no image ${digest}`)
})

it('reports in a plan that the image would be copied', async () => {
  const { outputs, summary } = await copy({ mode: 'plan' })
  expect(outputs.changed).toBe('true')
  expect(summary).toContain('Apply would copy the image')
  expect(target.requests).toEqual([])
})

it('needs a digest, and no inputs of a build', async () => {
  const { errors } = await scenario.push({ 'source-image': 'app:1', target: 'x' })
  expect(errors.join()).toContain('source-image must be an image with its digest')
  const other = await copy({ target: 'x', image: 'y' })
  expect(other.errors.join()).toContain('image must not be combined with source-image')
})
