import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  type LoopbackServer,
  type Reply,
  type Request,
  serveOnLoopback,
} from '../../../shared/testing/loopback-server.ts'

type Result =
  | { rows: Record<string, string | number | null>[] }
  | { status: string }
  | { error: { code: string; message: string; sqlState?: string } }

/** The answer to a statement; it comes after `delayMs`. */
export type Answer =
  | (Result & { delayMs?: number })
  /** The session has ended: `before` the statement ran, or while the driver waits for its result. */
  | { lost: '390112' | '390104' | '390111'; when?: 'before' | 'after' }
  /** The statement ran, and the connection broke before the reply. */
  | { cutAfter: Result }
  /** The HTTP status of a reply before the statement ran. */
  | { httpStatus: number }
  /** The connection broke before the statement ran. */
  | 'cut'
  /** The statement runs until it is cancelled. */
  | 'hang'

export interface ReceivedStatement {
  sql: string
  session: string
  requestId: string
  queryTag: string | undefined
  /** Milliseconds. */
  start: number
  /** When the reply was sent. */
  end: number | undefined
}

/** A fake Snowflake on loopback with the protocol of the drivers. */
export interface FakeSnowflake extends Omit<LoopbackServer, 'requests'> {
  /** The received statements, in order, with their sessions. */
  statements: ReceivedStatement[]
  /** The statements that ran, in order; a request that is sent again under its id does not run again. */
  ran: string[]
  /** The statements that were cancelled. */
  cancelled: string[]
  /** The largest number of statements that ran at the same time. */
  maxConcurrency: number
  logins: { query: URLSearchParams; data: Record<string, unknown> }[]
  requests: Request[]
  sql(): string[]
}

/** The replies of the fake; everything without a reply succeeds. */
export interface Script {
  answer?: (sql: string, times: number) => Answer | undefined
  /** The error of a login, or another reply to it. */
  login?: (count: number) => { code: string; message: string } | Reply | undefined
  /** A reply to any request by its path; `count` is 1 for the first request to the path. */
  reply?: (path: string, count: number) => Reply | undefined
}

export async function startFakeSnowflake(script: Script = {}): Promise<FakeSnowflake> {
  const logins: FakeSnowflake['logins'] = []
  const results = new Map<string, Result>()
  const resultsByRequest = new Map<string, Reply>()
  const cancellations = new Map<string, () => void>()
  let running = 0
  const counts = new Map<string, number>()

  const fake = {
    statements: [] as ReceivedStatement[],
    ran: [] as string[],
    cancelled: [] as string[],
    maxConcurrency: 0,
    logins,
    sql: () => fake.statements.map(({ sql }) => sql),
  }

  const login = (request: Request): Reply => {
    logins.push({ query: new URL(request.path, 'http://x').searchParams, data: JSON.parse(request.body).data })
    const failure = script.login?.(logins.length)
    if (failure !== undefined) {
      if (typeof failure === 'string' || !('code' in failure)) return failure
      return { body: { success: false, code: failure.code, message: failure.message, data: {} } }
    }
    const tokens = { token: `session-${logins.length}`, masterToken: `master-${logins.length}` }
    return {
      body: {
        success: true,
        code: null,
        message: null,
        data: {
          ...tokens,
          sessionId: logins.length,
          parameters: [],
          validityInSeconds: 3600,
          masterValidityInSeconds: 14400,
        },
      },
    }
  }

  const query = async (request: Request): Promise<Reply> => {
    const { sqlText: sql, parameters } = JSON.parse(request.body) as QueryBody
    const session = /Token="([^"]*)"/.exec(String(request.headers.authorization))?.[1] ?? ''
    const requestId = new URL(request.path, 'http://x').searchParams.get('requestId') ?? ''
    const times = fake.statements.filter(statement => statement.sql === sql).length
    const start = performance.now()
    const received: ReceivedStatement = {
      sql,
      session,
      requestId,
      queryTag: parameters?.QUERY_TAG,
      start,
      end: undefined,
    }
    fake.statements.push(received)
    fake.maxConcurrency = Math.max(fake.maxConcurrency, ++running)
    try {
      return resultsByRequest.get(requestId) ?? (await answer(sql, requestId, times))
    } finally {
      running--
      received.end = performance.now()
    }
  }

  const answer = async (sql: string, requestId: string, times: number): Promise<Reply> => {
    const reply = script.answer?.(sql, times) ?? { status: 'Statement executed successfully.' }
    if (reply === 'cut') return 'cut'
    if (reply === 'hang') {
      fake.ran.push(sql)
      await new Promise<void>(resolve => cancellations.set(requestId, resolve))
      fake.cancelled.push(sql)
      return createReply({ error: { code: '000604', message: 'SQL execution canceled' } }, randomUUID())
    }
    if ('httpStatus' in reply) return { status: reply.httpStatus }
    if ('lost' in reply && reply.when !== 'after') return endSession(reply.lost)
    fake.ran.push(sql)
    const queryId = randomUUID()
    if ('lost' in reply) {
      results.set(queryId, { status: 'Statement executed successfully.' })
      const data = { queryId, getResultUrl: `/queries/${queryId}/result?lost=${reply.lost}` }
      return { body: { success: true, code: '333334', message: null, data } }
    }
    const result = createReply('cutAfter' in reply ? reply.cutAfter : reply, queryId)
    resultsByRequest.set(requestId, result)
    if ('cutAfter' in reply) return 'cut'
    if (reply.delayMs !== undefined) await setTimeout(reply.delayMs)
    return result
  }

  const cancel = (request: Request): Reply => {
    cancellations.get((JSON.parse(request.body) as { requestId: string }).requestId)?.()
    return { body: { success: true, code: null, message: null, data: null } }
  }

  const server = await serveOnLoopback(request => {
    const url = new URL(request.path, 'http://x')
    const count = (counts.get(url.pathname) ?? 0) + 1
    counts.set(url.pathname, count)
    const reply = script.reply?.(url.pathname, count)
    if (reply !== undefined) return reply
    if (url.pathname === '/session/v1/login-request') return login(request)
    if (url.pathname === '/queries/v1/query-request') return query(request)
    if (url.pathname === '/queries/v1/abort-request') return cancel(request)
    if (url.pathname === '/session/token-request') return TOKEN_EXPIRED
    const queryId = /^\/queries\/([^/]+)\/result$/.exec(url.pathname)?.[1]
    if (queryId !== undefined) {
      const lost = url.searchParams.get('lost')
      return lost === null ? createReply(results.get(queryId) ?? { status: 'gone' }, queryId) : endSession(lost)
    }
    return { body: { success: true, code: null, message: null, data: null } }
  })
  return Object.assign(fake, server)
}

const TOKEN_EXPIRED: Reply = {
  body: { success: false, code: '390114', message: 'Authentication token has expired.', data: null },
}

const endSession = (code: string): Reply => ({
  body: { success: false, code, message: 'Session no longer exists.', data: null },
})

interface QueryBody {
  sqlText: string
  parameters?: { QUERY_TAG?: string }
}

function createReply(answer: Result, queryId: string): Reply {
  if ('error' in answer) {
    const { code, message, sqlState = '42000' } = answer.error
    return { body: { success: false, code, message, data: { queryId, sqlState, errorCode: code } } }
  }
  const rows = 'rows' in answer ? answer.rows : [{ status: answer.status }]
  const names = Object.keys(rows[0] ?? { status: '' })
  const rowtype = names.map(name => {
    const fixed = typeof rows[0]?.[name] === 'number'
    return { name, type: fixed ? 'fixed' : 'text', nullable: true, length: 100, scale: 0, precision: fixed ? 38 : null }
  })
  const rowset = rows.map(row => names.map(name => (row[name] === null ? null : String(row[name]))))
  const counts = names.some(name => name.startsWith('number of rows'))
  return {
    body: {
      success: true,
      code: null,
      message: null,
      data: {
        queryId,
        rowtype,
        rowset,
        total: rows.length,
        returned: rows.length,
        queryResultFormat: 'json',
        statementTypeId: counts ? 0x3100 : 0x1000,
        parameters: [],
        version: 1,
      },
    },
  }
}

/** Rows of SHOW GRANTS TO ROLE, from lines of `PRIVILEGE|TYPE|NAME`. */
export const grantRows = (...lines: string[]): Answer => ({
  rows: lines.map(line => {
    const [privilege = '', granted_on = '', name = ''] = line.split('|')
    return { created_on: '', privilege, granted_on, name, granted_to: 'ROLE', grantee_name: '', grant_option: 'false' }
  }),
})
