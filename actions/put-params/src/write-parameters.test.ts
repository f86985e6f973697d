import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { CancelledError, DeadlineError } from '../../shared/errors.ts'
import { fakeClock } from '../../shared/testing/clock.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { type FakeSsm, fakeSsm } from '../test/support/fake-ssm.ts'
import { createWriteRun, given } from '../test/support/write-run.ts'
import { waitForWrittenValues } from './write-parameters.ts'

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
    await createWriteRun(ssm, { clock }).put(fifty)
    expect(ssm.parameters.size).toBe(50)
    expect(ssm.of('PutParameter').length).toBeLessThanOrEqual(50 * callsEach)
    // About as fast as the limit allows.
    expect(clock.now()).toBeLessThan((50 / perSecond) * 1_000 * 2)
  })

  it('fails at the deadline and names what is not written', async () => {
    const clock = fakeClock()
    ssm = await fakeSsm(
      {},
      { instead: (call, nth) => (call.operation === 'PutParameter' && nth > 2 ? throttled : undefined) },
    )
    const failing = createWriteRun(ssm, { clock, deadline: 60_000 }).put(fifty.slice(0, 4))
    await expect(failing).rejects.toThrow(DeadlineError)
    await expect(failing).rejects.toThrow(
      'Could not write /app/P2: SSM did not accept ssm:PutParameter (ThrottlingException); retried until the deadline. 2 of 4 parameters were written; not written: /app/P2, /app/P3',
    )
    expect(clock.now()).toBeLessThanOrEqual(60_000)
  })

  it('retries after TooManyUpdates and server errors', async () => {
    const replies = [awsError('TooManyUpdates', 'busy'), awsError('InternalServerError', 'oops', 500)]
    ssm = await fakeSsm({}, { instead: call => (call.operation === 'PutParameter' ? replies.shift() : undefined) })
    await createWriteRun(ssm).put([given('A', 'a')])
    expect(ssm.parameters.get('/app/A')).toMatchObject({ value: 'a', version: 1 })
  })
})

const throttled = awsError('ThrottlingException', 'Rate exceeded')

it('stops when a write is denied, with a hint and what is not written', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized to perform ssm:PutParameter')
  ssm = await fakeSsm({}, { instead: call => (call.input.Name === '/app/B' ? denied : undefined) })
  const failing = createWriteRun(ssm).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  await expect(failing).rejects.toMatchObject({
    message:
      "Could not write /app/B: The job's role is not authorized to perform ssm:PutParameter. 1 of 3 parameters were written; not written: /app/B, /app/C",
    hint: expect.stringContaining("Grant the job's role ssm:PutParameter"),
  })
})

it('names what is not written when it is cancelled', async () => {
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
  const failing = createWriteRun(ssm, { signal: controller.signal }).put([given('A', 'a'), given('B', 'b')])
  await expect(failing).rejects.toThrow(
    new CancelledError('Cancelled (SIGINT). 1 of 2 parameters were written; not written: /app/B'),
  )
})

it('keeps the secret that another run generated first', async () => {
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
  const { put, written } = createWriteRun(ssm)
  await put([generated('K')])
  expect(written.get('/app/K')).toMatchObject({ value: 'theirs' })
  expect(ssm.parameters.get('/app/K')?.value).toBe('theirs')
})

it('writes three parameters without a pause, and nothing when nothing differs', async () => {
  const clock = fakeClock()
  ssm = await fakeSsm()
  await createWriteRun(ssm, { clock }).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  expect(clock.slept).toEqual([])
  await createWriteRun(ssm, { clock }).put([given('A', 'a'), given('B', 'b'), given('C', 'c')])
  expect(ssm.of('PutParameter')).toHaveLength(3)
})

it('waits until SSM returns the written values', async () => {
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
  const run = createWriteRun(ssm, { clock })
  const { steps } = await run.put([given('A', 'new')])
  const seen = await waitForWrittenValues(run.written, steps, run)
  expect(seen.get('/app/A')).toMatchObject({ value: 'new', version: 2 })
  expect(clock.slept).toEqual([500])
})

const generated = (key: string) => ({
  key,
  name: `/app/${key}`,
  type: 'SecureString' as const,
  source: 'generated' as const,
  generator: { kind: 'password' as const, length: 20 },
  rotate: false,
})
