import { expect, it, jest } from '@jest/globals'
import { Deadline } from './deadline.ts'
import { isLostReply, isThrottled, isTransient, retry } from './retry.ts'
import { fakeClock } from './testing/clock.ts'

const failing = (...errors: object[]) => {
  return async () => {
    const error = errors.shift()
    if (error !== undefined) throw Object.assign(new Error('refused'), error)
    return 'done'
  }
}

it('retries after throttling, server errors and broken connections', async () => {
  const call = failing({ name: 'ThrottlingException' }, { $metadata: { httpStatusCode: 503 } }, { code: 'ECONNRESET' })
  await expect(retry(call, Deadline.after(60_000, { clock: fakeClock() }))).resolves.toBe('done')
})

it('throws the last error at the deadline', async () => {
  const clock = fakeClock()
  const always = () => Promise.reject(Object.assign(new Error('Rate exceeded'), { name: 'Throttling' }))
  await expect(retry(always, Deadline.after(60_000, { clock }))).rejects.toThrow('Rate exceeded')
  expect(clock.now()).toBeLessThanOrEqual(60_000)
})

it.each([
  [{ code: 'ENOTFOUND', hostname: 'ssm.example' }, 'Cannot resolve the host ssm.example (ENOTFOUND)'],
  [
    { code: 'ECONNREFUSED', address: '127.0.0.1', port: 3128 },
    'Cannot connect to the proxy 127.0.0.1:3128 (ECONNREFUSED)',
  ],
  [{ name: 'Throttling' }, 'the message'],
])('warns once with the failure that it retries: %j', async (fields, expected) => {
  process.env.HTTPS_PROXY = 'http://user:hunter22@127.0.0.1:3128'
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const always = () => Promise.reject(Object.assign(new Error('the message'), fields))
  await expect(retry(always, Deadline.after(300_000, { clock: fakeClock() }))).rejects.toThrow('the message')
  delete process.env.HTTPS_PROXY
  const warnings = written.mock.calls.map(([text]) => String(text)).filter(text => text.startsWith('::warning'))
  written.mockRestore()
  expect(warnings).toEqual([`::warning::No successful reply for 30 s; retrying: ${expected}\n`])
})

it('throws any other error at once', async () => {
  const clock = fakeClock()
  await expect(retry(failing({ name: 'AccessDenied' }), Deadline.after(60_000, { clock }))).rejects.toThrow('refused')
  expect(clock.slept).toEqual([])
})

it('distinguishes a lost reply from an error reply', () => {
  expect(isLostReply({ code: 'ECONNRESET' })).toBe(true)
  expect(isLostReply({ name: 'Throttling', $metadata: { httpStatusCode: 400 } })).toBe(false)
  expect(isTransient({ cause: { code: 'EPIPE' } })).toBe(true)
})

it('keeps the pauses below the given limit', async () => {
  const clock = fakeClock()
  const always = () => Promise.reject(Object.assign(new Error('Rate exceeded'), { name: 'Throttling' }))
  const retrying = retry(always, Deadline.after(10_000, { clock }), { maxPauseMs: 1_500 })
  await expect(retrying).rejects.toThrow('Rate exceeded')
  expect(Math.max(...clock.slept)).toBe(1_500)
})

it.each([
  [{ name: 'ThrottlingException' }, true],
  [{ $metadata: { httpStatusCode: 429 } }, true],
  [{ code: 'ERR_PROXY_TUNNEL', statusCode: 429 }, true],
  [{ name: 'TooManyUpdates', $metadata: { httpStatusCode: 400 } }, false],
  [{ name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } }, false],
  [{ code: 'ECONNRESET' }, false],
])('distinguishes throttling from other transient failures: %j', (error, expected) => {
  expect(isTransient(error)).toBe(true)
  expect(isThrottled(error)).toBe(expected)
})

it('does not pause after failures after which the call waits itself, until the deadline', async () => {
  const clock = fakeClock()
  let calls = 0
  const paced = async () => {
    calls += 1
    await clock.sleep(1_000)
    throw Object.assign(new Error('Rate exceeded'), { name: 'Throttling' })
  }
  const isPaced = (error: unknown) => isThrottled(error)
  const retrying = retry(paced, Deadline.after(10_500, { clock }), { isPaced })
  await expect(retrying).rejects.toThrow('Rate exceeded')
  expect(calls).toBe(11)
  expect(clock.slept).toEqual(Array(11).fill(1_000))
})
