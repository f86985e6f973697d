import type { StatementKind } from '../sql/statement.ts'
import type { FinishedStatement } from './run-result.ts'

const ROLLED_BACK = { action: 'none', detail: 'rolled back' } as const
const DATA_CHANGES = new Set<StatementKind['type']>(['dml', 'truncate'])
const NO_COMMIT = new Set<StatementKind['type']>(['query', 'run', 'unknown'])

/** The statements whose changes an open transaction has not committed; a rollback makes their effects none. */
export class TransactionLog {
  /** The index of the statement that started the open transaction. */
  start: number | undefined
  private isAutocommit = true
  private uncommitted: FinishedStatement[] = []

  /** Whether statements must run alone and in order. */
  get isActive(): boolean {
    return this.start !== undefined || !this.isAutocommit
  }

  record(index: number, finished: FinishedStatement): void {
    const { kind, code } = finished.statement
    if (NO_COMMIT.has(kind.type)) return
    if (kind.type === 'session') {
      const at = code.find('AUTOCOMMIT')
      if (at < 0) return
      this.isAutocommit = !/^(FALSE|OFF)$/.test(code.word(at + 2))
    } else if (DATA_CHANGES.has(kind.type)) {
      if (!this.isActive) return
      this.start ??= index
      this.uncommitted.push(finished)
      return
    } else if (kind.type === 'transaction' && kind.boundary === 'begin') {
      this.start = index
      return
    } else if (code.word(0) === 'ROLLBACK') this.rollBack()
    // DDL and a change of AUTOCOMMIT commit the open transaction ("Transactions" page of Snowflake).
    this.commit()
  }

  commit(): void {
    this.start = undefined
    this.uncommitted = []
  }

  /** Marks everything that is not committed: a ROLLBACK ran, or the session ended. */
  rollBack(): void {
    for (const finished of this.uncommitted) finished.effect = ROLLED_BACK
    this.commit()
  }
}
