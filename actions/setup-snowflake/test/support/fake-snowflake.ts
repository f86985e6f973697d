import { randomUUID } from 'node:crypto'
import {
  type LoopbackServer,
  type Reply,
  type Request,
  serveOnLoopback,
} from '../../../shared/testing/loopback-server.ts'

/** The answer to a statement. */
export type Answer =
  | { rows: Record<string, string | number | null>[] }
  | { status: string }
  | { error: { code: string; message: string; sqlState?: string } }
  /** The session has ended: `before` the statement ran, or while the driver waits for its result. */
  | { lost: '390112' | '390104' | '390111'; when?: 'before' | 'after' }
  | 'cut'
  | 'hang'

/** A fake Snowflake on loopback with the protocol of the drivers. */
export interface FakeSnowflake extends Omit<LoopbackServer, 'requests'> {
  /** The received statements, in order, with their sessions. */
  statements: { sql: string; session: string }[]
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
  const statements: FakeSnowflake['statements'] = []
  const logins: FakeSnowflake['logins'] = []
  const results = new Map<string, Answer>()
  const counts = new Map<string, number>()

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

  const query = (request: Request): Reply => {
    const sql = JSON.parse(request.body).sqlText as string
    const session = /Token="([^"]*)"/.exec(String(request.headers.authorization))?.[1] ?? ''
    const times = statements.filter(statement => statement.sql === sql).length
    statements.push({ sql, session })
    const answer = script.answer?.(sql, times) ?? { status: 'Statement executed successfully.' }
    if (typeof answer === 'object' && 'lost' in answer && answer.when === 'after') {
      const queryId = randomUUID()
      results.set(queryId, { status: 'Statement executed successfully.' })
      const data = { queryId, getResultUrl: `/queries/${queryId}/result?lost=${answer.lost}` }
      return { body: { success: true, code: '333334', message: null, data } }
    }
    return createReply(answer, randomUUID())
  }

  const server = await serveOnLoopback(request => {
    const url = new URL(request.path, 'http://x')
    const count = (counts.get(url.pathname) ?? 0) + 1
    counts.set(url.pathname, count)
    const reply = script.reply?.(url.pathname, count)
    if (reply !== undefined) return reply
    if (url.pathname === '/session/v1/login-request') return login(request)
    if (url.pathname === '/queries/v1/query-request') return query(request)
    if (url.pathname === '/session/token-request') return TOKEN_EXPIRED
    const queryId = /^\/queries\/([^/]+)\/result$/.exec(url.pathname)?.[1]
    if (queryId !== undefined) {
      const lost = url.searchParams.get('lost')
      return lost === null ? createReply(results.get(queryId) ?? { status: 'gone' }, queryId) : endSession(lost)
    }
    return { body: { success: true, code: null, message: null, data: null } }
  })
  return { ...server, statements, logins, sql: () => statements.map(({ sql }) => sql) }
}

const TOKEN_EXPIRED: Reply = {
  body: { success: false, code: '390114', message: 'Authentication token has expired.', data: null },
}

const endSession = (code: string): Reply => ({
  body: { success: false, code, message: 'Session no longer exists.', data: null },
})

function createReply(answer: Answer, queryId: string): Reply {
  if (answer === 'cut' || answer === 'hang') return answer
  if ('lost' in answer) return endSession(answer.lost)
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
