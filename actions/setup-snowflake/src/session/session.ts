import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { formatObjectName, isObjectName } from '../sql/identifier.ts'
import { isReadOnly } from '../sql/read-only.ts'
import type { Statement, StatementPart } from '../sql/statement.ts'
import { QueryError, type QueryResult } from './driver.ts'
import { logIn } from './log-in.ts'
import type { Login } from './login.ts'

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

/** A session that runs statements one after the other; it logs in again if Snowflake ends it between two statements. */
export interface Session {
  /** Runs a statement of a script, which decides what a new session repeats, or a query of the action itself. */
  run(sql: string, statement?: Statement): Promise<QueryResult>
  close(): Promise<void>
  /** The ids of all queries, in order. */
  queryIds: string[]
}

// The driver repeats a request after a broken connection, at the earliest after this time. A session error that comes
// sooner answers the first request, before anything ran.
const FIRST_RETRY_MS = 1_000

/** Logs in. `deadline` has a signal that aborts at its end. @throws ActionError */
export async function openSession(
  login: Login,
  deadline: Deadline,
  { onReconnect }: { onReconnect: () => void },
): Promise<Session> {
  const { signal } = deadline
  let connection = await logIn(login, deadline)
  const queryIds: string[] = []
  /** The statements that set up a new session. */
  const settings: string[] = []
  // State that is lost with the session and cannot be restored.
  let transaction: string | undefined
  let temporaryState: string | undefined

  const reconnect = async () => {
    const lostConnection = connection
    onReconnect()
    connection = await logIn(login, deadline)
    lostConnection.close().catch(() => undefined)
    for (const sql of settings) await connection.execute(sql, signal)
  }

  const execute = async (sql: string, statement: Statement | undefined): Promise<QueryResult> => {
    const start = performance.now()
    try {
      return await connection.execute(sql, signal)
    } catch (error) {
      if (!(error instanceof QueryError) || connection.isUp() || signal?.aborted) throw error
      const lostState = transaction ?? temporaryState
      if (lostState !== undefined) {
        throw new ActionError(`Snowflake ended the session, and with it ${lostState}`, {
          hint: 'Continue from the statement that created it.',
        })
      }
      const duration = performance.now() - start
      if (
        error.queryId === undefined &&
        duration >= FIRST_RETRY_MS &&
        statement !== undefined &&
        !isReadOnly(statement)
      ) {
        throw new ActionError('The connection broke and the session ended: the statement might have run', {
          hint: "Check Snowflake's query history before you continue.",
        })
      }
      await reconnect()
      // A query id means that Snowflake started the statement: it is not sent twice, its result is fetched. Without one
      // the session ended before anything ran.
      return error.queryId === undefined
        ? await connection.execute(sql, signal)
        : await connection.fetchResult(error.queryId, signal)
    }
  }

  const recordSessionState = (part: StatementPart, result: QueryResult) => {
    const { kind, code } = part
    if (kind.type === 'session') {
      // SET x = (select f()) might give another value the second time, or repeat the effect of f.
      if (isReadOnly({ code, kind })) settings.push(code.sql)
      else temporaryState = 'a variable whose value cannot be computed again'
    } else if (kind.type === 'transaction') transaction = kind.boundary === 'begin' ? 'an open transaction' : undefined
    else if (kind.type === 'create' && kind.temporary) temporaryState = `the temporary ${kind.objectType.toLowerCase()}`
    else if (kind.type === 'create' && /^(DATABASE|SCHEMA)$/.test(kind.objectType) && isObjectName(kind.name)) {
      // A created database or schema becomes the current one, an existing one does not.
      if (/successfully created/i.test(String(Object.values(result.rows[0] ?? {})[0]))) {
        settings.push(`use ${kind.objectType.toLowerCase()} ${formatObjectName(kind.name)}`)
      }
    }
  }

  return {
    queryIds,
    async run(sql, statement) {
      try {
        const result = await execute(sql, statement)
        if (result.queryId !== undefined) queryIds.push(result.queryId)
        for (const part of statement?.parts ?? []) recordSessionState(part, result)
        return result
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        if (error.queryId !== undefined) queryIds.push(error.queryId)
        throw new StatementError(error)
      }
    },
    close: () => connection.close(),
  }
}

/** Snowflake's error for a statement on one line; secrets are masked before line breaks are removed. */
export const formatStatementError = (error: StatementError, redact: (text: string) => string): string =>
  forLog(redact(error.message)).replace(/\s*\n\s*/g, ' ')
