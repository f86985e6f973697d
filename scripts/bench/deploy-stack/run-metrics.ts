import { stripVTControlCharacters } from 'node:util'
import type { Run } from './runs.ts'
import type { VisibleEvent } from './simulated-account.ts'

/** Milliseconds from the stack's real end to the exit of the process; undefined if the process failed. */
export function computeOverhead({ exitCode, exitedAt, history }: Run): number | undefined {
  return exitCode === 0 && history !== undefined ? exitedAt - history.end : undefined
}

/** Milliseconds from the visibility of each event to its log line; events without a line are left out. */
export function computeEventLags({ lines, history }: Run): number[] {
  const [first] = history?.events ?? []
  const plain = lines
    .filter(({ at }) => first !== undefined && at >= first.at)
    .map(({ text, at }) => ({ text: stripVTControlCharacters(text), at }))
  const nth = new Map<string, number>()
  return (history?.events ?? []).flatMap(event => {
    // The second event with the same resource and status belongs to the second such line.
    const key = `${event.id} ${event.status}`
    const count = nth.get(key) ?? 0
    nth.set(key, count + 1)
    const line = plain.filter(({ text }) => mentions(text, event))[count]
    return line === undefined ? [] : [line.at - event.at]
  })
}

/** Calls a second from the reply to ExecuteChangeSet to the stack's real end. */
export function computeWaitingCallRate({ calls, history }: Run): number | undefined {
  const executed = calls.find(({ operation }) => operation === 'ExecuteChangeSet')
  if (executed === undefined || history === undefined) return undefined
  const waiting = calls.filter(({ at }) => at > executed.repliedAt && at <= history.end)
  return waiting.length / ((history.end - executed.repliedAt) / 1_000)
}

/** Calls a second from the start of the process to its exit. */
export const computeCallRate = ({ calls, startedAt, exitedAt }: Run): number =>
  calls.length / ((exitedAt - startedAt) / 1_000)

/** Milliseconds from the last reply to the exit of the process. */
export function computeExitDelay({ calls, exitedAt }: Run): number | undefined {
  return calls.length === 0 ? undefined : exitedAt - Math.max(...calls.map(({ repliedAt }) => repliedAt))
}

/** Milliseconds from the start of a process to its exit. */
export const computeWallTime = ({ startedAt, exitedAt }: { startedAt: number; exitedAt: number }): number =>
  exitedAt - startedAt

const mentions = (text: string, { id, status }: VisibleEvent): boolean =>
  new RegExp(`(?<![\\w:-])${id}(?![\\w-])`).test(text) && new RegExp(`\\b${status}\\b`).test(text)
