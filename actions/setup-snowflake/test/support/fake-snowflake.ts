import { randomUUID } from 'node:crypto'
import { type Loopback, loopback, type Reply, type Request } from '../../../shared/testing/loopback.ts'

/** What the fake answers to a statement. */
export type Answer =
  | { rows: Record<string, string | number | null>[] }
  | { status: string }
  | { error: { code: string; message: string; sqlState?: string } }
  /** The session is gone: `before` the statement ran, or while its result was awaited. */
  | { lost: '390112' | '390104' | '390111'; when?: 'before' | 'after' }
  | 'cut'
  | 'hang'

/** A Snowflake that speaks the drivers' protocol on loopback. */
export interface FakeSnowflake extends Omit<Loopback, 'requests'> {
  /** Every statement that reached it, in order, with the session it came in. */
  statements: { sql: string; session: string }[]
  logins: { query: URLSearchParams; data: Record<string, unknown> }[]
  requests: Request[]
  sql(): string[]
}

/** How to answer; `login` gives a refusal's code and message. */
export interface Script {
  answer?: (sql: string, times: number) => Answer | undefined
  login?: (count: number) => { code: string; message: string } | Reply | undefined
  /** Whether a session's token may be renewed. */
  renew?: boolean
}

/** Starts a fake that answers statements by `script.answer`, and otherwise that all went well. */
export async function startFakeSnowflake(script: Script = {}): Promise<FakeSnowflake> {
  const statements: FakeSnowflake['statements'] = []
  const logins: FakeSnowflake['logins'] = []
  const results = new Map<string, Answer>()

  const login = (request: Request): Reply => {
    logins.push({ query: new URL(request.path, 'http://x').searchParams, data: JSON.parse(request.body).data })
    const refused = script.login?.(logins.length)
    if (refused !== undefined) {
      if (typeof refused === 'string' || !('code' in refused)) return refused
      return { body: { success: false, code: refused.code, message: refused.message, data: {} } }
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
    const times = statements.filter(one => one.sql === sql).length
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

  const server = await loopback(request => {
    const url = new URL(request.path, 'http://x')
    if (url.pathname === '/session/v1/login-request') return login(request)
    if (url.pathname === '/queries/v1/query-request') return query(request)
    if (url.pathname === '/session/token-request') {
      const data = {
        sessionToken: 'renewed',
        masterToken: 'renewed',
        validityInSecondsST: 3600,
        validityInSecondsMT: 14400,
      }
      if (script.renew === true) return { body: { success: true, code: null, message: null, data } }
      return { body: { success: false, code: '390114', message: 'Authentication token has expired.', data: null } }
    }
    const result = /^\/queries\/([^/]+)\/result$/.exec(url.pathname)?.[1]
    if (result !== undefined) {
      const lost = url.searchParams.get('lost')
      if (lost !== null) return sessionGone(lost)
      return createReply(results.get(result) ?? { status: 'gone' }, result)
    }
    return { body: { success: true, code: null, message: null, data: null } }
  })
  return { ...server, statements, logins, sql: () => statements.map(({ sql }) => sql) }
}

const sessionGone = (code: string): Reply => ({
  body: { success: false, code, message: 'Session is gone.', data: null },
})

function createReply(answer: Answer, queryId: string): Reply {
  if (answer === 'cut' || answer === 'hang') return answer
  if ('lost' in answer) return sessionGone(answer.lost)
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

/** Rows as SHOW GRANTS TO ROLE prints them, from `PRIVILEGE TYPE NAME` lines. */
export const grantRows = (...lines: string[]): Answer => ({
  rows: lines.map(line => {
    const [privilege = '', granted_on = '', name = ''] = line.split('|')
    return { created_on: '', privilege, granted_on, name, granted_to: 'ROLE', grantee_name: '', grant_option: 'false' }
  }),
})
