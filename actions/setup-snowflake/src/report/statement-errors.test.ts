import { expect, it } from '@jest/globals'
import { type DriverError, QueryError } from '../session/driver.ts'
import { StatementError } from '../session/session.ts'
import { classifyStatement } from '../sql/statement.ts'
import { createCancelledError, createStatementError, createTimeoutError, findErrorLine } from './statement-errors.ts'

const at = (line: number, sql: string, shown = sql) => ({
  file: 'a.sql',
  line,
  sql,
  shown,
  kind: classifyStatement(sql),
})
const statement = at(7, "alter user u\nset comment = 'geheim'", "alter user u\nset comment = '***'")

const refused = (message: string, code: number | string = 1003) =>
  new StatementError(
    new QueryError(Object.assign(new Error(message), { code, sqlState: '42000' }) as unknown as DriverError, 'id-1'),
  )
const running = { mode: 'apply' as const, redact: (text: string) => text.replaceAll('geheim', '***') }

it('tells where, what Snowflake said, the statement without secrets, and how to go on', () => {
  const { message, hint } = createStatementError(statement, refused("unexpected 'geheim'."), statement, running)
  expect(message).toBe(
    [
      "a.sql:7: unexpected '***'.",
      'Code 001003, SQL state 42000, query id id-1. The statement:',
      "alter user u\nset comment = '***'",
    ].join('\n'),
  )
  expect(hint).toBe('What ran before stays done. To go on from here: continue-from: a.sql:7')
})

it('goes on at the beginning of a transaction, and nowhere after a plan', () => {
  expect(createStatementError(statement, refused('x'), at(3, 'begin'), running).hint).toMatch(
    /continue-from: a\.sql:3 \(its transaction was rolled back\)/,
  )
  expect(createStatementError(statement, refused('x'), statement, { ...running, mode: 'plan' }).hint).toBe(
    'This was a plan: nothing was changed.',
  )
})

it('finds the line that Snowflake names, but never one outside the statement', () => {
  const line = (message: string) => findErrorLine(statement, refused(message))
  expect(line('SQL compilation error:\nsyntax error line 2 at position 4 unexpected x')).toBe(8)
  expect(line('syntax error line 9 at position 0')).toBe(8)
  expect(line('syntax error line 0 at position 0')).toBe(7)
  expect(line('no line')).toBe(7)
})

it('knows what is missing', () => {
  expect(refused('x', 2003).isMissing).toBe(true)
  expect(refused('x', '002043').isMissing).toBe(true)
  expect(refused('x', 1003).isMissing).toBe(false)
})

it('says of every early end where to go on', () => {
  for (const error of [
    createTimeoutError(30, statement, true),
    createTimeoutError(30, statement, false),
    createCancelledError(statement, statement),
  ]) {
    expect(error.hint).toBe('To go on from here: continue-from: a.sql:7')
  }
})
