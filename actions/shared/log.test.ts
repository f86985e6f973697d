import { expect, it, jest } from '@jest/globals'
import { createLog, Heartbeat } from './log.ts'
import { fakeClock } from './testing/clock.ts'

it('writes no secret and no workflow command of a service', async () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  const log = createLog(text => text.replaceAll('hunter22', '***'))
  log.info('::error::hunter22 hunt\u001b[31mer22')
  log.warning('##[group]hunter22')
  log.group('::x:: hunter22', ['::y::', 'line hunter22'])
  await log.groupDuring('::z::hunter22', async () => log.info('inside'))
  const lines = written.mock.calls.map(([text]) => String(text).trim())
  written.mockRestore()
  expect(lines).toEqual([
    ': :error::*** ***',
    '::warning::# #[group]***',
    '::group::: :x:: ***',
    ': :y::',
    'line ***',
    '::endgroup::',
    '::group::: :z::***',
    'inside',
    '::endgroup::',
  ])
})

it('is due when the state stays the same for a minute, and again a minute later', async () => {
  const clock = fakeClock()
  const heartbeat = new Heartbeat(clock)
  const due = async (afterMs: number, state: string) => {
    await clock.sleep(afterMs)
    return heartbeat.isDue(state)
  }
  expect(await due(0, 'running')).toBe(false)
  expect(await due(59_000, 'running')).toBe(false)
  expect(await due(1_000, 'running')).toBe(true)
  expect(await due(1_000, 'running')).toBe(false)
  expect(await due(59_000, 'running')).toBe(true)
  expect(await due(60_000, 'ending')).toBe(false)
  expect(await due(60_000, 'ending')).toBe(true)
})
