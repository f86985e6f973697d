import { formatAssignment } from '../kinds/assignments.ts'
import { type Comparison, formatColumn } from '../kinds/comparison.ts'
import type { Requested } from '../kinds/requested.ts'

/** A property that an earlier statement sets, too. */
export interface Override {
  property: string
  /** The index of that statement. */
  index: number
}

// A task is suspended while it is changed.
const TOGGLED = 'STATE'

/**
 * What ALTER statements of the script set. CREATE IF NOT EXISTS, OR ALTER and OR REPLACE do not decide about a property
 * that a later statement sets: the account is the same after both.
 */
export class LaterAlterations {
  private readonly previous: ReadonlyMap<string, readonly { index: number; requested: Requested }[]>
  private readonly byObject = new Map<string, { index: number; requested: Requested }[]>()

  constructor(previous: LaterAlterations | undefined) {
    this.previous = previous?.byObject ?? new Map()
  }

  add(object: string, index: number, requested: Requested): void {
    this.byObject.set(object, [...(this.byObject.get(object) ?? []), { index, requested }])
  }

  /** The changed properties that statements before an index set to another value, with their indexes. */
  listOverrides(object: string, index: number, { changes }: Pick<Comparison, 'changes'>): Override[] {
    const earlier = this.byObject.get(object)?.filter(alteration => alteration.index < index) ?? []
    return changes.flatMap(({ property }) => {
      const last = earlier.findLast(({ requested }) => listProperties(requested).includes(property))
      return last === undefined || property === TOGGLED ? [] : [{ property, index: last.index }]
    })
  }

  /** A comparison without the properties that statements after an index set. */
  ignoreLater(object: string, index: number, comparison: Comparison): Comparison {
    const later = this.previous.get(object)?.filter(alteration => alteration.index > index) ?? []
    if (later.length === 0) return comparison
    const decided = new Set(later.flatMap(({ requested }) => listProperties(requested)))
    return {
      ...comparison,
      changes: comparison.changes.filter(({ property }) => !decided.has(property)),
      notCompared: comparison.notCompared.filter(property => !decided.has(property)),
    }
  }
}

const DEFINITION_PROPERTIES = ['query', 'definition', 'body', 'AS']

/** The properties that an ALTER sets, as a comparison names them. */
function listProperties({
  set,
  unset,
  addedColumns = [],
  droppedColumns = [],
  columnChanges = [],
  renamedColumn,
  definition,
  assignments = [],
  notRead,
}: Requested): string[] {
  const names = [
    ...[...addedColumns, ...columnChanges].map(({ name }) => name),
    ...droppedColumns,
    ...(renamedColumn === undefined ? [] : [renamedColumn.from, renamedColumn.to]),
  ]
  const columns = names.map(formatColumn)
  return [
    ...set.keys(),
    ...unset,
    // ADD ALLOWED_VALUES
    ...notRead.map(clause => clause.replace(/^(ADD|DROP|REMOVE) /, '')),
    ...(definition === undefined ? [] : DEFINITION_PROPERTIES),
    ...assignments.map(formatAssignment),
    ...columns.flatMap(column => [
      ...[column, `comment of ${column}`, `default of ${column}`, `masking policy of ${column}`],
    ]),
  ]
}
