import { expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { createImage } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const OTHER = createImage('{"schemaVersion":2,"other":true}')
const WRITES = ['CreateRepository', 'PutImage', 'PutImageTagMutability', 'PutImageScanningConfiguration']

it('changes nothing for a new repository, and shows what apply would do', async () => {
  await scenario.start()
  const { exitCode, outputs, summary } = await scenario.push({ mode: 'plan' })
  expect([exitCode, outputs.changed]).toEqual([0, 'true'])
  expect(WRITES.flatMap(write => scenario.ecr.of(write))).toEqual([])
  expect([
    ...scenario.docker.calls('build'),
    ...scenario.docker.calls('push'),
    ...scenario.docker.calls('login'),
  ]).toEqual([])
  expect(summary).toContain('Apply would build and push the image')
  expect(summary).toContain('create the repository')
})

it('shows the tags that would move, or that nothing would change', async () => {
  await scenario.start()
  await scenario.push()
  expect((await scenario.push({ mode: 'plan' })).outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
  scenario.ecr.repositories.get('team/app')?.tags.set('latest', OTHER)
  const { outputs, summary } = await scenario.push({ mode: 'plan', 'scan-on-push': 'false' })
  expect(outputs.changed).toBe('true')
  expect(summary).toContain(`| <code>latest</code> | would move from <code>${OTHER.digest.slice(0, 19)}</code> |`)
  expect(summary).toContain('scan on push: on → off')
  expect(scenario.ecr.of('PutImageScanningConfiguration')).toEqual([])
})

it('says at the top of the summary that apply would not put a tag that is immutable', async () => {
  await scenario.start()
  await scenario.push({ 'immutable-tags': 'true' })
  scenario.ecr.repositories.get('team/app')?.tags.set('latest', OTHER)
  const { exitCode, summary } = await scenario.push({ mode: 'plan' })
  expect(exitCode).toBe(0)
  expect(summary.split('\n')[2]).toContain(
    `<b>Apply would not put these immutable tags: latest belongs to ${OTHER.digest}</b>`,
  )
  const mutable = await scenario.push({ mode: 'plan', 'immutable-tags': 'false' })
  expect(mutable.summary).not.toContain('would not put')
})
