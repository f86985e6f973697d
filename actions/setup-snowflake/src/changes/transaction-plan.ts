import { isFixedSetting } from '../sql/read-only.ts'
import type { Statement } from '../sql/statement.ts'
import { isDdl } from '../sql/statement-kind.ts'
import type { PlannedStatement } from './planned-statement.ts'

const WRITES_ROWS = /^(dml|truncate|run|unknown)$/
const NOT_COMMITTED = 'rolled back, because no statement commits the transaction'

/** Finds DML that a transaction takes back. */
export class TransactionPlan {
  private isOpen = false
  private isAutocommit = true
  /** The positions of DML, and of code that can contain it, that is not committed yet. */
  private uncommitted: number[] = []

  /** Adds the statement at a position of the plan. */
  add(planned: PlannedStatement[], at: number): void {
    const { kind, code } = (planned[at] as PlannedStatement).statement
    const isUncommitted = this.isOpen || !this.isAutocommit
    const autocommit = readAutocommit(kind, code)
    if (WRITES_ROWS.test(kind.type)) {
      if (isUncommitted) this.uncommitted.push(at)
      return
    }
    if (isDdl(kind) || autocommit !== undefined) this.end()
    this.isAutocommit = autocommit ?? this.isAutocommit
    if (kind.type !== 'transaction') return
    if (code.word(0) === 'ROLLBACK') this.discard(planned, 'rolled back')
    this.end()
    this.isOpen = kind.boundary === 'begin'
  }

  /** The session ends with a transaction that is open. */
  finish(planned: PlannedStatement[]): void {
    const warning = 'Snowflake rolls back what it writes: no statement commits the transaction'
    for (const at of this.uncommitted) planned[at] = { ...(planned[at] as PlannedStatement), warning }
    this.discard(planned, NOT_COMMITTED)
  }

  private end(): void {
    this.isOpen = false
    this.uncommitted = []
  }

  private discard(planned: PlannedStatement[], detail: string): void {
    for (const at of this.uncommitted) {
      const one = planned[at] as PlannedStatement
      // A procedure can have transactions of its own.
      if (/^(dml|truncate)$/.test(one.statement.kind.type)) planned[at] = { ...one, effect: { action: 'none', detail } }
    }
  }
}

/**
 * Marks as needed all that `apply` sends because it is in a transaction with a needed statement: a statement that is left
 * out might be the one that commits it. The statements before `from` have run.
 */
export function markTransactions(planned: PlannedStatement[], statements: readonly Statement[], from: number): void {
  let isActive = false
  let isAutocommit = true
  for (const [index, { kind, code }] of statements.entries()) {
    const at = index - from
    const autocommit = readAutocommit(kind, code)
    if (kind.type === 'transaction') {
      isActive = kind.boundary === 'begin' && (at < 0 || isTransactionNeeded(planned, at))
    } else if (autocommit !== undefined) isAutocommit = autocommit
    else if (kind.type !== 'session' && (isActive || !isAutocommit)) {
      const one = planned[at]
      if (one !== undefined) planned[at] = { ...one, isNeeded: true }
      if (isDdl(kind)) isActive = false
    }
  }
}

function isTransactionNeeded(planned: readonly PlannedStatement[], start: number): boolean {
  const end = planned.findIndex(({ statement: { kind } }, at) => at > start && isEnd(kind))
  return planned
    .slice(start + 1, end < 0 ? planned.length : end)
    .some(({ statement, isNeeded }) => isNeeded && statement.kind.type !== 'transaction' && !isFixedSetting(statement))
}

const isEnd = (kind: Statement['kind']): boolean => kind.type === 'transaction' && kind.boundary === 'end'

/** The value that ALTER SESSION SET AUTOCOMMIT = … sets; UNSET gives it its default. */
function readAutocommit(kind: Statement['kind'], code: Statement['code']): boolean | undefined {
  const at = kind.type === 'session' ? code.find('AUTOCOMMIT') : -1
  return at < 0 ? undefined : !/^(FALSE|OFF)$/.test(code.word(at + 2))
}
