import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, type Outcome, runBlackBox } from '../../shared/testing/black-box.ts'
import { type Loopback, loopback, type Reply, type Request } from '../../shared/testing/loopback.ts'

// Snowflake as far as a run needs it, with a say in every single request.
let server: Loopback | undefined
const folder = mkdtempSync(join(tmpdir(), 'interruption-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(async () => {
  await server?.close()
})

const success = (data: object | null) => ({ body: { success: true, code: null, message: null, data } })
const LOGIN = success({ token: 't', masterToken: 'm', sessionId: 1, parameters: [], validityInSeconds: 3600 })
const DONE = success({
  queryId: '01b00000-0000-0000-0000-000000000001',
  rowtype: [{ name: 'status', type: 'text', nullable: true }],
  rowset: [['Statement executed successfully.']],
  total: 1,
  returned: 1,
  queryResultFormat: 'json',
  parameters: [],
})

type Answer = (request: Request, count: number) => Reply | undefined

async function serve(answer: Answer): Promise<Loopback> {
  const counts = new Map<string, number>()
  server = await loopback(request => {
    const path = request.path.replace(/\?.*/, '')
    const count = (counts.get(path) ?? 0) + 1
    counts.set(path, count)
    const usual = path.endsWith('login-request') ? LOGIN : path.endsWith('query-request') ? DONE : success(null)
    return answer({ ...request, path }, count) ?? usual
  })
  return server
}

async function setUp(
  sql: string,
  { url, requests }: Loopback,
  stopAt?: RegExp,
): Promise<Outcome & { sinceStop: number }> {
  writeFileSync(join(folder, 'a.sql'), sql)
  let stopped = 0
  const outcome = await runBlackBox('setup-snowflake', {
    cwd: folder,
    inputs: {
      account: 'local',
      user: 'deployer',
      authenticator: 'password',
      password: 'correct horse',
      host: url,
      scripts: 'a.sql',
    },
    started(child) {
      const timer = setInterval(() => {
        if (stopAt === undefined || !requests.some(({ path }) => stopAt.test(path))) return
        clearInterval(timer)
        stopped = performance.now()
        child.kill('SIGINT')
      }, 50)
      child.on('close', () => clearInterval(timer))
    },
  })
  return { ...outcome, sinceStop: performance.now() - stopped }
}

const paths = ({ requests }: Loopback) => requests.map(({ path }) => path.replace(/\?.*/, ''))

describe('a cancelled job', () => {
  it('has its running statement cancelled in Snowflake, and ends in time', async () => {
    let cancelled = false
    const snowflake = await serve(({ path }) => {
      cancelled ||= path.endsWith('abort-request')
      return path.endsWith('query-request') ? 'hang' : undefined
    })
    const outcome = await setUp('select 1;\nselect 2', snowflake, /query-request/)
    expect(cancelled).toBe(true)
    expect(outcome).toMatchObject({ exitCode: 1, outputs: { 'failed-statement': 'a.sql:1', statements: '0' } })
    expect(outcome.sinceStop).toBeLessThan(CANCEL_LIMIT_MS)
    expect(paths(snowflake).filter(path => path.endsWith('query-request'))).toHaveLength(1)
  })

  it('ends in time although Snowflake no longer answers anything', async () => {
    const snowflake = await serve(({ path }) => (path.endsWith('login-request') ? undefined : 'hang'))
    const outcome = await setUp('select 1', snowflake, /query-request/)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain('continue-from: a.sql:1')
    expect(outcome.sinceStop).toBeLessThan(CANCEL_LIMIT_MS)
  })

  it('ends in time while it still logs in', async () => {
    const snowflake = await serve(() => 'hang')
    const outcome = await setUp('select 1', snowflake, /login-request/)
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain('Cancelled')
    expect(outcome.sinceStop).toBeLessThan(CANCEL_LIMIT_MS)
  })
})

describe('a cut connection', () => {
  it('repeats a request under its old id, by which Snowflake knows that it has it', async () => {
    const snowflake = await serve(({ path }, count) =>
      path.endsWith('query-request') && count === 1 ? 'cut' : undefined,
    )
    const { exitCode } = await setUp('insert into t values (1)', snowflake)
    expect(exitCode).toBe(0)
    const ids = snowflake.requests
      .filter(({ path }) => path.startsWith('/queries/v1/query-request'))
      .map(({ path }) => new URL(path, 'http://x').searchParams.get('requestId'))
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('at the login is tried again', async () => {
    const snowflake = await serve(({ path }, count) =>
      path.endsWith('login-request') && count === 1 ? 'cut' : undefined,
    )
    const { exitCode, errors } = await setUp('select 1', snowflake)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
  })

  it('and an answer of 503 are the same', async () => {
    const snowflake = await serve(({ path }, count) =>
      !path.endsWith('/session') && count === 1 ? { status: 503 } : undefined,
    )
    const { exitCode, errors } = await setUp('select 1', snowflake)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
  })

  it('and a session that is gone by then: the statement may have run, so it is not sent as a new one', async () => {
    const gone = { body: { success: false, code: '390111', message: 'Session no longer exists.', data: null } }
    const snowflake = await serve(({ path }, count) => {
      if (!path.endsWith('query-request')) return undefined
      return count === 1 ? 'cut' : count === 2 ? gone : undefined
    })
    const { exitCode, errors } = await setUp('insert into t values (1)', snowflake)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('a.sql:1')
    expect(errors.join()).toMatch(/may have run/)
    const ids = snowflake.requests
      .filter(({ path }) => path.startsWith('/queries/v1/query-request'))
      .map(({ path }) => new URL(path, 'http://x').searchParams.get('requestId'))
    expect(new Set(ids).size).toBe(1)
  })
})
