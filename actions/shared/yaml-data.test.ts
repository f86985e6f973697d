import { expect, it } from '@jest/globals'
import { readDataMap } from './yaml-data.ts'

it.each([
  ['a: 1.10\nb: yes\nc: ~\nd: 1e3\ne: [true, "012"]', { a: 1.1, b: 'yes', c: null, d: 1000, e: [true, '012'] }],
  ['{"a": {"b": -9007199254740991, "c": 0.5, "d": 0}}', { a: { b: -9007199254740991, c: 0.5, d: 0 } }],
  ['base: &base {a: 1}\nother: *base', { base: { a: 1 }, other: { a: 1 } }],
  ['a: &one x\nb: *one\nc: !!str 012\nd: !!map {}\ne: !!int 1', { a: 'x', b: 'x', c: '012', d: {}, e: 1 }],
  ['a: |\n  x # y\n', { a: 'x # y\n' }],
])('reads %j', (raw, data) => {
  expect(readDataMap(raw)).toEqual({ data, omissions: new Map(), problems: [] })
})

const MARKED = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'
const OTHER = 'YAML would change this number; quote the value'
it.each([
  ['a: {b: !hush c}\nd: &hush\ne: *hush2\nf: |', `a.b, d, e, f: ${MARKED}`],
  [
    'a: !!binary YWJj\nb: !!set {c}\nd: !!timestamp 2026-11-30\ne: !hush {f: g}\nh: [!hush [i]]',
    `a, b, d, e, h: ${MARKED}`,
  ],
  ['!hush {a: b}', `the map: ${MARKED}`],
  ['a: [123456789012345678]\nb: {c: 012}\nd: .inf\ne: .nan', `a, b.c, d, e: ${OTHER}`],
  ['a: "hush', 'is not valid YAML (MISSING_CHAR at line 1, column 9): quote the value of a'],
  ['a: 1\na: 2', 'is not valid YAML (DUPLICATE_KEY at line 2, column 1)'],
  ['- a', 'must be a YAML or JSON map'],
])('rejects %j', (raw, problem) => {
  expect(readDataMap(raw).problems).toEqual([problem])
})

it('names values that are followed by a comment', () => {
  expect(readDataMap('a: {b: x #y\n}').omissions).toEqual(new Map([['a.b', 'comment']]))
})
