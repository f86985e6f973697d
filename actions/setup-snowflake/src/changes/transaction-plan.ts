import type { PlannedStatement } from './planned-statement.ts'

// DDL commits the transaction in which it stands, "Transactions" page of Snowflake's documentation.
const DDL = /^(create|alter|drop|undrop|comment|truncate|grant|revoke)$/

/** Finds DML that a transaction takes back. */
export class TransactionPlan {
  private isOpen = false
  /** The positions of DML that is not committed yet. */
  private uncommitted: number[] = []

  /** Adds the statement at a position of the plan. */
  add(planned: PlannedStatement[], at: number): void {
    const { kind, code } = (planned[at] as PlannedStatement).statement
    if (kind.type === 'dml' && this.isOpen) this.uncommitted.push(at)
    else if (DDL.test(kind.type)) this.uncommitted = []
    if (kind.type !== 'transaction') return
    if (code.word(0) === 'ROLLBACK') this.discard(planned, 'rolled back')
    this.uncommitted = []
    this.isOpen = kind.boundary === 'begin'
  }

  /** The session ends with a transaction that is open. */
  finish(planned: PlannedStatement[]): void {
    if (this.isOpen) this.discard(planned, 'rolled back, because no statement commits the transaction')
  }

  private discard(planned: PlannedStatement[], detail: string): void {
    for (const at of this.uncommitted) {
      planned[at] = { ...(planned[at] as PlannedStatement), effect: { action: 'none', detail } }
    }
  }
}
