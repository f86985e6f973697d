/** A line of a file in the repository; `line` from 1. */
export interface Place {
  file: string
  line: number
}

/**
 * A failure the workflow's author can act on: shown as a message and a hint, without a stack; at a line of a file where
 * it is known what has to be mended.
 */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly hint: string | undefined
  readonly place: Place | undefined

  constructor(
    message: string,
    options: { hint?: string | undefined; cause?: unknown; place?: Place | undefined } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
    this.place = options.place
  }
}

/** The deadline (`timeout-minutes`) passed before the work was done. */
export class DeadlineError extends ActionError {
  override readonly name = 'DeadlineError'
}

/** The job was cancelled; thrown by everything that waits on the run's abort signal. */
export class CancelledError extends ActionError {
  override readonly name = 'CancelledError'
}

/** The message of anything that can be thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
