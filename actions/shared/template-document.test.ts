import { describe, expect, it } from '@jest/globals'
import { LineCounter } from 'yaml'
import { parseTemplateDocument } from './template-document.ts'

const read = (text: string) => parseTemplateDocument(text, new LineCounter())?.toJS()

// What PyYAML reads, which like CloudFormation knows YAML 1.1, and what `yaml` by itself does not.
describe('a template that CloudFormation accepts', () => {
  it.each<[string, string, unknown]>([
    ['a double quoted text to the edge of the page', 'A: "one\ntwo"\nB: c', { A: 'one two', B: 'c' }],
    ['a single quoted text to the edge of the page', "A: 'one\n\ntwo'\nB: c", { A: 'one\ntwo', B: 'c' }],
    [
      'a quoted text less deep than its key',
      "A:\n  B:\n    C: 'one\n  two'\n    D: e",
      { A: { B: { C: 'one two', D: 'e' } } },
    ],
    ['a quoted text that continues after a tab', "A:\n  B: 'one\n\ttwo'\n", { A: { B: 'one two' } }],
    ['a quoted text with an escaped quote', 'A: "o\\"ne\ntwo"\nB: c', { A: 'o"ne two', B: 'c' }],
    ['a list entry that continues', 'A:\n- "one\ntwo"\n- b', { A: ['one two', 'b'] }],
    [
      'a flow map to the edge of the page',
      'A:\n  B: {\nC: d,\nE: [f,\ng]\n}\nH: i',
      { A: { B: { C: 'd', E: ['f', 'g'] } }, H: 'i' },
    ],
    ['a flow list less deep than its key', 'A:\n    B: [\n  c,\n  d\n  ]\n    E: f', { A: { B: ['c', 'd'], E: 'f' } }],
    ['a quoted text in a flow map', 'A: {B: "one\ntwo", C: d}', { A: { B: 'one two', C: 'd' } }],
    ['a comment right behind a text', 'A: "b"#c\nD: e', { A: 'b', D: 'e' }],
    ['a comment right behind a comma', 'A: [b,#c\nd]', { A: ['b', 'd'] }],
    ['lone carriage returns', 'A:\r  B: c\rD: e', { A: { B: 'c' }, D: 'e' }],
    ['a duplicate section', 'A: b\nA: c', { A: 'c' }],
    ['a document with its markers', '%YAML 1.1\n---\nA: b\n...\n', { A: 'b' }],
    [
      'short forms in short forms',
      'A: !Join [",", [!Ref B, !GetAtt C.D]]\nE: !Base64\n  Fn::Sub: f',
      { A: [',', ['B', 'C.D']], E: { 'Fn::Sub': 'f' } },
    ],
    [
      'words that mean something in YAML 1.1',
      'A: yes\nB: 0777\nC: 2012-10-17\nD: 1:30',
      { A: 'yes', B: '0777', C: '2012-10-17', D: '1:30' },
    ],
    ['an anchor', 'A: &a { B: c }\nD: *a', { A: { B: 'c' }, D: { B: 'c' } }],
    ['tabs in JSON', '{\t"A":\t{\n\t"B": "c"\n\t}\n}', { A: { B: 'c' } }],
  ])('is parsed with %s', (_, text, value) => expect(read(text)).toEqual(value))

  it('keeps the numbers of its lines', () => {
    const lines = new LineCounter()
    const document = parseTemplateDocument('A: "one\ntwo"\r\nB: {\r\n}\rC: d\n', lines)
    expect(document?.toJS()).toEqual({ A: 'one two', B: {}, C: 'd' })
    expect(lines.lineStarts).toHaveLength(6)
  })
})

it.each(['A: b: c', 'A:\n\tB: c', 'A: "b', 'A: [b', '{"A": "b",, }', 'A: @b', 'A:\n  B: c\n D: e'])(
  'what CloudFormation does not read either is not read: %j',
  text => expect(parseTemplateDocument(text, new LineCounter())).toBeUndefined(),
)
