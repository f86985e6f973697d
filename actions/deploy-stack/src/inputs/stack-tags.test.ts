import { expect, it } from '@jest/globals'
import { parseStackTags } from './stack-tags.ts'

const tags = { Env: 'prod', 'team:name': 'a, b' }
it.each([
  ['a map', 'Env: prod\n"team:name": a, b'],
  ['a list of Key and Value', '- Key: Env\n  Value: prod\n- Key: team:name\n  Value: "a, b"'],
  ['JSON', '[{"Key":"Env","Value":"prod"},{"Value":"a, b","Key":"team:name"}]'],
])('reads tags from %s', (_, raw) => {
  expect(parseStackTags(raw)).toEqual(tags)
})

it.each([
  ['Env=prod\nUrl=http://x?a=b&c=d', { Env: 'prod', Url: 'http://x?a=b&c=d' }],
  ['Note=a, b and c', { Note: 'a, b and c' }],
  ['Hash=YWJj ZA==', { Hash: 'YWJj ZA==' }],
  ['Key=Env', { Key: 'Env' }],
  ['Env: prod,Team=data', { Env: 'prod,Team=data' }],
])('keeps each value of %j as written', (raw, expected) => {
  expect(parseStackTags(raw)).toEqual(expected)
})

const INSIDE = 'another "Key=" inside the value; write one tag a line, or a YAML map with quoted values'
it.each([
  ['Key=Env,Value=prod', 'must be lines of Key=Value, not of Key=Key,Value=Value'],
  ['Key=Env Value=prod\nKey=Team Value=data', 'must be lines of Key=Value, not of Key=Key,Value=Value'],
  ['- A=1\n- B=2', 'must be lines of Key=Value without "- ", or a YAML map'],
  ['Env=prod,Team=data', `Env: ${INSIDE}`],
  ['A=1\nEnv=prod Team=data', `Env: ${INSIDE}`],
  ['- Env', 'must be a YAML map of names to plain values, a list of Key and Value, or lines of Key=Value'],
  ['Env: !prod x', 'Env: YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'],
])('rejects %j', (raw, problem) => {
  expect(() => parseStackTags(raw)).toThrow(problem)
})
