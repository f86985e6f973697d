import * as core from '@actions/core'
import { type Clock, systemClock } from './deadline.ts'
import { ActionError, CancelledError, messageOf } from './errors.ts'
import { forLog } from './remote-text.ts'

/** The signal that aborts when the job is cancelled, and the clock. */
export interface RunContext {
  signal: AbortSignal
  clock: Clock
}

// The runner sends SIGINT, SIGTERM 7.5 s later, then kills: end before the SIGTERM.
const CANCEL_GRACE_MS = 4_500

/** Runs the main function of an action; the only place that turns an error into a failed step. */
export async function runAction(
  run: (context: RunContext) => Promise<void>,
  { clock = systemClock, exit = process.exit }: { clock?: Clock; exit?: (code: number) => void } = {},
): Promise<void> {
  const controller = new AbortController()
  const cancel = (signal: NodeJS.Signals) => {
    controller.abort(new CancelledError(`Cancelled (${signal})`))
    setTimeout(() => exit(1), CANCEL_GRACE_MS).unref()
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  try {
    await run({ signal: controller.signal, clock })
  } catch (error) {
    if (error instanceof Error) core.debug(forLog(error.stack ?? error.message))
    // The last line of the log is the outcome.
    const { file, line: startLine } = (error instanceof ActionError && error.location) || {}
    core.error(formatError(error), file === undefined || startLine === undefined ? {} : { file, startLine })
    process.exitCode = core.ExitCode.Failure
  } finally {
    process.off('SIGINT', cancel)
    process.off('SIGTERM', cancel)
  }
}

/** Formats an error for the annotation: message, cause and hint of an ActionError; any other error is unexpected. */
export function formatError(error: unknown): string {
  if (!(error instanceof ActionError)) return `Unexpected failure: ${forLog(messageOf(error))}`
  const cause = error.cause === undefined ? undefined : `Cause: ${messageOf(error.cause)}`
  // Messages quote services: the error lines of a task, the status reason of a stack.
  return forLog([error.message, cause, error.hint].filter(line => line !== undefined).join('\n'))
}
