import { expect, it } from '@jest/globals'
import { findErrorLines, formatLog, parseLog } from './task-log.ts'

const ndjson = (...lines: unknown[]) => lines.map(line => JSON.stringify(line)).join('\n')

it('finds the lines of level error and their exceptions', () => {
  const log = parseLog(
    ndjson(
      { event: 'fine', level: 'info' },
      {
        event: 'Task failed',
        level: 'error',
        error_detail: [
          {
            exc_type: 'ProgrammingError',
            exc_value: 'line one\nline two',
            frames: [
              { filename: 'a.py', lineno: 1 },
              { filename: 'b.py', lineno: 9 },
            ],
          },
          { exc_type: 'KeyError', exc_value: "'x'" },
        ],
      },
    ),
  )
  expect(findErrorLines(log)).toEqual([
    'Task failed',
    'ProgrammingError: line one',
    'line two (b.py:9)',
    "KeyError: 'x'",
  ])
})

it('finds the last lines if no line is an error, as in the log of a killed task', () => {
  const log = parseLog(ndjson(...Array.from({ length: 30 }, (_, index) => ({ event: `line ${index}`, level: 'info' }))))
  expect(findErrorLines(log)).toHaveLength(10)
  expect(findErrorLines(log).at(-1)).toBe('line 29')
})

it('keeps the last thirty error lines', () => {
  const log = parseLog(ndjson(...Array.from({ length: 99 }, (_, index) => ({ event: `e${index}`, level: 'error' }))))
  expect(findErrorLines(log)).toHaveLength(30)
  expect(findErrorLines(log).at(-1)).toBe('e98')
})

it('formats strings and an incomplete last line, without the group marks of the log page', () => {
  const log = parseLog(
    `${ndjson('a bare text', { event: '::group::Pre', level: 'info' }, { event: 'x', level: 'info', timestamp: '2026-01-01T02:03:04Z' })}\n{"event": "cut o`,
  )
  expect(formatLog(log)).toEqual(['a bare text', '02:03:04  INFO  x', '{"event": "cut o'])
})
