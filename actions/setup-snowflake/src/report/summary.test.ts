import { expect, it } from '@jest/globals'
import { ActionError } from '../../../shared/errors.ts'
import { makeStatement } from '../../test/support/make-statement.ts'
import type { FinishedStatement, RunResult } from '../apply/run-result.ts'
import type { Effect } from '../changes/effect.ts'
import { renderSummary } from './summary.ts'

const makeFinished = (file: string, line: number, sql: string, effect: Effect): FinishedStatement => ({
  statement: { ...makeStatement(sql, line), file },
  effect,
  durationMs: 120,
})

const STATEMENTS = [
  makeFinished('a.sql', 1, 'use role etl', { action: 'none' }),
  makeFinished('a.sql', 3, 'create table t (a int)', {
    action: 'create',
    object: { kind: 'TABLE', name: ['RAW', 'PUBLIC', 'T'] },
  }),
  makeFinished('b.sql', 1, "insert into t\nvalues ('<|>')", { action: 'run', detail: '1 row' }),
  makeFinished('b.sql', 4, 'select * from t', { action: 'none' }),
]

const makeResult = (change: Partial<RunResult> = {}): RunResult => ({
  mode: 'apply',
  total: 4,
  finished: STATEMENTS,
  lastQuery: undefined,
  failure: undefined,
  uncertain: [],
  notRun: [],
  ...change,
})
const queryResult = (rows: Record<string, unknown>[]) => ({
  queryId: undefined,
  rows,
  columns: ['QUARTER', 'AVG_DELAY'],
  affectedRows: undefined,
})
const render = (result: RunResult, redact = (text: string) => text) =>
  renderSummary(result, { account: 'MyOrg-my_account', elapsedMs: 1_500 }, redact)

it('renders the rows of the last query and the effect of each script', () => {
  const rows = [
    { QUARTER: 'Q1-2008', AVG_DELAY: 12.5 },
    { QUARTER: 'Q2|2008', AVG_DELAY: null },
  ]
  expect(render(makeResult({ lastQuery: queryResult(rows) }))).toMatchSnapshot()
})

it('renders a plan, a failure, and a run without changes', () => {
  expect(render(makeResult({ mode: 'plan' }))).toMatchSnapshot()
  const error = new ActionError('a.sql:3: no privilege on <t>', { hint: 'To continue, set continue-from: a.sql:3' })
  const failure = { error, statement: STATEMENTS[1]?.statement }
  expect(render(makeResult({ finished: STATEMENTS.slice(0, 1), failure }))).toMatchSnapshot()
  const unchanged = { finished: STATEMENTS.slice(0, 1), total: 1 }
  expect(render(makeResult(unchanged))).toContain(
    '### ✅ Unchanged: Snowflake script <code>a.sql</code>\n\n1 statement, no changes · 1.5 s · [',
  )
  expect(render(makeResult({ ...unchanged, mode: 'plan' }))).toContain('### 📋 Nothing to change: ')
})

it('links to Snowsight only for an account with organization and name', () => {
  const link = (account: string | undefined) =>
    /\]\((.*)\)/.exec(renderSummary(makeResult(), { account, elapsedMs: 1 }, text => text))?.[1]
  expect(link('MyOrg-my_account')).toBe('https://app.snowflake.com/myorg/my_account/#/compute/history/queries')
  expect(link('xy12345.eu-central-1')).toBeUndefined()
  expect(link(undefined)).toBeUndefined()
})

it('renders at most 50 rows with the number of others, and masks secrets', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ QUARTER: `geheim ${index}`, AVG_DELAY: index }))
  const markdown = render(makeResult({ lastQuery: queryResult(rows) }), text => text.replaceAll('geheim', '***'))
  expect(markdown.match(/\\\*\\\*\\\* \d+ \|/g)).toHaveLength(50)
  expect(markdown).toContain('_10 more rows._')
  expect(markdown).not.toContain('geheim')
})
