import type { Statement } from '../sql/statement.ts'
import type { Effect } from './effect.ts'

/** A statement with what `apply` would do with it. */
export interface PlannedStatement {
  statement: Statement
  effect: Effect
  /** Whether `apply` sends the statement. */
  isNeeded: boolean
  /** Whether an earlier statement can change what this one was compared with: `apply` plans it again after that. */
  isProvisional: boolean
  /** Whether only running the statement shows what it changes: after it, `apply` reads the account again. */
  isUnpredictable: boolean
  /** Why `apply` refuses to run the statement. */
  refusal?: string | undefined
  /** Why the statement would fail. */
  failure?: string | undefined
  /** When the statement would fail; only running it shows whether it does. */
  risk?: string | undefined
  /** What is wrong with the statement, although it runs. */
  warning?: string | undefined
}
