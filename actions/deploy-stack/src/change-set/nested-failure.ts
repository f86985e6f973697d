import type { DescribeChangeSetCommandOutput } from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../../shared/errors.ts'

const CHANGE_SET_ARN = /arn:[\w-]+:cloudformation:[^\s,;]*:changeSet\/[\w/-]+/g
// The deepest level of nested stacks that is read.
const MAX_DEPTH = 5

type FailedChangeSet = Pick<DescribeChangeSetCommandOutput, 'ChangeSetId' | 'StatusReason' | 'Changes'>

interface Reader {
  describe(changeSetId: string): Promise<DescribeChangeSetCommandOutput>
  readValidationErrors(changeSetId: string): Promise<string[]>
}

/**
 * Reads why nested change sets failed, one line each behind the logical id of the nested stack: the reason of the change set
 * around them only names them, "Nested change set arn:… was not successfully created: Currently in FAILED."
 */
export async function readNestedReasons(outer: FailedChangeSet, reader: Reader, depth = MAX_DEPTH): Promise<string[]> {
  if (depth === 0) return []
  const named = outer.StatusReason?.match(CHANGE_SET_ARN) ?? []
  const lines: string[] = []
  for (const id of new Set(named.map(arn => arn.replace(/\.$/, '')))) {
    if (id === outer.ChangeSetId) continue
    const change = outer.Changes?.find(({ ResourceChange }) => ResourceChange?.ChangeSetId === id)
    const name = change?.ResourceChange?.LogicalResourceId
    const reasons = await readReasons(id, reader, depth)
    lines.push(...reasons.map(reason => `${name ?? id.split('/')[1]}: ${reason}`))
  }
  return lines
}

async function readReasons(id: string, reader: Reader, depth: number): Promise<string[]> {
  try {
    const inner = await reader.describe(id)
    const nested = await readNestedReasons(inner, reader, depth - 1)
    if (nested.length > 0) return nested
    return [inner.StatusReason ?? 'no reason given', ...(await reader.readValidationErrors(id))]
  } catch (error) {
    // The reason of the outer change set is reported even if no time is left.
    if (error instanceof ActionError) throw error
    return [`its change set cannot be read: ${messageOf(error)}`]
  }
}
