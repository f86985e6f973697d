import { expect, it } from '@jest/globals'
import { errorLines, parseLog, readable } from './task-log.ts'

const ndjson = (...lines: unknown[]) => lines.map(line => JSON.stringify(line)).join('\n')

it('takes the lines of level error with their exceptions as the reason of a failure', () => {
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
  expect(errorLines(log)).toEqual(['Task failed', 'ProgrammingError: line one', 'line two (b.py:9)', "KeyError: 'x'"])
})

it('takes the last lines where no line is an error, as of a killed task', () => {
  const log = parseLog(ndjson(...Array.from({ length: 30 }, (_, index) => ({ event: `line ${index}`, level: 'info' }))))
  expect(errorLines(log)).toHaveLength(10)
  expect(errorLines(log).at(-1)).toBe('line 29')
})

it('keeps the end of very many error lines', () => {
  const log = parseLog(ndjson(...Array.from({ length: 99 }, (_, index) => ({ event: `e${index}`, level: 'error' }))))
  expect(errorLines(log)).toHaveLength(30)
  expect(errorLines(log).at(-1)).toBe('e98')
})

it('shows texts, half a line at the end, and leaves out the folds of the web page', () => {
  const log = parseLog(
    `${ndjson('a bare text', { event: '::group::Pre', level: 'info' }, { event: 'x', level: 'info', timestamp: '2026-01-01T02:03:04Z' })}\n{"event": "cut o`,
  )
  expect(readable(log)).toEqual(['a bare text', '02:03:04  INFO  x', '{"event": "cut o'])
})
