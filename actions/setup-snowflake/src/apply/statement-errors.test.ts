import { expect, it } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { type DriverError, QueryError } from '../session/driver.ts'
import { StatementError } from '../session/session.ts'
import type { Statement } from '../sql/statement.ts'
import { createCancelledError, createStatementError, createTimeoutError, type RunProgress } from './statement-errors.ts'

const statement = makeStatement("alter user u\nset comment = 'geheim'", 7, "alter user u\nset comment = '***'")

const progress: RunProgress = {
  resumeAt: statement,
  isRolledBack: false,
  ranAhead: [],
  notRun: [],
  uncertain: [],
  otherFailures: [],
}

const rejection = (message: string, code: number | string = 1003) =>
  new StatementError(
    new QueryError(Object.assign(new Error(message), { code, sqlState: '42000' }) as unknown as DriverError, 'id-1'),
  )
const redact = (text: string) => text.replaceAll('geheim', '***')

it('names the location, the reason, the statement without secrets, and where to continue', () => {
  const { message, hint } = createStatementError(statement, rejection("unexpected 'geheim'."), progress, redact)
  expect(message).toBe(
    [
      "a.sql:7: unexpected '***'.",
      'Code 001003, SQL state 42000, query id id-1. The statement:',
      "alter user u\nset comment = '***'",
    ].join('\n'),
  )
  expect(hint).toBe('Earlier statements stay committed. To continue from here, set continue-from: a.sql:7')
})

it('continues from the beginning of a transaction', () => {
  const rolledBack = { ...progress, resumeAt: makeStatement('begin', 3), isRolledBack: true }
  expect(createStatementError(statement, rejection('x'), rolledBack, redact).hint).toMatch(
    /continue-from: a\.sql:3 \(its transaction was rolled back\)/,
  )
})

it('finds the line in the message of Snowflake, but never one outside the statement', () => {
  const findLine = (message: string) => createStatementError(statement, rejection(message), progress, redact).line
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
    createTimeoutError(30, [statement], progress),
    createTimeoutError(30, [], progress),
    createCancelledError([statement], progress),
  ]) {
    expect(error.hint).toBe('To continue from here, set continue-from: a.sql:7')
  }
})

it('lists what ran ahead, what did not run, what is uncertain and what failed, too', () => {
  const lines = [3, 4, 5, 6].map(line => makeStatement('grant role r to role s', line))
  const [third, fourth, fifth, sixth] = lines as [Statement, Statement, Statement, Statement]
  const { message } = createStatementError(
    statement,
    rejection('x'),
    {
      ...progress,
      ranAhead: [third],
      notRun: [fourth, sixth],
      uncertain: [{ statement: fifth, queryId: 'id-5' }],
      otherFailures: [{ statement: third, error: rejection("no 'geheim'") }],
    },
    redact,
  )
  expect(message.split('\n').slice(-4)).toEqual([
    "Failed, too: a.sql:3: no '***'",
    'Uncertain whether they ran: a.sql:5 (query id id-5)',
    'Ran already, and run again with continue-from: a.sql:3',
    'Not run: a.sql:4, a.sql:6',
  ])
})

it('names the parameter of a statement that Snowflake cancelled after its time', () => {
  const timeout = rejection(
    'Statement reached its statement or warehouse timeout of 3 second(s) and was canceled.',
    630,
  )
  expect(createStatementError(statement, timeout, progress, redact).hint).toMatch(
    /^Snowflake cancelled the statement: raise STATEMENT_TIMEOUT_IN_SECONDS/,
  )
})

it('shows only the part of a long statement that is around the error', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `(${index}, 'row ${index}')`)
  const long = makeStatement(`insert into t values\n${rows.join(',\n')}`)
  const failAt = (message: string) => createStatementError(long, rejection(message), progress, redact).message
  const { line } = createStatementError(long, rejection('error line 70002 at position 9 unexpected'), progress, redact)
  expect(line).toBe(70_002)
  expect(failAt('error line 70002 at position 9 unexpected')).toMatch(/…[^…]+\(70000, 'row 70000'\)[^…]+…/)
  expect(failAt('error line 70002 at position 9 unexpected')).not.toContain('insert into')
  expect(failAt('Numeric value is not recognized')).toMatch(/insert into t values[^…]+…/)
  for (const message of ['error line 999999 at position 9', 'no position', 'line 2 at position 999999999']) {
    expect(failAt(message).length).toBeLessThan(5_000)
  }
})
