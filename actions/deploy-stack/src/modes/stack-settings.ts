import type { Stack } from '@aws-sdk/client-cloudformation'
import { setTerminationProtection } from '../cloudformation/stack.ts'
import { isPolicyDifferent, setStackPolicy } from '../cloudformation/stack-policy.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'

/**
 * Applies the settings that are not in a template, termination protection and stack policy, or plans that. Returns whether
 * one of them differs.
 */
export async function applyStackSettings(
  stack: Stack | undefined,
  inputs: Inputs,
  { api, report }: Context,
): Promise<boolean> {
  const { mode, terminationProtection, stackPolicy } = inputs
  // A plan also covers a stack that does not exist yet.
  const target = mode === 'plan' ? undefined : stack
  const verb = target === undefined ? 'would be' : 'is'
  const isPlanned = mode === 'plan'
  let isChanged = false
  if (terminationProtection !== undefined && (stack?.EnableTerminationProtection ?? false) !== terminationProtection) {
    if (target !== undefined) await setTerminationProtection(target, terminationProtection, api)
    report.logSetting(`Termination protection ${verb} ${terminationProtection ? 'on' : 'off'}`, { isPlanned })
    isChanged = true
  }
  if (stackPolicy !== undefined && (stack === undefined || (await isPolicyDifferent(stack, stackPolicy, api)))) {
    if (target !== undefined) await setStackPolicy(target, stackPolicy, api)
    report.logSetting(`The stack policy ${verb} set`, { isPlanned })
    isChanged = true
  }
  return isChanged
}
