import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { redactMessage } from '../secrets/redact.ts'
import { type StatementError, saidBy } from '../session/session.ts'
import { placeOf, type Statement } from '../sql/statement.ts'

/** The failed step's text: where, what Snowflake said, the statement without secrets, and how to go on. */
export function failureOf(
  statement: Statement,
  error: StatementError,
  resumeAt: Statement,
  { mode, redact }: { mode: 'apply' | 'plan'; redact(text: string): string },
): ActionError {
  const { code, sqlState = 'none', queryId = 'none' } = error
  const text = [
    `${placeOf(statement)}: ${saidBy(error, message => redactMessage(message, statement, redact))}`,
    `Code ${code}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact(forLog(statement.shown)),
  ]
  const rolledBack = resumeAt === statement ? '' : ' (its transaction was rolled back)'
  const hint =
    mode === 'plan'
      ? 'This was a plan: nothing was changed.'
      : `What ran before stays done. To go on from here: continue-from: ${placeOf(resumeAt)}${rolledBack}`
  return new ActionError(text.join('\n'), { hint })
}

/** A run that ended at a statement for another reason than the statement's own. */
export const interrupted = (statement: Statement, error: ActionError, resumeAt: Statement): ActionError =>
  new ActionError(`${placeOf(statement)}: ${error.message}`, {
    hint: [error.hint, `To go on from here: continue-from: ${placeOf(resumeAt)}`].filter(Boolean).join(' '),
    cause: error.cause,
  })

/** The line on which Snowflake found the fault, where it names one. */
export function faultyLine({ line, sql }: Statement, error: StatementError): number {
  const found = Number(/\bline (\d+) at position \d+/.exec(error.message)?.[1] ?? 1)
  return line + Math.min(Math.max(found, 1), sql.split('\n').length) - 1
}

const resume = (at: Statement) => ({ hint: `To go on from here: continue-from: ${placeOf(at)}` })

/** The end of the run's patience; `asked` says that the running statement was asked to stop. */
export const tooLate = (minutes: number, at: Statement, asked: boolean): DeadlineError =>
  new DeadlineError(
    asked
      ? `${placeOf(at)} still ran after ${minutes} minutes (timeout-minutes) and was asked to stop`
      : `${minutes} minutes (timeout-minutes) passed before ${placeOf(at)}`,
    resume(at),
  )

/** The end of a cancelled job. */
export const cancelled = (statement: Statement, at: Statement): CancelledError =>
  new CancelledError(`Cancelled: ${placeOf(statement)} was asked to stop`, resume(at))
