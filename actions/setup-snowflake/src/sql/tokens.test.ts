import { expect, it } from '@jest/globals'
import { tokenizeSql } from './tokens.ts'

const list = (sql: string) => [...tokenizeSql(sql).code].map(({ kind, text }) => `${kind} ${text}`)

it('reads words, names, strings, bodies, paths, variables, numbers and symbols', () => {
  expect(list(`a."B ""c""" 'it''s \\'x' $$ ; $$ @st/a//b s3://x/y &{v} 1.5e3 $v =>`)).toEqual([
    ...['word a', 'symbol .', 'name "B ""c"""', `string 'it''s \\'x'`, 'body $$ ; $$', 'path @st/a//b'],
    ...['path s3://x/y', 'variable &{v}', 'number 1.5e3', 'symbol $', 'word v', 'symbol =', 'symbol >'],
  ])
})

it('ends a line comment at a carriage return', () => {
  const { code } = tokenizeSql('a -- b\rc // d\r\ne')
  expect([...code].map(({ text }) => text)).toEqual(['a', 'c', 'e'])
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

it('reads tokens of any length, also in a slice', () => {
  const long = `'${'x'.repeat(254)}'`
  for (const text of [long, `'${'x'.repeat(252)}'`, `'${'x'.repeat(253)}'`, `$$${'y'.repeat(100_000)}$$`]) {
    const { code } = tokenizeSql(`a ${text} b`)
    expect([code.text(1), code.text(2), code.slice(1).text(0)]).toEqual([text, 'b', text])
  }
})

it('ends a path before a chain, and reads client commands only in a line of their own', () => {
  expect(list('list @s/a->>ls @~')).toEqual([
    'word list',
    'path @s/a',
    'symbol -',
    'symbol >',
    'symbol >',
    'word ls',
    'path @~',
  ])
  expect(list("!set a='b\nselect 1; !print it's x\n  !exit")).toEqual([
    ...["command !set a='b", 'word select', 'number 1', 'symbol ;', "command !print it's x", 'command !exit'],
  ])
  expect(list('b!set(1)\n!= 2\n!settings')).toEqual([
    ...['word b', 'symbol !', 'word set', 'symbol (', 'number 1', 'symbol )', 'symbol !', 'symbol =', 'number 2'],
    ...['symbol !', 'word settings'],
  ])
})

it('returns nothing outside of the text', () => {
  const { code } = tokenizeSql('a b')
  expect([code.kind(-1), code.text(2), code.start(2), code.end(5), code.at(2)]).toEqual([
    undefined,
    '',
    3,
    3,
    undefined,
  ])
  expect([code.slice(1, 1).length, code.slice(2).sql, code.slice(0, 1).text(1)]).toEqual([0, '', ''])
})
