import { DescribeEventsCommand, type DescribeEventsInput, type OperationEvent } from '@aws-sdk/client-cloudformation'
import { isDenied } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { formatHook } from '../cloudformation/hooks.ts'

/**
 * Reads the errors of the validation before a deployment, one line each: the reason of a failed change set does not contain
 * them, they are events. Where the events cannot be read, the line says so.
 */
export async function readValidationErrors(changeSetId: string, api: CloudFormation): Promise<string[]> {
  try {
    const events = await readEvents({ ChangeSetName: changeSetId, Filters: { FailedEvents: true } }, api)
    return events.flatMap(event => formatValidation(event) ?? [])
  } catch (error) {
    if (error instanceof ActionError) throw error
    return [explainUnreadableEvents(error)]
  }
}

/** The events of a change set. Calls are not repeated: without the events the rest of the message is still true. */
export async function readEvents(input: DescribeEventsInput, api: CloudFormation): Promise<OperationEvent[]> {
  const pages = readPages(
    NextToken =>
      api.once((client, options) =>
        client.send(new DescribeEventsCommand(NextToken === undefined ? input : { ...input, NextToken }), options),
      ),
    ({ NextToken }) => NextToken,
  )
  const events: OperationEvent[] = []
  for await (const { OperationEvents = [] } of pages) events.push(...OperationEvents)
  return events
}

/** Why the events of a change set are missing, and what to do. */
export const explainUnreadableEvents = (error: unknown): string =>
  isDenied(error)
    ? 'The details are in its events, but cloudformation:DescribeEvents was denied. Grant it to see them'
    : `The details are in its events, which cannot be read: ${messageOf(error)}`

/** A validation or a hook in words: where, then why; undefined for an event without a reason. */
export function formatValidation(event: OperationEvent): string | undefined {
  const hook = event.HookStatusReason === undefined ? undefined : formatHook(event)
  const reason = event.ValidationStatusReason ?? hook ?? event.HookStatusReason ?? event.ResourceStatusReason
  if (reason === undefined) return undefined
  const location = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ')
  return `${location === '' ? '' : `${location}: `}${reason}`
}
