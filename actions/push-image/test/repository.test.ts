import { describe, expect, it } from '@jest/globals'
import { benchForEach } from './support/scenario.ts'

const bench = benchForEach()
describe('the repository', () => {
  it('is made with the safe settings, or those asked for', async () => {
    await bench.given()
    await bench.push()
    expect(bench.ecr.repositories.get('team/app')).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    await bench.push({ repository: 'other', 'immutable-tags': 'true', 'scan-on-push': 'false' })
    expect(bench.ecr.repositories.get('other')).toMatchObject({ mutability: 'IMMUTABLE', scanOnPush: false })
  })

  it('keeps its settings unless an input says otherwise', async () => {
    await bench.given()
    const repository = bench.ecr.add('team/app', { mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    await bench.push({ 'immutable-tags': 'true' })
    expect(repository).toMatchObject({ mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    const { outputs, summary } = await bench.push({ 'immutable-tags': 'false', 'scan-on-push': 'true' })
    expect(repository).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('only settings of the repository were changed')
  })

  it('that was made although the reply was lost is taken as it is', async () => {
    let lost = false
    await bench.given(
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
    expect((await bench.push()).exitCode).toBe(0)
    expect(bench.ecr.of('CreateRepository')).toHaveLength(2)
  })
})
