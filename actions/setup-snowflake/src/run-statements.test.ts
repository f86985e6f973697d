import { expect, it } from '@jest/globals'
import { Deadline } from '../../shared/deadline.ts'
import { fakeClock } from '../../shared/testing/clock.ts'
import { makeStatement } from '../test/support/make-statement.ts'
import { runStatements } from './run-statements.ts'
import type { QueryResult } from './session/driver.ts'
import { type Session, StatementError } from './session/session.ts'
import type { Statement } from './sql/statement.ts'

const makeSession = (run: () => Promise<QueryResult>): Session => ({ queryIds: [], close: async () => undefined, run })

const runUntil = (deadline: Deadline, session: Session, statement: Statement) =>
  runStatements(
    { sessionStatements: [], statements: [statement] },
    session,
    {
      mode: 'apply',
      allowances: { destructive: [], opaqueFiles: [] },
      timeoutMinutes: 5,
      deadline,
      redact: text => text,
    },
    () => undefined,
  )

it('starts no statement after the deadline, and names the location to continue from', async () => {
  let sent = 0
  const session = makeSession(async () => {
    sent++
    return { queryId: 'q', rows: [], columns: [], affectedRows: undefined }
  })
  const deadline = new Deadline(0, { clock: fakeClock(1) })
  const { failure } = await runUntil(deadline, session, makeStatement('create role if not exists r', 3))
  expect(failure).toMatchObject({
    error: {
      name: 'DeadlineError',
      message: 'The deadline (timeout-minutes: 5) passed before a.sql:3',
      hint: expect.stringContaining('continue-from: a.sql:3'),
    },
    statement: undefined,
  })
  expect(sent).toBe(0)
})

it('reports a timeout, not a failure, if the statement was cancelled at the deadline', async () => {
  const clock = fakeClock()
  const session = makeSession(async () => {
    await clock.sleep(2)
    throw new StatementError({ error: { message: 'SQL execution canceled', code: 604 }, queryId: 'q' } as never)
  })
  const { failure } = await runUntil(new Deadline(1, { clock }), session, makeStatement('call work()'))
  expect(failure).toMatchObject({
    error: { name: 'DeadlineError', message: expect.stringContaining('was cancelled') },
    statement: { line: 1 },
  })
})
