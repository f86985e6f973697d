/** A failure the workflow's author can act on: shown as a message and a hint, without a stack. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly hint: string | undefined

  constructor(message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.hint = options.hint
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
