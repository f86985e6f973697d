import { expect, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { type LiveColumn, readColumnRow } from './columns.ts'
import { compareObject } from './compare-object.ts'
import { findKind } from './object-kinds.ts'
import { readRequested } from './properties.ts'

const column = (name: string, type: string, more = {}): LiveColumn =>
  readColumnRow({ name, type, 'null?': 'Y', default: '', comment: '', expression: '', ...more })

const COLUMNS = [
  column('ID', 'NUMBER(38,0)'),
  column('NAME', 'VARCHAR(20)', { default: "'x'" }),
  column('CODE', 'BINARY(8)'),
  column('AT', 'TIMESTAMP_NTZ(9)'),
  column('N', 'NUMBER(10,2)', { default: 'D.S.SEQ.NEXTVAL' }),
  column('WORD', "VARCHAR(5) COLLATE 'en'"),
]

/** What Snowflake refuses, with `?` before what it might refuse. */
function listLimits(sql: string, row: Record<string, string | number>, mayWriteRows = false): string[] {
  const kind = findKind('TABLE')
  const requested = readRequested(makeStatement(sql))
  if (kind === undefined || requested === undefined) throw new Error(sql)
  const live = { kind: 'TABLE', name: ['T'], row, columns: COLUMNS, parentRow: row }
  const { changes } = compareObject(kind, requested, live, { mayWriteRows })
  return changes.flatMap(({ refusal, risk }) => [...(refusal ? [refusal] : []), ...(risk ? [`?${risk}`] : [])])
}

/** CREATE OR ALTER with other definitions of some columns, and new ones. */
const createOrAlter = (definitions: Record<string, string>, { first = '', last = '' } = {}): string => {
  const unchanged = {
    ...{ id: 'id int', name: "name varchar(20) default 'x'", code: 'code binary(8)', at: 'at timestamp_ntz' },
    ...{ n: 'n number(10,2) default d.s.seq.nextval', word: "word varchar(5) collate 'en'" },
  }
  const columns = [first, ...Object.values({ ...unchanged, ...definitions }), last].filter(text => text !== '')
  return `create or alter table t (${columns.join(', ')})`
}

const ROWS = { rows: 3, retention_time: '1' }

test.each<[string, string[]]>([
  [
    'alter table t alter column id set data type varchar',
    ['NUMBER(38,0) to VARCHAR(16777216): it does not convert data types'],
  ],
  ['alter table t modify name number', ['VARCHAR(20) to NUMBER(38,0): it does not convert data types']],
  ['alter table t alter id type float', ['NUMBER(38,0) to FLOAT: it does not convert data types']],
  ['alter table t alter name type varchar(10)', ['VARCHAR(20) to VARCHAR(10): it does not shorten columns']],
  ['alter table t alter code type binary(4)', ['BINARY(8) to BINARY(4): it does not shorten columns']],
  ['alter table t alter n type number(12,4)', ['NUMBER(10,2) to NUMBER(12,4): it does not change the scale']],
  ['alter table t alter at type date', ['TIMESTAMP_NTZ(9) to DATE: it does not convert data types']],
  ['alter table t alter at type timestamp_ltz', ['TIMESTAMP_NTZ(9) to TIMESTAMP_LTZ(9): it does not convert']],
  ['alter table t alter column id set default 5', ['cannot set the default of an existing column (column ID)']],
  ['alter table t add column x int not null', ['column X, which is NOT NULL without a default, to a table with rows']],
  ['alter table t add column x int not null default null', ['column X, which is NOT NULL without a default']],
  ['alter table t add x timestamp_ltz default current_timestamp', ['column X only with a literal as its default']],
  ['alter table t add x date default (current_date())', ['column X only with a literal as its default']],
  ['alter table t add x varchar default 1::varchar', ['column X only with a literal as its default']],
  [createOrAlter({ id: 'id varchar' }), ['NUMBER(38,0) to VARCHAR(16777216): it does not convert data types']],
  [createOrAlter({ name: "name varchar(5) default 'x'" }), ['VARCHAR(20) to VARCHAR(5): it does not shorten']],
  [createOrAlter({ name: "name varchar(20) default 'y'" }), ['the default of an existing column (column NAME)']],
  [createOrAlter({ id: 'id int identity' }), ['cannot make an existing column an identity column (column ID)']],
  [createOrAlter({ word: "word varchar(5) collate 'de'" }), ['cannot change the collation of column WORD']],
  [
    createOrAlter({}, { last: 'x int not null' }),
    ['column X, which is NOT NULL without a default, to a table with rows'],
  ],
  [createOrAlter({}, { first: 'x int' }), ['adds column X only after all existing columns']],
])('Snowflake refuses %s', (sql, expected) => {
  expect(listLimits(sql, ROWS)).toEqual(expected.map(text => expect.stringContaining(text)))
  expect(listLimits(sql, { ...ROWS, is_iceberg: 'Y' })).toEqual([])
})

test.each<[string, string[]]>([
  [
    'alter table t alter id type number(10,0)',
    ['?Snowflake refuses it if a value of column ID does not fit NUMBER(10,0)'],
  ],
  ['alter table t alter column id set not null', ['?Snowflake refuses it if column ID has NULL values']],
  [
    'alter table t alter name drop default',
    ['?Snowflake refuses it if column NAME was added after the table was created'],
  ],
  ['alter table t alter at type timestamp_ntz(3)', ['?Snowflake does not document whether it changes column AT from']],
  ['alter table t add x int primary key', ['?Snowflake refuses it if the table has rows: column X is NOT NULL']],
  [createOrAlter({ id: 'id int not null' }), ['?Snowflake refuses it if column ID has NULL values']],
  [createOrAlter({ name: 'name varchar(20)' }), ['?Snowflake refuses it if column NAME was added after']],
])('only the rows show whether Snowflake refuses %s', (sql, expected) => {
  expect(listLimits(sql, ROWS)).toEqual(expected.map(text => expect.stringContaining(text)))
})

test.each([
  'alter table t alter name type varchar(50)',
  'alter table t alter name type string',
  'alter table t alter code type binary(9)',
  'alter table t alter n type number(20,2)',
  'alter table t alter id drop not null',
  'alter table t alter n set default d.s.other.nextval',
  'alter table t add x int not null default 5',
  "alter table t add x date default '2026-01-01'",
  'alter table t add x number(5,2) default (-1.5)',
  "alter table t add x varchar default 'a(b)::c'",
  'alter table t add x int not null autoincrement',
  'alter table t add x int, y varchar(5)',
  'alter table t drop column id',
  createOrAlter({}, { last: 'x int' }),
  createOrAlter({ name: "name varchar(30) default 'x'" }),
  createOrAlter({ word: 'word varchar(5)' }),
])('Snowflake accepts %s', sql => {
  expect(listLimits(sql, ROWS)).toEqual([])
})

test.each<[string, string[]]>([
  ['alter table t alter column id set not null', []],
  ['alter table t alter id type number(10,0)', []],
  ['alter table t add column x int not null', []],
])('an empty table has no values against %s', (sql, expected) => {
  expect(listLimits(sql, { rows: 0 })).toEqual(expected)
  expect(listLimits(sql, { rows: 0 }, true)).toEqual([expect.stringMatching(/^\?Snowflake refuses it if/)])
})

test('TIMESTAMP is the type of TIMESTAMP_TYPE_MAPPING, which the plan does not know', () => {
  const [limit] = listLimits('alter table t alter at type timestamp(3)', ROWS)
  expect(limit).toMatch(/^\?Snowflake does not document/)
})
