import { DescribeStacksCommand, type Stack, UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import { ActionError } from '../../../shared/errors.ts'
import type { CloudFormation } from './client.ts'
import { asStackStatus, READINESS } from './stack-status.ts'

/** Another operation started on the stack before ours; it can be waited for. */
export class OvertakenError extends ActionError {
  constructor(what: string) {
    super(what, { hint: 'Run this step again, or set "wait-for-other-operation: true".' })
  }
}

/** Describes a stack; undefined where there is none of that name or id. */
export async function describeStack(name: string, api: CloudFormation): Promise<Stack | undefined> {
  try {
    const { Stacks } = await api.call((client, options) =>
      client.send(new DescribeStacksCommand({ StackName: name }), options),
    )
    return Stacks?.[0]
  } catch (error) {
    // The API has no other error for "does not exist"; a well-formed name causes no other ValidationError.
    if (isNamed(error, 'ValidationError')) return undefined
    throw error
  }
}

export const isBusy = (stack: Stack | undefined): boolean => {
  const status = asStackStatus(stack?.StackStatus)
  return status === undefined ? stack !== undefined : READINESS[status] === 'busy'
}

/** Sets the termination protection where it differs, and returns whether it did. */
export async function setTerminationProtection(
  stack: Stack,
  wanted: boolean | undefined,
  api: CloudFormation,
): Promise<boolean> {
  if (wanted === undefined || (stack.EnableTerminationProtection ?? false) === wanted) return false
  const input = { StackName: stack.StackName ?? '', EnableTerminationProtection: wanted }
  await api.call((client, options) => client.send(new UpdateTerminationProtectionCommand(input), options))
  return true
}
