import { describe, expect, it } from '@jest/globals'
import { CancelledError, DeadlineError } from './errors.ts'
import { fakeClock } from './testing/clock.ts'
import { duration, systemClock, waitFor } from './wait.ts'

describe('waitFor', () => {
  it('returns the value once the probe is done', async () => {
    const states = ['CREATING', 'CREATING']
    const probe = async () => {
      const state = states.pop()
      return state === undefined ? { done: true as const, value: 7 } : { done: false as const, state }
    }
    await expect(waitFor('It', probe, { everyMs: 10, deadline: 1e6, clock: fakeClock() })).resolves.toBe(7)
  })

  it('fails at the deadline, naming the state, and does not sleep past it', async () => {
    const clock = fakeClock()
    const waiting = waitFor('Stack s', async () => ({ done: false, state: 'BUSY' }), {
      everyMs: 7_000,
      maxMs: 60_000,
      deadline: 60_000,
      clock,
    })
    await expect(waiting).rejects.toThrow(new DeadlineError('Stack s was still BUSY after 1 min'))
    expect(clock.now()).toBe(60_000)
    expect(clock.slept.slice(0, 3)).toEqual([7_000, 10_500, 15_750])
  })

  it('ends at once when cancelled, also in the middle of a pause', async () => {
    const controller = new AbortController()
    const waiting = waitFor('It', async () => ({ done: false, state: 'BUSY' }), {
      everyMs: 60_000,
      deadline: Date.now() + 1e6,
      clock: systemClock,
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(new CancelledError('Cancelled (SIGINT)')), 10)
    await expect(waiting).rejects.toThrow('Cancelled (SIGINT)')
  })
})

it.each([
  [420, '0.4 s'],
  [12_000, '12 s'],
  [60_000, '1 min'],
  [185_000, '3 min 5 s'],
  [7_800_000, '2 h 10 min'],
])('says %d ms as %s', (ms, said) => {
  expect(duration(ms)).toBe(said)
})
