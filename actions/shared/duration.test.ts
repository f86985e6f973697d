import { expect, it } from '@jest/globals'
import { formatDuration } from './duration.ts'

it.each([
  [0, '0 ms'],
  [1.6, '2 ms'],
  [99.4, '99 ms'],
  [99.6, '0.1 s'],
  [420, '0.4 s'],
  [9_949, '9.9 s'],
  [9_950, '10 s'],
  [12_000, '12 s'],
  [59_600, '1 min'],
  [185_000, '3 min 5 s'],
  [3_600_000, '1 h'],
  [7_800_000, '2 h 10 min'],
])('formats %d ms as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text)
})
