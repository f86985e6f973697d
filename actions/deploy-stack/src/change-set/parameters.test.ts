import { describe, expect, it } from '@jest/globals'
import { parseParameters } from '../inputs/key-values.ts'
import { unknownTemplate } from '../template/template.ts'
import { checkParameters, readGivenParameters, toRequestParameters } from './parameters.ts'

describe('a value that the template makes invalid', () => {
  const body = `
Parameters:
  A: { Type: String }
  B: { Type: String }
  Pw: { Type: String, NoEcho: true }
Resources: { R: { Type: 'AWS::SNS::Topic' } }
`
  const problems = (raw: string) => [...checkParameters({ template: { body }, parameters: parseParameters(raw) })]
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
  ])('is rejected: %j', (raw, problem) => {
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
  ])('is not seen in %j', raw => {
    expect(problems(raw)).toEqual([])
  })

  it('is accepted with a warning when the parameter is not a secret', () => {
    const given = {
      parameters: parseParameters('A: 1 #a\nB: "2"'),
      parametersFile: { texts: { B: '1', Pw: 'hush' }, omissions: new Map([['B', 'comment' as const]]), lines: false },
    }
    const template = unknownTemplate(['A', 'B', 'Pw'].map(name => ({ name, hasDefault: false, noEcho: name === 'Pw' })))
    const warning = 'what follows "#" is a comment; if it belongs to the value, quote the value'
    expect(readGivenParameters(given, template)).toEqual({
      given: { A: '1', B: '2', Pw: 'hush' },
      warnings: [`parameters-file B: ${warning}`, `parameters A: ${warning}`],
    })
  })
})

describe('the parameters of a request', () => {
  const template = unknownTemplate([
    { name: 'Given', hasDefault: false, noEcho: false },
    { name: 'Kept', hasDefault: true, noEcho: false },
    { name: 'Defaulted', hasDefault: true, noEcho: false },
  ])

  it('have the given value, else the previous one, else the default', () => {
    expect(toRequestParameters(template, { Given: '' }, new Set(['Kept', 'NoLongerDeclared']))).toEqual([
      { ParameterKey: 'Given', ParameterValue: '' },
      { ParameterKey: 'Kept', UsePreviousValue: true },
    ])
  })

  it('are rejected with all unknown and missing names at once', () => {
    expect(() => toRequestParameters(template, { Nope: 'x', Neither: 'y' }, new Set())).toThrow(
      'the template has no parameter Nope, Neither; parameters without a value: Given',
    )
  })

  it('are rejected without showing a name that can be a part of a value', () => {
    expect(() => toRequestParameters(template, { 'Given=hush': 'x', Given: '' }, new Set())).toThrow(
      'the template has no parameter (not a name of letters and digits)',
    )
  })

  it('are not found in the prototype of an object', () => {
    const odd = { ...template, parameters: [{ name: 'toString', hasDefault: true, noEcho: false }] }
    expect(toRequestParameters(odd, {}, new Set())).toEqual([])
  })
})
