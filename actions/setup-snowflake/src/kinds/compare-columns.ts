import type { LiveColumn, RequestedColumn } from './columns.ts'
import { compareColumn, compareComment, compareMaskingPolicy, compareNullability } from './compare-column.ts'
import { type Comparison, type ComparisonContext, createComparison, formatColumn } from './comparison.ts'
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
  const byName = new Map(live.columns.map(column => [column.name, column]))
  if (wanted !== undefined) {
    const compared = compareColumns(wanted, live.columns, requested.isComplete, context)
    changes.push(...compared.changes)
    notCompared.push(...compared.notCompared)
  }
  for (const column of columns === undefined ? [] : findExtraColumns(columns, live.columns)) {
    changes.push({ property: formatColumn(column.name), from: column.type ?? 'column', to: undefined })
    if (requested.isComplete) droppedColumns.push(column.name)
  }
  for (const name of requested.droppedColumns ?? []) {
    const column = byName.get(name)
    if (column === undefined) continue
    changes.push({ property: formatColumn(name), from: column.type ?? 'column', to: undefined })
    droppedColumns.push(name)
  }
  if (renamedColumn !== undefined && !byName.has(renamedColumn.to)) {
    changes.push({ property: formatColumn(renamedColumn.from), from: renamedColumn.from, to: renamedColumn.to })
  }
  for (const change of columnChanges) {
    const column = byName.get(change.name)
    if (column === undefined) notCompared.push(formatColumn(change.name))
    else compareColumnChange(change, column, context, { changes, notCompared, droppedColumns })
  }
}

/** Compares what ALTER COLUMN changes. */
function compareColumnChange(
  change: ColumnChange,
  live: LiveColumn,
  context: ComparisonContext,
  { changes, notCompared }: Comparison,
): void {
  const property = formatColumn(change.name)
  if (change.type !== undefined && live.type === undefined) notCompared.push(`type of ${property}`)
  else if (change.type !== undefined && change.type !== live.type) {
    changes.push({ property, from: live.type, to: change.type })
  }
  if (change.isNullable !== undefined) compareNullability(property, change.isNullable, live, { changes, notCompared })
  if (change.comment !== undefined) compareComment(property, change.comment, live.comment, { changes, notCompared })
  if (change.dropsDefault && live.default !== '') {
    changes.push({ property: `default of ${property}`, from: live.default, to: undefined })
  }
  compareMaskingPolicy(property, change.maskingPolicy, live, context, { changes, notCompared })
}

/**
 * Compares columns that exist on both sides, and lists those that are only requested. `isComplete`: a comment that is
 * not requested is removed, as CREATE OR ALTER does.
 */
function compareColumns(
  requested: readonly RequestedColumn[],
  live: readonly LiveColumn[],
  isComplete: boolean,
  context: ComparisonContext,
): Comparison {
  const result = createComparison()
  const byName = new Map(live.map(column => [column.name, column]))
  for (const column of requested) {
    const current = byName.get(column.name)
    const property = formatColumn(column.name)
    if (current !== undefined) {
      compareColumn(property, column, current, context, result)
      if (isComplete || column.comment !== undefined) compareComment(property, column.comment, current.comment, result)
    } else result.changes.push({ property, from: undefined, to: column.type ?? column.typeText })
  }
  return result
}

/** The live columns that a statement does not have. */
function findExtraColumns(requested: readonly RequestedColumn[], live: readonly LiveColumn[]): LiveColumn[] {
  const names = new Set(requested.map(({ name }) => name))
  return live.filter(({ name }) => !names.has(name))
}
