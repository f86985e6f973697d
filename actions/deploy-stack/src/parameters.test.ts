import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { assignments, parametersFile, requested } from './parameters.ts'
import { opaque } from './template.ts'

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
  ])('reads %s', (_, raw, expected) => expect(assignments(raw)).toEqual(expected))

  it.each([
    ['a list', '- a'],
    ['a nested map', 'Name: { a: b }'],
    ['broken YAML', 'Name: "x'],
    ['lines and a map', 'Name=x\nSize: 1'],
  ])('refuses %s without quoting it', (_, raw) => {
    expect(() => assignments(raw)).toThrow(
      /^must be a YAML map of names to plain values or lists, or lines of Key=Value$/,
    )
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
  ])('reads %s', (_, text, expected) => expect(parametersFile(file(text))).toEqual(expected))

  it('says what is wrong with the file', () => {
    expect(() => parametersFile('/nowhere/file')).toThrow('cannot be read: /nowhere/file (ENOENT)')
    expect(() => parametersFile(file('[{"ParameterKey": "Name"}]'))).toThrow('must hold a map')
  })
})

describe('requested', () => {
  const template = opaque([
    { name: 'Given', hasDefault: false, noEcho: false },
    { name: 'Kept', hasDefault: true, noEcho: false },
    { name: 'Defaulted', hasDefault: true, noEcho: false },
  ])

  it('takes what is given, else what the stack has, else leaves it to the default', () => {
    expect(requested(template, { Given: '' }, new Set(['Kept', 'NoLongerDeclared']))).toEqual([
      { ParameterKey: 'Given', ParameterValue: '' },
      { ParameterKey: 'Kept', UsePreviousValue: true },
    ])
  })

  it('names everything that is unknown or missing at once', () => {
    expect(() => requested(template, { Nope: 'x', Neither: 'y' }, new Set())).toThrow(
      'the template has no parameter Nope, Neither; parameters without a value: Given',
    )
  })
  it("knows no parameter by the name of an object's own things", () => {
    const odd = { ...template, parameters: [{ name: 'toString', hasDefault: true, noEcho: false }] }
    expect(requested(odd, {}, new Set())).toEqual([])
  })
})
