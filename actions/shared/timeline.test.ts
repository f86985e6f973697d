import { expect, it } from '@jest/globals'
import { renderTimeline, type TimelineRow } from './timeline.ts'

const T = 1_700_000_000_000
const row = (label: string, start: number, end: number, tag?: TimelineRow['tag']): TimelineRow => ({
  label,
  start: T + start * 1_000,
  end: T + end * 1_000,
  tag,
})
const bars = (rows: TimelineRow[]): string[] =>
  (renderTimeline(rows) ?? '').split('\n').filter(line => line.includes(' :'))

it('draws a bar for each row in order, with its duration and tag', () => {
  const rows = [row('Fast', 0, 2), row('Slow', 1, 61, 'active'), row('Bad', 2, 5, 'crit')]
  expect(renderTimeline(rows, { title: 'Resources: all' })).toBe(
    [
      '```mermaid',
      'gantt',
      '  title Resources_ all',
      '  dateFormat x',
      '  axisFormat %M:%S',
      '  todayMarker off',
      '  \u200bFast (2.0 s) :0, 2000',
      '  \u200bSlow (1 min) :active, 1000, 61000',
      '  \u200bBad (3.0 s) :crit, 2000, 5000',
      '```',
    ].join('\n'),
  )
})

it('draws durations of under a second to scale', () => {
  const rows = [row('A', 0, 0.1), row('B', 0.1, 0.5), row('C', 0.5, 0.5)]
  expect(bars(rows)).toEqual([
    '  \u200bA (0.1 s) :0, 100',
    '  \u200bB (0.4 s) :100, 500',
    // As narrow as can be seen.
    '  \u200bC (0 ms) :500, 505',
  ])
  expect(renderTimeline(rows)).toContain('  axisFormat %-S.%L s\n')
})

// Seen with mermaid 11: without the zero-width space these are keywords of its lexer, in either case.
it.each(['Click', 'TopAxis', 'Section', 'Title', 'Gantt', 'DateFormat', 'Excludes', 'Call', '2024-01-01'])(
  'keeps the label %s',
  label => {
    expect(bars([row(label, 0, 1)])).toEqual([`  \u200b${label} (1.0 s) :0, 1000`])
  },
)

it('keeps the syntax of mermaid out of a label, and its length in bounds', () => {
  const [first = '', second = ''] = bars([row('a:b#1;%%{x}\n<b>\u001b[31m', 0, 1), row('x'.repeat(200), 0, 1)])
  expect(first).toBe(`  \u200ba_b_1;__{x} _b_ (1.0 s) :0, 1000`)
  expect(second).toContain(`\u200b${'x'.repeat(79)}… (`)
})

it('draws the hundred longest rows', () => {
  const drawn = bars(Array.from({ length: 120 }, (_, n) => row(`R${n}`, 0, n)))
  expect(drawn).toHaveLength(100)
  expect(drawn[0]).toContain('R20 ')
})

it('shows the time of day on an axis of an hour or more', () => {
  const rows = [row('A', 0, 4_000)]
  expect(renderTimeline(rows)).toContain('  axisFormat %H:%M\n')
  expect(bars(rows)).toEqual([`  \u200bA (1 h 6 min) :${T}, ${T + 4_000_000}`])
})

it('draws nothing where next to no time passes', () => {
  expect(renderTimeline([row('A', 1, 1.002), row('B', 1.001, 1.099)])).toBeUndefined()
  expect(renderTimeline([])).toBeUndefined()
  expect(renderTimeline([row('A', 1, 1)])).toBeUndefined()
})
