import { ActionError, DeadlineError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { splitAtFlowOperator } from '../sql/flow-operator.ts'
import { formatObjectName } from '../sql/identifier.ts'
import { isReadOnly } from '../sql/read-only.ts'
import { classifyStatement, type StatementKind } from '../sql/statement.ts'
import { connect, type DriverConnection, type Login, QueryError, type QueryResult } from './driver.ts'
import { createLoginError } from './login-error.ts'

/** A statement that Snowflake refused, in its own words. */
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

  /** Whether it names something that is not there, or that this role may not see (002003, 002043). */
  get isMissing(): boolean {
    return this.code === '002003' || this.code === '002043'
  }
}

/** A session in which statements run one after the other; a lost one is made again between two statements. */
export interface Session {
  /** Runs a statement; `kind` says what a new session would have to repeat. */
  run(sql: string, kind?: StatementKind): Promise<QueryResult>
  close(): Promise<void>
  /** The query ids of everything that was sent, in order. */
  queryIds: string[]
}

/** Until when to wait; the deadline is on Date.now()'s time line. */
export interface RunLimits {
  signal: AbortSignal
  deadline: number
}

// The driver repeats a request whose connection broke, at the earliest after this long. A session that is refused sooner
// was refused at the first try, before anything ran.
const FIRST_RETRY_MS = 1_000
// A host that takes the connection and says nothing is not worth the whole run's patience.
const LOGIN_TIMEOUT_MS = 60_000

/** What the session tells on the way. */
export type Say = (message: string) => void

/** Logs in. @throws ActionError that says in one line what to change */
export async function openSession(login: Login, say: Say, patience: RunLimits): Promise<Session> {
  const { signal } = patience
  let link = await connectWithin(login, patience)
  const queryIds: string[] = []
  const context: string[] = []
  // What dies with a session and cannot be made again by repeating its settings.
  let transaction: string | undefined
  let made: string | undefined

  const reconnect = async () => {
    const old = link
    say('The session was lost: logging in again')
    link = await connectWithin(login, patience)
    old.close().catch(() => undefined)
    for (const sql of context) await link.execute(sql, signal)
  }

  const execute = async (sql: string): Promise<QueryResult> => {
    const before = performance.now()
    try {
      return await link.execute(sql, signal)
    } catch (error) {
      if (!(error instanceof QueryError) || link.isUp() || signal?.aborted) throw error
      const bound = transaction ?? made
      if (bound !== undefined) {
        throw new ActionError(`The session was lost, and with it ${bound}`, { hint: 'Begin where that was made.' })
      }
      if (error.queryId === undefined && performance.now() - before >= FIRST_RETRY_MS && !isReadOnly(sql)) {
        throw new ActionError('The connection broke, then the session was gone: the statement may have run', {
          hint: "Look into Snowflake's query history before going on.",
        })
      }
      await reconnect()
      // With a query id the statement was begun, and is never sent twice: its result is fetched. Without one the
      // session was refused before anything ran.
      return error.queryId === undefined
        ? await link.execute(sql, signal)
        : await link.fetchResult(error.queryId, signal)
    }
  }

  const recordSessionState = (sql: string, kind: StatementKind, result: QueryResult) => {
    const parts = splitAtFlowOperator(sql)
    if (parts.length > 1) {
      for (const part of parts) recordSessionState(part, classifyStatement(part), result)
    } else if (kind.is === 'session') {
      // SET x = (select f()) might give another value the second time, or repeat the effect of f.
      if (isReadOnly(sql)) context.push(sql)
      else made = 'a variable whose value cannot be computed again'
    } else if (kind.is === 'transaction') transaction = kind.edge === 'begin' ? 'an open transaction' : undefined
    else if (kind.is === 'create' && kind.temporary) made = `the temporary ${kind.type.toLowerCase()}`
    else if (kind.is === 'create' && /^(DATABASE|SCHEMA)$/.test(kind.type) && kind.name !== undefined) {
      // Snowflake makes a database or schema current that it creates, but not one that it finds.
      if (/successfully created/i.test(String(Object.values(result.rows[0] ?? {})[0]))) {
        context.push(`use ${kind.type.toLowerCase()} ${formatObjectName(kind.name)}`)
      }
    }
  }

  return {
    queryIds,
    async run(sql, kind = { is: 'query' }) {
      try {
        const result = await execute(sql)
        if (result.queryId !== undefined) queryIds.push(result.queryId)
        recordSessionState(sql, kind, result)
        return result
      } catch (error) {
        if (!(error instanceof QueryError)) throw error
        if (error.queryId !== undefined) queryIds.push(error.queryId)
        throw new StatementError(error)
      }
    },
    close: () => link.close(),
  }
}

async function connectWithin(login: Login, { signal, deadline }: RunLimits): Promise<DriverConnection> {
  const opening = connect(login).catch(error => {
    throw createLoginError(error, login)
  })
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    const left = Math.max(deadline - Date.now(), 0)
    const where = login.host ?? login.account
    const late =
      left < LOGIN_TIMEOUT_MS
        ? new DeadlineError('The login took until the deadline (timeout-minutes)')
        : new ActionError(`Snowflake at ${where} did not answer the login within ${LOGIN_TIMEOUT_MS / 1000} s`, {
            hint: 'Check host, proxy and firewall.',
          })
    setTimeout(() => reject(late), Math.min(left, LOGIN_TIMEOUT_MS)).unref()
  })
  return Promise.race([opening, end])
}

/** Snowflake's error for a statement on one line; secrets are masked before line breaks are removed. */
export const formatStatementError = (error: StatementError, redact: (text: string) => string): string =>
  forLog(redact(error.message)).replace(/\s*\n\s*/g, ' ')
