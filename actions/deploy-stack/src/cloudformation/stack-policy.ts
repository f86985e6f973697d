import { isDeepStrictEqual } from 'node:util'
import { GetStackPolicyCommand, SetStackPolicyCommand, type Stack } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from './client.ts'

/** Whether the stack's policy differs from the wanted one. */
export async function isPolicyDifferent(stack: Stack, wanted: string, api: CloudFormation): Promise<boolean> {
  const input = { StackName: stack.StackId ?? stack.StackName }
  const { StackPolicyBody } = await api.call((client, options) =>
    client.send(new GetStackPolicyCommand(input), options),
  )
  return !isDeepStrictEqual(parsePolicy(StackPolicyBody ?? ''), parsePolicy(wanted))
}

export async function setStackPolicy(stack: Stack, StackPolicyBody: string, api: CloudFormation): Promise<void> {
  const input = { StackName: stack.StackId ?? stack.StackName, StackPolicyBody }
  await api.call((client, options) => client.send(new SetStackPolicyCommand(input), options))
}

function parsePolicy(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
