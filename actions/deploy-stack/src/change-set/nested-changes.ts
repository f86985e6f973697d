import type { Change } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { type ChangeSet, waitForChangeSet } from './change-set.ts'

// The deepest level of nested stacks that is read.
const MAX_DEPTH = 5

/** A change, and the logical ids of the nested stacks that it is in, outermost first. */
export interface ChangeAtPath {
  change: Change
  path: string[]
  /** The change set of the nested stack that it changes. */
  inner?: ChangeSet
  /** Whether it changes a nested stack whose own changes follow it. */
  hasInnerChanges: boolean
}

/** Lists the changes of a change set and of its nested change sets, which follow the change of their stack. */
export async function listAllChanges(
  changeSet: ChangeSet,
  api: CloudFormation,
  path: string[] = [],
): Promise<ChangeAtPath[]> {
  const changes: ChangeAtPath[] = []
  for (const change of changeSet.changes) {
    const { ChangeSetId, LogicalResourceId = '' } = change.ResourceChange ?? {}
    const hasInnerChanges = Boolean(ChangeSetId) && path.length < MAX_DEPTH
    if (!hasInnerChanges) {
      changes.push({ change, path, hasInnerChanges })
      continue
    }
    const inner = await waitForChangeSet({ id: ChangeSetId ?? '', stackId: changeSet.stackId }, api)
    changes.push(
      { change, path, hasInnerChanges, inner },
      ...(await listAllChanges(inner, api, [...path, LogicalResourceId])),
    )
  }
  return changes
}
