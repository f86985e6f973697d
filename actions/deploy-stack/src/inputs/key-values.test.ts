import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { parseParameters, readParametersFile } from './key-values.ts'

describe('parameters', () => {
  it.each([
    ['a map', 'Name: x\nSize: 007\nOn: yes', { Name: 'x', Size: '007', On: 'yes' }],
    ['lines', 'Name=x\nSize=007', { Name: 'x', Size: '007' }],
    ['a value with equal signs', 'Query=a=b=c', { Query: 'a=b=c' }],
    ['a value with colons', 'Url=http://host:80', { Url: 'http://host:80' }],
    ['spaces around the sign', 'Name = x ', { Name: 'x' }],
    ['an empty value', 'Name=', { Name: '' }],
    ['comments and empty lines', '# all\n\nName=x', { Name: 'x' }],
    ['a map whose value has an equal sign', 'Query: a=b', { Query: 'a=b' }],
    ['a list', 'Zones: [a, b]', { Zones: 'a,b' }],
    ['a JSON map', '{"Name": "x"}', { Name: 'x' }],
    ['an empty map', '{}', {}],
  ])('reads %s', (_, raw, expected) => expect(parseParameters(raw).texts).toEqual(expected))

  const FORM = 'must be a YAML map of names to plain values or lists, or lines of Key=Value'
  const MARKED = 'YAML reads !, &, *, | or > at the start of a value as syntax; quote the value'
  it.each([
    ['a list', '- a', FORM],
    [
      'a nested map',
      'Name: { hush: b }',
      'Name: must be a plain value or a list of them; quote the value if it is a text',
    ],
    ['broken YAML', 'Name: "hush', 'is not valid YAML (MISSING_CHAR at line 1, column 12): quote the value of Name'],
    [
      'lines and a map',
      'Name=hush\nSize: 1',
      'is not valid YAML (MULTILINE_IMPLICIT_KEY at line 1, column 1): quote the value of line 1',
    ],
    ['tags, anchors and aliases', 'Pw: !xK9 hush\nQ: &amp\nR: *hush', `Pw, Q, R: ${MARKED}`],
    ['lines that a list has', '- A=hush\n- B=hush', 'must be lines of Key=Value without "- ", or a YAML map'],
    [
      "the AWS CLI's entries",
      'ParameterKey=A,ParameterValue=hush',
      'must be lines of Key=Value, not of ParameterKey=Key,ParameterValue=Value',
    ],
    ['a name twice in lines', 'A=hush\nB=b\nA=hush', 'A: is listed twice'],
    [
      'a name twice in a list',
      '[{"ParameterKey":"A","ParameterValue":"hush"},{"ParameterKey":"A","ParameterValue":"b"}]',
      'A: is listed twice',
    ],
  ])('rejects %s without quoting it', (_, raw, message) => {
    expect(() => parseParameters(raw)).toThrow(message)
    expect(() => parseParameters(raw)).not.toThrow('hush')
  })

  it('keeps the empty lines at the end of a block', () => {
    expect(parseParameters('A: |+\n  b', { whole: 'A: |+\n  b\n\n\n' }).texts).toEqual({ A: 'b\n\n\n' })
  })
})

describe('a file of parameters', () => {
  const file = (text: string) => {
    const path = join(makeTempFolder('parameters-'), 'file')
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['a YAML map', 'Name: x', { Name: 'x' }],
    ['the list of the AWS CLI', '[{"ParameterKey": "Name", "ParameterValue": "x"}]', { Name: 'x' }],
    ['a list of Name=value', '["Name=x", "Query=a=b", "Empty="]', { Name: 'x', Query: 'a=b', Empty: '' }],
    ['a map of Parameters and Tags', '{"Parameters": {"Name": "x"}, "Tags": {"Team": "data"}}', { Name: 'x' }],
    ['a map of Parameters alone', 'Parameters:\n  - { ParameterKey: Name, ParameterValue: x }', { Name: 'x' }],
    ['a map of Tags alone', 'Tags: { Team: data }', {}],
    ['a parameter with the name Parameters', 'Parameters: [a, b]', { Parameters: 'a,b' }],
  ])('can be %s', (_, text, expected) => expect(readParametersFile(file(text)).texts).toEqual(expected))

  it('can have tags, and parameters that keep their previous value', () => {
    const tags = '{"Parameters": {}, "Tags": [{"Key": "Team", "Value": "data"}]}'
    expect(readParametersFile(file(tags)).tags).toEqual({ Team: 'data' })
    expect(readParametersFile(file('Name: x')).tags).toBeUndefined()
    const kept = '[{"ParameterKey": "A", "UsePreviousValue": true}, {"ParameterKey": "B", "ParameterValue": "b"}]'
    expect(readParametersFile(file(kept))).toMatchObject({ texts: { B: 'b' }, kept: ['A'] })
  })

  it('is named with what is wrong in it', () => {
    expect(() => readParametersFile('/nowhere/file')).toThrow('cannot be read: /nowhere/file (ENOENT)')
    expect(() => readParametersFile(file('[{"ParameterKey": "Name"}]'))).toThrow(
      /^\/.*\/file: must be a map, a list of ParameterKey and ParameterValue, a list of "Name=value", or a map of /,
    )
    expect(() => readParametersFile(file('A: !hush b'))).toThrow(/^\/.*\/file: A: YAML reads/)
    expect(() => readParametersFile(file('- !hush A=b'))).toThrow(/^\/.*\/file: A: YAML reads/)
    expect(() => readParametersFile(file('["A"]'))).toThrow(/^\/.*\/file: must be a map, a list/)
    expect(() => readParametersFile(file('{"Parameters": {"A": "b"}, "StackPolicy": {}}'))).toThrow(
      /file: StackPolicy: is not read, only Parameters and Tags$/,
    )
    expect(() => readParametersFile(file('[{"ParameterKey": "A", "UsePreviousValue": false}]'))).toThrow(
      /must be a map/,
    )
  })
})
