import {
  DescribeStackEventsCommand,
  ListStackResourcesCommand,
  type Stack,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import type { CloudFormation } from './client.ts'

/** The resource type of a nested stack. */
export const STACK = 'AWS::CloudFormation::Stack'
export const SERVICE = 'AWS::ECS::Service'

/** What is known of the operation that a stack is in: its status, since when, and the token it was started with. */
export async function describeLatestOperation(stack: Stack, api: CloudFormation): Promise<string> {
  const status = stack.StackStatus ?? 'an unknown status'
  const events = await readIfAllowed(async () => {
    const input = { StackName: stack.StackId ?? stack.StackName }
    return (await api.call((client, options) => client.send(new DescribeStackEventsCommand(input), options)))
      .StackEvents
  })
  const newest = events?.find(event => event.PhysicalResourceId === stack.StackId)
  const since = newest?.Timestamp === undefined ? '' : ` since ${newest.Timestamp.toISOString()}`
  const token = newest?.ClientRequestToken === undefined ? '' : `, started as ${newest.ClientRequestToken}`
  return `${newest?.ResourceStatus ?? status}${since}${token}`
}

/** The resources of a stack that are in a failed state, with the reason the service gave. */
export async function listFailedResources(
  stack: Stack,
  api: CloudFormation,
): Promise<{ id: string; type: string; reason: string }[]> {
  const resources = await listResources(stack, api)
  return (resources ?? [])
    .filter(({ ResourceStatus = '' }) => ResourceStatus.endsWith('_FAILED'))
    .map(({ LogicalResourceId = '', ResourceType = '', ResourceStatusReason = 'no reason given' }) => ({
      id: LogicalResourceId,
      type: ResourceType,
      reason: ResourceStatusReason,
    }))
}

/** All resources of a stack; undefined where they may not be read. */
export const listResources = (stack: Pick<Stack, 'StackId' | 'StackName'>, api: CloudFormation) =>
  readIfAllowed(async () => {
    const found: StackResourceSummary[] = []
    // DescribeStackResources, the shorter way, leaves out what comes after the first hundred.
    for (let next: string | undefined, last = false; !last; ) {
      const input = { StackName: stack.StackId ?? stack.StackName, ...(next === undefined ? {} : { NextToken: next }) }
      const page = await api.call((client, options) => client.send(new ListStackResourcesCommand(input), options))
      found.push(...(page.StackResourceSummaries ?? []))
      next = page.NextToken
      last = !next
    }
    return found
  })

// These readings only make a message better: a refusal must not take its place. A cancellation must.
async function readIfAllowed<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ActionError) throw error
    return undefined
  }
}
