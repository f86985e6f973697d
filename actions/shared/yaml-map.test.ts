import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from './testing/random.ts'
import { readTextMap } from './yaml-map.ts'

const MARKED = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'
const bracketed = { lists: true }

describe('a map of texts', () => {
  it.each([
    // What YAML 1.1 or 1.2 takes for a number, a date or nothing.
    ...['012', '1e3', 'yes', 'null', '~', '1_000', '0x10', '2026-11-30', '.inf', '123456789012345678', '1.10'],
    ...[
      'a#b',
      'a:b',
      ':a',
      '-a',
      '?a',
      'a, b',
      'a]',
      'a{b}',
      'a\tb',
      '---',
      'a "b" c',
      "it's",
      'a|b',
      'a!b',
      '=a',
      '\\n',
    ],
  ])('takes the value %j as it is written', value => {
    expect(readTextMap(`K: ${value}\nL: x`)).toMatchObject({ texts: { K: value, L: 'x' }, problems: [] })
  })

  it.each([
    ['quotes', `K: "a # \\u0062\\n"\nL: 'it''s & !'`, { K: 'a # b\n', L: "it's & !" }],
    ['JSON', '{"K": "!a #b", "L": 007}', { K: '!a #b', L: '007' }],
    ['a block', 'K: |\n  a #b\n   c\n\n', { K: 'a #b\n c\n' }],
    ['a block that keeps its last lines', 'K: |+\n  a\n\n\n', { K: 'a\n\n\n' }],
    ['a folded block', 'K: >-\n  a\n  b\n', { K: 'a b' }],
    ['a block of empty lines', 'K: |\n  \nL: x', { K: '', L: 'x' }],
    ['an empty value', 'K:\nL: ""', { K: '', L: '' }],
    ['a value on the next line', 'K:\n  a', { K: 'a' }],
    ["Windows' line ends", 'K: a\r\nL: |\r\n  x\r\n  y\r\n', { K: 'a', L: 'x\ny\n' }],
    ['comments of their own', '# all\nK: "a" # of K\n# of L\nL: b\n  # of L, too\nM: c', { K: 'a', L: 'b', M: 'c' }],
    [
      "names of an object's own things",
      '__proto__: a\nconstructor: b',
      JSON.parse('{"__proto__":"a","constructor":"b"}'),
    ],
    ['the end of a document', 'K: a\n...\n', { K: 'a' }],
  ])('takes %s as YAML says', (_, raw, texts) => {
    expect(readTextMap(raw)).toEqual({ texts, omissions: new Map(), problems: [] })
  })

  it.each([
    '!x',
    '!xK9 hush',
    '!!str hush',
    '! hush',
    '!<x> hush',
    '&amp',
    '&abc hush',
    '*hush',
    '|',
    '>-',
    '|2',
    '| #hush',
  ])('rejects the value %s by its name', value => {
    const { problems } = readTextMap(`K: ${value}\nL: x\nM: ${value}`)
    expect(problems).toEqual([`K, M: ${MARKED}`])
  })

  it.each([
    ['an anchor and its alias', 'a: &x "q"\nb: *x', `a, b: ${MARKED}`],
    ['a tag on a name', '!hush K: v', `K: ${MARKED}`],
    ['a tag on the map', '!hush\nK: v', `the map: ${MARKED}`],
    ['a value that a comma ends', '{K: a#b, L: a, hush}', 'L: YAML ends a value at a comma; quote the value'],
    ['a name alone', '{hush}', 'line 1: YAML ends a value at a comma; quote the value'],
    ['a name of two lines', '"hu\\nsh": a', 'line 1: must be a name on one line'],
    ['a name that is a map', '? {hush: b}\n: c', 'line 1: must be a name on one line'],
    ['a name that can be a part of a value', 'Pw=hush: !x\nA: b', `line 1: ${MARKED}`],
    ['a name twice', 'K: a\nL: b\nK: a', 'K: is listed twice'],
    ['nested maps', 'K: {hush: b}\nL: {{hush}}', 'K, L: must be a plain value; quote the value if it is a text'],
    ['a list', '- hush', 'must be a YAML map'],
    ['nothing', '', 'must be a YAML map'],
  ])('rejects %s', (_, raw, problem) => {
    expect(readTextMap(raw).problems).toEqual([problem])
  })

  it.each([
    ...[
      '@hush',
      '`hush',
      '%hush',
      '|hush',
      '>hush x',
      ',hush',
      '}hush',
      '- hush',
      '? hush',
      'hush: x',
      'hush:',
      '"hush"x',
    ],
    ...[
      "'hu'sh'",
      '"hush',
      "'hush",
      '"\\xhush"',
      '[hush',
      '{hush',
      '{L: hush #}',
      '-----hush-----\nhush\n-----hush-----',
    ],
    ...['hush # c\n  d', 'hush\n---\nL: hush', 'hush\n...\nL: hush'],
  ])('rejects %j by name and place, without its text', value => {
    const { problems } = readTextMap(`J: x\nK: ${value}`)
    expect(problems[0]).toMatch(/^is not valid YAML \([A-Z_]+ at line \d, column \d+\): quote the value of K$/)
    expect(problems.join()).not.toContain('hush')
  })

  it('reports everything at once', () => {
    expect(readTextMap('K: !a b\nL: *c\nM: {d: e}\nN: f\nN: g').problems).toEqual([
      `K, L: ${MARKED}`,
      'M: must be a plain value; quote the value if it is a text',
      'N: is listed twice',
    ])
  })

  it.each([
    ['pa #ss', 'comment'],
    ['pa\t#ss', 'comment'],
    ['#pass', 'comment'],
    ['pa\n  ss', 'line break'],
    ['[a, b]', 'brackets'],
    ['["a", "b" # c\n]', undefined],
    ['\n  - a #b', 'comment'],
    ['"pa" # ss', undefined],
    ['pa\n# ss', undefined],
    ['pa#ss', undefined],
  ])('finds what YAML drops from %j: %s', (value, omission) => {
    const { omissions, problems } = readTextMap(`K: ${value}\nL: x`, bracketed)
    expect([omissions.get('K'), problems]).toEqual([omission, []])
  })
})

describe('lists', () => {
  it.each([
    ['K: [a, "b c"]', { K: 'a,b c' }],
    ['K:\n  - a\n  - 007', { K: 'a,007' }],
    ['K: []', { K: '' }],
  ])('as a value: %j', (raw, texts) => {
    expect(readTextMap(raw, bracketed)).toMatchObject({ texts, problems: [] })
  })

  it.each([
    ['K: [a, !b c]', `K: ${MARKED}`],
    ['K: [a, [b]]', 'K: must be a plain value or a list of them; quote the value if it is a text'],
  ])('rejects %j', (raw, problem) => {
    expect(readTextMap(raw, bracketed).problems).toEqual([problem])
  })

  const fields = ['Key', 'Value'] as const
  it.each([
    '- Key: a\n  Value: 007\n- Value: c\n  Key: b',
    '[{"Key": "a", "Value": "007"}, {"Key": "b", "Value": "c"}]',
  ])('of entries: %j', raw => {
    expect(readTextMap(raw, { fields })).toMatchObject({ texts: { a: '007', b: 'c' }, problems: [] })
  })

  it.each([
    ['- a', 'must be a map or a list'],
    ['- Key: a', 'must be a map or a list'],
    ['- Key: a\n  Value: !b c', `a: ${MARKED}`],
    ['- Key: a\n  Value: {b: c}', 'a: must be a plain value; quote the value if it is a text'],
    ['- Key: a\n  Value: b\n- Key: a\n  Value: c', 'a: is listed twice'],
    ['- {Key: a, Value: b, Value: c}', 'must be a map or a list'],
    ['- !hush {Key: a, Value: b}', 'must be a map or a list'],
  ])('of entries reject %j', (raw, problem) => {
    expect(readTextMap(raw, { fields, form: 'a map or a list' }).problems).toEqual([problem])
  })
})

describe('a value that an expression fills in', () => {
  const sign = fc.constantFrom(...' \t#:,-?!&*|>@`%\'"{}[]\\=~.ab0\n')
  const value = fc.string({ unit: sign, minLength: 1, maxLength: 8 })

  it('arrives exactly with toJSON', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.string({ unit: 'binary' })), text => {
        const map = readTextMap(`J: x\nK: ${JSON.stringify(text)}\nL: y\n`)
        expect(map).toEqual({ texts: { J: 'x', K: text, L: 'y' }, omissions: new Map(), problems: [] })
      }),
      randomCases(500),
    )
  })

  it('without quotes arrives as written except for blanks around it, or is reported by name', () => {
    let arrived = 0
    fc.assert(
      fc.property(value, text => {
        const { texts, omissions, problems } = readTextMap(`J: x\nK: ${text}\nL: y\n`)
        // Quotes around the text are YAML's, as are lists in brackets.
        fc.pre(!/^\s*["']/.test(text))
        if (problems.length > 0 || omissions.has('K')) return
        // A line of its own may be a comment or another entry: no reader can tell.
        const [first = ''] = text.replace(/^[ \t]*\n/, '').split('\n')
        expect(texts.K).toBe(text.includes('\n') ? texts.K : first.replace(/^[ \t]+|[ \t]+$/g, ''))
        arrived += 1
      }),
      randomCases(1_500),
    )
    expect(arrived).toBeGreaterThan(200)
  })
})
