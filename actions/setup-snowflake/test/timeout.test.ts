import { expect, it } from '@jest/globals'
import { listSent, startAccount } from './support/account-answers.ts'
import { runSetupSnowflake } from './support/run-setup-snowflake.ts'

/** An environment in which the minute of a timeout takes 15 seconds. */
const HURRIED = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    [
      'const now = Date.now, from = now(), wait = setTimeout',
      'Date.now = () => from + (now() - from) * 4',
      'globalThis.setTimeout = (run, ms, ...rest) => wait(run, ms > 30000 ? ms / 4 : ms, ...rest)',
    ].join('\n'),
  )}`,
}

it('cancels the running statement after timeout-minutes, and runs nothing else', async () => {
  const server = await startAccount({ 'call slow()': 'hang' })
  const files = { 'a.sql': 'create role new;\ncall slow();\nselect 1' }
  const inputs = { 'timeout-minutes': '1' }
  const { exitCode, errors, outputs, milliseconds } = await runSetupSnowflake(server, files, inputs, { env: HURRIED })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('a.sql:2 was still running at the deadline (timeout-minutes: 1) and was cancelled')
  expect(errors.join()).toContain('continue-from: a.sql:2')
  expect(outputs).toMatchObject({ changed: 'true', 'failed-statement': 'a.sql:2', statements: '1' })
  expect(server.cancelled).toEqual(['call slow()'])
  expect(listSent(server)).toEqual(['create role new', 'call slow()'])
  expect(milliseconds).toBeLessThan(40_000)
})
