import * as core from '@actions/core'
import { ActionError, CancelledError, messageOf } from './errors.ts'
import { forLog } from './remote-text.ts'

/** What a run is handed from outside: aborted when the job is cancelled. */
export interface RunContext {
  signal: AbortSignal
}

// The runner sends SIGINT, then SIGTERM 7.5 s later, then kills. We end before the second.
const CANCEL_GRACE_MS = 4_500

/** Runs an action's story; the only place that turns a thrown error into a failed step. */
export async function runAction(run: (context: RunContext) => Promise<void>): Promise<void> {
  const controller = new AbortController()
  const cancel = (signal: NodeJS.Signals) => {
    controller.abort(new CancelledError(`Cancelled (${signal})`))
    setTimeout(() => process.exit(1), CANCEL_GRACE_MS).unref()
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  try {
    await run({ signal: controller.signal })
  } catch (error) {
    core.setFailed(describe(error))
    if (error instanceof Error) core.debug(forLog(error.stack ?? error.message))
  } finally {
    process.off('SIGINT', cancel)
    process.off('SIGTERM', cancel)
  }
}

/** The text of a failed step: message, cause and hint of an ActionError; anything else is said to be unexpected. */
export function describe(error: unknown): string {
  if (!(error instanceof ActionError)) return `Unexpected failure: ${forLog(messageOf(error))}`
  const cause = error.cause === undefined ? undefined : `Cause: ${messageOf(error.cause)}`
  // Messages name what a service said, too: a task's error lines, a stack's reason.
  return forLog([error.message, cause, error.hint].filter(line => line !== undefined).join('\n'))
}
