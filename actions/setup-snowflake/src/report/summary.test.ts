import { expect, it } from '@jest/globals'
import type { Effect } from '../changes/effect.ts'
import { classifyStatement } from '../sql/statement.ts'
import { type FinishedStatement, hasChanges, listEffects, listRows, type Report } from './report.ts'
import { renderSummary } from './summary.ts'

const done = (file: string, line: number, sql: string, verdict: Effect): FinishedStatement => ({
  statement: { file, line, sql, shown: sql, kind: classifyStatement(sql) },
  effect: verdict,
  durationMs: 120,
  queryId: undefined,
})

const DONE = [
  done('a.sql', 1, 'use role etl', { action: 'none' }),
  done('a.sql', 3, 'create table t (a int)', { action: 'create' }),
  done('b.sql', 1, "insert into t\nvalues ('<|>')", { action: 'run', detail: '1 row' }),
  done('b.sql', 4, 'select * from t', { action: 'none' }),
]

const report = (change: Partial<Report> = {}): Report => ({
  mode: 'apply',
  total: 4,
  finished: DONE,
  failed: undefined,
  last: undefined,
  durationMs: 1_500,
  ...change,
})
const last = (rows: Record<string, unknown>[]) => ({
  queryId: undefined,
  rows,
  columns: ['QUARTER', 'AVG_DELAY'],
  affectedRows: undefined,
})
const keep = (text: string) => text

it('shows the answer first, then what each script did', () => {
  const rows = [
    { QUARTER: 'Q1-2008', AVG_DELAY: 12.5 },
    { QUARTER: 'Q2|2008', AVG_DELAY: null },
  ]
  expect(renderSummary(report({ last: last(rows) }), keep)).toMatchSnapshot()
})

it('shows a plan, a failure, and that nothing changed', () => {
  expect(renderSummary(report({ mode: 'plan' }), keep)).toMatchSnapshot()
  const [first, second] = DONE
  const failed = report({ finished: DONE.slice(0, 1), failed: second?.statement })
  expect(renderSummary(failed, keep)).toMatchSnapshot()
  const [heading] = renderSummary(report({ finished: first === undefined ? [] : [first] }), keep).split('\n')
  expect(heading).toBe('### Snowflake: nothing changed')
})

it('shows at most 50 rows, says how many more there are, and no secrets', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ QUARTER: `geheim ${index}`, AVG_DELAY: index }))
  const markdown = renderSummary(report({ last: last(rows) }), text => text.replaceAll('geheim', '***'))
  expect(markdown.match(/\\\*\\\*\\\* \d+ \|/g)).toHaveLength(50)
  expect(markdown).toContain('_10 rows more._')
  expect(markdown).not.toContain('geheim')
})

it('counts only real changes', () => {
  expect(hasChanges(report())).toBe(true)
  expect(hasChanges(report({ finished: [done('a.sql', 1, 'grant …', { action: 'same' })] }))).toBe(false)
})

it('lists every statement in the plan, on one line', () => {
  expect(listEffects(report()).slice(1, 3)).toEqual([
    { statement: 'a.sql:3', sql: 'create table t (a int)', action: 'create' },
    { statement: 'b.sql:1', sql: "insert into t values ('<|>')", action: 'run', detail: '1 row' },
  ])
})

it('sets the first thousand rows as output', () => {
  const many = Array.from({ length: 2_000 }, (_, index) => ({ a: index }))
  expect(listRows(report({ last: last(many) }))).toHaveLength(1_000)
  expect(listRows(report())).toBeUndefined()
})
