import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { systemClock } from '../../../shared/deadline.ts'
import { CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { awsError } from '../../../shared/testing/fake-aws.ts'
import { type FakeSsm, fakeSsm } from '../../test/support/fake-ssm.ts'
import { createWriteRun, given } from '../../test/support/write-run.ts'
import { waitForWrittenValues } from './written-values.ts'

// Masks are written to standard output.
jest.spyOn(process.stdout, 'write').mockReturnValue(true)

let ssm: FakeSsm
afterEach(() => ssm.close())

const fifty = Array.from({ length: 50 }, (_, index) => given(`P${index}`, `value ${index}`))

describe('several writes at a time', () => {
  it('are at most 16 and start in the order of the inputs', async () => {
    let [inFlight, most] = [0, 0]
    ssm = await fakeSsm(
      {},
      {
        before: async ({ operation }) => {
          if (operation !== 'PutParameter') return
          inFlight += 1
          most = Math.max(most, inFlight)
          await sleep(100)
          inFlight -= 1
        },
      },
    )
    await createWriteRun(ssm).put(fifty)
    expect(most).toBe(16)
    expect(ssm.parameters.size).toBe(50)
    const order = ssm.of('PutParameter').map(({ input }) => Number(String(input.Name).slice(6)))
    for (const [index, at] of order.entries()) expect(Math.abs(index - at)).toBeLessThan(16)
  })

  it('are all accepted at the limit of the account, with few throttled ones', async () => {
    ssm = await fakeSsm({}, { limit: { perSecond: 40, burst: 10 } })
    await createWriteRun(ssm, { clock: systemClock }).put(fifty)
    expect([...ssm.parameters.values()].map(({ version }) => version)).toEqual(Array(50).fill(1))
    expect(ssm.of('PutParameter').length).toBeLessThanOrEqual(1.3 * 50)
  })

  it('end at the deadline with the names of the written parameters and of the others', async () => {
    const clock = fakeClock()
    ssm = await fakeSsm(
      {},
      {
        instead: ({ operation, input }) =>
          operation === 'PutParameter' && !/P[02]$/.test(String(input.Name)) ? throttled : undefined,
      },
    )
    const failing = createWriteRun(ssm, { clock, deadline: 60_000 }).put(fifty.slice(0, 4))
    await expect(failing).rejects.toThrow(DeadlineError)
    await expect(failing).rejects.toThrow(
      /^Could not write \/app\/P[13]: SSM throttled the writes until the deadline\. 2 of 4 parameters were written: \/app\/P0, \/app\/P2; not written: \/app\/P1, \/app\/P3$/,
    )
    expect(clock.now()).toBeLessThanOrEqual(60_000)
    // About one a second.
    expect(ssm.of('PutParameter').length).toBeLessThan(80)
  })

  it('are retried after TooManyUpdates and server errors', async () => {
    const replies = [awsError('TooManyUpdates', 'busy'), awsError('InternalServerError', 'oops', 500)]
    ssm = await fakeSsm({}, { instead: call => (call.operation === 'PutParameter' ? replies.shift() : undefined) })
    await createWriteRun(ssm).put([given('A', 'a')])
    expect(ssm.parameters.get('/app/A')).toMatchObject({ value: 'a', version: 1 })
  })
})

const throttled = awsError('ThrottlingException', 'Rate exceeded')
const denied = awsError('AccessDeniedException', 'not authorized to perform ssm:PutParameter')

describe('after a failure', () => {
  it('those in flight are awaited, no other one starts, and the next run writes the rest', async () => {
    let isDenied = true
    ssm = await fakeSsm(
      {},
      {
        before: async ({ operation, input }) => {
          if (operation === 'PutParameter' && input.Name !== '/app/P3') await sleep(200)
        },
        instead: call =>
          isDenied && call.operation === 'PutParameter' && call.input.Name === '/app/P3' ? denied : undefined,
      },
    )
    const failing = createWriteRun(ssm, { clock: systemClock }).put(fifty)
    await expect(failing).rejects.toMatchObject({
      hint: expect.stringContaining("Grant the job's role ssm:PutParameter"),
    })
    const written = [...ssm.parameters.keys()]
    expect(written.length).toBeGreaterThan(3)
    expect(written.length).toBeLessThan(20)
    expect(ssm.of('PutParameter')).toHaveLength(written.length + 1)
    const missing = fifty.map(({ name }) => name).filter(name => !written.includes(name))
    const inOrder = fifty.map(({ name }) => name).filter(name => written.includes(name))
    await expect(failing).rejects.toThrow(
      `Could not write /app/P3: The job's role is not authorized to perform ssm:PutParameter. ${written.length} of 50 parameters were written: ${inOrder.join(', ')}; not written: ${missing.join(', ')}`,
    )
    isDenied = false
    await createWriteRun(ssm, { clock: systemClock }).put(fifty)
    expect([...ssm.parameters.values()].map(({ version }) => version)).toEqual(Array(50).fill(1))
  })

  it('a replacement in flight is finished', async () => {
    ssm = await fakeSsm(
      { '/app/R': { type: 'String', value: 'old' } },
      {
        before: async ({ input }) => {
          if (input.Name === '/app/A') await sleep(100)
        },
        instead: call => (call.input.Name === '/app/A' ? denied : undefined),
      },
    )
    const failing = createWriteRun(ssm, { settings: { replaceType: true } }).put([
      given('R', 'new', 'SecureString'),
      given('A', 'a'),
    ])
    await expect(failing).rejects.toThrow('1 of 2 parameters were written: /app/R; not written: /app/A')
    expect([...ssm.parameters.keys()]).toEqual(['/app/R'])
  })
})

describe('when the job is cancelled', () => {
  const cancelled = () => new CancelledError('Cancelled (SIGINT)')

  it('a write without a reply is uncertain, and no other one starts', async () => {
    const controller = new AbortController()
    ssm = await fakeSsm(
      {},
      {
        instead: call => {
          if (call.input.Name !== '/app/B') return undefined
          setTimeout(() => controller.abort(cancelled()), 100)
          return 'hang'
        },
      },
    )
    const run = createWriteRun(ssm, { signal: controller.signal })
    const startedAt = performance.now()
    await expect(run.put([given('A', 'a'), given('B', 'b')])).rejects.toThrow(
      new CancelledError(
        'Cancelled (SIGINT). 1 of 2 parameters were written: /app/A; uncertain, because SSM did not reply: /app/B',
      ),
    )
    expect(run.uncertain).toEqual(new Set(['/app/B']))
    expect(performance.now() - startedAt).toBeLessThan(4_000)
  })

  it('a write in flight gets its reply', async () => {
    const controller = new AbortController()
    ssm = await fakeSsm(
      {},
      {
        before: async ({ operation }) => {
          if (operation !== 'PutParameter') return
          controller.abort(cancelled())
          await sleep(300)
        },
      },
    )
    const run = createWriteRun(ssm, { signal: controller.signal })
    await run.put([given('A', 'a')])
    expect(run.written.get('/app/A')).toEqual({ value: 'a', version: 1 })
  })

  it.each([
    ['applied', true, '1 of 1 parameters were written: /app/A'],
    ['not applied', false, '0 of 1 parameters were written; not written: /app/A'],
  ])('a read tells that a write whose reply was cut is %s', async (_case, isApplied, result) => {
    const controller = new AbortController()
    const cut = ({ operation }: { operation: string }) => {
      if (operation === 'PutParameter') setTimeout(() => controller.abort(cancelled()), 100)
      return operation === 'PutParameter'
    }
    ssm = await fakeSsm({}, isApplied ? { loseReply: cut } : { instead: call => (cut(call) ? 'cut' : undefined) })
    const failing = createWriteRun(ssm, { clock: systemClock, signal: controller.signal }).put([given('A', 'a')])
    await expect(failing).rejects.toThrow(new CancelledError(`Cancelled (SIGINT). ${result}`))
    expect(ssm.of('PutParameter')).toHaveLength(1)
  })

  it('a write whose reply was cut is uncertain if it cannot be read', async () => {
    const controller = new AbortController()
    ssm = await fakeSsm(
      {},
      {
        loseReply: ({ operation }) => {
          if (operation === 'PutParameter') setTimeout(() => controller.abort(cancelled()), 100)
          return operation === 'PutParameter'
        },
        // The first two reads belong to the plan.
        instead: ({ operation }, nth) => (operation === 'GetParameters' && nth > 2 ? 'hang' : undefined),
      },
    )
    const failing = createWriteRun(ssm, { clock: systemClock, signal: controller.signal }).put([given('A', 'a')])
    await expect(failing).rejects.toThrow('uncertain, because SSM did not reply: /app/A')
  })
})

it('ends a write that hangs soon after the deadline', async () => {
  ssm = await fakeSsm({}, { instead: ({ operation }) => (operation === 'PutParameter' ? 'hang' : undefined) })
  const startedAt = Date.now()
  const failing = createWriteRun(ssm, { clock: systemClock, deadline: 1_000 }).put([given('A', 'a')])
  await expect(failing).rejects.toThrow(
    new DeadlineError(
      'Could not write /app/A: SSM did not reply to ssm:PutParameter before the deadline. 0 of 1 parameters were written; uncertain, because SSM did not reply: /app/A',
    ),
  )
  expect(Date.now() - startedAt).toBeLessThan(6_000)
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
