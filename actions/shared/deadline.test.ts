import { describe, expect, it } from '@jest/globals'
import { Deadline, systemClock } from './deadline.ts'
import { CancelledError, DeadlineError } from './errors.ts'
import { fakeClock } from './testing/clock.ts'

describe('Deadline', () => {
  it('counts down to 0 on its clock', async () => {
    const clock = fakeClock(1_000)
    const deadline = Deadline.after(500, { clock })
    expect([deadline.at, deadline.remaining()]).toEqual([1_500, 500])
    await deadline.sleep(700)
    expect(deadline.remaining()).toBe(0)
  })

  it('gives a part of the step no more time than the step has', () => {
    const { signal } = new AbortController()
    const deadline = Deadline.after(500, { clock: fakeClock(), signal })
    expect(deadline.withTimeout(200)).toMatchObject({ at: 200, signal })
    expect(deadline.withTimeout(900).at).toBe(500)
  })

  it('throws the reason of a cancelled job', async () => {
    const controller = new AbortController()
    const deadline = Deadline.after(60_000, { signal: controller.signal })
    const paused = deadline.sleep(60_000)
    controller.abort(new CancelledError('Cancelled (SIGINT)'))
    await expect(paused).rejects.toThrow('Cancelled (SIGINT)')
    expect(() => deadline.throwIfCancelled()).toThrow(CancelledError)
  })

  it('throws a CancelledError when the reason is no error', () => {
    const deadline = Deadline.after(60_000, { signal: AbortSignal.abort('stop') })
    expect(() => deadline.throwIfCancelled()).toThrow(CancelledError)
  })

  it('aborts the enforced signal at the deadline', async () => {
    const enforced = Deadline.after(30).enforce()
    const failure = systemClock.sleep(60_000, enforced.signal)
    await expect(failure).rejects.toBeInstanceOf(DeadlineError)
    await expect(failure).rejects.toThrow(/^Not done after \d+ ms$/)
  })

  it('aborts the enforced signal when the job is cancelled before the deadline', async () => {
    const controller = new AbortController()
    const enforced = Deadline.after(60_000, { signal: controller.signal }).enforce()
    controller.abort(new CancelledError('Cancelled (SIGTERM)'))
    await expect(enforced.sleep(60_000)).rejects.toThrow('Cancelled (SIGTERM)')
  })

  it('does not abort at once when the deadline is beyond the longest timer', async () => {
    const enforced = Deadline.after(2 ** 33).enforce()
    await systemClock.sleep(20)
    expect(enforced.signal.aborted).toBe(false)
  })
})
