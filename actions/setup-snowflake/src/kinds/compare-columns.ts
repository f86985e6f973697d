import { formatObjectName } from '../sql/identifier.ts'
import { ColumnLimits } from './column-limits.ts'
import type { LiveColumn, RequestedColumn } from './columns.ts'
import {
  compareColumn,
  compareComment,
  compareDefault,
  compareMaskingPolicy,
  compareNullability,
} from './compare-column.ts'
import { type Comparison, type ComparisonContext, formatColumn, type PropertyChange } from './comparison.ts'
import type { LiveObject } from './object-kind.ts'
import type { ColumnChange, Requested } from './requested.ts'

/** Compares the columns of CREATE TABLE, and those that ALTER TABLE adds, drops, renames or changes. */
export function compareTableColumns(
  requested: Requested,
  live: LiveObject,
  context: ComparisonContext,
  comparison: Comparison,
): void {
  const { changes, notCompared, droppedColumns } = comparison
  const { columns, addedColumns, renamedColumn, columnChanges = [] } = requested
  const wanted = columns ?? addedColumns
  if (live.columns === undefined) {
    if (wanted ?? requested.droppedColumns ?? requested.columnChanges ?? renamedColumn) notCompared.push('columns')
    return
  }
  const limits = new ColumnLimits(live, context.mayWriteRows === true)
  const byName = new Map(live.columns.map(column => [column.name, column]))
  if (wanted !== undefined) compareColumns(requested, wanted, byName, context, limits, comparison)
  for (const column of columns === undefined ? [] : findExtraColumns(columns, live)) {
    changes.push(createDrop(column))
    if (requested.isComplete) droppedColumns.push(column.name)
  }
  for (const name of requested.droppedColumns ?? []) {
    const column = byName.get(name)
    if (column === undefined) continue
    changes.push(createDrop(column))
    droppedColumns.push(name)
  }
  if (renamedColumn !== undefined) compareRenamedColumn(renamedColumn, new Set(byName.keys()), changes)
  for (const change of columnChanges) {
    const column = byName.get(change.name)
    if (column === undefined) notCompared.push(formatColumn(change.name))
    else compareColumnChange(change, column, context, limits, comparison)
  }
}

const createDrop = ({ name, type }: LiveColumn): PropertyChange => ({
  property: formatColumn(name),
  from: type ?? 'column',
  to: undefined,
})

/** A column that has its new name already is not renamed again. */
function compareRenamedColumn(
  { from, to }: { from: string; to: string },
  names: Set<string>,
  changes: PropertyChange[],
) {
  const [hasOld, hasNew] = [names.has(from), names.has(to)]
  if (hasNew && !hasOld) return
  const refusal = hasNew
    ? `Column ${formatObjectName([to])} already exists`
    : `Column ${formatObjectName([from])} does not exist`
  changes.push({ property: formatColumn(from), from, to, ...(hasOld && !hasNew ? {} : { refusal }) })
}

/** Compares what ALTER COLUMN changes. */
function compareColumnChange(
  change: ColumnChange,
  live: LiveColumn,
  context: ComparisonContext,
  limits: ColumnLimits,
  comparison: Comparison,
): void {
  const { changes, notCompared } = comparison
  const property = formatColumn(change.name)
  if (change.type !== undefined && live.type === undefined) notCompared.push(`type of ${property}`)
  else if (change.type !== undefined && change.type !== live.type) {
    changes.push(limits.changeType({ property, from: live.type, to: change.type }, change.typeText ?? change.type))
  }
  if (change.isNullable !== undefined) compareNullability(property, change.isNullable, live, limits, comparison)
  if (change.comment !== undefined) compareComment(property, change.comment, live.comment, comparison)
  if (change.default !== undefined || change.dropsDefault) {
    compareDefault(property, { ...(change.default && { default: change.default }) }, live, limits, comparison)
  }
  compareMaskingPolicy(property, change.maskingPolicy, live, context, comparison)
}

/**
 * Compares columns that exist on both sides, and lists those that are only requested. `isComplete`: a comment that is
 * not requested is removed, as CREATE OR ALTER does.
 */
function compareColumns(
  { columns, isComplete }: Requested,
  wanted: readonly RequestedColumn[],
  live: ReadonlyMap<string, LiveColumn>,
  context: ComparisonContext,
  limits: ColumnLimits,
  comparison: Comparison,
): void {
  const lastExisting = columns === undefined ? -1 : wanted.findLastIndex(({ name }) => live.has(name))
  for (const [index, column] of wanted.entries()) {
    const current = live.get(column.name)
    const property = formatColumn(column.name)
    if (current !== undefined) {
      // ADD COLUMN changes no column that exists.
      if (columns === undefined) continue
      compareColumn(property, column, current, context, limits, comparison)
      if (isComplete || column.comment !== undefined)
        compareComment(property, column.comment, current.comment, comparison)
    } else {
      const change = { property, from: undefined, to: column.type ?? column.typeText }
      comparison.changes.push(limits.addColumn(change, column, index > lastExisting))
    }
  }
}

/** The live columns that a statement does not have. */
function findExtraColumns(requested: readonly RequestedColumn[], { kind, columns = [] }: LiveObject): LiveColumn[] {
  const names = new Set(requested.map(({ name }) => name))
  // docs.snowflake.com/sql-reference/sql/create-external-table: each one has the column VALUE.
  if (kind === 'EXTERNAL TABLE') names.add('VALUE')
  return columns.filter(({ name }) => !names.has(name))
}
