import {
  DescribeStackEventsCommand,
  ListStackResourcesCommand,
  type Stack,
  type StackResourceSummary,
} from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import type { CloudFormation } from './client.ts'

/** The resource type of a nested stack. */
export const STACK = 'AWS::CloudFormation::Stack'
/** The resource type of an ECS service. */
export const SERVICE = 'AWS::ECS::Service'

/** Describes the operation that a stack is in: its status, since when, and the token it was started with. */
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

/** Lists the resources of a stack that are in a failed state, with the service's reason. */
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

/**
 * Lists the resources of a stack, without those that an earlier operation deleted; undefined where they cannot be read.
 */
export const listResources = (stack: Pick<Stack, 'StackId' | 'StackName'>, api: CloudFormation) =>
  readIfAllowed(async () => {
    const resources: StackResourceSummary[] = []
    // DescribeStackResources returns only the first hundred.
    const pages = readPages(
      NextToken => {
        const input = { StackName: stack.StackId ?? stack.StackName, ...(NextToken === undefined ? {} : { NextToken }) }
        return api.call((client, options) => client.send(new ListStackResourcesCommand(input), options))
      },
      ({ NextToken }) => NextToken,
    )
    for await (const { StackResourceSummaries = [] } of pages) resources.push(...StackResourceSummaries)
    return resources.filter(({ ResourceStatus = '' }) => ResourceStatus !== 'DELETE_COMPLETE')
  })

// These reads only add to a message, so that an error must not replace it; a cancellation or deadline must.
async function readIfAllowed<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ActionError) throw error
    return undefined
  }
}
