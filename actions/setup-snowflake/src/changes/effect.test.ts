import { expect, it } from '@jest/globals'
import { type Action, formatEffect, isChange } from './effect.ts'

it.each<[Action, string, string]>([
  ['create', 'create', 'created'],
  ['change', 'change', 'changed'],
  ['replace', 'replace', 'replaced'],
  ['drop', 'drop', 'dropped'],
  ['rename', 'rename', 'renamed'],
  ['grant', 'grant', 'granted'],
  ['revoke', 'revoke', 'revoked'],
  ['run', 'run', 'ran'],
  ['same', 'unchanged', 'unchanged'],
  ['differs', 'unchanged, but differs', 'unchanged, but differs'],
  ['none', '', ''],
  ['unknown', 'unknown', 'unknown'],
])('the action %s is "%s" in a plan and "%s" after apply', (action, planned, applied) => {
  expect([formatEffect({ action }, 'plan'), formatEffect({ action }, 'apply')]).toEqual([planned, applied])
  expect(isChange({ action })).toBe(!/^(unchanged|$)/.test(planned))
})

it('has old and new values, what is lost and a detail behind the action', () => {
  const changes = [
    { property: 'A', from: undefined, to: '1' },
    { property: 'B', from: '2', to: undefined },
  ]
  const effect = { action: 'change', changes, loses: '3 rows', detail: 'not compared: C' } as const
  expect(formatEffect(effect, 'plan')).toBe('change (A unset → 1, B 2 → unset, loses 3 rows, not compared: C)')
  expect(formatEffect({ action: 'none', detail: 'rolled back' }, 'apply')).toBe('(rolled back)')
})
