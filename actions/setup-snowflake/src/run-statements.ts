import { ActionError } from '../../shared/errors.ts'
import { throwIfCancelled } from '../../shared/wait.ts'
import type { Effect } from './changes/effect.ts'
import { StatementExecutor } from './changes/executor.ts'
import { Planner } from './changes/planner.ts'
import type { FinishedStatement, Report } from './report/report.ts'
import {
  createCancelledError,
  createInterruptionError,
  createStatementError,
  createTimeoutError,
  findErrorLine,
} from './report/statement-errors.ts'
import { redactMessage } from './secrets/redact.ts'
import { returnsSecret } from './secrets/secret-names.ts'
import type { QueryResult } from './session/driver.ts'
import { formatStatementError, type Session, StatementError } from './session/session.ts'
import { destructiveStatementsError } from './sql/destructive.ts'
import { isRelativeGrantee, parseGrant } from './sql/grant.ts'
import type { Statement } from './sql/statement.ts'

/** How to run statements, and where to write down what became of them. */
export interface RunOptions {
  mode: 'apply' | 'plan'
  allowDestructive: boolean
  timeoutMinutes: number
  signal: AbortSignal
  /** On Date.now()'s time line. */
  deadline: number
  report: Report
  redact(text: string): string
  annotate(message: string, statement: Statement, line: number): void
}

/** Runs or plans the statements in order, after those that only set up the session. */
export async function runStatements(
  { context, rest }: { context: Statement[]; rest: Statement[] },
  session: Session,
  running: RunOptions,
  tell: (done: FinishedStatement) => void,
): Promise<void> {
  const { mode, report, signal } = running
  const forecast = new Planner(session)
  const comparison = new StatementExecutor(session)
  const processStatement = async (statement: Statement): Promise<{ verdict: Effect; result?: QueryResult }> =>
    mode === 'plan' ? { verdict: await forecast.plan(statement) } : comparison.run(statement)
  let transaction: Statement | undefined
  // The statement that is running, from which a later run would go on; in a transaction that is its beginning.
  const runGuarded = async <T>(statement: Statement, work: () => Promise<T>): Promise<T> => {
    const resumeAt = transaction ?? statement
    throwIfCancelled(signal)
    if (Date.now() >= running.deadline) throw createTimeoutError(running.timeoutMinutes, resumeAt, false)
    try {
      return await work()
    } catch (error) {
      report.failed = statement
      if (signal.aborted) throw createCancelledError(statement, resumeAt)
      if (Date.now() >= running.deadline) throw createTimeoutError(running.timeoutMinutes, resumeAt, true)
      if (error instanceof ActionError) throw createInterruptionError(statement, error, resumeAt)
      if (!(error instanceof StatementError)) throw error
      const said = formatStatementError(error, message => redactMessage(message, statement, running.redact))
      running.annotate(said, statement, findErrorLine(statement, error))
      throw createStatementError(statement, error, resumeAt, running)
    }
  }

  const restoreSetting = (statement: Statement): Promise<unknown> =>
    mode === 'plan' ? forecast.plan(statement) : session.run(statement.sql, statement.kind)
  for (const statement of context) await runGuarded(statement, () => restoreSetting(statement))
  if (mode === 'apply' && !running.allowDestructive) await assertNothingRevoked(rest, new StatementExecutor(session))
  for (const statement of rest) {
    const before = performance.now()
    if (statement.kind.is === 'transaction') transaction = statement.kind.edge === 'begin' ? statement : undefined
    const { verdict, result } = await runGuarded(statement, () => processStatement(statement))
    if (result !== undefined && statement.kind.is === 'query') report.last = redactSecretRows(statement, result)
    const done = { statement, effect: verdict, durationMs: performance.now() - before, queryId: result?.queryId }
    report.finished.push(done)
    tell(done)
  }
}

const redactSecretRows = ({ sql }: Statement, result: QueryResult): QueryResult =>
  returnsSecret(sql)
    ? { ...result, rows: result.rows.map(row => Object.fromEntries(Object.keys(row).map(name => [name, '***']))) }
    : result

// Whether a REVOKE takes something away only the account knows; it is asked before anything runs.
async function assertNothingRevoked(rest: Statement[], comparison: StatementExecutor): Promise<void> {
  const found: Statement[] = []
  let hasMoved = false
  for (const statement of rest) {
    const { sql, kind } = statement
    // After USE DATABASE the name of a database role alone may be another one than the role that is looked up now.
    const isUncertain = hasMoved && kind.is === 'revoke' && isRelativeGrantee(parseGrant(sql)?.grantee)
    if (kind.is === 'revoke' && (isUncertain || (await comparison.predict(statement))?.action !== 'same')) {
      found.push(statement)
    }
    hasMoved ||= kind.is === 'session' || kind.is === 'create' || kind.is === 'run'
  }
  if (found.length > 0) throw destructiveStatementsError(found)
}
