import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { REGISTRY } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const ID = `sha256:${'a'.repeat(64)}`
const HASH = createHash('sha256').update(`image ${ID}`).digest('hex')

it('pushes an image of the engine without a build, and a second run with the same image pushes nothing', async () => {
  await scenario.start()
  rmSync(join(scenario.folder, 'Dockerfile'))
  const { exitCode, outputs, summary } = await scenario.push({ image: 'app:dev' })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ changed: 'true', digest: PUSHED.digest, 'source-hash': HASH })
  const reference = `${REGISTRY}/team/app:source-${HASH.slice(0, 20)}`
  expect(scenario.docker.calls('tag').map(({ argv }) => argv)).toEqual([['tag', ID, reference]])
  expect(scenario.docker.calls('push').map(({ argv }) => argv)).toEqual([['push', reference]])
  expect(scenario.docker.calls('build')).toEqual([])
  expect(summary).toContain('The image was pushed')
  expect(summary).toContain(`<code>${HASH.slice(0, 20)}</code>, image <code>app:dev</code>`)
  expect((await scenario.push({ image: 'app:dev' })).outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
  expect(scenario.docker.calls('push')).toHaveLength(1)
})

it('pushes another image with the same name', async () => {
  await scenario.start()
  await scenario.push({ image: 'app' })
  scenario.replaceDocker({ 'image inspect': [{ stdout: `sha256:${'b'.repeat(64)}` }] })
  await scenario.push({ image: 'app' })
  expect(scenario.docker.calls('push')).toHaveLength(1)
})

it('reports what apply would push', async () => {
  await scenario.start()
  const { summary, outputs } = await scenario.push({ image: 'app', mode: 'plan' })
  expect(summary).toContain('Apply would push the image')
  expect(outputs.changed).toBe('true')
})

it('fails before any change if the engine does not have the image', async () => {
  await scenario.start({ 'image inspect': [{ exitCode: 1 }] })
  const { exitCode, errors } = await scenario.push({ image: 'nowhere' })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('The engine has no image nowhere')
  expect(scenario.ecr.calls).toEqual([])
})

it('rejects inputs of a build beside an image, all at once', async () => {
  await scenario.start()
  const { errors } = await scenario.push({
    image: 'app',
    context: '..',
    target: 'x',
    'build-args': 'A=1',
    pull: 'true',
    sbom: 'true',
    provenance: 'min',
  })
  expect(errors.join()).toContain(
    'image must not be combined with inputs of a build: target, build-args, context, pull, provenance, sbom',
  )
  expect(scenario.docker.calls()).toEqual([])
})

it('does not push an image of the engine again because of its age', async () => {
  await scenario.start()
  await scenario.push({ image: 'app' })
  const pushedAt = new Date(Date.now() - 100 * 86_400_000)
  for (const image of scenario.ecr.repositories.get('team/app')?.tags.values() ?? []) image.pushedAt = pushedAt
  const { outputs } = await scenario.push({ image: 'app' })
  expect([outputs.changed, scenario.docker.calls('push').length]).toEqual(['false', 1])
})
