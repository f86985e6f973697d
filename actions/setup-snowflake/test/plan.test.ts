import { expect, it } from '@jest/globals'
import { answerFrom, namedRows, tableRow } from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const READ = /^(show|desc|select current_role\(\)|use secondary roles all$)/

it('plans the effects of apply, and sends nothing that changes anything', async () => {
  const server = await startSnowflake({
    answer: answerFrom({
      'show roles': namedRows('SYSADMIN'),
      'show databases': namedRows('OLD'),
      'show grants to role ETL': rejectStatement('002003', "Role 'ETL' does not exist"),
    }),
  })
  const sql = [
    'use role sysadmin',
    'create database if not exists old',
    'create database if not exists new',
    'create schema if not exists new.s',
    'create role if not exists etl',
    'grant usage on database old to role etl',
    'use role etl',
    'create table if not exists new.s.t (a int)',
    'insert into new.s.t select 1',
    'drop database if exists gone',
    'set x = 1 ->> delete from new.s.t where a = 1',
    'call p()',
  ]
  const inputs = { mode: 'plan', 'allow-opaque': '*.sql' }
  const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, inputs)
  expect(outcome.errors).toEqual([])
  expect(listActions(outcome)).toEqual([
    ...['none', 'same', 'create', 'create', 'create', 'grant', 'none', 'create', 'run', 'same', 'run', 'run'],
  ])
  expect(server.sql().filter(text => !READ.test(text))).toEqual([])
  expect(outcome.outputs.changed).toBe('true')
})

it('fails with everything that apply would refuse, and with the errors that it would get', async () => {
  const server = await startSnowflake({
    answer: answerFrom({
      'show roles': namedRows('R'),
      'show tables in schema D.S': [tableRow('D.S.OLD', { rows: 1234, bytes: 5_600_000 })],
      'show grants to role R': grantRows('SELECT|TABLE|D.S.T'),
    }),
  })
  const files = {
    'a.sql':
      'drop table d.s.old;\ncreate table d.s.old (a int);\nrevoke select on table d.s.t from role r;\ncreate role r',
  }
  const { exitCode, errors, summary } = await runSetupSnowflake(server, files, { mode: 'plan' })
  expect(exitCode).toBe(1)
  expect(errors.join('\n')).toMatch(/Apply would refuse a\.sql:1: .*1,234 rows, 5\.6 MB/)
  expect(errors.join('\n')).toMatch(/Apply would refuse a\.sql:3: .*SELECT to ROLE R/)
  expect(errors.join('\n')).toContain('Apply would fail at a.sql:4: ROLE R already exists')
  expect(errors.join('\n')).not.toContain('a.sql:2')
  expect(summary).toContain('refuse')
  const allowed = await runSetupSnowflake(server, files, { mode: 'plan', 'allow-destructive': 'true' })
  expect(allowed.errors.join('\n')).not.toContain('refuse')
  expect(server.sql().filter(text => !READ.test(text))).toEqual([])
})

it('shows what differs from CREATE … IF NOT EXISTS with the old and the wanted value', async () => {
  const server = await startSnowflake({
    answer: answerFrom({ 'show roles': [{ name: 'R', comment: 'old' }] }),
  })
  const files = { 'a.sql': "create role if not exists r comment = 'new'" }
  const outcome = await runSetupSnowflake(server, files, { mode: 'plan' })
  expect(outcome.exitCode).toBe(0)
  expect(JSON.parse(outcome.outputs.plan ?? '')).toMatchObject([
    { action: 'differs', object: 'ROLE R', detail: 'COMMENT old → new' },
  ])
  expect(outcome.outputs.changed).toBe('false')
  expect((await runSetupSnowflake(server, files, { mode: 'plan', 'fail-on-change': 'true' })).exitCode).toBe(1)
})
