import { describe, expect, it } from '@jest/globals'
import { grantRows } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

describe('changes', () => {
  it('are told from what Snowflake answers', async () => {
    const server = await startSnowflake({
      answer: sql => {
        if (sql.includes('old')) return { status: 'OLD already exists, statement succeeded.' }
        if (sql.includes('new')) return { status: 'Database NEW successfully created.' }
        if (sql.startsWith('insert')) return { rows: [{ 'number of rows inserted': 2 }] }
        if (sql.startsWith('delete')) return { rows: [{ 'number of rows deleted': 0 }] }
        return undefined
      },
    })
    const sql = [
      'create database if not exists old',
      'create database if not exists new',
      'insert into t select 1',
      'delete from t where false',
    ].join(';\n')
    const { log, outputs } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(log).toMatch(/a\.sql:1 .* ms\) same\n/)
    expect(log).toMatch(/a\.sql:2 .* ms\) created\n/)
    expect(log).toMatch(/a\.sql:3 .* ms\) ran \(2 rows\)\n/)
    expect(log).toMatch(/a\.sql:4 .* ms\) same\n/)
    expect(outputs.changed).toBe('true')
    expect(JSON.parse(outputs.plan ?? '')[1]).toEqual({
      statement: 'a.sql:2',
      sql: 'create database if not exists new',
      action: 'create',
    })
  })

  it('leave out what is granted already, asking once for each role', async () => {
    const server = await startSnowflake({
      answer: sql => {
        if (sql === 'show grants to role ETL') return grantRows('USAGE|DATABASE|RAW', 'OWNERSHIP|SCHEMA|RAW.PUBLIC')
        if (sql === 'show future grants to role ETL') return { rows: [] }
        return undefined
      },
    })
    const sql = [
      'grant usage on database raw to role etl',
      'grant ownership on schema raw.public to role etl copy current grants',
      'grant usage on warehouse w to role etl',
      'grant usage on warehouse w to role etl',
      'grant select on future tables in schema raw.public to role etl',
    ]
    const { outputs } = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
    expect(server.sql()).toEqual(['show grants to role ETL', sql[2], 'show future grants to role ETL', sql[4]])
    const actions = JSON.parse(outputs.plan ?? '').map(({ action }: { action: string }) => action)
    expect(actions).toEqual(['same', 'same', 'grant', 'same', 'grant'])
  })

  it('of a user are compared with what he has', async () => {
    const desc = {
      rows: [
        { property: 'DEFAULT_ROLE', value: 'ETL' },
        { property: 'COMMENT', value: 'old' },
      ],
    }
    const server = await startSnowflake({ answer: sql => (sql === 'desc user U' ? desc : undefined) })
    const files = { 'a.sql': "alter user u set default_role = etl;\nalter user u set comment = 'new';" }
    const { log } = await runSetupSnowflake(server, files)
    expect(server.sql()).toEqual(['desc user U', 'desc user U', "alter user u set comment = 'new'"])
    expect(log).toContain('changed (COMMENT old → new)')
  })
})

describe('destruction', () => {
  const sql =
    'use role x;\ncreate or replace table t (a int);\ndrop view v;\ntruncate table t;\nrevoke usage on database d from role r;'

  it('is refused before anything runs, every statement named', async () => {
    const server = await startSnowflake()
    const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(exitCode).toBe(1)
    expect(server.requests).toEqual([])
    for (const line of [2, 3, 4]) expect(errors.join()).toContain(`a.sql:${line} (`)
    expect(errors.join()).toContain('allow-destructive: true')
  })

  it('by REVOKE is refused only where something is granted', async () => {
    const server = await startSnowflake({
      answer: text => (text.startsWith('show') ? grantRows('USAGE|DATABASE|D') : undefined),
    })
    const files = { 'a.sql': 'use role x;\nrevoke usage on database d from role r;' }
    expect((await runSetupSnowflake(server, files)).errors.join()).toContain('a.sql:2')
    expect(server.sql()).toEqual(['show grants to role R'])
    const none = { 'a.sql': 'revoke usage on database other from role r;' }
    expect((await runSetupSnowflake(server, none)).outputs.changed).toBe('false')
  })

  it('is done with allow-destructive', async () => {
    const server = await startSnowflake()
    const { exitCode } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
    expect(exitCode).toBe(0)
    expect(server.sql()).toContain('drop view v')
  })
})
