import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  CURRENT,
  columnRows,
  currentRow,
  listSent,
  namedRows,
  schemaRow,
  startAccount,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import type { Answer } from './support/fake-snowflake.ts'
import { listActions, rejectStatement, runSetupSnowflake } from './support/run-setup-snowflake.ts'

const status = (text: string): Answer => ({ status: text })

/** The current schema D.S, with the tables T, U and V and the view W. */
const ACCOUNT: AccountAnswers = {
  [CURRENT]: currentRow('ME', 'D', 'S'),
  'show databases': namedRows('D', 'OLD'),
  'show schemas in database D': [schemaRow('D', 'S')],
  'show roles': namedRows('ETL'),
  'show warehouses': [warehouseRow('W', { auto_suspend: 600 })],
  'show tables in schema D.S': [tableRow('D.S.T', { rows: 3, bytes: 1024 }), tableRow('D.S.U'), tableRow('D.S.V')],
  'show columns in schema D.S': [...columnRows('D.S.T', 'a int'), ...columnRows('D.S.U', 'a int')],
  'show views in schema D.S': [viewRow('D.S.W', 'create view w as select 1 as a')],
}

/** A statement, Snowflake's reply and the effect; a statement without a reply is not sent. */
const EFFECTS: [sql: string, reply: Answer | undefined, effect: string][] = [
  ['create database if not exists raw', status('Database RAW successfully created.'), 'create'],
  ['create database if not exists old', undefined, 'same'],
  ['use schema d.s', undefined, 'none'],
  ['create or replace view new_view as select 1 as a', status('View NEW_VIEW successfully created.'), 'create'],
  ['create or replace view w as select 1 as a', undefined, 'same'],
  [
    'create or replace view w as select 2 as a',
    status('View W successfully created.'),
    'replace: query select 1 as a → select 2 as a, loses its policies and tags',
  ],
  ['create or alter table new_table (a int)', status('Table NEW_TABLE successfully created.'), 'create'],
  ['create or alter table u (a int)', undefined, 'same'],
  [
    'create or alter table u (a int, b int)',
    status('Table U successfully altered.'),
    'change: column B unset → NUMBER(38,0)',
  ],
  ['create table if not exists t (a int, c int)', undefined, 'differs: column C unset → NUMBER(38,0)'],
  ['truncate table t', status('Statement executed successfully.'), 'change: loses 3 rows, 1.0 kB, truncated'],
  ['drop table if exists v', status('V successfully dropped.'), 'drop: loses 0 rows, 0 bytes'],
  ['drop table if exists gone', undefined, 'same'],
  [
    'alter warehouse w set auto_suspend = 60',
    status('Statement executed successfully.'),
    'change: AUTO_SUSPEND 600 → 60',
  ],
  ['alter warehouse w set auto_resume = true', undefined, 'same'],
  ['insert into t values (1)', { rows: [{ 'number of rows inserted': 2 }] }, 'run: 2 rows'],
  ['insert into t values (2)', { rows: [{ 'number of rows inserted': 0 }] }, 'same'],
  ['merge into t using s …', { rows: [{ 'number of rows inserted': 0, 'number of rows updated': 1 }] }, 'run: 1 row'],
  ['delete from t where a = 5', { rows: [{ 'number of rows deleted': 0 }] }, 'same'],
  [
    'copy into t from @s',
    {
      rows: [
        { file: 'a', rows_loaded: 3 },
        { file: 'b', rows_loaded: 4 },
      ],
    },
    'run: 7 rows',
  ],
  ['copy into t from @empty', status('Copy executed with 0 files processed.'), 'same'],
  ['select 1', { rows: [{ A: 1 }] }, 'none'],
  ['begin transaction', status('Statement executed successfully.'), 'none'],
  ['insert into t values (3)', { rows: [{ 'number of rows inserted': 1 }] }, 'run: 1 row'],
  ['commit', status('Statement executed successfully.'), 'none'],
  ['begin', undefined, 'none'],
  ['commit', undefined, 'none'],
  ['use role etl', undefined, 'none'],
  ['call p()', { rows: [{ P: 1 }] }, 'run'],
]

const answerEffects = (): AccountAnswers => ({
  ...ACCOUNT,
  ...Object.fromEntries(EFFECTS.flatMap(([sql, reply]) => (reply === undefined ? [] : [[sql, reply]]))),
})

const formatEffects = (plan = '[]'): [string, string][] =>
  JSON.parse(plan).map(({ sql, action, detail }: Record<string, string>) => [
    sql,
    detail === undefined ? action : `${action}: ${detail}`,
  ])

it('sends the statements that change something, and reports what each has changed', async () => {
  const server = await startAccount(answerEffects())
  const files = { 'a.sql': EFFECTS.map(([sql]) => sql).join(';\n') }
  const { outputs, log, errors } = await runSetupSnowflake(server, files, { 'allow-destructive': 'true' })
  expect(errors).toEqual([])
  expect(formatEffects(outputs.plan)).toEqual(EFFECTS.map(([sql, , effect]) => [sql, effect]))
  const needed = EFFECTS.flatMap(([sql, reply]) => (reply === undefined ? [] : [sql]))
  const settings = ['use schema d.s', 'use role etl']
  expect(
    listSent(server)
      .filter(sql => !settings.includes(sql))
      .sort(),
  ).toEqual(needed.sort())
  expect(JSON.parse(outputs.plan ?? '[]')[0]).toEqual({
    ...{ statement: 'a.sql:1', sql: EFFECTS[0]?.[0], action: 'create', object: 'DATABASE RAW' },
  })
  expect(outputs).toMatchObject({ changed: 'true', statements: String(EFFECTS.length) })
  expect(log).toMatch(/a\.sql:1 .* ms\) {2}created\n/)
  expect(log).toMatch(/a\.sql:2 .* ms\) {2}unchanged\n/)
  expect(log).toMatch(/a\.sql:16 .* ms\) {2}ran \(2 rows\)\n/)
})

describe('what the account does not show', () => {
  const hidden = { error: { code: '003001', message: 'Insufficient privileges' } }

  it('is sent, and the reply decides about the effect', async () => {
    const replies: [sql: string, reply: string, effect: string][] = [
      ['create table if not exists d.s.a (a int)', 'Table A successfully created.', 'create'],
      ['create table if not exists d.s.b (a int)', 'B already exists, statement succeeded.', 'same'],
      ['create or alter table d.s.c (a int)', 'Table C successfully created.', 'create'],
      ['create or alter table d.s.d (a int)', 'Table D successfully altered.', 'change'],
      ['drop table if exists d.s.e', 'E successfully dropped.', 'drop'],
      ['drop table if exists d.s.f', 'Drop statement executed successfully (F already dropped).', 'same'],
    ]
    const answers = Object.fromEntries(replies.map(([sql, reply]) => [sql, status(reply)]))
    const server = await startAccount({ 'show tables in schema D.S': hidden, ...answers })
    const files = { 'a.sql': replies.map(([sql]) => sql).join(';\n') }
    const { outputs, errors } = await runSetupSnowflake(server, files, { 'allow-destructive': 'true' })
    expect(errors).toEqual([])
    expect(formatEffects(outputs.plan)).toEqual(replies.map(([sql, , effect]) => [sql, effect]))
  })

  it('counts as a change if Snowflake runs a statement that the plan expects to fail', async () => {
    const sql = 'alter user u set default_role = etl'
    const server = await startAccount({ 'desc user U': rejectStatement('002003', 'Not authorized') })
    const outcome = await runSetupSnowflake(server, { 'a.sql': sql })
    expect(listSent(server)).toEqual([sql])
    expect(listActions(outcome)).toEqual(['change'])
    expect(outcome.outputs.changed).toBe('true')
  })
})

it('compares ALTER USER with DESC USER, and sends it only if a property differs', async () => {
  const rows = [
    { property: 'DEFAULT_ROLE', value: 'ETL' },
    { property: 'COMMENT', value: 'old' },
  ]
  const server = await startAccount({ 'desc user U': rows })
  const files = { 'a.sql': "alter user u set default_role = etl;\nalter user u set comment = 'new';" }
  const outcome = await runSetupSnowflake(server, files)
  expect(listSent(server)).toEqual(["alter user u set comment = 'new'"])
  expect(listActions(outcome)).toEqual(['same', 'change'])
  expect(outcome.log).toContain('changed (COMMENT old → new)')
})

it('sends every statement with run-all, and still reports only what has changed', async () => {
  const sql = [
    'use role etl',
    'create database if not exists old',
    'begin',
    'commit',
    'create table if not exists d.s.t (a int)',
    'alter warehouse w set auto_resume = true',
    'select 1',
  ]
  const server = await startAccount({
    ...ACCOUNT,
    'create database if not exists old': status('OLD already exists, statement succeeded.'),
    'create table if not exists d.s.t (a int)': status('T already exists, statement succeeded.'),
  })
  const files = { 'a.sql': sql.join(';\n') }
  const needed = await runSetupSnowflake(server, files)
  expect(listSent(server)).toEqual(['use role etl', 'select 1'])
  const all = await runSetupSnowflake(server, files, { 'run-all': 'true' })
  expect(listSent(server).slice(2)).toEqual(sql)
  expect(listActions(all)).toEqual(listActions(needed))
  expect(all.outputs).toMatchObject({ changed: 'false', statements: String(sql.length) })
})

it('refuses with run-all what would destroy something if it ran', async () => {
  const sql = 'create or replace view d.s.w as select 1 as a'
  const answers = {
    ...ACCOUNT,
    'show grants on view D.S.W': [{ privilege: 'SELECT', granted_to: 'ROLE', grantee_name: 'X' }],
  }
  expect((await runSetupSnowflake(await startAccount(answers), { 'a.sql': sql })).exitCode).toBe(0)
  const server = await startAccount(answers)
  const { errors } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'run-all': 'true' })
  expect(errors.join()).toContain('Destructive statements need allow-destructive: a.sql:1')
  expect(listSent(server)).toEqual([])
})

it('counts nothing of a transaction that is rolled back', async () => {
  const sql = ['begin', 'insert into d.s.t values (1)', 'rollback']
  const server = await startAccount({ ...ACCOUNT, [sql[1] ?? '']: { rows: [{ 'number of rows inserted': 1 }] } })
  const outcome = await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') })
  expect(listSent(server)).toEqual(sql)
  expect(listActions(outcome)).toEqual(['none', 'none', 'none'])
  expect(outcome.outputs.changed).toBe('false')
})

it('fails with fail-on-change after a run that changed something, and names the statements', async () => {
  const server = await startAccount(ACCOUNT)
  const inputs = { 'fail-on-change': 'true' }
  const unchanged = await runSetupSnowflake(server, { 'a.sql': 'create database if not exists old;\nselect 1' }, inputs)
  expect(unchanged.errors).toEqual([])
  expect(unchanged.exitCode).toBe(0)
  const changed = await runSetupSnowflake(server, { 'a.sql': 'select 1;\ncreate role new' }, inputs)
  expect(changed.exitCode).toBe(1)
  expect(listSent(server)).toContain('create role new')
  expect(changed.errors.join()).toContain('The run made changes (fail-on-change): a.sql:2')
  expect(changed.outputs.changed).toBe('true')
})
