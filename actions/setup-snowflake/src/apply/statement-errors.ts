import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError, CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { redactMessage } from '../secrets/redact.ts'
import { formatStatementError, StatementError } from '../session/session.ts'
import { formatLocation, type Statement } from '../sql/statement.ts'
import type { UncertainStatement } from './run-result.ts'
import { excerptStatement, findErrorLine } from './statement-excerpt.ts'

/** A statement that failed. */
export interface Failure {
  statement: Statement
  error: unknown
}

/** How far a run came that ended early. */
export interface RunProgress {
  /** The statement to continue from: the first one that did not succeed, or the start of its transaction. */
  resumeAt: Statement
  /** Whether that is the start of a transaction. */
  isRolledBack: boolean
  /** Statements behind `resumeAt` that ran beside the failed one. */
  ranAhead: readonly Statement[]
  notRun: Statement[]
  uncertain: UncertainStatement[]
  /** Statements that failed beside the first failed one. */
  otherFailures: readonly Failure[]
}

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

/** The error of a run that ended early, of which these statements failed, in order. */
export function createRunError(
  failures: readonly Failure[],
  progress: RunProgress,
  {
    deadline,
    timeoutMinutes,
    redact,
  }: { deadline: Deadline; timeoutMinutes: number; redact: (text: string) => string },
): unknown {
  const running = failures.map(({ statement }) => statement)
  if (deadline.signal?.aborted) return createCancelledError(running, progress)
  if (deadline.remaining() === 0) return createTimeoutError(timeoutMinutes, running, progress)
  const [{ statement, error } = { statement: progress.resumeAt, error: undefined }] = failures
  if (error instanceof ActionError) return createInterruptionError(statement, error, progress)
  return error instanceof StatementError ? createStatementError(statement, error, progress, redact) : error
}

/** The error of a rejected statement: its location, the reason, its text, and how to continue. */
export function createStatementError(
  statement: Statement,
  error: StatementError,
  progress: RunProgress,
  redact: (text: string) => string,
): StatementFailedError {
  const { code, sqlState = 'none', queryId = 'none' } = error
  const reason = formatStatementError(error, message => redactMessage(message, statement, redact))
  const text = [
    `${formatLocation(statement)}: ${reason}`,
    `Code ${code}, SQL state ${sqlState}, query id ${queryId}. The statement:`,
    redact(forLog(excerptStatement(statement.shown, error.message))),
    ...progress.otherFailures.map(other => formatFailure(other, redact)),
    ...describeProgress(progress),
  ]
  const rollback = progress.isRolledBack ? ' (its transaction was rolled back)' : ''
  const hint = [HINTS[code], 'Earlier statements stay committed.', `${formatResume(progress)}${rollback}`]
  return new StatementFailedError(text.join('\n'), {
    hint: hint.filter(Boolean).join(' '),
    file: statement.file,
    line: findErrorLine(statement, error.message),
    reason,
  })
}

const formatFailure = ({ statement, error }: Failure, redact: (text: string) => string): string => {
  const message =
    error instanceof StatementError
      ? formatStatementError(error, text => redactMessage(text, statement, redact))
      : redact(messageOf(error))
  return `Failed, too: ${formatLocation(statement)}: ${message}`
}

// STATEMENT_TIMEOUT_IN_SECONDS on the "Parameters" page of Snowflake; the code as Snowflake's drivers list it.
const HINTS: Record<string, string> = {
  '000630':
    'Snowflake cancelled the statement: raise STATEMENT_TIMEOUT_IN_SECONDS of the user or the warehouse, or set it in the script with ALTER SESSION.',
}

/** The error of a statement that ended for another reason than Snowflake's reply. */
export const createInterruptionError = (statement: Statement, error: ActionError, progress: RunProgress): ActionError =>
  new ActionError([`${formatLocation(statement)}: ${error.message}`, ...describeProgress(progress)].join('\n'), {
    hint: [error.hint, formatResume(progress)].filter(Boolean).join(' '),
    cause: error.cause,
  })

/** The error of a run whose deadline passed; `running` are the statements that were cancelled. */
export function createTimeoutError(
  minutes: number,
  running: readonly Statement[],
  progress: RunProgress,
): DeadlineError {
  const deadline = `the deadline (timeout-minutes: ${minutes})`
  const message =
    running.length === 0
      ? `The deadline (timeout-minutes: ${minutes}) passed before ${formatLocation(progress.resumeAt)}`
      : `${formatLocations(running)} ${running.length === 1 ? 'was' : 'were'} still running at ${deadline} and ${running.length === 1 ? 'was' : 'were'} cancelled`
  return new DeadlineError([message, ...describeProgress(progress)].join('\n'), { hint: formatResume(progress) })
}

/** The error of a cancelled job; `running` are the statements that were cancelled. */
export function createCancelledError(running: readonly Statement[], progress: RunProgress): CancelledError {
  const request = running.length === 0 ? '' : `: Snowflake was asked to cancel ${formatLocations(running)}`
  return new CancelledError([`The job was cancelled${request}`, ...describeProgress(progress)].join('\n'), {
    hint: formatResume(progress),
  })
}

const formatResume = ({ resumeAt }: RunProgress): string =>
  `To continue from here, set continue-from: ${formatLocation(resumeAt)}`

const formatLocations = (statements: readonly Statement[]): string => statements.map(formatLocation).join(', ')

/** What ran, what did not and what is uncertain, behind the statement to continue from. */
function describeProgress({ ranAhead, notRun, uncertain }: RunProgress): string[] {
  const first = notRun[0]
  const last = notRun.at(-1)
  const lines: string[] = []
  if (uncertain.length > 0) {
    const list = uncertain.map(
      ({ statement, queryId }) => `${formatLocation(statement)} (query id ${queryId ?? 'unknown'})`,
    )
    lines.push(`Uncertain whether they ran: ${list.join(', ')}`)
  }
  if (ranAhead.length > 0) lines.push(`Ran already, and run again with continue-from: ${formatLocations(ranAhead)}`)
  if (first !== undefined && last !== undefined) {
    const range = first === last ? formatLocation(first) : `${formatLocation(first)} to ${formatLocation(last)}`
    const isWithGaps = ranAhead.length > 0 && notRun.length > 1 ? formatLocations(notRun) : range
    lines.push(`Not run: ${isWithGaps}`)
  }
  return lines
}
