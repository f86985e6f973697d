import { expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import type { Row } from '../sql/rows.ts'
import { readColumnRow } from './columns.ts'
import { compareObject } from './compare-object.ts'
import { findKind } from './object-kinds.ts'
import { readRequested } from './properties.ts'

// docs.snowflake.com/sql-reference/sql/desc-table
const column = (name: string, type: string, more: Row = {}): Row => ({
  ...{ name, type, kind: 'COLUMN', 'null?': 'Y', default: null, 'primary key': 'N', 'unique key': 'N', check: null },
  ...{ expression: null, comment: null, 'policy name': null, ...more },
})

// docs.snowflake.com/sql-reference/sql/show-columns
const shownColumn = (name: string, dataType: string, more: Row = {}): Row => ({
  ...{ table_name: 'T', schema_name: 'S', column_name: name, data_type: dataType, 'null?': 'true', default: '' },
  ...{ kind: 'COLUMN', expression: '', comment: '', database_name: 'D', autoincrement: '', ...more },
})

const show = {
  ...{ name: 'T', kind: 'TABLE', comment: '', cluster_by: '', retention_time: '1', change_tracking: 'OFF' },
  enable_schema_evolution: 'N',
}

function compare(sql: string, rows: Row[]) {
  const kind = findKind('TABLE')
  const requested = readRequested(makeStatement(sql))
  if (kind === undefined || requested === undefined) throw new Error(sql)
  const live = { kind: 'TABLE', name: ['T'], row: show, columns: rows.map(readColumnRow), parentRow: show }
  const { changes, notCompared, droppedColumns } = compareObject(kind, requested, live)
  return {
    changes: changes.map(({ property, from = 'unset', to = 'unset' }) => `${property}: ${from} → ${to}`),
    notCompared,
    droppedColumns,
  }
}

const A = column('A', 'NUMBER(38,0)')
const B = column('B', 'VARCHAR(10)')

test.each<[string, Row[]]>([
  ['create table if not exists t (a int, b string(10))', [A, B]],
  ['create or alter table t (a int, b varchar(10));', [A, B]],
  [
    'create table t ("a" int not null, index int, check date)',
    [...[column('a', 'NUMBER(38,0)', { 'null?': 'N' }), column('INDEX', 'NUMBER(38,0)'), column('CHECK', 'DATE')]],
  ],
  [
    'create table t (a int autoincrement start 1 increment 1 noorder)',
    [column('A', 'NUMBER(38,0)', { default: 'IDENTITY START 1 INCREMENT 1 NOORDER' })],
  ],
  [
    'create table t (a int identity(1, 2))',
    [column('A', 'NUMBER(38,0)', { default: 'IDENTITY START 1 INCREMENT 2 ORDER' })],
  ],
  [
    'create table t (a timestamp_ltz default current_timestamp)',
    [column('A', 'TIMESTAMP_LTZ(9)', { default: 'CURRENT_TIMESTAMP()' })],
  ],
  [
    `create table t (a int default 0, b string(10) default 'x' comment 'c')`,
    [...[column('A', 'NUMBER(38,0)', { default: '0' }), column('B', 'VARCHAR(10)', { default: "'x'", comment: 'c' })]],
  ],
  ['create table t (a number(9, 2) default 1.50)', [column('A', 'NUMBER(9,2)', { default: '1.5' })]],
  ['create table t (a int default seq.nextval)', [column('A', 'NUMBER(38,0)', { default: 'D.S.SEQ.NEXTVAL' })]],
  [
    'create table t (a int primary key, b string(10) unique)',
    [
      column('A', 'NUMBER(38,0)', { 'null?': 'N', 'primary key': 'Y' }),
      column('B', 'VARCHAR(10)', { 'unique key': 'Y' }),
    ],
  ],
  [
    'create table t (a int, constraint pk primary key (a))',
    [column('A', 'NUMBER(38,0)', { 'null?': 'N', 'primary key': 'Y' })],
  ],
  [
    'create table t (a int with masking policy p using (a, b))',
    [column('A', 'NUMBER(38,0)', { 'policy name': 'D.S.P' })],
  ],
  [`create table t (b varchar(10) collate 'en-ci')`, [column('B', "VARCHAR(10) COLLATE 'en-ci'")]],
  // The collation of the schema.
  ['create table t (b varchar(10))', [column('B', "VARCHAR(10) COLLATE 'en-ci'")]],
  ['create table t (a int as (b + 1))', [column('A', 'NUMBER(38,0)', { expression: 'B + 1' })]],
  [
    'create table t (a int autoincrement)',
    [
      shownColumn('A', '{"type":"FIXED","precision":38,"scale":0,"nullable":true}', {
        autoincrement: 'IDENTITY START 1 INCREMENT 1 NOORDER',
      }),
    ],
  ],
  // A comment on a column can be set by a later statement.
  ['create table if not exists t (a int)', [column('A', 'NUMBER(38,0)', { comment: 'c' })]],
  ['alter table t add column a int', [A]],
  ['alter table t add column if not exists a int, b varchar(10)', [A, B]],
  ['alter table t drop column if exists c', [A]],
  ['alter table t alter column a drop not null, column b set data type varchar(10)', [A, B]],
  [`alter table t modify (a comment '', b varchar(10))`, [A, B]],
  ['alter table t rename column c to a', [A]],
  [
    'alter table t modify column a set masking policy d.s.p force',
    [column('A', 'NUMBER(38,0)', { 'policy name': 'D.S.P' })],
  ],
  ['alter table t alter column a unset masking policy', [A]],
  [
    'create table t (a int, b text)',
    [
      shownColumn('A', '{"type":"FIXED","precision":38,"scale":0,"nullable":true}'),
      shownColumn('B', '{"type":"TEXT","length":16777216,"byteLength":16777216,"nullable":true,"fixed":false}'),
    ],
  ],
])('finds no change in %s', (sql, rows) => {
  expect(compare(sql, rows)).toEqual({ changes: [], notCompared: [], droppedColumns: [] })
})

test.each<[string, Row[], string[]]>([
  [
    'create table if not exists t (a int, b string(20), c date)',
    [A, B],
    [...['column B: VARCHAR(10) → VARCHAR(20)', 'column C: unset → DATE']],
  ],
  ['create table if not exists t (a int)', [A, B], ['column B: VARCHAR(10) → unset']],
  ['create table t (a int not null default 1)', [A], ['column A: NULL → NOT NULL', 'default of column A: unset → 1']],
  ['create table t (a int)', [column('A', 'NUMBER(38,0)', { default: '1' })], ['default of column A: 1 → unset']],
  [
    'create table t (a int primary key)',
    [column('A', 'NUMBER(38,0)', { 'null?': 'N' })],
    ['PRIMARY KEY of column A: unset → yes'],
  ],
  [`create table t (a int comment 'x')`, [A], ['comment of column A: unset → x']],
  [
    'create or alter table t (a int)',
    [column('A', 'NUMBER(38,0)', { comment: 'x' })],
    ['comment of column A: x → unset'],
  ],
  [`create table t (b varchar(10) collate 'en')`, [B], ['collation of column B: unset → en']],
  ['create table t (a int masking policy p)', [A], ['masking policy of column A: unset → P']],
  ['alter table t add column c int', [A], ['column C: unset → NUMBER(38,0)']],
  ['alter table t alter a set not null', [A], ['column A: NULL → NOT NULL']],
  [
    'alter table t alter a drop default',
    [column('A', 'NUMBER(38,0)', { default: '1' })],
    ['default of column A: 1 → unset'],
  ],
  ['alter table t alter b type varchar(20)', [B], ['column B: VARCHAR(10) → VARCHAR(20)']],
  ['alter table t modify column a set masking policy p', [A], ['masking policy of column A: unset → P']],
  [
    'alter table t modify column a unset masking policy',
    [column('A', 'NUMBER(38,0)', { 'policy name': 'D.S.P' })],
    ['masking policy of column A: D.S.P → unset'],
  ],
  ['alter table t rename column a to c', [A], ['column A: A → C']],
])('finds the changes of %s', (sql, rows, changes) => {
  expect(compare(sql, rows)).toEqual({ changes, notCompared: [], droppedColumns: [] })
})

it.each([
  ['create or alter table t (a int)', ['B']],
  ['alter table t drop column b, a', ['B', 'A']],
  ['alter table t drop if exists b', ['B']],
])('names the columns that %s drops', (sql, droppedColumns) => {
  expect(compare(sql, [A, B])).toMatchObject({ droppedColumns, notCompared: [] })
})

test.each<[string, Row[], string[]]>([
  ['create table t (a int references u (id))', [A], ['REFERENCES of column A']],
  ['create table t (a int, foreign key (a) references u (id))', [A], ['FOREIGN KEY']],
  ['create table t (a money)', [A], ['type of column A']],
  [
    String.raw`create table t (a varchar default 'a\tb')`,
    [column('A', 'VARCHAR(16777216)', { default: "'a\tb'" })],
    ['default of column A'],
  ],
  [
    'create table t (a int default 1 + 1)',
    [column('A', 'NUMBER(38,0)', { default: 'CAST(2 AS NUMBER)' })],
    ['default of column A'],
  ],
  [
    'create table t (a int primary key)',
    [shownColumn('A', '{"type":"FIXED","precision":38,"scale":0}', { 'null?': 'NOT_NULL' })],
    ['PRIMARY KEY of column A'],
  ],
  ['create table t (a array)', [shownColumn('A', '{"type":"ARRAY"}')], ['type of column A']],
  ['alter table t drop constraint c', [A], ['DROP CONSTRAINT C']],
  ['alter table t alter column c set not null', [A], ['column C']],
])('names what it cannot compare in %s', (sql, rows, notCompared) => {
  expect(compare(sql, rows)).toEqual({ changes: [], notCompared, droppedColumns: [] })
})

it('knows the column VALUE of external tables', () => {
  const kind = findKind('EXTERNAL TABLE')
  const requested = readRequested(makeStatement('create external table t (a int as (value:a::int)) location = @s'))
  if (kind === undefined || requested === undefined) throw new Error('No request')
  const columns = [column('VALUE', 'VARIANT'), column('A', 'NUMBER(38,0)', { expression: '(value:a::int)' })]
  const live = { kind: 'EXTERNAL TABLE', name: ['T'], row: {}, columns: columns.map(readColumnRow) }
  expect(compareObject(kind, requested, live).changes).toEqual([])
})

it('does not compare columns that were not read', () => {
  const kind = findKind('TABLE')
  const requested = readRequested(makeStatement('create table t (a int)'))
  if (kind === undefined || requested === undefined) throw new Error('No request')
  expect(compareObject(kind, requested, { kind: 'TABLE', name: ['T'], row: show }).notCompared).toEqual(['columns'])
})
