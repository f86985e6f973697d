import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { ActionError, CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { AFTER } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs, Occasion } from '../inputs/inputs.ts'
import { ServiceError, ServiceWatch } from '../services/service-monitor.ts'
import { EventTree } from '../stack-events/event-tree.ts'
import { Pace } from '../stack-events/poll-interval.ts'
import { type Cause, causeText, firstCause } from '../stack-events/root-cause.ts'
import { cancelUpdate } from './cancel-update.ts'
import { follow } from './follow-events.ts'
import { NotBegun } from './start-operation.ts'

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
  unseen(): Promise<StackStatus | undefined>
}

/** How an operation of ours ended, and when by the service's clock, where its events tell. */
export interface End {
  status: StackStatus
  at: Date | undefined
}

/** Our operation ended, and not well. */
export class EndedError extends ActionError {}

// A look at the services must not keep the operation itself from being followed.
const WATCH_MS = 3_000

const BEGINNING = {
  creation: 'CREATE_IN_PROGRESS',
  update: 'UPDATE_IN_PROGRESS',
  deletion: 'DELETE_IN_PROGRESS',
} satisfies Record<Operation['kind'], StackStatus>

/**
 * Starts an operation and follows it to its end, telling its events and what becomes of the tasks of its services.
 * @returns its end, when that is a success.
 * @throws EndedError with the first cause when it failed. What is thrown while `report.operation` is set leaves it running.
 */
export async function conduct(operation: Operation, before: string, inputs: Inputs, tools: Context): Promise<End> {
  const { api, report } = tools
  const { kind, stackId, token, since } = operation
  const events = new EventTree({ stackId, token, since }, api)
  const watch = new ServiceWatch(
    () => tools.ecs(WATCH_MS),
    { since, failFast: inputs.failFastServices },
    api.patience,
    report.say,
  )
  const pace = new Pace(api.patience.clock, () => api.calls)
  // From here on something may go on in AWS, whatever becomes of this run.
  report.operation = `${kind} of ${inputs.stack}`
  report.status('unknown')
  try {
    await operation.start(events)
  } catch (error) {
    if (!(error instanceof NotBegun)) throw await stopped(error, operation, inputs, tools)
    report.operation = undefined
    report.status(before)
    throw error.cause
  }
  report.begun = true
  report.changed()
  report.status(BEGINNING[kind])
  const done = new Set<string>()
  let failing = false
  let givenUp: ServiceError | undefined
  let ended: StackStatus
  try {
    ended = await follow(events, { unseen: operation.unseen, pace }, api, {
      event: told => {
        const { LogicalResourceId = '', ResourceStatus = '' } = told.event
        const status: string = ResourceStatus
        report.event(told)
        watch.note(told.event)
        if (told.depth === 0 && status.endsWith('_COMPLETE')) done.add(LogicalResourceId)
        failing ||= /_FAILED$|ROLLBACK/.test(status)
      },
      status: report.status,
      warn: report.warn,
      left: () => (failing ? undefined : operation.resources?.filter(id => !done.has(id)).length),
      async round() {
        givenUp = (await looked(watch, operation, inputs, tools)) ?? givenUp
      },
    })
  } catch (error) {
    throw await stopped(error, operation, inputs, tools)
  }
  report.operation = undefined
  if (AFTER[ended] === (kind === 'deletion' ? 'deleted' : 'succeeded')) {
    report.ended = `The ${kind} of ${inputs.stack} itself ended in ${ended}`
    return { status: ended, at: events.root.newest()?.Timestamp }
  }
  const cause = await firstCause(events.root.seen, stackId, api)
  const reason = givenUp?.message ?? (cause === undefined ? 'CloudFormation gave no reason' : causeOf(cause, tools))
  const story = givenUp === undefined ? watch.story : undefined
  throw new EndedError([`Stack ${inputs.stack} ended in ${ended}. ${reason}`, story].filter(Boolean).join('\n'), {
    hint: hintFor(ended, inputs.stack),
    place: cause === undefined ? undefined : tools.placeOf(cause.outermost),
  })
}

// A resource of a nested stack may have what that stack was given.
function causeOf({ event, outermost }: Cause, { secrecy }: Context): string {
  const { ResourceStatusReason: reason, LogicalResourceId: id = '' } = event
  if (reason === undefined) return causeText(event)
  const nested = outermost !== id && secrecy.isOpen(outermost)
  const ResourceStatusReason = nested ? secrecy.nestedReason(reason) : secrecy.reason(id, reason)
  return causeText({ ...event, ResourceStatusReason })
}

/** Looks at the services; one that is given up, where its update is cancelled for that: the end is waited for then. */
async function looked(
  watch: ServiceWatch,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<ServiceError | undefined> {
  try {
    await watch.look()
    return undefined
  } catch (error) {
    if (!(error instanceof ServiceError) || !cancels('service-failure', operation, inputs)) throw error
    let done: boolean
    try {
      done = await cancelUpdate(operation, api)
    } catch (failed) {
      if (failed instanceof ActionError) throw failed
      report.warn(`The update could not be cancelled: ${messageOf(failed)}`)
      // What is wrong is still the service.
      throw error
    }
    if (done) report.operation = `rollback of the cancelled update of ${inputs.stack}`
    report.say(done ? 'The update is cancelled for that' : 'The update cannot be cancelled any more')
    return error
  }
}

/** What stopped this run while its operation goes on, after the update was cancelled where that was asked for. */
async function stopped(
  error: unknown,
  operation: Operation,
  inputs: Inputs,
  { api, report }: Context,
): Promise<unknown> {
  const occasion = error instanceof CancelledError ? 'cancel' : error instanceof DeadlineError ? 'deadline' : undefined
  if (occasion === undefined || !cancels(occasion, operation, inputs)) return error
  try {
    const done = await cancelUpdate(operation, api.forAWhile(CANCEL_MS))
    if (done) report.operation = `rollback of the cancelled update of ${inputs.stack}`
  } catch (failed) {
    report.warn(`The update could not be cancelled: ${messageOf(failed)}`)
  }
  return error
}

// A cancelled job has five seconds in all.
const CANCEL_MS = 3_000

const cancels = (occasion: Occasion, { kind }: Operation, { cancelUpdateOn = [] }: Inputs): boolean =>
  kind === 'update' && cancelUpdateOn.includes(occasion)

function hintFor(status: StackStatus, name: string): string | undefined {
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
