import { MAX_ROWS } from '../session/driver.ts'
import { type Session, StatementError } from '../session/session.ts'
import type { Row } from '../sql/rows.ts'
import { parseStatement } from '../sql/statement.ts'

/** The answer to a request of the reader. */
export type Answer =
  | { state: 'rows'; rows: readonly Row[]; isComplete: boolean }
  /** The object or its container does not exist, or no role of the user can see it. */
  | { state: 'missing' }
  /** Snowflake rejected the request for another reason: nothing is known. */
  | { state: 'unknown' }
  /** Not sent yet; `load` sends it. */
  | { state: 'pending' }

/** What the rows of an answer say; undefined if Snowflake refuses to list them, or with `isComplete` if some are missing. */
export function readRows<T>(
  answer: Answer,
  read: (rows: readonly Row[]) => T,
  { isComplete = false } = {},
): T | 'pending' | undefined {
  if (answer.state === 'pending') return 'pending'
  return answer.state === 'rows' && (answer.isComplete || !isComplete) ? read(answer.rows) : undefined
}

const CONCURRENCY = 16
const USE_ALL_ROLES = 'use secondary roles all'
const READ = /^(show|desc|select) /
const PENDING: Answer = { state: 'pending' }

/**
 * Reads the account in a session of its own; what belongs to the session of the script is read in that one. `read` never
 * waits: it returns the answer or `pending`, and `load` sends all pending requests side by side.
 */
export class AccountReader {
  private readonly session: Pick<Session, 'run'>
  private readonly scriptSession: Pick<Session, 'run'>
  private readonly scriptRequests = new Set<string>()
  private readonly answers = new Map<string, Answer>()
  private readonly pending = new Set<string>()
  private isPrepared = false
  /** Before the script runs, its session has the role and schema of the reader's. */
  private hasScriptStarted = false
  /** Whether the session sees all that any role of the user can see. */
  private seesAllRoles = false

  constructor(session: Pick<Session, 'run'>, scriptSession: Pick<Session, 'run'> = session) {
    this.session = session
    this.scriptSession = scriptSession
  }

  read(sql: string): Answer {
    const answer = this.answers.get(sql)
    if (answer !== undefined) return answer
    this.pending.add(sql)
    return PENDING
  }

  /** Like `read`, in the session of the script: its current role, its variables. */
  readScript(sql: string): Answer {
    this.scriptRequests.add(sql)
    return this.read(sql)
  }

  /** An answer that is already there; asks for nothing. */
  peek(sql: string): Answer | undefined {
    return this.answers.get(sql)
  }

  /** Whether a request with this end has an answer with rows, if only with none. */
  hasRows(end: string): boolean {
    for (const [sql, { state }] of this.answers) if (state === 'rows' && sql.endsWith(end)) return true
    return false
  }

  get isComplete(): boolean {
    return this.pending.size === 0
  }

  /** Sends everything that is pending. */
  async load(): Promise<void> {
    const requests = [...this.pending]
    this.pending.clear()
    if (requests.length > 0) await this.prepare()
    const queue = requests.values()
    const sendNext = async () => {
      for (const sql of queue) this.answers.set(sql, await this.send(sql))
    }
    await Promise.all(Array.from({ length: CONCURRENCY }, sendNext))
  }

  /** Forgets all answers, after a statement that might have changed anything. */
  forget(): void {
    this.hasScriptStarted = true
    this.answers.clear()
    this.pending.clear()
  }

  // A session policy can forbid secondary roles; what is not listed can then exist.
  private async prepare(): Promise<void> {
    if (this.isPrepared) return
    this.isPrepared = true
    try {
      await this.session.run(USE_ALL_ROLES, parseStatement(USE_ALL_ROLES, { file: '', line: 0 }))
      this.seesAllRoles = true
    } catch (error) {
      if (!(error instanceof StatementError)) throw error
    }
  }

  private async send(sql: string): Promise<Answer> {
    if (!READ.test(sql)) throw new Error('The reader of the account sends SHOW, DESC and SELECT only')
    try {
      const isOfScript = this.hasScriptStarted && this.scriptRequests.has(sql)
      const session = isOfScript ? this.scriptSession : this.session
      const { rows } = await session.run(sql)
      return { state: 'rows', rows, isComplete: this.seesAllRoles && rows.length < MAX_ROWS }
    } catch (error) {
      if (!(error instanceof StatementError)) throw error
      return { state: error.isMissingObject && this.seesAllRoles ? 'missing' : 'unknown' }
    }
  }
}
