import type { Stack } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources } from '../cloudformation/stack-resources.ts'
import type { Drift } from '../report/run-result.ts'

/** Which resources a drift detection left out; undefined where they cannot be listed. */
export async function findUncheckedResources(
  stack: Stack,
  api: CloudFormation,
): Promise<Pick<Drift, 'notChecked' | 'total'> | undefined> {
  const resources = await listResources(stack, api)
  if (resources === undefined) return undefined
  const notChecked = resources
    .filter(({ DriftInformation }) => DriftInformation?.StackResourceDriftStatus === 'NOT_CHECKED')
    .map(({ LogicalResourceId = '', ResourceType = '' }) => ({ logicalId: LogicalResourceId, type: ResourceType }))
  return notChecked.length === 0 ? {} : { notChecked, total: resources.length }
}
