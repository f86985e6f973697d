import { expect, it } from '@jest/globals'
import { tokenizeSql } from './tokens.ts'

const list = (sql: string) => [...tokenizeSql(sql).code].map(({ kind, text }) => `${kind} ${text}`)

it('reads words, names, strings, bodies, paths, variables, numbers and symbols', () => {
  expect(list(`a."B ""c""" 'it''s \\'x' $$ ; $$ @st/a//b s3://x/y &{v} 1.5e3 $v =>`)).toEqual([
    ...['word a', 'symbol .', 'name "B ""c"""', `string 'it''s \\'x'`, 'body $$ ; $$', 'path @st/a//b'],
    ...['path s3://x/y', 'variable &{v}', 'number 1.5e3', 'symbol $', 'word v', 'symbol =', 'symbol >'],
  ])
})

it('separates comments, and reports what has no end', () => {
  const { code, comments, unterminated } = tokenizeSql(`a -- b ' \n/* c */ d // e\n'f`)
  expect([...code].map(({ text }) => text)).toEqual(['a', 'd', "'f"])
  expect([...comments].map(({ text }) => text)).toEqual(["-- b ' ", '/* c */', '// e'])
  expect(unterminated).toEqual([{ kind: 'string', offset: 25 }])
})

it('cuts a slice with the offsets of its own text', () => {
  const part = tokenizeSql('use role r; drop table "T"').code.slice(4)
  expect(part.sql).toBe('drop table "T"')
  expect(part.at(2)).toEqual({ kind: 'name', text: '"T"', offset: 11 })
  expect([part.matches(0, 'DROP', 'TABLE'), part.find('"T"'), part.word(5)]).toEqual([true, 2, ''])
})
