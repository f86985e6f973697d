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
import {
  type Comparison,
  type ComparisonContext,
  createComparison,
  formatColumn,
  type PropertyChange,
} from './comparison.ts'
import type { LiveObject } from './object-kind.ts'
import type { ColumnChange, Requested } from './requested.ts'

/** Compares the columns of CREATE TABLE, and those that ALTER TABLE adds, drops, renames or changes. */
export function compareTableColumns(
  requested: Requested,
  live: LiveObject,
  context: ComparisonContext,
  { changes, notCompared, droppedColumns }: Comparison,
): void {
  const { columns, addedColumns, renamedColumn, columnChanges = [] } = requested
  const wanted = columns ?? addedColumns
  if (live.columns === undefined) {
    if (wanted ?? requested.droppedColumns ?? requested.columnChanges ?? renamedColumn) notCompared.push('columns')
    return
  }
  const limits = new ColumnLimits(live, context.mayWriteRows === true)
  const byName = new Map(live.columns.map(column => [column.name, column]))
  if (wanted !== undefined) {
    const compared = compareColumns(requested, wanted, live.columns, context, limits)
    changes.push(...compared.changes)
    notCompared.push(...compared.notCompared)
  }
  for (const column of columns === undefined ? [] : findExtraColumns(columns, live)) {
    changes.push({ property: formatColumn(column.name), from: column.type ?? 'column', to: undefined })
    if (requested.isComplete) droppedColumns.push(column.name)
  }
  for (const name of requested.droppedColumns ?? []) {
    const column = byName.get(name)
    if (column === undefined) continue
    changes.push({ property: formatColumn(name), from: column.type ?? 'column', to: undefined })
    droppedColumns.push(name)
  }
  if (renamedColumn !== undefined) compareRenamedColumn(renamedColumn, new Set(byName.keys()), changes)
  for (const change of columnChanges) {
    const column = byName.get(change.name)
    if (column === undefined) notCompared.push(formatColumn(change.name))
    else compareColumnChange(change, column, context, limits, { changes, notCompared, droppedColumns })
  }
}

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
  { changes, notCompared }: Comparison,
): void {
  const property = formatColumn(change.name)
  if (change.type !== undefined && live.type === undefined) notCompared.push(`type of ${property}`)
  else if (change.type !== undefined && change.type !== live.type) {
    changes.push(limits.changeType({ property, from: live.type, to: change.type }, change.typeText ?? change.type))
  }
  if (change.isNullable !== undefined) {
    compareNullability(property, change.isNullable, live, limits, { changes, notCompared })
  }
  if (change.comment !== undefined) compareComment(property, change.comment, live.comment, { changes, notCompared })
  if (change.default !== undefined || change.dropsDefault) {
    compareDefault(property, { ...(change.default && { default: change.default }) }, live, limits, {
      changes,
      notCompared,
    })
  }
  compareMaskingPolicy(property, change.maskingPolicy, live, context, { changes, notCompared })
}

/**
 * Compares columns that exist on both sides, and lists those that are only requested. `isComplete`: a comment that is
 * not requested is removed, as CREATE OR ALTER does.
 */
function compareColumns(
  { columns, isComplete }: Requested,
  wanted: readonly RequestedColumn[],
  live: readonly LiveColumn[],
  context: ComparisonContext,
  limits: ColumnLimits,
): Comparison {
  const result = createComparison()
  const byName = new Map(live.map(column => [column.name, column]))
  const lastExisting = columns === undefined ? -1 : wanted.findLastIndex(({ name }) => byName.has(name))
  for (const [index, column] of wanted.entries()) {
    const current = byName.get(column.name)
    const property = formatColumn(column.name)
    if (current !== undefined) {
      // ADD COLUMN changes no column that exists.
      if (columns === undefined) continue
      compareColumn(property, column, current, context, limits, result)
      if (isComplete || column.comment !== undefined) compareComment(property, column.comment, current.comment, result)
    } else {
      const change = { property, from: undefined, to: column.type ?? column.typeText }
      result.changes.push(limits.addColumn(change, column, index > lastExisting))
    }
  }
  return result
}

/** The live columns that a statement does not have. */
function findExtraColumns(requested: readonly RequestedColumn[], { kind, columns = [] }: LiveObject): LiveColumn[] {
  const names = new Set(requested.map(({ name }) => name))
  // docs.snowflake.com/sql-reference/sql/create-external-table: each one has the column VALUE.
  if (kind === 'EXTERNAL TABLE') names.add('VALUE')
  return columns.filter(({ name }) => !names.has(name))
}
