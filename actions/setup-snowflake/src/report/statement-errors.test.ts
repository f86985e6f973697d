import { expect, it } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { type DriverError, QueryError } from '../session/driver.ts'
import { StatementError } from '../session/session.ts'
import { createCancelledError, createStatementError, createTimeoutError } from './statement-errors.ts'

const statement = makeStatement("alter user u\nset comment = 'geheim'", 7, "alter user u\nset comment = '***'")

const rejection = (message: string, code: number | string = 1003) =>
  new StatementError(
    new QueryError(Object.assign(new Error(message), { code, sqlState: '42000' }) as unknown as DriverError, 'id-1'),
  )
const options = { mode: 'apply' as const, redact: (text: string) => text.replaceAll('geheim', '***') }

it('names the location, the reason, the statement without secrets, and where to continue', () => {
  const { message, hint } = createStatementError(statement, rejection("unexpected 'geheim'."), statement, options)
  expect(message).toBe(
    [
      "a.sql:7: unexpected '***'.",
      'Code 001003, SQL state 42000, query id id-1. The statement:',
      "alter user u\nset comment = '***'",
    ].join('\n'),
  )
  expect(hint).toBe('Earlier statements stay committed. To continue from here, set continue-from: a.sql:7')
})

it('continues from the beginning of a transaction, and not after a plan', () => {
  expect(createStatementError(statement, rejection('x'), makeStatement('begin', 3), options).hint).toMatch(
    /continue-from: a\.sql:3 \(its transaction was rolled back\)/,
  )
  expect(createStatementError(statement, rejection('x'), statement, { ...options, mode: 'plan' }).hint).toBe(
    'This was a plan: nothing was changed.',
  )
})

it('finds the line in the message of Snowflake, but never one outside the statement', () => {
  const findLine = (message: string) => createStatementError(statement, rejection(message), statement, options).line
  expect(findLine('SQL compilation error:\nsyntax error line 2 at position 4 unexpected x')).toBe(8)
  expect(findLine('syntax error line 9 at position 0')).toBe(8)
  expect(findLine('syntax error line 0 at position 0')).toBe(7)
  expect(findLine('no line')).toBe(7)
})

it('recognizes the codes of missing objects', () => {
  expect(rejection('x', 2003).isMissingObject).toBe(true)
  expect(rejection('x', '002043').isMissingObject).toBe(true)
  expect(rejection('x', 1003).isMissingObject).toBe(false)
})

it('names the location to continue from after a timeout or a cancellation', () => {
  for (const error of [
    createTimeoutError(30, statement, statement),
    createTimeoutError(30, statement, undefined),
    createCancelledError(statement, statement),
  ]) {
    expect(error.hint).toBe('To continue from here, set continue-from: a.sql:7')
  }
})
