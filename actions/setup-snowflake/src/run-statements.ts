import type { Deadline } from '../../shared/deadline.ts'
import { ActionError } from '../../shared/errors.ts'
import { MASK } from '../../shared/redact.ts'
import type { Effect } from './changes/effect.ts'
import { StatementExecutor } from './changes/executor.ts'
import { Planner } from './changes/statement-planner.ts'
import type { Allowances } from './guard/allowances.ts'
import type { LiveFacts } from './guard/live-facts.ts'
import { createRefusalError, findRefusal, type Refusal } from './guard/refusal.ts'
import type { FinishedStatement, RunResult } from './report/run-result.ts'
import {
  createCancelledError,
  createInterruptionError,
  createStatementError,
  createTimeoutError,
} from './report/statement-errors.ts'
import { returnsSecret } from './secrets/secret-names.ts'
import type { QueryResult } from './session/driver.ts'
import { type Session, StatementError } from './session/session.ts'
import { isRelativeGrantee, parseListedGrant } from './sql/grant.ts'
import type { Statement } from './sql/statement.ts'

export interface RunOptions {
  mode: 'apply' | 'plan'
  allowances: Allowances
  timeoutMinutes: number
  /** Its signal aborts when the job is cancelled. */
  deadline: Deadline
  redact: (text: string) => string
}

/**
 * Runs or plans the statements in order, after `sessionStatements`. It never throws: an error ends the run and is part
 * of the result.
 */
export async function runStatements(
  { sessionStatements, statements }: { sessionStatements: Statement[]; statements: Statement[] },
  session: Session,
  options: RunOptions,
  onFinished: (finished: FinishedStatement) => void,
): Promise<RunResult> {
  const { mode, allowances, deadline } = options
  const planner = new Planner(session)
  const executor = new StatementExecutor(session)
  const result: RunResult = {
    mode,
    total: statements.length,
    finished: [],
    lastQuery: undefined,
    refused: [],
    failure: undefined,
  }
  let running: Statement | undefined
  let transactionStart: Statement | undefined

  const processStatement = async (statement: Statement): Promise<{ effect: Effect; result?: QueryResult }> =>
    mode === 'plan' ? { effect: await planner.plan(statement) } : executor.execute(statement)

  const restoreSetting = (statement: Statement): Promise<unknown> =>
    mode === 'plan' ? planner.plan(statement) : session.run(statement.sql, statement)

  const runWithinDeadline = async <T>(statement: Statement, run: (statement: Statement) => Promise<T>): Promise<T> => {
    // After a failed transaction a later run continues from its beginning.
    const resumeAt = transactionStart ?? statement
    running = undefined
    deadline.throwIfCancelled()
    if (deadline.remaining() === 0) throw createTimeoutError(options.timeoutMinutes, resumeAt, undefined)
    running = statement
    try {
      return await run(statement)
    } catch (error) {
      throw toActionError(error, statement, resumeAt, options)
    }
  }

  try {
    for (const statement of sessionStatements) await runWithinDeadline(statement, restoreSetting)
    running = undefined
    if (mode === 'apply') await assertNothingRevoked(statements, new StatementExecutor(session), allowances)
    for (const statement of statements) {
      const start = performance.now()
      const { kind } = statement
      if (kind.type === 'transaction') transactionStart = kind.boundary === 'begin' ? statement : undefined
      const { effect, result: queryResult } = await runWithinDeadline(statement, processStatement)
      if (queryResult !== undefined && kind.type === 'query') {
        result.lastQuery = redactSecretRows(statement, queryResult)
      }
      const refusal = mode === 'plan' ? findPlannedRefusal(statement, effect, allowances) : undefined
      if (refusal !== undefined) result.refused.push(refusal)
      const finished = { statement, effect, durationMs: performance.now() - start }
      result.finished.push(finished)
      onFinished(finished)
    }
  } catch (error) {
    result.failure = { error, statement: running }
  }
  return result
}

function toActionError(error: unknown, statement: Statement, resumeAt: Statement, options: RunOptions): unknown {
  const { deadline, timeoutMinutes } = options
  if (deadline.signal?.aborted) return createCancelledError(statement, resumeAt)
  if (deadline.remaining() === 0) return createTimeoutError(timeoutMinutes, resumeAt, statement)
  if (error instanceof ActionError) return createInterruptionError(statement, error, resumeAt)
  return error instanceof StatementError ? createStatementError(statement, error, resumeAt, options) : error
}

/** Facts for what is not read: every object exists, and no statement removes a grant, a column or a property. */
export const UNREAD_ACCOUNT: LiveFacts = { objectState: 'existing', droppedColumns: [], lostGrants: [], changes: [] }
const REVOKED: LiveFacts = { ...UNREAD_ACCOUNT, lostGrants: undefined }

function findPlannedRefusal(statement: Statement, { action }: Effect, allowances: Allowances): Refusal | undefined {
  const isRevoked = statement.kind.type === 'revoke' && action !== 'same'
  return findRefusal(statement, allowances, isRevoked ? REVOKED : UNREAD_ACCOUNT)
}

const redactSecretRows = ({ sql }: Statement, result: QueryResult): QueryResult =>
  returnsSecret(sql)
    ? { ...result, rows: result.rows.map(row => Object.fromEntries(Object.keys(row).map(name => [name, MASK]))) }
    : result

// Only the account's grants show whether a REVOKE removes something, so they are queried before anything runs.
async function assertNothingRevoked(
  statements: Statement[],
  executor: StatementExecutor,
  allowances: Allowances,
): Promise<void> {
  const refusals: Refusal[] = []
  let mightChangeDatabase = false
  for (const statement of statements) {
    const { code, kind } = statement
    const refusal = kind.type === 'revoke' ? findRefusal(statement, allowances, REVOKED) : undefined
    if (refusal !== undefined) {
      // After USE DATABASE an unqualified database role can be another one than the role that is looked up now.
      const isUncertain = mightChangeDatabase && isRelativeGrantee(parseListedGrant(code)?.grantee)
      if (isUncertain || (await executor.predict(statement))?.action !== 'same') refusals.push(refusal)
    }
    mightChangeDatabase ||= kind.type === 'session' || kind.type === 'create' || kind.type === 'run'
  }
  if (refusals.length > 0) throw createRefusalError(refusals)
}
