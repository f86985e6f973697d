import { describe, expect, it } from '@jest/globals'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
describe('the repository', () => {
  it('is made with the safe settings, or those asked for', async () => {
    await scenario.start()
    await scenario.push()
    expect(scenario.ecr.repositories.get('team/app')).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    await scenario.push({ repository: 'other', 'immutable-tags': 'true', 'scan-on-push': 'false' })
    expect(scenario.ecr.repositories.get('other')).toMatchObject({ mutability: 'IMMUTABLE', scanOnPush: false })
  })

  it('keeps its settings unless an input says otherwise', async () => {
    await scenario.start()
    const repository = scenario.ecr.add('team/app', { mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    await scenario.push({ 'immutable-tags': 'true' })
    expect(repository).toMatchObject({ mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    const { outputs, summary } = await scenario.push({ 'immutable-tags': 'false', 'scan-on-push': 'true' })
    expect(repository).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('only settings of the repository were changed')
  })

  it('that was made although the reply was lost is taken as it is', async () => {
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
})
