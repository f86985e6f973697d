import { afterEach, expect, it, jest } from '@jest/globals'
import type { Report } from './report/report.ts'
import { type RunOptions, runStatements } from './run-statements.ts'
import { type Session, StatementError } from './session/session.ts'
import { classifyStatement, type Statement } from './sql/statement.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const statement = (line: number, sql: string): Statement => ({
  file: 'a.sql',
  line,
  sql,
  shown: sql,
  kind: classifyStatement(sql),
})

const session = (run: (sql: string) => Promise<unknown>): Session => ({
  queryIds: [],
  close: async () => undefined,
  run: async sql => {
    await run(sql)
    return { queryId: 'q', rows: [], columns: [], affectedRows: undefined }
  },
})

function running(deadline: number): RunOptions {
  const report: Report = { mode: 'apply', total: 0, finished: [], failed: undefined, last: undefined, durationMs: 0 }
  const { signal } = new AbortController()
  const text = { redact: (value: string) => value, annotate: () => undefined }
  return { mode: 'apply', allowDestructive: false, timeoutMinutes: 5, signal, deadline, report, ...text }
}

const refused = () =>
  new StatementError({ error: { message: 'SQL execution canceled', code: 604 }, queryId: 'q' } as never)

it('begins nothing after the deadline, and says where to go on', async () => {
  const sent: string[] = []
  const late = session(async sql => void sent.push(sql))
  const rest = [statement(3, 'create role if not exists r')]
  const run = runStatements({ context: [], rest }, late, running(Date.now() - 1), () => undefined)
  await expect(run).rejects.toMatchObject({
    name: 'DeadlineError',
    message: '5 minutes (timeout-minutes) passed before a.sql:3',
    hint: expect.stringContaining('continue-from: a.sql:3'),
  })
  expect(sent).toEqual([])
})

it('calls a statement that was stopped at the deadline late, not wrong', async () => {
  const deadline = Date.now() + 60_000
  const stopped = session(async () => {
    jest.spyOn(Date, 'now').mockReturnValue(deadline + 1)
    throw refused()
  })
  const given = running(deadline)
  const run = runStatements({ context: [], rest: [statement(1, 'call work()')] }, stopped, given, () => undefined)
  await expect(run).rejects.toMatchObject({
    name: 'DeadlineError',
    message: expect.stringContaining('was asked to stop'),
  })
  expect(given.report.failed?.line).toBe(1)
})
