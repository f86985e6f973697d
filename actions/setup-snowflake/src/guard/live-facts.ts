import type { PropertyChange } from '../kinds/comparison.ts'
import type { ObjectName } from '../sql/identifier.ts'

export type CurrentSchema = readonly [database?: string | undefined, schema?: string | undefined]

/** What the account shows about a statement at the time it runs; undefined is unknown. */
export interface LiveFacts {
  /** The full name of the statement's object, with the values of variables. */
  objectName?: ObjectName | undefined
  /** Another name that the object has in the account: an earlier statement of the scripts renames it. */
  formerName?: ObjectName | undefined
  /** The database and schema of unqualified names. */
  currentSchema?: CurrentSchema | undefined
  /** `created`: by an earlier statement of the scripts, so that nothing older is in it. */
  objectState?: 'missing' | 'created' | 'existing' | undefined
  /** Columns that the statement drops. */
  droppedColumns?: readonly string[] | undefined
  /** Grants that the statement removes, and that neither a later statement nor a future grant gives again. */
  lostGrants?: readonly string[] | undefined
  /** Properties that the statement changes. */
  changes?: readonly PropertyChange[] | undefined
  /** What the object contains: `1,234 rows, 5.6 MB`. */
  loses?: string | undefined
}

/** Whether nothing older than the scripts is in the object. */
export const isNewObject = ({ objectState }: LiveFacts): boolean =>
  objectState === 'missing' || objectState === 'created'

export const losesNoGrants = (facts: LiveFacts): boolean => isNewObject(facts) || facts.lostGrants?.length === 0

export const dropsNoColumns = (facts: LiveFacts): boolean => isNewObject(facts) || facts.droppedColumns?.length === 0

export const changesNothing = (facts: LiveFacts): boolean => isNewObject(facts) || facts.changes?.length === 0

/** Whether no property of Time Travel gets a lower number of days. An unset one is lower than any. */
export const keepsRetention = (facts: LiveFacts): boolean =>
  isNewObject(facts) ||
  facts.changes?.every(
    ({ property, from, to }) => !property.includes('DATA_RETENTION_TIME') || Number(to ?? -1) >= Number(from ?? 0),
  ) === true
