import { expect, it } from '@jest/globals'
import { parseStringLists } from './string-lists.ts'

it.each([
  ['A: [a, b c]', 'a,b c'],
  ['A:\n  - a\n  - "b"', 'a,b'],
  ['A:\n- 007\n- true', '007,true'],
  ['A: a, b ,c', 'a,b,c'],
  ['A: "a, b"', 'a,b'],
  ['A: one', 'one'],
  ['{"A": ["x", "y"]}', 'x,y'],
])('reads %j as %j', (text, value) => {
  expect(parseStringLists(text)).toEqual({ A: value })
})

it.each([
  ['A: []', 'A: is an empty list, which SSM cannot store'],
  ['A: ""', 'A: is an empty list, which SSM cannot store'],
  ['A:', 'A: is an empty list, which SSM cannot store'],
  ['A: ["x,y", z]', 'A: has an item with a comma, which ends an item'],
  ['A: [x, ""]', 'A: has an empty item'],
  ['A: x,,y', 'A: has an empty item'],
  ['A: [[x]]', 'A: an item: must be a plain value; quote the value if it is a text'],
  ['A: [!x y]', 'A: an item: YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'],
  ['A: { b: c }', 'A: must be a list, or a comma-separated text'],
  ['A: x\nA: y', 'A: is listed twice'],
  ['? [a]\n: x', 'line 1: must be a name on one line'],
  ['{A: x, y}', 'A: YAML ends a value at a comma; quote the value'],
  ['&a {A: x}', 'the map: YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'],
  ['- a', 'must be a map'],
  ['A: [x', 'is not valid YAML (BAD_INDENT at line 1, column 6): quote the value of A'],
])('rejects %j', (text, problem) => {
  expect(() => parseStringLists(text)).toThrow(problem)
})

it('reports all bad lists at once', () => {
  expect(() => parseStringLists('A: []\nB: [""]\nC: c')).toThrow(
    'A: is an empty list, which SSM cannot store; B: has an empty item',
  )
})

it('warns of a comment after an item', () => {
  const warnings: string[] = []
  const text = 'A:\n  - a #1\n  - b\nB: [c]'
  expect(parseStringLists(text, { whole: text, warn: message => warnings.push(message) })).toEqual({
    A: 'a,b',
    B: 'c',
  })
  expect(warnings).toEqual(['A: what follows "#" is a comment; if it belongs to the value, quote the value'])
})
