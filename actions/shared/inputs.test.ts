import { afterEach, describe, expect, it, jest } from '@jest/globals'
import {
  boolean,
  integer,
  lines,
  map,
  object,
  oneOf,
  optional,
  readInputs,
  required,
  secretMap,
  text,
} from './inputs.ts'

const from = (given: Record<string, string>) => (name: string) => given[name] ?? ''

describe('readInputs', () => {
  it('reports all bad inputs together, by name, with the problems that rules find', () => {
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

  it('returns undefined for absent inputs and infers the types of the others', () => {
    const schema = { mode: required('mode', oneOf('pass', 'fail')), role: optional('role', text) }
    const values = readInputs(schema, { read: from({ mode: ' pass ' }) })
    const mode: 'pass' | 'fail' = values.mode
    const role: string | undefined = values.role
    expect([mode, role]).toEqual(['pass', undefined])
  })
})

describe('a map', () => {
  const printed = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
  afterEach(() => void printed.mockClear())
  const read = (parse: typeof map, raw: string, warnings: string[] = []) =>
    readInputs({ it: required('values', parse) }, { read: () => raw, warn: message => warnings.push(String(message)) })
      .it

  it('warns about values that are followed by a comment, by name', () => {
    const warnings: string[] = []
    expect(read(map, 'a: b #c\nd: "e" # f\ng:\n  h\n  i', warnings)).toEqual({ a: 'b', d: 'e', g: 'h i' })
    expect(warnings).toEqual(['values a: what follows "#" is a comment; if it belongs to the value, quote the value'])
  })

  it('of secrets rejects values that YAML shortens, and masks the values all the same', () => {
    expect(() => read(secretMap, 'a: hush-a #c\nb: hush\n  b\nc: "hush-c" # of c\nd: !hush d')).toThrow(
      'values d: YAML reads !, &, *, | or > at the start of a value as syntax; quote the value; values a: YAML cuts the value at "#", a comment; quote the value; values b: YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)',
    )
    const commands = printed.mock.calls.map(([line]) => String(line))
    for (const value of ['hush-a', 'hush b', 'hush-c']) expect(commands).toContain(`::add-mask::${value}\n`)
  })

  it('keeps the empty lines at the end of the input and the spaces at its start', () => {
    expect(read(map, 'a: |+\n  b\n\n\n')).toEqual({ a: 'b\n\n\n' })
    expect(read(map, '  a: |+\n   b\n  c: d\n')).toEqual({ a: 'b\n', c: 'd' })
  })
})

describe('parsers', () => {
  it.each([
    ['integer', integer(1, 10), '010', 10],
    ['boolean', boolean, 'True', true],
    ['lines', lines, ' a \n\n b', ['a', 'b']],
    ['map', map, 'a: 007\nb: "x: y"\nc: no', { a: '007', b: 'x: y', c: 'no' }],
    ['object', object, '{"a": [1, true]}', { a: [1, true] }],
  ])('parses the type %s', (_name, parse, raw, expected) => {
    expect(parse(raw)).toEqual(expected)
  })

  it.each([
    ['a: 1\nb: "hush', 'is not valid YAML (MISSING_CHAR at line 2, column 9): quote the value of b'],
    ['a: *hush', 'a: YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'],
    ['a: |hush', /^is not valid YAML \(UNEXPECTED_TOKEN at line 1, column 5\): quote the value of a/],
  ])('does not quote the text of a map that is not valid: %j', (raw, message) => {
    expect(() => map(raw)).toThrow(message)
    expect(() => object(raw)).toThrow(message)
  })

  it.each([
    ['integer', integer(1, 10), '1e1'],
    ['integer', integer(1, 10), '0x5'],
    ['boolean', boolean, 'yes'],
    ['map', map, '- a'],
    ['map', map, 'a: [1]'],
    ['map', map, 'a: 1\na: 2'],
    ['object', object, 'just text'],
  ])('%s rejects %s', (_name, parse, raw) => {
    expect(() => parse(raw)).toThrow()
  })
})
