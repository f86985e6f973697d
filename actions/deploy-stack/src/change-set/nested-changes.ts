import type { Change } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { type ChangeSet, waitForChangeSet } from './change-set.ts'

// Stacks in stacks in stacks; the service itself allows no more ("Understand CloudFormation quotas" has no figure).
const DEPTH = 5

/** A change, and the logical ids of the nested stacks it lies in, outermost first. */
export interface ChangeAtPath {
  change: Change
  path: string[]
  /** The change set of the nested stack that it changes. */
  inner?: ChangeSet
  /** Whether it is one of a nested stack whose own changes follow it. */
  hasInnerChanges: boolean
}

/** The changes of a change set and of those of its nested stacks, each after that of the stack it lies in. */
export async function listAllChanges(
  changeSet: ChangeSet,
  api: CloudFormation,
  path: string[] = [],
): Promise<ChangeAtPath[]> {
  const found: ChangeAtPath[] = []
  for (const change of changeSet.changes) {
    const { ChangeSetId, LogicalResourceId = '' } = change.ResourceChange ?? {}
    const hasInnerChanges = Boolean(ChangeSetId) && path.length < DEPTH
    if (!hasInnerChanges) {
      found.push({ change, path, hasInnerChanges })
      continue
    }
    const inner = await waitForChangeSet({ id: ChangeSetId ?? '', stackId: changeSet.stackId }, api)
    found.push(
      { change, path, hasInnerChanges, inner },
      ...(await listAllChanges(inner, api, [...path, LogicalResourceId])),
    )
  }
  return found
}
