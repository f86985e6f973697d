import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { parseBuildArgs, parseLabels } from './name-values.ts'

const read = <T>(parse: (raw: string, more: { whole: string; warn(message: string): void }) => T, whole: string) => {
  const warnings: string[] = []
  const value = parse(whole.trim(), { whole, warn: message => warnings.push(message) })
  return { value, warnings }
}
const readArgs = (whole: string) =>
  Object.fromEntries(read(parseBuildArgs, whole).value.map(({ name, value }) => [name, value]))

beforeEach(() => {
  process.env.PUSH_IMAGE_TEST = 'x'
})
afterEach(() => {
  delete process.env.PUSH_IMAGE_TEST
})

it.each<[string, string, Record<string, string | undefined>]>([
  ['lines', 'A=1 2\nEMPTY=\n\nB=a=b: c', { A: '1 2', EMPTY: '', B: 'a=b: c' }],
  ['a line with a URL', 'URL=https://x.test: y', { URL: 'https://x.test: y' }],
  ['a variable of the environment', 'PUSH_IMAGE_TEST\nA=1', { PUSH_IMAGE_TEST: undefined, A: '1' }],
  ['a map', 'A: 007\nB: a=b\nC:', { A: '007', B: 'a=b', C: '' }],
  ['a map after comments', '\n# arguments\n\nA: x\n', { A: 'x' }],
  ['a map with trailing blanks and lines', "A: 'x  '\nKEY: |\n  one\n   two\n", { A: 'x  ', KEY: 'one\n two\n' }],
  ['a map with quoted names', '"A": yes', { A: 'yes' }],
  ['JSON', '{"A": "1", "B": "two\\nlines"}', { A: '1', B: 'two\nlines' }],
])('reads build arguments in the form of %s', (_name, text, expected) => {
  expect(readArgs(text)).toEqual(expected)
})

it.each([
  ['the second line of a value', 'MSG=first\nsecond', 'line 2 is not'],
  ['a key', 'KEY=-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA\nx/y+z\n-----END KEY-----', 'line 2, 3, 4 is not'],
  ['a comment', 'A=1\n# two', 'line 2 is not'],
  ['a line without a name', '\n\n=x', 'line 3 is not'],
  ['a map among lines', 'A=1\nB: 2', 'line 2 is not'],
])('rejects %s by its number and without showing it', (_name, text, problem) => {
  const reject = () => readArgs(text)
  expect(reject).toThrow(`must be a YAML map, or lines of NAME=value`)
  expect(reject).toThrow(problem)
  expect(reject).toThrow('write a value of several lines in a YAML map (NAME: |)')
  expect(reject).not.toThrow(/second|MII|x\/y|two/)
})

it.each([
  ['a name that Docker does not take', 'A-B: 1', 'must have names of letters, digits and _, not "A-B"'],
  ['a map in a map', 'A:\n  B: 1', 'A: must be a plain value'],
  ['lines in a map', 'A: 1\nB=2', 'is not valid YAML'],
  ['a name twice', 'A: 1\nA: 2', 'A: is listed twice'],
])('rejects %s in a map of build arguments', (_name, text, problem) => {
  expect(() => readArgs(text)).toThrow(problem)
})

it('warns of a value that is followed by a comment', () => {
  expect(read(parseBuildArgs, 'A: x #1').warnings.join()).toContain('A: what follows "#" is a comment')
})

it.each([
  ['lines in their order', 'v=1\nv=2\nempty=', ['v=1', 'v=2', 'empty=']],
  ['a line whose name has a colon', 'a:b=c: d', ['a:b=c: d']],
  [
    'a map',
    'org.opencontainers.image.source: https://x.test\ntext: |-\n  one\n  two',
    ['org.opencontainers.image.source=https://x.test', 'text=one\ntwo'],
  ],
])('reads labels in the form of %s', (_name, text, expected) => {
  expect(read(parseLabels, text).value).toEqual(expected)
})

it.each([
  ['a line without =', 'a=1\nb', 'must be a YAML map, or lines of name=value, which line 2 is not'],
  ['a name with a space', 'a b: 1', 'must have names of characters other than spaces and =, not "a b"'],
])('rejects %s in labels', (_name, text, problem) => {
  expect(() => read(parseLabels, text)).toThrow(problem)
})
