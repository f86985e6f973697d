import { expect } from '@jest/globals'
import { itWithLocalSnowflake, readPlan, SKIP_REASON, startLocalSnowflake } from './support/local-snowflake.ts'

const SETUP = `
create database d;
create schema d.s;
create warehouse w initially_suspended = true;
use schema d.s;
create table t (id int, name varchar(20) default 'x', price number(10, 2), day date);
insert into t select 1, 'one', 1.5, null;
create table empty (id int);
`
const COLUMNS = "id int, name varchar(20) default 'x', price number(10, 2), day date"

const REFUSED = [
  'alter table t alter column id set data type varchar',
  'alter table t alter name type int',
  'alter table t alter name type varchar(10)',
  'alter table t alter price type number(12, 4)',
  'alter table t alter id set default 5',
  'alter table t add code int not null',
  'alter table t add made timestamp_ltz default current_timestamp()',
  'alter table t alter gone set not null',
  `create or alter table t (${COLUMNS.replace('id int', 'id varchar')})`,
  `create or alter table t (${COLUMNS.replace("'x'", "'y'")})`,
  `create or alter table t (code int, ${COLUMNS})`,
  `create or alter table t (${COLUMNS}, code int not null)`,
]
const UNCERTAIN: [sql: string, isRefused: boolean][] = [
  ['alter table t alter day set not null', true],
  ['alter table t alter id set not null', false],
  ['alter table t alter price type number(2, 2)', true],
  ['alter table t alter price type number(5, 2)', false],
  [`create or alter table t (${COLUMNS.replace('day date', 'day date not null')})`, true],
]
const ACCEPTED = [
  'alter table t alter name type varchar(50)',
  'alter table t alter price type number(20, 2)',
  'alter table t add code int not null default 5',
  'alter table empty add code int not null',
  `create or alter table t (${COLUMNS}, code varchar(3))`,
]

const CASES = [
  ...REFUSED.map(sql => ({ sql, isRefused: true, says: 'failure' })),
  ...UNCERTAIN.map(([sql, isRefused]) => ({ sql, isRefused, says: 'warning' })),
  ...ACCEPTED.map(sql => ({ sql, isRefused: false, says: undefined })),
].map((one, index) => ({ ...one, sql: one.sql.replace(' table t ', ` table t${index} `) }))

itWithLocalSnowflake(
  `plans a failure of a changed column only if apply fails, and only warns where the rows decide${SKIP_REASON}`,
  async () => {
    const run = await startLocalSnowflake()
    const clones = CASES.map((_, index) => `create table t${index} clone t;\n`).join('')
    expect((await run({ 'setup.sql': SETUP + clones })).errors).toEqual([])
    const inputs = { database: 'D', schema: 'S', warehouse: 'W' }
    const plan = await run({ 'a.sql': CASES.map(({ sql }) => sql).join(';\n') }, { mode: 'plan', ...inputs })
    const found = readPlan(plan).map(({ failure, warning }) => (failure ? 'failure' : warning ? 'warning' : undefined))
    expect(CASES.map(({ sql }, index) => [sql, found[index]])).toEqual(CASES.map(({ sql, says }) => [sql, says]))

    for (const { sql } of CASES.filter(({ isRefused }) => isRefused)) {
      expect([sql, (await run({ 'a.sql': sql }, inputs)).exitCode]).toEqual([sql, 1])
    }
    const accepted = CASES.filter(({ isRefused }) => !isRefused).map(({ sql }) => sql)
    expect((await run({ 'a.sql': accepted.join(';\n') }, inputs)).errors).toEqual([])
  },
)
