import type { PropertyChange } from '../kinds/comparison.ts'
import type { ObjectName } from '../sql/identifier.ts'
import { type Effect, SAME } from './effect.ts'
import type { Override } from './later-alterations.ts'

/** The plan of one statement, without what depends on the other statements. */
export interface StatementPlan {
  effect: Effect
  /** Whether the statement changes something, or might change something. */
  isNeeded: boolean
  failure?: string | undefined
  /** When Snowflake refuses the statement; only the rows of its table show whether it does. */
  risk?: string | undefined
  /** Whether an answer of the account is missing; nothing else of the plan counts then. */
  isPending?: boolean
  /** Whether only running the statement shows what it changes. */
  isUnpredictable?: boolean
  /** Properties that the statement changes and that an earlier one sets, too. */
  overrides?: readonly Override[]
  /** Of an object before the statement; undefined if that is not known. */
  objectState?: 'missing' | 'created' | 'existing' | undefined
  /** The name that the object has in the account, if an earlier statement renames it. */
  formerName?: ObjectName | undefined
  /** Columns that the statement drops; undefined if that is not known. */
  droppedColumns?: readonly string[] | undefined
  /** Grants that the statement removes, in words; undefined if that is not known. */
  lostGrants?: readonly string[] | undefined
  /** All properties that the statement changes; undefined if some are not compared. */
  changes?: readonly PropertyChange[] | undefined
}

export const SAME_PLAN: StatementPlan = {
  effect: SAME,
  isNeeded: false,
  lostGrants: [],
  droppedColumns: [],
  changes: [],
}

export const NO_CHANGE: StatementPlan = { effect: { action: 'none' }, isNeeded: false }

export const PENDING: StatementPlan = { effect: { action: 'unknown' }, isNeeded: true, isPending: true }

export const NOT_SHOWN = 'SHOW does not say whether it exists'

/** The statement runs, because the account does not show what it changes. */
export const planUnknown = (detail: string | undefined): StatementPlan => ({
  effect: { action: 'unknown', detail },
  isNeeded: true,
})
