import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { awsError } from '../../../shared/testing/fake-aws.ts'
import { type FakeSsm, fakeSsm, type Seed } from '../../test/support/fake-ssm.ts'
import { createWriteRun, given } from '../../test/support/write-run.ts'

// Masks are written to standard output.
jest.spyOn(process.stdout, 'write').mockReturnValue(true)

let ssm: FakeSsm
afterEach(() => ssm.close())

const settings = { replaceType: true }
const plain: Seed = {
  '/app/A': { type: 'String', value: 'old', version: 7, tags: { team: 'data', 'aws:x': 'theirs' } },
}
const desired = given('A', 'new', 'SecureString')
const kept = {
  key: 'A',
  name: '/app/A',
  type: 'SecureString' as const,
  source: 'generated' as const,
  generator: { kind: 'password' as const, length: 20 },
  rotate: false,
}

it('copies, deletes, creates again with the tags, and deletes the copy', async () => {
  ssm = await fakeSsm(plain)
  await createWriteRun(ssm, { settings }).put([desired])
  expect([...ssm.parameters.keys()]).toEqual(['/app/A'])
  expect(ssm.parameters.get('/app/A')).toMatchObject({
    type: 'SecureString',
    value: 'new',
    version: 1,
    tags: { team: 'data' },
  })
  const writes = ssm.calls.filter(({ operation }) => /Put|Delete/.test(operation))
  expect(writes.map(({ operation, input }) => [operation, input.Name, input.Type])).toEqual([
    ['PutParameter', '/app/A.before-replacement', 'SecureString'],
    ['DeleteParameter', '/app/A', undefined],
    ['PutParameter', '/app/A', 'SecureString'],
    ['DeleteParameter', '/app/A.before-replacement', undefined],
  ])
})

it('keeps the value of a generated parameter', async () => {
  ssm = await fakeSsm(plain)
  await createWriteRun(ssm, { settings }).put([kept])
  expect(ssm.parameters.get('/app/A')).toMatchObject({ type: 'SecureString', value: 'old' })
})

it('retries until the name can be used again', async () => {
  const taken = awsError('ParameterAlreadyExists', 'The parameter already exists.')
  ssm = await fakeSsm(plain, {
    instead: (call, nth) => (call.operation === 'PutParameter' && nth > 1 && nth < 5 ? taken : undefined),
  })
  const clock = fakeClock()
  await createWriteRun(ssm, { settings, clock }).put([desired])
  expect(ssm.parameters.get('/app/A')).toMatchObject({ type: 'SecureString', value: 'new' })
  expect(clock.slept.length).toBeGreaterThanOrEqual(3)
})

describe('an interrupted replacement', () => {
  const denied = awsError('AccessDeniedException', 'no')

  // Every write of a replacement, denied once: [operation, its number], and a part of the message.
  it.each([
    ['PutParameter', 1, 'not written: /app/A'],
    ['DeleteParameter', 1, 'The old value is kept in /app/A.before-replacement; run again'],
    ['PutParameter', 2, 'The old value is kept in /app/A.before-replacement; run again'],
    ['DeleteParameter', 2, 'The old value is kept in /app/A.before-replacement; run again'],
  ])('at %s %d is reported, loses no value, and is finished by the next run', async (operation, at, message) => {
    ssm = await fakeSsm(plain, {
      instead: (call, nth) => (call.operation === operation && nth === at ? denied : undefined),
    })
    await expect(createWriteRun(ssm, { settings }).put([kept])).rejects.toThrow(message)
    expect([...ssm.parameters.values()].map(({ value }) => value)).toContain('old')

    await createWriteRun(ssm, { settings }).put([kept])
    expect(
      [...ssm.parameters.entries()].map(([name, { type, value, tags }]) => [name, type, value, tags.team]),
    ).toEqual([['/app/A', 'SecureString', 'old', 'data']])
  })

  it('is finished without replace-type too, instead of generating a new secret', async () => {
    ssm = await fakeSsm({ '/app/A.before-replacement': { type: 'SecureString', value: 'old' } })
    await createWriteRun(ssm).put([kept])
    expect([...ssm.parameters.entries()].map(([name, { value }]) => [name, value])).toEqual([['/app/A', 'old']])
  })
})
