import { type Action, type Effect, SAME } from '../changes/effect.ts'
import type { PlannedStatement } from '../changes/planned-statement.ts'
import type { QueryResult } from '../session/driver.ts'
import { isCreated, readStatus } from '../session/session-state.ts'
import { getField } from '../sql/rows.ts'

/** The effect of a statement that ran: as planned, unless its result shows another one. */
export function determineEffect({ statement, effect, failure }: PlannedStatement, result: QueryResult): Effect {
  const { kind } = statement
  const { rows, affectedRows, isRepeated = false } = result
  const status = readStatus(result)
  const isPredicted = failure === undefined && !UNPREDICTED.has(effect.action)
  const confirm = (action: Action): Effect =>
    isPredicted ? effect : { action, ...(effect.object && { object: effect.object }) }
  const correct = (action: Action): Effect =>
    effect.action === action ? effect : { action, ...(effect.object && { object: effect.object }) }
  switch (kind.type) {
    case 'session':
    case 'transaction':
    case 'query':
      return { action: 'none' }
    case 'dml':
      return describeWrittenRows(rows, affectedRows)
    case 'run':
    case 'unknown':
      return { action: 'run' }
    case 'create':
      if (/already exists/i.test(status) && !isRepeated) return effect.action === 'differs' ? effect : correct('same')
      if (kind.whenExists === 'keep' && isCreated(result)) return correct('create')
      return confirm(nameCreation(kind.whenExists, isCreated(result)))
    case 'drop':
      return /already dropped/i.test(status) && !isRepeated ? correct('same') : confirm('drop')
    case 'grant':
    case 'revoke':
      return /\b0 objects affected/i.test(status) ? correct('same') : confirm(kind.type)
    default:
      return confirm('change')
  }
}

// The plan does not say what the statement changes.
const UNPREDICTED = new Set<Action>(['run', 'unknown', 'none'])

function nameCreation(whenExists: 'fail' | 'keep' | 'replace' | 'alter', isNew: boolean): Action {
  if (whenExists === 'replace') return 'replace'
  return whenExists === 'alter' && !isNew ? 'change' : 'create'
}

// COPY returns a row for each file; INSERT, UPDATE, DELETE and MERGE return counts.
function describeWrittenRows(rows: QueryResult['rows'], affectedRows: number | undefined): Effect {
  const counts = rows.flatMap(row =>
    Object.keys(row)
      .filter(name => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name))
      .map(name => Number(getField(row, name.toLowerCase()))),
  )
  const total = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : Math.max(affectedRows ?? 0, 0)
  return total > 0 ? { action: 'run', detail: `${total} row${total === 1 ? '' : 's'}` } : SAME
}
