import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import type { GivenEntry } from '../inputs/desired-parameters.ts'
import { parseParametersFiles } from './parameters-file.ts'

const folder = makeTempFolder('parameters-file-')

function writeFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The parameters of a file, and the warnings about it. */
function read(name: string, content: string | Uint8Array, type: 'String' | 'SecureString' = 'String') {
  const warnings: string[] = []
  const parse = parseParametersFiles('parameters-file', type)
  const entries = parse(writeFile(name, content), { warn: message => warnings.push(message) })
  return { entries, warnings }
}

function problemsOf(name: string, content: string | Uint8Array, type: 'String' | 'SecureString' = 'String'): string[] {
  try {
    read(name, content, type)
  } catch (error) {
    return (error as Error).message.replaceAll(`${join(folder, name)}: `, '').split('; ')
  }
  return []
}

const plain = ({ key, type, value }: GivenEntry) => [key, type, value]

describe('a file of parameters', () => {
  it.each<[string, string, string[][]]>([
    [
      'a.yml',
      'A: 007\nB: yes\nC: "x # y"\nd/E: |\n  one\n  two\n',
      [
        ['A', 'String', '007'],
        ['B', 'String', 'yes'],
        ['C', 'String', 'x # y'],
        ['d/E', 'String', 'one\ntwo\n'],
      ],
    ],
    [
      'b.yaml',
      'A: [x, y]\nB:\n  - z\n',
      [
        ['A', 'StringList', 'x,y'],
        ['B', 'StringList', 'z'],
      ],
    ],
    [
      'c.yml',
      'A: { value: secret-x, type: SecureString }\nB: { value: [x, y] }\nC: { value: "x, y", type: StringList }',
      [
        ['A', 'SecureString', 'secret-x'],
        ['B', 'StringList', 'x,y'],
        ['C', 'StringList', 'x,y'],
      ],
    ],
    [
      'd.json',
      '{\n\t"A": 1.0,\n\t"B": true,\n\t"C": "\\u00e9\\ud83d\\ude00\\/\\n",\n\t"D": ["x"],\n\t"E": { "value": 1e3 }\n}',
      [
        ['A', 'String', '1.0'],
        ['B', 'String', 'true'],
        ['C', 'String', 'é😀/\n'],
        ['D', 'StringList', 'x'],
        ['E', 'String', '1e3'],
      ],
    ],
    [
      'e.env',
      'export A=1\nB="x # y"',
      [
        ['A', 'String', '1'],
        ['B', 'String', 'x # y'],
      ],
    ],
    ['.env.production', 'A=1', [['A', 'String', '1']]],
    ['bom.yml', '\ufeffA: 1', [['A', 'String', '1']]],
    ['empty.yml', '{}', []],
  ])('%s has its values exactly as they are written', (name, content, expected) => {
    const { entries, warnings } = read(name, content)
    expect(entries.map(plain)).toEqual(expected)
    expect(warnings).toEqual([])
  })

  it('has settings of its entries', () => {
    const content = `A:
  value: x
  description: of A
  tier: intelligent-tiering
  data-type: aws:ec2:image
  allowed-pattern: ^ami-
  kms-key-id: alias/app
  tags: { team: data, "cost center": 7 }
`
    expect(read('settings.yml', content).entries[0]?.settings).toEqual({
      description: 'of A',
      tier: 'Intelligent-Tiering',
      dataType: 'aws:ec2:image',
      allowedPattern: '^ami-',
      kmsKeyId: 'alias/app',
      tags: { team: 'data', 'cost center': '7' },
    })
  })

  it.each<[string, string | Uint8Array, string[]]>([
    [
      'x.yml',
      'A: {value: hush, valu: hush}\nB: {}\nC: {value: hush, value: x}',
      [
        'A: has the unknown key valu (known: value, type, description, tier, data-type, allowed-pattern, kms-key-id, tags)',
        'B: must have the key value',
        'C: has value twice',
      ],
    ],
    ['x.yml', 'A: {value: hush, type: string}', ['A: type must be one of String, StringList, SecureString']],
    ['x.yml', 'A: {value: hush, tier: Big}', ['A: tier must be one of standard, advanced, intelligent-tiering']],
    [
      'x.yml',
      'A: {value: hush, data-type: image}',
      ['A: data-type must be one of text, aws:ec2:image, aws:ssm:integration'],
    ],
    ['x.yml', 'A: {value: hush, kms-key-id: "?"}', ['A: kms-key-id must be the id, ARN or alias/name of a KMS key']],
    [
      'x.yml',
      'A: {value: hush, allowed-pattern: ""}',
      ['A: allowed-pattern must be a regular expression of 1 to 1024 characters'],
    ],
    ['x.yml', `A: {value: hush, description: ${'d'.repeat(1025)}}`, ['A: description is longer than 1024 characters']],
    ['x.yml', 'A: {value: hush, tags: [x]}', ['A: tags must be a map']],
    [
      'x.yml',
      'A: {value: hush, tags: {"aws:x": y}}',
      [
        'A: tags aws:x is not a valid tag (1 to 128 letters, digits, spaces or _.:/=+-@, not "aws:"',
        'a value of 1 to 256 of them)',
      ],
    ],
    ['x.yml', 'A: {value: {b: hush}}', ['A: must be a plain value', 'quote the value if it is a text']],
    ['x.yml', 'A: {value: [hush], type: String}', ['A: must be a plain value', 'quote the value if it is a text']],
    [
      'x.yml',
      'A: ~\nB: null',
      ['A: is null', 'quote the value if it is a text', 'B: is null', 'quote the value if it is a text'],
    ],
    ['x.yml', 'A: !hush x', ['A: YAML reads !, &, *, | or > at the start of a value as syntax', 'quote the value']],
    ['x.yml', '- hush', ['must be a map']],
    ['x.yml', 'A: "hush', ['is not valid YAML (MISSING_CHAR at line 1, column 9): quote the value of A']],
    ['x.json', '{"A": "hush",}', ['is not valid JSON (line 1 column 14)']],
    ['x.json', '{"A": 1, "A": 2}', ['A: is listed twice']],
    ['x.env', 'A=1\nhush', ['line 2: must be KEY=value']],
    ['x.txt', 'A=1', ['must end in .yml, .yaml, .json or .env, or begin with .env']],
    ['x.yml', new Uint8Array([0x41, 0x3a, 0x20, 0xff]), ['is not UTF-8']],
  ])('%s is rejected: %j', (name, content, problems) => {
    expect(problemsOf(name, content)).toEqual(problems)
  })

  it('that cannot be read is named with the others', () => {
    const parse = parseParametersFiles('parameters-file', 'String')
    const bad = writeFile('bad.yml', 'A: {}')
    expect(() => parse(`${folder}/none.yml\n\n${bad}\n${folder}`)).toThrow(
      `${folder}/none.yml: cannot be read (ENOENT); ${bad}: A: must have the key value; ${folder}: cannot be read (EISDIR)`,
    )
  })

  it('has the input and the file in the origin of its entries', () => {
    expect(read('origin.env', 'A=1').entries[0]?.origin).toBe(`parameters-file ${join(folder, 'origin.env')}:`)
  })

  it('causes a warning where a comment follows a value', () => {
    expect(read('comment.yml', 'A: a # b\nB: "b" # c\nC: [c]').warnings).toEqual([
      `${join(folder, 'comment.yml')}: A: what follows "#" is a comment; if it belongs to the value, quote the value`,
    ])
    expect(read('comment.env', 'A=a # b\nB="b" # c').warnings).toHaveLength(1)
  })
})

describe('a file of secrets', () => {
  it('has SecureStrings, except where an entry says otherwise', () => {
    const { entries } = read(
      's.yml',
      'A: secret-x\nB: { value: secret-y }\nC: { value: secret-z, type: String }',
      'SecureString',
    )
    expect(entries.map(plain)).toEqual([
      ['A', 'SecureString', 'secret-x'],
      ['B', 'SecureString', 'secret-y'],
      ['C', 'String', 'secret-z'],
    ])
    expect(read('.env', 'A=secret-a', 'SecureString').entries.map(plain)).toEqual([['A', 'SecureString', 'secret-a']])
  })

  it.each([
    ['x.yml', 'A: hush # tail', 'A: YAML cuts the value at "#", a comment'],
    ['x.yml', 'A: hush\n  tail', 'A: YAML joins the lines of a value that is not quoted'],
    [
      'x.yml',
      'A: [hush]',
      'A: is a list, which SSM does not encrypt (write it as one text, or as an entry with type: StringList)',
    ],
    ['x.env', 'A=hush # tail', 'A: a comment (" #") ends the value'],
  ])('%s is rejected: %j', (name, content, problem) => {
    expect(problemsOf(name, content, 'SecureString')[0]).toBe(problem)
  })

  it('rejects a secret that is cut at a comment in a file of parameters, too', () => {
    expect(problemsOf('x.yml', 'A: { type: SecureString, value: hush # tail\n  }')[0]).toBe(
      'A: YAML cuts the value at "#", a comment',
    )
  })
})
