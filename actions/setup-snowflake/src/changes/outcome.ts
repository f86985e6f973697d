import { type Effect, type PropertyChange, SAME } from './effect.ts'

/** The plan of one statement, without what depends on the other statements. */
export interface Outcome {
  effect: Effect
  /** Whether the statement changes something, or might change something. */
  isNeeded: boolean
  failure?: string | undefined
  /** Whether an answer of the account is missing; everything else is then provisional. */
  isPending?: boolean
  isOpaque?: boolean
  /** Of an object before the statement; undefined if that is not known. */
  objectState?: 'missing' | 'created' | 'existing' | undefined
  droppedColumns?: readonly string[]
  /** Grants that the statement removes, in words; undefined if that is not known. */
  lostGrants?: readonly string[] | undefined
  /** All properties that the statement changes; undefined if some are not compared. */
  changes?: readonly PropertyChange[] | undefined
}

export const SAME_OUTCOME: Outcome = { effect: SAME, isNeeded: false, lostGrants: [], droppedColumns: [], changes: [] }

export const NONE_OUTCOME: Outcome = { effect: { action: 'none' }, isNeeded: false }

export const PENDING: Outcome = { effect: { action: 'unknown' }, isNeeded: true, isPending: true }

/** Nobody can say what the statement changes, so that it is run. */
export const planUnknown = (detail: string, effect: Partial<Effect> = {}): Outcome => ({
  effect: { ...effect, action: 'unknown', detail },
  isNeeded: true,
})
