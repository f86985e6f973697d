import { describe, expect, it } from '@jest/globals'
import { grantRows } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

/** A Snowflake in which a REVOKE removes the row that is given for it. */
const startWithGrants = (rows: Record<string, string>) => {
  const remaining = new Map(Object.entries(rows))
  return startSnowflake({
    answer: sql => {
      if (sql.startsWith('show grants to user')) return { rows: [...remaining.values()].map(role => ({ role })) }
      if (sql.startsWith('show grants')) return grantRows(...remaining.values())
      if (sql.startsWith('show future grants')) {
        const future = [...remaining.values()].map(line => line.split('|'))
        return { rows: future.map(([privilege = '', grant_on = '', name = '']) => ({ privilege, grant_on, name })) }
      }
      remaining.delete(sql)
      return { status: 'Statement executed successfully.' }
    },
  })
}

const LISTED_UNDER_OTHER_NAMES: Record<string, string> = {
  'revoke select on table d.s.iceberg from role r': 'SELECT|ICEBERG TABLE|D.S.ICEBERG',
  'revoke select on table d.s.dynamic from role r': 'SELECT|DYNAMIC_TABLE|D.S.DYNAMIC',
  'revoke select on table d.s.external from role r cascade': 'SELECT|EXTERNAL TABLE|D.S.EXTERNAL',
  'revoke select on table d.s.events from role r': 'SELECT|EVENT TABLE|D.S.EVENTS',
  'revoke select on table d.s.v from role r restrict': 'SELECT|VIEW|D.S.V',
  'revoke select on view d.s.m from role r': 'SELECT|MATERIALIZED VIEW|D.S.M',
  'revoke select on view d.s.x from role r': 'SELECT|SEMANTIC VIEW|D.S.X',
  'revoke imported privileges on database shared from role r': 'USAGE|DATABASE|SHARED',
  'revoke usage on storage integration i from role r': 'USAGE|INTEGRATION|I',
  'revoke usage on network rule d.s.n from role r': 'USAGE|RULE|D.S.N',
  'revoke role other from role r': 'USAGE|ROLE|OTHER',
  'revoke create table on schema d.s from role r': 'CREATE TABLE|SCHEMA|D.S',
}

const NOT_LISTED = [
  'revoke select on view db.s.v from user u',
  'revoke database role d.x from user u',
  'revoke all privileges on database d from role r',
  'revoke all on schema d.s from role r',
  'revoke grant option for select on table d.s.t from role r',
  'revoke usage on function d.s.f(int, varchar) from role r',
  'revoke usage on procedure d.s.p() from role r',
  'revoke application role a.r from role r',
  'revoke usage on database d from share s',
  'revoke caller usage on database d from role r',
  'revoke select on identifier($t) from role r',
  'revoke select on future tables in schema d.s from database role d.r',
]

describe('a REVOKE', () => {
  it('runs and counts as a change if its object is listed under another kind, also in a plan', async () => {
    const server = await startWithGrants(LISTED_UNDER_OTHER_NAMES)
    const files = { 'a.sql': Object.keys(LISTED_UNDER_OTHER_NAMES).join(';\n') }
    const plan = await runSetupSnowflake(server, files, { mode: 'plan' })
    expect(listActions(plan)).toEqual(Object.keys(LISTED_UNDER_OTHER_NAMES).map(() => 'revoke'))
    expect(server.sql().filter(sql => sql.startsWith('revoke'))).toEqual([])
    const apply = await runSetupSnowflake(server, files, { 'allow-destructive': 'true' })
    expect(apply.exitCode).toBe(0)
    expect(listActions(apply)).toEqual(listActions(plan))
    expect(server.sql().filter(sql => sql.startsWith('revoke'))).toEqual(Object.keys(LISTED_UNDER_OTHER_NAMES))
  })

  it('runs and counts as a change if no list can answer', async () => {
    const server = await startWithGrants({})
    const outcome = await runSetupSnowflake(
      server,
      { 'a.sql': NOT_LISTED.join(';\n') },
      { 'allow-destructive': 'true' },
    )
    expect(server.sql().filter(sql => sql.startsWith('revoke'))).toEqual(NOT_LISTED)
    expect(listActions(outcome)).toEqual(NOT_LISTED.map(() => 'revoke'))
  })

  it('of a missing grant runs, and the lists before and after it decide about the effect', async () => {
    const server = await startWithGrants({})
    const sql = 'revoke usage on database d from role r'
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(server.sql()).toEqual(expect.arrayContaining([sql]))
    expect(listActions(outcome)).toEqual(['same'])
    expect(outcome.outputs.changed).toBe('false')
    expect(listActions(await runSetupSnowflake(server, { 'a.sql': sql }, { mode: 'plan' }))).toEqual(['same'])
  })

  it('of an object with the same last name part is a change only if the list changes', async () => {
    const server = await startWithGrants({ other: 'SELECT|TABLE|D.OTHER.T' })
    const sql = 'revoke select on table d.s.t from role r'
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
    expect(listActions(outcome)).toEqual(['same'])
  })

  it('of an object that does not exist reports the error of Snowflake', async () => {
    const server = await startSnowflake({
      answer: sql => (sql.startsWith('show') ? grantRows() : rejectStatement('002003', "Table 'D.S.T' does not exist")),
    })
    const { exitCode, errors } = await runSetupSnowflake(server, {
      'a.sql': 'revoke select on table d.s.t from role r',
    })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('does not exist')
  })

  it('is rejected before anything runs if it might remove a grant of any kind', async () => {
    const server = await startWithGrants(LISTED_UNDER_OTHER_NAMES)
    const sql = [...Object.keys(LISTED_UNDER_OTHER_NAMES), ...NOT_LISTED]
    const { errors, exitCode } = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
    expect(exitCode).toBe(1)
    for (const line of sql.keys()) expect(errors.join()).toContain(`a.sql:${line + 1} (`)
    expect(server.sql().filter(one => !one.startsWith('show'))).toEqual([])
  })

  it('from an unqualified database role is rejected after USE DATABASE, and compared without it', async () => {
    let current = 'other'
    const server = await startSnowflake({
      answer: sql => {
        current = /^use database (\w+)/.exec(sql)?.[1] ?? current
        if (sql.startsWith('show grants')) return grantRows(...(current === 'd' ? ['SELECT|TABLE|D.S.T'] : []))
        return undefined
      },
    })
    const sql = 'revoke select on table d.s.t from database role r'
    const { errors } = await runSetupSnowflake(server, { 'a.sql': `use database d;\n${sql}` })
    expect(errors.join()).toContain('Destructive statements need allow-destructive: a.sql:2 (')
    expect(server.sql()).not.toContain('use database d')
    expect((await runSetupSnowflake(server, { 'a.sql': `select 1;\n${sql}` })).exitCode).toBe(0)
  })

  it('of a future grant is compared with the future grants', async () => {
    const sql = 'revoke select on future tables in schema d.s from role r'
    const server = await startWithGrants({ [sql]: 'SELECT|TABLE|D.S.<TABLE>' })
    const inputs = { 'allow-destructive': 'true' }
    expect(listActions(await runSetupSnowflake(server, { 'a.sql': sql }, inputs))).toEqual(['revoke'])
    expect(listActions(await runSetupSnowflake(server, { 'a.sql': sql }, inputs))).toEqual(['same'])
  })

  it('removes an earlier GRANT of the same plan, and a later GRANT is a change again', async () => {
    const server = await startSnowflake({
      answer: sql => (sql.startsWith('show') ? grantRows('USAGE|DATABASE|OLD') : undefined),
    })
    const sql = [
      'grant usage on database new to role r',
      'revoke usage on database new from role r',
      'revoke usage on database old from role r',
      'grant usage on database old to role r',
      'grant usage on database old to role r',
      'grant usage on database old to role other',
    ]
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan' })
    expect(listActions(outcome)).toEqual(['grant', 'revoke', 'revoke', 'grant', 'same', 'same'])
  })
})

describe('a GRANT', () => {
  it.each<[string, string]>([
    ['grant select on future dynamic tables in schema d.s to role r', 'SELECT|TABLE|D.S.<TABLE>'],
    ['grant select on table d.s.t to role r', 'SELECT|TABLE|D.S.t'],
    ['grant usage on database role d.x to role r', 'USAGE|ROLE|D.X'],
    ['grant select on view d.s.v to user u', 'X'],
  ])('is run: %s, if the list contains %s', async (sql, row) => {
    const server = await startWithGrants({ other: row })
    await runSetupSnowflake(server, { 'a.sql': sql })
    expect(server.sql()).toContain(sql)
  })

  it('to an unqualified database role is compared with a new list after USE DATABASE', async () => {
    const lists = { A: grantRows('USAGE|SCHEMA|A.S'), B: grantRows() }
    let current: 'A' | 'B' = 'A'
    const server = await startSnowflake({
      answer: sql => {
        if (sql === 'use database a') current = 'A'
        if (sql === 'use database b') current = 'B'
        return sql.startsWith('show') ? lists[current] : undefined
      },
    })
    const grant = 'grant usage on schema a.s to database role r'
    await runSetupSnowflake(server, { 'a.sql': `use database a;\n${grant};\nuse database b;\n${grant};` })
    expect(server.sql().filter(sql => sql === grant)).toHaveLength(1)
  })

  it('is compared with a new list after GRANT OWNERSHIP revoked the grants of others', async () => {
    let isOwnerChanged = false
    const server = await startSnowflake({
      answer: sql => {
        isOwnerChanged ||= sql.startsWith('grant ownership')
        return sql.startsWith('show') ? grantRows(...(isOwnerChanged ? [] : ['SELECT|TABLE|D.S.T'])) : undefined
      },
    })
    const grant = 'grant select on table d.s.t to role r'
    const owner = 'grant ownership on table d.s.t to role o revoke current grants'
    await runSetupSnowflake(server, { 'a.sql': `${grant};\n${owner};\n${grant};` })
    expect(server.sql().filter(sql => sql === grant)).toHaveLength(1)
  })
})
