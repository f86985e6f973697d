import { listExecutedStatements } from '../guard/executed-statements.ts'
import { classifyStatement } from '../sql/statement-kind.ts'
import type { TokenList } from '../sql/tokens.ts'

/**
 * Whether names can belong to other objects after a statement: it renames, swaps, restores or drops one, changes the session,
 * or runs code that is not in it.
 */
export function canMoveObjects(code: TokenList): boolean {
  const { statements, unreadable } = listExecutedStatements(code)
  return unreadable.length > 0 || statements.some(canMoveObject)
}

// REMOVE deletes files, EXECUTE TASK and EXECUTE ALERT run later, system functions change no names.
const MOVES_NOTHING = /^(REMOVE|RM|EXECUTE\s+(TASK|ALERT)|CALL\s+SYSTEM\$\w+)\b/i

function canMoveObject(code: TokenList): boolean {
  const kind = classifyStatement(code)
  switch (kind.type) {
    case 'query':
    case 'dml':
    case 'transaction':
    case 'comment':
    case 'truncate':
    case 'grant':
    case 'revoke':
      return false
    case 'create':
      return kind.objectType === 'DATABASE' || kind.objectType === 'SCHEMA'
    case 'alter':
      return code.matches(kind.next, 'RENAME', 'TO') || code.matches(kind.next, 'SWAP')
    case 'run':
      return !MOVES_NOTHING.test(code.sql)
    // A dropped temporary object can have hidden another one.
    case 'drop':
    case 'undrop':
    case 'session':
    case 'unknown':
      return true
  }
}
