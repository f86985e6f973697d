import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  CURRENT,
  columnRows,
  currentRow,
  futureGrantRows,
  namedRows,
  schemaRow,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import { grantRows } from './support/fake-snowflake.ts'
import { planScript } from './support/plan-scripts.ts'
import { rejectStatement } from './support/run-setup-snowflake.ts'

/** The database D with the schemas S and PUBLIC, the tables D.S.T (A INT) and D.S.T2, and the roles R and OTHER. */
const ACCOUNT: AccountAnswers = {
  'show databases': namedRows('D', 'E'),
  'show schemas in database D': [schemaRow('D', 'S'), schemaRow('D', 'PUBLIC')],
  'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.T2')],
  'show columns in schema D.S': columnRows('D.S.T', 'a int'),
  'show roles': namedRows('R', 'OTHER'),
}
const granted = (...lines: string[]): AccountAnswers => ({ 'show grants to role R': grantRows(...lines) })
const NO_SCHEMA = 'unknown (the current database or schema is not known)'

type Case = [script: string, effects: string[], answers?: AccountAnswers]

const testEffects = (cases: Case[]) =>
  it.each(cases)('%s', async (script, effects, answers = {}) => {
    expect((await planScript(script, { ...ACCOUNT, ...answers })).effects).toEqual(effects)
  })

describe('the current database and schema, after', () => {
  const table = 'create table if not exists t (a int)'
  testEffects([
    [`use schema d.s; ${table}`, ['', 'unchanged']],
    [`use schema d.s; drop database d; ${table}`, ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', NO_SCHEMA]],
    [`use schema d.s; drop database e; ${table}`, ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', 'unchanged']],
    [`use schema d.s; drop schema d.s; ${table}`, ['', 'drop (loses 2 tables, 0 rows, 0 bytes)', NO_SCHEMA]],
    [`use schema d.s; drop schema d.public; ${table}`, ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', 'unchanged']],
    [`use schema d.s; drop schema e.s; ${table}`, ['', '!SCHEMA E.S does not exist', 'unchanged']],
    ['use database d; drop database d; create schema s', ['', 'drop (loses 0 tables, 0 rows, 0 bytes)', NO_SCHEMA]],
    [
      'use schema d.s; alter schema d.s rename to d.z; create schema if not exists public',
      ['', 'rename (to D.Z)', 'unchanged'],
    ],
    [`use schema d.s; alter schema d.s rename to d.z; ${table}`, ['', 'rename (to D.Z)', NO_SCHEMA]],
    [`use schema d.s; alter schema d.public rename to d.z; ${table}`, ['', 'rename (to D.Z)', 'unchanged']],
    [`use schema d.s; alter database d rename to z; ${table}`, ['', 'rename (to Z)', NO_SCHEMA]],
    [`use schema d.s; alter database e rename to z; ${table}`, ['', 'rename (to Z)', 'unchanged']],
  ])
})

describe('the values of variables, from', () => {
  const schema = 'create schema if not exists identifier($a)'
  testEffects([
    [
      `set (a, b) = ('D', 'S'); use database identifier($a); create schema if not exists identifier($b)`,
      ['', '', 'unchanged'],
    ],
    [`set (a) = ('d.s'); ${schema}`, ['', 'unchanged']],
    [`set a = 'd.s'; ${schema}; set a = 'd.x'; ${schema}`, ['', 'unchanged', '', 'create']],
    [`set a = 'd.s'; unset a; ${schema}`, ['', '', 'unknown (the name of its object is not known)']],
    [`set (a, b) = ('d.s'); ${schema}`, ['', 'unknown (the name of its object is not known)']],
    [`set a = 'd' || '.s'; ${schema}`, ['', 'unchanged']],
    [`set a = lower('D.S'); ${schema}`, ['', 'unchanged'], { "select lower('D.S') as value": [{ VALUE: 'd.s' }] }],
    [`set a = current_database() || '.s'; ${schema}`, ['', 'unchanged'], { [CURRENT]: currentRow('R', 'D', 'S') }],
    [`set a = (select max(n) from d.s.t); ${schema}`, ['', 'unknown (the name of its object is not known)']],
  ])
})

describe('a property that a variable has, which is', () => {
  const warehouse = (more: AccountAnswers = {}): AccountAnswers => ({
    'show warehouses': [warehouseRow('W', { auto_suspend: 60, auto_resume: 'true', comment: '60' })],
    ...more,
  })
  testEffects([
    ['set n = 60; alter warehouse w set auto_suspend = $n', ['', 'unchanged'], warehouse()],
    ['set n = -1; alter warehouse w set auto_suspend = $n', ['', 'change (AUTO_SUSPEND 60 → -1)'], warehouse()],
    ["set n = '60'; alter warehouse w set comment = $n", ['', 'unchanged'], warehouse()],
    ['set b = false; alter warehouse w set auto_resume = $b', ['', 'change (AUTO_RESUME TRUE → FALSE)'], warehouse()],
    [
      'set n = 30 * 2; alter warehouse w set auto_suspend = $n',
      ['', 'unchanged'],
      warehouse({ 'select 30 * 2 as value': [{ VALUE: 60 }] }),
    ],
    [
      'set n = 30 * 2; alter warehouse w set auto_suspend = $n',
      ['', 'unknown (not compared: AUTO_SUSPEND)'],
      warehouse({ 'select 30 * 2 as value': rejectStatement('000606', 'no warehouse') }),
    ],
    ['set n = $m; alter warehouse w set auto_suspend = $n', ['', 'unknown (not compared: AUTO_SUSPEND)'], warehouse()],
  ])
})

describe('the workload identity of a user', () => {
  const user = (type: string, info: object): AccountAnswers => ({
    'desc user U': [{ property: 'NAME', value: 'U' }],
    'show user workload identity authentication methods for user U': [
      { name: 'OTHER', type: 'OIDC', additional_info: '{}' },
      { name: 'DEFAULT', type, additional_info: JSON.stringify(info) },
    ],
  })
  const aws = { awsPartition: 'aws', awsAccount: '123456789012', type: 'IAM_ROLE', iamRole: 'deploy' }
  const alter = (properties: string) => `alter user u set workload_identity = (${properties})`
  testEffects([
    [alter("type = aws arn = 'arn:aws:iam::123456789012:role/deploy'"), ['unchanged'], user('AWS', aws)],
    [
      alter("type = aws arn = 'arn:aws:iam::123456789012:role/other'"),
      ['change (WORKLOAD_IDENTITY.ARN arn:aws:iam::123456789012:role/deploy → arn:aws:iam::123456789012:role/other)'],
      user('AWS', aws),
    ],
    [
      alter("type = aws arn = 'arn:aws:iam::123456789012:user/deploy'"),
      ['unchanged'],
      user('AWS', { ...aws, type: 'IAM_USER' }),
    ],
    [
      alter("type = oidc issuer = 'https://i' subject = 's' oidc_audience_list = ('a')"),
      ['unchanged'],
      user('OIDC', { issuer: 'https://i', subject: 's', audienceList: ['a'] }),
    ],
    [
      alter("type = oidc issuer = 'https://i' subject = 's'"),
      ['change (WORKLOAD_IDENTITY.SUBJECT x → s)'],
      user('OIDC', { issuer: 'https://i', subject: 'x' }),
    ],
    [
      alter("type = oidc issuer = 'https://i' subject = 's'"),
      ['change (WORKLOAD_IDENTITY.SUBJECT unset → s)'],
      user('OIDC', { issuer: 'https://i' }),
    ],
    [
      alter("type = aws arn = 'arn:aws:iam::123456789012:role/deploy'"),
      ['change (WORKLOAD_IDENTITY.ARN unset → arn:aws:iam::123456789012:role/deploy)'],
      user('AWS', {}),
    ],
  ])
})

describe('statements of a transaction', () => {
  it.each<[string, boolean[]]>([
    ['begin; create role if not exists r; commit; create role if not exists n', [false, false, false, true]],
    ['begin; create role if not exists r; create role if not exists n; commit', [true, true, true, true]],
    ['begin; insert into t values (1); create role if not exists r; commit', [true, true, true, true]],
    [
      'begin; create role if not exists r; rollback; begin; insert into t values (1); commit',
      [false, false, false, true, true, true],
    ],
    ['begin; use role r; commit; create role if not exists r', [false, false, false, false]],
    ['begin; create role if not exists r', [false, false]],
    ['begin; create role if not exists n', [true, true]],
    [
      'alter session set autocommit = false; create role if not exists r; insert into t values (1)',
      [false, true, true],
    ],
  ])('are needed together: %s', async (script, needed) => {
    const { planned } = await planScript(script, ACCOUNT)
    const isControl = /^(begin|commit|rollback|alter session|use)/
    const isOther = (_: boolean, at: number) => !isControl.test(planned[at]?.statement.sql ?? '')
    expect(planned.map(({ isNeeded }) => isNeeded).filter(isOther)).toEqual(needed.filter(isOther))
  })
})

describe('objects in what an earlier statement drops or creates', () => {
  testEffects([
    [
      'drop schema d.s; create table d.s.t (a int)',
      ['drop (loses 2 tables, 0 rows, 0 bytes)', 'create !SCHEMA D.S does not exist'],
    ],
    [
      'drop database d; create schema d.s',
      ['drop (loses 0 tables, 0 rows, 0 bytes)', 'create !DATABASE D does not exist'],
    ],
    [
      'drop database d; create database d; create schema d.s; create schema if not exists d.public',
      ['drop (loses 0 tables, 0 rows, 0 bytes)', 'create', 'create', 'unchanged'],
    ],
    ['alter table d.s.t rename to d.s.t2', ['rename (to D.S.T2) !TABLE D.S.T2 already exists']],
    ['alter table d.s.t rename to d.s.u; drop table d.s.t', ['rename (to D.S.U)', '!TABLE D.S.T does not exist']],
  ])
})

describe('objects that hide or replace others', () => {
  const [SIZE, NO_ROWS] = ['drop (loses 2 tables, 0 rows, 0 bytes)', 'drop (loses 0 tables, 0 rows, 0 bytes)']
  testEffects([
    [
      'drop database d; create database d; create schema d.s; create table if not exists d.s.t (a int)',
      [NO_ROWS, 'create', 'create', 'create'],
    ],
    [
      'drop schema d.s; create schema d.s; create table if not exists d.s.t (a int); create table if not exists d.s.t (a int)',
      [SIZE, 'create', 'create', 'unchanged'],
    ],
    [
      'alter schema d.s rename to d.z; create table if not exists d.z.t (a int); create table if not exists d.z.n (a int); drop table d.s.t',
      ['rename (to D.Z)', 'unchanged', 'create', '!TABLE D.S.T does not exist'],
    ],
    [
      'alter database d rename to n; create schema if not exists n.s; create table if not exists n.s.t (a int)',
      ['rename (to N)', 'unchanged', 'unchanged'],
    ],
    [
      'create temporary table d.s.t (x int); alter table d.s.t add column y int; drop table d.s.t; create table if not exists d.s.t (a int)',
      ['create', 'change (column Y unset → NUMBER(38,0))', 'drop', 'unchanged'],
    ],
    [
      'create temporary table d.s.t (x int); create temporary table d.s.t (x int)',
      ['create', 'create !TABLE D.S.T already exists'],
    ],
    [
      'drop table d.s.t; create temporary table d.s.t (x int); drop table d.s.t; create table d.s.t (a int)',
      ['drop (loses 0 rows, 0 bytes)', 'create', 'drop', 'create'],
    ],
    [
      'drop table d.s.t; create temporary table d.s.t (x int); drop table d.s.t; drop table d.s.t',
      ['drop (loses 0 rows, 0 bytes)', 'create', 'drop', '!TABLE D.S.T does not exist'],
    ],
    [
      'create table d.s.n (a int); create view if not exists d.s.n as select 1 as a; drop table d.s.n',
      ['create', 'unchanged (not compared: query)', 'drop'],
    ],
    [
      'create table d.s.n (a int); alter schema d.s rename to d.z; create table if not exists d.s.n (a int)',
      ['create', 'rename (to D.Z)', 'create !SCHEMA D.S does not exist'],
    ],
    [
      'create table d.public.o (a int); alter schema d.s rename to d.z; create table d.public.o (a int)',
      ['create', 'rename (to D.Z)', 'create !TABLE D.PUBLIC.O already exists'],
    ],
    [
      'create table d.public.o (a int); drop schema d.s; create table d.public.o (a int)',
      ['create', SIZE, 'create !TABLE D.PUBLIC.O already exists'],
    ],
    [
      'create temporary table d.s.x (a int); drop table d.s.x; grant select on all tables in schema d.s to role r',
      ['create', 'drop', 'grant'],
    ],
    [
      'create or replace temporary table d.s.t (x int); drop table d.s.t; drop table d.s.t',
      ['create', 'drop', 'drop (loses 0 rows, 0 bytes)'],
    ],
    [
      'create table d.s.c clone d.s.t; create table if not exists d.s.c (a int, b int)',
      ['create', 'unchanged (not compared: columns)'],
    ],
    [
      'create database n from share p.s; create schema if not exists n.x',
      ['create', 'unknown (SHOW does not say whether it exists)'],
    ],
    [
      'create view d.s.n as select 1 as a; create or replace view d.s.n as select 2 as a; create view if not exists d.s.n as select 2 as a',
      ['create', 'replace (definition select 1 as a → select 2 as a)', 'unchanged'],
    ],
    [
      "create view d.s.n as select 1 as a; alter view d.s.n set comment = $$x$$; alter view d.s.n set comment = 'x'; alter view d.s.n set comment = 'X'",
      ['create', 'change (COMMENT unset → x)', 'unchanged', 'change (COMMENT x → X)'],
    ],
    [
      'create hybrid table d.s.h (a int primary key); alter table d.s.h rename to d.s.g; drop table d.s.g',
      ['create', 'rename (to D.S.G)', 'drop'],
    ],
    [
      'create event table d.s.h; create event table if not exists d.s.h; drop table d.s.h; create event table d.s.h',
      ['create', 'unchanged', 'drop', 'create'],
    ],
    [
      'create database n as replica of o.p.n; create schema if not exists n.x',
      ['create', 'unknown (SHOW does not say whether it exists)'],
    ],
  ])
})

describe('the database or schema that CREATE selects', () => {
  const table = 'create table if not exists t (a int)'
  const current = { [CURRENT]: currentRow('R', 'D', 'S') }
  testEffects([
    [`create database if not exists n; ${table}`, ['create', 'create'], current],
    [`create database if not exists d; ${table}`, ['unchanged', 'unchanged'], current],
    [`create schema if not exists d.n; ${table}`, ['create', 'create'], current],
    [`create schema if not exists d.public; ${table}`, ['unchanged', 'unchanged'], current],
    [`use d.s; ${table}`, ['', 'unchanged']],
    [
      `use schema d.s; use database e; ${table}; create table if not exists e.public.t (a int)`,
      ['', '', 'create', 'unchanged'],
    ],
    [
      `create schema d.n; use database d; create table if not exists public.n (a int); create table n (a int)`,
      ['create', '', 'create', 'create !TABLE D.PUBLIC.N already exists'],
    ],
    [
      'use "DATABASE"; use role.s; create table t (a int); create table role.s.t (a int)',
      ['!DATABASE DATABASE does not exist', '', 'create', 'create !TABLE ROLE.S.T already exists'],
    ],
    [`use d; use schema s; ${table}`, ['', '', 'unchanged']],
  ])
})

describe('tags and policies of', () => {
  const tag = (domain: string, tag_value: string, more: object = {}) => [
    { tag_database: 'D', tag_schema: 'S', tag_name: 'G', tag_value, level: domain, domain, ...more },
  ]
  const policy = (policy_kind: string, more: object = {}) => [
    { policy_db: 'D', policy_schema: 'S', policy_name: 'P', policy_kind, ...more },
  ]
  const read = (call: string, rows: AccountAnswers[string]): AccountAnswers => ({
    [`select * from table(D.information_schema.${call})`]: rows,
  })
  const policies = (name: string, domain: string) =>
    `policy_references(ref_entity_name => '${name}', ref_entity_domain => '${domain}')`
  const set = "set tag d.s.g = 'x'"
  testEffects([
    [
      `alter storage integration i ${set}`,
      ['unchanged'],
      {
        'show storage integrations': [{ name: 'I', type: 'EXTERNAL_STAGE', comment: '' }],
        ...read("tag_references('I', 'INTEGRATION')", tag('INTEGRATION', 'x')),
      },
    ],
    [
      `alter database d ${set}`,
      ['change (TAG D.S.G y → x)'],
      read("tag_references('D', 'DATABASE')", tag('DATABASE', 'y')),
    ],
    [`alter role r ${set}`, ['unchanged'], read("tag_references('R', 'ROLE')", tag('ROLE', 'x'))],
    [
      `alter role r ${set}`,
      ['change (TAG D.S.G unset → x)'],
      read("tag_references('R', 'ROLE')", tag('ROLE', 'x', { level: 'ACCOUNT' })),
    ],
    [`alter table d.s.t ${set}`, ['unchanged'], read("tag_references('D.S.T', 'TABLE')", tag('TABLE', 'x'))],
    [
      `alter table d.s.t modify column a ${set}`,
      ['unchanged'],
      read("tag_references_all_columns('D.S.T', 'TABLE')", tag('COLUMN', 'x', { column_name: 'A' })),
    ],
    ['alter table d.s.t unset tag d.s.g', ['unchanged'], read("tag_references('D.S.T', 'TABLE')", [])],
    [
      `alter warehouse w ${set}`,
      ['unknown (not compared: TAG D.S.G)'],
      {
        'show warehouses': [warehouseRow('W')],
        ...read("tag_references('W', 'WAREHOUSE')", rejectStatement('000606', 'no warehouse')),
      },
    ],
    [
      'alter user u set password policy d.s.p',
      ['unchanged'],
      {
        'desc user U': [{ property: 'NAME', value: 'U' }],
        ...read(policies('U', 'USER'), policy('PASSWORD_POLICY')),
      },
    ],
    [
      'alter table d.s.t add row access policy d.s.p on (a)',
      ['unchanged'],
      read(policies('D.S.T', 'TABLE'), policy('ROW_ACCESS_POLICY', { ref_arg_column_names: '[ "A" ]' })),
    ],
    [
      'alter table d.s.t add row access policy d.s.p on (a)',
      ['change (ROW ACCESS POLICY D.S.P on (B) → D.S.P on (A))'],
      read(policies('D.S.T', 'TABLE'), policy('ROW_ACCESS_POLICY', { ref_arg_column_names: '[ "B" ]' })),
    ],
  ])
})

describe('a comment on a column', () => {
  testEffects([
    ['comment on column d.s.t.a is $$x$$', ['change (comment of column A unset → x)']],
    ["comment on column identifier($x) is 'x'", ['unknown (the name of its object is not known)']],
    [
      "comment on column d.s.t.a is 'x'; comment on column d.s.t.a is 'x'",
      ['change (comment of column A unset → x)', 'unchanged'],
    ],
    ["comment on column d.s.t.a is 'x'", ['change (comment of column A unset → x)']],
    ["use schema d.s; comment on column t.a is 'x'", ['', 'change (comment of column A unset → x)']],
    ["comment on column d.s.t.zz is 'x'", ['change (not compared: column ZZ) !Column ZZ does not exist']],
    ["comment on column d.s.v.a is 'x'", ['unknown (SHOW TABLES does not list its table)']],
  ])
})

describe('IF NOT EXISTS of what a later statement alters', () => {
  testEffects([
    [
      'create table if not exists d.s.t (b int)',
      ['unchanged, but differs (column B unset → NUMBER(38,0), column A NUMBER(38,0) → unset)'],
    ],
    [
      'create table if not exists d.s.t (a int, b int); alter table d.s.t add column b int',
      ['unchanged', 'change (column B unset → NUMBER(38,0))'],
    ],
    [
      'create table if not exists d.s.t (b int); alter table d.s.t rename column a to b',
      ['unchanged', 'change (column A A → B)'],
    ],
    [
      "alter table d.s.t set comment = 'x'; create table if not exists d.s.t (a int) comment = 'y'",
      ['change (COMMENT unset → x)', 'unchanged, but differs (COMMENT x → y)'],
    ],
    [
      "create view if not exists d.s.v as select 2; alter view d.s.v set comment = 'x'",
      ['unchanged, but differs (query select 1 → select 2)', 'change (COMMENT unset → x)'],
      { 'show views in schema D.S': [viewRow('D.S.V', 'create view v as select 1')] },
    ],
  ])
})

describe('columns that earlier statements set', () => {
  const sum = 'd.s.n (a int, b int as (a + 1))'
  const again = (sql: string, change: string): Case => [
    `create table d.s.n (a int, b varchar(5) default 'x'); ${sql}; ${sql}`,
    ['create', change, 'unchanged'],
  ]
  testEffects([
    again('alter table d.s.n alter a set not null', 'change (column A NULL → NOT NULL)'),
    again('alter table d.s.n alter b type varchar(9)', 'change (column B VARCHAR(5) → VARCHAR(9))'),
    again("alter table d.s.n alter b comment 'c'", 'change (comment of column B unset → c)'),
    again(
      'alter table d.s.n alter b drop default',
      "change (default of column B 'x' → unset) ?Snowflake refuses it if column B was added after the table was created",
    ),
    again('alter table d.s.n rename column a to c', 'change (column A A → C)'),
    [
      `create table ${sum}; create table if not exists ${sum}; create table if not exists ${sum.replace('1', '2')}`,
      ['create', 'unchanged', 'unchanged, but differs (expression of column B (a + 1) → (a + 2))'],
    ],
    [
      'create table d.s.n (a int identity(1, 1)); create table if not exists d.s.n (a int identity(1, 1)); create table if not exists d.s.n (a int)',
      ['create', 'unchanged', 'unchanged, but differs (default of column A IDENTITY START 1 INCREMENT 1 → unset)'],
    ],
    [
      "create table d.s.n (a int comment 'x'); alter table d.s.n add column a int; alter table d.s.n drop column a; alter table d.s.n drop column a",
      [
        'create',
        'change !Column A already exists',
        'change (column A NUMBER(38,0) → unset, loses the values of A)',
        'change !Column A does not exist',
      ],
    ],
  ])
})

describe('CREATE OR ALTER after a statement that sets properties', () => {
  const warehouses = { 'show warehouses': [warehouseRow('W', { auto_suspend: 60, comment: 'x' })] }
  const first = 'create or alter warehouse w warehouse_size = small'
  const change = 'change (WAREHOUSE_SIZE X-Small → small, AUTO_SUSPEND 60 → 600, COMMENT x → unset)'
  testEffects([
    [`${first}; ${first}`, [change, 'unchanged'], warehouses],
    [
      `${first} comment = 'y'; ${first}`,
      ['change (WAREHOUSE_SIZE X-Small → small, COMMENT x → y, AUTO_SUSPEND 60 → 600)', 'change (COMMENT y → unset)'],
      warehouses,
    ],
    [
      `${first}; alter warehouse w set auto_suspend = 30; ${first}`,
      [change, 'change (AUTO_SUSPEND unset → 30)', 'change (AUTO_SUSPEND 30 → unset)'],
      warehouses,
    ],
    [
      "alter warehouse w set auto_suspend = 30; create or alter warehouse w auto_suspend = 30 comment = 'x'",
      ['change (AUTO_SUSPEND 60 → 30)', 'unchanged'],
      warehouses,
    ],
    [
      'create task d.s.k warehouse = w as select 1; alter task d.s.k resume; create or alter task d.s.k warehouse = w as select 1',
      ['create', 'change (STATE unset → STARTED)', 'unchanged'],
    ],
    [
      `alter warehouse w set auto_suspend = 30; ${first}; alter warehouse w set auto_suspend = 30`,
      [
        'change (AUTO_SUSPEND 60 → 30)',
        'change (AUTO_SUSPEND 30 → unset, WAREHOUSE_SIZE X-Small → small, COMMENT x → unset)',
        'change (AUTO_SUSPEND unset → 30)',
      ],
      warehouses,
    ],
    [
      "alter warehouse w set auto_suspend = 30; create or alter warehouse w comment = 'x'",
      ['change (AUTO_SUSPEND 60 → 30)', 'change (AUTO_SUSPEND 30 → unset)'],
      warehouses,
    ],
    [
      'create or alter table d.s.t (a int, b int); create or alter table d.s.t (a int, b int); create or alter table d.s.t (a int)',
      [
        'change (column B unset → NUMBER(38,0))',
        'unchanged',
        'change (column B NUMBER(38,0) → unset, loses the values of B)',
      ],
    ],
  ])
})

describe('a parameter that only SHOW PARAMETERS lists', () => {
  const user = (...parameters: AccountAnswers[string][]): AccountAnswers => ({
    'desc user U': [{ property: 'NAME', value: 'U' }],
    'show parameters in user U': parameters[0] ?? [],
  })
  const row = (value: string, level: string) => [{ key: 'TIMEZONE', value, level }]
  testEffects([
    ["alter user u set timezone = 'UTC'", ['change (TIMEZONE Europe/Berlin → UTC)'], user(row('Europe/Berlin', ''))],
    ["alter user u set timezone = 'utc'", ['unchanged'], user(row('UTC', 'ACCOUNT'))],
    ['alter user u unset timezone', ['change (TIMEZONE UTC → unset)'], user(row('UTC', 'USER'))],
    ['alter user u unset timezone', ['unchanged'], user(row('UTC', 'ACCOUNT'))],
    ['alter user u set foo_bar = 1', ['unknown (not compared: FOO_BAR)'], user(row('UTC', ''))],
    ["alter user u set timezone = 'UTC'", ['unknown (not compared: TIMEZONE)'], user(rejectStatement('003001', 'no'))],
  ])
})

describe('grants on what earlier statements create, replace, rename or drop', () => {
  const future = { 'show future grants to role R': futureGrantRows('SELECT|TABLE|D.S') }
  testEffects([
    [
      'create database n; grant usage on schema n.public to role r; revoke usage on schema n.s from role r',
      ['create', 'grant', 'unchanged !SCHEMA N.S does not exist'],
      granted('USAGE|SCHEMA|N.PUBLIC'),
    ],
    ['create table d.s.n (a int); grant select on table d.s.n to role r', ['create', 'unchanged'], future],
    [
      'create table d.s.n (a int); grant select on table d.s.n to role r',
      ['create', 'grant'],
      { 'show future grants to role R': futureGrantRows('SELECT|TABLE|D', 'SELECT|VIEW|D.S') },
    ],
    [
      'revoke select on future tables in schema d.s from role r; create table d.s.n (a int); grant select on table d.s.n to role r',
      ['revoke', 'create', 'grant'],
      future,
    ],
    [
      'create or replace schema d.s; create table d.s.n (a int); grant select on table d.s.n to role r',
      ['replace (loses 2 tables, 0 rows, 0 bytes)', 'create', 'grant'],
      future,
    ],
    [
      'grant select on future tables in schema d.s to role r; create table d.s.n (a int); grant select on table d.s.n to role r',
      ['grant', 'create', 'unchanged'],
    ],
    [
      'create or replace table d.s.t (a int); grant select on table d.s.t to role r',
      ['replace (loses 0 rows, 0 bytes)', 'grant'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'alter table d.s.t rename to d.s.u; grant select on table d.s.u to role r; grant select on table d.s.t to role r',
      ['rename (to D.S.U)', 'unchanged', 'grant !TABLE D.S.T does not exist'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'grant insert on table d.s.t to role r; alter table d.s.t rename to d.s.u; grant insert on table d.s.u to role r',
      ['grant', 'rename (to D.S.U)', 'unchanged'],
    ],
    [
      'create role n; grant usage on database d to role n; drop role n; create role n; grant usage on database d to role n',
      ['create', 'grant', 'drop', 'create', 'grant'],
    ],
    [
      'create role n; drop role n; grant usage on database d to role n',
      ['create', 'drop', 'grant !ROLE N does not exist'],
    ],
    [
      'create or replace role r; grant usage on database d to role r',
      ['replace (loses its grants and members)', 'grant'],
      granted('USAGE|DATABASE|D'),
    ],
  ])
})

describe('ownership', () => {
  testEffects([
    ['use role r; create table d.s.n (a int); grant ownership on table d.s.n to role r', ['', 'create', 'unchanged']],
    [
      'use role r; create table d.s.n (a int); grant ownership on table d.s.n to role other; grant ownership on table d.s.n to role r',
      ['', 'create', 'grant', 'grant'],
    ],
    [
      'grant ownership on future tables in schema d.s to role other; create table d.s.n (a int); grant ownership on table d.s.n to role other',
      ['grant', 'create', 'unchanged'],
    ],
    [
      'grant ownership on table d.s.t to role r; revoke all on table d.s.t from role r; grant ownership on table d.s.t to role r',
      ['grant', 'unchanged', 'unchanged'],
    ],
  ])
})

describe('several grants and revokes of one object', () => {
  const option = 'grant select on table d.s.t to role r with grant option'
  testEffects([
    [`${option}; grant select, insert on table d.s.t to role r; ${option}`, ['grant', 'grant', 'unchanged']],
    [`grant select on table d.s.t to role r; ${option}`, ['grant', 'grant']],
    [`${option}; revoke grant option for select on table d.s.t from role r`, ['grant', 'revoke']],
    [
      'revoke select on table d.s.t from role r; revoke all on table d.s.t from role r',
      ['revoke', 'unchanged'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'grant select on table d.s.t2 to role r; revoke all on table d.s.t from role r; grant select on table d.s.t2 to role r',
      ['grant', 'revoke', 'unchanged'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'revoke all on table d.s.t from role r; grant insert on table d.s.t to role r',
      ['revoke', 'grant'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'revoke all on table d.s.t from role r; grant select on table d.s.t to role r',
      ['unchanged', 'unchanged'],
      granted('SELECT|TABLE|D.S.T'),
    ],
    [
      'grant usage on database d to role r with grant option; revoke grant option for usage on database d from role r; grant usage on database d to role r',
      ['grant', 'revoke', 'unchanged'],
    ],
  ])
})

describe('grants after a statement whose names are not known', () => {
  const notShown = 'unknown (SHOW GRANTS does not show whether it is granted)'
  testEffects([
    [
      'revoke usage on warehouse identifier($x) from role r; grant usage on warehouse w to role r; grant usage on warehouse w to role other',
      ['unknown (its objects are not known)', notShown, 'grant'],
      granted('USAGE|WAREHOUSE|W'),
    ],
    [
      'revoke usage on warehouse w from role identifier($x); grant usage on warehouse w to role r',
      ['unknown (the name of the grantee is not known)', notShown],
      granted('USAGE|WAREHOUSE|W'),
    ],
  ])
})

describe('grants on the contents of what is created again', () => {
  testEffects([
    [
      'create or replace database d; grant usage on schema d.s to role r; grant usage on database d to role r',
      ['replace (loses 0 tables, 0 rows, 0 bytes)', 'grant !SCHEMA D.S does not exist', 'grant'],
      granted('USAGE|SCHEMA|D.S', 'USAGE|DATABASE|D'),
    ],
    [
      'drop schema d.s; create schema d.s; grant usage on schema d.s to role r; grant usage on schema d.public to role r',
      ['drop (loses 2 tables, 0 rows, 0 bytes)', 'create', 'grant', 'unchanged'],
      granted('USAGE|SCHEMA|D.S', 'USAGE|SCHEMA|D.PUBLIC'),
    ],
    [
      'create or replace schema d.s; create table d.s.t (a int); grant select on table d.s.t to role r',
      ['replace (loses 2 tables, 0 rows, 0 bytes)', 'create', 'grant'],
      granted('SELECT|TABLE|D.S.T'),
    ],
  ])
})

describe('grants on functions', () => {
  const f = {
    ...granted('USAGE|FUNCTION|D.S.F(NUMBER)'),
    'show user functions in schema D.S': [{ name: 'F', arguments: 'F(NUMBER) RETURN NUMBER' }],
  }
  testEffects([
    [
      'drop function d.s.f(number); create function d.s.f(a number) returns int as $$1$$; grant usage on function d.s.f(number) to role r',
      ['drop (loses its grants)', 'create', 'grant'],
      f,
    ],
    ['grant usage on function d.s.f(number) to role r', ['unchanged'], granted('USAGE|FUNCTION|D.S.F(NUMBER)')],
    [
      'grant usage on function d.s.f(number, array) to role r; grant usage on function d.s.f(number) to role r',
      ['unchanged', 'grant'],
      granted('USAGE|FUNCTION|D.S."F(A NUMBER(38,0), B ARRAY):NUMBER(38,0)"'),
    ],
    [
      'grant usage on function d.s.f() to role r; grant usage on function d.s.g() to role r',
      ['unchanged', 'grant'],
      granted('USAGE|FUNCTION|D.S."F():NUMBER(38,0)"'),
    ],
  ])
})

describe('a grant on all objects of a container', () => {
  const all = 'grant select on all tables in schema d.s to role r'
  const both = granted('SELECT|TABLE|D.S.T', 'SELECT|TABLE|D.S.T2')
  testEffects([
    [all, ['grant'], granted('SELECT|TABLE|D.S.T')],
    [all, ['unchanged'], both],
    ['grant select on all foos in schema d.s to role r', ['unknown (its objects are not known)']],
    [
      'grant usage on all schemas in database d to role r',
      ['unchanged'],
      granted('USAGE|SCHEMA|D.S', 'USAGE|SCHEMA|D.PUBLIC'),
    ],
    ['grant usage on all schemas in database d to role r', ['grant'], granted('USAGE|SCHEMA|D.S')],
    [
      'grant usage on all functions in schema d.s to role r',
      ['unchanged'],
      {
        ...granted('USAGE|FUNCTION|D.S."F(A NUMBER):NUMBER"'),
        'show user functions in schema D.S': [
          { name: 'F', schema_name: 'S', catalog_name: 'D', arguments: 'F(NUMBER) RETURN NUMBER', is_builtin: 'N' },
        ],
      },
    ],
    [`drop table d.s.t2; ${all}`, ['drop (loses 0 rows, 0 bytes)', 'unchanged'], granted('SELECT|TABLE|D.S.T')],
    [`create table d.s.n (a int); ${all}`, ['create', 'grant'], both],
    [
      'alter schema d.s rename to d.z; grant select on all tables in schema d.z to role r',
      ['rename (to D.Z)', 'unchanged'],
      both,
    ],
    [all, ['unchanged'], { ...both, 'show tables in schema D.S': rejectStatement('002003', 'does not exist') }],
    [
      all,
      ['unknown (its objects are not known)'],
      { ...both, 'show tables in schema D.S': rejectStatement('003001', 'no') },
    ],
    [
      'grant select on all views in database d to role r',
      ['unchanged'],
      {
        ...granted('SELECT|VIEW|D.S.V'),
        'show views in database D': [viewRow('D.S.V', 'select 1'), viewRow('D.INFORMATION_SCHEMA.X', 'select 2')],
      },
    ],
  ])
})

describe('grants of roles to a user', () => {
  const user = (...rows: [role: string, grantedOn: string][]): AccountAnswers => ({
    'show grants to user U': rows.map(([role, granted_on]) => ({
      role,
      granted_on,
      granted_to: 'USER',
      grantee_name: 'U',
    })),
  })
  testEffects([
    ['grant role r to user u; grant role other to user u', ['unchanged', 'grant'], user(['R', 'ROLE'])],
    ['grant database role d.r to user u', ['grant'], user(['R', 'ROLE'])],
    [
      'grant database role d.x to user u; grant role x to user u',
      ['unchanged', 'grant'],
      user(['D.X', 'DATABASE_ROLE']),
    ],
  ])
})
