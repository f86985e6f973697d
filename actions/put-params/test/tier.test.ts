import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const large = 'x'.repeat(8_192)
const tierOf = (key: string) => scenario.ssm.parameters.get(`/app/${key}`)?.tier
const COST = 'becomes an advanced parameter, which has a cost'

describe('a value over 4 KB', () => {
  it('of new and standard parameters is refused without a tier, with what to do, before anything is written', async () => {
    await scenario.start({ '/app/Old': { type: 'String', value: 'old' } })
    const { exitCode, errors } = await scenario.put({
      parameters: `Fits: ${'x'.repeat(4_096)}\nNew: ${large}\nOld: ${large}`,
    })
    expect(exitCode).toBe(1)
    const limit = 'has 8192 bytes, more than the 4096 of a standard parameter'
    const advice = '(set tier: advanced or intelligent-tiering; advanced parameters have a cost)'
    expect(errors.join()).toBe(`/app/New ${limit} ${advice}; /app/Old ${limit} ${advice}\nNothing was written.`)
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('is counted in bytes', async () => {
    await scenario.start()
    const { errors } = await scenario.put({ parameters: `A: ${'ü'.repeat(2_049)}` })
    expect(errors.join()).toContain('/app/A has 4098 bytes')
  })

  it('of an advanced parameter is written without a tier, and stays advanced', async () => {
    await scenario.start({
      '/app/A': { type: 'String', value: 'small', tier: 'Advanced' },
      '/app/B': { type: 'SecureString', value: 'y'.repeat(5_000), tier: 'Advanced' },
    })
    const { exitCode, log } = await scenario.put({ parameters: `A: ${large}`, 'secure-parameters': `B: ${large}` })
    expect(exitCode).toBe(0)
    expect(scenario.value('A')).toBe(large)
    expect(scenario.value('B')).toBe(large)
    expect([tierOf('A'), tierOf('B')]).toEqual(['Advanced', 'Advanced'])
    expect(log).not.toContain(COST)
  })

  it('replaces another one without permission to describe parameters', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized')
    await scenario.start(
      { '/app/A': { type: 'String', value: 'y'.repeat(5_000), tier: 'Advanced' } },
      { instead: ({ operation }) => (operation === 'DescribeParameters' ? denied : undefined) },
    )
    expect((await scenario.put({ parameters: `A: ${large}` })).exitCode).toBe(0)
    expect(scenario.ssm.of('PutParameter')[0]?.input.Tier).toBe('Advanced')
  })

  it('that does not change needs no tier', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: large, tier: 'Advanced' } })
    const { exitCode, outputs } = await scenario.put({ parameters: `A: ${large}` })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
  })
})

describe('tier: intelligent-tiering', () => {
  it('makes only parameters advanced that need it, which the plan says', async () => {
    const seed = { '/app/Grows': { type: 'String', value: 'small' }, '/app/Same': { type: 'String', value: 'small' } }
    await scenario.start(seed)
    const inputs = { parameters: `New: ${large}\nSmall: x\nGrows: ${large}\nSame: other`, tier: 'intelligent-tiering' }
    const plan = await scenario.put({ ...inputs, mode: 'plan' })
    expect(plan.log.split('\n').filter(line => line.includes(COST))).toEqual([
      expect.stringMatching(/^\/app\/New: create/),
      expect.stringMatching(/^\/app\/Grows: update/),
    ])
    expect(plan.summary).toContain(COST)
    expect((await scenario.put(inputs)).exitCode).toBe(0)
    expect(['New', 'Small', 'Grows', 'Same'].map(tierOf)).toEqual(['Advanced', 'Standard', 'Advanced', 'Standard'])
  })

  it('does not make an advanced parameter standard', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: large, tier: 'Advanced' } })
    const { exitCode, log } = await scenario.put({ parameters: 'A: small', tier: 'intelligent-tiering' })
    expect(exitCode).toBe(0)
    expect(scenario.ssm.of('PutParameter')[0]?.input.Tier).toBe('Advanced')
    expect(tierOf('A')).toBe('Advanced')
    expect(log).not.toContain(COST)
  })

  it('leaves room for another Fernet key', async () => {
    const many = Array.from({ length: 91 }, () => `${'k'.repeat(43)}=`).join(',')
    await scenario.start({ '/app/F': { type: 'SecureString', value: many } })
    const inputs = { generate: 'F: fernet', rotate: 'F', tier: 'intelligent-tiering' }
    expect((await scenario.put({ ...inputs, mode: 'plan' })).log).toContain(`/app/F: rotate (${COST})`)
    expect((await scenario.put(inputs)).exitCode).toBe(0)
    expect(tierOf('F')).toBe('Advanced')
  })
})

it('says that tier: advanced makes standard and new parameters advanced, and nothing of those that are', async () => {
  await scenario.start({
    '/app/A': { type: 'String', value: 'a' },
    '/app/B': { type: 'String', value: 'b', tier: 'Advanced' },
  })
  const { log } = await scenario.put({ parameters: 'A: a\nB: other\nC: c', tier: 'advanced', mode: 'plan' })
  expect(log.split('\n').filter(line => line.includes(COST))).toEqual([
    expect.stringMatching(/^\/app\/A: update \(tier/),
    expect.stringMatching(/^\/app\/C: create/),
  ])
})
