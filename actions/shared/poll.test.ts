import { expect, it } from '@jest/globals'
import { Deadline } from './deadline.ts'
import { CancelledError, DeadlineError } from './errors.ts'
import { pollUntilDone } from './poll.ts'
import { fakeClock } from './testing/clock.ts'

it('returns the value once the probe is done', async () => {
  const states = ['CREATING', 'CREATING']
  const probe = async () => {
    const state = states.pop()
    return state === undefined ? { done: true as const, value: 7 } : { done: false as const, state }
  }
  const deadline = Deadline.after(60_000, { clock: fakeClock() })
  await expect(pollUntilDone('It', probe, deadline, { everyMs: 10 })).resolves.toBe(7)
})

it('fails at the deadline, names the last state and does not sleep past it', async () => {
  const clock = fakeClock()
  const busy = async () => ({ done: false as const, state: 'BUSY' })
  const polling = pollUntilDone('Stack s', busy, Deadline.after(60_000, { clock }), { everyMs: 7_000, maxMs: 60_000 })
  await expect(polling).rejects.toThrow(new DeadlineError('Stack s was still BUSY after 1 min'))
  expect(clock.now()).toBe(60_000)
  expect(clock.slept.slice(0, 3)).toEqual([7_000, 10_500, 15_750])
})

it('ends at once when the job is cancelled during a pause', async () => {
  const controller = new AbortController()
  const deadline = Deadline.after(1e6, { signal: controller.signal })
  const polling = pollUntilDone('It', async () => ({ done: false, state: 'BUSY' }), deadline, { everyMs: 60_000 })
  setTimeout(() => controller.abort(new CancelledError('Cancelled (SIGINT)')), 10)
  await expect(polling).rejects.toThrow('Cancelled (SIGINT)')
})
