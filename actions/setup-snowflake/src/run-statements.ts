import { ActionError } from '../../shared/errors.ts'
import { throwIfCancelled } from '../../shared/wait.ts'
import type { Verdict } from './changes/effect.ts'
import { Comparison } from './changes/executor.ts'
import { Forecast } from './changes/planner.ts'
import type { Done, Report } from './report/report.ts'
import { cancelled, failureOf, faultyLine, interrupted, tooLate } from './report/statement-errors.ts'
import { redactMessage } from './secrets/redact.ts'
import { returnsSecret } from './secrets/secret-names.ts'
import type { Result } from './session/driver.ts'
import { type Session, StatementError, saidBy } from './session/session.ts'
import { destructive } from './sql/destructive.ts'
import { isRelative, readGrant } from './sql/grant.ts'
import type { Statement } from './sql/statement.ts'

/** How to run statements, and where to write down what became of them. */
export interface Running {
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
export async function runAll(
  { context, rest }: { context: Statement[]; rest: Statement[] },
  session: Session,
  running: Running,
  tell: (done: Done) => void,
): Promise<void> {
  const { mode, report, signal } = running
  const forecast = new Forecast(session)
  const comparison = new Comparison(session)
  const step = async (statement: Statement): Promise<{ verdict: Verdict; result?: Result }> =>
    mode === 'plan' ? { verdict: await forecast.of(statement) } : comparison.run(statement)
  let transaction: Statement | undefined
  // The statement that is running, from which a later run would go on; in a transaction that is its beginning.
  const guarded = async <T>(statement: Statement, work: () => Promise<T>): Promise<T> => {
    const resumeAt = transaction ?? statement
    throwIfCancelled(signal)
    if (Date.now() >= running.deadline) throw tooLate(running.timeoutMinutes, resumeAt, false)
    try {
      return await work()
    } catch (error) {
      report.failed = statement
      if (signal.aborted) throw cancelled(statement, resumeAt)
      if (Date.now() >= running.deadline) throw tooLate(running.timeoutMinutes, resumeAt, true)
      if (error instanceof ActionError) throw interrupted(statement, error, resumeAt)
      if (!(error instanceof StatementError)) throw error
      const said = saidBy(error, message => redactMessage(message, statement, running.redact))
      running.annotate(said, statement, faultyLine(statement, error))
      throw failureOf(statement, error, resumeAt, running)
    }
  }

  const restoreSetting = (statement: Statement): Promise<unknown> =>
    mode === 'plan' ? forecast.of(statement) : session.run(statement.sql, statement.kind)
  for (const statement of context) await guarded(statement, () => restoreSetting(statement))
  if (mode === 'apply' && !running.allowDestructive) await requireNoRevoke(rest, new Comparison(session))
  for (const statement of rest) {
    const before = performance.now()
    if (statement.kind.is === 'transaction') transaction = statement.kind.edge === 'begin' ? statement : undefined
    const { verdict, result } = await guarded(statement, () => step(statement))
    if (result !== undefined && statement.kind.is === 'query') report.last = hideSecretRows(statement, result)
    const done = { statement, verdict, took: performance.now() - before, queryId: result?.queryId }
    report.done.push(done)
    tell(done)
  }
}

const hideSecretRows = ({ sql }: Statement, result: Result): Result =>
  returnsSecret(sql)
    ? { ...result, rows: result.rows.map(row => Object.fromEntries(Object.keys(row).map(name => [name, '***']))) }
    : result

// Whether a REVOKE takes something away only the account knows; it is asked before anything runs.
async function requireNoRevoke(rest: Statement[], comparison: Comparison): Promise<void> {
  const found: Statement[] = []
  let hasMoved = false
  for (const statement of rest) {
    const { sql, kind } = statement
    // After USE DATABASE the name of a database role alone may be another one than the role that is looked up now.
    const isUncertain = hasMoved && kind.is === 'revoke' && isRelative(readGrant(sql)?.to)
    if (kind.is === 'revoke' && (isUncertain || (await comparison.before(statement))?.effect !== 'same')) {
      found.push(statement)
    }
    hasMoved ||= kind.is === 'session' || kind.is === 'create' || kind.is === 'run'
  }
  if (found.length > 0) throw destructive(found)
}
