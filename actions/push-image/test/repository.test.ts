import { expect, it } from '@jest/globals'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

it('creates a repository with the settings of the inputs, else the defaults', async () => {
  await scenario.start()
  await scenario.push()
  expect(scenario.ecr.repositories.get('team/app')).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
  await scenario.push({
    repository: 'other',
    'immutable-tags': 'true',
    'mutability-exclusions': 'latest\ndev-*',
    'scan-on-push': 'false',
  })
  expect(scenario.ecr.repositories.get('other')).toMatchObject({
    mutability: 'IMMUTABLE_WITH_EXCLUSION',
    exclusions: ['latest', 'dev-*'],
    scanOnPush: false,
  })
})

it('changes only the settings that an input names', async () => {
  await scenario.start()
  const before = { mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['latest'], scanOnPush: false }
  const repository = scenario.ecr.add('team/app', before)
  await scenario.push({ 'immutable-tags': 'true' })
  expect(repository).toMatchObject(before)
  const { outputs, summary } = await scenario.push({ 'immutable-tags': 'false', 'scan-on-push': 'true' })
  expect(repository).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
  expect(outputs.changed).toBe('true')
  expect(summary).toContain('only settings of the repository were changed')
  expect(summary).toContain('| Repository | tags: immutable except latest → mutable |')
})

it('compares the filters of mutability-exclusions without their order', async () => {
  await scenario.start()
  const repository = scenario.ecr.add('team/app', {
    mutability: 'IMMUTABLE_WITH_EXCLUSION',
    exclusions: ['latest', 'dev-*'],
  })
  await scenario.push()
  expect((await scenario.push({ 'mutability-exclusions': 'dev-*\nlatest' })).outputs.changed).toBe('false')
  expect(scenario.ecr.of('PutImageTagMutability')).toEqual([])
  await scenario.push({ 'mutability-exclusions': 'latest' })
  expect(repository).toMatchObject({ mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['latest'] })
})

it('uses the repository if the reply to its creation was lost', async () => {
  let lost = false
  await scenario.start(
    {},
    {
      CreateRepository: (_call, usual) => {
        const reply = usual()
        if (lost) return reply
        lost = true
        return 'cut'
      },
    },
  )
  expect((await scenario.push()).exitCode).toBe(0)
  expect(scenario.ecr.of('CreateRepository')).toHaveLength(2)
})
