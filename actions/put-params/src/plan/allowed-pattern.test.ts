import { expect, it } from '@jest/globals'
import { violatesPattern } from './allowed-pattern.ts'

it.each([
  ['abc', '^[a-z]+$', false],
  ['abc\n', '^[a-z]+$', false],
  ['ABC', '^[a-z]+$', true],
  ['ABC', '[a-z]*', true],
  ['abC', '^ab', true],
  ['abC', '^ab.*', false],
  ['b', 'a|b', false],
  ['bc', 'a|b', true],
  // Java's syntax, not JavaScript's: left to SSM.
  ['ABC', '(?>[a-z]+)', false],
  ['ABC', '[a-z&&[^b]]+\\Z', false],
])('checks %j against %s (violates: %s)', (value, pattern, expected) => {
  expect(violatesPattern(value, pattern)).toBe(expected)
})
