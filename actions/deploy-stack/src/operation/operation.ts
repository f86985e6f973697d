import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError, CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs, Occasion } from '../inputs/inputs.ts'
import { ServiceError, ServiceMonitor } from '../services/service-monitor.ts'
import { EventTree } from '../stack-events/event-tree.ts'
import { PollSchedule } from '../stack-events/poll-interval.ts'
import { findRootCause, formatCause, type RootCause } from '../stack-events/root-cause.ts'
import { cancelUpdate } from './cancel-update.ts'
import { followEvents } from './follow-events.ts'
import { NotStartedError } from './start-operation.ts'

/** An operation of ours: on which stack, and what tells its events from those of others. */
export interface Operation {
  kind: 'creation' | 'update' | 'deletion'
  stackId: string
  token: string
  /** By the service's clock: nothing of it is older. */
  since: Date
  /** Logical ids of the resources that it has something to do with, where they are known. */
  resources: string[] | undefined
  /** Starts it; throws `NotBegun` where it is certain that it does not run. */
  start(events: EventTree): Promise<void>
  /** Where events may not be read: the stack's status, once it is sure that it is this operation's. */
  statusWithoutEvents(): Promise<StackStatus | undefined>
}

/** How an operation of ours ended, and when by the service's clock, where its events tell. */
export interface OperationResult {
  status: StackStatus
  at: Date | undefined
}

/** Our operation ended, and not well. */
export class OperationFailedError extends ActionError {}

// A look at the services must not keep the operation itself from being followed.
const WATCH_MS = 3_000

const IN_PROGRESS = {
  creation: 'CREATE_IN_PROGRESS',
  update: 'UPDATE_IN_PROGRESS',
  deletion: 'DELETE_IN_PROGRESS',
} satisfies Record<Operation['kind'], StackStatus>

/**
 * Starts an operation and follows it to its end, telling its events and what becomes of the tasks of its services.
 * @returns its end, when that is a success.
 * @throws EndedError with the first cause when it failed. What is thrown while `report.operation` is set leaves it running.
 */
export async function runOperation(
  operation: Operation,
  before: string,
  inputs: Inputs,
  context: Context,
): Promise<OperationResult> {
  const { api, report } = context
  const { kind, stackId, token, since } = operation
  const events = new EventTree({ stackId, token, since }, api)
  const watch = new ServiceMonitor(
    () => context.ecs(WATCH_MS),
    { since, failFast: inputs.failFastServices },
    api.limits,
    report.info,
  )
  const pace = new PollSchedule(api.limits.clock, () => api.calls)
  // From here on something may go on in AWS, whatever becomes of this run.
  report.operation = `${kind} of ${inputs.stack}`
  report.status('unknown')
  try {
    await operation.start(events)
  } catch (error) {
    if (!(error instanceof NotStartedError)) throw await cancelIfRequested(error, operation, inputs, context)
    report.operation = undefined
    report.status(before)
    throw error.cause
  }
  report.begun = true
  report.changed()
  report.status(IN_PROGRESS[kind])
  const done = new Set<string>()
  let failing = false
  let givenUp: ServiceError | undefined
  let ended: StackStatus
  try {
    ended = await followEvents(events, { unseen: operation.statusWithoutEvents, pace }, api, {
      onEvent: told => {
        const { LogicalResourceId = '', ResourceStatus = '' } = told.event
        const status: string = ResourceStatus
        report.event(told)
        watch.track(told.event)
        if (told.depth === 0 && status.endsWith('_COMPLETE')) done.add(LogicalResourceId)
        failing ||= /_FAILED$|ROLLBACK/.test(status)
      },
      onStatus: report.status,
      warn: report.warning,
      remainingResources: () => (failing ? undefined : operation.resources?.filter(id => !done.has(id)).length),
      async onTick() {
        givenUp = (await checkServices(watch, operation, inputs, context)) ?? givenUp
      },
    })
  } catch (error) {
    throw await cancelIfRequested(error, operation, inputs, context)
  }
  report.operation = undefined
  if (OUTCOME[ended] === (kind === 'deletion' ? 'deleted' : 'succeeded')) {
    report.ended = `The ${kind} of ${inputs.stack} itself ended in ${ended}`
    return { status: ended, at: events.root.newest()?.Timestamp }
  }
  const cause = await findRootCause(events.root.seen, stackId, api)
  const reason =
    givenUp?.message ?? (cause === undefined ? 'CloudFormation gave no reason' : describeCause(cause, context))
  const story = givenUp === undefined ? watch.lastFailure : undefined
  throw new OperationFailedError(
    [`Stack ${inputs.stack} ended in ${ended}. ${reason}`, story].filter(Boolean).join('\n'),
    {
      hint: findHint(ended, inputs.stack),
      place: cause === undefined ? undefined : context.sourceLocation(cause.outermost),
    },
  )
}

// A resource of a nested stack may have what that stack was given.
function describeCause({ event, outermost }: RootCause, { secrecy }: Context): string {
  const { ResourceStatusReason: reason, LogicalResourceId: id = '' } = event
  if (reason === undefined) return formatCause(event)
  const nested = outermost !== id && secrecy.hasUnknownSecret(outermost)
  const ResourceStatusReason = nested ? secrecy.redactNestedReason(reason) : secrecy.redactReason(id, reason)
  return formatCause({ ...event, ResourceStatusReason })
}

/** Looks at the services; one that is given up, where its update is cancelled for that: the end is waited for then. */
async function checkServices(
  watch: ServiceMonitor,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<ServiceError | undefined> {
  try {
    await watch.check()
    return undefined
  } catch (error) {
    if (!(error instanceof ServiceError) || !isCancelRequested('service-failure', operation, inputs)) throw error
    let done: boolean
    try {
      done = await cancelUpdate(operation, api)
    } catch (failed) {
      if (failed instanceof ActionError) throw failed
      report.warning(`The update could not be cancelled: ${messageOf(failed)}`)
      // What is wrong is still the service.
      throw error
    }
    if (done) report.operation = `rollback of the cancelled update of ${inputs.stack}`
    report.info(done ? 'The update is cancelled for that' : 'The update cannot be cancelled any more')
    return error
  }
}

/** What stopped this run while its operation goes on, after the update was cancelled where that was asked for. */
async function cancelIfRequested(
  error: unknown,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<unknown> {
  const occasion = error instanceof CancelledError ? 'cancel' : error instanceof DeadlineError ? 'deadline' : undefined
  if (occasion === undefined || !isCancelRequested(occasion, operation, inputs)) return error
  try {
    const done = await cancelUpdate(operation, api.withTimeout(CANCEL_MS))
    if (done) report.operation = `rollback of the cancelled update of ${inputs.stack}`
  } catch (failed) {
    report.warning(`The update could not be cancelled: ${messageOf(failed)}`)
  }
  return error
}

// A cancelled job has five seconds in all.
const CANCEL_MS = 3_000

const isCancelRequested = (occasion: Occasion, { kind }: Operation, { cancelUpdateOn = [] }: Inputs): boolean =>
  kind === 'update' && cancelUpdateOn.includes(occasion)

function findHint(status: StackStatus, name: string): string | undefined {
  switch (status) {
    case 'UPDATE_ROLLBACK_FAILED':
      return `Mend what stopped the rollback, then: aws cloudformation continue-update-rollback --stack-name ${name}`
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
      return 'Mend the cause; the next run needs "replace-failed: true" to create the stack again.'
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return 'Mend the cause and run again with "on-failure: keep" to go on from there.'
    case 'DELETE_FAILED':
      return `Mend the cause and delete again; or leave a resource behind: aws cloudformation delete-stack --stack-name ${name} --retain-resources <logical ids>`
    default:
      return undefined
  }
}
