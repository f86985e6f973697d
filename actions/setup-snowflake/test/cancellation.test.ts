import { expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, type Outcome } from '../../shared/testing/black-box.ts'
import type { FakeSnowflake } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const listPaths = ({ requests }: FakeSnowflake) => requests.map(({ path }) => path.replace(/\?.*/, ''))

/** Runs two statements, and cancels the job once a request has arrived. */
async function cancelAt(path: RegExp, server: FakeSnowflake): Promise<Outcome & { msAfterCancel: number }> {
  let cancelledAt = 0
  const outcome = await runSetupSnowflake(
    server,
    { 'a.sql': 'select 1;\nselect 2' },
    {},
    {
      onStart(child) {
        const timer = setInterval(() => {
          if (!listPaths(server).some(received => path.test(received))) return
          clearInterval(timer)
          cancelledAt = performance.now()
          child.kill('SIGINT')
        }, 50)
        child.on('close', () => clearInterval(timer))
      },
    },
  )
  return { ...outcome, msAfterCancel: performance.now() - cancelledAt }
}

it('cancels the running statement in Snowflake and ends in time', async () => {
  const server = await startSnowflake({ answer: () => 'hang' })
  const outcome = await cancelAt(/query-request/, server)
  expect(outcome).toMatchObject({ exitCode: 1, outputs: { 'failed-statement': 'a.sql:1', statements: '0' } })
  expect(outcome.errors.join()).toContain('The job was cancelled: Snowflake was asked to cancel a.sql:1')
  expect(outcome.errors.join()).toContain('continue-from: a.sql:1')
  expect(outcome.msAfterCancel).toBeLessThan(CANCEL_LIMIT_MS)
  expect(listPaths(server).some(path => path.endsWith('abort-request'))).toBe(true)
  expect(server.sql()).toEqual(['select 1'])
})

it('ends in time if Snowflake no longer replies', async () => {
  const server = await startSnowflake({ reply: path => (path.endsWith('login-request') ? undefined : 'hang') })
  const outcome = await cancelAt(/query-request/, server)
  expect(outcome.exitCode).toBe(1)
  expect(outcome.errors.join()).toContain('continue-from: a.sql:1')
  expect(outcome.msAfterCancel).toBeLessThan(CANCEL_LIMIT_MS)
})

it('ends in time during the login', async () => {
  const server = await startSnowflake({ reply: () => 'hang' })
  const outcome = await cancelAt(/login-request/, server)
  expect(outcome.exitCode).toBe(1)
  expect(outcome.errors.join()).toContain('Cancelled')
  expect(outcome.msAfterCancel).toBeLessThan(CANCEL_LIMIT_MS)
})
