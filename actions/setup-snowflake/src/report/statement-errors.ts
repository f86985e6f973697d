import { ActionError, CancelledError, DeadlineError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { redactMessage } from '../secrets/redact.ts'
import { formatStatementError, type StatementError } from '../session/session.ts'
import { formatLocation, type Statement } from '../sql/statement.ts'

/** A statement that Snowflake rejected, with the line and the reason for an annotation. */
export class StatementFailedError extends ActionError {
  readonly file: string
  readonly line: number
  readonly reason: string

  constructor(message: string, options: { hint: string; file: string; line: number; reason: string }) {
    super(message, options)
    this.file = options.file
    this.line = options.line
    this.reason = options.reason
  }
}

/** The error of a rejected statement: its location, the reason, its text, and how to continue. */
export function createStatementError(
  statement: Statement,
  error: StatementError,
  resumeAt: Statement,
  { mode, redact }: { mode: 'apply' | 'plan'; redact: (text: string) => string },
): StatementFailedError {
  const { code, sqlState = 'none', queryId = 'none' } = error
  const reason = formatStatementError(error, message => redactMessage(message, statement, redact))
  const text = [
    `${formatLocation(statement)}: ${reason}`,
    `Code ${code}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact(forLog(statement.shown)),
  ]
  const rollback = resumeAt === statement ? '' : ' (its transaction was rolled back)'
  const hint =
    mode === 'plan'
      ? 'This was a plan: nothing was changed.'
      : `Earlier statements stay committed. ${formatResume(resumeAt)}${rollback}`
  return new StatementFailedError(text.join('\n'), {
    hint,
    file: statement.file,
    line: findErrorLine(statement, error),
    reason,
  })
}

/** The error of a statement that ended for another reason than Snowflake's reply. */
export const createInterruptionError = (statement: Statement, error: ActionError, resumeAt: Statement): ActionError =>
  new ActionError(`${formatLocation(statement)}: ${error.message}`, {
    hint: [error.hint, formatResume(resumeAt)].filter(Boolean).join(' '),
    cause: error.cause,
  })

/** The line at which Snowflake found the error, if its message names one. */
function findErrorLine({ line, sql }: Statement, error: StatementError): number {
  const lineInStatement = Number(/\bline (\d+) at position \d+/.exec(error.message)?.[1] ?? 1)
  return line + Math.min(Math.max(lineInStatement, 1), sql.split('\n').length) - 1
}

const formatResume = (statement: Statement): string =>
  `To continue from here, set continue-from: ${formatLocation(statement)}`

/** The error of a run whose deadline passed; `running` is the statement that was cancelled, if one was running. */
export function createTimeoutError(
  minutes: number,
  resumeAt: Statement,
  running: Statement | undefined,
): DeadlineError {
  const message =
    running === undefined
      ? `The deadline (timeout-minutes: ${minutes}) passed before ${formatLocation(resumeAt)}`
      : `${formatLocation(resumeAt)} was still running at the deadline (timeout-minutes: ${minutes}) and was cancelled`
  return new DeadlineError(message, { hint: formatResume(resumeAt) })
}

/** The error of a cancelled job. */
export const createCancelledError = (statement: Statement, resumeAt: Statement): CancelledError =>
  new CancelledError(`The job was cancelled: Snowflake was asked to cancel ${formatLocation(statement)}`, {
    hint: formatResume(resumeAt),
  })
