import { expect, it } from '@jest/globals'
import { listActions, rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

it('plans the effects of apply, and sends nothing that changes anything', async () => {
  const server = await startSnowflake({
    answer: sql => {
      if (sql === 'use role etl')
        return rejectStatement('002043', 'Object does not exist, or operation cannot be performed.')
      if (sql === "show databases like 'OLD'") return { rows: [{ name: 'OLD' }] }
      if (sql.startsWith('show grants')) return rejectStatement('002003', "Role 'ETL' does not exist")
      return { rows: [] }
    },
  })
  const sql = [
    'use role sysadmin',
    'create database if not exists old',
    'create database if not exists new',
    'create schema if not exists new.s',
    'create or replace database old',
    'create role if not exists etl',
    'grant usage on database old to role etl',
    'use role etl',
    'create table if not exists new.s.t (a int)',
    'insert into new.s.t select 1',
    'drop database gone',
  ]
  const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan' })
  expect(outcome.exitCode).toBe(0)
  expect(listActions(outcome)).toEqual([
    'none',
    'same',
    'create',
    'create',
    'replace',
    'create',
    'grant',
    'none',
    'create',
    'run',
    'same',
  ])
  expect(server.sql().filter(text => !/^(show|use)/.test(text))).toEqual([])
  expect(outcome.outputs.changed).toBe('true')
  expect(outcome.summary).toContain('would make changes')
})

it('names at the top of the summary the statements that apply would refuse', async () => {
  const grant = { privilege: 'SELECT', granted_on: 'TABLE', name: 'D.S.T', granted_to: 'ROLE', grantee_name: 'R' }
  const server = await startSnowflake({
    answer: sql => ({ rows: sql.startsWith('show grants') ? [{ ...grant, grant_option: 'false' }] : [] }),
  })
  const files = { 'a.sql': 'drop table d.s.old;\ncreate role r;\nrevoke select on table d.s.t from role r' }
  const { exitCode, summary, log } = await runSetupSnowflake(server, files, { mode: 'plan' })
  expect(exitCode).toBe(0)
  expect(summary.split('\n')[2]).toBe(
    [
      '> <b>Apply would refuse this plan</b>',
      'Destructive statements need allow-destructive:',
      'a.sql:1 \\(drop table d.s.old\\): TABLE D.S.OLD loses its rows, its history and its grants',
      'a.sql:3 \\(revoke select on table d.s.t from role r\\): TABLE D.S.T loses the revoked privileges',
    ].join('<br>'),
  )
  expect(log).toContain('Apply would refuse this plan')
  const allowed = await runSetupSnowflake(server, files, { mode: 'plan', 'allow-destructive': 'true' })
  expect(allowed.summary).not.toContain('refuse')
})

it.each(['', 'continue-from'])(
  'sends no chain and no setting that might change more than the session %s',
  async from => {
    const server = await startSnowflake({ answer: sql => (sql.startsWith('show') ? { rows: [] } : undefined) })
    const neverSent = [
      'set x = 1 ->> delete from t',
      'use schema d.s ->> drop table t',
      'show tables ->> drop table t',
      'set y = (select my_function())',
      'set y = my_function()',
      'set y = seq.nextval',
      'set (y, z) = (1, my_function())',
      'use database identifier($y)',
      'alter session policy p set session_idle_timeout_mins = 5',
      'with p as procedure () returns int language sql as $$ begin drop table t; end $$ call p()',
      'call p()',
      "execute immediate 'delete from t'",
      "select system$cancel_query('x')",
    ]
    const sent = [
      'use secondary roles all',
      'use role r',
      "set w = concat('a', current_role())",
      "alter session set query_tag = 'x'",
      'use database identifier($w)',
    ]
    const sql = [...neverSent, ...sent, 'create role if not exists r']
    const inputs = from === '' ? {} : { [from]: `a.sql:${sql.length}` }
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan', ...inputs })
    expect(outcome.exitCode).toBe(0)
    expect(server.sql()).toEqual([...sent, "show roles like 'R'"])
    if (from !== '') return
    expect(outcome.log).toContain('not run in a plan: it might change more than the session')
    expect(listActions(outcome).slice(0, 3)).toEqual(['run', 'run', 'run'])
  },
)

it('sends statements with a variable again once the variable can be set', async () => {
  const server = await startSnowflake()
  const sql = ['set y = my_function()', 'use role identifier($y)', "set y = 'r'", 'use role identifier($y)']
  await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan' })
  expect(server.sql()).toEqual(sql.slice(2))
})
