import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError, CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { OUTCOME } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs, Occasion } from '../inputs/inputs.ts'
import { ServiceError, ServiceMonitor } from '../services/service-monitor.ts'
import { EventTree, type StackEventAtDepth } from '../stack-events/event-tree.ts'
import { PollSchedule } from '../stack-events/poll-interval.ts'
import { cancelUpdate } from './cancel-update.ts'
import { CustomResourceMonitor } from './custom-resource-monitor.ts'
import { followEvents } from './follow-events.ts'
import { NotStartedError, StillRunningError } from './operation-errors.ts'
import { createOperationError } from './operation-failure.ts'
import { findOrphanedResources } from './orphaned-resources.ts'

/** An operation of this run. */
export interface Operation {
  kind: 'creation' | 'update' | 'deletion'
  stackId: string
  /** Its events carry this token. */
  token: string
  /** By the service's clock: no event of it is older. */
  since: Date
  /** Logical ids of the resources that it creates or updates, where they are known. */
  resources: string[] | undefined
  /** Throws NotStartedError if it is certainly not running. */
  start(events: EventTree): Promise<void>
  /** Where events cannot be read: the stack's status, once it is certainly that of this operation. */
  statusWithoutEvents(): Promise<StackStatus | undefined>
}

/** The end of a successful operation. */
export interface OperationResult {
  status: StackStatus
  /** By the service's clock; undefined without events. */
  endedAt: Date | undefined
  /** `The update of my-stack ended in UPDATE_COMPLETE` */
  outcome: string
}

// Calls to ECS must not delay the next read of events.
const SERVICE_CALL_TIMEOUT_MS = 3_000
// A cancelled job has five seconds in all.
const CANCEL_TIMEOUT_MS = 3_000

const IN_PROGRESS = {
  creation: 'CREATE_IN_PROGRESS',
  update: 'UPDATE_IN_PROGRESS',
  deletion: 'DELETE_IN_PROGRESS',
} satisfies Record<Operation['kind'], StackStatus>

/**
 * Starts an operation and follows it to its end; reports its events and the failed tasks of its services.
 * @throws NotStartedError, StillRunningError, or OperationFailedError with the first cause.
 */
export async function runOperation(
  operation: Operation,
  statusBefore: string,
  inputs: Inputs,
  context: Context,
): Promise<OperationResult> {
  const { api, report } = context
  const { kind, stackId, token, since } = operation
  const events = new EventTree({ stackId, token, since }, api)
  const monitor = new ServiceMonitor(
    () => context.ecs(SERVICE_CALL_TIMEOUT_MS),
    { since, failFast: inputs.failFastServices },
    api.deadline,
    report.info,
  )
  const customResources = new CustomResourceMonitor(api.deadline, {
    readLog: context.readLambdaLog,
    redact: (text, { LogicalResourceId = '' }, depth) => context.secrecy.redactLog(LogicalResourceId, depth, text),
    info: report.info,
  })
  const schedule = new PollSchedule(api.deadline.clock, () => api.calls)
  let running = `${kind} of ${inputs.stack}`
  let lastStatus = 'unknown'
  const setStatus = (status: string) => {
    lastStatus = status
    report.setStatus(status)
  }
  /** The reason why this run ends before the operation. */
  const stopFollowing = async (error: unknown) => {
    if (await cancelIfRequested(error, operation, inputs, context)) running = describeRollback(inputs)
    return new StillRunningError(running, lastStatus, error)
  }
  // Until the service replies it is unknown whether the operation is running.
  report.setStatus('unknown')
  try {
    await operation.start(events)
  } catch (error) {
    if (!(error instanceof NotStartedError)) throw await stopFollowing(error)
    report.setStatus(statusBefore)
    throw error
  }
  report.markChanged()
  setStatus(IN_PROGRESS[kind])
  const completed = new Set<string>()
  const seen: StackEventAtDepth[] = []
  let isFailing = false
  let serviceFailure: ServiceError | undefined
  let status: StackStatus
  try {
    status = await followEvents(events, { statusWithoutEvents: operation.statusWithoutEvents, schedule }, api, {
      onEvent: eventAtDepth => {
        const { depth, event } = eventAtDepth
        const { LogicalResourceId = '', ResourceStatus = '' } = event
        report.logEvent(eventAtDepth)
        seen.push(eventAtDepth)
        customResources.track(eventAtDepth)
        monitor.track(event)
        if (depth === 0 && ResourceStatus.endsWith('_COMPLETE')) completed.add(LogicalResourceId)
        isFailing ||= /_FAILED$|ROLLBACK/.test(ResourceStatus)
      },
      onStatus: setStatus,
      warn: report.warning,
      remainingResources: () => (isFailing ? undefined : operation.resources?.filter(id => !completed.has(id)).length),
      async onTick() {
        await customResources.check()
        const failure = await checkServices(monitor, operation, inputs, context)
        if (failure === undefined) return
        serviceFailure = failure.error
        if (failure.isCancelled) running = describeRollback(inputs)
      },
    })
  } catch (error) {
    throw await stopFollowing(error)
  }
  await customResources.drain()
  // After a failed deletion or rollback the stack still has its resources.
  if (kind !== 'deletion' && status.endsWith('_COMPLETE')) {
    report.setOrphanedResources(findOrphanedResources(seen, context.secrecy))
  }
  if (OUTCOME[status] === (kind === 'deletion' ? 'deleted' : 'succeeded')) {
    const outcome = `The ${kind} of ${inputs.stack} ended in ${status}`
    return { status, endedAt: events.root.newest()?.Timestamp, outcome }
  }
  throw await createOperationError(
    {
      kind,
      stackId,
      status,
      events: events.root.seen,
      serviceFailure: serviceFailure?.message,
      taskFailure: monitor.lastFailure,
      findFunctionLog: cause => customResources.findLog(cause),
    },
    inputs,
    context,
  )
}

const describeRollback = ({ stack }: Inputs): string => `rollback of the cancelled update of ${stack}`

/**
 * Checks the services; where a failing one cancels the update, the operation is followed to the end of its rollback.
 * @throws ServiceError if the update is not cancelled.
 */
async function checkServices(
  monitor: ServiceMonitor,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<{ error: ServiceError; isCancelled: boolean } | undefined> {
  try {
    await monitor.check()
    return undefined
  } catch (error) {
    if (!(error instanceof ServiceError) || !isCancelRequested('service-failure', operation, inputs)) throw error
    let isCancelled: boolean
    try {
      isCancelled = await cancelUpdate(operation, api)
    } catch (cancelError) {
      if (cancelError instanceof ActionError) throw cancelError
      report.warning(`Could not cancel the update: ${messageOf(cancelError)}`)
      throw error
    }
    report.info(isCancelled ? 'Cancelling the update because of this' : 'The update can no longer be cancelled')
    return { error, isCancelled }
  }
}

/** Cancels the update if the inputs request it for this reason of ending the run. Returns whether it is cancelled. */
async function cancelIfRequested(
  error: unknown,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<boolean> {
  const occasion = error instanceof CancelledError ? 'cancel' : error instanceof DeadlineError ? 'deadline' : undefined
  if (occasion === undefined || !isCancelRequested(occasion, operation, inputs)) return false
  try {
    return await cancelUpdate(operation, api.withTimeout(CANCEL_TIMEOUT_MS))
  } catch (cancelError) {
    report.warning(`Could not cancel the update: ${messageOf(cancelError)}`)
    return false
  }
}

const isCancelRequested = (occasion: Occasion, { kind }: Operation, { cancelUpdateOn = [] }: Inputs): boolean =>
  kind === 'update' && cancelUpdateOn.includes(occasion)
