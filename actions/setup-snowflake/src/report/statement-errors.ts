import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { redactMessage } from '../secrets/redact.ts'
import { formatStatementError, type StatementError } from '../session/session.ts'
import { type Statement, statementLocation } from '../sql/statement.ts'

/** The failed step's text: where, what Snowflake said, the statement without secrets, and how to go on. */
export function createStatementError(
  statement: Statement,
  error: StatementError,
  resumeAt: Statement,
  { mode, redact }: { mode: 'apply' | 'plan'; redact(text: string): string },
): ActionError {
  const { code, sqlState = 'none', queryId = 'none' } = error
  const text = [
    `${statementLocation(statement)}: ${formatStatementError(error, message => redactMessage(message, statement, redact))}`,
    `Code ${code}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact(forLog(statement.shown)),
  ]
  const rolledBack = resumeAt === statement ? '' : ' (its transaction was rolled back)'
  const hint =
    mode === 'plan'
      ? 'This was a plan: nothing was changed.'
      : `What ran before stays done. To go on from here: continue-from: ${statementLocation(resumeAt)}${rolledBack}`
  return new ActionError(text.join('\n'), { hint })
}

/** A run that ended at a statement for another reason than the statement's own. */
export const createInterruptionError = (statement: Statement, error: ActionError, resumeAt: Statement): ActionError =>
  new ActionError(`${statementLocation(statement)}: ${error.message}`, {
    hint: [error.hint, `To go on from here: continue-from: ${statementLocation(resumeAt)}`].filter(Boolean).join(' '),
    cause: error.cause,
  })

/** The line on which Snowflake found the fault, where it names one. */
export function findErrorLine({ line, sql }: Statement, error: StatementError): number {
  const found = Number(/\bline (\d+) at position \d+/.exec(error.message)?.[1] ?? 1)
  return line + Math.min(Math.max(found, 1), sql.split('\n').length) - 1
}

const resumeHint = (at: Statement) => ({ hint: `To go on from here: continue-from: ${statementLocation(at)}` })

/** The end of the run's patience; `asked` says that the running statement was asked to stop. */
export const createTimeoutError = (minutes: number, at: Statement, asked: boolean): DeadlineError =>
  new DeadlineError(
    asked
      ? `${statementLocation(at)} still ran after ${minutes} minutes (timeout-minutes) and was asked to stop`
      : `${minutes} minutes (timeout-minutes) passed before ${statementLocation(at)}`,
    resumeHint(at),
  )

/** The end of a cancelled job. */
export const createCancelledError = (statement: Statement, at: Statement): CancelledError =>
  new CancelledError(`Cancelled: ${statementLocation(statement)} was asked to stop`, resumeHint(at))
