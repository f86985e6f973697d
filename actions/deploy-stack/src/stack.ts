import {
  type CloudFormationClient,
  DeleteStackCommand,
  DescribeStacksCommand,
  type Stack,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { persist } from '../../shared/retry.ts'
import { type Clock, type Probe, waitFor } from '../../shared/wait.ts'
import { BEFORE } from './status.ts'

/** A client and how long it may be used: `deadline` on the clock's time line, in milliseconds. */
export interface Working {
  client: CloudFormationClient
  deadline: number
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
}

/** The stack as it is, or undefined where there is none of that name or id. */
export async function describeStack(name: string, working: Working): Promise<Stack | undefined> {
  try {
    const { Stacks } = await persist(() => working.client.send(new DescribeStacksCommand({ StackName: name })), working)
    return Stacks?.[0]
  } catch (error) {
    // The API has no error of its own for this: ValidationError, and only the text tells it from others.
    if (error instanceof Error && error.name === 'ValidationError' && /does not exist/.test(error.message))
      return undefined
    throw error
  }
}

/** How a deployment must treat the stack. */
export type Kind = 'CREATE' | 'UPDATE'

/** Brings the stack into a state that a change set can be made for, as far as the inputs allow. */
export async function makeReady(
  name: string,
  { replaceFailed, waitForOther }: { replaceFailed: boolean; waitForOther: boolean },
  working: Working,
  say: (line: string) => void,
): Promise<{ kind: Kind; stack: Stack | undefined }> {
  const stack = await describeStack(name, working)
  if (stack?.StackStatus === undefined) return { kind: 'CREATE', stack: undefined }
  const status = stack.StackStatus
  switch (BEFORE[status]) {
    case 'create':
      return { kind: 'CREATE', stack: undefined }
    case 'update':
      return { kind: 'UPDATE', stack }
    case 'busy':
      if (!waitForOther) {
        throw new ActionError(`Another operation is in progress on stack ${name}: it is in ${status}`, {
          hint: 'Wait for it, or set "wait-for-other-operation: true".',
        })
      }
      say(`Waiting for another operation: ${name} is in ${status}`)
      await waitFor(`Stack ${name}`, () => settled(name, working), { everyMs: 2_000, maxMs: 15_000, ...working })
      return makeReady(name, { replaceFailed, waitForOther }, working, say)
    case 'recreate':
      if (!replaceFailed) {
        throw new ActionError(`Stack ${name} is in ${status} and cannot be updated`, {
          hint: `Set "replace-failed: true" to delete it and create it again, or: aws cloudformation delete-stack --stack-name ${name}`,
        })
      }
      if (stack.EnableTerminationProtection) {
        throw new ActionError(`Stack ${name} is in ${status} and protected against deletion: it is not replaced`)
      }
      say(`Deleting ${name}, which is in ${status}`)
      await persist(() => working.client.send(new DeleteStackCommand({ StackName: stack.StackId ?? name })), working)
      await waitFor(`Stack ${name}`, () => gone(stack.StackId ?? name, working), {
        everyMs: 2_000,
        maxMs: 10_000,
        ...working,
      })
      return { kind: 'CREATE', stack: undefined }
    case 'stuck':
      throw new ActionError(`Stack ${name} is in ${status}: ${stack.StackStatusReason ?? 'no reason given'}`, {
        hint:
          status === 'DELETE_FAILED'
            ? `Delete it first: aws cloudformation delete-stack --stack-name ${name}`
            : `Continue its rollback: aws cloudformation continue-update-rollback --stack-name ${name} [--resources-to-skip …]`,
      })
  }
}

/** Sets the termination protection, where it differs. */
export async function protect(stack: Stack, wanted: boolean | undefined, working: Working): Promise<boolean> {
  if (wanted === undefined || (stack.EnableTerminationProtection ?? false) === wanted) return false
  const input = { StackName: stack.StackName, EnableTerminationProtection: wanted }
  await persist(() => working.client.send(new UpdateTerminationProtectionCommand(input)), working)
  return true
}

async function settled(name: string, working: Working): Promise<Probe<void>> {
  const status = (await describeStack(name, working))?.StackStatus
  return status !== undefined && BEFORE[status] === 'busy'
    ? { done: false, state: status }
    : { done: true, value: undefined }
}

async function gone(id: string, working: Working): Promise<Probe<void>> {
  const status = (await describeStack(id, working))?.StackStatus
  if (status === undefined || status === 'DELETE_COMPLETE') return { done: true, value: undefined }
  if (status === 'DELETE_FAILED') throw new ActionError(`Stack ${id} could not be deleted: it is in DELETE_FAILED`)
  return { done: false, state: status }
}
