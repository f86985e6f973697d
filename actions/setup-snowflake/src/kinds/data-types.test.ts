import { expect, test } from '@jest/globals'
import { formatShownDataType, normalizeDataType } from './data-types.ts'

test.each([
  ['int', 'NUMBER(38,0)'],
  ['BIGINT', 'NUMBER(38,0)'],
  ['decimal(10)', 'NUMBER(10,0)'],
  ['numeric (10, 2)', 'NUMBER(10,2)'],
  ['double precision', 'FLOAT'],
  ['float8', 'FLOAT'],
  ['string', 'VARCHAR(16777216)'],
  ['text(10)', 'VARCHAR(10)'],
  ['varchar(134217728)', 'VARCHAR(134217728)'],
  ['char', 'VARCHAR(1)'],
  ['character varying (5)', 'VARCHAR(5)'],
  ['varbinary', 'BINARY(8388608)'],
  ['boolean', 'BOOLEAN'],
  ['time', 'TIME(9)'],
  ['timestamp_ntz(3)', 'TIMESTAMP_NTZ(3)'],
  ['datetime', 'TIMESTAMP_NTZ(9)'],
  ['timestamp', 'TIMESTAMP_NTZ(9)'],
  ['timestamp(6)', 'TIMESTAMP_NTZ(6)'],
  ['timestamp with local time zone', 'TIMESTAMP_LTZ(9)'],
  ['timestamptz', 'TIMESTAMP_TZ(9)'],
  ['variant', 'VARIANT'],
  ['array', 'ARRAY'],
  ['array(int not null)', 'ARRAY(NUMBER(38,0) NOT NULL)'],
  ['object(a string, b array(date))', 'OBJECT(A VARCHAR(16777216), B ARRAY(DATE))'],
  ['map(varchar, int)', 'MAP(VARCHAR(16777216), NUMBER(38,0))'],
  ['vector(float, 256)', 'VECTOR(FLOAT, 256)'],
  ['vector(integer, 3)', 'VECTOR(INT, 3)'],
  ['decfloat', 'DECFLOAT(38)'],
  ['geography', 'GEOGRAPHY'],
])('prints %s as DESC TABLE does: %s', (text, type) => {
  expect(normalizeDataType(text)).toBe(type)
  expect(normalizeDataType(type)).toBe(type)
})

test.each(['money', 'int int', 'array(money)', 'object(a)', 'vector'])('does not know the type %s', text => {
  expect(normalizeDataType(text)).toBeUndefined()
})

// docs.snowflake.com/sql-reference/sql/show-columns
test.each([
  ['{"type":"FIXED","precision":38,"scale":0,"nullable":true}', 'NUMBER(38,0)'],
  ['{"type":"TEXT","length":10,"byteLength":40,"nullable":true,"fixed":false}', 'VARCHAR(10)'],
  ['{"type":"REAL","nullable":true}', 'FLOAT'],
  ['{"type":"BINARY","length":8388608,"byteLength":8388608,"nullable":true,"fixed":true}', 'BINARY(8388608)'],
  ['{"type":"TIMESTAMP_LTZ","precision":0,"scale":9,"nullable":false}', 'TIMESTAMP_LTZ(9)'],
  ['{"type":"DATE","nullable":true}', 'DATE'],
  ['{"type":"VARIANT","nullable":true}', 'VARIANT'],
  // A structured array looks the same.
  ['{"type":"ARRAY","nullable":true}', undefined],
])('reads the type of SHOW COLUMNS %s', (json, type) => {
  expect(formatShownDataType(json)).toBe(type)
})
