import { formatObjectName, type ObjectName } from '../sql/identifier.ts'

/** What Snowflake refuses about a change. */
export interface ChangeLimit {
  /** Why Snowflake refuses the change. */
  refusal?: string
  /** When Snowflake refuses the change; only the rows of the table show whether it does. */
  risk?: string
}

/** A property that is different: `from` is undefined if it is absent, `to` if the statement removes it. */
export interface PropertyChange extends ChangeLimit {
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
  /** Whether earlier statements of the script can write rows. */
  mayWriteRows?: boolean
}
