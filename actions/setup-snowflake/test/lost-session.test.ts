import { describe, expect, it } from '@jest/globals'
import { applySql } from './support/apply-sql.ts'
import type { Answer, FakeSnowflake } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const listRequestIds = ({ statements }: FakeSnowflake) => new Set(statements.map(({ requestId }) => requestId))

describe('a session that ended', () => {
  it('is opened again with its settings between statements', async () => {
    const server = await startSnowflake({
      answer: (text, times) => (text.startsWith('create') && times === 0 ? { lost: '390112' } : undefined),
    })
    const sql = 'use role x;\nset v = 1;\nselect $v;\ncreate role r;\nselect $v;'
    const { exitCode, log } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(exitCode).toBe(0)
    expect(log).toContain('Snowflake ended the session: logging in again')
    const lastSession = server.statements.filter(({ session }) => session === 'session-3')
    expect(lastSession.map(statement => statement.sql)).toEqual([
      'use role x',
      'set v = 1',
      'create role r',
      'select $v',
    ])
  })

  it.each([
    ['an open transaction', 'begin;\nselect 1;'],
    ['a variable whose value cannot be computed again', 'set x = seq.nextval;\nselect 1;'],
    ['the temporary table', 'create temporary table t (a int);\nbegin;\ncommit;\nselect 1;'],
    ['the temporary table', 'create temporary table t (a int) ->> select * from t;\nselect 1;'],
  ])('ends the run if it had %s', async (state, sql) => {
    const server = await startSnowflake({ answer: text => (text === 'select 1' ? { lost: '390112' } : undefined) })
    const { failure } = await applySql(server, sql)
    expect(String(failure?.error)).toContain(`Snowflake ended the session, and with it ${state}`)
    expect(server.logins).toHaveLength(1)
  })

  it('repeats the settings of a chain without the chain', async () => {
    const server = await startSnowflake({
      answer: (text, times) => (text === 'select 1' && times === 0 ? { lost: '390112' } : undefined),
    })
    const chain = 'use role r ->> insert into t select 1'
    const { failure } = await applySql(server, `${chain};\nselect 1;`)
    expect(failure).toBeUndefined()
    expect(server.sql()).toEqual([chain, 'select 1', 'use role r', 'select 1'])
  })

  it('that cannot be opened again ends the run with the error of the login', async () => {
    const server = await startSnowflake({
      answer: text => (text === 'select 1' ? { lost: '390112' } : undefined),
      login: count => (count === 1 ? undefined : { code: '390101', message: 'User is disabled.' }),
    })
    const { failure } = await applySql(server, 'select 1;\nselect 2')
    expect(String(failure?.error)).toMatch(/a\.sql:1: .*User is disabled/)
    expect(server.sql()).toEqual(['select 1'])
  })
})

it.each<[string, 'cut' | { status: number }, RegExp]>([
  ['a login', 'cut', /login-request$/],
  ['requests that are answered with 503', { status: 503 }, /(?<!\/session)$/],
])('a broken connection repeats %s', async (_, reply, pattern) => {
  const server = await startSnowflake({
    reply: (path, count) => (pattern.test(path) && count === 1 ? reply : undefined),
  })
  const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': 'select 1' })
  expect(errors).toEqual([])
  expect(exitCode).toBe(0)
})

describe('a broken connection and a session that ended', () => {
  /** Breaks the connection during the statement; the session has ended when the driver repeats the request. */
  async function runBroken(sql: string) {
    const answer = (text: string, times: number): Answer | undefined => {
      if (text !== sql) return undefined
      return times === 0 ? 'cut' : times === 1 ? { lost: '390111' } : undefined
    }
    const server = await startSnowflake({ answer })
    // The second statement needs what the first one sets.
    const { failure, uncertain } = await applySql(server, `${sql};\nselect $x`)
    const times = server.sql().filter(sent => sent === sql).length
    return { isFailed: failure !== undefined, times, error: String(failure?.error), uncertain, server }
  }

  // The driver sends its request twice under one id; a third request would be another statement.
  it('does not send a statement again that might have changed something', async () => {
    const statements = [
      'with p as procedure () returns int language sql as $$ begin insert into t select 1; end $$ call p()',
      'show tables ->> insert into t select "name" from $1',
      "select system$cancel_query('id')",
      'select my_function(1)',
      'select seq.nextval',
      'set x = my_function(1)',
      'insert into t select 1',
      'create table t (a int)',
      'drop table t',
    ]
    for (const { server, ...outcome } of await Promise.all(statements.map(runBroken))) {
      expect(outcome).toMatchObject({ isFailed: true, times: 2, uncertain: [{ statement: { line: 1 } }] })
      expect(outcome.error).toMatch(/a\.sql:1: .*the statement might have run/)
      expect(listRequestIds(server).size).toBe(1)
      expect(server.ran).toEqual([])
    }
  })

  it('sends a statement again that certainly changes nothing, or that can run twice', async () => {
    const statements = [
      'select count(*) from t',
      'show tables ->> select "name" from $1',
      'use role r',
      'set x = 1',
      'create role if not exists r',
      "comment on table d.s.t is 'x'",
    ]
    for (const outcome of await Promise.all(statements.map(runBroken))) {
      expect(outcome).toMatchObject({ isFailed: false, times: 3, uncertain: [] })
    }
  })
})
