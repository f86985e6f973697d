import { describe, expect, it } from '@jest/globals'
import type { FakeSnowflake } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const listRequestIds = ({ requests }: FakeSnowflake) =>
  requests
    .filter(({ path }) => path.startsWith('/queries/v1/query-request'))
    .map(({ path }) => new URL(path, 'http://x').searchParams.get('requestId'))

describe('a session that ended', () => {
  const sql = 'use role x;\nset v = 1;\ncreate role if not exists r;\nselect 1;'

  it.each(['390112', '390104', '390111'] as const)(
    'is opened again with its settings between statements (%s)',
    async code => {
      const server = await startSnowflake({
        answer: (text, times) => (text.startsWith('create') && times === 0 ? { lost: code } : undefined),
      })
      const { exitCode, log } = await runSetupSnowflake(server, { 'a.sql': sql })
      expect(exitCode).toBe(0)
      expect(log).toContain('Snowflake ended the session: logging in again')
      const secondSession = server.statements.filter(({ session }) => session === 'session-2')
      expect(secondSession.map(statement => statement.sql)).toEqual([
        'use role x',
        'set v = 1',
        'create role if not exists r',
        'select 1',
      ])
    },
  )

  it('does not send a started statement again but fetches its result', async () => {
    const server = await startSnowflake({
      answer: text => (text.startsWith('create') ? { lost: '390104', when: 'after' } : undefined),
    })
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(exitCode).toBe(0)
    expect(server.sql().filter(text => text.startsWith('create'))).toHaveLength(1)
    expect(server.logins).toHaveLength(2)
  })

  it.each([
    ['an open transaction', 'begin;\nselect 1;'],
    ['a variable whose value cannot be computed again', 'set x = seq.nextval;\nselect 1;'],
    ['the temporary table', 'create temporary table t (a int);\nbegin;\ncommit;\nselect 1;'],
    ['the temporary table', 'create temporary table t (a int) ->> select * from t;\nselect 1;'],
  ])('ends the run if it had %s', async (state, text) => {
    const server = await startSnowflake({ answer: text => (text === 'select 1' ? { lost: '390112' } : undefined) })
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': text })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(`Snowflake ended the session, and with it ${state}`)
    expect(server.logins).toHaveLength(1)
  })

  it('repeats the settings of a chain without the chain', async () => {
    const server = await startSnowflake({
      answer: (text, times) => (text === 'select 1' && times === 0 ? { lost: '390112' } : undefined),
    })
    const chain = 'use role r ->> insert into t select 1'
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': `${chain};\nselect 1;` })
    expect(exitCode).toBe(0)
    expect(server.sql()).toEqual([chain, 'select 1', 'use role r', 'select 1'])
  })
})

describe('a broken connection', () => {
  it('repeats a statement with the same request id', async () => {
    const server = await startSnowflake({ answer: (_, times) => (times === 0 ? 'cut' : undefined) })
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': 'insert into t values (1)' })
    expect(exitCode).toBe(0)
    expect(listRequestIds(server)).toHaveLength(2)
    expect(new Set(listRequestIds(server)).size).toBe(1)
  })

  it.each<[string, 'cut' | { status: number }, RegExp]>([
    ['a login', 'cut', /login-request$/],
    ['requests that are answered with 503', { status: 503 }, /(?<!\/session)$/],
  ])('repeats %s', async (_, reply, pattern) => {
    const server = await startSnowflake({
      reply: (path, count) => (pattern.test(path) && count === 1 ? reply : undefined),
    })
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': 'select 1' })
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
  })
})

describe('a broken connection and a session that ended', () => {
  /** Breaks the connection during the statement; the session has ended when the driver repeats the request. */
  const startBreakingAt = (statement: string) =>
    startSnowflake({
      answer: (sql, times) => {
        if (sql !== statement) return undefined
        return times === 0 ? 'cut' : times === 1 ? { lost: '390111' } : undefined
      },
    })

  async function runBroken(sql: string) {
    const server = await startBreakingAt(sql)
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
    const times = server.sql().filter(sent => sent === sql).length
    return { exitCode, times, error: errors.join(), requestIds: new Set(listRequestIds(server)).size }
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
    ]
    for (const outcome of await Promise.all(statements.map(runBroken))) {
      expect(outcome).toMatchObject({ exitCode: 1, times: 2, requestIds: 1 })
      expect(outcome.error).toMatch(/a\.sql:1: .*the statement might have run/)
    }
  })

  it('sends a statement again that certainly changes nothing', async () => {
    const statements = ['select count(*) from t', 'show tables ->> select "name" from $1', 'use role r', 'set x = 1']
    for (const outcome of await Promise.all(statements.map(runBroken))) {
      expect(outcome).toMatchObject({ exitCode: 0, times: 3 })
    }
  })
})
