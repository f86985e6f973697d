import { expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { tokenizeSql } from './tokens.ts'
import { mergeVariables, substituteVariables } from './variables.ts'

const variables = mergeVariables({
  variables: { name: 'etl', quote: "it's", slash: 'a\\b', double: 'a"b', list: 'a, b', again: '&{name}', money: '$$' },
  secretVariables: { token: 'geheim' },
})
const substitute = (sql: string) => substituteVariables(tokenizeSql(sql).code, { variables, placeholders: 'snowsql' })

test.each([
  ['use role &{name}', 'use role etl'],
  ["select '&{name}'", "select 'etl'"],
  ["select '&{quote}'", "select 'it''s'"],
  ["select '&{slash}'", "select 'a\\\\b'"],
  ['select 1 as "&{double}"', 'select 1 as "a""b"'],
  ['select &{list} from t', 'select a, b from t'],
  ['select $$ &{name} $$', 'select $$ etl $$'],
  ["select 'from_&{name}_to_&{name}'", "select 'from_etl_to_etl'"],
  ['select 1 -- &{unknown}\n', 'select 1 -- &{unknown}\n'],
  ['select & {name}, &name, {name}', 'select & {name}, etl, {name}'],
  ["use role &name; select 'R&D', '?a=1&name=2', a & b", "use role etl; select 'R&D', '?a=1&name=2', a & b"],
  // A value is not substituted again.
  ['select &{again}', 'select &{name}'],
])('substitutes variables in %s', (text, sql) => {
  expect(substitute(text)).toMatchObject({ sql, problems: [] })
})

it('reports every unknown variable with its offset', () => {
  expect(substitute("select &{a}, '&{b}', &{name}").problems).toEqual([
    { offset: 7, message: 'Variable a is not defined' },
    { offset: 14, message: 'Variable b is not defined' },
  ])
})

it('rejects a value with $$ inside a $$ body', () => {
  expect(substitute('select $$ &{money} $$').problems).toEqual([
    { offset: 10, message: 'The value of variable money contains $$ and is used inside $$' },
  ])
})

it('masks secret variables in the shown text', () => {
  expect(substitute("alter user u set comment = '&{token}'")).toMatchObject({
    sql: "alter user u set comment = 'geheim'",
    shown: "alter user u set comment = '***'",
  })
})

it('escapes any value so that the string is exactly the value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), value => {
      const { sql } = substituteVariables(tokenizeSql("select '&{v}' as x").code, {
        variables: mergeVariables({ variables: { v: value } }),
        placeholders: 'snowsql',
      })
      const [literal] = [...tokenizeSql(sql).code].filter(({ kind }) => kind === 'string')
      expect(sql.replace(literal?.text ?? '', '')).toBe('select  as x')
      expect(literal?.text.slice(1, -1).replace(/''/g, "'").replace(/\\\\/g, '\\')).toBe(value)
    }),
    randomCases(),
  )
})

test.each([
  ['use role <% name %>', 'use role etl'],
  ["select '<%quote%>', $$<% name %>$$", "select 'it''s', $$etl$$"],
  ['list @st/<% name %>/a', 'list @st/etl/a'],
  ['select 1 -- <% unknown %>\n + 2', 'select 1 -- <% unknown %>\n + 2'],
])('substitutes variables of the style cli in %s', (text, sql) => {
  const { code } = tokenizeSql(text)
  expect(substituteVariables(code, { variables, placeholders: 'cli' })).toMatchObject({ sql, problems: [] })
})
