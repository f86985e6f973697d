import type { StackEvent } from '@aws-sdk/client-cloudformation'

/** What a hook says in an event, of a stack or of a change set. */
export type HookFields = Pick<StackEvent, 'HookType' | 'HookStatus' | 'HookStatusReason' | 'HookFailureMode'>

const FAILED: (string | undefined)[] = ['HOOK_COMPLETE_FAILED', 'HOOK_FAILED']

/** Whether a hook failed, and the mode of the hook lets the operation continue all the same. */
export const isHookWarning = (event: HookFields): boolean => isHookFailure(event) && event.HookFailureMode === 'WARN'

/** Whether a hook rejected a resource or failed itself. */
export const isHookFailure = ({ HookStatus }: HookFields): boolean => FAILED.includes(HookStatus)

/** `Hook My::Org::Hook (FAIL) HOOK_COMPLETE_FAILED: no encryption`; undefined where the event is not of a hook. */
export function formatHook({
  HookType,
  HookStatus,
  HookFailureMode,
  HookStatusReason,
}: HookFields): string | undefined {
  if (HookType === undefined) return undefined
  const mode = HookFailureMode === undefined ? '' : ` (${HookFailureMode})`
  const reason = HookStatusReason ? `: ${HookStatusReason}` : ''
  return `Hook ${HookType}${mode}${HookStatus === undefined ? '' : ` ${HookStatus}`}${reason}`
}

/** The event with the reasons of the hooks that made its resource fail: its own reason only names them. */
export function withHookReasons(failure: StackEvent, events: StackEvent[]): StackEvent {
  const hooks = events.filter(
    event =>
      event.LogicalResourceId === failure.LogicalResourceId &&
      event.StackId === failure.StackId &&
      isHookFailure(event) &&
      !isHookWarning(event),
  )
  if (hooks.length === 0) return failure
  const reasons = [failure.ResourceStatusReason, ...hooks.map(formatHook)].filter(Boolean)
  return { ...failure, ResourceStatusReason: [...new Set(reasons)].join('. ') }
}
