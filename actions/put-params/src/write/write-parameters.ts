import { isOverwrite, isWrite, type Step } from '../plan/plan.ts'
import type { WrittenParameter } from '../ssm/parameter-store.ts'
import { addDetails } from '../ssm/ssm-errors.ts'
import type { WriteContext } from './write-context.ts'
import { writeParameter } from './write-parameter.ts'

// As many as fill the starting rate at a round trip of 160 ms.
const MOST_IN_FLIGHT = 16

/** What is told about the writes as they end. */
export interface WriteProgress {
  onWritten: (step: Step, written: WrittenParameter) => void
  /** A write without a reply that a read could not find, or that could not be read. */
  onUncertain?: (step: Step) => void
}

/**
 * Writes the parameters that differ, several at a time. After a failure no other write starts; those in flight are awaited.
 * @throws the first error, with the names that are written, not written and uncertain.
 */
export async function writeParameters(steps: Step[], context: WriteContext, progress: WriteProgress): Promise<void> {
  const writes = steps.filter(isWrite)
  const written = new Set<Step>()
  const failures: { step?: Step; error: unknown }[] = []
  const inFlight = new Set<Promise<void>>()
  const stop = new AbortController()
  const fail = (error: unknown, step?: Step) => {
    failures.push({ error, ...(step === undefined ? {} : { step }) })
    stop.abort(error)
  }
  const finish = (step: Step, parameter: WrittenParameter) => {
    written.add(step)
    progress.onWritten(step, parameter)
  }
  for (const step of writes) {
    try {
      while (inFlight.size >= MOST_IN_FLIGHT) await Promise.race(inFlight)
      context.deadline.throwIfCancelled()
      await context.store.waitForTurn(stop.signal)
    } catch (error) {
      if (!stop.signal.aborted) fail(error)
    }
    if (stop.signal.aborted) break
    const writing = writeParameter(step, context)
      .then(parameter => finish(step, parameter))
      .catch(error => fail(error, step))
      .finally(() => inFlight.delete(writing))
    inFlight.add(writing)
  }
  await Promise.all(inFlight)
  if (failures.length === 0) return
  const failed = failures.flatMap(({ step }) => step ?? [])
  const uncertain = await confirmFailedWrites(failed, context, finish)
  for (const step of uncertain) progress.onUncertain?.(step)
  throw addDetails(failures[0]?.error, describeWrites(writes, written, uncertain))
}

/** Finishes the failed writes that SSM applied nevertheless, and returns those of which it is not known. */
async function confirmFailedWrites(
  failed: Step[],
  { store }: WriteContext,
  finish: (step: Step, parameter: WrittenParameter) => void,
): Promise<Set<Step>> {
  const uncertain = new Set<Step>()
  const confirmations = await store.confirmWrites(
    new Map(failed.map(({ desired, stored }) => [desired.name, stored?.version ?? 0])),
  )
  for (const step of failed) {
    const confirmation = confirmations.get(step.desired.name)
    // A replacement has calls after the write, and tags are changed after an overwrite.
    const hasTagsLeft = Object.keys(step.tags).length + (step.removedTags?.length ?? 0) > 0
    const isDone = step.action === 'create' || (isOverwrite(step) && !hasTagsLeft)
    if (confirmation?.result === 'unknown') uncertain.add(step)
    if (confirmation?.result === 'written' && isDone && step.action !== 'replace') finish(step, confirmation)
  }
  return uncertain
}

function describeWrites(writes: Step[], written: Set<Step>, uncertain: Set<Step>): string {
  const missing = writes.filter(step => !written.has(step) && !uncertain.has(step))
  const list = (steps: Iterable<Step>) => [...steps].map(({ desired }) => desired.name).join(', ')
  const parts = [
    `${written.size} of ${writes.length} parameters were written${written.size > 0 ? `: ${list(writes.filter(step => written.has(step)))}` : ''}`,
    ...(missing.length > 0 ? [`not written: ${list(missing)}`] : []),
    ...(uncertain.size > 0 ? [`uncertain, because SSM did not reply: ${list(uncertain)}`] : []),
  ]
  return parts.join('; ')
}
