import type { StackStatus } from '@aws-sdk/client-cloudformation'

/** What a status means to somebody who is about to deploy. */
type Before = 'create' | 'update' | 'busy' | 'recreate' | 'stuck'

/** What each status says before a deployment: how to go on, or that we cannot. */
export const BEFORE = {
  REVIEW_IN_PROGRESS: 'create',
  CREATE_COMPLETE: 'update',
  IMPORT_COMPLETE: 'update',
  UPDATE_COMPLETE: 'update',
  UPDATE_ROLLBACK_COMPLETE: 'update',
  IMPORT_ROLLBACK_COMPLETE: 'update',
  DELETE_COMPLETE: 'create',
  ROLLBACK_COMPLETE: 'recreate',
  ROLLBACK_FAILED: 'recreate',
  CREATE_FAILED: 'recreate',
  DELETE_FAILED: 'stuck',
  UPDATE_FAILED: 'update',
  UPDATE_ROLLBACK_FAILED: 'stuck',
  IMPORT_ROLLBACK_FAILED: 'stuck',
  CREATE_IN_PROGRESS: 'busy',
  DELETE_IN_PROGRESS: 'busy',
  IMPORT_IN_PROGRESS: 'busy',
  IMPORT_ROLLBACK_IN_PROGRESS: 'busy',
  ROLLBACK_IN_PROGRESS: 'busy',
  UPDATE_IN_PROGRESS: 'busy',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
  UPDATE_ROLLBACK_IN_PROGRESS: 'busy',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'busy',
} satisfies Record<StackStatus, Before>

/** What each status says of an operation of ours that has begun. */
export const AFTER = {
  CREATE_COMPLETE: 'succeeded',
  UPDATE_COMPLETE: 'succeeded',
  IMPORT_COMPLETE: 'succeeded',
  // The new state is in place and stays; only what it replaced is still being removed.
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
  CREATE_FAILED: 'failed',
  DELETE_COMPLETE: 'failed',
  DELETE_FAILED: 'failed',
  IMPORT_ROLLBACK_COMPLETE: 'failed',
  IMPORT_ROLLBACK_FAILED: 'failed',
  ROLLBACK_COMPLETE: 'failed',
  ROLLBACK_FAILED: 'failed',
  UPDATE_FAILED: 'failed',
  UPDATE_ROLLBACK_COMPLETE: 'failed',
  UPDATE_ROLLBACK_FAILED: 'failed',
  REVIEW_IN_PROGRESS: 'running',
  CREATE_IN_PROGRESS: 'running',
  DELETE_IN_PROGRESS: 'running',
  IMPORT_IN_PROGRESS: 'running',
  IMPORT_ROLLBACK_IN_PROGRESS: 'running',
  ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_IN_PROGRESS: 'running',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'running',
} satisfies Record<StackStatus, 'succeeded' | 'failed' | 'running'>
