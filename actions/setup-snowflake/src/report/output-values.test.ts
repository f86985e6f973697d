import { expect, it } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import type { RunResult } from '../apply/run-result.ts'
import type { Effect } from '../changes/effect.ts'
import { assertUnchanged, hasChanges, listEffects, listRows } from './output-values.ts'

const makeResult = (sql: string, effect: Effect, rows?: Record<string, unknown>[]): RunResult => ({
  mode: 'apply',
  total: 1,
  finished: [{ statement: makeStatement(sql, 3), effect, durationMs: 120 }],
  lastQuery: rows && { queryId: undefined, rows, columns: [], affectedRows: undefined },
  failure: undefined,
  uncertain: [],
  notRun: [],
})

it('counts no change for statements that are unchanged or never change anything', () => {
  expect(hasChanges(makeResult('call p()', { action: 'run' }))).toBe(true)
  expect(hasChanges(makeResult('grant …', { action: 'same' }))).toBe(false)
  expect(hasChanges(makeResult('select 1', { action: 'none' }))).toBe(false)
})

it('lists the effect of every statement, on one line', () => {
  expect(listEffects(makeResult("insert into t\nvalues ('<|>')", { action: 'run', detail: '1 row' }))).toEqual([
    { statement: 'a.sql:3', sql: "insert into t values ('<|>')", action: 'run', detail: '1 row' },
  ])
})

it('tells what changed from what exists with other properties', () => {
  const differs: Effect = { action: 'differs' }
  expect(() => assertUnchanged(makeResult('create role if not exists r', differs))).toThrow(
    'What exists is not as the scripts describe it (fail-on-change): a.sql:3',
  )
  expect(() => assertUnchanged({ ...makeResult('…', differs), mode: 'plan' })).toThrow(
    /The account is not .*: a\.sql:3/,
  )
  expect(() => assertUnchanged(makeResult('create role r', { action: 'create' }))).toThrow('made changes')
  expect(() => assertUnchanged(makeResult('create role if not exists r', { action: 'same' }))).not.toThrow()
})

it('lists the first thousand rows of the last query', () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => ({ a: index }))
  expect(listRows(makeResult('select 1', { action: 'none' }, rows))).toHaveLength(1_000)
  expect(listRows(makeResult('use role r', { action: 'none' }))).toBeUndefined()
})
