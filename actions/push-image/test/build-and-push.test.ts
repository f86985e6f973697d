import { expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { REGISTRY } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const SOURCE_TAG = /^source-[0-9a-f]{20}$/

it('creates the repository, builds, pushes, tags and returns the address of the image', async () => {
  await scenario.start()
  const { exitCode, outputs, summary, log } = await scenario.push()
  expect(exitCode).toBe(0)
  expect(outputs).toEqual({
    'repository-uri': `${REGISTRY}/team/app`,
    'image-uri': `${REGISTRY}/team/app:1.0`,
    digest: PUSHED.digest,
    'digest-uri': `${REGISTRY}/team/app@${PUSHED.digest}`,
    'source-hash': expect.stringMatching(/^[0-9a-f]{64}$/),
    changed: 'true',
  })
  expect(scenario.getPushedTag()).toMatch(SOURCE_TAG)
  expect([scenario.getDigest('1.0'), scenario.getDigest('latest')]).toEqual([PUSHED.digest, PUSHED.digest])
  expect(summary).toContain('1 of 1 steps cached')
  expect(summary).toContain('1 uploaded, 1 already in the registry')
  expect(summary).toContain('| <code>COPY . /app</code> | 1.2kB |')
  expect(log).toMatch(/::group::Build\n[\s\S]*::endgroup::\n::group::Push\n[\s\S]*::endgroup::/)
})

it('builds again only if the source has changed', async () => {
  await scenario.start()
  await scenario.push()
  const second = await scenario.push()
  expect(second.outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
  expect(second.outputs['image-uri']).toBe(`${REGISTRY}/team/app:1.0`)
  expect([
    scenario.docker.calls('build').length,
    scenario.docker.calls('push').length,
    scenario.docker.calls('login').length,
  ]).toEqual([1, 1, 1])
  expect(scenario.ecr.of('PutImage')).toHaveLength(2)
  expect(second.summary).toContain('nothing was built or pushed')
  scenario.changeSource('second')
  await scenario.push()
  expect(scenario.docker.calls('build')).toHaveLength(2)
})

it('puts new tags on the existing image', async () => {
  await scenario.start()
  await scenario.push()
  const { outputs } = await scenario.push({ tags: '1.0\n2.0' })
  expect(outputs.changed).toBe('true')
  expect(scenario.docker.calls('build')).toHaveLength(1)
  expect(scenario.ecr.of('PutImage').at(-1)?.input).toMatchObject({
    imageTag: '2.0',
    imageManifest: PUSHED.manifest,
    imageDigest: PUSHED.digest,
  })
})

it('builds and pushes an unchanged source with skip-unchanged: false, and reports no change for the same image', async () => {
  await scenario.start()
  await scenario.push()
  const { outputs } = await scenario.push({ 'skip-unchanged': 'false' })
  expect([scenario.docker.calls('build').length, scenario.docker.calls('push').length]).toEqual([2, 2])
  expect(outputs.changed).toBe('false')
})
