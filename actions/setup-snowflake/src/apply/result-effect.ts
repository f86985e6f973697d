import { type Effect, isChange, SAME } from '../changes/effect.ts'
import type { PlannedStatement } from '../changes/planned-statement.ts'
import type { QueryResult } from '../session/driver.ts'
import { getField } from '../session/rows.ts'

/** The effect of a statement that ran: as planned, unless its result shows another one. */
export function determineEffect({ statement, effect }: PlannedStatement, result: QueryResult): Effect {
  const { kind } = statement
  const { rows, affectedRows, isRepeated = false } = result
  const status = String(Object.values(rows[0] ?? {})[0] ?? '')
  const isPlanned = isChange(effect) && effect.action !== 'run' && effect.action !== 'unknown'
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
      if (/already exists/i.test(status) && !isRepeated) return effect.action === 'differs' ? effect : SAME
      if (kind.whenExists === 'keep' && /successfully created/i.test(status)) return { ...effect, action: 'create' }
      if (isPlanned || !isChange(effect)) return effect
      return { ...effect, action: nameCreation(kind.whenExists, status) }
    case 'drop':
      if (/already dropped/i.test(status) && !isRepeated) return SAME
      return isPlanned ? effect : { ...effect, action: 'drop' }
    case 'grant':
    case 'revoke':
      if (/\b0 objects affected/i.test(status) || !isChange(effect)) return SAME
      return isPlanned ? effect : { ...effect, action: kind.type }
    default:
      return isPlanned || !isChange(effect) ? effect : { ...effect, action: 'change' }
  }
}

function nameCreation(whenExists: 'fail' | 'keep' | 'replace' | 'alter', status: string): Effect['action'] {
  if (whenExists === 'replace') return 'replace'
  return whenExists === 'alter' && !/successfully created/i.test(status) ? 'change' : 'create'
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
