import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { isReadOnly } from '../sql/read-only.ts'
import type { Statement } from '../sql/statement.ts'
import { type DriverConnection, QueryError, type QueryResult } from './driver.ts'
import { logIn } from './log-in.ts'
import type { Login } from './login.ts'
import { SessionState } from './session-state.ts'

/** A statement that Snowflake rejected. */
export class StatementError extends Error {
  readonly code: string
  readonly sqlState: string | undefined
  readonly queryId: string | undefined

  constructor({ error, queryId }: QueryError) {
    super(error.message, { cause: error })
    this.code = String(error.code ?? '').padStart(6, '0')
    this.sqlState = error.sqlState
    this.queryId = queryId
  }

  /** Whether an object does not exist, or the role is not authorized to see it (002003, 002043). */
  get isMissingObject(): boolean {
    return this.code === '002003' || this.code === '002043'
  }
}

/** A statement whose reply was lost: it might have run. */
export class UncertainStatementError extends ActionError {
  readonly queryId: string | undefined

  constructor(message: string, queryId: string | undefined) {
    super(`${message}: the statement might have run`, {
      hint: "Check Snowflake's query history before you continue.",
    })
    this.queryId = queryId
  }
}

/** How a statement runs. */
export interface StatementOptions {
  queryTag?: string | undefined
  /** Whether a statement that ran twice has the effect of one. */
  isRerunnable?: boolean
}

/** A session that runs statements, also side by side; it logs in again if Snowflake ends it. */
export interface Session {
  /**
   * Runs a statement of a script, which decides what a new session repeats, or a query of the action itself.
   * @throws StatementError if Snowflake rejected it, UncertainStatementError if its reply was lost
   */
  run(sql: string, statement?: Statement, options?: StatementOptions): Promise<QueryResult>
  close(): Promise<void>
}

interface SessionEvents {
  /** Snowflake ended the session, and another login follows. */
  onReconnect: () => void
  /** A query ended, also one that failed. */
  onQuery?: (queryId: string) => void
}

// The driver repeats a request after a broken connection, at the earliest after this time. A session error that comes
// sooner answers the first request, before anything ran.
const FIRST_RETRY_MS = 1_000

/** Logs in. `deadline` has a signal that aborts at its end. @throws ActionError */
export async function openSession(
  login: Login,
  deadline: Deadline,
  { onReconnect, onQuery }: SessionEvents,
): Promise<Session> {
  const { signal } = deadline
  let connection = await logIn(login, deadline)
  let reconnecting: Promise<void> | undefined
  const state = new SessionState()

  /** Replaces a lost connection once, whichever of its statements notices the loss first. */
  const replaceConnection = async (lost: DriverConnection): Promise<void> => {
    if (connection === lost) reconnecting ??= reconnect().finally(() => (reconnecting = undefined))
    await reconnecting
  }

  const reconnect = async () => {
    const lost = connection
    onReconnect()
    const replacement = await logIn(login, deadline)
    lost.close().catch(() => undefined)
    for (const sql of state.settings) await replacement.execute(sql, { signal, queryTag: login.queryTag })
    connection = replacement
  }

  const execute = async (
    sql: string,
    statement: Statement | undefined,
    { queryTag = login.queryTag, isRerunnable = false }: StatementOptions,
  ): Promise<QueryResult> => {
    await reconnecting
    const changesNothing = statement === undefined || isReadOnly(statement)
    const options = { signal, queryTag: state.hasOwnQueryTag ? undefined : queryTag }
    const used = connection
    const start = performance.now()
    try {
      return await used.execute(sql, options)
    } catch (error) {
      if (!(error instanceof QueryError)) throw error
      const { queryId } = error
      if (used.isUp() || signal?.aborted) {
        if (!error.isLostReply) throw error
        const message = 'The connection to Snowflake broke'
        throw changesNothing ? new ActionError(message) : new UncertainStatementError(message, queryId)
      }
      // Snowflake rolls back the open transaction of a session that ends ("Transactions" page).
      const isRolledBack = state.isInTransaction && /^(dml|truncate)$/.test(statement?.kind.type ?? '')
      const isFirstReply = performance.now() - start < FIRST_RETRY_MS
      if (queryId === undefined && !isFirstReply && !changesNothing && !isRerunnable && !isRolledBack) {
        throw new UncertainStatementError('The connection broke and the session ended', undefined)
      }
      if (state.unrestorable !== undefined) {
        throw new ActionError(`Snowflake ended the session, and with it ${state.unrestorable}`, {
          hint: 'Continue from the statement that created it.',
        })
      }
      await replaceConnection(used)
      // A query id means that Snowflake started the statement: it is not sent twice, its result is fetched.
      if (queryId !== undefined) return await connection.fetchResult(queryId, signal)
      return { ...(await connection.execute(sql, options)), isRepeated: !isFirstReply }
    }
  }

  return {
    async run(sql, statement, options = {}) {
      try {
        const result = await execute(sql, statement, options)
        if (result.queryId !== undefined) onQuery?.(result.queryId)
        for (const part of statement?.parts ?? []) state.record(part, result)
        return result
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        if (error.queryId !== undefined) onQuery?.(error.queryId)
        throw new StatementError(error)
      }
    },
    close: () => connection.close(),
  }
}

/** A session whose login runs in the background, and whose statements wait for it. */
export function openSessionInBackground(...options: Parameters<typeof openSession>): Session {
  const opening = openSession(...options)
  let session: Session | undefined
  const opened = opening.then(
    result => {
      session = result
    },
    () => undefined,
  )
  return {
    run: async (...statement) => (await opening).run(...statement),
    async close() {
      await opened
      await session?.close()
    },
  }
}

/** Snowflake's error for a statement on one line; secrets are masked before line breaks are removed. */
export const formatStatementError = (error: StatementError, redact: (text: string) => string): string =>
  forLog(redact(error.message)).replace(/\s*\n\s*/g, ' ')
