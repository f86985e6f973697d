import { describe, expect, it } from '@jest/globals'
import { type Answer, grantRows } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const success = (status: string): Answer => ({ rows: [{ status }] })

const RUNS: [sql: string, answer: Answer, effect: string][] = [
  ['create database if not exists raw', success('Database RAW successfully created.'), 'create'],
  ['create database if not exists old', success('OLD already exists, statement succeeded.'), 'same'],
  ['insert into t values (1)', { rows: [{ 'number of rows inserted': 2 }] }, 'run: 2 rows'],
  ['delete from t where a = 1', { rows: [{ 'number of rows deleted': 0 }] }, 'same'],
  ['call p()', { rows: [{ P: 1 }] }, 'run'],
  ['select 1', { rows: [{ A: 1 }] }, 'none'],
]

it("reports the effect of a statement from the plan and Snowflake's reply", async () => {
  const answers = new Map(RUNS.map(([sql, answer]) => [sql, answer]))
  const server = await startSnowflake({
    answer: sql => (sql.startsWith('show') ? { rows: [] } : answers.get(sql)),
  })
  const { outputs, log } = await runSetupSnowflake(server, { 'a.sql': RUNS.map(([sql]) => sql).join(';\n') })
  const plan: { statement: string; sql: string; action: string; detail?: string }[] = JSON.parse(outputs.plan ?? '[]')
  expect(plan.map(({ sql, action, detail }) => [sql, detail === undefined ? action : `${action}: ${detail}`])).toEqual(
    RUNS.map(([sql, , effect]) => [sql, effect]),
  )
  expect(outputs.changed).toBe('true')
  expect(log).toMatch(/a\.sql:1 .* ms\) {2}created\n/)
  expect(log).toMatch(/a\.sql:2 .* ms\) {2}unchanged\n/)
  expect(log).toMatch(/a\.sql:3 .* ms\) {2}ran \(2 rows\)\n/)
})

describe('a GRANT', () => {
  const usage = 'grant usage on database raw to role etl'

  async function runGrants(list: Answer, ...statements: string[]) {
    const server = await startSnowflake({ answer: sql => (sql.startsWith('show grants') ? list : undefined) })
    const outcome = await runSetupSnowflake(server, { 'a.sql': statements.join(';\n') })
    return { actions: listActions(outcome), sent: server.sql() }
  }

  it('is not run if the list of the grantee, queried once, contains it', async () => {
    const server = await startSnowflake({
      answer: sql => {
        if (sql === 'show grants to role ETL') return grantRows('USAGE|DATABASE|RAW', 'OWNERSHIP|SCHEMA|RAW.PUBLIC')
        return sql === 'show future grants to role ETL' ? { rows: [] } : undefined
      },
    })
    const statements = [
      usage,
      'grant usage on database raw to etl',
      'grant ownership on schema raw.public to role etl copy current grants',
      'grant usage on warehouse w to role etl',
      'grant usage on warehouse w to role etl',
      'grant select on future tables in schema raw.public to role etl',
    ]
    const outcome = await runSetupSnowflake(server, { 'a.sql': statements.join(';\n') })
    expect(listActions(outcome)).toEqual(['same', 'same', 'same', 'grant', 'same', 'grant'])
    expect(server.sql()).toEqual([
      'use secondary roles all',
      ...['show grants to role ETL', 'show future grants to role ETL', statements[3], statements[5]],
    ])
  })

  it('is run if one of several privileges is missing', async () => {
    const { actions } = await runGrants(
      grantRows('SELECT|TABLE|A.B.T'),
      'grant select, insert on table a.b.t to role etl',
    )
    expect(actions).toEqual(['grant'])
  })

  it('is compared in the current schema if its object has no schema', async () => {
    const server = await startSnowflake({
      answer: sql => {
        if (sql.startsWith('show grants')) return grantRows('SELECT|TABLE|RAW.PUBLIC.T')
        return sql.startsWith('select current_role()')
          ? { rows: [{ R: 'ETL', W: null, D: 'RAW', S: 'PUBLIC' }] }
          : undefined
      },
    })
    const outcome = await runSetupSnowflake(server, { 'a.sql': 'grant select on table t to role etl' })
    expect(listActions(outcome)).toEqual(['same'])
  })

  it('is compared with a new list after a statement that might change grants', async () => {
    const { sent } = await runGrants(grantRows('USAGE|DATABASE|RAW'), usage, 'call p()', usage)
    expect(sent.filter(sql => sql.startsWith('show'))).toHaveLength(2)
  })

  it('is run if the role is not authorized to list the grants', async () => {
    const { actions } = await runGrants(rejectStatement('002003', 'Not authorized'), usage)
    expect(actions).toEqual(['grant'])
  })
})

describe('an ALTER USER', () => {
  it('is compared with DESC USER, and run only if a property differs', async () => {
    const rows = [
      { property: 'DEFAULT_ROLE', value: 'ETL', default: 'null', description: '' },
      { property: 'COMMENT', value: 'old', default: 'null', description: '' },
    ]
    const server = await startSnowflake({
      answer: sql => (sql === 'desc user U' ? { rows } : sql.startsWith('show') ? { rows: [] } : undefined),
    })
    const files = { 'a.sql': "alter user u set default_role = etl;\nalter user u set comment = 'new';" }
    const outcome = await runSetupSnowflake(server, files)
    expect(server.sql().filter(sql => sql.startsWith('alter'))).toEqual(["alter user u set comment = 'new'"])
    expect(listActions(outcome)).toEqual(['same', 'change'])
    expect(outcome.log).toContain('changed (COMMENT old → new)')
  })

  it('is run and counts as a change if the role is not authorized to describe the user', async () => {
    const server = await startSnowflake({
      answer: sql => (sql.startsWith('desc') ? rejectStatement('002003', 'Not authorized') : undefined),
    })
    const outcome = await runSetupSnowflake(server, { 'a.sql': 'alter user u set default_role = etl' })
    expect(listActions(outcome)).toEqual(['change'])
  })
})
