import { expect, it } from '@jest/globals'
import { columnRows, tableRow } from './support/account-answers.ts'
import { type FakeSnowflake, grantRows } from './support/fake-snowflake.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

/** The statements that are no reads. */
const listWrites = (server: FakeSnowflake): string[] =>
  server.sql().filter(sql => !/^(show|desc|select|use) /.test(sql))

const sql =
  'use role x;\ncreate or replace table t (a int);\ndrop view v;\ntruncate table t;\nrevoke usage on database d from role r;'

it('names all destructive statements, and what each loses, before anything runs', async () => {
  const server = await startSnowflake()
  const { exitCode, errors } = await runSetupSnowflake(server, { 'a.sql': sql })
  expect(exitCode).toBe(1)
  expect(listWrites(server)).toEqual([])
  const error = errors.join()
  for (const line of [2, 3, 4]) expect(error).toContain(`a.sql:${line} (`)
  expect(error).toContain('(drop view v): VIEW V loses its grants')
  expect(error).toContain('(truncate table t): TABLE T loses all rows')
  expect(error).toContain('allow-destructive: true')
})

it('rejects a REVOKE only if it would remove a grant', async () => {
  const server = await startSnowflake({
    answer: text => (text.startsWith('show') ? grantRows('USAGE|DATABASE|D') : undefined),
  })
  const files = { 'a.sql': 'use role x;\nrevoke usage on database d from role r;' }
  expect((await runSetupSnowflake(server, files)).errors.join()).toContain('a.sql:2')
  expect(listWrites(server)).toEqual([])
  const missing = { 'a.sql': 'revoke usage on database other from role r;' }
  expect((await runSetupSnowflake(server, missing)).outputs.changed).toBe('false')
})

it('runs destructive statements with allow-destructive: true', async () => {
  const server = await startSnowflake()
  const { exitCode } = await runSetupSnowflake(server, { 'a.sql': sql }, { 'allow-destructive': 'true' })
  expect(exitCode).toBe(0)
  expect(server.sql()).toContain('drop view v')
})

/** A Snowflake with tables, given as `DATABASE.SCHEMA.NAME`, and grants on databases to any role. */
const startWithTables = (tables: string[], grants: string[] = []) =>
  startSnowflake({
    answer: text => {
      if (text.startsWith('show grants')) return grantRows(...grants)
      if (!text.startsWith('show')) return undefined
      const rows = tables.map(table => {
        const [database_name = '', schema_name = '', name = ''] = table.split('.')
        return { name, database_name, schema_name, kind: 'TABLE' }
      })
      if (text.startsWith('show columns')) return { rows: columnRows('D.S.T', 'a int, b int') }
      if (text.startsWith('show schemas')) return { rows: [{ name: 'S', database_name: 'D' }] }
      return { rows: text.startsWith('show tables') ? rows : [] }
    },
  })

it('runs destructive statements about the objects that allow-destructive names', async () => {
  const server = await startWithTables(
    ['SANDBOX.S.T', 'RAW.PUBLIC.TMP_1', 'RAW.PUBLIC.T'],
    ['USAGE|DATABASE|SANDBOX', 'USAGE|DATABASE|RAW'],
  )
  const allowed =
    'drop table Sandbox.s.t;\ntruncate table raw.public.tmp_1;\nrevoke usage on database sandbox from role r;'
  const inputs = { 'allow-destructive': 'sandbox\nsandbox.*\nraw.public.tmp_*' }
  expect((await runSetupSnowflake(server, { 'a.sql': allowed }, inputs)).exitCode).toBe(0)
  expect(server.sql()).toContain('truncate table raw.public.tmp_1')
  const others = { 'a.sql': `${allowed}\ndrop table raw.public.t;` }
  const { errors } = await runSetupSnowflake(server, others, inputs)
  expect(errors.join()).toMatch(/need allow-destructive: a\.sql:4 .*: TABLE RAW\.PUBLIC\.T loses/)
  expect(errors.join()).toContain('allow-destructive to RAW.PUBLIC.T (one per line) or true')
  const revoke = await runSetupSnowflake(server, { 'a.sql': 'revoke usage on database raw from role r' }, inputs)
  expect(revoke.errors.join()).toContain('DATABASE RAW loses the revoked privileges')
})

it('looks up names in the schema that the script selects, for allow-destructive', async () => {
  const server = await startSnowflake()
  const inputs = { 'allow-destructive': 'sandbox.*' }
  const allowed = { 'a.sql': 'use schema sandbox.s;\ndelete from t;' }
  expect((await runSetupSnowflake(server, allowed, inputs)).errors).toEqual([])
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'use schema raw.s;\ndelete from t;' }, inputs)
  expect(errors.join()).toContain('allow-destructive to RAW.S.T (one per line) or true')
})

it('runs without allow-destructive what loses nothing in this account', async () => {
  const sql = [
    'drop table if exists raw.public.old',
    'create or replace table raw.public.new (a int)',
    'insert overwrite into raw.public.new select 1',
    'drop table raw.public.new',
  ].join(';\n')
  const outcome = await runSetupSnowflake(await startWithTables(['RAW.PUBLIC.OTHER']), { 'a.sql': sql })
  expect(outcome.errors).toEqual([])
  const server = await startWithTables(['RAW.PUBLIC.OLD', 'RAW.PUBLIC.NEW'])
  const { errors } = await runSetupSnowflake(server, { 'a.sql': sql })
  expect(errors.join()).toContain('a.sql:1 (drop table if exists raw.public.old): TABLE RAW.PUBLIC.OLD loses its rows')
  expect(errors.join()).toContain(
    'a.sql:2 (create or replace table raw.public.new (a int)): TABLE RAW.PUBLIC.NEW loses',
  )
  expect(errors.join()).not.toContain('a.sql:3')
  expect(listWrites(server)).toEqual([])
})

it.each<[string, string, boolean]>([
  ['is kept by IF NOT EXISTS', 'create table if not exists d.s.t (a int); drop table d.s.t', true],
  ['has a new name', 'alter table d.s.t rename to d.s.u; drop table d.s.u', true],
  ['was hidden by a temporary one', 'create temp table d.s.t (a int); drop table d.s.t; drop table d.s.t', true],
  ['was hidden from DELETE', 'create temp table d.s.t (a int); drop table d.s.t; delete from d.s.t', true],
  [
    'was hidden by a temporary one that gets another name',
    'create temp table d.s.t (a int); alter table d.s.t rename to d.s.u; drop table d.s.t',
    true,
  ],
  [
    'is replaced beside a temporary one',
    'create temp table d.s.t (a int); create or replace table d.s.t (a int)',
    true,
  ],
  [
    'is replaced beside a temporary one after a CALL',
    'create temp table d.s.t (a int); call p(); create or replace table d.s.t (a int)',
    true,
  ],
  ['is temporary before a CALL', 'create temp table d.s.n (a int); call p(); drop table d.s.n', true],
  ['does not exist, so that DROP without IF EXISTS would fail', 'drop table d.s.gone', true],
  [
    'is in the current schema, which gets another name',
    'use schema d.s; alter schema d.s rename to d.a; create or replace table t (a int)',
    true,
  ],
  [
    'gets its dropped column back in the same transaction',
    'begin; create or alter table d.s.t (a int); alter table d.s.t add column if not exists b int; delete from d.s.t where a = 1; commit',
    true,
  ],
  [
    'gets its dropped column back without a transaction',
    'create or alter table d.s.t (a int); alter table d.s.t add column if not exists b int; delete from d.s.t where a = 1',
    false,
  ],
  [
    'is in a schema that the script creates',
    'create schema d.n; alter table d.s.t rename to d.n.t; drop schema d.n',
    true,
  ],
  ['is in a schema that the script creates, by code', 'create schema d.n; call p(); drop schema d.n', true],
  ['has the name of a view', 'create view if not exists d.s.t as select 1 as a; drop table d.s.t', true],
  [
    'is hidden by a temporary one that is replaced',
    'create temp table d.s.t (a int); create or replace temp table d.s.t (b int); drop table d.s.t; drop table d.s.t',
    true,
  ],
  [
    'is new, as its schema and database are',
    'create database n; create table n.public.t (a int); drop schema n.public; drop database n',
    false,
  ],
  ['is temporary', 'create temp table d.s.t (a int); delete from d.s.t; drop table d.s.t', false],
  ['is temporary twice', 'create temp table d.s.n (a int); drop table d.s.n; drop table if exists d.s.n', false],
  [
    'has the name of a new one',
    'create table d.s.n (a int); alter table d.s.n rename to d.s.m; alter table d.s.t rename to d.s.n; drop table d.s.n',
    true,
  ],
  [
    'is in a renamed schema',
    'create schema d.a; create table d.a.t (a int); drop schema d.a; alter schema d.s rename to d.a; drop table d.a.t',
    true,
  ],
  ['is new and renamed', 'create table d.s.n (a int); alter table d.s.n rename to d.s.m; drop table d.s.m', false],
  ['is new before a CALL', 'create table d.s.n (a int); call p(); drop table d.s.n', true],
  ['is new after a CALL', 'call p(); create table d.s.n (a int); drop table d.s.n', false],
  ['is new between two CALLs', 'call p(); create table d.s.n (a int); drop table d.s.n; call p(); select 1', false],
  ['is new in the current schema', 'use schema d.s; create table n (a int); delete from n; delete from s.n', false],
  ['is older, in the current schema', 'use schema d.s; create table n (a int); delete from t', true],
  ['is older, in the schema of its own', 'use schema d.s; create table d.x.n (a int); delete from n', true],
  ['is new before a CALL and not dropped', 'create table d.s.n (a int); call p(); alter table d.s.n add b int', false],
  ['is new before a system function', 'create table d.s.n (a int); call system$wait(1); drop table d.s.n', false],
  [
    'is new before a block of DML',
    'create table d.s.n (a int); begin insert into d.s.n select a from d.s.t; end; drop table d.s.n',
    false,
  ],
  [
    'gets a new name in a block',
    'create table if not exists d.s.n (a int); begin alter table d.s.n rename to d.s.o; alter table d.s.t rename to d.s.n; end; drop table d.s.n',
    true,
  ],
  [
    'is new before blocks that move nothing',
    'create table d.s.n (a int); begin create table d.s.m (a int); alter table d.s.m add b int; execute  task d.s.k; end; begin grant select on table d.s.m to role r; call system$wait(1); end; drop table d.s.n',
    false,
  ],
  [
    'has the name of a new one in the schema that a block creates',
    'use schema d.x; create table t (a int); begin create schema d.s; end; drop table t',
    true,
  ],
  ['is restored in a block', 'create table d.s.n (a int); begin undrop table d.s.n; end; truncate table d.s.n', true],
  [
    'has the name of a new one in the schema that a block selects',
    'use schema d.x; create table t (a int); begin use schema d.s; end; drop table t',
    true,
  ],
  ['is restored', 'undrop table d.s.x; drop table d.s.x', true],
  ['is a copy', 'create table d.s.n clone d.s.t; drop table d.s.n', false],
  ['is swapped', 'create table d.s.n (a int); alter table d.s.n swap with d.s.t', true],
  [
    'is the second target',
    'create table d.s.n (a int); insert overwrite all into d.s.n into d.s.t select 1 as a',
    true,
  ],
  ['is named by a variable', "set x = 'd.s.t'; drop table identifier($x)", true],
  ['is named by a function', 'set x = (select f()); drop table identifier($x)', true],
  ['does not exist under the name of a variable', "set x = 'd.s.x'; drop table if exists identifier($x)", false],
])('knows what happens to a table that %s', async (_, sql, isRefused) => {
  const server = await startWithTables(['D.S.T'])
  const { errors } = await runSetupSnowflake(server, { 'a.sql': sql.replaceAll('; ', ';\n') })
  expect(/need allow-destructive|Apply refuses/.test(errors.join())).toBe(isRefused)
  if (isRefused) expect(listWrites(server)).toEqual([])
})

it.each([
  ['create table if not exists d.s.n (a int)', 'begin alter table d.s.t swap with d.s.n; end'],
  ['create table d.s.n (a int)', "execute immediate 'alter table d.s.t swap with d.s.n'"],
  ['create temp table d.s.t (a int)', 'begin drop table d.s.t; end'],
])('refuses to drop a new table after code that moves an older one behind its name: %s; %s', async (create, move) => {
  const server = await startWithTables(['D.S.T'])
  const table = create.includes('temp') ? 'd.s.t' : 'd.s.n'
  const files = { 'a.sql': `${create};\n${move};\ndrop table ${table};` }
  const plan = await runSetupSnowflake(server, files, { mode: 'plan' })
  expect(plan.errors.join()).toContain(`Apply would refuse a.sql:3: TABLE ${table.toUpperCase()} loses`)
  expect((await runSetupSnowflake(server, files)).errors.join()).toContain('a.sql:2')
  expect(listWrites(server)).toEqual([])
})

it.each(['create table if not exists d.s.n (a int);\ndrop table d.s.n', 'create or replace table d.s.n (a int)'])(
  'refuses what a procedure gave a table after the plan: %s',
  async later => {
    let isFilled = false
    const server = await startSnowflake({
      answer: text => {
        isFilled ||= text.startsWith('call')
        const names = isFilled ? ['D.S.N', 'D.S.OTHER'] : ['D.S.OTHER']
        return text.startsWith('show')
          ? { rows: text.startsWith('show tables') ? names.map(name => tableRow(name)) : [] }
          : undefined
      },
    })
    const { errors } = await runSetupSnowflake(server, { 'a.sql': `call p();\n${later};` })
    expect(errors.join()).toContain('Apply refuses the statement: TABLE D.S.N loses its rows')
    expect(server.sql().filter(text => /^(drop|create or replace)/.test(text))).toEqual([])
  },
)

it('needs both names of an object that the script renames in allow-destructive', async () => {
  const server = await startWithTables(['D.S.T'])
  const files = { 'a.sql': 'alter table d.s.t rename to d.tmp.t;\ndelete from d.tmp.t;\ndrop table d.tmp.t;' }
  const { errors } = await runSetupSnowflake(server, files, { 'allow-destructive': 'd.tmp.*' })
  expect(errors.join()).toContain('a.sql:2 ')
  expect(errors.join()).toContain('allow-destructive to D.S.T, D.TMP.T (one per line) or true')
  expect(listWrites(server)).toEqual([])
  const both = await runSetupSnowflake(server, files, { 'allow-destructive': 'd.tmp.*\nd.s.t' })
  expect(both.errors).toEqual([])
})

it.each(['is_hybrid', 'is_iceberg', 'is_dynamic', 'is_event'])(
  'protects from TABLE statements a table that %s',
  async mark => {
    const server = await startSnowflake({
      answer: text => {
        const rows = ['A', 'B', 'C'].map(name => tableRow(`D.S.${name}`, { [mark]: 'Y' }))
        return { rows: text.startsWith('show tables') ? rows : [] }
      },
    })
    const files = {
      'a.sql': 'drop table if exists d.s.a;\ncreate or replace table d.s.b (a int);\ntruncate table d.s.c;',
    }
    const { errors } = await runSetupSnowflake(server, files)
    for (const line of [1, 2, 3]) expect(errors.join()).toContain(`a.sql:${line} (`)
    expect(listWrites(server)).toEqual([])
  },
)

it('runs code that cannot be read only in the scripts that allow-opaque names', async () => {
  const server = await startSnowflake()
  const files = { 'a.sql': 'set s = $$select 1$$;\nexecute immediate $s;', 'b.sql': 'execute immediate from @s/f.sql;' }
  const { errors } = await runSetupSnowflake(server, files, { 'allow-destructive': 'true' })
  expect(listWrites(server)).toEqual([])
  expect(errors.join()).toContain(
    'Code that cannot be read needs allow-opaque: a.sql:2 (execute immediate $s): runs EXECUTE IMMEDIATE of a variable; b.sql:1',
  )
  expect(errors.join()).toContain('set allow-opaque: a.sql, b.sql')
  const partial = await runSetupSnowflake(server, files, { 'allow-opaque': 'a*.sql' })
  expect(partial.errors.join()).not.toContain('a.sql:2')
  expect(partial.errors.join()).toContain('b.sql:1')
  expect((await runSetupSnowflake(server, files, { 'allow-opaque': 'a.sql\nb.sql' })).exitCode).toBe(0)
  expect(server.sql()).toContain('execute immediate from @s/f.sql')
})

it('reports inputs that are no names together with other bad inputs', async () => {
  const server = await startSnowflake()
  const inputs = { 'allow-destructive': 'raw.public.t\nall of it', mode: 'try' }
  const { errors } = await runSetupSnowflake(server, { 'a.sql': 'select 1' }, inputs)
  expect(errors.join()).toContain('allow-destructive must be true, false, or full names of objects')
  expect(errors.join()).toContain('not "all of it"')
  expect(errors.join()).toContain('mode must be one of')
})
