import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  CURRENT,
  columnRows,
  currentRow,
  futureGrantRows,
  grantOnRows,
  listSent,
  namedRows,
  schemaRow,
  startAccount,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { listActions, runSetupSnowflake } from './support/run-setup-snowflake.ts'

const ACCOUNT: AccountAnswers = {
  [CURRENT]: currentRow('ME', null, null),
  'show databases': [{ name: 'D', comment: '', retention_time: '1' }],
  'show schemas in database D': [schemaRow('D', 'S')],
  'show tables in schema D.S': [tableRow('D.S.T', { rows: 5, bytes: 100 })],
  'show columns in schema D.S': columnRows('D.S.T', 'a int'),
  'show roles': namedRows('R', 'ME', 'SYSADMIN'),
  'show warehouses': [warehouseRow('W')],
}
const ALLOWED = { 'allow-destructive': 'true', 'allow-opaque': '*.sql' }

// Scripts whose plan was once not what apply did.
const TRUE_PLANS: [what: string, script: string[], actions: string[], answers: AccountAnswers][] = [
  [
    'a grant of what the script replaces',
    ['create or replace role r', 'grant role r to role sysadmin'],
    ['replace', 'grant'],
    { 'show grants to role SYSADMIN': grantRows('USAGE|ROLE|R') },
  ],
  [
    'a table that is dropped before it is created',
    ['drop table d.s.t', 'create table d.s.t (a int)'],
    ['drop', 'create'],
    {},
  ],
  [
    'a role that is granted and used',
    ['grant role r to user me', 'use role r', 'create role new'],
    ['same', 'none', 'create'],
    { 'show grants to user ME': [{ role: 'R' }] },
  ],
  [
    'a name in a variable',
    [
      "set db = 'X'",
      'create database if not exists identifier($db)',
      'use database identifier($db)',
      'create table if not exists t (a int)',
    ],
    ['none', 'create', 'none', 'create'],
    {},
  ],
  [
    'CREATE OR REPLACE and OR ALTER of what does not exist',
    ['create or replace view d.s.v as select 1 as a', 'create or alter table d.s.new (a int)'],
    ['create', 'create'],
    {},
  ],
  [
    'CREATE IF NOT EXISTS of what exists with other properties',
    [
      "create warehouse if not exists w warehouse_size = small auto_suspend = 60 comment = 'new'",
      'create table if not exists d.s.t (a int, b int)',
      'create user if not exists u default_role = r',
    ],
    ['differs', 'differs', 'differs'],
    { 'desc user U': [{ property: 'DEFAULT_ROLE', value: 'OTHER' }] },
  ],
  [
    'grants with signatures, IDENTIFIER, ALL, applications and shares',
    [
      'grant usage on function d.s.f(int) to role r',
      "grant select on table identifier('d.s.t') to role r",
      'grant all privileges on warehouse w to role r',
      'grant usage on application app to role r',
      'grant usage on database d to share s',
    ],
    ['same', 'same', 'same', 'same', 'same'],
    {
      'show grants to role R': grantRows(
        'USAGE|FUNCTION|D.S."F(A NUMBER):NUMBER"',
        'SELECT|TABLE|D.S.T',
        ...['MODIFY', 'MONITOR', 'OPERATE', 'USAGE'].map(privilege => `${privilege}|WAREHOUSE|W`),
        'USAGE|APPLICATION|APP',
      ),
      'show grants to share S': grantRows('USAGE|DATABASE|D'),
    },
  ],
  [
    'a transaction that is rolled back',
    ['begin', 'insert into d.s.t values (1)', 'rollback'],
    ['none', 'none', 'none'],
    {},
  ],
]

describe('a plan is what apply does', () => {
  it.each(TRUE_PLANS)('for %s', async (_, script, actions, answers) => {
    const server = await startAccount({ ...ACCOUNT, ...answers })
    const files = { 'a.sql': script.join(';\n') }
    const plan = await runSetupSnowflake(server, files, { mode: 'plan', ...ALLOWED })
    expect(plan.errors).toEqual([])
    expect(listActions(plan)).toEqual(actions)
    expect(listSent(server)).toEqual([])
    const apply = await runSetupSnowflake(server, files, ALLOWED)
    expect(apply.errors).toEqual([])
    expect(listActions(apply)).toEqual(actions)
    expect(apply.outputs.changed).toBe(plan.outputs.changed)
  })
})

it('plans the effects of apply, and sends only documented reads', async () => {
  const server = await startAccount({
    ...ACCOUNT,
    'show views in schema D.S': [viewRow('D.S.V', 'create view v as select 1 as a')],
    'show grants on view D.S.V': grantOnRows('SELECT to OTHER'),
    'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S'),
  })
  const planned: [sql: string, action: string][] = [
    ['use role sysadmin', 'none'],
    ['create database if not exists d', 'same'],
    ['create database if not exists new', 'create'],
    ['create schema if not exists new.s', 'create'],
    ['create or replace view d.s.v as select 2 as a', 'replace'],
    ['create role if not exists etl', 'create'],
    ['grant usage on database d to role etl', 'grant'],
    ['use role etl', 'none'],
    ['create table if not exists new.s.t (a int)', 'create'],
    ['insert into new.s.t select 1', 'run'],
    ['alter table d.s.t rename to d.s.u', 'rename'],
    ['drop table if exists d.s.t', 'same'],
    ['revoke select on future tables in schema d.s from role r', 'revoke'],
    ['create database role if not exists d.x', 'create'],
    ["create network policy if not exists p allowed_ip_list = ('10.0.0.1')", 'create'],
    [
      "create cortex search service if not exists d.s.c on a warehouse = w target_lag = '1 hour' as select a from t",
      'create',
    ],
    ['create projection policy if not exists d.s.p as () returns projection_constraint -> null', 'create'],
    ['create versioned schema d.v', 'unknown'],
    ['call new.s.p()', 'run'],
    ['select 1', 'none'],
  ]
  const files = { 'a.sql': planned.map(([sql]) => sql).join(';\n') }
  const outcome = await runSetupSnowflake(server, files, { mode: 'plan', ...ALLOWED })
  expect(outcome.errors).toEqual([])
  expect(listActions(outcome)).toEqual(planned.map(([, action]) => action))
  expect(listSent(server)).toEqual([])
  expect(
    server
      .sql()
      .filter(sql => /database roles|network|cortex|projection|versioned/.test(sql))
      .sort(),
  ).toEqual([
    'desc cortex search service D.S.C',
    'desc network policy P',
    'desc projection policy D.S.P',
    'show database roles in database D',
    'show network policies',
    'show projection policies in schema D.S',
  ])
  expect(outcome.outputs).toMatchObject({ changed: 'true', statements: String(planned.length) })
  expect(outcome.summary).toContain('would make changes')
  expect(outcome.log).toMatch(
    /::warning title=This statement destroys something,file=a\.sql,line=5::.*SELECT to ROLE OTHER/,
  )
})

it('fails if apply would refuse or fail, and names each statement at its line', async () => {
  const server = await startAccount({ ...ACCOUNT, 'show grants to role R': grantRows('SELECT|TABLE|D.S.T') })
  const sql = [
    'drop table d.s.t;',
    'create role',
    '  me;',
    'create role new;',
    'revoke select on table d.s.t from role r;',
    'execute immediate from @d.s.stage/f.sql;',
    'use role gone;',
  ].join('\n')
  const { exitCode, errors, log, outputs, summary } = await runSetupSnowflake(
    server,
    { 'a.sql': sql },
    { mode: 'plan' },
  )
  expect(exitCode).toBe(1)
  expect(listSent(server)).toEqual([])
  const error = errors.at(-1) ?? ''
  expect(error).toContain('Apply would refuse a.sql:1: TABLE D.S.T loses')
  expect(error).toContain('Apply would refuse a.sql:6: ')
  expect(error).toContain('Apply would fail at a.sql:2: ROLE ME already exists')
  expect(error).toContain('Apply would fail at a.sql:7: ROLE GONE does not exist')
  expect(error).not.toContain('a.sql:4')
  expect(log).toMatch(/^::error title=Apply would refuse this statement,file=a\.sql,line=1::TABLE D\.S\.T loses/m)
  expect(log).toMatch(/^::error title=This statement would fail,file=a\.sql,line=2::ROLE ME already exists/m)
  expect(log).toMatch(/^✗ a\.sql:6 .*apply would refuse it: /m)
  expect(JSON.parse(outputs.plan ?? '')[0]).toMatchObject({ refusal: expect.stringContaining('loses') })
  expect(JSON.parse(outputs.plan ?? '')[1]).toMatchObject({ failure: 'ROLE ME already exists' })
  expect(summary).toMatch(/^### ❌ Plan rejected: /)
  expect(summary.split('\n')[2]).toMatch(
    /^> <b>Apply would refuse this plan<\/b><br>a\.sql:1 .*<b>|^> <b>Apply would refuse/,
  )
  const failing = await runSetupSnowflake(server, { 'a.sql': 'use role gone' }, { mode: 'plan' })
  expect(failing.exitCode).toBe(1)
  expect(failing.summary).toMatch(/^### ❌ Plan would fail: /)
  const allowed = await runSetupSnowflake(server, { 'a.sql': 'drop table d.s.t' }, { mode: 'plan', ...ALLOWED })
  expect(allowed.exitCode).toBe(0)
  expect(allowed.summary).not.toContain('refuse')
})

it.each(['', 'continue-from'])('sends nothing that might change more than the session %s', async from => {
  const server = await startAccount({
    ...ACCOUNT,
    'show databases': namedRows('D', 'AR'),
    "select concat('a', 'R') as value": [{ VALUE: 'AR' }],
  })
  const sql = [
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
    'use secondary roles all',
    'use role r',
    "set w = concat('a', current_role())",
    "alter session set query_tag = 'x'",
    'use database identifier($w)',
    'create role if not exists r',
  ]
  const inputs = from === '' ? {} : { [from]: `a.sql:${sql.length}` }
  await runSetupSnowflake(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan', ...ALLOWED, ...inputs })
  expect(listSent(server).filter(text => !text.startsWith('select concat('))).toEqual([])
  expect(server.sql()).toContain('show roles')
})

describe('with fail-on-change', () => {
  const script = 'create warehouse if not exists w auto_suspend = 60;\nalter role r set comment = $$team$$'
  const inputs = { mode: 'plan', 'fail-on-change': 'true' }

  it('a plan passes if the account is as the scripts describe it', async () => {
    const server = await startAccount({ ...ACCOUNT, 'show roles': [{ name: 'R', comment: 'team' }] })
    const { errors, exitCode, outputs } = await runSetupSnowflake(server, { 'a.sql': script }, inputs)
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(outputs.changed).toBe('false')
  })

  it('a plan fails on drift, with old and new values', async () => {
    const server = await startAccount({ ...ACCOUNT, 'show warehouses': [warehouseRow('W', { auto_suspend: 600 })] })
    const files = { 'a.sql': `${script};\nselect 1` }
    const { errors, exitCode, summary, log, outputs } = await runSetupSnowflake(server, files, inputs)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('The account is not as the scripts describe it (fail-on-change): a.sql:1, a.sql:2')
    expect(log).toMatch(/^::notice title=The object exists and differs,file=a\.sql,line=1::AUTO_SUSPEND 600 → 60$/m)
    expect(summary).toContain('<code>AUTO&#95;SUSPEND</code>: <code>600</code> → <code>60</code>')
    expect(summary).toContain('<code>COMMENT</code>: _unset_ → <code>team</code>')
    expect(outputs.changed).toBe('true')
    const withoutCheck = await runSetupSnowflake(server, files, { mode: 'plan' })
    expect(withoutCheck.exitCode).toBe(0)
    const differing = await runSetupSnowflake(server, { 'a.sql': script.split('\n')[0] ?? '' }, inputs)
    expect(differing.outputs.changed).toBe('false')
    expect(differing.exitCode).toBe(1)
  })
})
