import type { StackStatus } from '@aws-sdk/client-cloudformation'

/** What the status of a stack means for a new deployment. */
export type Readiness = 'create' | 'update' | 'kept' | 'replace' | 'stuck' | 'busy'

// "Understand CloudFormation stack creation events" and "Stack failure options" pages of the user guide.
export const READINESS = {
  REVIEW_IN_PROGRESS: 'create',
  DELETE_COMPLETE: 'create',
  CREATE_COMPLETE: 'update',
  UPDATE_COMPLETE: 'update',
  UPDATE_ROLLBACK_COMPLETE: 'update',
  IMPORT_COMPLETE: 'update',
  IMPORT_ROLLBACK_COMPLETE: 'update',
  // Failed with rollback disabled: the stack accepts only updates with rollback disabled.
  CREATE_FAILED: 'kept',
  UPDATE_FAILED: 'kept',
  ROLLBACK_COMPLETE: 'replace',
  ROLLBACK_FAILED: 'replace',
  UPDATE_ROLLBACK_FAILED: 'stuck',
  IMPORT_ROLLBACK_FAILED: 'stuck',
  DELETE_FAILED: 'stuck',
  CREATE_IN_PROGRESS: 'busy',
  DELETE_IN_PROGRESS: 'busy',
  IMPORT_IN_PROGRESS: 'busy',
  IMPORT_ROLLBACK_IN_PROGRESS: 'busy',
  ROLLBACK_IN_PROGRESS: 'busy',
  UPDATE_IN_PROGRESS: 'busy',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
  UPDATE_ROLLBACK_IN_PROGRESS: 'busy',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
} satisfies Record<StackStatus, Readiness>

/** What a status means for our operation. */
export type Outcome = 'succeeded' | 'failed' | 'deleted' | 'running'

export const OUTCOME = {
  CREATE_COMPLETE: 'succeeded',
  UPDATE_COMPLETE: 'succeeded',
  IMPORT_COMPLETE: 'succeeded',
  CREATE_FAILED: 'failed',
  UPDATE_FAILED: 'failed',
  ROLLBACK_COMPLETE: 'failed',
  ROLLBACK_FAILED: 'failed',
  UPDATE_ROLLBACK_COMPLETE: 'failed',
  UPDATE_ROLLBACK_FAILED: 'failed',
  IMPORT_ROLLBACK_COMPLETE: 'failed',
  IMPORT_ROLLBACK_FAILED: 'failed',
  DELETE_FAILED: 'failed',
  DELETE_COMPLETE: 'deleted',
  REVIEW_IN_PROGRESS: 'running',
  CREATE_IN_PROGRESS: 'running',
  DELETE_IN_PROGRESS: 'running',
  IMPORT_IN_PROGRESS: 'running',
  IMPORT_ROLLBACK_IN_PROGRESS: 'running',
  ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_IN_PROGRESS: 'running',
  // The update succeeded; the replaced resources are still being deleted.
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
} satisfies Record<StackStatus, Outcome>

/** The status, or undefined for one that this SDK does not know: it is never taken for an end. */
export const asStackStatus = (status: string | undefined): StackStatus | undefined =>
  status !== undefined && status in OUTCOME ? (status as StackStatus) : undefined

/** Whether an operation is over in this status, succeeded or failed. */
export const isTerminal = (status: string | undefined): boolean => {
  const known = asStackStatus(status)
  return known !== undefined && OUTCOME[known] !== 'running'
}
