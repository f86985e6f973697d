import { expect, it } from '@jest/globals'
import { compilePattern } from './dockerignore-pattern.ts'

// Paths without a part of the pattern's text; expressions of 20.10, as Go's package regexp matches them.
it.each([
  ['**/name', 'name'],
  ['x/**/name', 'x/name'],
  ['a|bc', 'ad'],
  ['ab{0}c', 'ac'],
  ['a[bcd]', 'ab'],
  ['\\Qa', 'a$'],
  ['a\\d', 'a1'],
])('the pattern %s matches %s', (pattern, path) => {
  expect(compilePattern(pattern, '20.10').matches?.(path)).toBe(true)
})

it('two patterns can be matched with two paths in any order', () => {
  const [text, markdown] = ['*.txt', '*.md'].map(pattern => compilePattern(pattern, '20.10').matches)
  const paths = ['a.txt', 'a.md', 'a.txt']
  expect(paths.map(path => [text?.(path), markdown?.(path)])).toEqual([
    [true, false],
    [false, true],
    [true, false],
  ])
})
