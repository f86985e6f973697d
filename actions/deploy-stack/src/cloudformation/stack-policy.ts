import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { GetStackPolicyCommand, SetStackPolicyCommand, type Stack } from '@aws-sdk/client-cloudformation'
import { invalid } from '../../../shared/inputs.ts'
import type { CloudFormation } from './client.ts'

// StackPolicyBody, API page of SetStackPolicy.
const LARGEST_BYTES = 16_384

/** The text of a policy's file. */
export function readPolicyFile(path: string): string {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  if (Buffer.byteLength(text) > LARGEST_BYTES) return invalid(`${path} has more than ${LARGEST_BYTES} bytes`)
  if (!Array.isArray(parsePolicy(text)?.Statement)) return invalid(`${path} is not JSON with a list "Statement"`)
  return text
}

/** Whether the stack has another policy than the wanted one. */
export async function isPolicyDifferent(stack: Stack, wanted: string, api: CloudFormation): Promise<boolean> {
  const input = { StackName: stack.StackId ?? stack.StackName }
  const { StackPolicyBody } = await api.call((client, options) =>
    client.send(new GetStackPolicyCommand(input), options),
  )
  return !isDeepStrictEqual(parsePolicy(StackPolicyBody ?? ''), parsePolicy(wanted))
}

/** Sets the stack's policy; the last word of whoever sets it counts. */
export async function setStackPolicy(stack: Stack, StackPolicyBody: string, api: CloudFormation): Promise<void> {
  const input = { StackName: stack.StackId ?? stack.StackName, StackPolicyBody }
  await api.call((client, options) => client.send(new SetStackPolicyCommand(input), options))
}

function parsePolicy(text: string): { Statement?: unknown } | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
