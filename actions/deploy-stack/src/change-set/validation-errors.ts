import { DescribeEventsCommand } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'

/**
 * What CloudFormation found wrong before any deployment: a change set that fails so only names the validation, its
 * findings are events. None where they cannot be read; the reason of the change set stands by itself.
 */
export async function readValidationErrors(changeSetId: string, api: CloudFormation): Promise<string[]> {
  try {
    const input = { ChangeSetName: changeSetId, Filters: { FailedEvents: true } }
    const { OperationEvents = [] } = await api.once((client, options) =>
      client.send(new DescribeEventsCommand(input), options),
    )
    return OperationEvents.flatMap(event => {
      const reason = event.ValidationStatusReason ?? event.HookStatusReason ?? event.ResourceStatusReason
      if (reason === undefined) return []
      const where = [event.LogicalResourceId, event.ValidationPath].filter(Boolean).join(' ')
      return [`${where === '' ? '' : `${where}: `}${reason}`]
    })
  } catch (error) {
    if (error instanceof ActionError) throw error
    return []
  }
}
