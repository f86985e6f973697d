import { formatObjectName, type ObjectName } from '../sql/identifier.ts'

/** A property that is different: `from` is undefined if it is absent, `to` if the statement removes it. */
export interface PropertyChange {
  property: string
  from: string | undefined
  to: string | undefined
}

/** What is different between an object and a statement, and what could not be compared. */
export interface Comparison {
  changes: PropertyChange[]
  /** Names of requested properties whose live value is not known. */
  notCompared: string[]
  /** Columns that the statement would drop. */
  droppedColumns: string[]
}

/** A column as the property of a comparison. */
export const formatColumn = (name: string): string => `column ${formatObjectName([name])}`

/** A comparison without differences. */
export const createComparison = (): Comparison => ({ changes: [], notCompared: [], droppedColumns: [] })

/** What the values of a statement refer to. */
export interface ComparisonContext {
  /** The database and schema in which unqualified names are looked up. */
  currentSchema?: ObjectName
  /** The session's TIMESTAMP_TYPE_MAPPING; Snowflake's default is TIMESTAMP_NTZ. */
  timestampMapping?: string
}
