import { describe, expect, it } from '@jest/globals'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

/** A Snowflake that cuts the connection under a statement, and whose session is gone when the driver asks again. */
const breakingAt = (statement: string) =>
  startSnowflake({
    answer: (sql, times) => {
      if (sql !== statement) return undefined
      return times === 0 ? 'cut' : times === 1 ? { lost: '390112' } : undefined
    },
  })

async function runs(sql: string) {
  const server = await breakingAt(sql)
  const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
  return { exitCode, times: server.sql().filter(one => one === sql).length, said: errors.join() }
}

describe('after a cut connection and a lost session', () => {
  // The driver sends its request twice under one id; a third time would be another statement.
  it('a statement that might have changed something is not sent again', async () => {
    const sql = [
      'with p as procedure () returns int language sql as $$ begin insert into t select 1; end $$ call p()',
      'show tables ->> insert into t select "name" from $1',
      "select system$cancel_query('id')",
      'select my_function(1)',
      'select seq.nextval',
      'set x = my_function(1)',
      'insert into t select 1',
    ]
    for (const outcome of await Promise.all(sql.map(runs))) {
      expect(outcome).toMatchObject({ exitCode: 1, times: 2 })
      expect(outcome.said).toMatch(/a\.sql:1: .*the statement may have run/)
    }
  })

  it('a statement that certainly changes nothing is sent again', async () => {
    const sql = ['select count(*) from t', 'show tables ->> select "name" from $1', 'use role r', 'set x = 1']
    for (const outcome of await Promise.all(sql.map(runs))) expect(outcome).toMatchObject({ exitCode: 0, times: 3 })
  })
})

describe('a new session', () => {
  it('is not opened if a variable cannot be computed again', async () => {
    const server = await startSnowflake({ answer: sql => (sql === 'select 1' ? { lost: '390112' } : undefined) })
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': 'set x = seq.nextval;\nselect 1;' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('The session was lost, and with it a variable whose value cannot be computed again')
    expect(server.logins).toHaveLength(1)
  })

  it('is not opened if a temporary table is lost, also after a transaction and in a chain', async () => {
    for (const sql of [
      'create temporary table t (a int);\nbegin;\ncommit;\nselect 1;',
      'create temporary table t (a int) ->> select * from t;\nselect 1;',
    ]) {
      const server = await startSnowflake({ answer: text => (text === 'select 1' ? { lost: '390112' } : undefined) })
      const { errors } = await runSetupSnowflake(server, { 'a.sql': sql })
      expect(errors.join()).toContain('The session was lost, and with it the temporary table')
    }
  })

  it('repeats the settings of a chain, but never the chain', async () => {
    const server = await startSnowflake({
      answer: (sql, times) => (sql === 'select 1' && times === 0 ? { lost: '390112' } : undefined),
    })
    const chain = 'use role r ->> insert into t select 1'
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': `${chain};\nselect 1;` })
    expect(exitCode).toBe(0)
    expect(server.sql()).toEqual([chain, 'select 1', 'use role r', 'select 1'])
  })
})
