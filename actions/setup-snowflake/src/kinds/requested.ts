import type { ObjectName } from '../sql/identifier.ts'
import type { RequestedAssignment } from './assignments.ts'
import type { RequestedColumn } from './columns.ts'
import type { RequestedValue } from './property-values.ts'

/** What CREATE, ALTER or COMMENT ON asks for. */
export interface Requested {
  /** Properties by name in upper case; the members of a group as FILE_FORMAT.TYPE. */
  set: Map<string, RequestedValue>
  unset: string[]
  /** Whether properties that are not named get their default: CREATE OR ALTER. */
  isComplete: boolean
  /** The columns of CREATE TABLE. */
  columns?: RequestedColumn[]
  /** ALTER TABLE … ADD COLUMN. */
  addedColumns?: RequestedColumn[]
  /** ALTER TABLE … DROP COLUMN. */
  droppedColumns?: string[]
  /** ALTER TABLE … ALTER COLUMN. */
  columnChanges?: ColumnChange[]
  renamedColumn?: { from: string; to: string }
  /** Whether ADD COLUMN has IF NOT EXISTS, or DROP COLUMN IF EXISTS. */
  isConditional?: boolean
  /** The columns of CREATE VIEW, as the statement has them. */
  columnList?: string
  /** The query, body or expression after AS. */
  definition?: string
  renameTo?: ObjectName
  /** Tags and policies of the object and of its columns. */
  assignments?: readonly RequestedAssignment[]
  /** Clauses that are not compared, by their first words. */
  notRead: string[]
}

/** A change of a column; what is undefined stays. */
export interface ColumnChange {
  name: string
  type?: string
  /** The type as the statement has it. */
  typeText?: string
  isNullable?: boolean
  comment?: string
  default?: string
  /** Empty: UNSET MASKING POLICY. */
  maskingPolicy?: ObjectName
  /** DROP DEFAULT */
  dropsDefault?: boolean
}
