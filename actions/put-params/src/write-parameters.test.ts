import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { CancelledError, DeadlineError } from '../../shared/errors.ts'
import { fakeClock } from '../../shared/testing/clock.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { type FakeSsm, fakeSsm } from '../test/support/fake-ssm.ts'
import { given, rehearse } from '../test/support/write-run.ts'
import { confirm } from './write-parameters.ts'

// Masks are written to standard output.
jest.spyOn(process.stdout, 'write').mockReturnValue(true)

let ssm: FakeSsm
afterEach(() => ssm.close())

const fifty = Array.from({ length: 50 }, (_, index) => given(`P${index}`, `value ${index}`))

describe('under a limit of writes', () => {
  it.each([
    [3, 1],
    [1, 1.3],
  ])('writes 50 of 50 at %d a second, with at most %d calls each', async (perSecond, callsEach) => {
    const clock = fakeClock()
    ssm = await fakeSsm({}, { limit: { perSecond, now: clock.now } })
    await rehearse(ssm, { clock }).put(fifty)
    expect(ssm.parameters.size).toBe(50)
    expect(ssm.of('PutParameter').length).toBeLessThanOrEqual(50 * callsEach)
    // The pace is as quick as the limit allows, give or take the slowing down.
    expect(clock.now()).toBeLessThan((50 / perSecond) * 1_000 * 2)
  })

  it('at the deadline says what is missing, and that it is the deadline', async () => {
    const clock = fakeClock()
    ssm = await fakeSsm(
      {},
      { instead: (call, nth) => (call.operation === 'PutParameter' && nth > 2 ? throttled : undefined) },
    )
    const failing = rehearse(ssm, { clock, deadline: 60_000 }).put(fifty.slice(0, 4))
    await expect(failing).rejects.toThrow(DeadlineError)
    await expect(failing).rejects.toThrow(
      'Until the deadline SSM refused to write /app/P2: ThrottlingException: Rate exceeded. 2 of 4 were written; not written: /app/P2, /app/P3',
    )
    expect(clock.now()).toBeLessThanOrEqual(60_000)
  })

  it('takes TooManyUpdates and server errors as no verdict', async () => {
    const replies = [awsError('TooManyUpdates', 'busy'), awsError('InternalServerError', 'oops', 500)]
    ssm = await fakeSsm({}, { instead: call => (call.operation === 'PutParameter' ? replies.shift() : undefined) })
    await rehearse(ssm).put([given('A', 'a')])
    expect(ssm.parameters.get('/app/A')).toMatchObject({ value: 'a', version: 1 })
  })
})

const throttled = awsError('ThrottlingException', 'Rate exceeded')

it('stops at a verdict, with its name, a hint and what is not written', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized to perform ssm:PutParameter')
  ssm = await fakeSsm({}, { instead: call => (call.input.Name === '/app/B' ? denied : undefined) })
  const failing = rehearse(ssm).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  await expect(failing).rejects.toMatchObject({
    message:
      'SSM refused to write /app/B: AccessDeniedException: not authorized to perform ssm:PutParameter. 1 of 3 were written; not written: /app/B, /app/C',
    hint: expect.stringContaining('Grant the role'),
  })
})

it('when cancelled says what is not written', async () => {
  const controller = new AbortController()
  ssm = await fakeSsm(
    {},
    {
      instead: call => {
        if (call.input.Name !== '/app/B') return undefined
        controller.abort(new CancelledError('Cancelled (SIGINT)'))
        return 'hang'
      },
    },
  )
  const failing = rehearse(ssm, { signal: controller.signal }).put([given('A', 'a'), given('B', 'b')])
  await expect(failing).rejects.toThrow(
    new CancelledError('Cancelled (SIGINT). 1 of 2 were written; not written: /app/B'),
  )
})

it('keeps the secret of another run that was quicker', async () => {
  let raced = false
  ssm = await fakeSsm(
    {},
    {
      instead: call => {
        if (call.operation !== 'PutParameter' || raced) return undefined
        raced = true
        ssm.parameters.set('/app/K', {
          type: 'SecureString',
          value: 'theirs',
          version: 1,
          modified: 1,
          tier: '',
          tags: {},
        })
        return undefined
      },
    },
  )
  const { put, written } = rehearse(ssm)
  await put([generated('K')])
  expect(written.get('/app/K')).toMatchObject({ value: 'theirs' })
  expect(ssm.parameters.get('/app/K')?.value).toBe('theirs')
})

it('writes no more than three at once, and nothing while nothing differs', async () => {
  const clock = fakeClock()
  ssm = await fakeSsm()
  await rehearse(ssm, { clock }).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  expect(clock.slept).toEqual([])
  await rehearse(ssm, { clock }).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  expect(ssm.of('PutParameter')).toHaveLength(3)
})

it('waits until SSM shows what was written', async () => {
  let stale = true
  ssm = await fakeSsm(
    { '/app/A': { type: 'String', value: 'old' } },
    {
      instead: (call, nth) => {
        stale = call.operation === 'GetParameters' && nth < 3
        if (!stale || nth === 1) return undefined
        return {
          body: { Parameters: [{ Name: '/app/A', Type: 'String', Value: 'old', Version: 1, LastModifiedDate: 1 }] },
        }
      },
    },
  )
  const clock = fakeClock()
  const run = rehearse(ssm, { clock })
  const { steps } = await run.put([given('A', 'new')])
  const seen = await confirm(run.written, steps, run)
  expect(seen.get('/app/A')).toMatchObject({ value: 'new', version: 2 })
  expect(clock.slept).toEqual([500])
})

const generated = (key: string) => ({
  key,
  name: `/app/${key}`,
  type: 'SecureString' as const,
  source: 'generated' as const,
  recipe: { kind: 'password' as const, length: 20 },
  rotate: false,
})
