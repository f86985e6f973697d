import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { parseDotenv } from './dotenv.ts'

const valuesOf = (text: string) => parseDotenv(text).entries.map(({ key, value }) => [key, value])

describe('a dotenv file', () => {
  it.each<[string, [string, string][]]>([
    ['A=1', [['A', '1']]],
    [
      'A=1\nB=2\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    [
      'A=1\r\nB=2\r\n',
      [
        ['A', '1'],
        ['B', '2'],
      ],
    ],
    ['export A=1', [['A', '1']]],
    ['  export\tA = 1  ', [['A', '1']]],
    ['export=1', [['export', '1']]],
    ['# comment\n\n   # another\nA=1', [['A', '1']]],
    ['A=a b  c', [['A', 'a b  c']]],
    ['A=a=b==', [['A', 'a=b==']]],
    ['A=a#b', [['A', 'a#b']]],
    ['A=a # comment', [['A', 'a']]],
    ['A=# comment', [['A', '']]],
    ['A=', [['A', '']]],
    ["A='a # b'", [['A', 'a # b']]],
    ["A='a\\nb'", [['A', 'a\\nb']]],
    ['A=\'say "hi"\'', [['A', 'say "hi"']]],
    [
      "A='one\ntwo'\nB=3",
      [
        ['A', 'one\ntwo'],
        ['B', '3'],
      ],
    ],
    [
      'A="one\ntwo" # comment\nB=3',
      [
        ['A', 'one\ntwo'],
        ['B', '3'],
      ],
    ],
    ['A="a\\nb\\tc\\"d\\\\e\\$f"', [['A', 'a\nb\tc"d\\e$f']]],
    ['A="\\d\\\\n"', [['A', '\\d\\n']]],
    ['A=$HOME', [['A', '$HOME']]],
    ['A="$(date) $B"', [['A', '$(date) $B']]],
    ['A=a"b\'c', [['A', 'a"b\'c']]],
    ['A=""', [['A', '']]],
    [
      'api/Token=x\nB.c-d=y',
      [
        ['api/Token', 'x'],
        ['B.c-d', 'y'],
      ],
    ],
  ])('%j is read as %j', (text, expected) => {
    expect(parseDotenv(text).problems).toEqual([])
    expect(valuesOf(text)).toEqual(expected)
  })

  it.each([
    ['A', 'line 1: must be KEY=value'],
    ['A=1\nhush words\nB=2', 'line 2: must be KEY=value'],
    ['=hush', 'line 1: must be KEY=value'],
    ['A B=hush', 'line 1: must be KEY=value'],
    ["A='hush", 'line 1: the quote of A is not closed'],
    ['X=1\nA="hush\\"\nB=2', 'line 2: the quote of A is not closed'],
    ["A='hush'er", 'line 1: A has text after its closing quote'],
    ['A="hush"#x', 'line 1: A has text after its closing quote'],
    ['A=`hush`', 'line 1: A begins with a backtick; use single or double quotes'],
    ['A=1\nB="x\ny"\n\nA=hush', 'line 5: A is in line 1 too'],
  ])('%j is rejected', (text, problem) => {
    expect(parseDotenv(text).problems).toEqual([problem])
  })

  it('reports all its problems, and reads on after each', () => {
    const { entries, problems } = parseDotenv("hush\nA='x'y\nB=`\nC=3")
    expect(problems.map(problem => problem.slice(0, 7))).toEqual(['line 1:', 'line 2:', 'line 3:'])
    expect(entries.map(({ key }) => key)).toEqual(['C'])
  })

  it('says which value is followed by a comment', () => {
    const text = 'A=a # b\nB="b" # c\nC=c#d\nD= # e'
    expect(parseDotenv(text).entries.map(({ hasComment }) => hasComment)).toEqual([true, false, false, true])
  })
})

it('reads every value exactly that is written in quotes', () => {
  const value = fc.string({ unit: 'grapheme' }).filter(text => !text.includes('\r'))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), values => {
      const doubled = values.map((text, index) => `K${index}="${text.replace(/[\\"]/g, '\\$&')}"`).join('\n')
      expect(valuesOf(doubled)).toEqual(values.map((text, index) => [`K${index}`, text]))
      const single = values.map(text => text.replaceAll("'", ''))
      const quoted = single.map((text, index) => `export K${index}='${text}'`).join('\n')
      expect(valuesOf(quoted)).toEqual(single.map((text, index) => [`K${index}`, text]))
    }),
    randomCases(),
  )
})
