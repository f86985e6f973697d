import { describe, expect, it } from '@jest/globals'
import { boolean, integer, lines, map, object, oneOf, optional, readInputs, required, text } from './inputs.ts'

const from = (given: Record<string, string>) => (name: string) => given[name] ?? ''

describe('readInputs', () => {
  it('reports every bad input at once, by name, and the findings of rules with them', () => {
    const schema = {
      stack: required('stack-name', text),
      mode: required('mode', oneOf('pass', 'fail')),
      minutes: optional('minutes', integer(1, 9)),
    }
    const read = from({ mode: 'x', minutes: '12abc' })
    expect(() => readInputs(schema, { read, rules: [() => ['role-arn is required with mode execute']] })).toThrow(
      'stack-name is required; mode must be one of pass, fail, not "x"; minutes must be a whole number from 1 to 9, not "12abc"; role-arn is required with mode execute',
    )
  })

  it('gives absent inputs as undefined and infers the types of the others', () => {
    const schema = { mode: required('mode', oneOf('pass', 'fail')), role: optional('role', text) }
    const values = readInputs(schema, { read: from({ mode: ' pass ' }) })
    const mode: 'pass' | 'fail' = values.mode
    const role: string | undefined = values.role
    expect([mode, role]).toEqual(['pass', undefined])
  })
})

describe('parsers', () => {
  it.each([
    ['integer', integer(1, 10), '010', 10],
    ['boolean', boolean, 'True', true],
    ['lines', lines, ' a \n\n b', ['a', 'b']],
    ['map keeps texts as they are written', map, 'a: 007\nb: "x: y"\nc: no', { a: '007', b: 'x: y', c: 'no' }],
    ['object', object, '{"a": [1, true]}', { a: [1, true] }],
  ])('%s', (_name, parse, raw, expected) => {
    expect(parse(raw)).toEqual(expected)
  })

  it.each([
    ['a: 1\nb: "hush', 'is not valid YAML (MISSING_CHAR at line 2, column 9)'],
    ['a: *hush', 'is not valid YAML (an alias without an anchor: quote values that begin with *)'],
    ['a: |hush', /^is not valid YAML \([A-Z_]+ at line 1, column \d+\)$/],
  ])('a map quotes nothing of what it cannot read: %j', (raw, message) => {
    expect(() => map(raw)).toThrow(message)
  })

  it.each([
    ['integer', integer(1, 10), '1e1'],
    ['integer', integer(1, 10), '0x5'],
    ['boolean', boolean, 'yes'],
    ['map', map, '- a'],
    ['map', map, 'a: [1]'],
    ['map', map, 'a: 1\na: 2'],
    ['object', object, 'just text'],
  ])('%s refuses %s', (_name, parse, raw) => {
    expect(() => parse(raw)).toThrow()
  })
})
