import { describe, expect, it } from '@jest/globals'
import {
  type AccountAnswers,
  columnRows,
  grantOnRows,
  namedRows,
  schemaRow,
  tableRow,
  viewRow,
  warehouseRow,
} from './support/account-answers.ts'
import { planScript } from './support/plan-scripts.ts'
import { rejectStatement } from './support/run-setup-snowflake.ts'

/** D.S.T with the columns a and b, 1,234 rows and 5.6 MB. */
const TABLE: AccountAnswers = {
  'show databases': [{ name: 'D', comment: '', retention_time: '1' }],
  'show schemas in database D': [schemaRow('D', 'PUBLIC'), schemaRow('D', 'S')],
  'show tables in schema D.S': [tableRow('D.S.T', { rows: 1234, bytes: 5_600_000 })],
  'show columns in schema D.S': columnRows('D.S.T', 'a int, b varchar(10)'),
}
const MISSING = rejectStatement('002043', 'Object does not exist, or operation cannot be performed.')
const WAREHOUSE: AccountAnswers = { 'show warehouses': [warehouseRow('W')] }
const VIEW: AccountAnswers = {
  'show views in schema D.S': [viewRow('D.S.V', 'create or replace view V as\nselect 1 as "A" -- one')],
}
const ROLES: AccountAnswers = { 'show roles': namedRows('R', 'SYSADMIN') }

const inheritedRetention = { key: 'DATA_RETENTION_TIME_IN_DAYS', value: '1', default: '1', level: 'ACCOUNT' }
const tagRow = { name: 'COST', database_name: 'D', schema_name: 'S', comment: '' }

/** An effect, or its beginning, `…`, and its end. */
type Case = [script: string, effects: string[], answers?: AccountAnswers]

const testEffects = (cases: Case[]) =>
  it.each(cases)('%s', async (script, effects, answers = TABLE) => {
    const planned = await planScript(script, answers)
    expect(planned.effects.map((effect, at) => abbreviate(effect, effects[at]))).toEqual(effects)
  })

/** Replaces by `…` what an expectation leaves out. */
function abbreviate(effect: string, expected = ''): string {
  const [start = '', end] = expected.split('…')
  return end !== undefined && effect.startsWith(start) && effect.endsWith(end) ? expected : effect
}

describe('CREATE of what does not exist', () => {
  testEffects([
    ['create table d.s.new (a int)', ['create']],
    ['create table if not exists d.s.new (a int)', ['create']],
    ['create or alter table d.s.new (a int)', ['create']],
    ['create or replace table d.s.new (a int)', ['create']],
    [
      'create table d.gone.t (a int)',
      ['create !SCHEMA D.GONE does not exist'],
      { 'show tables in schema D.GONE': MISSING },
    ],
    [
      'create schema d.gone; create table d.gone.t (a int); create table d.gone.t (a int)',
      ['create', 'create', 'create !TABLE D.GONE.T already exists'],
    ],
    [
      'create database new; create table new.public.t (a int); create table new.s.t (a int)',
      ['create', 'create', 'create !SCHEMA NEW.S does not exist'],
    ],
    ['create foo d.s.x', ['unknown (FOO is not compared)']],
    [
      'create table if not exists d.s.new (a int)',
      ['unknown (SHOW does not say whether it exists)'],
      {
        ...TABLE,
        'show tables in schema D.S': [{ table_name: 'NEW' }],
        "show tables like 'NEW' in schema D.S": [{ table_name: 'NEW' }],
      },
    ],
    [
      'create temporary table d.s.t (a int); create temporary table if not exists d.s.t (a int)',
      ['create', 'unchanged'],
    ],
  ])
})

describe('CREATE of what exists', () => {
  testEffects([
    ['create table d.s.t (a int)', ['create !TABLE D.S.T already exists']],
    ['create table if not exists d.s.t (a int, b varchar(10))', ['unchanged']],
    [
      'create table if not exists d.s.t (a int, b varchar(20), c int)',
      ['unchanged, but differs (column B VARCHAR(10) → VARCHAR(20), column C unset → NUMBER(38,0))'],
    ],
    [
      "create table if not exists d.s.t (a int, b varchar(10)) comment = 'x'",
      ['unchanged, but differs (COMMENT unset → x)'],
    ],
    [
      "create warehouse if not exists w warehouse_size = small auto_suspend = 60 comment = 'it''s'",
      ["unchanged, but differs (WAREHOUSE_SIZE X-Small → small, COMMENT unset → it's)"],
      WAREHOUSE,
    ],
    ["create warehouse if not exists w warehouse_size = 'X-SMALL' auto_suspend = 60", ['unchanged'], WAREHOUSE],
    ['create or alter table d.s.t (a int, b varchar(10))', ['unchanged']],
    ['create or alter table d.s.t (a int)', ['change (column B VARCHAR(10) → unset, loses the values of B)']],
    [
      'create or alter table d.s.l (a array, b object)',
      ['unchanged'],
      {
        ...TABLE,
        'show tables in schema D.S': [tableRow('D.S.L')],
        'desc table D.S.L': ['A ARRAY', 'B OBJECT'].map(text => {
          const [name = '', type = ''] = text.split(' ')
          return { name, type, 'null?': 'Y', default: null, comment: null, 'primary key': 'N', 'unique key': 'N' }
        }),
      },
    ],
    ['create or alter database d', ['unchanged'], { ...TABLE, 'show parameters in database D': [inheritedRetention] }],
    [
      'create or alter database d',
      ['change (DATA_RETENTION_TIME_IN_DAYS 1 → unset)'],
      { ...TABLE, 'show parameters in database D': [{ ...inheritedRetention, level: 'DATABASE' }] },
    ],
    ['create or alter warehouse w auto_suspend = 60', ['unchanged'], WAREHOUSE],
    [
      'create or alter warehouse w auto_suspend = 60',
      ['change (COMMENT old → unset)'],
      { 'show warehouses': [warehouseRow('W', { comment: 'old' })] },
    ],
    ['create or replace table d.s.t (a int)', ['replace (loses 1,234 rows, 5.6 MB)']],
    ['create or replace role r', ['replace (loses its grants and members)'], ROLES],
  ])
})

describe('CREATE OR REPLACE of a view or procedure', () => {
  const replaced = { ...VIEW, 'show grants on view D.S.V': grantOnRows('OWNERSHIP to O', 'SELECT to X', 'SELECT to R') }
  testEffects([
    ['create or replace view d.s.v as select 1 as a', ['unchanged'], VIEW],
    ["create or replace view d.s.v comment = 'x' as select 1 as a", ['replace (COMMENT unset → x…)'], VIEW],
    [
      'create or replace view d.s.v as select 2 as a; grant select on view d.s.v to role r',
      ['replace (…loses SELECT to ROLE X, its policies and tags)', 'grant'],
      { ...replaced, 'show grants to role R': [{ privilege: 'SELECT', granted_on: 'VIEW', name: 'D.S.V' }] },
    ],
    [
      'create or replace view d.s.v copy grants as select 2 as a; grant select on view d.s.v to role r',
      ['replace (…, loses its policies and tags)', 'unchanged'],
      { ...VIEW, 'show grants to role R': [{ privilege: 'SELECT', granted_on: 'VIEW', name: 'D.S.V' }] },
    ],
  ])
})

describe('ALTER', () => {
  testEffects([
    ['alter warehouse w set auto_suspend = 60', ['unchanged'], WAREHOUSE],
    [
      'alter warehouse w set warehouse_size = small; alter warehouse w set warehouse_size = SMALL',
      ['change (WAREHOUSE_SIZE X-Small → small)', 'unchanged'],
      WAREHOUSE,
    ],
    [
      "alter warehouse w set comment = 'x'; alter warehouse w unset comment; alter warehouse w unset comment",
      ['change (COMMENT unset → x)', 'change (COMMENT x → unset)', 'unchanged'],
      WAREHOUSE,
    ],
    ['alter warehouse gone set auto_suspend = 60', ['!WAREHOUSE GONE does not exist'], WAREHOUSE],
    ['alter warehouse if exists gone set auto_suspend = 60', ['unchanged'], WAREHOUSE],
    [
      "comment on table d.s.t is 'x'; comment if exists on table d.s.gone is 'x'",
      ['change (COMMENT unset → x)', 'unchanged'],
    ],
    ["comment on column d.s.t.a is 'x'", ['change (comment of column A unset → x)']],
    ['alter table d.s.t add column if not exists b int, c int', ['change (column C unset → NUMBER(38,0))']],
    ["alter table d.s.t add column if not exists b varchar(20) default f() comment 'x'", ['unchanged']],
    ['alter table d.s.t rename column a to c; alter table d.s.t rename column a to c', ['change (…)', 'unchanged']],
    ['alter table d.s.t rename column a to b', ['change (…) !Column B already exists']],
    ['alter table d.s.t rename column x to y', ['change (…) !Column X does not exist']],
    [
      "alter tag d.s.cost add allowed_values 'b'; create tag if not exists d.s.cost allowed_values 'a'",
      ['unknown (not compared: ADD ALLOWED_VALUES)', 'unchanged, but differs (…)'],
      { ...TABLE, 'show tags in schema D.S': [{ ...tagRow, allowed_values: '["a","b"]' }] },
    ],
    [
      "create tag if not exists d.s.cost allowed_values 'a'; alter tag d.s.cost add allowed_values 'b'",
      ['unchanged', 'unknown (not compared: ADD ALLOWED_VALUES)'],
      { ...TABLE, 'show tags in schema D.S': [{ ...tagRow, allowed_values: '["a","b"]' }] },
    ],
    ['alter table d.s.t add column b int', ['change !Column B already exists']],
    ['alter table d.s.t add column b int, c int', ['change (column C unset → NUMBER(38,0)) !Column B already exists']],
    ["alter table identifier(f()) set comment = 'x'", ['unknown (the name of its object is not known)']],
    [
      'alter table d.s.t add column c int; alter table d.s.t drop column c',
      ['change (column C unset → NUMBER(38,0))', 'change (column C NUMBER(38,0) → unset, loses the values of C)'],
    ],
    [
      'create table d.s.n (a int); alter table d.s.n add constraint k primary key (a)',
      ['create', 'change (not compared: …)'],
    ],
    ['alter table d.s.t drop column c', ['change !Column C does not exist']],
    ['alter table d.s.t drop column if exists c', ['unchanged']],
    ['alter table d.s.t add constraint k primary key (a)', ['unknown (not compared: …)']],
    [
      'alter warehouse w set statement_timeout_in_seconds = 60; alter warehouse w unset max_concurrency_level',
      ['change (STATEMENT_TIMEOUT_IN_SECONDS 172800 → 60)', 'unchanged'],
      {
        ...WAREHOUSE,
        'show parameters in warehouse W': [
          { key: 'STATEMENT_TIMEOUT_IN_SECONDS', value: '172800', default: '172800', level: '' },
          { key: 'MAX_CONCURRENCY_LEVEL', value: '8', default: '8', level: '' },
        ],
      },
    ],
    [
      "alter account set timezone = 'UTC'",
      ['change (TIMEZONE America/Los_Angeles → UTC)'],
      { 'show parameters in account': [{ key: 'TIMEZONE', value: 'America/Los_Angeles', level: '' }] },
    ],
  ])
})

describe('what Snowflake refuses to change in columns', () => {
  const converted = 'it does not convert data types'
  testEffects([
    [
      'create or alter table d.s.t (a varchar, b varchar(10))',
      [
        `change (column A NUMBER(38,0) → VARCHAR(16777216)) !Snowflake cannot change column A from NUMBER(38,0) to VARCHAR(16777216): ${converted}`,
      ],
    ],
    [
      'alter table d.s.t alter column b set data type number',
      [
        `change (column B VARCHAR(10) → NUMBER(38,0)) !Snowflake cannot change column B from VARCHAR(10) to NUMBER(38,0): ${converted}`,
      ],
    ],
    [
      'alter table d.s.t alter a type number(10,0)',
      [
        'change (column A NUMBER(38,0) → NUMBER(10,0)) ?Snowflake refuses it if a value of column A does not fit NUMBER(10,0)',
      ],
    ],
    ['alter table d.s.t alter b type varchar(20)', ['change (column B VARCHAR(10) → VARCHAR(20))']],
    ['create table if not exists d.s.t (a varchar, b varchar(10))', ['unchanged, but differs (…)']],
    ['create or replace table d.s.t (a varchar)', ['replace (…)']],
    ['create table d.s.n (a int); alter table d.s.n alter a type varchar(5)', ['create', `change (…): ${converted}`]],
    [
      'alter table d.s.t add c int not null',
      ['change (…) !Snowflake cannot add column C, which is NOT NULL without a default, to a table with rows'],
    ],
    [
      'insert into d.s.t select 1, 2; alter table d.s.t add c int not null',
      ['run', 'change (…) ?Snowflake refuses it if the table has rows: column C is NOT NULL without a default'],
    ],
    ['create table d.s.n (a int); alter table d.s.n add c int not null', ['create', 'change (…)']],
    [
      'create table d.s.n (a int) as select 1; alter table d.s.n add c int not null',
      ['create', 'change (…) ?Snowflake refuses it if the table has rows: column C is NOT NULL without a default'],
    ],
    [
      'create table d.s.n as select 1 as a; alter table d.s.n drop column a; alter table d.s.n add c int not null',
      ['create', 'change (not compared: columns)', 'change (not compared: columns)'],
    ],
    ['alter table d.s.t alter c set not null', ['change (…) !Column C does not exist']],
    [
      'alter table d.s.t rename column a to c; alter table d.s.t alter a set not null',
      ['change (…)', 'change (…) !Column A does not exist'],
    ],
  ])
})

describe('what DESC TABLE lists', () => {
  const described = {
    ...TABLE,
    'desc table D.S.T': [
      {
        name: 'A',
        type: 'NUMBER(38,0)',
        'null?': 'N',
        default: '',
        'primary key': 'Y',
        'unique key': 'N',
        comment: '',
        'policy name': '',
      },
      {
        name: 'B',
        type: 'VARCHAR(10)',
        'null?': 'Y',
        default: '',
        'primary key': 'N',
        'unique key': 'N',
        comment: '',
        'policy name': 'D.S.P',
      },
    ],
  }
  testEffects([
    ['alter table d.s.t modify column b set masking policy d.s.p', ['unchanged'], described],
    [
      'alter table d.s.t modify column a set masking policy d.s.p',
      ['change (masking policy of column A unset → D.S.P)'],
      described,
    ],
    ['create table if not exists d.s.t (a int primary key, b varchar(10))', ['unchanged'], described],
    [
      'create table if not exists d.s.t (a int primary key, b varchar(10) unique)',
      ['unchanged, but differs (UNIQUE of column B unset → yes)'],
      described,
    ],
  ])
})

it('plans CREATE OR REPLACE of what might exist as unknown, and knows it after that', async () => {
  const answers = { 'show tables in schema D.S': rejectStatement('000630', 'timeout') }
  const script = 'create or replace table d.s.t (a int); create table if not exists d.s.t (a int)'
  expect((await planScript(script, answers)).effects).toEqual([
    'unknown (SHOW does not say whether it exists)',
    'unchanged',
  ])
})

describe('a property that a later statement sets', () => {
  const large: AccountAnswers = { 'show warehouses': [warehouseRow('W', { size: 'Large', comment: 'new' })] }
  testEffects([
    [
      'create warehouse if not exists w warehouse_size = small; alter warehouse w set warehouse_size = large',
      ['unchanged', 'unchanged'],
      large,
    ],
    [
      "create or alter warehouse w warehouse_size = large auto_suspend = 60; alter warehouse w set comment = 'new'",
      ['unchanged', 'unchanged'],
      large,
    ],
    [
      "create or alter warehouse w warehouse_size = small auto_suspend = 60; alter warehouse w set comment = 'new'",
      ['change (WAREHOUSE_SIZE Large → small, COMMENT new → unset)', 'change (COMMENT unset → new)'],
      large,
    ],
    [
      "alter warehouse w set comment = 'x'; create warehouse if not exists w warehouse_size = large comment = 'y'",
      ['change (COMMENT new → x)', 'unchanged, but differs (COMMENT x → y)'],
      large,
    ],
    [
      'create table if not exists d.s.t (a int); alter table d.s.t add column if not exists b varchar(10)',
      ['unchanged', 'unchanged'],
    ],
    [
      "create or replace view d.s.v as select 1 as a; alter view d.s.v set comment = 'x'",
      ['unchanged', 'unchanged'],
      { 'show views in schema D.S': [viewRow('D.S.V', 'create view v as select 1 as a', { comment: 'x' })] },
    ],
  ])
})

describe('DROP, RENAME and SWAP', () => {
  testEffects([
    [
      'drop table d.s.t; drop table if exists d.s.t; drop table d.s.t',
      ['drop (loses 1,234 rows, 5.6 MB)', 'unchanged', '!TABLE D.S.T does not exist'],
    ],
    ['drop table d.s.t; create table d.s.t (a int)', ['drop (loses 1,234 rows, 5.6 MB)', 'create']],
    [
      'drop schema d.s; create schema d.s; create table d.s.t (a int)',
      ['drop (loses 2 tables, 3,000 rows, 1.5 kB)', 'create', 'create'],
      {
        ...TABLE,
        'show tables in schema D.S': [
          tableRow('D.S.T', { rows: 1000, bytes: 500 }),
          tableRow('D.S.U', { rows: 2000, bytes: 1000 }),
        ],
      },
    ],
    [
      'create or replace database d; create table d.s.t (a int)',
      ['replace (loses 1,234 rows, 5.6 MB)', 'create !SCHEMA D.S does not exist'],
      { ...TABLE, 'show tables in database D': [tableRow('D.S.T', { rows: 1234, bytes: 5_600_000 })] },
    ],
    ['truncate table d.s.t', ['change (loses 1,234 rows, 5.6 MB, truncated)']],
    [
      'truncate table d.s.t; drop table d.s.t',
      ['change (loses its rows, truncated)', 'drop (loses its rows…)'],
      { 'show tables in schema D.S': [tableRow('D.S.T', { rows: null })] },
    ],
    [
      'alter table d.s.t rename to d.s.u; alter table d.s.u add column if not exists a int; create table d.s.t (a int)',
      ['rename (to D.S.U)', 'unchanged', 'create'],
    ],
    ['alter table d.s.t rename to d.s.t', ['rename (to D.S.T) !TABLE D.S.T already exists']],
    [
      'alter schema d.s rename to d.z; create table if not exists d.z.t (a int, b varchar(10)); create schema if not exists d.s',
      ['rename (to D.Z)', 'unchanged', 'create'],
    ],
    [
      'alter table d.s.t swap with d.s.u; create table if not exists d.s.u (a int)',
      ['change (swapped with d.s.u)', 'unknown (SHOW does not say whether it exists)'],
      { ...TABLE, 'show tables in schema D.S': [tableRow('D.S.T'), tableRow('D.S.U')] },
    ],
    [
      'create table d.s.n (a int); alter schema d.s rename to d.z; create table d.z.n (a int)',
      ['create', 'rename (to D.Z)', 'create !TABLE D.Z.N already exists'],
    ],
    ['undrop table d.s.t', ['create (restored) !TABLE D.S.T already exists']],
    ['undrop table d.s.gone', ['create (restored)']],
    [
      'create schema d.copy clone d.s; create table if not exists d.copy.t (a int)',
      ['create', 'unknown (SHOW does not say whether it exists)'],
    ],
  ])
})

it.each([
  [0, 0, '0 rows, 0 bytes'],
  [1, 999, '1 row, 999 bytes'],
  [2, 1000, '2 rows, 1.0 kB'],
  [1_000_000, 2_300_000, '1,000,000 rows, 2.3 MB'],
  [3, 4.5e9, '3 rows, 4.5 GB'],
  [3, 6e12, '3 rows, 6.0 TB'],
  [3, 7e15, '3 rows, 7.0 PB'],
  [3, 8e18, '3 rows, 8000.0 PB'],
])('shows %d rows and %d bytes as %s', async (rows, bytes, size) => {
  const { effects } = await planScript('drop table d.s.t', {
    'show tables in schema D.S': [tableRow('D.S.T', { rows, bytes })],
  })
  expect(effects).toEqual([`drop (loses ${size})`])
})

it('names the kind of a table that an earlier statement creates', async () => {
  const script = 'create hybrid table d.s.h (a int primary key); alter table d.s.h add column b int; drop table d.s.h'
  const { planned } = await planScript(script)
  expect(planned.map(({ effect }) => effect.object?.kind)).toEqual(['HYBRID TABLE', 'HYBRID TABLE', 'HYBRID TABLE'])
})

it('shows the password of a user neither as old nor as new value', async () => {
  const script = "create user u password = 'first-word'; alter user u set password = 'second-word'"
  const { effects } = await planScript(script)
  expect(effects[1]).toBe('change (PASSWORD *** → ***)')
})

it('finds functions and procedures by the types of their arguments', async () => {
  const answers = {
    'show user functions in schema D.S': [
      { name: 'F', schema_name: 'S', catalog_name: 'D', arguments: 'F(NUMBER, DEFAULT VARCHAR) RETURN NUMBER' },
    ],
  }
  const script =
    'drop function d.s.f(int, string); drop function if exists d.s.f(int); drop function if exists d.s.f(int, text)'
  const { planned } = await planScript(script, answers)
  expect(planned.map(({ effect }) => effect.action)).toEqual(['drop', 'same', 'same'])
})

describe('tags and policies', () => {
  const TAGS = `select * from table(D.information_schema.tag_references('D.S.T', 'TABLE'))`
  const COLUMN_TAGS = `select * from table(D.information_schema.tag_references_all_columns('D.S.T', 'TABLE'))`
  const POLICIES =
    `select * from table(D.information_schema.policy_references(ref_entity_name => 'D.S.T',` +
    ` ref_entity_domain => 'TABLE'))`
  const tag = (TAG_VALUE: string, LEVEL: string, DOMAIN = 'TABLE', COLUMN_NAME: string | null = null) => ({
    ...{ TAG_DATABASE: 'D', TAG_SCHEMA: 'S', TAG_NAME: 'COST', TAG_VALUE, LEVEL, DOMAIN, COLUMN_NAME },
  })
  const policy = (POLICY_KIND: string, REF_COLUMN_NAME: string | null, REF_ARG_COLUMN_NAMES: string | null) => ({
    ...{ POLICY_DB: 'D', POLICY_SCHEMA: 'S', POLICY_NAME: 'P', POLICY_KIND, REF_COLUMN_NAME, REF_ARG_COLUMN_NAMES },
  })
  const withAnswer = (sql: string, answer: AccountAnswers[string]): AccountAnswers => ({ ...TABLE, [sql]: answer })
  const setTag = `use schema d.s; alter table t set tag cost = 'crm'`
  const addPolicy = 'use schema d.s; alter table t add row access policy p on (a, b)'

  testEffects([
    [setTag, ['', 'unchanged'], withAnswer(TAGS, [tag('crm', 'TABLE')])],
    [setTag, ['', 'change (TAG D.S.COST x → crm)'], withAnswer(TAGS, [tag('x', 'TABLE')])],
    // A tag that the table inherits is not its own.
    [setTag, ['', 'change (TAG D.S.COST unset → crm)'], withAnswer(TAGS, [tag('crm', 'DATABASE')])],
    [
      'use schema d.s; alter table t unset tag cost',
      ['', 'change (TAG D.S.COST crm → unset)'],
      withAnswer(TAGS, [tag('crm', 'TABLE')]),
    ],
    ['use schema d.s; alter table t unset tag cost', ['', 'unchanged'], withAnswer(TAGS, [tag('crm', 'SCHEMA')])],
    // Without a warehouse Snowflake does not answer.
    [
      setTag,
      ['', 'unknown (not compared: TAG D.S.COST)'],
      withAnswer(TAGS, rejectStatement('000606', 'No active warehouse selected in the current session.')),
    ],
    [
      `use schema d.s; alter table t modify column a set tag cost = 'crm'; alter table t modify b unset tag cost`,
      ['', 'unchanged', 'change (tag D.S.COST of column B x → unset)'],
      withAnswer(COLUMN_TAGS, [tag('crm', 'COLUMN', 'COLUMN', 'A'), tag('x', 'COLUMN', 'COLUMN', 'B')]),
    ],
    [addPolicy, ['', 'unchanged'], withAnswer(POLICIES, [policy('ROW_ACCESS_POLICY', null, '["A","B"]')])],
    [
      addPolicy,
      ['', 'change (ROW ACCESS POLICY D.S.P on (A) → D.S.P on (A, B))'],
      withAnswer(POLICIES, [policy('ROW_ACCESS_POLICY', null, '[ "A" ]')]),
    ],
    [
      'use schema d.s; alter table t drop row access policy p; alter table t drop row access policy q',
      ['', 'change (ROW ACCESS POLICY D.S.P on (A) → unset)', 'unchanged'],
      withAnswer(POLICIES, [policy('ROW_ACCESS_POLICY', null, '["A"]')]),
    ],
    [
      'use schema d.s; alter table t modify column a set projection policy p; alter table t set aggregation policy p',
      ['', 'unchanged', 'change (AGGREGATION POLICY unset → D.S.P)'],
      withAnswer(POLICIES, [policy('PROJECTION_POLICY', 'A', null)]),
    ],
    [
      `use schema d.s; create table n (a int with tag (cost = 'crm')) with tag (cost = 'x');` +
        ` alter table n set tag cost = 'x'; alter table n modify a set tag cost = 'y'`,
      ['', 'create', 'unchanged', 'change (tag D.S.COST of column A crm → y)'],
    ],
  ])
})
