import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'

/** The service rejected the start of an operation: nothing was changed. */
export class NotStartedError extends Error {
  constructor(cause: unknown) {
    super('The operation did not start', { cause })
  }
}

/** The operation ended in a failure. */
export class OperationFailedError extends ActionError {
  readonly status: StackStatus

  constructor(status: StackStatus, message: string, options: ConstructorParameters<typeof ActionError>[1]) {
    super(message, options)
    this.status = status
  }
}

/** The run ends, but an operation that it started is still running in AWS, or may be. */
export class StillRunningError extends Error {
  /** `update of my-stack` */
  readonly operation: string
  readonly lastStatus: string

  constructor(operation: string, lastStatus: string, cause: unknown) {
    super(`The ${operation} is still running`, { cause })
    this.operation = operation
    this.lastStatus = lastStatus
  }
}

/** A step after a successful operation failed; the operation itself stands. */
export class AfterOperationError extends Error {
  /** `The update of my-stack ended in UPDATE_COMPLETE` */
  readonly outcome: string

  constructor(outcome: string, cause: unknown) {
    super(outcome, { cause })
    this.outcome = outcome
  }
}

/** Runs what follows an operation; its failure also says how the operation ended. */
export async function runAfterOperation<T>(outcome: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw outcome === undefined ? error : new AfterOperationError(outcome, error)
  }
}
