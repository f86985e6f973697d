import { expect, it, jest } from '@jest/globals'
import { isLostReply, isTransient, persist } from './retry.ts'
import { fakeClock } from './testing/clock.ts'

const failing = (...errors: object[]) => {
  return async () => {
    const error = errors.shift()
    if (error !== undefined) throw Object.assign(new Error('refused'), error)
    return 'done'
  }
}

it('outlasts throttling, server errors and broken connections', async () => {
  const call = failing({ name: 'ThrottlingException' }, { $metadata: { httpStatusCode: 503 } }, { code: 'ECONNRESET' })
  await expect(persist(call, { deadline: 60_000, clock: fakeClock() })).resolves.toBe('done')
})

it('gives up at the deadline with the last error', async () => {
  const clock = fakeClock()
  const always = () => Promise.reject(Object.assign(new Error('Rate exceeded'), { name: 'Throttling' }))
  await expect(persist(always, { deadline: 60_000, clock })).rejects.toThrow('Rate exceeded')
  expect(clock.now()).toBeLessThanOrEqual(60_000)
})

it('says once what keeps it waiting', async () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const always = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
  await expect(persist(always, { deadline: 300_000, clock: fakeClock() })).rejects.toThrow('ENOTFOUND')
  const said = written.mock.calls.map(([text]) => String(text)).filter(text => text.startsWith('::warning'))
  written.mockRestore()
  expect(said).toEqual([expect.stringContaining('getaddrinfo ENOTFOUND')])
})

it('takes any other error as a verdict', async () => {
  const clock = fakeClock()
  await expect(persist(failing({ name: 'AccessDenied' }), { deadline: 60_000, clock })).rejects.toThrow('refused')
  expect(clock.slept).toEqual([])
})

it('tells a lost reply from a refusal', () => {
  expect(isLostReply({ code: 'ECONNRESET' })).toBe(true)
  expect(isLostReply({ name: 'Throttling', $metadata: { httpStatusCode: 400 } })).toBe(false)
  expect(isTransient({ cause: { code: 'EPIPE' } })).toBe(true)
})
