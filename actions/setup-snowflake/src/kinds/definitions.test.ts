import { expect, it, test } from '@jest/globals'
import { normalizeBody, normalizeSql, readQueryText } from './definitions.ts'

test.each([
  ['select a, B from "T" -- one\n where x = \'Ab\';', "SELECT A , B FROM T WHERE X = 'Ab'"],
  ['select "a" /* two */ , $1', 'SELECT "a" , $ 1'],
  ["execute immediate $$ select 'x' ; $$", "EXECUTE IMMEDIATE $$SELECT 'x'$$"],
  ['', ''],
])('has one form of %s', (sql, normalized) => {
  expect(normalizeSql(sql)).toBe(normalized)
})

it('keeps the lines of a body in another language than SQL', () => {
  expect(normalizeBody('\ndef run(s):\r\n  return 1  \n\n', 'PYTHON')).toBe('def run(s):\n  return 1')
  expect(normalizeBody('def run(s):\n return 1', 'PYTHON')).not.toBe(normalizeBody('def run(s):\n  return 1', 'PYTHON'))
  expect(normalizeBody('begin\n  return 1;\nend;', 'sql')).toBe('BEGIN RETURN 1 ; END')
})

// docs.snowflake.com/sql-reference/sql/show-views: text is the statement that created the view.
test.each([
  ['create view v as select 1', undefined, 'select 1'],
  [
    `CREATE OR REPLACE SECURE VIEW "a b".V (A, B COMMENT 'as') COPY GRANTS AS (select 1 as x)`,
    `(A, B COMMENT 'as')`,
    '(select 1 as x)',
  ],
  [
    'create view if not exists v row access policy p on (a) as with a as (select 1) select * from a',
    undefined,
    'with a as (select 1) select * from a',
  ],
  [`create dynamic table d target_lag = '1 hour' warehouse = as_wh as select 2`, undefined, 'select 2'],
])('reads the query of %s', (sql, columns, query) => {
  expect(readQueryText(sql)).toEqual({ columns, query })
})

test.each(['', 'select 1', 'create table t (a int)'])('finds no query in %j', sql => {
  expect(readQueryText(sql)).toBeUndefined()
})
