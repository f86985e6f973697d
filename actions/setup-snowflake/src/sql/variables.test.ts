import { expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { tokenize } from './tokenizer.ts'
import { mergeVariables, substituteVariables } from './variables.ts'

const variables = mergeVariables({
  variables: { name: 'etl', quote: "it's", slash: 'a\\b', double: 'a"b', list: 'a, b', again: '&{name}', money: '$$' },
  secretVariables: { token: 'geheim' },
})
const filled = (sql: string) => substituteVariables(sql, variables)

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
  ['select & {name}, &name, {name}', 'select & {name}, &name, {name}'],
  // A value is never looked into again.
  ['select &{again}', 'select &{name}'],
])('%s becomes %s', (text, sql) => {
  expect(filled(text)).toMatchObject({ sql, problems: [] })
})

it('names every unknown variable where it stands', () => {
  expect(filled("select &{a}, '&{b}', &{name}").problems).toEqual([
    { offset: 7, what: 'variable a is not given' },
    { offset: 14, what: 'variable b is not given' },
  ])
})

it('does not let a value end a $$ body', () => {
  expect(filled('select $$ &{money} $$').problems).toEqual([
    { offset: 10, what: 'variable money has $$ and stands inside $$' },
  ])
})

it('sends secrets, but does not show them', () => {
  expect(filled("alter user u set comment = '&{token}'")).toMatchObject({
    sql: "alter user u set comment = 'geheim'",
    shown: "alter user u set comment = '***'",
  })
})

it('does not show passwords that stand in a script', () => {
  const { sql, shown } = filled("create user u password = 'ge;''heim' type = person")
  expect(sql).toContain("password = 'ge;''heim'")
  expect(shown).toBe("create user u password = '***' type = person")
})

it('gives exactly the value inside quotes, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), value => {
      const { sql } = substituteVariables("select '&{v}' as x", mergeVariables({ variables: { v: value } }))
      const [literal] = tokenize(sql).filter(({ kind }) => kind === 'string')
      expect(sql.replace(literal?.text ?? '', '')).toBe('select  as x')
      expect(literal?.text.slice(1, -1).replace(/''/g, "'").replace(/\\\\/g, '\\')).toBe(value)
    }),
    randomCases(),
  )
})
