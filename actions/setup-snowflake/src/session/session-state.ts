import { isFixedSetting } from '../sql/read-only.ts'
import type { StatementPart } from '../sql/statement.ts'
import { formatUse, SELECTED_TYPES } from '../sql/use.ts'
import type { QueryResult } from './driver.ts'

/** What a session has set so far: what a new session repeats, and what it cannot restore. */
export class SessionState {
  /** The statements that set up a new session. */
  readonly settings: string[] = []
  /** Whether the scripts set a QUERY_TAG of their own. */
  hasOwnQueryTag = false
  private transaction: string | undefined
  private temporaryState: string | undefined

  /** What is lost with the session, in words. */
  get unrestorable(): string | undefined {
    return this.transaction ?? this.temporaryState
  }

  get isInTransaction(): boolean {
    return this.transaction !== undefined
  }

  record({ kind, code }: StatementPart, result: QueryResult): void {
    if (kind.type === 'session') {
      this.hasOwnQueryTag ||= code.find('QUERY_TAG') >= 0
      // SET x = (select f()) might give another value the second time, or repeat the effect of f.
      if (isFixedSetting({ kind, code })) this.settings.push(code.sql)
      else this.temporaryState = 'a variable whose value cannot be computed again'
    } else if (kind.type === 'transaction') {
      this.transaction = kind.boundary === 'begin' ? 'an open transaction' : undefined
    } else if (kind.type === 'create' && kind.temporary) {
      this.temporaryState = `the temporary ${kind.objectType.toLowerCase()}`
    } else if (kind.type === 'create' && SELECTED_TYPES.test(kind.objectType) && isCreated(result)) {
      // A created database, schema or warehouse becomes the current one, an existing one does not.
      const use = formatUse(kind.objectType, kind.name)
      if (use !== undefined) this.settings.push(use)
    }
  }
}

export const isCreated = (result: QueryResult): boolean => /successfully created/i.test(readStatus(result))

/** What Snowflake says of a statement that ran: `Table T successfully created.` */
export const readStatus = ({ rows }: QueryResult): string => String(Object.values(rows[0] ?? {})[0] ?? '')
