import { expect, it } from '@jest/globals'
import { formatPlot, parseAnswer, requireAllRows } from './query-answer.ts'

const manifest = { source: 's', airline_rows: 2, taxi_rows: 1, origin: 'ATL', from_year: 2008, to_year: 2008 }
const rows = {
  'raw.public.airline_raw': 2,
  'raw.public.nyc_taxi_raw': 1,
  'analytics.public.airline': 2,
  'analytics.public.nyc_taxi': 1,
  'analytics.public.calendar_date': 14_000,
}

it('accepts the rows of the sample files, and names every table that differs', () => {
  expect(() => requireAllRows(rows, manifest)).not.toThrow()
  expect(() =>
    requireAllRows({ ...rows, 'analytics.public.airline': 4, 'raw.public.nyc_taxi_raw': 0 }, manifest),
  ).toThrow('raw.public.nyc_taxi_raw has 0 rows, not 1; analytics.public.airline has 4 rows, not 2')
})

it('reads the output rows with column names in any case', () => {
  expect(parseAnswer('[{"QUARTER":"Q2-2008","AVG_DELAY":"5.5"}]')).toEqual([{ quarter: 'Q2-2008', avg_delay: 5.5 }])
  expect(parseAnswer(undefined)).toEqual([])
})

it('draws a bar for each quarter, the longest for the largest delay', () => {
  const text = formatPlot([
    { quarter: 'Q1-2008', avg_delay: 10 },
    { quarter: 'Q2-2008', avg_delay: -5 },
  ])
  expect(text).toBe(
    [
      '  quarter     minutes',
      `  Q1-2008       10.00   ${'█'.repeat(40)}`,
      `  Q2-2008       -5.00  -${'█'.repeat(20)}`,
    ].join('\n'),
  )
})
