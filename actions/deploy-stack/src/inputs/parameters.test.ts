import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { unknownTemplate } from '../template/template.ts'
import {
  checkParameters,
  parseAssignments,
  readGivenParameters,
  readParametersFile,
  toRequestParameters,
} from './parameters.ts'

describe('assignments', () => {
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
  ])('reads %s', (_, raw, expected) => expect(parseAssignments(raw).texts).toEqual(expected))

  const FORM = 'must be a YAML map of names to plain values or lists, or lines of Key=Value'
  const MARKED = 'YAML takes !, &, *, | or > at the beginning of a value as its own sign; quote the value'
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
    ['a name twice in lines', 'A=hush\nB=b\nA=hush', 'A: is there twice'],
    [
      'a name twice in a list',
      '[{"ParameterKey":"A","ParameterValue":"hush"},{"ParameterKey":"A","ParameterValue":"b"}]',
      'A: is there twice',
    ],
  ])('refuses %s without quoting it', (_, raw, message) => {
    expect(() => parseAssignments(raw)).toThrow(message)
    expect(() => parseAssignments(raw)).not.toThrow('hush')
  })

  it('keeps the empty lines at the end of the input', () => {
    expect(parseAssignments('A: |+\n  b', { whole: 'A: |+\n  b\n\n\n' }).texts).toEqual({ A: 'b\n\n\n' })
  })
})

describe('parametersFile', () => {
  const file = (text: string) => {
    const path = join(makeTempFolder('parameters-'), 'file')
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['a YAML map', 'Name: x', { Name: 'x' }],
    ['the list of the AWS CLI', '[{"ParameterKey": "Name", "ParameterValue": "x"}]', { Name: 'x' }],
  ])('reads %s', (_, text, expected) => expect(readParametersFile(file(text)).texts).toEqual(expected))

  it('says what is wrong with the file', () => {
    expect(() => readParametersFile('/nowhere/file')).toThrow('cannot be read: /nowhere/file (ENOENT)')
    expect(() => readParametersFile(file('[{"ParameterKey": "Name"}]'))).toThrow(
      /^\/.*\/file: must be a map, or a list of ParameterKey and ParameterValue$/,
    )
    expect(() => readParametersFile(file('A: !hush b'))).toThrow(/^\/.*\/file: A: YAML takes/)
  })
})

describe('values that the template decides', () => {
  const body = `
Parameters:
  A: { Type: String }
  B: { Type: String }
  Pw: { Type: String, NoEcho: true }
Resources: { R: { Type: 'AWS::SNS::Topic' } }
`
  const problems = (raw: string) => [...checkParameters({ template: { body }, parameters: parseAssignments(raw) })]
  const HOW = 'write one Key=Value a line, or a YAML map with quoted values'

  it.each([
    ['A=1,B=2', `parameters A: "B=" inside its value is another parameter; ${HOW}`],
    ['A=1 B=2', `parameters A: "B=" inside its value is another parameter; ${HOW}`],
    ['A=1,\tB = 2', `parameters A: "B=" inside its value is another parameter; ${HOW}`],
    ['B=0\nPw=hush,A=2', `parameters Pw: "A=" inside its value is another parameter; ${HOW}`],
    ['A=1,A=2', `parameters A: "A=" inside its value is another parameter; ${HOW}`],
    ['Pw: hu #sh', 'parameters Pw: YAML cuts the value at "#", a comment; quote the value'],
    ['Pw: #hush', 'parameters Pw: YAML cuts the value at "#", a comment; quote the value'],
    [
      'Pw: hu\n sh',
      'parameters Pw: YAML joins the lines of a value that is not quoted; quote the value, or use a block (|)',
    ],
    ['Pw: [hu, sh]', 'parameters Pw: YAML reads [ ] as a list; quote the value, or write a list as lines of "- item"'],
  ])('refuse %j', (raw, problem) => {
    expect(problems(raw)).toEqual([problem])
  })

  it.each([
    ...['A=a,b,c', 'A=x?b=2,C=3', 'A=x?B=2', 'A=1;B=2', 'A=1,B\nB=2', 'A=host=x user=y', 'A=1,BB=2', 'Pw=hu #sh, b'],
    ...[
      'A: "1,B=2"',
      'A: 1,B=2',
      'A: a #b',
      'A: [a, b]',
      'A: a\n b',
      'Pw: "hu" #sh',
      'Pw:\n  - hu\n  - sh',
      'Pw: hu#sh',
    ],
  ])('take %j', raw => {
    expect(problems(raw)).toEqual([])
  })

  it('are given by both inputs, with a warning that names what a comment follows', () => {
    const given = {
      parameters: parseAssignments('A: 1 #a\nB: "2"'),
      parametersFile: { texts: { B: '1', Pw: 'hush' }, omissions: new Map([['B', 'comment' as const]]), lines: false },
    }
    const template = unknownTemplate(['A', 'B', 'Pw'].map(name => ({ name, hasDefault: false, noEcho: name === 'Pw' })))
    const said = 'what follows "#" is a comment; if it belongs to the value, quote the value'
    expect(readGivenParameters(given, template)).toEqual({
      given: { A: '1', B: '2', Pw: 'hush' },
      warnings: [`parameters-file B: ${said}`, `parameters A: ${said}`],
    })
  })
})

describe('requested', () => {
  const template = unknownTemplate([
    { name: 'Given', hasDefault: false, noEcho: false },
    { name: 'Kept', hasDefault: true, noEcho: false },
    { name: 'Defaulted', hasDefault: true, noEcho: false },
  ])

  it('takes what is given, else what the stack has, else leaves it to the default', () => {
    expect(toRequestParameters(template, { Given: '' }, new Set(['Kept', 'NoLongerDeclared']))).toEqual([
      { ParameterKey: 'Given', ParameterValue: '' },
      { ParameterKey: 'Kept', UsePreviousValue: true },
    ])
  })

  it('names everything that is unknown or missing at once', () => {
    expect(() => toRequestParameters(template, { Nope: 'x', Neither: 'y' }, new Set())).toThrow(
      'the template has no parameter Nope, Neither; parameters without a value: Given',
    )
  })
  it('shows no name that can be a part of a value', () => {
    expect(() => toRequestParameters(template, { 'Given=hush': 'x', Given: '' }, new Set())).toThrow(
      'the template has no parameter (not a name of letters and digits)',
    )
  })

  it("knows no parameter by the name of an object's own things", () => {
    const odd = { ...template, parameters: [{ name: 'toString', hasDefault: true, noEcho: false }] }
    expect(toRequestParameters(odd, {}, new Set())).toEqual([])
  })
})
