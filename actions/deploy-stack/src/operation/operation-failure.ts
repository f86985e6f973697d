import type { StackEvent, StackStatus } from '@aws-sdk/client-cloudformation'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { isFailedRollback, splitAtRollback } from '../stack-events/rollback.ts'
import { findRootCause, formatRootCause, type RootCause } from '../stack-events/root-cause.ts'
import { OperationFailedError } from './operation-errors.ts'

/** An operation that ended in a failure. */
interface FailedOperation {
  kind: 'creation' | 'update' | 'deletion'
  stackId: string
  status: StackStatus
  /** The stack's own events. */
  events: StackEvent[]
  /** Why the services made this run cancel the update. */
  serviceFailure: string | undefined
  /** The newest failed task of a service. */
  taskFailure: string | undefined
  findFunctionLog(cause: RootCause): string | undefined
}

/** The error of a failed operation: what blocked its rollback, the first cause, and the evidence. */
export async function createOperationError(
  { kind, stackId, status, events, serviceFailure, taskFailure, findFunctionLog }: FailedOperation,
  { stack }: Inputs,
  context: Context,
): Promise<OperationFailedError> {
  const { forward, rollback } = splitAtRollback(events, stackId)
  const cause = await findRootCause(forward, stackId, context.api)
  const blocker = isFailedRollback(status) ? await findRootCause(rollback, stackId, context.api) : undefined
  const failure =
    serviceFailure ?? (cause === undefined ? 'CloudFormation gave no reason' : redactRootCause(cause, context))
  const reason =
    blocker === undefined
      ? failure
      : `The rollback was stopped by ${redactRootCause(blocker, context)}\nThe ${kind} had failed first: ${failure}`
  const evidence = [
    ...new Set([blocker, cause].map(found => found && findFunctionLog(found))),
    serviceFailure === undefined ? taskFailure : undefined,
  ]
  const lines = [`Stack ${stack} ended in ${status}. ${reason}`, ...evidence]
  return new OperationFailedError(status, lines.filter(line => line !== undefined).join('\n'), {
    hint: findHint(status, stack),
    location: cause === undefined ? undefined : context.sourceLocation(cause.outermost),
  })
}

// The reason of a resource in a nested stack can contain a secret that the nested stack was given.
function redactRootCause({ event, outermost }: RootCause, { secrecy }: Context): string {
  const { ResourceStatusReason: reason, LogicalResourceId: id = '' } = event
  if (reason === undefined) return formatRootCause(event)
  const isNested = outermost !== id && secrecy.hasUnknownSecret(outermost)
  const ResourceStatusReason = isNested ? secrecy.redactNestedReason(reason) : secrecy.redactReason(id, reason)
  return formatRootCause({ ...event, ResourceStatusReason })
}

function findHint(status: StackStatus, name: string): string | undefined {
  switch (status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return `Fix what blocks the rollback, then run: aws cloudformation continue-update-rollback --stack-name ${name}`
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
      return 'Fix the cause. The next run needs "replace-failed: true" to create the stack again.'
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return 'Fix the cause, then run again with "on-failure: keep" to continue from this state.'
    case 'DELETE_FAILED':
      return 'Fix the cause and delete again; to keep resources that cannot be deleted, list their logical ids in "retain-resources" with "mode: delete".'
    default:
      return undefined
  }
}
