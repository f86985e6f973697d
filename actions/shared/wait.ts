// Old names, until every action uses deadline.ts, poll.ts and duration.ts.
import { type Clock, Deadline, systemClock } from './deadline.ts'
import { formatDuration } from './duration.ts'
import { addJitter, type Probe, pollUntilDone } from './poll.ts'

export { type Clock, systemClock } from './deadline.ts'
export type { Probe } from './poll.ts'

/** How long, how often, and by which clock to wait. */
export interface Waiting {
  everyMs: number
  maxMs?: number
  deadline: number
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
}

export const waitFor = <T>(what: string, probe: () => Promise<Probe<T>>, waiting: Waiting): Promise<T> =>
  pollUntilDone(what, probe, new Deadline(waiting.deadline, waiting), waiting)

export const jittered = (ms: number, clock: Clock = systemClock): number => addJitter(ms, clock)
export const duration = (ms: number): string => formatDuration(ms)
