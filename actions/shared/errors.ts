/** A line of a file in the repository; `line` from 1. */
export interface SourceLocation {
  file: string
  line: number
}

interface Options {
  /** What to do. */
  hint?: string | undefined
  cause?: unknown
  /** The line to fix, where the annotation is shown. */
  location?: SourceLocation | undefined
}

/** A failure that the workflow's author can fix: shown as a message and a hint, without a stack trace. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly hint: string | undefined
  readonly location: SourceLocation | undefined

  constructor(message: string, { hint, cause, location }: Options = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.hint = hint
    this.location = location
  }
}

/** The deadline (`timeout-minutes`) passed before the step was done. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError'
}

/** The job was cancelled: the reason of the run's aborted signal. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError'
}

/** The message of anything that can be thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
